import { ArrowLeft, Info } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import { listText } from '../../../i18n/list-text.ts';
import { intl, t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useNowMs } from '../../../ui/clock.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { focusFirstInvalid } from '../form/focus-first-invalid.ts';
import { FormProblem } from '../form/form-dialog.tsx';
import { IdField } from '../form/id-field.tsx';
import { LeaveGuard } from '../form/leave-guard.tsx';
import { slugOf } from '../form/slug.ts';
import { useDraft } from '../form/use-draft.ts';
import { saveStateOf, useSave } from '../form/use-save.ts';
import { type CalendarDraft, checkCalendar, newCalendarDraft, toCalendar, toCalendarDraft } from './calendar-draft.ts';
import styles from './calendar-editor.module.css';
import { Holidays } from './holidays.tsx';
import { messages } from './messages.ts';
import { OpenPill } from './open-pill.tsx';
import { timeZoneOptions } from './time-zones.ts';
import { WeekGrid } from './week-grid.tsx';

interface CalendarEditorProps {
  /** `undefined` makes new ones. */
  readonly calendar: Calendar | undefined;
  readonly otherIds: readonly string[];
  /** Names of the queues that go by these hours. */
  readonly usedBy: readonly string[];
  readonly onLeave: () => void;
  readonly onMade: (id: string) => void;
}

const fields = ['id', 'name', 'timeZone', 'week', 'holidays'];
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function CalendarEditor({ calendar, otherIds, usedBy, onLeave, onMade }: CalendarEditorProps) {
  const isNew = calendar === undefined;
  const form = useDraft<CalendarDraft>(isNew ? newCalendarDraft(here) : toCalendarDraft(calendar), (draft) =>
    checkCalendar(draft, otherIds, isNew),
  );
  const { draft, change, isDirty } = form;
  const saving = useSave('saveCalendar', ['listCalendars']);
  const errors = { ...saving.errors, ...form.errors };
  const isWrong = Object.keys(errors).length > 0;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isWrong) focusFirstInvalid(element.current);
  }, [isWrong]);
  const nowMs = useNowMs(60_000);
  const zones = useMemo(() => timeZoneOptions(draft.timeZone), [draft.timeZone]);
  const set = (changed: Partial<CalendarDraft>): void => {
    saving.reset();
    change(changed);
  };

  const save = async (): Promise<void> => {
    saving.reset();
    if (!form.check()) return;
    const body = toCalendar(draft);
    const saved = await saving.save({ params: { calendarId: body.id }, body }).catch(() => undefined);
    if (saved === undefined) return;
    form.restart(toCalendarDraft(saved));
    toast(t(isNew ? messages.made : messages.saved, { name: saved.name }));
    if (isNew) onMade(saved.id);
  };

  return (
    <form
      ref={element}
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isSaving) void save();
      }}
    >
      <LeaveGuard isDirty={isDirty && !saving.isSaving} what={t(messages.theseHours)} />
      <div className={styles.head}>
        <Button variant="quiet" size="small" icon={ArrowLeft} onPress={onLeave}>
          {t(messages.all)}
        </Button>
        <h2 className={styles.title}>{isNew ? t(messages.newTitle) : calendar.name}</h2>
        {draft.timeZone !== '' && <OpenPill calendar={toCalendar(draft)} />}
      </div>
      <FormProblem error={saving.error} fields={fields} />
      <Card>
        <div className={styles.basics}>
          <TextField
            label={t(messages.name)}
            value={draft.name}
            onChange={(name) => set({ name, ...(isNew && draft.id === slugOf(draft.name) && { id: slugOf(name) }) })}
            error={errors.name}
            autoFocus={isNew}
          />
          <ComboBox
            label={t(messages.timeZone)}
            options={zones}
            value={draft.timeZone === '' ? undefined : draft.timeZone}
            onChange={(timeZone) => set({ timeZone })}
            error={errors.timeZone}
            searchLabel={t(messages.searchCity)}
            help={t(messages.itIs, { time: timeIn(draft.timeZone, nowMs) })}
          />
          {isNew && (
            <IdField value={draft.id} onChange={(id) => set({ id })} error={errors.id} usedIn={t(messages.usedIn)} />
          )}
        </div>
        {usedBy.length > 0 && (
          <p className={styles.used}>
            <Icon icon={Info} size={14} />
            {t(messages.usedBy, { count: usedBy.length, queues: listText(usedBy) })}
          </p>
        )}
      </Card>
      <WeekGrid week={draft.week} onChange={(week) => set({ week })} errors={errors} />
      <Holidays
        holidays={draft.holidays}
        onChange={(holidays) => set({ holidays })}
        errors={errors}
        today={dateIn(draft.timeZone, nowMs)}
      />
      <div className={styles.foot}>
        <SaveState
          state={saveStateOf({
            isSaving: saving.isSaving,
            hasFailed: isWrong || saving.error !== null,
            isDirty: isNew || isDirty,
          })}
        />
        {isWrong && <span className={styles.wrong}>{t(messages.lookAtMarked)}</span>}
        <span className={styles.space} />
        <Button
          isDisabled={!isDirty || saving.isSaving}
          onPress={() => {
            saving.reset();
            form.restart(isNew ? newCalendarDraft(here) : toCalendarDraft(calendar));
          }}
        >
          {t(messages.discard)}
        </Button>
        <Button variant="primary" type="submit" isDisabled={!isNew && !isDirty}>
          {isNew ? t(messages.make) : t(messages.save)}
        </Button>
      </div>
    </form>
  );
}

const timeIn = (timeZone: string, atMs: number): string =>
  intl().formatDate(atMs, {
    timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  });

/** Swedish writes dates as ISO does. */
const dateIn = (timeZone: string, atMs: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(atMs);
