import { DoorOpen, Moon } from 'lucide-react';
import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import { t } from '../../../i18n/translate.ts';
import { useNowMs } from '../../../ui/clock.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { messages } from './messages.ts';
import { openState } from './open-state.ts';

interface OpenPillProps {
  readonly calendar: Calendar;
  /** "Open" or "Closed" only, for rows. */
  readonly isShort?: boolean;
}

/** Whether people are there now; kept true while it is on screen. */
export function OpenPill({ calendar, isShort = false }: OpenPillProps) {
  const { isOpen, words } = openState(calendar, useNowMs(30_000));
  const short = isOpen ? t(messages.open) : t(messages.closed);
  return (
    <StatusPill meaning={isOpen ? 'fine' : 'quiet'} icon={isOpen ? DoorOpen : Moon}>
      {isShort ? short : words}
    </StatusPill>
  );
}
