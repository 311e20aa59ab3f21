import type * as z from 'zod';
import type { Condition } from '../../rules/condition.ts';
import type { Marks } from '../../rules/marks.ts';
import type { Outcome } from '../../rules/rule.ts';

export interface Exit {
  readonly id: string;
  readonly label: string;
}

/** What the check of a node may ask about the organisation. */
export interface WorkflowContext {
  readonly queueIds: readonly string[];
  readonly calendarIds: readonly string[];
}

/** What a node does, for the compiler. `decide` lists its questions in order; the last exit is for *none of them*. */
export type Lowering =
  | { readonly kind: 'pass'; readonly marks: Partial<Marks> }
  | {
      readonly kind: 'decide';
      readonly cases: readonly { readonly exit: string; readonly condition: Condition }[];
      readonly otherwise: string;
      /** What each way leaves on the conversation, by exit. */
      readonly marks?: Readonly<Record<string, Partial<Marks>>>;
    }
  | { readonly kind: 'end'; readonly outcome: Outcome; readonly guardrail: boolean };

/** One kind of node: everything about it in one file. */
export interface NodeKindSpec<Data> {
  readonly kind: string;
  readonly group: 'start' | 'decide' | 'act' | 'outcome';
  readonly title: string;
  /** One sentence for the palette. */
  readonly description: string;
  readonly schema: z.ZodType<Data>;
  readonly defaults: Data;
  /** The ways out; none for an outcome. */
  readonly exits: (data: Data) => readonly Exit[];
  /** What the node does, as a sentence on its card. */
  readonly sentence: (data: Data) => string;
  /** @param key `<workflow>.<node>`, under which the state remembers what the node must not forget */
  readonly lower: (data: Data, key: string) => Lowering;
  /** Mistakes that the schema cannot see. */
  readonly check?: (data: Data, context: WorkflowContext) => readonly NodeMistake[];
}

export interface NodeMistake {
  readonly code:
    | 'unknown-signal'
    | 'wrong-type'
    | 'value-out-of-range'
    | 'invalid-pattern'
    | 'unknown-queue'
    | 'unknown-calendar'
    | 'too-deep'
    | 'invalid-node';
  readonly severity?: 'error' | 'warning';
  readonly path: string;
  readonly message: string;
}

export const onlyExit: readonly Exit[] = [{ id: 'next', label: 'then' }];
