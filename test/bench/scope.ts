import { type Row, rowsIn } from '../../functions/commands/train/rows.ts';
import { outOfScope } from '../../shared/signals/scope/out-of-scope.ts';
import { buildScope, type ScopeExample } from '../../shared/signals/scope/scope.ts';
import { spreadOf, table } from './measure.ts';
import { percent, qualityOf } from './quality.ts';

const examplesPerTopic = [5, 20, 100] as const;

/**
 * What an assistant cannot do, known by some examples of what it can: requests of the other part of CLINC150, in its 150
 * topics and outside of all. Nothing is learned from any request that is out of scope.
 */
export async function run(folder: string | undefined): Promise<void> {
  if (!folder) return console.log('Give the folder of labelled rows: npm run bench -- scope DATA_FOLDER');
  const rows = rowsIn(folder)('out_of_scope.jsonl');
  const inside = (part: string) => rows.filter(({ id, label }) => label === 0 && id.startsWith(`clinc150:${part}`));
  const asked = [...inside('val'), ...rows.filter(({ label }) => label === 1)];
  table(
    [
      'examples a topic',
      'out / in',
      'out of scope found',
      'in scope refused',
      'found where 5 % refused',
      'AUROC',
      'µs p50 / p99',
    ],
    examplesPerTopic.map((count) => {
      const scope = buildScope(firstOfEach(inside('train'), count));
      const micros: number[] = [];
      const scored = asked.map(({ text = '', label }) => {
        const from = performance.now();
        const score = outOfScope(scope, text);
        micros.push((performance.now() - from) * 1_000);
        return { label: label as 0 | 1, score };
      });
      const { positives, negatives, recall, falseAlarms, auroc } = qualityOf(scored);
      const { p50, p99 } = spreadOf(micros);
      return [
        String(count),
        `${positives} / ${negatives}`,
        percent(recall),
        percent(falseAlarms),
        percent(recallAt(0.05, scored)),
        percent(auroc),
        `${p50.toFixed(0)} / ${p99.toFixed(0)}`,
      ];
    }),
  );
}

function firstOfEach(rows: readonly Row[], count: number): ScopeExample[] {
  const taken = new Map<string, number>();
  return rows.flatMap(({ intent: topic = '', text = '' }) => {
    const before = taken.get(topic) ?? 0;
    taken.set(topic, before + 1);
    return before < count ? [{ topic, text }] : [];
  });
}

/** The share of positives above the score that this share of the negatives passes. */
function recallAt(refused: number, scored: readonly { readonly label: 0 | 1; readonly score: number }[]): number {
  const scoresOf = (wanted: 0 | 1) =>
    scored.flatMap(({ label, score }) => (label === wanted ? [score] : [])).sort((a, b) => b - a);
  const negatives = scoresOf(0);
  const threshold = negatives[Math.floor(negatives.length * refused)] ?? 1;
  const positives = scoresOf(1);
  return positives.filter((score) => score > threshold).length / positives.length;
}
