import type { Played } from './player.ts';

/** What a run came to, as text for people. */
export function summarise(played: readonly Played[], run: string): string {
  const handoffs = played.flatMap(({ handoff }) => handoff ?? []);
  const decisions = played.flatMap((each) => each.decisions);
  const latencies = played.flatMap(({ latenciesMs }) => latenciesMs);
  const failed = played.flatMap(({ id, line, error }) => (error ? [`line ${line} (${id}), ${error}`] : []));
  const turns = handoffs.map(({ turn }) => turn);
  return [
    `Run ${run}`,
    table('', [
      ['conversations', String(played.length)],
      ['messages', String(latencies.length)],
      ['handed off', `${handoffs.length} (${share(handoffs.length, played.length)})`],
      ['errors', String(failed.length)],
    ]),
    table('Decisions, up to a handoff', counts(decisions, decisions.length)),
    table(
      'Handoffs by reason',
      counts(
        handoffs.map(({ reason }) => reason),
        handoffs.length,
      ),
    ),
    table(
      'Handoffs by rule',
      counts(
        handoffs.map(({ ruleId }) => ruleId),
        handoffs.length,
      ),
    ),
    table(
      'Turn of handoff',
      quantiles(
        turns,
        [
          ['median', 0.5],
          ['p90', 0.9],
        ],
        String,
      ),
    ),
    table(
      'Latency',
      quantiles(
        latencies,
        [
          ['p50', 0.5],
          ['p95', 0.95],
          ['p99', 0.99],
        ],
        (ms) => `${ms.toFixed(1)} ms`,
      ),
    ),
    table(
      'Errors',
      failed.slice(0, 10).map((text) => [text, '']),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/**
 * The smallest value that at least this share of all values do not exceed (nearest rank).
 * @returns `undefined` for no values
 */
export function percentile(values: readonly number[], part: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}

type Row = readonly [label: string, value: string];

function counts(values: readonly string[], total: number): readonly Row[] {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([value, count]) => [value, `${count} (${share(count, total)})`]);
}

const quantiles = (
  values: readonly number[],
  wanted: readonly (readonly [string, number])[],
  show: (value: number) => string,
): readonly Row[] =>
  wanted.flatMap(([label, part]): Row[] => {
    const value = percentile(values, part);
    return value === undefined ? [] : [[label, show(value)]];
  });

const share = (count: number, total: number): string => (total === 0 ? '–' : `${((100 * count) / total).toFixed(1)} %`);

/** @returns an empty text where there is nothing to show */
function table(title: string, rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`.trimEnd());
  return rows.length === 0 ? '' : [...(title ? [title] : []), ...lines].join('\n');
}
