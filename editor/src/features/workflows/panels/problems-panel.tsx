import { CircleCheck, OctagonX, TriangleAlert, X } from 'lucide-react';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useDocument, useEditor, useEditorState } from '../document/editor-context.ts';
import { keyedProblems } from '../document/problems.ts';
import { findNode, stepName } from '../document/step-facts.ts';
import { useUi } from '../page/ui.ts';
import styles from './problems-panel.module.css';

/** All that is wrong, below the canvas; a click goes to the step. Stays open while one after the other is mended. */
export function ProblemsPanel({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const ui = useUi();
  const document = useDocument();
  const { all, ruleCount } = useEditorState((state) => state.findings);
  const names = useEditorState((state) => state.names);
  return (
    <section className={styles.panel} aria-label="Problems">
      <header className={styles.head}>
        <h2 className={styles.title}>Problems</h2>
        <span className={styles.count}>{all.length === 0 ? 'none' : all.length}</span>
        <IconButton icon={X} label="Close problems" size="small" placement="left" onPress={onClose} />
      </header>
      {all.length === 0 ? (
        <p className={styles.fine}>
          <Icon icon={CircleCheck} />
          Nothing stands in the way of publishing.{' '}
          {ruleCount !== undefined && `It makes ${ruleCount} ${ruleCount === 1 ? 'rule' : 'rules'}.`}
        </p>
      ) : (
        <ul className={styles.list}>
          {keyedProblems(all).map(({ key, severity, message, fix, nodeId }) => {
            const node = nodeId === undefined ? undefined : findNode(document, nodeId);
            return (
              <li key={key}>
                <button
                  type="button"
                  className={styles.problem}
                  disabled={!node}
                  onClick={() => {
                    if (!node) return;
                    ui.setState({ side: 'step' });
                    editor.goTo(node.id);
                  }}
                >
                  <span className={severity === 'error' ? styles.error : styles.warning}>
                    <Icon icon={severity === 'error' ? OctagonX : TriangleAlert} />
                    {severityWords[severity]}
                  </span>
                  <span className={styles.message}>{fix ? `${message} ${fix}` : message}</span>
                  {node && <span className={styles.where}>{stepName(node, names)}</span>}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

const severityWords = { error: 'Error', warning: 'Warning', info: 'Note' } as const;
