import { OctagonX, ShieldCheck } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { type ReadBackLine, readBack } from '../../../../../shared/workflow/read-back.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Inspector } from '../../../ui/inspector.tsx';
import { useDocument, useEditor, useEditorState } from '../document/editor-context.ts';
import type { Names } from '../document/step-facts.ts';
import { useUi } from '../page/ui.ts';
import styles from './words-panel.module.css';

/** What is drawn, read back: one sentence for each rule that it makes. A click goes to the step where the rule ends. */
export function WordsPanel({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  // Typing comes first; the sentences follow.
  const document = useDeferredValue(useDocument());
  const names = useEditorState((state) => state.names);
  const context = useEditorState((state) => state.context);
  const lines = useMemo(() => context && linesOf(document, context, names), [document, context, names]);
  return (
    <Inspector title="In words" onClose={onClose}>
      {lines ? (
        <>
          <p className={styles.intro}>
            Each message is judged by the first sentence that fits.
            {lines.some(({ guardrail }) => guardrail) && ' Guardrails come before the rules of all workflows.'}
          </p>
          <ol className={styles.lines}>
            {lines.map((line) => (
              <li key={line.ruleId}>
                <button type="button" className={styles.line} onClick={() => editor.goTo(line.nodeId)}>
                  <span className={styles.sentence}>{line.sentence}</span>
                  {line.guardrail && (
                    <span className={styles.guardrail}>
                      <Icon icon={ShieldCheck} size={14} />
                      Guardrail
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <NotYet />
      )}
    </Inspector>
  );
}

function NotYet() {
  const ui = useUi();
  return (
    <EmptyState
      icon={OctagonX}
      title="It cannot be said yet"
      isCompact
      action={<Button onPress={() => ui.setState({ isProblemsOpen: true })}>Show problems</Button>}
    >
      <p>A workflow makes rules once it has no errors. Mend those first.</p>
    </EmptyState>
  );
}

/** @returns `undefined` while errors are in the way */
function linesOf(
  document: WorkflowDocument,
  context: WorkflowContext,
  { queues, calendars }: Names,
): readonly ReadBackLine[] | undefined {
  const compiled = compileWorkflow(document, context);
  if (!compiled.ok) return undefined;
  return readBack(document, compiled.rules, {
    queue: (id) => queues.get(id),
    calendar: (id) => calendars.get(id),
  });
}
