import type { Condition } from '../../condition.ts';
import type { Rule, RuleSet } from '../../rule.ts';
import type { PhraseTree, Scan, Tables } from '../tables.ts';
import { toFormula } from './conditions.ts';
import { EntryList } from './entries.ts';
import { toEntryTable } from './entry-table.ts';
import type { Formula } from './formula.ts';
import { buildGate } from './gate.ts';
import { numberLeads } from './leads.ts';
import { toLiterals } from './literals.ts';
import { NodeTable } from './nodes.ts';
import { FormulaOdds, guessOdds } from './odds.ts';
import { buildPhraseTree } from './phrase-tree.ts';
import { buildRows } from './rows.ts';
import { toSpans } from './spans.ts';
import { Vocabulary } from './vocabulary.ts';

export interface Built {
  readonly tables: Tables;
  /** Conditions that are left to the plain evaluator, by leaf. */
  readonly leaves: readonly Condition[];
}

/** A rule set as the fast engine runs it. */
export function buildTables(ruleSet: RuleSet): Built {
  const steps = buildInSteps(ruleSet);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The work that goes through all rules is cut into so many steps. */
const stepsThroughRules = 24;

/** The same in some sixty steps, so that whoever has something else to do need not wait for all of it. */
export function* buildInSteps({ rules }: RuleSet): Generator<undefined, Built> {
  const perStep = Math.ceil(rules.length / stepsThroughRules);
  const vocabulary = new Vocabulary();
  const asked: Formula[] = [];
  for (let rule = 0; rule < rules.length; rule += 1) {
    vocabulary.beginRule(rule);
    asked.push(toFormula((rules[rule] as Rule).when, vocabulary));
    if (rule % perStep === perStep - 1) yield;
  }
  const literals = toLiterals(vocabulary);
  yield;
  const odds = guessOdds(vocabulary, literals);
  const entries = new EntryList(vocabulary.formulas, {
    atoms: vocabulary.atoms,
    literals: literals.literals,
    odds,
  });
  for (let rule = 0; rule < rules.length; rule += 1) {
    entries.add(rule, asked[rule] as Formula);
    if (rule % perStep === perStep - 1) yield;
  }
  const ways = entries.finished();
  const nodes = new NodeTable(vocabulary.formulas, new FormulaOdds(odds, vocabulary.formulas));
  const leads = numberLeads(ways, literals, vocabulary.markCount);
  yield;
  const built = buildRows(ways, leads, literals);
  yield;
  const entryTable = toEntryTable(ways, built, leads, nodes, literals);
  yield;
  const scans = yield* scansInSteps(vocabulary);
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
    scans,
    literals: literals.literals,
    sets: literals.sets,
    markCount: vocabulary.markCount,
    leafCount: vocabulary.leaves.length,
    entries: entryTable,
    rows: built.rows,
    nodes: nodes.finished(),
  };
  return { tables, leaves: vocabulary.leaves };
}

function* scansInSteps({ signals }: Vocabulary): Generator<undefined, readonly Scan[]> {
  const scans: Scan[] = [];
  for (const [signal, { books }] of signals.entries()) {
    const asked = [...books.values()].filter(({ count }) => count > 0);
    if (asked.length === 0) continue;
    const gate = buildGate(asked);
    yield;
    const trees: PhraseTree[] = [];
    for (const book of asked) {
      trees.push(buildPhraseTree(book));
      yield;
    }
    scans.push({ signal, gate, trees });
  }
  return scans;
}
