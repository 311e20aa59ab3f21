import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Condition } from '../../../../../../shared/rules/condition.ts';
import { t } from '../../../../i18n/translate.ts';
import { Button } from '../../../../ui/button.tsx';
import { ownProblems } from '../../document/problems.ts';
import { isCondition } from '../condition/condition-edits.ts';
import { ProblemLines } from '../problem-lines.tsx';
import { addCase, moveCase, type SwitchCase } from '../switch-cases.ts';
import { CaseEditor } from './case-editor.tsx';
import type { FormProps } from './form-props.ts';
import styles from './forms.module.css';
import { messages } from './messages.ts';
import { Unreadable } from './unreadable.tsx';

const maxCases = 20;

export function SwitchForm({ form, node }: FormProps) {
  const [open, setOpen] = useState<string>();
  const [added, setAdded] = useState<string>();
  const { cases } = form.data;
  if (!areCases(cases)) return <Unreadable form={form} kind={node.kind} />;
  const change = (next: readonly SwitchCase[], mergeKey?: string): void => form.set({ cases: next }, mergeKey);
  return (
    <div className={styles.cases}>
      <p className={styles.help}>{t(messages.casesHelp)}</p>
      <ol className={styles.caseList}>
        {cases.map((one, index) => (
          <CaseEditor
            key={one.id}
            one={one}
            index={index}
            count={cases.length}
            form={form}
            isOpen={open === one.id || cases.length === 1}
            isAdded={added === one.id}
            onToggle={() => setOpen(open === one.id ? undefined : one.id)}
            onChange={(next, mergeKey) =>
              change(
                cases.map((other) => (other.id === one.id ? next : other)),
                mergeKey && `${one.id} ${mergeKey}`,
              )
            }
            onMove={(by) => change(moveCase(cases, index, by))}
            onRemove={() => change(cases.filter(({ id }) => id !== one.id))}
          />
        ))}
      </ol>
      <ProblemLines problems={ownProblems(form.problems, 'cases')} />
      {!form.isReadOnly && cases.length < maxCases && (
        <Button
          size="small"
          icon={Plus}
          onPress={() => {
            const next = addCase(cases);
            change(next);
            setOpen(next.at(-1)?.id);
            setAdded(next.at(-1)?.id);
          }}
        >
          {t(messages.addCase)}
        </Button>
      )}
    </div>
  );
}

function areCases(value: unknown): value is readonly (SwitchCase & { readonly condition: Condition })[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one?.id === 'string' && typeof one.label === 'string' && isCondition(one.condition))
  );
}
