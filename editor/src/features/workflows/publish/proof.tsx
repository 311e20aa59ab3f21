import { useState } from 'react';
import type { CallResult } from '../../../app/api-client.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { RuleChanges } from '../changes/rule-changes.tsx';
import { Scrolled } from '../changes/scrolled.tsx';
import { CaseResults } from './case-results.tsx';
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
        label="What publishing does"
        value={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'steps',
            label: 'Steps',
            ...(comparison && { count: comparison.changes.length }),
            content: !comparison ? (
              <p className={styles.quiet}>It is the first version: all of it is new.</p>
            ) : comparison.changes.length === 0 ? (
              <p className={styles.quiet}>Nothing differs from version {live}, which is live.</p>
            ) : (
              <Scrolled label="Steps that change" className={styles.proof}>
                <ChangeList lines={comparison.changes} />
                <ButtonLink
                  size="small"
                  to="/workflows/$workflowId/compare"
                  params={{ workflowId }}
                  search={{ from: live ?? 'live', to: 'draft' }}
                >
                  See it on the canvas
                </ButtonLink>
              </Scrolled>
            ),
          },
          {
            id: 'rules',
            label: 'Rules',
            ...(comparison && { count: rules.length }),
            content: !comparison ? (
              <p className={styles.quiet}>It is the first version: every rule is new.</p>
            ) : rules.length === 0 ? (
              <p className={styles.quiet}>Every message is decided as before.</p>
            ) : (
              <Scrolled label="Rules that change" className={styles.proof}>
                <RuleChanges changes={rules} />
              </Scrolled>
            ),
          },
          {
            id: 'cases',
            label: 'Sample cases',
            count: cases.length,
            content: (
              <Scrolled label="Sample cases" className={styles.proof}>
                <CaseResults cases={cases} queues={queues} />
              </Scrolled>
            ),
          },
        ]}
      />
    </div>
  );
}
