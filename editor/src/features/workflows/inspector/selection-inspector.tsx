import { Trash2 } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { ArrangeBar } from '../arrange/arrange-bar.tsx';
import { useDocument, useEditor, useEditorState, useIsReadOnly } from '../document/editor-context.ts';
import { exitsShown, findNode } from '../document/step-facts.ts';
import { counted, stepName } from '../document/step-words.ts';
import { GroupSection } from '../groups/group-section.tsx';
import { deleteSelected } from '../page/actions.ts';
import styles from './step-inspector.module.css';

/** A connection, or several things at once: what it is, and the way to delete it. */
export function SelectionInspector({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const document = useDocument();
  const { nodes, edges } = useEditorState((state) => state.selection);
  const names = useEditorState((state) => state.names);
  const isReadOnly = useIsReadOnly();
  const edge = nodes.size === 0 && edges.size === 1 ? document.edges.find(({ id }) => edges.has(id)) : undefined;
  const [source, target] = [edge && findNode(document, edge.source), edge && findNode(document, edge.target)];
  const parts = [nodes.size > 0 && counted(nodes.size, 'step'), edges.size > 0 && counted(edges.size, 'connection')];
  const exit = source && exitsShown(source).find(({ id }) => id === edge?.exit);
  return (
    <Inspector
      title={edge ? 'Connection' : `${parts.filter(Boolean).join(', ')} selected`}
      onClose={onClose}
      footer={
        isReadOnly ? undefined : (
          <Button size="small" icon={Trash2} onPress={() => deleteSelected(editor)}>
            Delete
          </Button>
        )
      }
    >
      <InspectorSection>
        {source && target ? (
          <div className={styles.plain}>
            <p>
              From{' '}
              <button type="button" className={styles.target} onClick={() => editor.goTo(source.id)}>
                {stepName(source, names)}
              </button>
              {exit && <>, by the exit “{exit.label}”,</>}
            </p>
            <p>
              to{' '}
              <button type="button" className={styles.target} onClick={() => editor.goTo(target.id)}>
                {stepName(target, names)}
              </button>
            </p>
          </div>
        ) : (
          <p>
            Drag them, move them with Ctrl and the arrow keys, copy them to another workflow, or delete them together.
          </p>
        )}
      </InspectorSection>
      {nodes.size > 1 && !isReadOnly && (
        <>
          <InspectorSection title="Arrange">
            <ArrangeBar count={nodes.size} />
          </InspectorSection>
          <GroupSection />
        </>
      )}
    </Inspector>
  );
}
