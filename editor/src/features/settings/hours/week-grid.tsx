import { announce } from '../../../app/announcer.tsx';
import { dayName } from '../../../i18n/day-name.ts';
import { t } from '../../../i18n/translate.ts';
import { Card } from '../../../ui/card.tsx';
import type { FormErrors } from '../form/form-errors.ts';
import { DayScale } from './day-bar.tsx';
import { DayRow } from './day-row.tsx';
import { messages } from './messages.ts';
import { copyDay, days, everyDay, type Week, weekSentence, workdays } from './week.ts';
import styles from './week-grid.module.css';

interface WeekGridProps {
  readonly week: Week;
  readonly onChange: (week: Week) => void;
  readonly errors: FormErrors;
}

export function WeekGrid({ week, onChange, errors }: WeekGridProps) {
  return (
    <Card title={t(messages.week)} description={t(messages.weekWords, { week: weekSentence(week) })} isFlush>
      <div className={styles.scale}>
        <DayScale />
      </div>
      {days.map((day) => (
        <DayRow
          key={day}
          day={day}
          spans={week[day]}
          onChange={(spans) => onChange({ ...week, [day]: spans })}
          onCopy={(to) => {
            onChange(copyDay(week, day, to === 'workdays' ? workdays : everyDay));
            announce(
              t(to === 'workdays' ? messages.copiedWorkdays : messages.copiedEveryDay, { day: dayName(day, 'long') }),
            );
          }}
          errors={errors}
        />
      ))}
    </Card>
  );
}
