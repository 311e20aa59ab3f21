import type { Condition } from '../../condition.ts';
import type { RuleSet } from '../../rule.ts';
import type { Scan, Tables } from '../tables.ts';
import { toFormulas } from './conditions.ts';
import { EntryList } from './entries.ts';
import { numberLeads, toEntryTable } from './entry-table.ts';
import { buildGate } from './gate.ts';
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
export function buildTables({ rules }: RuleSet): Built {
  const vocabulary = new Vocabulary();
  const asked = rules.map(({ when }, rule) => {
    vocabulary.beginRule(rule);
    return toFormulas(when, vocabulary);
  });
  const literals = toLiterals(vocabulary);
  const odds = guessOdds(vocabulary, literals);
  const given = { atoms: vocabulary.atoms, literals: literals.literals, odds };
  const entries = new EntryList(vocabulary.formulas, given);
  asked.forEach((parts, rule) => {
    entries.add(rule, parts);
  });
  const nodes = new NodeTable(vocabulary.formulas, new FormulaOdds(odds, vocabulary.formulas));
  const leads = numberLeads(entries, literals, vocabulary.markCount);
  const built = buildRows(entries, leads.byEntry, literals);
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
    entries: toEntryTable(entries, built, leads, nodes, literals),
    rows: built.rows,
    nodes: nodes.finished(),
  };
  return { tables, leaves: vocabulary.leaves };
}

const scansOf = ({ signals }: Vocabulary): readonly Scan[] =>
  signals.flatMap(({ books }, signal) => {
    const asked = [...books].filter(([, book]) => book.phrases.length > 0);
    if (asked.length === 0) return [];
    const gate = buildGate(asked.map(([manner, book]) => [manner, book.phrases]));
    return [{ signal, gate, trees: asked.map(([manner, book]) => buildPhraseTree(book, manner)) }];
  });
