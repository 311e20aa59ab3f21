import { Copy, MoreHorizontal, Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import type { FormErrors } from '../form/form-errors.ts';
import { errorWithin } from '../form/form-errors.ts';
import { DayBar } from './day-bar.tsx';
import styles from './day-row.module.css';
import { TimeField } from './time-field.tsx';
import { allDay, type days, mostSpans, nextSpan, type Span } from './week.ts';

interface DayRowProps {
  readonly day: (typeof days)[number];
  readonly spans: readonly Span[];
  readonly onChange: (spans: Span[]) => void;
  readonly onCopy: (to: 'workdays' | 'every-day') => void;
  readonly errors: FormErrors;
}

/** When one day opens and closes, as often as it does. */
export function DayRow({ day, spans, onChange, onCopy, errors }: DayRowProps) {
  const noteId = useId();
  const [added, setAdded] = useState<number>();
  const problem = errorWithin(errors, `week.${day.id}`);
  const replace = (index: number, span: Partial<Span>): void =>
    onChange(spans.map((each, at) => (at === index ? { ...each, ...span } : each)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of this grid
    <div className={styles.row} role="group" aria-label={day.name}>
      <span className={styles.day}>{day.name}</span>
      <DayBar spans={spans} />
      <div className={styles.spans}>
        {spans.length === 0 && <span className={styles.closed}>Closed</span>}
        {spans.map((span, index) => {
          const isInvalid = errorWithin(errors, `week.${day.id}.${index}`) !== undefined;
          const common = { isInvalid, describedBy: isInvalid ? noteId : undefined };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a time has no other identity than its place
            <span key={index} className={styles.span}>
              <TimeField
                {...common}
                label={`${day.name} opens`}
                value={span.from}
                onChange={(from) => replace(index, { from })}
                autoFocus={added === index}
              />
              <span className={styles.to}>to</span>
              <TimeField
                {...common}
                label={`${day.name} closes`}
                value={span.to}
                onChange={(to) => replace(index, { to })}
              />
              <IconButton
                icon={X}
                label={`Remove ${span.from} to ${span.to} on ${day.name}`}
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
          label={`Add hours on ${day.name}`}
          size="small"
          isDisabled={spans.length >= mostSpans}
          onPress={() => {
            setAdded(spans.length);
            onChange([...spans, nextSpan(spans)]);
          }}
        />
        <Menu
          label={day.name}
          trigger={<IconButton icon={MoreHorizontal} label={`More for ${day.name}`} size="small" />}
          groups={[
            {
              actions: [
                { id: 'workdays', label: 'Copy to Monday to Friday', icon: Copy, onAction: () => onCopy('workdays') },
                { id: 'every-day', label: 'Copy to every day', icon: Copy, onAction: () => onCopy('every-day') },
              ],
            },
            {
              actions: [
                { id: 'all-day', label: 'Open all day', onAction: () => onChange([allDay]) },
                { id: 'closed', label: 'Closed all day', onAction: () => onChange([]) },
              ],
            },
          ]}
        />
      </div>
    </div>
  );
}
