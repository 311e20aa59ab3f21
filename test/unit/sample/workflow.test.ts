import { describe, expect, it } from 'vitest';
import { sampleWorkflow } from '../../../functions/local/sample/workflow.ts';
import { sampleWorkflowExamples } from '../../../functions/local/sample/workflow-examples.ts';
import { dangerWords, fraudWords, goOnWords, legalWords } from '../../../functions/local/sample/workflow-words.ts';
import { compileWorkflow } from '../../../shared/workflow/compile.ts';
import { workflowDocument } from '../../../shared/workflow/document.ts';
import { crossings, overlaps } from './layout.ts';
import { context, officeHours, playOffline, sampleRules } from './play.ts';

describe('the sample workflow', () => {
  it('passes the schema of a document', () => {
    expect(workflowDocument.parse(sampleWorkflow)).toEqual(sampleWorkflow);
  });

  it('compiles without a problem or a warning', () => {
    expect(compileWorkflow(sampleWorkflow, context)).toMatchObject({ ok: true, warnings: [] });
  });

  it('is refused when a queue that it names is gone', () => {
    const compiled = compileWorkflow(sampleWorkflow, { ...context, queueIds: ['general', 'technical'] });
    expect(compiled).toMatchObject({ ok: false, problems: [{ code: 'unknown-queue', nodeId: 'asks-billing' }] });
  });

  it('tries every guardrail before every other rule', () => {
    const guardrails = sampleRules().rules.map(({ guardrail }) => guardrail);
    expect(guardrails.lastIndexOf(true)).toBeLessThan(guardrails.indexOf(false));
  });

  it('asks about no calendar but the office', () => {
    expect(sampleRules().calendars).toEqual(['office']);
  });

  it('leaves 60 pixels or more between any two cards', () => {
    expect(overlaps(sampleWorkflow, 60)).toEqual([]);
  });

  it('draws no connection across a card or another connection', () => {
    expect(crossings(sampleWorkflow)).toEqual([]);
  });

  it('lists each word once, in lower case', () => {
    const words = [...dangerWords, ...legalWords, ...fraudWords, ...goOnWords];
    expect(words.filter((word, index) => words.indexOf(word) !== index || word !== word.toLowerCase())).toEqual([]);
  });
});

describe('examples of the sample workflow', () => {
  it.each(sampleWorkflowExamples)('$name', async ({ conversation, at, expect: expected }) => {
    const { outcome, ruleId, tags, turn } = await playOffline(conversation, at ?? officeHours);
    if (expected.decision === 'continue') return expect(outcome).toEqual({ kind: 'continue' });
    const { reason, queueId, priority } = expected;
    expect({ outcome, ruleId, tags, turn }).toEqual({
      outcome: { kind: 'handoff', reason, queueId, priority },
      ruleId: expected.ruleId,
      tags: expected.tags ?? [],
      turn: expected.turn,
    });
  });

  it('take every way to a person that the workflow has', () => {
    const taken = sampleWorkflowExamples.flatMap(({ expect: { ...expected } }) =>
      'ruleId' in expected ? [expected.ruleId] : [],
    );
    const ways = sampleRules().rules.filter(({ outcome }) => outcome.kind === 'handoff');
    expect(new Set(taken)).toEqual(new Set(ways.map(({ id }) => id)));
  });
});
