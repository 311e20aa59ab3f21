import { LoaderCircle, Radio, WifiOff } from 'lucide-react';
import { type ConnectionState, useConnectionState } from '../../app/live-socket.ts';
import type { IconType } from '../../ui/icon.tsx';
import type { Meaning } from '../../ui/meaning.ts';
import { StatusPill } from '../../ui/status-pill.tsx';

const looks: Readonly<
  Record<ConnectionState, { readonly meaning: Meaning; readonly icon: IconType; readonly word: string }>
> = {
  live: { meaning: 'fine', icon: Radio, word: 'Live' },
  connecting: { meaning: 'quiet', icon: LoaderCircle, word: 'Connecting' },
  stale: { meaning: 'escalate', icon: WifiOff, word: 'Every 15 s' },
};

/** Whether news come by themselves. Without the live line the list is read again every 15 s, and says so. */
export function ConnectionPill() {
  const { meaning, icon, word } = looks[useConnectionState()];
  return (
    <StatusPill meaning={meaning} icon={icon} isPlain>
      {word}
    </StatusPill>
  );
}
