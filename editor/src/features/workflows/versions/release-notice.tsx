import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CalendarClock, UserCheck } from 'lucide-react';
import { useState } from 'react';
import type { ReleaseView } from '../../../../../shared/api/release-operations.ts';
import { call, keyOf } from '../../../app/api-client.ts';
import { useMay, useSession } from '../../../app/session.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { plannedTime } from '../../../ui/time-text.ts';
import { toast, toastError } from '../../../ui/toast.tsx';
import { messages } from './messages.ts';
import styles from './release-notice.module.css';

interface ReleaseNoticeProps {
  readonly workflowId: string;
  readonly release: ReleaseView | undefined;
}

/** A release that waits for a second person, or for its time; or one that could not be published. */
export function ReleaseNotice({ workflowId, release }: ReleaseNoticeProps) {
  const me = useSession();
  const mayPublish = useMay('admin');
  const [dismissed, setDismissed] = useState<string>();
  const { approve, callOff, isPending } = useReleaseActions(workflowId);
  if (!release || release.id === dismissed) return null;
  if (release.state === 'failed')
    return (
      <Banner
        meaning="problem"
        isFlush
        title={t(messages.wasNotPublished, { note: release.note })}
        onDismiss={() => setDismissed(release.id)}
      >
        {t(messages.failedWords, { reason: release.reason ?? '' })}
      </Banner>
    );
  if (release.state !== 'waiting' && release.state !== 'planned') return null;
  const isMine = release.plannedBy.id === me.id;
  const isWaiting = release.state === 'waiting';
  return (
    <Banner
      meaning="information"
      isFlush
      icon={isWaiting ? UserCheck : CalendarClock}
      title={isWaiting ? titleOfWaiting(release, isMine) : titleOfPlanned(release)}
      action={
        <div className={styles.actions}>
          <ButtonLink
            size="small"
            variant="quiet"
            to="/workflows/$workflowId/compare"
            params={{ workflowId }}
            search={{ from: 'live', to: 'planned' }}
          >
            {t(messages.seeChanges)}
          </ButtonLink>
          {mayPublish && (
            <Button size="small" isPending={isPending} onPress={() => callOff(release.id)}>
              {t(messages.callOff)}
            </Button>
          )}
          {mayPublish && isWaiting && !isMine && (
            <Button size="small" variant="primary" isPending={isPending} onPress={() => approve(release.id)}>
              {t(release.publishAtMs === undefined ? messages.approveAndPublish : messages.approve)}
            </Button>
          )}
        </div>
      }
    >
      {wordsOf(release)}
    </Banner>
  );
}

const titleOfWaiting = ({ plannedBy }: ReleaseView, isMine: boolean): string =>
  isMine ? t(messages.waitsForOther) : t(messages.asksYou, { name: plannedBy.name });

const titleOfPlanned = ({ publishAtMs }: ReleaseView): string =>
  publishAtMs === undefined ? t(messages.goesLiveSoon) : t(messages.goesLiveAt, { time: plannedTime(publishAtMs) });

function wordsOf({ state, note, plannedBy: { name }, approvedBy, publishAtMs }: ReleaseView): string {
  if (approvedBy) return t(messages.plannedApproved, { note, name, approver: approvedBy.name });
  if (state !== 'waiting' || publishAtMs === undefined) return t(messages.plannedBy, { note, name });
  return t(messages.plannedWaiting, { note, name, time: plannedTime(publishAtMs) });
}

function useReleaseActions(workflowId: string) {
  const queries = useQueryClient();
  const reread = (): void => {
    for (const id of ['listVersions', 'readWorkflow', 'listWorkflows'] as const)
      void queries.invalidateQueries({ queryKey: keyOf(id) });
  };
  const approval = useMutation({
    mutationFn: (id: string) => call('approveRelease', { params: { workflowId }, body: { id } }),
    onSuccess: ({ version }) => toast(version === undefined ? t(messages.approved) : t(messages.nowLive, { version })),
    onError: (error) => toastError(t(messages.notApproved), error),
    onSettled: reread,
  });
  const end = useMutation({
    mutationFn: (id: string) => call('cancelRelease', { params: { workflowId }, body: { id } }),
    onSuccess: () => toast(t(messages.calledOff), { detail: t(messages.calledOffWords) }),
    onError: (error) => toastError(t(messages.notCalledOff), error),
    onSettled: reread,
  });
  return { approve: approval.mutate, callOff: end.mutate, isPending: approval.isPending || end.isPending };
}
