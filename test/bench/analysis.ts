import type { Rule } from '../../shared/rules/rule.ts';
import { analyseRules, analyseWorkflow } from '../../shared/workflow/analyse/analyse.ts';
import { diamondsOf, lineOf, numbersFrom, question } from './drawings.ts';
import { ms, spreadOf, table } from './measure.ts';

const runs = 3;
const context = { queueIds: ['general', 'billing'], calendarIds: ['office'], defaultLocale: 'en', locales: [] };

/** How long the analysis takes, on workflows and rule sets far larger than people draw. Each is made anew for each run. */
export async function run(): Promise<void> {
  const rows = [
    ['a line of 500 nodes', () => analyseWorkflow(lineOf(500), context)],
    ['500 nodes in diamonds, 1,900 ways', () => analyseWorkflow(diamondsOf(500), context)],
    ['2,000 rules of 100 workflows', () => analyseRules(rulesOf(100, 20))],
    ['2,000 rules of 2,000 workflows', () => analyseRules(rulesOf(2_000, 1))],
    ['2,000 rules of one workflow', () => analyseWorkflow(lineOf(2_000), context)],
  ] as const;
  table(
    ['', 'findings', 'p50', 'slowest'],
    rows.map(([name, analyse]) => {
      const findings = analyse().length;
      const taken = Array.from({ length: runs }, () => {
        const from = performance.now();
        analyse();
        return performance.now() - from;
      });
      return [name, String(findings), ms(spreadOf(taken).p50), ms(Math.max(...taken))];
    }),
  );
}

/** Workflows each with a few rules in a line. */
function rulesOf(workflows: number, each: number): readonly Rule[] {
  const pick = numbersFrom(42);
  return Array.from({ length: workflows }, (_, workflow) => {
    const workflowId = `w-${String(workflow).padStart(4, '0')}`;
    const questions = Array.from({ length: each }, () => question(pick));
    return questions.map(
      (condition, index): Rule => ({
        id: `${workflowId}.p${index}`,
        workflowId,
        guardrail: pick(10) === 0,
        when: [
          ...questions
            .slice(0, index)
            .map((earlier, place) => ({ nodeId: `q${place}`, exit: 'yes', condition: earlier, holds: false })),
          { nodeId: `q${index}`, exit: 'yes', condition, holds: true },
        ],
        tags: [],
        outcome: {
          kind: 'handoff',
          queueId: pick(2) === 0 ? 'general' : 'billing',
          priority: 'normal',
          reason: 'policy',
        },
        path: ['start', ...questions.slice(0, index + 1).map((_, place) => `q${place}`), `p${index}`],
      }),
    );
  }).flat();
}
