import { Mail, MessageSquare, Phone } from 'lucide-react';
import type { ChannelKind } from '../../../../../shared/settings/channel.ts';
import { t } from '../../../i18n/translate.ts';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { channelNames } from '../messages.ts';

const icons: Readonly<Record<ChannelKind, IconType>> = { chat: MessageSquare, email: Mail, voice: Phone };

/** Stands alone in a row, so it has a name. */
export function ChannelIcon({ channel }: { readonly channel: ChannelKind }) {
  const name = t(channelNames[channel]);
  return (
    <span role="img" aria-label={name} title={name} style={{ display: 'inline-flex' }}>
      <Icon icon={icons[channel]} size={14} />
    </span>
  );
}
