import { ArrowRight, Cable, CircleDashed } from 'lucide-react';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { InspectorSection } from '../../../ui/inspector.tsx';
import { useDocument, useEditor, useEditorState, useIsReadOnly } from '../document/editor-context.ts';
import { exitsShown, findNode, targetOf } from '../document/step-facts.ts';
import { exitName, stepName } from '../document/step-words.ts';
import { useUi } from '../page/ui.ts';
import { messages } from './messages.ts';
import styles from './step-inspector.module.css';

/** Where the step leads, exit by exit: to go there, or to change it without dragging. */
export function Exits({ node }: { readonly node: WorkflowNode }) {
  const document = useDocument();
  const editor = useEditor();
  const ui = useUi();
  const names = useEditorState((state) => state.names);
  const isReadOnly = useIsReadOnly();
  const connect = (exit: string): void => ui.setState({ dialog: { is: 'connect', source: node.id, exit } });
  return (
    <InspectorSection title={t(messages.leadsTo)}>
      <ul className={styles.exits}>
        {exitsShown(node).map((exit) => {
          const targetId = targetOf(document, node.id, exit.id);
          const target = targetId === undefined ? undefined : findNode(document, targetId);
          return (
            <li key={exit.id} className={styles.exit} data-field={exit.id}>
              <span className={styles.exitName}>{exitName(exit)}</span>
              <Icon icon={target ? ArrowRight : CircleDashed} size={14} />
              {target ? (
                <button type="button" className={styles.target} onClick={() => editor.goTo(target.id)}>
                  {stepName(target, names)}
                </button>
              ) : (
                <span className={exit.optional ? styles.optional : styles.nowhere}>{t(messages.nowhere)}</span>
              )}
              {!isReadOnly &&
                (target ? (
                  <IconButton
                    icon={Cable}
                    label={t(messages.changeExit, { exit: exitName(exit) })}
                    size="small"
                    placement="left"
                    onPress={() => connect(exit.id)}
                  />
                ) : (
                  <Button size="small" variant="quiet" icon={Cable} onPress={() => connect(exit.id)}>
                    {t(messages.connect)}
                  </Button>
                ))}
            </li>
          );
        })}
      </ul>
    </InspectorSection>
  );
}
