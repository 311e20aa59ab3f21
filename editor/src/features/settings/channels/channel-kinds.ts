import { Mail, MessageSquare, Phone } from 'lucide-react';
import type { ChannelKind } from '../../../../../shared/settings/channel.ts';
import { t } from '../../../i18n/translate.ts';
import type { Option } from '../../../ui/option-list.tsx';
import { messages } from './messages.ts';

export const channelKinds = (): readonly (Option<ChannelKind> & Required<Pick<Option, 'icon'>>)[] => [
  { id: 'chat', label: t(messages.chat), icon: MessageSquare, description: t(messages.chatHelp) },
  { id: 'email', label: t(messages.email), icon: Mail, description: t(messages.emailHelp) },
  { id: 'voice', label: t(messages.voice), icon: Phone, description: t(messages.voiceHelp) },
];
