import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as commands from '../../../../../editor/src/features/workflows/document/commands.ts';
import { sampleWorkflow } from '../../../../../functions/local/sample/workflow.ts';
import { diffDocuments, isNoChange } from '../../../../../shared/workflow/diff/diff-documents.ts';
import { diffWords } from '../../../../../shared/workflow/diff/diff-words.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { anyEdit, edited } from '../../../editor/workflows/any-edit.ts';
import { smallWorkflow } from '../../../editor/workflows/samples.ts';

const base = smallWorkflow();
const words = { queue: (id: string) => (id === 'billing' ? 'Billing' : undefined) };
const sentences = (before: WorkflowDocument, after: WorkflowDocument): readonly string[] =>
  diffWords(before, after, diffDocuments(before, after, words), words).map(({ sentence }) => sentence);
const kinds = (before: WorkflowDocument, after: WorkflowDocument) =>
  diffDocuments(before, after).nodes.map(({ kind, nodeId }) => `${kind} ${nodeId}`);

describe('a diff of two workflows', () => {
  it('says which setting is another, as a person would', () => {
    const after = commands.updateData(base, 'condition', {
      condition: { signal: 'confidence', op: 'lt', value: 0.55 },
    });
    expect(sentences(base, after)).toEqual([
      '“When AI confidence is below 55 %”: question: AI confidence is below 50 % → AI confidence is below 55 %.',
    ]);
  });

  it('names queues, and tells each setting apart', () => {
    const after = commands.updateData(base, 'hand-off', {
      queueId: 'billing',
      priority: 'high',
      reason: 'policy',
      guardrail: false,
    });
    expect(sentences(base, after)).toEqual([
      expect.stringMatching(/^“Hand off to Billing, high priority.*”: queue: general → Billing\.$/),
      expect.stringMatching(/priority: normal → high\.$/),
    ]);
  });

  it('tells what is new, gone, renamed and led elsewhere, without saying twice what goes without saying', () => {
    const added = commands.addNodeAfter(base, { source: 'condition', exit: 'no' }, 'tag', { x: 0, y: 300 });
    expect(sentences(base, added)).toEqual([
      '“Tag as review” is new.',
      expect.stringMatching(/^“When AI.*”, “no”: leads to “Tag as review” instead of “The AI.*”\.$/),
    ]);
    const gone = commands.deleteParts(base, new Set(['continue']), new Set());
    expect(sentences(base, gone)).toEqual([
      expect.stringMatching(/^“The AI.*” is gone\.$/),
      expect.stringMatching(/“no”: leads nowhere any more; it led to “The AI.*”\.$/),
    ]);
    expect(sentences(base, commands.renameNode(base, 'condition', 'Sure?'))).toEqual([
      '“Sure?”: name is new: “Sure?”.',
    ]);
  });

  it('tells a mere move apart, and last', () => {
    const after = commands.moveNodes(base, new Map([['condition', { x: 500, y: 0 }]]));
    expect(kinds(base, after)).toEqual(['moved condition']);
    expect(sentences(base, after)).toEqual([expect.stringMatching(/^“When AI.*” has another place\.$/)]);
  });

  it('tells which case of a switch is another', () => {
    const node = sampleWorkflow.nodes.find(({ id }) => id === 'stuck');
    const { cases = [] } = (node?.data ?? {}) as { cases?: { id: string; condition: unknown }[] };
    const after = commands.updateData(sampleWorkflow, 'stuck', {
      cases: cases
        .filter(({ id }) => id !== 'repeats')
        .map((each) =>
          each.id === 'unsure' ? { ...each, condition: { signal: 'lowConfidenceStreak', op: 'gte', value: 3 } } : each,
        ),
    });
    const said = sentences(sampleWorkflow, after);
    expect(said[0]).toMatch(/case “Unsure twice”, question: .* 2 → .* 3\.$/);
    expect(said[1]).toMatch(/case “Asks the same again” is gone: it was question the chance /);
  });

  it('tells the twelfth phrase of a list, although lists are cut', () => {
    const withWords = (last: string) =>
      commands.updateData(base, 'condition', {
        condition: { signal: 'text', op: 'containsAny', value: [...'abcdefghijk', last] },
      });
    expect(sentences(withWords('one'), withWords('other'))[0]).toMatch(/“one” → .*“other”/);
  });

  it('tells name, description and sample cases', () => {
    const sample = {
      id: 'a',
      name: 'Asks',
      turns: [{ role: 'customer' as const, text: 'Hi' }],
      expect: { decision: 'continue' as const },
    };
    expect(sentences(base, { ...base, name: 'Other', description: 'New', cases: [sample] })).toEqual([
      'The workflow’s name: “Small” → “Other”.',
      'The workflow’s description is new: New.',
      'The sample case “Asks” is new.',
    ]);
  });

  it('is empty exactly where nothing differs, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), fc.array(anyEdit, { maxLength: 3 }), (first, then) => {
        const before = first.reduce(edited, base);
        const after = then.reduce(edited, before);
        expect(isNoChange(diffDocuments(before, structuredClone(before)))).toBe(true);
        const diff = diffDocuments(before, after);
        const isSame = JSON.stringify(seen(before)) === JSON.stringify(seen(after));
        expect(isNoChange(diff)).toBe(isSame);
        expect(diffWords(before, after, diff).length > 0).toBe(!isSame);
      }),
      { numRuns: 80 },
    );
  });
});

/** Where each exit leads, whatever its edge is called: one that goes and comes back has a new edge, and leads where it led. */
const seen = ({ nodes, edges, groups = [] }: WorkflowDocument) => [
  nodes,
  edges.map(({ source, exit, target }) => `${source} ${exit} ${target}`).sort(),
  groups,
];
