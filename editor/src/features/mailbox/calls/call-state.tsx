import { Check, Phone, PhoneCall } from 'lucide-react';
import { t } from '../../../i18n/translate.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { Call } from '../outside.ts';
import { stateOf } from './call-words.ts';
import { messages } from './messages.ts';

export function CallState({ call }: { readonly call: Call }) {
  const state = stateOf(call);
  if (state === 'done')
    return (
      <StatusPill meaning="quiet" icon={Check}>
        {t(call.kind === 'incoming' ? messages.over : messages.done)}
      </StatusPill>
    );
  return state === 'waiting' ? (
    <StatusPill meaning="escalate" icon={Phone}>
      {t(messages.toCallBack)}
    </StatusPill>
  ) : (
    <StatusPill meaning="fine" icon={PhoneCall}>
      {t(messages.onTheLine)}
    </StatusPill>
  );
}
