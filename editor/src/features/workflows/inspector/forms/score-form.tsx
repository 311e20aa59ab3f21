import type { Condition } from '../../../../../../shared/rules/condition.ts';
import { t } from '../../../../i18n/translate.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { firstFree } from '../../document/ids.ts';
import { ownProblems } from '../../document/problems.ts';
import { ConditionEditor } from '../condition/condition-editor.tsx';
import { isCondition, newComparison } from '../condition/condition-edits.ts';
import { BranchList } from './branch-list.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';
import { Unreadable } from './unreadable.tsx';

interface Part {
  readonly weight: number;
  readonly when: Condition;
}

interface Band {
  readonly id: string;
  readonly label: string;
  readonly from: number;
}

export function ScoreForm({ form, node }: FormProps) {
  const { parts, bands, hysteresis } = form.data;
  if (!areParts(parts) || !areBands(bands)) return <Unreadable form={form} kind={node.kind} />;
  return (
    <>
      <ScoreParts form={form} parts={parts} />
      <ScoreBands form={form} bands={bands} />
      <NumberField
        label={t(messages.hysteresis)}
        help={t(messages.hysteresisHelp)}
        value={typeof hysteresis === 'number' ? hysteresis : Number.NaN}
        minValue={0}
        maxValue={1_000}
        onChange={(next) => Number.isFinite(next) && form.set({ hysteresis: next }, 'hysteresis')}
        onBlur={form.done}
        {...form.note('hysteresis')}
        isDisabled={form.isReadOnly}
      />
    </>
  );
}

function ScoreParts({ form, parts }: { readonly form: FormProps['form']; readonly parts: readonly Part[] }) {
  const change = (index: number, patch: Partial<Part>, mergeKey?: string): void =>
    form.set({ parts: parts.map((part, at) => (at === index ? { ...part, ...patch } : part)) }, mergeKey);
  return (
    <BranchList
      title={t(messages.points)}
      help={t(messages.pointsHelp)}
      branches={parts}
      keyOf={(_, index) => String(index)}
      nameOf={(_, index) => t(messages.sign, { number: index + 1 })}
      addWords={t(messages.addSign)}
      onAdd={() => form.set({ parts: [...parts, { weight: 1, when: newComparison }] })}
      onRemove={(index) => form.set({ parts: parts.filter((_, at) => at !== index) })}
      fewest={1}
      most={30}
      problems={ownProblems(form.problems, 'parts')}
      isReadOnly={form.isReadOnly}
      fields={({ weight, when }, index) => (
        <>
          <NumberField
            label={t(messages.points)}
            value={weight}
            minValue={-1_000}
            maxValue={1_000}
            onChange={(next) => Number.isFinite(next) && change(index, { weight: next }, `${index} weight`)}
            onBlur={form.done}
            {...form.note(`parts.${index}.weight`)}
            isDisabled={form.isReadOnly}
          />
          <ConditionEditor
            condition={when}
            path={`parts.${index}.when`}
            problems={form.problems}
            onChange={(next, isTyped) => change(index, { when: next }, isTyped ? `${index} when` : undefined)}
            onDone={form.done}
            isDisabled={form.isReadOnly}
          />
        </>
      )}
    />
  );
}

function ScoreBands({ form, bands }: { readonly form: FormProps['form']; readonly bands: readonly Band[] }) {
  const change = (index: number, patch: Partial<Band>): void =>
    form.set(
      { bands: bands.map((band, at) => (at === index ? { ...band, ...patch } : band)) },
      `band ${index} ${Object.keys(patch)[0]}`,
    );
  return (
    <BranchList
      title={t(messages.bands)}
      help={t(messages.bandsHelp)}
      branches={bands}
      keyOf={({ id }) => id}
      nameOf={({ label }) => t(messages.named, { name: label })}
      addWords={t(messages.addBand)}
      onAdd={() => form.set({ bands: [...bands, lowerBand(bands)] })}
      onRemove={(index) => form.set({ bands: bands.filter((_, at) => at !== index) })}
      fewest={1}
      most={8}
      problems={ownProblems(form.problems, 'bands')}
      isReadOnly={form.isReadOnly}
      fields={({ label, from }, index) => (
        <>
          <TextField
            label={t(messages.name)}
            value={label}
            maxLength={40}
            onChange={(next) => change(index, { label: next })}
            onBlur={form.done}
            {...(label === '' ? { error: t(messages.exitNeedsName) } : form.note(`bands.${index}.label`))}
            isDisabled={form.isReadOnly}
          />
          <NumberField
            label={t(messages.from)}
            unit={t(messages.pointsUnit)}
            value={from}
            onChange={(next) => Number.isFinite(next) && change(index, { from: next })}
            onBlur={form.done}
            {...form.note(`bands.${index}.from`)}
            isDisabled={form.isReadOnly}
          />
        </>
      )}
    />
  );
}

/** Its id never changes afterwards, so that renaming it keeps its connection. */
function lowerBand(bands: readonly Band[]): Band {
  const id = firstFree(`band-${bands.length + 1}`, new Set(bands.map((band) => band.id)));
  return { id, label: t(messages.newBand, { number: bands.length + 1 }), from: (bands.at(-1)?.from ?? 1) - 1 };
}

const areParts = (value: unknown): value is readonly Part[] =>
  Array.isArray(value) && value.every((part) => typeof part?.weight === 'number' && isCondition(part.when));

const areBands = (value: unknown): value is readonly Band[] =>
  Array.isArray(value) &&
  value.every(
    (band) => typeof band?.id === 'string' && typeof band.label === 'string' && typeof band.from === 'number',
  );
