import { Copy, MoreHorizontal, Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Weekday } from '../../../../../shared/settings/calendar.ts';
import { dayName } from '../../../i18n/day-name.ts';
import { t } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import type { FormErrors } from '../form/form-errors.ts';
import { errorWithin } from '../form/form-errors.ts';
import { DayBar } from './day-bar.tsx';
import styles from './day-row.module.css';
import { messages } from './messages.ts';
import { TimeField } from './time-field.tsx';
import { allDay, mostSpans, nextSpan, type Span } from './week.ts';

interface DayRowProps {
  readonly day: Weekday;
  readonly spans: readonly Span[];
  readonly onChange: (spans: Span[]) => void;
  readonly onCopy: (to: 'workdays' | 'every-day') => void;
  readonly errors: FormErrors;
}

/** When one day opens and closes, as often as it does. */
export function DayRow({ day, spans, onChange, onCopy, errors }: DayRowProps) {
  const noteId = useId();
  const name = dayName(day, 'long');
  const [added, setAdded] = useState<number>();
  const problem = errorWithin(errors, `week.${day}`);
  const replace = (index: number, span: Partial<Span>): void =>
    onChange(spans.map((each, at) => (at === index ? { ...each, ...span } : each)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of this grid
    <div className={styles.row} role="group" aria-label={name}>
      <span className={styles.day}>{name}</span>
      <DayBar spans={spans} />
      <div className={styles.spans}>
        {spans.length === 0 && <span className={styles.closed}>{t(messages.closed)}</span>}
        {spans.map((span, index) => {
          const isInvalid = errorWithin(errors, `week.${day}.${index}`) !== undefined;
          const common = { isInvalid, describedBy: isInvalid ? noteId : undefined };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a time has no other identity than its place
            <span key={index} className={styles.span}>
              <TimeField
                {...common}
                label={t(messages.opens, { day: name })}
                value={span.from}
                onChange={(from) => replace(index, { from })}
                autoFocus={added === index}
              />
              <span className={styles.to}>{t(messages.to)}</span>
              <TimeField
                {...common}
                label={t(messages.closes, { day: name })}
                value={span.to}
                onChange={(to) => replace(index, { to })}
              />
              <IconButton
                icon={X}
                label={t(messages.removeSpan, { from: span.from, to: span.to, day: name })}
                size="small"
                onPress={() => onChange(spans.filter((_, at) => at !== index))}
              />
            </span>
          );
        })}
        {problem !== undefined && (
          <p id={noteId} className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <IconButton
          icon={Plus}
          label={t(messages.addHours, { day: name })}
          size="small"
          isDisabled={spans.length >= mostSpans}
          onPress={() => {
            setAdded(spans.length);
            onChange([...spans, nextSpan(spans)]);
          }}
        />
        <Menu
          label={name}
          trigger={<IconButton icon={MoreHorizontal} label={t(messages.moreFor, { day: name })} size="small" />}
          groups={[
            {
              actions: [
                { id: 'workdays', label: t(messages.copyWorkdays), icon: Copy, onAction: () => onCopy('workdays') },
                { id: 'every-day', label: t(messages.copyEveryDay), icon: Copy, onAction: () => onCopy('every-day') },
              ],
            },
            {
              actions: [
                { id: 'all-day', label: t(messages.openAllDay), onAction: () => onChange([allDay]) },
                { id: 'closed', label: t(messages.closedAllDay), onAction: () => onChange([]) },
              ],
            },
          ]}
        />
      </div>
    </div>
  );
}
