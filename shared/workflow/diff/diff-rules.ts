/** A rule in words, as a version keeps it. */
export interface RuleLine {
  readonly ruleId: string;
  readonly nodeId: string;
  readonly guardrail: boolean;
  readonly sentence: string;
  /** The whole sentence where `sentence` is cut short; what is compared. */
  readonly exact?: string;
}

export type RuleChange =
  | { readonly kind: 'added'; readonly after: RuleLine }
  | { readonly kind: 'removed'; readonly before: RuleLine }
  /** The same way through the workflow, saying something else; or another turn than before, saying the same. */
  | { readonly kind: 'changed' | 'moved'; readonly before: RuleLine; readonly after: RuleLine };

/**
 * Compares two lists of rules. A rule is known again by what it says, since ids count the ways to one step and shift when
 * one is added; failing that by its id, then by the step where it ends. Since the first rule that fits decides, a rule that
 * changed its turn among the others is a change, too.
 */
export function diffRules(before: readonly RuleLine[], after: readonly RuleLine[]): readonly RuleChange[] {
  const left = new Set(before);
  const matches = new Map<RuleLine, RuleLine>();
  for (const key of [said, idOf, nodeOf]) {
    const known = grouped([...left], key);
    for (const line of after) {
      const found = matches.has(line) ? undefined : known.get(key(line))?.shift();
      if (!found) continue;
      matches.set(line, found);
      left.delete(found);
    }
  }
  const kept = inTurn(before, after, matches);
  const changes = after.flatMap((line): RuleChange[] => {
    const old = matches.get(line);
    if (!old) return [{ kind: 'added', after: line }];
    if (said(old) !== said(line)) return [{ kind: 'changed', before: old, after: line }];
    return kept.has(line) ? [] : [{ kind: 'moved', before: old, after: line }];
  });
  return [...changes, ...[...left].map((line): RuleChange => ({ kind: 'removed', before: line }))];
}

const said = ({ guardrail, sentence, exact = sentence }: RuleLine): string => `${guardrail} ${exact}`;
const idOf = ({ ruleId }: RuleLine): string => ruleId;
const nodeOf = ({ nodeId }: RuleLine): string => nodeId;

function grouped(lines: readonly RuleLine[], key: (line: RuleLine) => string): ReadonlyMap<string, RuleLine[]> {
  const groups = new Map<string, RuleLine[]>();
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line]);
  return groups;
}

/** The most rules that stand in one order both before and after; the others have changed their turn. */
function inTurn(
  before: readonly RuleLine[],
  after: readonly RuleLine[],
  matches: ReadonlyMap<RuleLine, RuleLine>,
): ReadonlySet<RuleLine> {
  const turns = new Map(before.map((line, turn) => [line, turn]));
  const known = after.flatMap((line) => {
    const old = matches.get(line);
    return old ? [{ line, turn: turns.get(old) ?? 0 }] : [];
  });
  // Longest rising row, by patience: `ends[n]` is the place of the lowest turn that ends a row of n + 1.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  known.forEach(({ turn }, place) => {
    const length = firstWhere(ends, (end) => (known[end]?.turn ?? 0) >= turn);
    previous[place] = ends[length - 1];
    ends[length] = place;
  });
  const kept = new Set<RuleLine>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) {
    const line = known[place]?.line;
    if (line) kept.add(line);
  }
  return kept;
}

/** Where in a list, of which the first part does not hold and the rest does, the rest begins. */
function firstWhere(list: readonly number[], holds: (item: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
