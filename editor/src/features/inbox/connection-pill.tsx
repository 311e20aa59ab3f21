import { LoaderCircle, Radio, WifiOff } from 'lucide-react';
import { type ConnectionState, useConnectionState } from '../../app/live-socket.ts';
import type { Message } from '../../i18n/messages.ts';
import { t } from '../../i18n/translate.ts';
import type { IconType } from '../../ui/icon.tsx';
import type { Meaning } from '../../ui/meaning.ts';
import { StatusPill } from '../../ui/status-pill.tsx';
import { messages } from './messages.ts';

const looks: Readonly<
  Record<ConnectionState, { readonly meaning: Meaning; readonly icon: IconType; readonly word: Message }>
> = {
  live: { meaning: 'fine', icon: Radio, word: messages.connectionLive },
  connecting: { meaning: 'quiet', icon: LoaderCircle, word: messages.connecting },
  stale: { meaning: 'escalate', icon: WifiOff, word: messages.connectionCut },
};

/** Whether news come by themselves. Without the live line the list is read again every 15 s, and says so. */
export function ConnectionPill() {
  const { meaning, icon, word } = looks[useConnectionState()];
  return (
    <StatusPill meaning={meaning} icon={icon} isPlain>
      {t(word)}
    </StatusPill>
  );
}
