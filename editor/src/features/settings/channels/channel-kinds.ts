import { Mail, MessageSquare, Phone } from 'lucide-react';
import type { ChannelKind } from '../../../../../shared/settings/channel.ts';
import type { Option } from '../../../ui/option-list.tsx';

export const channelKinds: readonly (Option<ChannelKind> & Required<Pick<Option, 'icon'>>)[] = [
  { id: 'chat', label: 'Chat', icon: MessageSquare, description: 'Customers read answers at once, by webhook' },
  { id: 'email', label: 'Email', icon: Mail, description: 'The team gets the case by mail' },
  { id: 'voice', label: 'Voice', icon: Phone, description: 'Callers, and call-backs by Amazon Connect' },
];
