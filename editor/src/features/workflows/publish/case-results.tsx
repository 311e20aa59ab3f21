import { CircleCheck, CircleX } from 'lucide-react';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { CaseResult } from '../cases/case-item.tsx';
import { CaseTally } from '../cases/case-tally.tsx';
import { decisionWords } from '../cases/case-words.ts';
import { messages } from '../cases/messages.ts';
import { expectationOf } from '../document/case-edits.ts';
import styles from './case-results.module.css';

interface CaseResultsProps {
  readonly cases: readonly CaseResult[];
  readonly queues: ReadonlyMap<string, string>;
}

/** What the draft makes of each sample conversation; those that come out otherwise than expected first. */
export function CaseResults({ cases, queues }: CaseResultsProps) {
  if (cases.length === 0) return <p className={styles.quiet}>{t(messages.none)}</p>;
  const failed = cases.filter(({ passed }) => !passed);
  const passed = cases.filter((each) => each.passed);
  return (
    <>
      <CaseTally results={cases} />
      <ul className={styles.cases}>
        {failed.map((each) => (
          <li key={each.caseId} className={styles.case}>
            <Icon icon={CircleX} />
            <span>
              <strong>{each.name}</strong>
              <br />
              {t(messages.expectedGot, {
                expected: decisionWords(each.expected, queues),
                got: decisionWords(expectationOf(each.got), queues),
              })}
            </span>
          </li>
        ))}
        {passed.map((each) => (
          <li key={each.caseId} className={`${styles.case} ${styles.passed}`}>
            <Icon icon={CircleCheck} />
            <span>
              {each.name}: {decisionWords(expectationOf(each.got), queues)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
