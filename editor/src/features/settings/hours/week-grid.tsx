import { announce } from '../../../app/announcer.tsx';
import { Card } from '../../../ui/card.tsx';
import type { FormErrors } from '../form/form-errors.ts';
import { DayScale } from './day-bar.tsx';
import { DayRow } from './day-row.tsx';
import { copyDay, days, everyDay, type Week, weekSentence, workdays } from './week.ts';
import styles from './week-grid.module.css';

interface WeekGridProps {
  readonly week: Week;
  readonly onChange: (week: Week) => void;
  readonly errors: FormErrors;
}

export function WeekGrid({ week, onChange, errors }: WeekGridProps) {
  return (
    <Card title="Week" description={`${weekSentence(week)}. A day may open several times; it ends at 24:00.`} isFlush>
      <div className={styles.scale}>
        <DayScale />
      </div>
      {days.map((day) => (
        <DayRow
          key={day.id}
          day={day}
          spans={week[day.id]}
          onChange={(spans) => onChange({ ...week, [day.id]: spans })}
          onCopy={(to) => {
            onChange(copyDay(week, day.id, to === 'workdays' ? workdays : everyDay));
            announce(`Copied ${day.name} to ${to === 'workdays' ? 'Monday to Friday' : 'every day'}`);
          }}
          errors={errors}
        />
      ))}
    </Card>
  );
}
