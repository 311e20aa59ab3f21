import { ArrowRight, Lightbulb } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nearestSentence } from '../../../../../shared/rules/nearest-sentence.ts';
import { outcomeWords } from '../../../../../shared/rules/rule-sentence.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { stepNames } from '../../../../../shared/workflow/read-back.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { ConditionLines } from '../../../ui/condition-trace/condition-lines.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { capital } from '../../../ui/words.ts';
import { findNode, groupOfKind } from '../document/step-facts.ts';
import { type Names, stepName } from '../document/step-words.ts';
import { wordsOf } from '../document/words.ts';
import groupIcon from '../nodes/group-icon.module.css';
import { iconOfKind } from '../nodes/looks.ts';
import { messages } from './messages.ts';
import { type Explanation, nearestOf, type StepOnWay, type Way } from './why-path.ts';
import styles from './why-side.module.css';
import type { Decided } from './why-view.tsx';

interface WhySideProps {
  readonly document?: WorkflowDocument;
  readonly names: Names;
  /** The version that was live then. */
  readonly version: number | undefined;
  readonly explanation: Explanation;
  readonly way?: Way;
  readonly decision: Decided;
  readonly steps: readonly StepOnWay[];
  readonly selected?: string | undefined;
  readonly onSelect?: (nodeId: string) => void;
}

/** What was decided, whether it still would be, the nearest change, and each step of the way with what it asked. */
export function WhySide({
  document,
  names,
  version,
  explanation,
  way,
  decision,
  steps,
  selected,
  onSelect,
}: WhySideProps) {
  const words = {
    ...wordsOf(names),
    ...(document && { step: stepNames(document) }),
  };
  const nearest = nearestOf(explanation);
  const decidedBy = decision.ruleId?.split('.')[0];
  const isOwn = way !== undefined && decision.ruleId === way.ruleId;
  return (
    <section className={styles.side} aria-label={t(messages.why)}>
      <div>
        <h2 className={styles.decided}>{capital(outcomeWords(decision.outcome, words))}</h2>
        <p className={styles.by}>{byWords(decidedBy, isOwn)}</p>
        {way && !isOwn && <p>{t(messages.wouldDo, { outcome: outcomeWords(way.outcome, words) })}</p>}
      </div>
      {!explanation.same && (
        <Banner meaning="escalate" title={t(messages.otherwise)}>
          {t(messages.otherwiseWords)}
        </Banner>
      )}
      {nearest && (
        <p className={styles.nearest}>
          <Icon icon={Lightbulb} />
          {nearestSentence(nearest, words)}
        </p>
      )}
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <Step
              key={step.nodeId}
              {...{ step, document, names }}
              isSelected={selected === step.nodeId}
              onSelect={onSelect}
            />
          ))}
        </ol>
      )}
      <p className={styles.foot}>
        {version === undefined
          ? t(messages.foot, { seq: explanation.seq })
          : t(messages.footVersion, { seq: explanation.seq, version })}{' '}
        <code>{explanation.ruleSetHash.slice(0, 12)}</code>
      </p>
    </section>
  );
}

interface StepProps {
  readonly step: StepOnWay;
  readonly document: WorkflowDocument | undefined;
  readonly names: Names;
  readonly isSelected: boolean;
  readonly onSelect: ((nodeId: string) => void) | undefined;
}

function Step({ step: { nodeId, questions, exit }, document, names, isSelected, onSelect }: StepProps) {
  const node = document && findNode(document, nodeId);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  if (!node) return null;
  return (
    <li ref={item} className={isSelected ? `${styles.step} ${styles.selected}` : styles.step}>
      <button
        type="button"
        className={`${styles.name} ${groupIcon[groupOfKind(node.kind)] ?? ''}`}
        aria-current={isSelected || undefined}
        onClick={() => onSelect?.(nodeId)}
      >
        <Icon icon={iconOfKind(node.kind)} size={14} />
        <span className={styles.label}>{stepName(node, names)}</span>
        {exit !== undefined && (
          <span className={styles.exit}>
            <Icon icon={ArrowRight} size={14} />
            {exit}
          </span>
        )}
      </button>
      {questions.map(({ nodeId: asking, exit: asked, condition }) => (
        <ConditionLines key={`${asking} ${asked}`} condition={condition} />
      ))}
    </li>
  );
}

function byWords(workflowId: string | undefined, isOwn: boolean): string {
  if (workflowId === undefined) return t(messages.noRule);
  if (workflowId === 'baton') return t(messages.byBaton);
  return isOwn ? t(messages.byThis) : t(messages.byOther, { id: workflowId });
}
