import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState } from 'react';
import type { VersionSummary } from '../../../../../shared/api/admin-operations.ts';
import { call, keyOf, queryOf } from '../../../app/api-client.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Inspector } from '../../../ui/inspector.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';
import { useIsReadOnly } from '../document/editor-context.ts';
import { counted } from '../document/step-facts.ts';
import styles from './versions-panel.module.css';

interface VersionsPanelProps {
  readonly workflowId: string;
  readonly onClose: () => void;
}

/** What was published, by whom and why; and the way back to it. */
export function VersionsPanel({ workflowId, onClose }: VersionsPanelProps) {
  const { data, error, refetch } = useQuery(queryOf('listVersions', { params: { workflowId } }));
  return (
    <Inspector title="Versions" onClose={onClose}>
      {error ? (
        <ErrorState error={error} title="The versions could not be read" isCompact onRetry={() => void refetch()} />
      ) : !data ? (
        <div className={styles.loading}>
          <Skeleton label="Reading the versions" lines={4} />
        </div>
      ) : data.versions.length === 0 ? (
        <EmptyState icon={History} title="Nothing is published yet" isCompact>
          <p>Each time you publish, the workflow is kept here as it was, and can be made live again.</p>
        </EmptyState>
      ) : (
        <ol className={styles.versions}>
          {data.versions.map((version) => (
            <Version key={version.version} workflowId={workflowId} version={version} />
          ))}
        </ol>
      )}
    </Inspector>
  );
}

function Version({ workflowId, version }: { readonly workflowId: string; readonly version: VersionSummary }) {
  const isReadOnly = useIsReadOnly();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { mutateAsync } = useMutation({
    mutationFn: () => call('rollBackWorkflow', { params: { workflowId }, body: { version: version.version } }),
    onSuccess: () => {
      toast(`Version ${version.version} is live again`);
      for (const id of ['listVersions', 'readWorkflow', 'listWorkflows'] as const)
        void queries.invalidateQueries({ queryKey: keyOf(id) });
    },
    onError: (error) => toastError(`Version ${version.version} did not become live`, error),
  });
  return (
    <li className={styles.version}>
      <div className={styles.line}>
        <h3 className={styles.number}>Version {version.version}</h3>
        {version.live && <StatusPill meaning="fine">Live</StatusPill>}
      </div>
      <p className={styles.note}>{version.note}</p>
      <p className={styles.facts}>
        {version.publishedBy} · <RelativeTime atMs={version.publishedAtMs} /> · {counted(version.ruleCount, 'rule')}
      </p>
      {!version.live && !isReadOnly && (
        <Button size="small" icon={History} onPress={() => setAsking(true)}>
          Make live again
        </Button>
      )}
      <ConfirmDialog
        title={`Make version ${version.version} live again?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => mutateAsync()}
        confirmLabel="Make live"
      >
        From the next message on, version {version.version} decides. Conversations that a person has now stay with that
        person. Your draft is not touched.
      </ConfirmDialog>
    </li>
  );
}
