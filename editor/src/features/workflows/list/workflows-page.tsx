import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus, Upload, Workflow } from 'lucide-react';
import { useState } from 'react';
import type { ResponseOf } from '../../../../../shared/api/operations.ts';
import type { WorkflowSummary } from '../../../../../shared/api/workflow-operations.ts';
import { queryOf } from '../../../app/api-client.ts';
import { useMay } from '../../../app/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { ExportButton } from '../import-export/export-button.tsx';
import { ImportDialog } from '../import-export/import-dialog.tsx';
import { NewWorkflowDialog } from './new-workflow-dialog.tsx';
import { ProblemCount } from './problem-count.tsx';

/** `/workflows`: what decides now, and what is being drawn. */
export function WorkflowsPage() {
  const { data, error, refetch } = useQuery(queryOf('listWorkflows'));
  const mayEdit = useMay('admin');
  const [isAdding, setAdding] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const navigate = useNavigate();
  const open = ({ id }: WorkflowSummary): void =>
    void navigate({ to: '/workflows/$workflowId', params: { workflowId: id } });
  const escalations = useQuery(queryOf('countEscalations')).data;
  const add = (
    <>
      <Button icon={Upload} onPress={() => setImporting(true)}>
        Import
      </Button>
      <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
        New workflow
      </Button>
    </>
  );
  const isEmpty = data?.workflows.length === 0;

  return (
    <Page header={<PageHeader title="Workflows" actions={mayEdit && data && !isEmpty && add} />}>
      {error && !data ? (
        <ErrorState
          error={error}
          title="The workflows could not be read"
          safe="What is live goes on deciding."
          onRetry={() => void refetch()}
        />
      ) : !data ? (
        <Skeleton label="Reading the workflows" lines={4} />
      ) : isEmpty ? (
        <EmptyState icon={Workflow} title="No workflow yet" action={mayEdit && add}>
          <p>
            A workflow says when a customer should talk to a person, and to whom. Until one is live, the AI answers
            alone; whoever asks for a person still gets one.
          </p>
          {!mayEdit && <p>An admin can draw the first one.</p>}
        </EmptyState>
      ) : (
        <Card isFlush>
          <Table
            label="Workflows"
            columns={columnsWith(escalations)}
            rows={data.workflows}
            rowKey={({ id }) => id}
            initialSort={{ column: 'name', direction: 'ascending' }}
            onOpen={open}
          />
        </Card>
      )}
      {isImporting && <ImportDialog workflows={data?.workflows ?? []} onClose={() => setImporting(false)} />}
      {isAdding && <NewWorkflowDialog workflows={data?.workflows ?? []} onClose={() => setAdding(false)} />}
    </Page>
  );
}

const columnsWith = (
  escalations: ResponseOf<'countEscalations'> | undefined,
): readonly TableColumn<WorkflowSummary>[] => [
  { id: 'name', header: 'Name', cell: ({ name }) => name, sortBy: ({ name }) => name, width: '26%' },
  {
    id: 'live',
    header: 'Live',
    cell: ({ liveVersion }) =>
      liveVersion === undefined ? (
        <StatusPill meaning="quiet" isPlain>
          Not live
        </StatusPill>
      ) : (
        <StatusPill meaning="fine" isPlain>{`Version ${liveVersion}`}</StatusPill>
      ),
    sortBy: ({ liveVersion = 0 }) => liveVersion,
  },
  {
    id: 'draft',
    header: 'Draft',
    cell: ({ draftChanged, latestVersion }) =>
      draftChanged ? (latestVersion === 0 ? 'Never published' : 'Changed') : 'As published',
    sortBy: ({ draftChanged }) => Number(draftChanged),
    isMinor: true,
  },
  { id: 'problems', header: 'Problems', cell: (workflow) => <ProblemCount workflow={workflow} /> },
  {
    id: 'escalations',
    header: 'Escalations, 7 days',
    isNumber: true,
    isMinor: true,
    cell: ({ id }) => {
      if (!escalations) return null;
      const count = (escalations.counts[id] ?? 0).toLocaleString();
      return escalations.isComplete ? count : `at least ${count}`;
    },
    sortBy: ({ id }) => escalations?.counts[id] ?? 0,
  },
  {
    id: 'edited',
    header: 'Last edited',
    cell: ({ editedBy, editedAtMs }) => (
      <>
        <RelativeTime atMs={editedAtMs} /> by {editedBy}
      </>
    ),
    sortBy: ({ editedAtMs }) => editedAtMs,
    isMinor: true,
  },
  { id: 'export', header: 'File', cell: (workflow) => <ExportButton workflow={workflow} />, isMinor: true },
];
