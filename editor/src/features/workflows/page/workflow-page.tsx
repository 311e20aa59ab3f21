import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, MapPinOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { queryOf } from '../../../app/api-client.ts';
import { isApiProblem } from '../../../app/api-problem.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { openAnalyst } from '../document/analyst.ts';
import { EditorView } from './editor-view.tsx';
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
    <Page layout="full" header={<PageHeader title="Workflow" back={<BackLink />} />}>
      {isApiProblem(error, 404) ? (
        <EmptyState
          icon={MapPinOff}
          title="This workflow is not there"
          action={<ButtonLink to="/workflows">All workflows</ButtonLink>}
        >
          <p>There is no workflow “{workflowId}”. A letter of the address may be missing.</p>
        </EmptyState>
      ) : error ? (
        <ErrorState
          error={error}
          title="The workflow could not be read"
          safe="What was saved is safe, and what is live goes on deciding."
          onRetry={() => void refetch()}
        />
      ) : (
        <div className={styles.loading}>
          <Skeleton label="Reading the workflow" lines={6} />
        </div>
      )}
    </Page>
  );
}

export function BackLink() {
  return (
    <Link to="/workflows" className={styles.back} aria-label="All workflows" title="All workflows">
      <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
    </Link>
  );
}
