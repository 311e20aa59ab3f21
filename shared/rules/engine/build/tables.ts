import type { Condition } from '../../condition.ts';
import type { RuleSet } from '../../rule.ts';
import { type Entries, literalKind, type Scan, type Tables } from '../tables.ts';
import { buildAutomaton } from './automaton.ts';
import { asksForCode } from './columns.ts';
import { toFormula } from './conditions.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Literals, toLiterals } from './literals.ts';
import { NodeTable } from './nodes.ts';
import { guessOdds } from './odds.ts';
import { buildRows } from './rows.ts';
import { toSpans } from './spans.ts';
import { Vocabulary } from './vocabulary.ts';

export interface Built {
  readonly tables: Tables;
  /** Conditions that are left to the plain evaluator, by leaf. */
  readonly leaves: readonly Condition[];
}

/** A rule set as the fast engine runs it. */
export function buildTables({ rules }: RuleSet): Built {
  const vocabulary = new Vocabulary();
  const formulas = rules.map(({ when }, rule) => {
    vocabulary.beginRule(rule);
    return toFormula(when, vocabulary);
  });
  const literals = toLiterals(vocabulary);
  const odds = guessOdds(vocabulary, literals);
  const entries = formulas.flatMap((formula, rule) => entriesOf(rule, formula, { ...literals, odds }));
  const nodes = new NodeTable(odds);
  const { rows, ordered } = buildRows(
    entries.filter(({ lead }) => lead === undefined),
    literals,
  );
  const led = entries.filter(({ lead }) => lead !== undefined);
  const tables: Tables = {
    ruleCount: rules.length,
    signals: literals.codings.map(({ name, strings, members, memberMarks, from, to }) => ({
      name,
      strings,
      members,
      memberMarks,
      from,
      to,
    })),
    thresholds: literals.thresholds,
    windows: vocabulary.windows.map(({ signal, within }) => ({ signal, within })),
    mentions: toSpans([...vocabulary.signals, ...vocabulary.windows].map((each) => each.rules)),
    scans: scansOf(vocabulary),
    literals: literals.literals,
    sets: literals.sets,
    markCount: vocabulary.markCount,
    leafCount: vocabulary.leaves.length,
    entries: toEntries(ordered, led, nodes, vocabulary, literals),
    rows,
    nodes: nodes.finished(),
  };
  return { tables, leaves: vocabulary.leaves };
}

const scansOf = ({ signals }: Vocabulary): readonly Scan[] =>
  signals.flatMap(({ books }, signal) =>
    [...books]
      .filter(([, book]) => book.phrases.length > 0)
      .map(([manner, book]) => ({
        signal,
        manner,
        automaton: buildAutomaton(book.phrases, manner),
        marks: toSpans(book.marks),
      })),
  );

function toEntries(
  ordered: readonly Entry[],
  led: readonly Entry[],
  nodes: NodeTable,
  { markCount, signals }: Vocabulary,
  all: Literals,
): Entries {
  const rest = [
    ...ordered.map(({ parts }) =>
      nodes.references(parts.filter((part) => typeof part !== 'number' || !asksForCode(part, all))),
    ),
    ...led.map(({ parts, lead }) => nodes.references(parts.filter((part) => part !== lead))),
  ];
  const byMark: number[][] = Array.from({ length: markCount }, () => []);
  const byCode = signals.map(() => new Map<number, number[]>());
  led.forEach(({ lead }, index) => {
    const at = 4 * ((lead as number) >> 1);
    const entry = ordered.length + index;
    const where = all.literals[at + 1] as number;
    if (all.literals[at] === literalKind.mark) byMark[where]?.push(entry);
    else {
      const codes = byCode[where] as Map<number, number[]>;
      const code = all.literals[at + 2] as number;
      const known = codes.get(code);
      if (known) known.push(entry);
      else codes.set(code, [entry]);
    }
  });
  const codeBase = new Int32Array(signals.length).fill(-1);
  const lists: (readonly number[])[] = [];
  byCode.forEach((codes, signal) => {
    if (codes.size === 0) return;
    codeBase[signal] = lists.length;
    const { last } = all.codings[signal] as { last: number };
    for (let code = 0; code <= last; code += 1) lists.push(codes.get(code) ?? []);
  });
  return {
    rule: Int32Array.from([...ordered, ...led], ({ rule }) => rule),
    rest: toSpans(rest),
    byMark: toSpans(byMark),
    codeBase,
    byCode: toSpans(lists),
  };
}
