import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { outcomeWords } from '../../../../shared/rules/rule-sentence.ts';
import { analyseCompiled } from '../../../../shared/workflow/analyse/analyse.ts';
import { quickFix } from '../../../../shared/workflow/analyse/quick-fix/quick-fix.ts';
import { witnessChat } from '../../../../shared/workflow/analyse/witness-chat.ts';
import { sentenceOfNode } from '../../../../shared/workflow/check-node.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import { whyNotConnect } from '../../../../shared/workflow/connect.ts';
import { diffDocuments } from '../../../../shared/workflow/diff/diff-documents.ts';
import { diffWords } from '../../../../shared/workflow/diff/diff-words.ts';
import { englishChanges } from '../../../../shared/workflow/language/english/changes.ts';
import { englishConnections } from '../../../../shared/workflow/language/english/connections.ts';
import { englishFindings } from '../../../../shared/workflow/language/english/findings.ts';
import { englishFixes } from '../../../../shared/workflow/language/english/fixes.ts';
import { englishProblems } from '../../../../shared/workflow/language/english/problems.ts';
import { englishWitness } from '../../../../shared/workflow/language/english/witness.ts';
import { german } from '../../../../shared/workflow/language/german.ts';
import { nodeKinds } from '../../../../shared/workflow/nodes/index.ts';
import { readBack } from '../../../../shared/workflow/read-back.ts';
import { templates } from '../../../../shared/workflow/templates/index.ts';
import { drawn, edges, goOn, handOff, node, organisation, start } from '../samples.ts';
import { anyAskingWorkflow, anyDocument } from '../workflow/any-workflow.ts';
import { englishLeft } from './english-left.ts';

const words = { language: german };
const expectGerman = (sentence: string): void =>
  expect({ sentence, left: englishLeft(sentence) }).toEqual({ sentence, left: [] });

describe('a step in German', () => {
  it.each<[kind: string, data: Record<string, unknown>, sentence: string]>([
    ['start', { channels: [] }, 'Jede Nachricht'],
    ['start', { channels: ['chat', 'voice'] }, 'Jede Nachricht per Chat oder Telefon'],
    [
      'condition',
      { condition: { signal: 'confidence', op: 'lt', value: 0.45 } },
      'Wenn die Sicherheit der KI unter 45 % liegt',
    ],
    ['business-hours', { calendarId: 'office' }, 'Wenn die Zeiten „Bürozeiten“ offen sind'],
    ['availability', { queueId: 'general', agentsOn: 1 }, 'Wenn Allgemein offen ist und jemand da ist'],
    [
      'availability',
      { queueId: 'general', agentsOn: 2, waitBelowMinutes: 5 },
      'Wenn Allgemein offen ist, 2 Menschen da sind und die Wartezeit unter 5 Minuten liegt',
    ],
    [
      'hand-off',
      { queueId: 'general', priority: 'high', reason: 'frustrated', channel: 'email', guardrail: false },
      'An Allgemein übergeben, hohe Priorität, per E-Mail: der Kunde ist verärgert',
    ],
    ['set-attribute', { name: 'trial', value: true }, '„trial“ als ja notieren'],
    ['send-message', { texts: { en: 'Hello', de: 'Hallo' } }, '„Hallo“ sagen'],
    ['notify', { title: 'Achtung', to: 'inbox' }, 'Dem Team melden: „Achtung“'],
    [
      'collect',
      { texts: { de: 'Welche?' }, attribute: 'order', expects: 'email', tries: 1 },
      '„Welche?“ fragen, eine E-Mail-Adresse als „order“ notieren',
    ],
    ['sub-workflow', { workflowId: 'inner', version: 3 }, '„inner“ ausführen, Version 3'],
    ['teleport', {}, 'Unbekannte Art „teleport“'],
    ['tag', {}, 'Braucht Einstellungen'],
  ])('%s %j: %s', (kind, data, sentence) => {
    const named = { ...words, queue: () => 'Allgemein', calendar: () => 'Bürozeiten' };
    expect(sentenceOfNode(node('n', kind, data), named)).toBe(sentence);
  });

  it('says what it does in no English, of every kind and in every template', () => {
    for (const [kind, { defaults }] of Object.entries(nodeKinds))
      if (kind !== 'note')
        expectGerman(sentenceOfNode(node('n', kind, { ...defaults }), words).replace('Yes, please', ''));
    for (const { nodes } of templates) for (const each of nodes) expectGerman(sentenceOfNode(each, words));
  });

  it('has a word for each of its settings', () => {
    const keys = Object.values(nodeKinds).flatMap(({ schema }) => keysIn(z.toJSONSchema(schema, { io: 'input' })));
    expect(keys.filter((key) => german.changes.fields[key] === undefined && !insideConditions.has(key))).toEqual([]);
  });
});

