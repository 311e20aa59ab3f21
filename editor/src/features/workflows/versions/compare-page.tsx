import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft, Workflow } from 'lucide-react';
import { useMemo } from 'react';
import type { WorkflowForm } from '../../../../../shared/api/release-operations.ts';
import { diffDocuments } from '../../../../../shared/workflow/diff/diff-documents.ts';
import { type CallResult, queryOf } from '../../../app/api-client.ts';
import { useIsNarrow } from '../../../app/media-query.ts';
import { t } from '../../../i18n/translate.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Select } from '../../../ui/select.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { RuleChanges } from '../changes/rule-changes.tsx';
import { Scrolled } from '../changes/scrolled.tsx';
import { useNames } from '../document/use-names.ts';
import { wordsOf } from '../document/words.ts';
import parts from '../page/page-parts.module.css';
import type { CompareSearch } from '../route.tsx';
import styles from './compare-page.module.css';
import { DiffCanvas } from './diff-canvas.tsx';
import { formOptions } from './form-options.ts';
import { messages } from './messages.ts';

type Comparison = CallResult<'compareWorkflow'>;

/** `/workflows/:id/compare?from=1&to=draft`: any two forms of a workflow, drawn, in words, and as rules. */
export function ComparePage() {
  const { workflowId } = useParams({ from: '/shell/workflows/$workflowId/compare' });
  const isNarrow = useIsNarrow();
  const {
    from,
    to,
    show = isNarrow ? 'steps' : 'canvas',
  } = useSearch({ from: '/shell/workflows/$workflowId/compare' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(
    queryOf('compareWorkflow', { params: { workflowId }, query: { from, to } }),
  );
  const versions = useQuery(queryOf('listVersions', { params: { workflowId } })).data?.versions;
  const options = formOptions(versions ?? []);
  const go = (search: Partial<CompareSearch>): void =>
    void navigate({ to: '.', search: { from, to, show, ...search }, replace: true });

  return (
    <Page
      layout="full"
      header={
        <PageHeader
          title={data ? t(messages.compareTitle, { name: data.to.name }) : t(messages.compareShort)}
          back={
            <Link
              to="/workflows/$workflowId"
              params={{ workflowId }}
              className={parts.back}
              aria-label={t(messages.theWorkflow)}
            >
              <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
            </Link>
          }
          actions={
            <SegmentedControl
              label={t(messages.show)}
              segments={[
                { id: 'canvas', label: t(messages.canvas) },
                { id: 'steps', label: t(messages.steps) },
                { id: 'rules', label: t(messages.rulesTab) },
              ]}
              value={show}
              onChange={(next) => go({ show: next })}
            />
          }
        />
      }
    >
      <div className={styles.sides}>
        <Select
          label={t(messages.before)}
          options={options}
          value={String(from)}
          onChange={(id) => go({ from: toForm(id) })}
        />
        <Select
          label={t(messages.after)}
          options={options}
          value={String(to)}
          onChange={(id) => go({ to: toForm(id) })}
        />
      </div>
      {error ? (
        <ErrorState error={error} title={t(messages.couldNotCompare)} onRetry={() => void refetch()} />
      ) : !data ? (
        <div className={styles.list}>
          <Skeleton label={t(messages.comparing)} lines={6} />
        </div>
      ) : (
        <Compared comparison={data} show={show} />
      )}
    </Page>
  );
}

function Compared({
  comparison,
  show,
}: {
  readonly comparison: Comparison;
  readonly show: 'canvas' | 'steps' | 'rules';
}) {
  const { from, to, changes, rules } = comparison;
  const names = useNames();
  const diff = useMemo(() => diffDocuments(from, to, wordsOf(names)), [from, to, names]);
  if (changes.length === 0 && (rules ?? []).length === 0)
    return (
      <EmptyState icon={Workflow} title={t(messages.same)}>
        <p>{t(messages.sameWords)}</p>
      </EmptyState>
    );
  if (show === 'canvas') return <DiffCanvas from={from} to={to} diff={diff} names={names} />;
  return (
    <Scrolled label={t(messages.whatDiffers)} className={styles.list}>
      {show === 'steps' ? (
        <ChangeList lines={changes} />
      ) : !rules ? (
        <p>{t(messages.oneHasErrors)}</p>
      ) : rules.length === 0 ? (
        <p>{t(messages.rulesAlike)}</p>
      ) : (
        <RuleChanges changes={rules} />
      )}
    </Scrolled>
  );
}

const toForm = (id: string): WorkflowForm => (id === 'live' || id === 'planned' || id === 'draft' ? id : Number(id));
