import { Mail, MessageSquare, Phone } from 'lucide-react';
import type { ChannelKind } from '../../../../../shared/settings/channel.ts';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { channelWords } from '../words.ts';

const icons: Readonly<Record<ChannelKind, IconType>> = { chat: MessageSquare, email: Mail, voice: Phone };

/** Stands alone in a row, so it has a name. */
export function ChannelIcon({ channel }: { readonly channel: ChannelKind }) {
  return (
    <span
      role="img"
      aria-label={channelWords[channel]}
      title={channelWords[channel]}
      style={{ display: 'inline-flex' }}
    >
      <Icon icon={icons[channel]} size={14} />
    </span>
  );
}
