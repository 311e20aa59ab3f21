import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withClosed, withNobodyOn } from '../../../../editor/src/features/workflows/cases/fact-edits.ts';
import { withRole, withTier, withTopics } from '../../../../editor/src/features/workflows/cases/turn-edits.ts';
import {
  addCase,
  casesOf,
  changeCase,
  expectationOf,
  freshCaseId,
  moveCase,
  removeCase,
} from '../../../../editor/src/features/workflows/document/case-edits.ts';
import { maxCases, type SampleCase, sampleCase, sampleTurn } from '../../../../shared/workflow/cases/sample-case.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { smallWorkflow } from './samples.ts';

const asks: Omit<SampleCase, 'id'> = {
  name: 'Asks for a person',
  turns: [{ role: 'customer', text: 'A person, please' }],
  expect: { decision: 'escalate' },
};
const withNew = (document: WorkflowDocument): WorkflowDocument =>
  addCase(document, { ...asks, id: freshCaseId(document) });
const ids = (document: WorkflowDocument): string[] => casesOf(document).map(({ id }) => id);
const three = (): WorkflowDocument => withNew(withNew(withNew(smallWorkflow())));

describe('sample cases of a workflow', () => {
  it('are added at the end under an id that no other has, also after one was removed', () => {
    const two = removeCase(three(), 'case-2');
    expect(ids(two)).toEqual(['case-1', 'case-3']);
    expect(new Set(ids(withNew(two))).size).toBe(3);
  });

  it('leave the document as it was when the last one is removed', () => {
    const before = smallWorkflow();
    expect(removeCase(withNew(before), 'case-1')).toEqual(before);
  });

  it('move up and down, and stay at the ends', () => {
    expect(ids(moveCase(three(), 'case-3', -1))).toEqual(['case-1', 'case-3', 'case-2']);
    const document = three();
    expect(moveCase(document, 'case-1', -1)).toBe(document);
    expect(moveCase(document, 'case-3', 1)).toBe(document);
    expect(moveCase(document, 'gone', 1)).toBe(document);
  });

  it('are the very same document where nothing changes, so that undo has no empty step', () => {
    const document = three();
    expect(changeCase(document, 'case-1', (one) => one)).toBe(document);
    expect(removeCase(document, 'gone')).toBe(document);
  });

  it('are as many as the document may hold, and not one more', () => {
    let document = smallWorkflow();
    for (let count = 0; count < maxCases + 3; count += 1) document = withNew(document);
    expect(casesOf(document)).toHaveLength(maxCases);
  });

  it('expect what a run came to, without parts that it does not have', () => {
    expect(expectationOf({ decision: 'continue', turn: 3 })).toEqual({ decision: 'continue' });
    expect(expectationOf({ decision: 'offer', turn: 2 })).toEqual({ decision: 'offer', turn: 2 });
    expect(expectationOf({ decision: 'escalate', turn: 1, queueId: 'billing' })).toEqual({
      decision: 'escalate',
      turn: 1,
      queueId: 'billing',
    });
  });
});

describe('a message of a sample case', () => {
  const words = fc.string({ maxLength: 40 });
  const edit = fc.oneof(
    fc.constantFrom('customer', 'assistant').map((role) => (turn: typeof start) => withRole(turn, role)),
    fc
      .array(fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/), { maxLength: 30 })
      .map((topics) => (turn: typeof start) => withTopics(turn, topics)),
    words.map((tier) => (turn: typeof start) => withTier(turn, tier.slice(0, 32))),
  );
  const start = sampleTurn.parse({ role: 'customer', text: 'Hello', intent: 'greet' });

  it('stays one that can be saved, and keeps what the form does not show, whatever is edited', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const after = edits.reduce((turn, change) => change(turn), start);
        expect(sampleTurn.safeParse(after).success).toBe(true);
        expect(after.intent).toBe('greet');
      }),
    );
  });

  it('says of the AI alone how sure it is', () => {
    const answer = withRole(start, 'assistant');
    expect(answer).toMatchObject({ confidence: 0.5, answered: true });
    expect(withRole(answer, 'customer')).toEqual(start);
  });

  it('gives a customer without an id that of the sample, and takes it back with the tier', () => {
    const gold = withTier(start, 'Gold');
    expect(gold.customer).toEqual({ id: 'sample', tier: 'gold' });
    expect(withTier(gold, '')).toEqual(start);
    const known = { ...start, customer: { id: 'c-1', name: 'Mara' } };
    expect(withTier(withTier(known, 'gold'), '')).toEqual(known);
  });
});

describe('what is so during a sample case', () => {
  it('is taken back without a trace', () => {
    expect(withClosed(withClosed({}, 'office', true), 'office', false)).toEqual({});
    expect(withNobodyOn(withNobodyOn({}, 'billing', true), 'billing', false)).toEqual({});
  });

  it('keeps what was said of others', () => {
    const facts = { closed: ['nights'], queues: { general: { agentsOn: 3 } } };
    const after = withNobodyOn(withClosed(facts, 'office', true), 'billing', true);
    expect(after).toEqual({
      closed: ['nights', 'office'],
      queues: { general: { agentsOn: 3 }, billing: { agentsOn: 0 } },
    });
    expect(sampleCase.safeParse({ ...asks, id: 'x', facts: after }).success).toBe(true);
  });
});