/** A question is one thing to say, whatever it is made of. */
const insideConditions = new Set(
  'all any none of atLeast signal op count within messages minutes trend direction by score'.split(' '),
);

function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(keysIn)])];
}

/** What each table of words says, with a name of its own for every argument. */
type Table = Readonly<Record<string, unknown>>;
const clause = { main: 'K1', dependent: 'K1', text: 'K1' };

describe.each<[string, english: Table, german: Table]>([
  ['problems', englishProblems as unknown as Table, german.problems as unknown as Table],
  ['findings', englishFindings as unknown as Table, german.findings as unknown as Table],
  ['quick fixes', englishFixes as unknown as Table, german.fixes as unknown as Table],
  ['reasons not to connect', englishConnections as unknown as Table, german.connections as unknown as Table],
  ['changes', englishChanges as unknown as Table, german.changes as unknown as Table],
  ['witnesses', englishWitness as unknown as Table, german.witness as unknown as Table],
])('%s', (_what, english, germanTable) => {
  it('are all said in German', () => {
    expect(Object.keys(germanTable).sort()).toEqual(Object.keys(english).sort());
    for (const [key, said] of Object.entries(english)) {
      const inGerman = germanTable[key];
      if (typeof said === 'string') {
        expect(inGerman, key).not.toBe(said);
        expectGerman(String(inGerman));
      }
      if (isTold(said)) expectGerman(Object.values(inGerman as Table).join(' '));
    }
  });
});

const isTold = (said: unknown): said is Table => typeof said === 'object' && said !== null && 'message' in said;

describe('a sentence with names in it', () => {
  const { problems, findings, fixes, connections, changes, witness } = german;
  const cause = { kind: 'other-node', node: 'N2', condition: clause, holds: true } as const;
  const rule = { id: 'R1', workflowId: 'W1' };
  it.each<[string, sentence: string, names: readonly string[]]>([
    ['node', problems.node({ id: 'N1', title: 'Tag' }), ['N1']],
    ['unconnectedExit', problems.unconnectedExit('N1', { id: 'yes', label: 'yes' }), ['N1', '„ja“']],
    ['unconnectedExit', problems.unconnectedExit('N1', { id: 'yes', label: 'Klar' }), ['N1', '„Klar“']],
    ['tooManyWays', problems.tooManyWays(7, 'N1'), ['7', 'N1']],
    ['unknownQueue', problems.unknownQueue('Q1', ['Q2', 'Q3']), ['Q1', 'Q2', 'Q3']],
    ['unknownCalendar', problems.unknownCalendar('C1', ['C2']), ['C1', 'C2']],
    ['noTextYet', problems.noTextYet('fr', 'en'), ['fr', 'en']],
    ['outOfRange', problems.outOfRange('confidence', [0, 1], 1.5), ['Sicherheit der KI', '0', '1', '1,5']],
    ['tooMany', problems.tooMany(3, 2, 'messages'), ['3', '2', 'Nachrichten']],
    [
      'invalidData',
      problems.invalidData('N1', ['cases', 0, 'label'], { code: 'too_big', message: '', maximum: 40 }),
      ['N1', 'Fall › 1 › Name', '40'],
    ],
    ['neverTaken', findings.neverTaken('N1', 'yes', clause, cause).message, ['N1', '„ja“', 'K1', 'N2']],
    ['contradictingPath', findings.contradictingPath('N1', 'N3', 'E1', cause).message, ['N1', 'N3', 'E1', 'N2']],
    ['missingCase', findings.missingCase('N1', 'Verärgerung', '45 %').message, ['N1', 'Verärgerung', '45 %']],
    ['overlappingCases', findings.overlappingCases('N1', 'E1', 'E2', clause).message, ['N1', 'E1', 'E2', 'K1']],
    ['guardrailBypassed', findings.guardrailBypassed('N1', 'N2', clause, true).message, ['N1', 'N2', 'nicht', 'K1']],
    [
      'shadowedRule',
      findings.shadowedRule('N1', 'R0', [rule, rule, rule], true).message,
      ['N1', 'R0', 'R1', 'W1', '2 weitere'],
    ],
    [
      'overlappingRules',
      findings.overlappingRules('N1', rule, 'Q1', false).message,
      ['N1', 'R1', 'W1', 'Q1', 'die andere'],
    ],
    [
      'messageMissing',
      findings.messageMissing('N1', { key: 'M1', channel: 'voice', language: { wanted: 'fr', instead: 'en' } }).message,
      ['N1', 'M1', 'Telefon', 'fr', 'en'],
    ],
    ['widenCase', fixes.widenCase('L1', clause), ['L1', 'K1']],
    ['leadTo', fixes.leadTo('N1'), ['N1']],
    ['noExit', connections.noExit('N1', 'E1'), ['N1', 'E1']],
    ['isOther', changes.isOther('F1', 'A1', 'B1'), ['F1', 'A1', 'B1']],
    ['leads', changes.leads('E1', 'N1', 'N2'), ['E1', 'N1', 'N2']],
    ['was', witness.was(clause, ['1', '2']), ['K1', '1', '2']],
  ])('%s holds each of them: %s', (_key, sentence, names) => {
    for (const name of names) expect(sentence).toContain(name);
    expectGerman(sentence);
  });
});

