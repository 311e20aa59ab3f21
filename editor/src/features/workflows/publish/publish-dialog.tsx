import { useState } from 'react';
import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { useSession } from '../../../app/session.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { explain, RequestId } from '../../../ui/error-state.tsx';
import { Spinner } from '../../../ui/spinner.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { isError } from '../document/problems.ts';
import { findNode } from '../document/step-facts.ts';
import { counted, stepName } from '../document/step-words.ts';
import { useUi } from '../page/ui.ts';
import { ProblemList } from './problem-list.tsx';
import { Proof } from './proof.tsx';
import styles from './publish-dialog.module.css';
import { problemsIn, useNeedsApproval, usePublish, useReview } from './use-publish.ts';
import { nowChosen, When, whenMs } from './when.tsx';

interface PublishDialogProps {
  readonly draft: WorkflowDraft;
  readonly onClose: () => void;
}

/** Saves what is open and shows what would change and what speaks against it, before it goes live. */
export function PublishDialog({ draft, onClose }: PublishDialogProps) {
  const editor = useEditor();
  const ui = useUi();
  const me = useSession();
  const names = useEditorState((state) => state.names);
  const [note, setNote] = useState('');
  const [when, setWhen] = useState(nowChosen);
  const needsApproval = useNeedsApproval();
  const review = useReview(draft.id, draft.liveVersion);
  const publish = usePublish(draft.id, needsApproval, onClose);
  const problems: readonly Problem[] = problemsIn(publish.error) ?? review.data?.problems ?? [];
  const hasErrors = problems.some(isError);
  const failure = publish.error && !problemsIn(publish.error) ? publish.error : review.error;
  const publishAtMs = whenMs(when);
  const others = review.data?.editors.filter((name) => name !== me.name) ?? [];

  return (
    <Dialog
      title={`Publish version ${draft.latestVersion + 1}`}
      size="large"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isPending={publish.isPending}
            isDisabled={!review.data || hasErrors || note.trim() === '' || publishAtMs === 'invalid'}
            onPress={() =>
              publish.mutate({ note: note.trim(), ...(typeof publishAtMs === 'number' && { publishAtMs }) })
            }
          >
            {needsApproval ? 'Ask for approval' : when.is === 'now' ? 'Publish' : 'Plan'}
          </Button>
        </>
      }
    >
      {review.isPending && (
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
      {review.data && (
        <>
          <p>
            {hasErrors
              ? `${counted(problems.filter(isError).length, 'error')} must be mended first. What is live stays live.`
              : `${counted(review.data.ruleCount, 'rule')} will decide from the next message on, within 5 seconds. ${
                  draft.liveVersion === undefined
                    ? 'Nothing of this workflow is live yet.'
                    : `Version ${draft.liveVersion} is live now and can be made live again at any time.`
                }`}
          </p>
          {others.length > 0 && (
            <Banner meaning="information" title={`It holds edits of ${others.join(' and ')}, too`}>
              They go live with yours. See below what changes.
            </Banner>
          )}
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
          {!hasErrors && (
            <Proof workflowId={draft.id} live={draft.liveVersion} {...review.data} queues={names.queues} />
          )}
        </>
      )}
      {!hasErrors && (
        <>
          <TextArea
            label="What changes"
            help="Colleagues read it in the list of versions."
            value={note}
            onChange={setNote}
            maxLength={500}
            rows={2}
            autoFocus
          />
          <When value={when} onChange={setWhen} needsApproval={needsApproval} />
        </>
      )}
    </Dialog>
  );
}
