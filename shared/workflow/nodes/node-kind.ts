import type * as z from 'zod';
import type { HandoffMessage } from '../../messages/handoff-message.ts';
import type { Condition } from '../../rules/condition.ts';
import type { Clause } from '../../rules/language/clause.ts';
import type { Marks } from '../../rules/marks.ts';
import type { Outcome } from '../../rules/rule.ts';
import type { Calendar } from '../../settings/calendar.ts';
import type { ChannelKind } from '../../settings/channel.ts';
import type { WorkflowDocument } from '../document.ts';
import type { WorkflowLanguage } from '../language/workflow-language.ts';
import type { Texts } from '../texts.ts';
import { ownExit } from './own-exits.ts';

export interface Exit {
  readonly id: string;
  readonly label: string;
  /** It may lead nowhere: then what happens is up to the settings of the queue. */
  readonly optional?: true;
}

/** What the check of a node may ask about the organisation. */
export interface WorkflowContext {
  readonly queueIds: readonly string[];
  readonly calendarIds: readonly string[];
  /** What customers read who speak a language that has no text. */
  readonly defaultLocale: string;
  /** The locales that the organisation has wordings in. */
  readonly locales: readonly string[];
  /** A published version of another workflow; none is known where it is absent. */
  readonly subWorkflow?: (workflowId: string, version: number) => WorkflowDocument | undefined;
  /** With these, the analysis also finds queues that nobody ever answers. */
  readonly queues?: readonly { readonly id: string; readonly calendarId: string }[];
  readonly calendars?: readonly Calendar[];
  /** With these, also hand-offs about which a customer reads nothing of the organisation's own. */
  readonly messages?: readonly HandoffMessage[];
  readonly channels?: readonly ChannelKind[];
  /** Of what is said to be wrong; English where it is absent. */
  readonly language?: WorkflowLanguage | undefined;
}

/** What a node does, for the compiler. `decide` lists its questions in order; the last exit is for *none of them*. */
export type Lowering =
  | { readonly kind: 'pass'; readonly marks: Partial<Marks>; readonly texts?: Texts }
  | {
      readonly kind: 'decide';
      readonly cases: readonly { readonly exit: string; readonly condition: Condition }[];
      readonly otherwise: string;
      /** What each way leaves on the conversation, by exit. */
      readonly marks?: Readonly<Record<string, Partial<Marks>>>;
    }
  | {
      readonly kind: 'end';
      readonly outcome: Outcome;
      readonly guardrail: boolean;
      /** Ways that are taken instead, each where it is connected. */
      readonly instead?: readonly { readonly exit: string; readonly condition: Condition }[];
      /** The way that goes on later, where the outcome comes to nothing. */
      readonly later?: string;
    }
  | {
      /** Asks the customer. The way through the workflow ends here, and goes on from here with their next message. */
      readonly kind: 'ask';
      readonly outcome: Outcome;
      readonly texts: Texts;
      readonly cases: readonly { readonly exit: string; readonly condition: Condition }[];
      /** When none of the cases holds and this does, it asks again. */
      readonly again?: Condition;
      readonly otherwise: string;
    };

/** What sentences about nodes say of other things, in their own language. */
export interface Saying {
  /** By its name, where it is known. */
  readonly queue: (queueId: string) => string;
  readonly calendar: (calendarId: string) => string | undefined;
  readonly condition: (condition: Condition) => Clause;
  /** How a text for customers begins, quoted. */
  readonly opening: (texts: Texts) => string;
}

/** One kind of node: everything about it in one file. */
export interface NodeKindSpec<Data> {
  readonly kind: string;
  /** A `note` stands beside the flow: nothing leads to it or from it. */
  readonly group: 'start' | 'decide' | 'act' | 'outcome' | 'note';
  readonly title: string;
  /** One sentence for the palette. */
  readonly description: string;
  readonly schema: z.ZodType<Data>;
  readonly defaults: Data;
  /** The ways out; none for an outcome. */
  readonly exits: (data: Data) => readonly Exit[];
  /** What the node does, as a sentence on its card, in English. */
  readonly sentence: (data: Data, saying: Saying) => string;
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
    | 'unknown-workflow'
    | 'invalid-message'
    | 'missing-message'
    | 'too-deep'
    | 'invalid-node';
  readonly severity?: 'error' | 'warning';
  readonly path: string;
  readonly message: string;
}

export const onlyExit: readonly Exit[] = [ownExit('next')];
