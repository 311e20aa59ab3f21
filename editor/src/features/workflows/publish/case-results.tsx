import { CircleCheck, CircleX } from 'lucide-react';
import { reasonTexts } from '../../../../../shared/handoff/reason.ts';
import type { CallResult } from '../../../app/api-client.ts';
import { Icon } from '../../../ui/icon.tsx';
import { counted } from '../document/step-words.ts';
import styles from './case-results.module.css';

type CaseResult = CallResult<'checkWorkflow'>['cases'][number];

interface CaseResultsProps {
  readonly cases: readonly CaseResult[];
  readonly queues: ReadonlyMap<string, string>;
}

/** What the draft makes of each sample conversation; those that come out otherwise than expected first. */
export function CaseResults({ cases, queues }: CaseResultsProps) {
  if (cases.length === 0)
    return (
      <p className={styles.quiet}>This workflow has no sample cases. They would show here what becomes of them.</p>
    );
  const failed = cases.filter(({ passed }) => !passed);
  const passed = cases.filter((each) => each.passed);
  return (
    <>
      <p className={failed.length > 0 ? styles.bad : styles.good}>
        <Icon icon={failed.length > 0 ? CircleX : CircleCheck} />
        {failed.length > 0
          ? `${failed.length} of ${counted(cases.length, 'case')} come out otherwise than expected`
          : `All ${counted(cases.length, 'case')} come out as expected`}
      </p>
      <ul className={styles.cases}>
        {failed.map((each) => (
          <li key={each.caseId} className={styles.case}>
            <Icon icon={CircleX} />
            <span>
              <strong>{each.name}</strong>
              <br />
              Expected: {expectedWords(each.expected, queues)}. Now: {gotWords(each.got, queues)}.
            </span>
          </li>
        ))}
        {passed.map((each) => (
          <li key={each.caseId} className={`${styles.case} ${styles.passed}`}>
            <Icon icon={CircleCheck} />
            <span>
              {each.name}: {gotWords(each.got, queues)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function expectedWords(expected: CaseResult['expected'], queues: ReadonlyMap<string, string>): string {
  if (expected.decision === 'continue') return 'the AI goes on';
  const at = expected.turn === undefined ? '' : ` at message ${expected.turn}`;
  if (expected.decision === 'offer') return `the customer is asked${at}`;
  const { queueId, reason } = expected;
  const to = queueId === undefined ? 'a person' : (queues.get(queueId) ?? queueId);
  return `handed to ${to}${at}${reason ? `, because ${lowerFirst(reasonTexts[reason])}` : ''}`;
}

const gotWords = (
  { decision, turn, queueId, reason }: CaseResult['got'],
  queues: ReadonlyMap<string, string>,
): string =>
  expectedWords(
    decision === 'continue'
      ? { decision }
      : decision === 'offer'
        ? { decision, turn }
        : { decision, turn, ...(queueId !== undefined && { queueId }), ...(reason && { reason }) },
    queues,
  );

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
