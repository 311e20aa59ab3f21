import { useState } from 'react';
import type { CallResult } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { RuleChanges } from '../changes/rule-changes.tsx';
import { Scrolled } from '../changes/scrolled.tsx';
import { CaseResults } from './case-results.tsx';
import { messages } from './messages.ts';
import styles from './publish-dialog.module.css';

interface ProofProps {
  readonly workflowId: string;
  readonly live: number | undefined;
  /** Absent while nothing is live. */
  readonly comparison: CallResult<'compareWorkflow'> | undefined;
  readonly cases: CallResult<'checkWorkflow'>['cases'];
  readonly queues: ReadonlyMap<string, string>;
}

/** What would change, step by step and rule by rule, and what becomes of the sample cases. */
export function Proof({ workflowId, live, comparison, cases, queues }: ProofProps) {
  const failed = cases.filter(({ passed }) => !passed).length;
  const [tab, setTab] = useState<'steps' | 'rules' | 'cases'>(failed > 0 ? 'cases' : 'steps');
  const rules = comparison?.rules ?? [];
  return (
    <div className={styles.tabs}>
      <Tabs
        label={t(messages.whatItDoes)}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'steps',
            label: t(messages.steps),
            ...(comparison && { count: comparison.changes.length }),
            content: !comparison ? (
              <p className={styles.quiet}>{t(messages.firstSteps)}</p>
            ) : comparison.changes.length === 0 ? (
              <p className={styles.quiet}>{t(messages.noSteps, { live: live ?? '' })}</p>
            ) : (
              <Scrolled label={t(messages.stepsThatChange)} className={styles.proof}>
                <ChangeList lines={comparison.changes} />
                <ButtonLink
                  size="small"
                  to="/workflows/$workflowId/compare"
                  params={{ workflowId }}
                  search={{ from: live ?? 'live', to: 'draft' }}
                >
                  {t(messages.seeOnCanvas)}
                </ButtonLink>
              </Scrolled>
            ),
          },
          {
            id: 'rules',
            label: t(messages.rules),
            ...(comparison && { count: rules.length }),
            content: !comparison ? (
              <p className={styles.quiet}>{t(messages.firstRules)}</p>
            ) : rules.length === 0 ? (
              <p className={styles.quiet}>{t(messages.noRules)}</p>
            ) : (
              <Scrolled label={t(messages.rulesThatChange)} className={styles.proof}>
                <RuleChanges changes={rules} />
              </Scrolled>
            ),
          },
          {
            id: 'cases',
            label: t(messages.sampleCases),
            count: cases.length,
            content: (
              <Scrolled label={t(messages.sampleCases)} className={styles.proof}>
                <CaseResults cases={cases} queues={queues} />
              </Scrolled>
            ),
          },
        ]}
      />
    </div>
  );
}
