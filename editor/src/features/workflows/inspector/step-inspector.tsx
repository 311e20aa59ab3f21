import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { renameNode } from '../document/commands.ts';
import { useEditor, useEditorState, useIsReadOnly } from '../document/editor-context.ts';
import { exitsShown, kindOf } from '../document/step-facts.ts';
import { stepName, stepSentence, titleOfKind } from '../document/step-words.ts';
import { deleteSelected, exitToAddAfter } from '../page/actions.ts';
import { useUi, useUiState } from '../page/ui.ts';
import { focusField } from '../problems/focus-field.ts';
import { Exits } from './exits.tsx';
import { forms } from './forms/index.ts';
import { messages } from './messages.ts';
import { ProblemLines } from './problem-lines.tsx';
import styles from './step-inspector.module.css';
import { useNodeForm } from './use-node-form.ts';

interface StepInspectorProps {
  readonly node: WorkflowNode;
  readonly onClose: () => void;
}

/** Everything about the selected step: what it says, its settings, where it leads. */
export function StepInspector({ node, onClose }: StepInspectorProps) {
  const editor = useEditor();
  const ui = useUi();
  const isReadOnly = useIsReadOnly();
  const names = useEditorState((state) => state.names);
  const form = useNodeForm(node);
  const kind = kindOf(node);
  const Form = kind && forms[kind];
  const body = useFocusOnRequest(node.id);
  const elsewhere = form.problems.filter(({ path }) => path === undefined || isExitPath(node, path));

  return (
    <div ref={body} className={styles.frame}>
      <Inspector
        title={stepName(node, names)}
        kicker={titleOfKind(node.kind)}
        onClose={onClose}
        actions={
          !isReadOnly &&
          node.kind !== 'start' && (
            <IconButton
              icon={Trash2}
              label={t(messages.deleteStep)}
              keys="delete"
              size="small"
              placement="bottom"
              onPress={() => deleteSelected(editor)}
            />
          )
        }
        footer={
          isReadOnly || exitsShown(node).length === 0 ? undefined : (
            <Button
              size="small"
              icon={Plus}
              onPress={() => ui.setState({ dialog: { is: 'add', from: exitToAddAfter(editor) } })}
            >
              {t(messages.addAfter)}
            </Button>
          )
        }
      >
        {elsewhere.length > 0 && (
          <div className={styles.problems}>
            <ProblemLines problems={elsewhere} />
          </div>
        )}
        <InspectorSection>
          {node.label !== undefined && <p className={styles.sentence}>{stepSentence(node, names)}</p>}
          {Form ? <Form key={node.id} form={form} node={node} /> : <UnknownKind kind={node.kind} />}
        </InspectorSection>
        {exitsShown(node).length > 0 && <Exits node={node} />}
        {node.kind !== 'start' && (
          <InspectorSection>
            <TextField
              key={node.id}
              label={t(messages.name)}
              isOptional
              help={t(messages.nameHelp)}
              value={node.label ?? ''}
              maxLength={80}
              isDisabled={isReadOnly}
              onChange={(label) =>
                editor.edit(t(messages.renamed), (document) => renameNode(document, node.id, label), {
                  mergeKey: `${node.id} name`,
                })
              }
              onBlur={() => editor.seal()}
            />
          </InspectorSection>
        )}
      </Inspector>
    </div>
  );
}

/** Enter on a card brings the keyboard here: to the first field. A problem brings it to the field that it is about. */
function useFocusOnRequest(nodeId: string) {
  const ui = useUi();
  const frame = useRef<HTMLDivElement>(null);
  const path = useUiState(({ fieldWanted }) => (fieldWanted?.nodeId === nodeId ? fieldWanted : undefined))?.path;
  useEffect(() => {
    if (path === undefined || !frame.current) return;
    focusField(frame.current, path);
    ui.setState({ fieldWanted: undefined });
  }, [path, ui]);
  const isWanted = useUiState((state) => state.isInspectorWanted);
  useEffect(() => {
    if (!isWanted) return;
    ui.setState({ isInspectorWanted: false });
    const field = frame.current?.querySelector<HTMLElement>(
      ':scope section :is(input, button, textarea, [tabindex="0"]):not([disabled])',
    );
    (field ?? frame.current?.querySelector<HTMLElement>('button'))?.focus();
  }, [isWanted, ui]);
  return frame;
}

function UnknownKind({ kind }: { readonly kind: string }) {
  return (
    <Banner meaning="problem" title={t(messages.unknownKind, { kind })}>
      {t(messages.unknownWords)}
    </Banner>
  );
}

const isExitPath = (node: WorkflowNode, path: string): boolean => exitsShown(node).some(({ id }) => id === path);
