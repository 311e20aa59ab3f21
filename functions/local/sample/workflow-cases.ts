import type { SampleCase } from '../../../shared/workflow/cases/sample-case.ts';
import { sampleWorkflowExamples, type WorkflowExample } from './workflow-examples.ts';

/** The examples as the cases that the sample workflow carries, so that whoever changes it sees at once what they change. */
export const sampleWorkflowCases: SampleCase[] = sampleWorkflowExamples.map(toCase);

function toCase({ name, at, conversation, expect }: WorkflowExample, index: number): SampleCase {
  return {
    id: `case-${index + 1}`,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    turns: conversation.map(({ at: _at, channel: _channel, ...turn }) => turn),
    // The only other time in the examples is a night.
    ...(at !== undefined && { facts: { closed: ['office'] } }),
    expect:
      expect.decision === 'continue'
        ? { decision: 'continue' }
        : { decision: 'escalate', queueId: expect.queueId, reason: expect.reason, turn: expect.turn },
  };
}
