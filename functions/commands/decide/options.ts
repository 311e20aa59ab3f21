import { CommandError } from '../command-error.ts';
import { onlyFile, parseOptions } from '../options.ts';

export const usage = `Usage: npm run decide -- MESSAGE.json [options]
       npm run decide -- CONVERSATIONS.jsonl [options]

Decides offline, with the code that runs in production. Nothing is stored and nothing is sent.

  MESSAGE.json         one message, {"text","role"?,"confidence"?,"topics"?,…}; - reads it from standard input
  CONVERSATIONS.jsonl  {"id","turns":[{"role","text",…}]} a line; prints {"id","decision","turn",…} a line

  --workflow FILE      a workflow document (default: the sample workflow)
  --rules FILE         a rule set instead
  --state FILE         the state before the message, as an entry of the log holds it (default: a new conversation)
  --open ID            a calendar whose hours are open now; may be repeated
  --closed ID          one whose hours are closed; hours that are not named are not known
  --json               print decision and trace as JSON
`;

export interface DecideOptions {
  readonly file: string;
  readonly workflow?: string;
  readonly rules?: string;
  readonly state?: string;
  readonly hours: Readonly<Record<string, boolean>>;
  readonly isJson: boolean;
}

const options = {
  workflow: { type: 'string' },
  rules: { type: 'string' },
  state: { type: 'string' },
  open: { type: 'string', multiple: true },
  closed: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

/** @returns `undefined` when only help was asked for. @throws {CommandError} */
export function readOptions(args: readonly string[]): DecideOptions | undefined {
  const { values, positionals } = parseOptions(args, options, usage);
  if (values.help) return undefined;
  const file = onlyFile(positionals, 'Name one file of a message, or -.', usage);
  const { workflow, rules, state, open = [], closed = [], json = false } = values;
  if (workflow !== undefined && rules !== undefined)
    throw new CommandError('Name either --workflow or --rules: rules are what a workflow is compiled to.');
  if (state !== undefined && file.endsWith('.jsonl'))
    throw new CommandError('--state goes with one message; the conversations of a .jsonl file begin anew.');
  return {
    file,
    ...(workflow !== undefined && { workflow }),
    ...(rules !== undefined && { rules }),
    ...(state !== undefined && { state }),
    hours: Object.fromEntries([...open.map((id) => [id, true] as const), ...closed.map((id) => [id, false] as const)]),
    isJson: json,
  };
}
