import * as z from 'zod';
import { messageInput } from '../../../shared/conversation/message.ts';
import { CommandError } from '../command-error.ts';
import { readText } from '../documents.ts';

const roles = { customer: 'customer', ai: 'assistant', assistant: 'assistant' } as const;
const isRole = (role: string): role is keyof typeof roles => Object.hasOwn(roles, role);

const role = z.string().transform((name, context) => {
  if (isRole(name)) return roles[name];
  context.addIssue({ code: 'custom', message: `unknown role “${name}”: use customer, ai or assistant` });
  return z.NEVER;
});

/** What may be posted with a message may stand in a turn; the command makes the ids. */
const turn = messageInput.omit({ messageId: true, channel: true, at: true }).extend({ role }).strip();
export type Turn = z.infer<typeof turn>;

const conversation = z.object({ id: z.string().min(1), turns: z.array(turn).min(1, 'must not be empty') });
export interface Conversation extends z.infer<typeof conversation> {
  /** Where in the file, from 1. */
  readonly line: number;
}

/** No more complaints than a person reads. */
const complaintsShown = 10;

/**
 * The conversations of a JSON Lines file; blank lines are passed over, and further fields too.
 * @throws {CommandError} that names every bad line, the first ten in full
 */
export async function readConversations(path: string): Promise<readonly Conversation[]> {
  return parseConversations(await readText(path), path);
}

export function parseConversations(text: string, path: string): readonly Conversation[] {
  const found: Conversation[] = [];
  const complaints: string[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, json] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (json.trim() === '') continue;
    const line = index + 1;
    const read = readLine(json);
    if (typeof read === 'string') complaints.push(`line ${line}: ${read}`);
    else if (lineOf.has(read.id))
      complaints.push(`line ${line}: the id “${read.id}” is on line ${lineOf.get(read.id)} too`);
    else {
      lineOf.set(read.id, line);
      found.push({ ...read, line });
    }
  }
  if (complaints.length > 0) throw new CommandError(complain(path, complaints));
  if (found.length === 0) throw new CommandError(`${path} holds no conversation.`);
  return found;
}

/** @returns the conversation, or what is wrong with the line */
function readLine(json: string): z.infer<typeof conversation> | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'this is no JSON';
  }
  const parsed = conversation.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(' ')).join('; ');
}

function complain(path: string, complaints: readonly string[]): string {
  const more = complaints.length - complaintsShown;
  return [
    `${path} has ${complaints.length === 1 ? 'a bad line' : `${complaints.length} bad lines`}:`,
    ...complaints.slice(0, complaintsShown).map((complaint) => `  ${complaint}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}
