import { Group, Ungroup } from 'lucide-react';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { InspectorSection } from '../../../ui/inspector.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useDocument, useEditor, useEditorState } from '../document/editor-context.ts';
import { groupOf, renameGroup } from '../document/groups.ts';
import { groupSelected, ungroupSelected } from './group-actions.ts';
import styles from './group-section.module.css';
import { messages } from './messages.ts';

/** For several selected steps: put a frame around them, or name the one that they fill, or take it away. */
export function GroupSection() {
  const editor = useEditor();
  const document = useDocument();
  const { nodes } = useEditorState((state) => state.selection);
  const group = groupOf(document, nodes);
  return (
    <InspectorSection title={t(messages.title)}>
      <div className={styles.group}>
        {group ? (
          <>
            <TextField
              label={t(messages.name)}
              value={group.name}
              maxLength={80}
              onChange={(name) =>
                editor.edit(t(messages.renamed), (before) => renameGroup(before, group.id, name), {
                  mergeKey: `group ${group.id}`,
                })
              }
              onBlur={editor.seal}
            />
            <Button size="small" icon={Ungroup} onPress={() => ungroupSelected(editor)}>
              {t(messages.ungroup)}
            </Button>
          </>
        ) : (
          <Button size="small" icon={Group} onPress={() => groupSelected(editor)}>
            {t(messages.groupThese)}
          </Button>
        )}
      </div>
    </InspectorSection>
  );
}
