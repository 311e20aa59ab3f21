import type * as z from 'zod';
import type { RuleLanguage } from '../../rules/language/rule-language.ts';
import type { Words } from '../../rules/words.ts';
import type { NodeKind, nodeKinds } from '../nodes/index.ts';
import type { Saying } from '../nodes/node-kind.ts';
import type { OwnExit } from '../nodes/own-exits.ts';
import type { ChangeWords } from './change-words.ts';
import type { ConnectionWords, FixWords } from './fix-words.ts';
import type { FindingWords, ProblemWords } from './problem-words.ts';
import type { WitnessWords } from './witness-words.ts';

/** What a language needs for all sentences about workflows. English is built in; others are handed over in `Words`. */
export interface WorkflowLanguage extends RuleLanguage {
  readonly nodes: NodeWords;
  readonly problems: ProblemWords;
  readonly findings: FindingWords;
  readonly fixes: FixWords;
  readonly connections: ConnectionWords;
  readonly changes: ChangeWords;
  readonly witness: WitnessWords;
}

/** `Words` for sentences about workflows. */
export interface WorkflowWords extends Words {
  readonly language?: WorkflowLanguage | undefined;
}

type DataOf<Kind extends NodeKind> = z.infer<(typeof nodeKinds)[Kind]['schema']>;

/** What steps do. In English each kind says it itself. */
export interface NodeWords {
  readonly sentences: { readonly [Kind in NodeKind]: (data: DataOf<Kind>, saying: Saying) => string };
  /** Exits that kinds have by themselves; those that people added bear their names. */
  readonly exits: Readonly<Record<OwnExit, string>>;
  readonly unknownKind: (kind: string) => string;
  readonly needsSettings: string;
}
