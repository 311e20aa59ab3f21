import type { ChannelKind } from '../../../../../shared/settings/channel.ts';
import { appConfig } from '../../../app/config.ts';
import { t } from '../../../i18n/translate.ts';
import { SecretText } from '../form/secret-text.tsx';
import { messages } from './messages.ts';

/** What a customer says in it. */
const firstWords = 'I want to talk to a person';

/** How the first call with a key looks. The key itself stays out of it: commands end up in shell histories. */
export function KeyUse({ channelKind }: { readonly channelKind: ChannelKind }) {
  const base = appConfig().apiUrl || window.location.origin;
  const body = JSON.stringify({
    messageId: 'm-1',
    role: 'customer',
    text: firstWords,
    channel: channelKind,
  });
  const command = `curl ${base}/v1/conversations/first-try/messages -H "Authorization: Bearer $BATON_KEY" -H 'content-type: application/json' -d '${body}'`;
  return <SecretText label={t(messages.tryIt)} text={command} />;
}
