import { useQuery } from '@tanstack/react-query';
import { GitCompareArrows, History } from 'lucide-react';
import type { VersionSummary } from '../../../../../shared/api/workflow-operations.ts';
import { queryOf } from '../../../app/api-client.ts';
import { listText } from '../../../i18n/list-text.ts';
import { t } from '../../../i18n/translate.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Inspector } from '../../../ui/inspector.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { useIsReadOnly } from '../document/editor-context.ts';
import { messages } from './messages.ts';
import { useMakeLive } from './use-make-live.ts';
import styles from './versions-panel.module.css';
import { Withdraw } from './withdraw.tsx';

interface VersionsPanelProps {
  readonly workflowId: string;
  readonly onClose: () => void;
}

/** What was published, by whom and why; what changed since; and the way back to it. */
export function VersionsPanel({ workflowId, onClose }: VersionsPanelProps) {
  const { data, error, refetch } = useQuery(queryOf('listVersions', { params: { workflowId } }));
  const live = data?.versions.find((version) => version.live)?.version;
  return (
    <Inspector title={t(messages.title)} onClose={onClose}>
      {error ? (
        <ErrorState error={error} title={t(messages.couldNotRead)} isCompact onRetry={() => void refetch()} />
      ) : !data ? (
        <div className={styles.loading}>
          <Skeleton label={t(messages.reading)} lines={4} />
        </div>
      ) : data.versions.length === 0 ? (
        <EmptyState icon={History} title={t(messages.none)} isCompact>
          <p>{t(messages.noneWords)}</p>
        </EmptyState>
      ) : (
        <ol className={styles.versions}>
          {data.versions.map((version) => (
            <Version key={version.version} workflowId={workflowId} version={version} live={live} />
          ))}
        </ol>
      )}
    </Inspector>
  );
}

interface VersionProps {
  readonly workflowId: string;
  readonly version: VersionSummary;
  /** The version that decides now. */
  readonly live: number | undefined;
}

function Version({ workflowId, version, live }: VersionProps) {
  const isReadOnly = useIsReadOnly();
  const { makeLive, isPending } = useMakeLive(workflowId);
  const { editors = [], approvedBy } = version;
  return (
    <li className={styles.version}>
      <div className={styles.line}>
        <h3 className={styles.number}>{t(messages.version, { version: version.version })}</h3>
        {version.live && <StatusPill meaning="fine">{t(messages.live)}</StatusPill>}
      </div>
      <p className={styles.note}>{version.note}</p>
      <p className={styles.facts}>
        {version.publishedBy} · <RelativeTime atMs={version.publishedAtMs} /> ·{' '}
        {t(messages.rules, { count: version.ruleCount })}
        {approvedBy !== undefined && ` · ${t(messages.approvedBy, { name: approvedBy })}`}
        {editors.some((name) => name !== version.publishedBy) &&
          ` · ${t(messages.editsBy, { names: listText(editors) })}`}
      </p>
      <div className={styles.actions}>
        {!version.live && !isReadOnly && (
          <Button
            size="small"
            icon={History}
            isPending={isPending}
            onPress={() => makeLive({ version: version.version, instead: live })}
          >
            {t(messages.makeLive)}
          </Button>
        )}
        {version.live && !isReadOnly && <Withdraw workflowId={workflowId} version={version.version} />}
        <ButtonLink
          size="small"
          variant="quiet"
          icon={GitCompareArrows}
          to="/workflows/$workflowId/compare"
          params={{ workflowId }}
          search={{ from: version.version, to: 'draft' }}
        >
          {t(messages.compare)}
        </ButtonLink>
      </div>
    </li>
  );
}
