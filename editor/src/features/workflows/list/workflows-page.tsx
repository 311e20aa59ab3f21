import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus, Upload, Workflow } from 'lucide-react';
import { useState } from 'react';
import type { ResponseOf } from '../../../../../shared/api/operations.ts';
import type { WorkflowSummary } from '../../../../../shared/api/workflow-operations.ts';
import { queryOf } from '../../../app/api-client.ts';
import { useMay } from '../../../app/session.ts';
import { intl, t, tRich } from '../../../i18n/translate.ts';
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
import { messages } from './messages.ts';
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
        {t(messages.import)}
      </Button>
      <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
        {t(messages.newWorkflow)}
      </Button>
    </>
  );
  const isEmpty = data?.workflows.length === 0;

  return (
    <Page header={<PageHeader title={t(messages.title)} actions={mayEdit && data && !isEmpty && add} />}>
      {error && !data ? (
        <ErrorState
          error={error}
          title={t(messages.readFailed)}
          safe={t(messages.liveGoesOn)}
          onRetry={() => void refetch()}
        />
      ) : !data ? (
        <Skeleton label={t(messages.reading)} lines={4} />
      ) : isEmpty ? (
        <EmptyState icon={Workflow} title={t(messages.none)} action={mayEdit && add}>
          <p>{t(messages.noneWords)}</p>
          {!mayEdit && <p>{t(messages.noneForOthers)}</p>}
        </EmptyState>
      ) : (
        <Card isFlush>
          <Table
            label={t(messages.title)}
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
  { id: 'name', header: t(messages.name), cell: ({ name }) => name, sortBy: ({ name }) => name, width: '26%' },
  {
    id: 'live',
    header: t(messages.live),
    cell: ({ liveVersion }) =>
      liveVersion === undefined ? (
        <StatusPill meaning="quiet" isPlain>
          {t(messages.notLive)}
        </StatusPill>
      ) : (
        <StatusPill meaning="fine" isPlain>
          {t(messages.version, { version: liveVersion })}
        </StatusPill>
      ),
    sortBy: ({ liveVersion = 0 }) => liveVersion,
  },
  {
    id: 'draft',
    header: t(messages.draft),
    cell: ({ draftChanged, latestVersion }) =>
      t(!draftChanged ? messages.asPublished : latestVersion === 0 ? messages.neverPublished : messages.changed),
    sortBy: ({ draftChanged }) => Number(draftChanged),
    isMinor: true,
  },
  { id: 'problems', header: t(messages.problems), cell: (workflow) => <ProblemCount workflow={workflow} /> },
  {
    id: 'escalations',
    header: t(messages.escalations),
    isNumber: true,
    isMinor: true,
    cell: ({ id }) => {
      if (!escalations) return null;
      const count = intl().formatNumber(escalations.counts[id] ?? 0);
      return escalations.isComplete ? count : t(messages.atLeast, { count });
    },
    sortBy: ({ id }) => escalations?.counts[id] ?? 0,
  },
  {
    id: 'edited',
    header: t(messages.lastEdited),
    cell: ({ editedBy, editedAtMs }) =>
      tRich(messages.editedBy, { when: <RelativeTime atMs={editedAtMs} />, name: editedBy }),
    sortBy: ({ editedAtMs }) => editedAtMs,
    isMinor: true,
  },
  { id: 'export', header: t(messages.file), cell: (workflow) => <ExportButton workflow={workflow} />, isMinor: true },
];
