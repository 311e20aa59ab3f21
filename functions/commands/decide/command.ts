import * as z from 'zod';
import { type MessageInput, messageInput } from '../../../shared/conversation/message.ts';
import { type ConversationState, conversationState } from '../../../shared/conversation/state.ts';
import { CommandError } from '../command-error.ts';
import { parseJson, readJson, readText } from '../documents.ts';
import type { OfflineIo } from '../offline-io.ts';
import { type Conversation, readConversations } from '../replay/conversations.ts';
import { decisionWord, type Judged, judge, newConversation } from './judge.ts';
import { type DecideOptions, readOptions, usage } from './options.ts';
import { printed } from './print.ts';
import { type RulesToUse, rulesToUse } from './rules-to-use.ts';

/** @returns the exit code: 0 when it was decided, else 1 */
export async function decideCommand(args: readonly string[], io: OfflineIo): Promise<number> {
  try {
    const options = readOptions(args);
    if (options) await run(options, io);
    else io.out.write(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.told.write(`${error.message}\n`);
    return 1;
  }
}

async function run(options: DecideOptions, io: OfflineIo): Promise<void> {
  const rules = await rulesToUse(options);
  if (options.file.endsWith('.jsonl')) {
    for (const conversation of await readConversations(options.file))
      io.out.write(`${JSON.stringify(await playThrough(conversation, rules, options, io.now()))}\n`);
    return;
  }
  const { file, state, hours, isJson } = options;
  const from = file === '-' ? 'Standard input' : file;
  const message = toMessage(parseJson(file === '-' ? await io.readInput() : await readText(file), from), from);
  const before = state === undefined ? newConversation('offline', io.now()) : toState(await readJson(state), state);
  const judged = await judge(rules, before, message, { nowMs: io.now(), hours });
  io.out.write(isJson ? `${JSON.stringify(answer(judged), undefined, 2)}\n` : printed(judged, rules));
}

const answer = ({ judgement: { decision }, trace }: Judged) => ({
  decision: decisionWord(decision.outcome),
  reason: 'reason' in decision.outcome ? decision.outcome.reason : undefined,
  ...decision,
  trace,
});

/** Turn by turn up to a hand-over; then the conversation is no more the AI's. Without one, the last question counts. */
async function playThrough({ id, turns }: Conversation, rules: RulesToUse, { hours }: DecideOptions, nowMs: number) {
  let state = newConversation('offline', nowMs);
  let told: { readonly turn: number; readonly answer: ReturnType<typeof answer> } | undefined;
  for (const [index, each] of turns.entries()) {
    const turn = index + 1;
    const judged = await judge(rules, state, { ...each, messageId: `t-${turn}` }, { nowMs, hours });
    const current = answer(judged);
    if (!told || told.answer.decision === 'continue' || current.decision !== 'continue')
      told = { turn, answer: current };
    if (current.decision === 'escalate') break;
    state = judged.judgement.state;
  }
  if (!told) throw new CommandError(`Conversation “${id}” has no turn.`);
  const { decision, reason, ruleId, trace } = told.answer;
  return { id, decision, turn: told.turn, reason, ruleId, trace };
}

/** Who says it and under which id may be left out. @throws {CommandError} */
function toMessage(value: unknown, from: string): MessageInput {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return checked(
    messageInput,
    isObject ? { messageId: 'm-1', role: 'customer', ...value } : value,
    `${from} is no message`,
  );
}

const toState = (value: unknown, from: string): ConversationState =>
  checked(conversationState, value, `${from} is no state of a conversation`);

function checked<T>(schema: z.ZodType<T>, value: unknown, complaint: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CommandError(`${complaint}:\n${z.prettifyError(parsed.error)}`);
}
