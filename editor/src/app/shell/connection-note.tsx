import { CloudOff } from 'lucide-react';
import { t } from '../../i18n/translate.ts';
import { Banner } from '../../ui/banner.tsx';
import { useConnectionState } from '../live-socket.ts';
import { messages } from '../messages.ts';

/** Old news that look fresh are worse than none: says so when the page no longer hears of changes. */
export function ConnectionNote() {
  const state = useConnectionState();
  if (state !== 'stale') return null;
  return (
    <Banner meaning="escalate" icon={CloudOff} title={t(messages.staleTitle)} isFlush>
      {t(messages.staleWords)}
    </Banner>
  );
}
