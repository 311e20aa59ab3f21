import { CalendarOff, CalendarPlus, X } from 'lucide-react';
import { useState } from 'react';
import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { FormErrors } from '../form/form-errors.ts';
import styles from './holidays.module.css';
import { messages } from './messages.ts';

type Holiday = Calendar['holidays'][number];

interface HolidaysProps {
  readonly holidays: readonly Holiday[];
  readonly onChange: (holidays: Holiday[]) => void;
  readonly errors: FormErrors;
  /** Where the calendar is: `2026-11-22`. Days before it are folded away. */
  readonly today: string;
}

/** Days on which nobody is there, whatever the week says. */
export function Holidays({ holidays, onChange, errors, today }: HolidaysProps) {
  const [showsPast, setShowsPast] = useState(false);
  const [added, setAdded] = useState<number>();
  const rows = holidays.map((holiday, index) => ({
    ...holiday,
    index,
    isPast: holiday.date !== '' && holiday.date < today,
  }));
  const past = rows.filter(({ isPast }) => isPast).length;
  // An error must be in sight, and so must a day while its date is being typed.
  const isShown = ({ isPast, index }: (typeof rows)[number]): boolean =>
    showsPast ||
    !isPast ||
    index === added ||
    Object.keys(errors).some((path) => path.startsWith(`holidays.${index}.`));
  const replace = (index: number, holiday: Partial<Holiday>): void =>
    onChange(holidays.map((each, at) => (at === index ? { ...each, ...holiday } : each)));

  return (
    <Card
      title={t(messages.daysOff)}
      description={t(messages.daysOffWords)}
      actions={
        <Button
          icon={CalendarPlus}
          onPress={() => {
            setAdded(holidays.length);
            onChange([...holidays, { date: '', name: '' }]);
          }}
        >
          {t(messages.addDayOff)}
        </Button>
      }
      isFlush
    >
      {rows.filter(isShown).map(({ date, name, index }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of this grid
        <div
          key={index}
          className={styles.row}
          role="group"
          aria-label={name || t(messages.dayOff, { number: index + 1 })}
        >
          <TextField
            label={t(messages.date)}
            isLabelHidden
            type="date"
            value={date}
            onChange={(next) => replace(index, { date: next })}
            error={errors[`holidays.${index}.date`]}
            autoFocus={added === index}
          />
          <TextField
            label={t(messages.dayName)}
            isLabelHidden
            placeholder={t(messages.dayNamePlaceholder)}
            value={name}
            onChange={(next) => replace(index, { name: next })}
            error={errors[`holidays.${index}.name`]}
          />
          <IconButton
            icon={X}
            label={name ? t(messages.remove, { name }) : t(messages.removeThis)}
            onPress={() => {
              setAdded(undefined);
              onChange(holidays.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      {holidays.length === 0 && (
        <EmptyState icon={CalendarOff} title={t(messages.noDaysOff)} titleLevel={3} isCompact>
          <p>{t(messages.noDaysOffWords)}</p>
        </EmptyState>
      )}
      {past > 0 && (
        <div className={styles.past}>
          <Button variant="quiet" size="small" onPress={() => setShowsPast((shows) => !shows)}>
            {showsPast ? t(messages.hidePast) : t(messages.showPast, { count: past })}
          </Button>
        </div>
      )}
    </Card>
  );
}
