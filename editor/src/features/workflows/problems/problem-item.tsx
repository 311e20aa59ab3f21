import { ArrowRight, ChevronDown, ChevronRight, Wrench } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import { quickFix } from '../../../../../shared/workflow/analyse/quick-fix/quick-fix.ts';
import { announce } from '../../../app/announcer.tsx';
import { spokenWords, t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useDocument, useEditor, useEditorState, useIsReadOnly } from '../document/editor-context.ts';
import type { KeyedProblem } from '../document/problems.ts';
import { findNode } from '../document/step-facts.ts';
import { stepName } from '../document/step-words.ts';
import { useUi, useUiState } from '../page/ui.ts';
import { goToProblem } from './go-to-problem.ts';
import { messages } from './messages.ts';
import styles from './problem-item.module.css';
import colours from './severity.module.css';
import { severityIcons, severityWord } from './severity.ts';
import { WitnessChat } from './witness-chat.tsx';

/** One problem: in a line, and opened in full, with what to change and a message that shows it. */
export function ProblemItem({ problem }: { readonly problem: KeyedProblem }) {
  const { key, severity, message, nodeId } = problem;
  const editor = useEditor();
  const ui = useUi();
  const document = useDocument();
  const names = useEditorState((state) => state.names);
  const isOpen = useUiState((state) => state.problem === key);
  const node = nodeId === undefined ? undefined : findNode(document, nodeId);
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={item} className={isOpen ? `${styles.item} ${styles.open}` : styles.item}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? ui.setState({ problem: undefined }) : goToProblem(editor, ui, problem))}
      >
        <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} />
        <span className={`${styles.severity} ${colours[severity]}`}>
          <Icon icon={severityIcons[severity]} />
          {severityWord(severity)}
        </span>
        <span className={styles.message}>{message}</span>
        {node && <span className={styles.where}>{stepName(node, names)}</span>}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <ProblemDetail problem={problem} isThere={node !== undefined} />}
      </div>
    </li>
  );
}

/** What can be mended without a person's judgement: one step, which undo takes back by its name. */
function FixButton({ problem }: { readonly problem: KeyedProblem }) {
  const editor = useEditor();
  const document = useDocument();
  const isReadOnly = useIsReadOnly();
  const fix = useMemo(() => quickFix(problem, document, spokenWords()), [problem, document]);
  if (!fix || isReadOnly) return null;
  const mend = (): void => {
    if (editor.edit(fix.title, () => fix.document)) announce(t(messages.mended, { fix: fix.title }));
  };
  return (
    <Button size="small" icon={Wrench} onPress={mend}>
      {fix.title}
    </Button>
  );
}

interface ProblemDetailProps {
  readonly problem: KeyedProblem;
  readonly isThere: boolean;
}

function ProblemDetail({ problem, isThere }: ProblemDetailProps) {
  const editor = useEditor();
  const ui = useUi();
  const { code, fix, witness } = problem;
  return (
    <div className={styles.detail}>
      <div className={styles.change}>
        {fix !== undefined && (
          <p>
            <span className={styles.label}>{t(messages.whatToChange)}</span>
            {fix}
          </p>
        )}
        <div className={styles.actions}>
          <FixButton problem={problem} />
          {isThere && (
            <Button size="small" icon={ArrowRight} onPress={() => goToProblem(editor, ui, problem)}>
              {t(messages.showStep)}
            </Button>
          )}
          <span className={styles.code}>{code}</span>
        </div>
      </div>
      {witness && <WitnessChat witness={witness} />}
    </div>
  );
}
