import { ArrowDown, ArrowUp, CircleCheck, X } from 'lucide-react';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { keyedProblems } from '../document/problems.ts';
import { counted } from '../document/step-words.ts';
import { useUi } from '../page/ui.ts';
import { goToNextProblem } from './go-to-problem.ts';
import { ProblemItem } from './problem-item.tsx';
import styles from './problems-panel.module.css';

/** All that is wrong, below the canvas. Stays open while one after the other is mended. */
export function ProblemsPanel({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const ui = useUi();
  const { all, ruleCount } = useEditorState((state) => state.findings);
  return (
    <section className={styles.panel} aria-label="Problems">
      <header className={styles.head}>
        <h2 className={styles.title}>Problems</h2>
        <span className={styles.count}>{all.length === 0 ? 'none' : countsIn(all)}</span>
        <IconButton
          icon={ArrowUp}
          label="Previous problem"
          keys="shift+f8"
          size="small"
          placement="left"
          isDisabled={all.length === 0}
          onPress={() => goToNextProblem(editor, ui, -1)}
        />
        <IconButton
          icon={ArrowDown}
          label="Next problem"
          keys="f8"
          size="small"
          placement="left"
          isDisabled={all.length === 0}
          onPress={() => goToNextProblem(editor, ui, 1)}
        />
        <IconButton icon={X} label="Close problems" size="small" placement="left" onPress={onClose} />
      </header>
      {all.length === 0 ? (
        <p className={styles.fine}>
          <Icon icon={CircleCheck} />
          Nothing stands in the way of publishing.{' '}
          {ruleCount !== undefined && `It makes ${counted(ruleCount, 'rule')}.`}
        </p>
      ) : (
        <ul className={styles.list}>
          {keyedProblems(all).map((problem) => (
            <ProblemItem key={problem.key} problem={problem} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** "1 error blocks publishing · 2 warnings · 1 note". */
function countsIn(problems: readonly Problem[]): string {
  const of = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, notes] = [of('error'), of('warning'), of('info')];
  return [
    errors > 0 && `${counted(errors, 'error')} ${errors === 1 ? 'blocks' : 'block'} publishing`,
    warnings > 0 && counted(warnings, 'warning'),
    notes > 0 && counted(notes, 'note'),
  ]
    .filter(Boolean)
    .join(' · ');
}
