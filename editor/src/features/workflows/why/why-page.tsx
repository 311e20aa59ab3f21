import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft, MessageCircleOff } from 'lucide-react';
import { queryOf } from '../../../app/api-client.ts';
import { isApiProblem } from '../../../app/api-problem.ts';
import { t } from '../../../i18n/translate.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import styles from '../page/page-parts.module.css';
import { messages } from './messages.ts';
import { WhyView } from './why-view.tsx';

/** `/workflows/:id/why/:conversation/:seq`: one decision of a real conversation, on the drawing that made it. */
export function WhyPage() {
  const params = useParams({ from: '/shell/workflows/$workflowId/why/$conversationId/$seq' });
  const { workflowId, conversationId } = params;
  const seq = Number(params.seq);
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(queryOf('listDecisions', { params: { conversationId } }));
  const show = (next: number): void =>
    void navigate({
      to: '/workflows/$workflowId/why/$conversationId/$seq',
      params: { workflowId, conversationId, seq: String(next) },
      replace: true,
    });
  const decisions = data?.decisions ?? [];
  const decision = decisions.find((each) => each.seq === seq);

  return (
    <Page
      layout="full"
      header={
        <PageHeader
          title={t(messages.title)}
          back={
            <Link
              to="/workflows/$workflowId"
              params={{ workflowId }}
              className={styles.back}
              aria-label={t(messages.toWorkflow)}
              title={t(messages.toWorkflow)}
            >
              <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
            </Link>
          }
          description={t(messages.conversation, { id: conversationId })}
        />
      }
    >
      {decision ? (
        <WhyView {...{ workflowId, conversationId, decisions, decision }} onShow={show} />
      ) : error && !isApiProblem(error, 404) ? (
        <ErrorState error={error} title={t(messages.couldNotRead)} onRetry={() => void refetch()} />
      ) : error || data ? (
        <EmptyState
          icon={MessageCircleOff}
          title={data ? t(messages.notDecided, { seq: params.seq }) : t(messages.notThere)}
          action={<LastDecision {...{ workflowId, conversationId }} last={decisions.at(-1)?.seq} />}
        >
          <p>{t(data ? messages.notDecidedWords : messages.notThereWords)}</p>
        </EmptyState>
      ) : (
        <div className={styles.loading}>
          <Skeleton label={t(messages.reading)} lines={6} />
        </div>
      )}
    </Page>
  );
}

interface LastDecisionProps {
  readonly workflowId: string;
  readonly conversationId: string;
  readonly last: number | undefined;
}

function LastDecision({ workflowId, conversationId, last }: LastDecisionProps) {
  if (last === undefined) return <ButtonLink to="/workflows">{t(messages.allWorkflows)}</ButtonLink>;
  return (
    <ButtonLink
      to="/workflows/$workflowId/why/$conversationId/$seq"
      params={{ workflowId, conversationId, seq: String(last) }}
    >
      {t(messages.showLast)}
    </ButtonLink>
  );
}
