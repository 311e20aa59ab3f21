import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { WorkflowDraft } from '../../../../../shared/api/admin-operations.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { call, keyOf } from '../../../app/api-client.ts';
import { isApiProblem } from '../../../app/api-problem.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { explain, RequestId } from '../../../ui/error-state.tsx';
import { Spinner } from '../../../ui/spinner.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { isError } from '../document/problems.ts';
import { counted, findNode, stepName } from '../document/step-facts.ts';
import { useUi } from '../page/ui.ts';
import { conflictFrom } from '../saving/conflict.ts';
import { useSaver } from '../saving/saver-context.ts';
import { ProblemList } from './problem-list.tsx';
import styles from './publish-dialog.module.css';

interface PublishDialogProps {
  readonly draft: WorkflowDraft;
  readonly onClose: () => void;
}

/** Saves what is open, has the server check it, and asks what changes before it goes live. */
export function PublishDialog({ draft, onClose }: PublishDialogProps) {
  const editor = useEditor();
  const ui = useUi();
  const names = useEditorState((state) => state.names);
  const [note, setNote] = useState('');
  const check = useCheck(draft.id);
  const publish = usePublish(draft.id, onClose);
  const problems: readonly Problem[] = problemsIn(publish.error) ?? check.data?.problems ?? [];
  const hasErrors = problems.some(isError);
  const failure = publish.error && !problemsIn(publish.error) ? publish.error : check.error;

  return (
    <Dialog
      title={`Publish version ${draft.latestVersion + 1}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isPending={publish.isPending}
            isDisabled={!check.data || hasErrors || note.trim() === ''}
            onPress={() => publish.mutate(note.trim())}
          >
            Publish
          </Button>
        </>
      }
    >
      {check.isPending && (
        <div className={styles.checking}>
          <Spinner label="Checking" /> Saving and checking
        </div>
      )}
      {failure && (
        <Banner meaning="problem" title="It was not published; what is live stays live">
          <p>{explain(failure)}</p>
          <RequestId error={failure} />
        </Banner>
      )}
      {check.data && (
        <>
          <p>
            {hasErrors
              ? `${counted(problems.filter(isError).length, 'error')} must be mended first. What is live stays live.`
              : `${counted(check.data.ruleCount, 'rule')} will decide from the next message on, within 5 seconds. ${
                  draft.liveVersion === undefined
                    ? 'Nothing of this workflow is live yet.'
                    : `Version ${draft.liveVersion} is live now and can be made live again at any time.`
                }`}
          </p>
          {problems.length > 0 && (
            <ProblemList
              problems={problems}
              nameOf={(id) => {
                const node = findNode(editor.document(), id);
                return node && stepName(node, names);
              }}
              onGo={(id) => {
                onClose();
                ui.setState({ side: 'step' });
                editor.goTo(id);
              }}
            />
          )}
        </>
      )}
      {!hasErrors && (
        <TextArea
          label="What changes"
          help="Colleagues read it in the list of versions."
          value={note}
          onChange={setNote}
          maxLength={500}
          rows={3}
          autoFocus
        />
      )}
    </Dialog>
  );
}

/** Saved first: the server publishes the draft that it has. */
function useCheck(workflowId: string) {
  const editor = useEditor();
  const saver = useSaver();
  const { mutate, ...check } = useMutation({
    mutationFn: async () => {
      if (!(await saver.flush())) throw saver.store.getState().error ?? new Error('The draft could not be saved.');
      return call('checkWorkflow', { params: { workflowId }, body: { document: editor.document() } });
    },
  });
  useEffect(() => mutate(), [mutate]);
  return check;
}

function usePublish(workflowId: string, onDone: () => void) {
  const saver = useSaver();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (note: string) =>
      call('publishWorkflow', {
        params: { workflowId },
        body: { revision: saver.store.getState().revision, note },
      }),
    onSuccess: ({ version }) => {
      toast(`Version ${version} is live`, { detail: 'It decides from the next message on.' });
      for (const id of ['listVersions', 'readWorkflow', 'listWorkflows'] as const)
        void queries.invalidateQueries({ queryKey: keyOf(id) });
      onDone();
    },
    onError: (error) => {
      const conflict = conflictFrom(error);
      if (!conflict) return;
      // Nobody should publish what they have not seen: the newer draft is read, and the person looks first.
      void queries.invalidateQueries({ queryKey: keyOf('readWorkflow', { params: { workflowId } }) });
      toast('Not published', {
        meaning: 'escalate',
        detail: `${conflict.editedBy} has saved the draft since. Look at it, then publish.`,
      });
      onDone();
    },
  });
}

/** A 422 brings every problem with it. */
function problemsIn(error: unknown): readonly Problem[] | undefined {
  if (!isApiProblem(error, 422)) return undefined;
  const { problems } = error.body;
  return Array.isArray(problems) ? (problems as Problem[]) : undefined;
}
