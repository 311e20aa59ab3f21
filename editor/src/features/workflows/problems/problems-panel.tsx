import { ArrowDown, ArrowUp, CircleCheck, X } from 'lucide-react';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { keyedProblems } from '../document/problems.ts';
import { useUi } from '../page/ui.ts';
import { goToNextProblem } from './go-to-problem.ts';
import { messages } from './messages.ts';
import { ProblemItem } from './problem-item.tsx';
import styles from './problems-panel.module.css';

/** All that is wrong, below the canvas. Stays open while one after the other is mended. */
export function ProblemsPanel({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const ui = useUi();
  const { all, ruleCount } = useEditorState((state) => state.findings);
  return (
    <section className={styles.panel} aria-label={t(messages.title)}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t(messages.title)}</h2>
        <span className={styles.count}>{all.length === 0 ? t(messages.noneShort) : countsIn(all)}</span>
        <IconButton
          icon={ArrowUp}
          label={t(messages.previous)}
          keys="shift+f8"
          size="small"
          placement="left"
          isDisabled={all.length === 0}
          onPress={() => goToNextProblem(editor, ui, -1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t(messages.next)}
          keys="f8"
          size="small"
          placement="left"
          isDisabled={all.length === 0}
          onPress={() => goToNextProblem(editor, ui, 1)}
        />
        <IconButton icon={X} label={t(messages.close)} size="small" placement="left" onPress={onClose} />
      </header>
      {all.length === 0 ? (
        <p className={styles.fine}>
          <Icon icon={CircleCheck} />
          {t(messages.fine)} {ruleCount !== undefined && t(messages.makes, { count: ruleCount })}
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
    errors > 0 && t(messages.errors, { count: errors }),
    warnings > 0 && t(messages.warnings, { count: warnings }),
    notes > 0 && t(messages.notes, { count: notes }),
  ]
    .filter(Boolean)
    .join(' · ');
}
