import { CloudOff } from 'lucide-react';
import { Banner } from '../../ui/banner.tsx';
import { useConnectionState } from '../live-socket.ts';

/** Old news that look fresh are worse than none: says so when the page no longer hears of changes. */
export function ConnectionNote() {
  const state = useConnectionState();
  if (state !== 'stale') return null;
  return (
    <Banner meaning="escalate" icon={CloudOff} title="Live updates are interrupted" isFlush>
      What you see may be some seconds old. Baton keeps trying; nothing that you wrote is lost.
    </Banner>
  );
}
