import { t } from '../../../../i18n/translate.ts';
import { TextField } from '../../../../ui/text-field.tsx';
import { firstFree } from '../../document/ids.ts';
import { ownProblems } from '../../document/problems.ts';
import { BranchList } from './branch-list.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';
import { TextsField } from './texts-field.tsx';
import { Unreadable } from './unreadable.tsx';

interface Choice {
  readonly id: string;
  readonly label: string;
}

export function OfferForm({ form, node }: FormProps) {
  const { choices } = form.data;
  if (!areChoices(choices)) return <Unreadable form={form} kind={node.kind} />;
  const rename = (index: number, label: string): void =>
    form.set(
      { choices: choices.map((choice, at) => (at === index ? { ...choice, label } : choice)) },
      `choice ${index}`,
    );
  return (
    <>
      <TextsField form={form} label={t(messages.question)} />
      <BranchList
        title={t(messages.choices)}
        help={t(messages.choicesHelp)}
        branches={choices}
        keyOf={({ id }) => id}
        nameOf={({ label }) => t(messages.named, { name: label })}
        addWords={t(messages.addChoice)}
        onAdd={() => form.set({ choices: [...choices, newChoice(choices)] })}
        onRemove={(index) => form.set({ choices: choices.filter((_, at) => at !== index) })}
        fewest={1}
        most={6}
        problems={ownProblems(form.problems, 'choices')}
        isReadOnly={form.isReadOnly}
        fields={(choice, index) => (
          <TextField
            label={t(messages.choice)}
            value={choice.label}
            maxLength={40}
            onChange={(label) => rename(index, label)}
            onBlur={form.done}
            {...(choice.label === '' ? { error: t(messages.buttonNeedsName) } : form.note(`choices.${index}.label`))}
            isDisabled={form.isReadOnly}
          />
        )}
      />
    </>
  );
}

/** Its id never changes afterwards, so that renaming it keeps its connection. */
function newChoice(choices: readonly Choice[]): Choice {
  const id = firstFree(`choice-${choices.length + 1}`, new Set(choices.map((choice) => choice.id)));
  return { id, label: t(messages.newChoice, { number: choices.length + 1 }) };
}

const areChoices = (value: unknown): value is readonly Choice[] =>
  Array.isArray(value) && value.every((choice) => typeof choice?.id === 'string' && typeof choice.label === 'string');
