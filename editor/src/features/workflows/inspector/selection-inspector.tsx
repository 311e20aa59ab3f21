import { Trash2 } from 'lucide-react';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { listText } from '../../../i18n/list-text.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { ArrangeBar } from '../arrange/arrange-bar.tsx';
import { useDocument, useEditor, useEditorState, useIsReadOnly } from '../document/editor-context.ts';
import { exitsShown, findNode } from '../document/step-facts.ts';
import { exitName, stepName } from '../document/step-words.ts';
import { GroupSection } from '../groups/group-section.tsx';
import { deleteSelected } from '../page/actions.ts';
import { messages } from './messages.ts';
import styles from './step-inspector.module.css';

/** A connection, or several things at once: what it is, and the way to delete it. */
export function SelectionInspector({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const document = useDocument();
  const { nodes, edges } = useEditorState((state) => state.selection);
  const isReadOnly = useIsReadOnly();
  const edge = nodes.size === 0 && edges.size === 1 ? document.edges.find(({ id }) => edges.has(id)) : undefined;
  const [source, target] = [edge && findNode(document, edge.source), edge && findNode(document, edge.target)];
  const parts = [
    ...(nodes.size > 0 ? [t(messages.steps, { count: nodes.size })] : []),
    ...(edges.size > 0 ? [t(messages.connections, { count: edges.size })] : []),
  ];
  const exit = source && exitsShown(source).find(({ id }) => id === edge?.exit);
  return (
    <Inspector
      title={edge ? t(messages.connection) : t(messages.selected, { what: listText(parts) })}
      onClose={onClose}
      footer={
        isReadOnly ? undefined : (
          <Button size="small" icon={Trash2} onPress={() => deleteSelected(editor)}>
            {t(messages.delete)}
          </Button>
        )
      }
    >
      <InspectorSection>
        {source && target ? (
          <div className={styles.plain}>
            <p>
              {exit
                ? tRich(messages.fromExit, { step: <StepLink step={source} />, exit: exitName(exit) })
                : tRich(messages.from, { step: <StepLink step={source} /> })}
            </p>
            <p>{tRich(messages.to, { step: <StepLink step={target} /> })}</p>
          </div>
        ) : (
          <p>{t(messages.severalWords)}</p>
        )}
      </InspectorSection>
      {nodes.size > 1 && !isReadOnly && (
        <>
          <InspectorSection title={t(messages.arrange)}>
            <ArrangeBar count={nodes.size} />
          </InspectorSection>
          <GroupSection />
        </>
      )}
    </Inspector>
  );
}

function StepLink({ step }: { readonly step: WorkflowNode }) {
  const editor = useEditor();
  const names = useEditorState((state) => state.names);
  return (
    <button type="button" className={styles.target} onClick={() => editor.goTo(step.id)}>
      {stepName(step, names)}
    </button>
  );
}
