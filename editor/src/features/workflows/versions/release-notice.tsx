import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CalendarClock, UserCheck } from 'lucide-react';
import { useState } from 'react';
import type { ReleaseView } from '../../../../../shared/api/release-operations.ts';
import { call, keyOf } from '../../../app/api-client.ts';
import { useMay, useSession } from '../../../app/session.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { exactTime } from '../../../ui/time-text.ts';
import { toast, toastError } from '../../../ui/toast.tsx';
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
        title={`“${release.note}” was not published`}
        onDismiss={() => setDismissed(release.id)}
      >
        {release.reason} What was live stays live.
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
      title={isWaiting ? titleOfWaiting(release, isMine) : `Goes live ${whenOf(release)}`}
      action={
        <div className={styles.actions}>
          <ButtonLink
            size="small"
            variant="quiet"
            to="/workflows/$workflowId/compare"
            params={{ workflowId }}
            search={{ from: 'live', to: 'planned' }}
          >
            See what changes
          </ButtonLink>
          {mayPublish && (
            <Button size="small" isPending={isPending} onPress={() => callOff(release.id)}>
              Call it off
            </Button>
          )}
          {mayPublish && isWaiting && !isMine && (
            <Button size="small" variant="primary" isPending={isPending} onPress={() => approve(release.id)}>
              {release.publishAtMs === undefined ? 'Approve and publish' : 'Approve'}
            </Button>
          )}
        </div>
      }
    >
      {release.note} Planned by {release.plannedBy.name}
      {release.approvedBy && `, approved by ${release.approvedBy.name}`}
      {isWaiting && release.publishAtMs !== undefined && `; goes live ${whenOf(release)}`}. Later edits of the draft are
      not part of it.
    </Banner>
  );
}

const titleOfWaiting = ({ plannedBy }: ReleaseView, isMine: boolean): string =>
  isMine ? 'Waits for somebody else to approve it' : `${plannedBy.name} asks for your approval`;

const whenOf = ({ publishAtMs }: ReleaseView): string =>
  publishAtMs === undefined ? 'in a moment' : `at ${exactTime(publishAtMs)}, give or take a minute`;

function useReleaseActions(workflowId: string) {
  const queries = useQueryClient();
  const reread = (): void => {
    for (const id of ['listVersions', 'readWorkflow', 'listWorkflows'] as const)
      void queries.invalidateQueries({ queryKey: keyOf(id) });
  };
  const approval = useMutation({
    mutationFn: (id: string) => call('approveRelease', { params: { workflowId }, body: { id } }),
    onSuccess: ({ version }) => toast(version === undefined ? 'Approved' : `Version ${version} is live`),
    onError: (error) => toastError('It was not approved', error),
    onSettled: reread,
  });
  const end = useMutation({
    mutationFn: (id: string) => call('cancelRelease', { params: { workflowId }, body: { id } }),
    onSuccess: () => toast('Called off', { detail: 'Nothing was published. The draft is as it was.' }),
    onError: (error) => toastError('It was not called off', error),
    onSettled: reread,
  });
  return { approve: approval.mutate, callOff: end.mutate, isPending: approval.isPending || end.isPending };
}
