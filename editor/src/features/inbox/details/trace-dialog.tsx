import { useQuery } from '@tanstack/react-query';
import { Lightbulb, Workflow } from 'lucide-react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { nearestSentence } from '../../../../../shared/rules/nearest-sentence.ts';
import { queryOf } from '../../../app/api-client.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { useQueueName, useWorkflowNames } from '../data/use-names.ts';
import { messages as inbox } from '../messages.ts';
import { messages } from './messages.ts';
import styles from './trace.module.css';
import type { DecisionTrace } from './trace.ts';
import { TraceRules } from './trace-rules.tsx';

interface TraceDialogProps {
  readonly handoff: Handoff;
  readonly onClose: () => void;
}

/** The rule behind the button has no condition that could be shown. */
const askedByButton = 'baton.asked-by-button';

/**
 * Why this customer was handed over: the decision made again on what was known then, rule by rule.
 * Loaded when it is asked for; it brings the words of the rule language along.
 */
export default function TraceDialog({ handoff, onClose }: TraceDialogProps) {
  return (
    <Dialog title={t(inbox.whyThisDecision)} isOpen onClose={onClose} size="large">
      <Explanation handoff={handoff} />
    </Dialog>
  );
}

function Explanation({ handoff }: { readonly handoff: Handoff }) {
  const { conversationId, seq } = handoff;
  const isAsked = handoff.ruleId === askedByButton;
  const trace = useQuery({
    ...queryOf('explainDecision', { params: { conversationId, seq } }),
    enabled: !isAsked,
    staleTime: Infinity,
  });
  const names = useWorkflowNames(handoff.ruleId);
  const queueName = useQueueName();
  const workflowId = trace.data?.ways.find((way) => way.ruleId === handoff.ruleId)?.workflowId;
  const nearest = (trace.data?.trace as DecisionTrace | undefined)?.nearest;
  if (isAsked) return <p>{t(messages.askedByButton)}</p>;
  if (trace.data !== undefined)
    return (
      <>
        <Banner
          meaning={trace.data.same ? 'fine' : 'escalate'}
          title={t(trace.data.same ? messages.sameTitle : messages.otherTitle)}
        >
          {t(trace.data.same ? messages.sameWords : messages.otherWords)}
        </Banner>
        {nearest && (
          <p className={styles.nearest}>
            <Icon icon={Lightbulb} />
            {nearestSentence(nearest, { queue: queueName })}
          </p>
        )}
        <TraceRules trace={trace.data.trace as DecisionTrace} names={names} />
        {workflowId !== undefined && (
          <div>
            <ButtonLink
              size="small"
              icon={Workflow}
              to="/workflows/$workflowId/why/$conversationId/$seq"
              params={{ workflowId, conversationId, seq: String(seq) }}
            >
              {t(messages.showOnWorkflow)}
            </ButtonLink>
          </div>
        )}
        <p className={styles.foot}>
          {tRich(messages.foot, {
            seq: trace.data.seq,
            hash: <code>{trace.data.ruleSetHash.slice(0, 12)}</code>,
          })}
        </p>
      </>
    );
  if (trace.isError)
    return (
      <ErrorState
        error={trace.error}
        title={t(messages.traceFailed)}
        titleLevel={3}
        onRetry={() => void trace.refetch()}
        isCompact
      />
    );
  return <Skeleton label={t(messages.tracing)} lines={6} shape="text" />;
}
