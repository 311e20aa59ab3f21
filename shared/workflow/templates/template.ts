import type * as z from 'zod';
import type { Condition } from '../../rules/condition.ts';
import type { SampleCase, SampleTurn } from '../cases/sample-case.ts';
import type { WorkflowEdge, WorkflowNode } from '../document.ts';
import type { NodeKind, nodeKinds } from '../nodes/index.ts';

/** A workflow to begin with: it works as it is, and says which one value to look at first. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** What it is for, in a sentence; becomes the description of the workflow. */
  readonly description: string;
  readonly nodes: readonly WorkflowNode[];
  readonly edges: readonly WorkflowEdge[];
  readonly cases: readonly SampleCase[];
  /** The step with the value that most organisations want otherwise, and what to think of there. */
  readonly change: { readonly nodeId: string; readonly hint: string };
}

/** Stand for the first queue and the first hours of an organisation; see `fromTemplate`. */
export const anyQueue = 'general';
export const anyCalendar = 'office';

type DataOf<Kind extends NodeKind> = z.infer<(typeof nodeKinds)[Kind]['schema']>;
type HandOff = Pick<DataOf<'hand-off'>, 'reason' | 'priority'>;

const row = 180;
const column = 300;

/** A step at a place counted in columns and rows. */
export const step = <Kind extends NodeKind>(
  kind: Kind,
  id: string,
  [x, y]: readonly [column: number, row: number],
  data: DataOf<Kind>,
  label?: string,
): WorkflowNode => ({
  id,
  kind,
  ...(label !== undefined && { label }),
  data: { ...data },
  position: { x: x * column, y: y * row },
});

export const leads = (source: string, exit: string, target: string): WorkflowEdge => ({
  id: `${source}-${exit}`,
  source,
  exit,
  target,
});

/** A question of the chain, and the person whom a yes brings in. */
export interface Question {
  readonly id: string;
  readonly label: string;
  readonly condition: Condition;
  /** Without it, steps of one's own follow the yes. */
  readonly person?: HandOff & { readonly guardrail?: true };
}

/** Questions one below the other: a yes leads to a person at the left, a no to the next question, the last one to the AI. */
export function chain(questions: readonly Question[]): Pick<Template, 'nodes' | 'edges'> {
  const nodes = questions.flatMap(({ id, label, condition, person }, index) => [
    step('condition', id, [0, index + 1], { condition }, label),
    ...(person ? [handOff(`${id}-person`, [-1, index + 2], person)] : []),
  ]);
  const edges = questions.flatMap(({ id, person }, index) => [
    ...(person ? [leads(id, 'yes', `${id}-person`)] : []),
    leads(id, 'no', questions[index + 1]?.id ?? 'goes-on'),
  ]);
  return {
    nodes: [
      step('start', 'start', [0, 0], { channels: [] }),
      ...nodes,
      step('continue', 'goes-on', [0, questions.length + 1], {}),
    ],
    edges: [leads('start', 'next', questions[0]?.id ?? 'goes-on'), ...edges],
  };
}

export const handOff = (
  id: string,
  place: readonly [column: number, row: number],
  { reason, priority, guardrail = false }: HandOff & { readonly guardrail?: boolean },
): WorkflowNode => step('hand-off', id, place, { queueId: anyQueue, reason, priority, guardrail });

/** Whoever asks for a person gets one, whatever else a workflow is for. */
export const asksForPerson: Question = {
  id: 'asks',
  label: 'Asks for a person?',
  condition: { signal: 'asksForHuman', op: 'gte', value: 0.5 },
  person: { reason: 'asked-for-person', priority: 'normal', guardrail: true },
};

export const says = (text: string, more: Partial<SampleTurn> = {}): SampleTurn => ({ role: 'customer', text, ...more });

export const drafts = (text: string, confidence: number, more: Partial<SampleTurn> = {}): SampleTurn => ({
  role: 'assistant',
  text,
  confidence,
  answered: true,
  ...more,
});

/** Cases that every template shares: a plain request for a person, and a plain question that the AI can answer. */
export const plainCases: readonly SampleCase[] = [
  {
    id: 'asks-for-a-person',
    name: 'Somebody asks for a person',
    turns: [says('Can I talk to a person please?')],
    expect: { decision: 'escalate', reason: 'asked-for-person' },
  },
  {
    id: 'plain-question',
    name: 'A plain question stays with the AI',
    turns: [says('When do you open tomorrow?'), drafts('At nine.', 0.92)],
    expect: { decision: 'continue' },
  },
];
