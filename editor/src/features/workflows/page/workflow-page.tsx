import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, MapPinOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { queryOf } from '../../../app/api-client.ts';
import { isApiProblem } from '../../../app/api-problem.ts';
import { t } from '../../../i18n/translate.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { openAnalyst } from '../document/analyst.ts';
import { EditorView } from './editor-view.tsx';
import { messages } from './messages.ts';
import styles from './page-parts.module.css';

/** `/workflows/:id`: reads the draft, then hands it to the editor. */
export function WorkflowPage() {
  const { workflowId } = useParams({ from: '/shell/workflows/$workflowId' });
  const { data, error, refetch } = useQuery(queryOf('readWorkflow', { params: { workflowId } }));

  const [analyst] = useState(() => openAnalyst());
  // Already while the draft is read: its worker takes a moment to be ready.
  useEffect(() => {
    analyst.start();
    return analyst.stop;
  }, [analyst]);

  // A draft that is open stays open when reading it anew fails: what was typed lives there.
  if (data) return <EditorView key={workflowId} draft={data} analyst={analyst} />;
  return (
    <Page layout="full" header={<PageHeader title={t(messages.workflow)} back={<BackLink />} />}>
      {isApiProblem(error, 404) ? (
        <EmptyState
          icon={MapPinOff}
          title={t(messages.missing)}
          action={<ButtonLink to="/workflows">{t(messages.allWorkflows)}</ButtonLink>}
        >
          <p>{t(messages.missingWords, { id: workflowId })}</p>
        </EmptyState>
      ) : error ? (
        <ErrorState
          error={error}
          title={t(messages.readFailed)}
          safe={t(messages.readSafe)}
          onRetry={() => void refetch()}
        />
      ) : (
        <div className={styles.loading}>
          <Skeleton label={t(messages.reading)} lines={6} />
        </div>
      )}
    </Page>
  );
}

export function BackLink() {
  return (
    <Link
      to="/workflows"
      className={styles.back}
      aria-label={t(messages.allWorkflows)}
      title={t(messages.allWorkflows)}
    >
      <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
    </Link>
  );
}
