import { t } from '../../../../i18n/translate.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { firstFree } from '../../document/ids.ts';
import { ownProblems } from '../../document/problems.ts';
import { BranchList } from './branch-list.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';
import { Unreadable } from './unreadable.tsx';

interface Arm {
  readonly id: string;
  readonly label: string;
  readonly percent: number;
}

export function SplitForm({ form, node }: FormProps) {
  const { arms } = form.data;
  if (!areArms(arms)) return <Unreadable form={form} kind={node.kind} />;
  const change = (index: number, patch: Partial<Arm>): void =>
    form.set(
      { arms: arms.map((arm, at) => (at === index ? { ...arm, ...patch } : arm)) },
      `${index} ${Object.keys(patch)[0]}`,
    );
  return (
    <BranchList
      title={t(messages.arms)}
      help={t(messages.armsHelp)}
      branches={arms}
      keyOf={({ id }) => id}
      nameOf={({ label }) => t(messages.named, { name: label })}
      addWords={t(messages.addArm)}
      onAdd={() => form.set({ arms: [...arms, newArm(arms)] })}
      onRemove={(index) => form.set({ arms: arms.filter((_, at) => at !== index) })}
      fewest={2}
      most={10}
      problems={ownProblems(form.problems, 'arms')}
      isReadOnly={form.isReadOnly}
      fields={(arm, index) => (
        <>
          <TextField
            label={t(messages.name)}
            value={arm.label}
            maxLength={40}
            onChange={(label) => change(index, { label })}
            onBlur={form.done}
            {...(arm.label === '' ? { error: t(messages.exitNeedsName) } : form.note(`arms.${index}.label`))}
            isDisabled={form.isReadOnly}
          />
          <NumberField
            label={t(messages.share)}
            unit="%"
            value={arm.percent}
            minValue={0}
            maxValue={100}
            onChange={(percent) => Number.isFinite(percent) && change(index, { percent })}
            onBlur={form.done}
            {...form.note(`arms.${index}.percent`)}
            isDisabled={form.isReadOnly}
          />
        </>
      )}
    />
  );
}

/** Its id never changes afterwards, so that renaming it keeps its connection. */
function newArm(arms: readonly Arm[]): Arm {
  const id = firstFree(`arm-${arms.length + 1}`, new Set(arms.map((arm) => arm.id)));
  return { id, label: t(messages.newArm, { number: arms.length + 1 }), percent: 0 };
}

const areArms = (value: unknown): value is readonly Arm[] =>
  Array.isArray(value) &&
  value.every((arm) => typeof arm?.id === 'string' && typeof arm.label === 'string' && typeof arm.percent === 'number');
