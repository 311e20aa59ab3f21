import { useState } from 'react';
import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import { useSession } from '../../../app/session.ts';
import { listText } from '../../../i18n/list-text.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { explain, RequestId } from '../../../ui/error-state.tsx';
import { messages as common } from '../../../ui/messages.ts';
import { Spinner } from '../../../ui/spinner.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { isError } from '../document/problems.ts';
import { findNode } from '../document/step-facts.ts';
import { stepName } from '../document/step-words.ts';
import { useUi } from '../page/ui.ts';
import { messages } from './messages.ts';
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
  // The draft names its editors until the next save, also right after they were published.
  const isSame = review.data?.comparison?.changes.length === 0;
  const others = isSame ? [] : (review.data?.editors.filter((name) => name !== me.name) ?? []);

  return (
    <Dialog
      title={t(messages.title, { version: draft.latestVersion + 1 })}
      size="large"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t(common.cancel)}</Button>
          <Button
            variant="primary"
            isPending={publish.isPending}
            isDisabled={!review.data || hasErrors || note.trim() === '' || publishAtMs === 'invalid'}
            onPress={() =>
              publish.mutate({ note: note.trim(), ...(typeof publishAtMs === 'number' && { publishAtMs }) })
            }
          >
            {t(needsApproval ? messages.askForApproval : when.is === 'now' ? messages.publish : messages.plan)}
          </Button>
        </>
      }
    >
      {review.isPending && (
        <div className={styles.checking}>
          <Spinner label={t(messages.checking)} /> {t(messages.savingAndChecking)}
        </div>
      )}
      {failure && (
        <Banner meaning="problem" title={t(messages.wasNotPublished)}>
          <p>{explain(failure)}</p>
          <RequestId error={failure} />
        </Banner>
      )}
      {review.data && (
        <>
          <p>
            {hasErrors
              ? t(messages.errorsFirst, { count: problems.filter(isError).length })
              : draft.liveVersion === undefined
                ? t(messages.firstVersion, { count: review.data.ruleCount ?? 0 })
                : t(messages.nextVersion, { count: review.data.ruleCount ?? 0, live: draft.liveVersion })}
          </p>
          {others.length > 0 && (
            <Banner meaning="information" title={t(messages.othersEdits, { names: listText(others) })}>
              {t(messages.othersEditsWords)}
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
            label={t(messages.whatChanges)}
            help={t(messages.whatChangesHelp)}
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
