import { Inbox, Plus } from 'lucide-react';
import { ApiProblem } from '../../app/api-problem.ts';
import { Avatar } from '../avatar.tsx';
import { Badge } from '../badge.tsx';
import { Banner } from '../banner.tsx';
import { Button } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { ErrorState } from '../error-state.tsx';
import { Elapsed, RelativeTime } from '../relative-time.tsx';
import { SaveState } from '../save-state.tsx';
import { Skeleton } from '../skeleton.tsx';
import { Spinner } from '../spinner.tsx';
import { StatusPill } from '../status-pill.tsx';
import { Sample } from './sample.tsx';

const problem = new ApiProblem({
  status: 503,
  code: 'dependency',
  title: 'Unavailable',
  detail: 'The table did not answer in time.',
  requestId: 'req-01HZX4',
});
const startedMs = Date.now();

export function StateSamples() {
  return (
    <>
      <Sample title="Status, badge, avatar, time">
        <StatusPill meaning="fine">Live</StatusPill>
        <StatusPill meaning="escalate">At risk</StatusPill>
        <StatusPill meaning="problem">3 problems</StatusPill>
        <StatusPill meaning="information">Draft changed</StatusPill>
        <StatusPill meaning="quiet">Resolved</StatusPill>
        <StatusPill meaning="escalate" isPlain>
          Past the limit
        </StatusPill>
        <Badge count={4} words="waiting" />
        <Badge count={128} words="waiting" isUrgent />
        <Avatar name="Ana Lima" speaker="customer" />
        <Avatar name="Baton" speaker="assistant" />
        <Avatar name="Jonas Weber" speaker="person" presence="available" />
        <Avatar name="Mina Sato" size="large" presence="away" />
        <RelativeTime atMs={startedMs - 14 * 60_000} />
        <Elapsed sinceMs={startedMs - 252_000} />
        <Spinner label="Reading" />
      </Sample>
      <Sample title="Save state">
        <SaveState state="saved" />
        <SaveState state="saving" />
        <SaveState state="unsaved" />
        <SaveState state="failed" />
        <SaveState state="conflict" />
      </Sample>
      <Sample title="Banner" layout="stack">
        <Banner
          meaning="information"
          title="You are looking at version 3"
          action={<Button size="small">Open the draft</Button>}
        />
        <Banner meaning="escalate" title="Live updates are interrupted" onDismiss={() => undefined}>
          What you see may be some seconds old.
        </Banner>
        <Banner meaning="problem" title="This draft cannot be published">
          The step “Billing” has no way out for customers who wait too long.
        </Banner>
        <Banner meaning="fine" title="All 14 cases pass" />
      </Sample>
      <Sample title="Empty, loading, failed" layout="grid">
        <EmptyState
          isCompact
          icon={Inbox}
          title="Nobody is waiting"
          action={<Button icon={Plus}>Send a test message</Button>}
        >
          New handoffs show up here by themselves.
        </EmptyState>
        <Skeleton label="Reading the inbox" lines={6} />
        <ErrorState
          isCompact
          error={problem}
          title="The inbox could not be read"
          safe="Customers keep their place."
          onRetry={() => undefined}
        />
      </Sample>
    </>
  );
}
