import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useSession } from '../../../app/session.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { useDocument, useEditor, useEditorState } from '../document/editor-context.ts';
import { undoEdit } from '../page/actions.ts';
import { type ConflictView, toMergeView } from './merge-view.ts';
import { messages } from './messages.ts';
import { saveAsCopy } from './save-as-copy.ts';
import { useSaver, useSaveStatus } from './saver-context.ts';
import styles from './saving.module.css';

/** Whose form stays of what both changed. What only one of them changed is kept, and shown. */
export function MergeDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const saver = useSaver();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const me = useSession();
  const mine = useDocument();
  const names = useEditorState((state) => state.names);
  const { conflict } = useSaveStatus();
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const view = useMemo(() => conflict && toMergeView(conflict, mine, names), [conflict, mine, names]);
  if (!conflict || !view) return null;

  const { editedBy, editedAtMs } = conflict.theirs;
  const them = editedBy === me.name ? t(messages.youElsewhere) : editedBy;
  const chooseAll = (side: 'mine' | 'theirs'): void =>
    setChoices(Object.fromEntries(view.conflicts.map(({ key }) => [key, side])));
  const save = async (): Promise<void> => {
    const isSaved = await saver.resolve(choices);
    if (saver.store.getState().state === 'conflict') return; // somebody saved once more: the dialog shows that now
    onClose();
    if (isSaved) toast(t(messages.merged), { action: { label: t(messages.undo), onAction: () => undoEdit(editor) } });
  };
  const copy = async (): Promise<void> => {
    try {
      const { id, name } = await saveAsCopy(mine, queries);
      await saver.loadTheirs();
      onClose();
      toast(t(messages.copySaved, { name }), {
        detail: t(messages.copyDetail, { name: editedBy }),
        action: {
          label: t(messages.openCopy),
          onAction: () => void navigate({ to: '/workflows/$workflowId', params: { workflowId: id } }),
        },
      });
    } catch (error) {
      toastError(t(messages.copyFailed), error);
    }
  };

  return (
    <Dialog
      title={t(messages.twoVersions)}
      size="large"
      isOpen
      onClose={onClose}
      isFirm
      footer={
        <>
          <Button variant="quiet" onPress={() => void copy()}>
            {t(messages.saveCopy)}
          </Button>
          <Button variant="primary" onPress={() => void save()}>
            {t(messages.mergeSave)}
          </Button>
        </>
      }
    >
      <p>{tRich(messages.mergeWords, { name: editedBy, when: <RelativeTime atMs={editedAtMs} /> })}</p>
      {view.conflicts.length > 1 && (
        <div className={styles.all}>
          <Button size="small" onPress={() => chooseAll('mine')}>
            {t(messages.allMine)}
          </Button>
          <Button size="small" onPress={() => chooseAll('theirs')}>
            {t(messages.allTheirs)}
          </Button>
        </div>
      )}
      <ul className={styles.conflicts}>
        {view.conflicts.map((each) => (
          <li key={each.key}>
            <Choice
              conflict={each}
              them={them}
              chosen={choices[each.key] ?? 'mine'}
              onChoose={(side) => setChoices({ ...choices, [each.key]: side })}
            />
          </li>
        ))}
      </ul>
      {view.kept.length > 0 && (
        <details className={styles.kept}>
          <summary>{t(messages.otherChanges, { count: view.kept.length })}</summary>
          <ChangeList lines={view.kept} />
        </details>
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  readonly conflict: ConflictView;
  readonly them: string;
  readonly chosen: 'mine' | 'theirs';
  readonly onChoose: (side: 'mine' | 'theirs') => void;
}

function Choice({ conflict, them, chosen, onChoose }: ChoiceProps) {
  return (
    <RadioGroup
      label={conflict.title}
      options={[
        { id: 'mine', label: t(messages.you), description: conflict.mine },
        { id: 'theirs', label: them, description: conflict.theirs },
      ]}
      value={chosen}
      onChange={onChoose}
    />
  );
}