describe('a workflow that is looked into in German', () => {
  const context = { ...organisation, language: german };

  it('has no English left in what is wrong with it, what to change, and the message that shows it', () => {
    fc.assert(
      fc.property(fc.oneof(anyAskingWorkflow, anyDocument), (document) => {
        const compiled = compileWorkflow(document, context);
        const problems = compiled.ok
          ? [...compiled.warnings, ...analyseCompiled(document, compiled.rules, context)]
          : compiled.problems;
        for (const problem of problems) {
          expectGerman(problem.message.replace(/\(.*\)/, ''));
          expectGerman(problem.fix ?? '');
          expectGerman(quickFix(problem, document, words)?.title ?? '');
          if (!problem.witness) continue;
          const { bubbles, given, decision, why, confirmed } = witnessChat(problem.witness, words);
          for (const said of [...bubbles.flatMap(({ about }) => about), ...given, decision, why, confirmed])
            expectGerman(said);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has rules with no English in them, whatever template it is made of', () => {
    for (const { nodes, edges: lines } of templates) {
      const document = drawn(nodes, lines);
      const compiled = compileWorkflow(document, context);
      const lines_ = readBack(document, compiled.ok ? compiled.rules : [], { ...words, step: (id) => `S-${id}` });
      expect(lines_.length).toBeGreaterThan(0);
      for (const { sentence } of lines_) expectGerman(sentence);
    }
  });

  it('is told why two steps may not be connected', () => {
    const document = drawn([start(), handOff('person'), goOn('ai')], edges('start>person'));
    expect(whyNotConnect(document, { source: 'person', exit: 'timed-out', target: 'start' }, words)).toBe(
      'Zum Start führt nichts.',
    );
  });

  it('tells what differs between two forms of it', () => {
    const before = drawn([start(), handOff('person'), node('hours', 'business-hours', { calendarId: 'office' })], []);
    const after = {
      ...drawn([start(), { ...handOff('person'), label: 'Mensch' }, goOn('ai')], edges('start>person')),
      name: 'Neu',
    };
    const named = { ...words, calendar: () => 'Bürozeiten', queue: () => 'Allgemein' };
    expect(
      diffWords(before, after, diffDocuments(before, after, named), named).map(({ sentence }) => sentence),
    ).toEqual([
      'Der Workflow, Name: „Support“ → „Neu“.',
      '„Mensch“: Name ist neu: „Mensch“.',
      '„Die KI macht weiter“ ist neu.',
      '„Wenn die Zeiten „Bürozeiten“ offen sind“ ist weg.',
      '„Jede Nachricht“, „dann“: führt zu „Mensch“.',
    ]);
  });

  it('hands off by an infinitive, which stands behind whatever comes before', () => {
    const outcome = {
      kind: 'handoff',
      queueId: 'billing',
      priority: 'urgent',
      channel: 'voice',
      reason: 'safety',
    } as const;
    expect(german.witness.decision(outcomeWords(outcome, words))).toBe(
      'Baton würde mit dringender Priorität per Telefon an „billing“ übergeben, weil jemand in Gefahr sein könnte.',
    );
  });
});
