import * as z from 'zod';
import { decideMessage, readerOf } from '../../../shared/conversation/decide-message.ts';
import { messageInput } from '../../../shared/conversation/message.ts';
import { evaluateCondition } from '../../../shared/rules/evaluate-condition.ts';
import type { RuleSet } from '../../../shared/rules/rule.ts';
import { lookCloser } from '../../../shared/signals/look-closer.ts';
import { CommandError } from '../command-error.ts';
import { newConversation } from '../decide/judge.ts';
import { rulesToUse } from '../decide/rules-to-use.ts';
import { looksLikeWorkflow, parseJson, readJson, readText } from '../documents.ts';
import type { OfflineIo } from '../offline-io.ts';
import { fromNeutral, looksNeutral, neutralMatcher } from './neutral-rules.ts';

type Line = Readonly<Record<string, unknown>>;

/** Prints, for each message, every rule that holds by itself; which of them decides, `decide` tells. */
export async function match(rulesFile: string, messagesFile: string, io: OfflineIo): Promise<void> {
  const matched = await matcherOf(rulesFile, io);
  const text = messagesFile === '-' ? await io.readInput() : await readText(messagesFile);
  for (const [index, json] of text.split('\n').entries()) {
    if (json.trim() === '') continue;
    const from = `${messagesFile}, line ${index + 1}`;
    const line = parseJson(json, from);
    if (typeof line !== 'object' || line === null || Array.isArray(line))
      throw new CommandError(`${from} is no message: it must be an object.`);
    const message = line as Line;
    io.out.write(`${JSON.stringify({ id: message.id, matched: await matched(message, from) })}\n`);
  }
}

async function matcherOf(
  file: string,
  io: OfflineIo,
): Promise<(message: Line, from: string) => string[] | Promise<string[]>> {
  const value = await readJson(file);
  if (looksNeutral(value)) return neutralMatcher(fromNeutral(value, file));
  const { ruleSet } = await rulesToUse(looksLikeWorkflow(value) ? { workflow: file } : { rules: file });
  return (message, from) => matchedRules(ruleSet, message, from, io.now());
}

/** Each message begins a conversation of its own. */
async function matchedRules(
  ruleSet: RuleSet,
  { id, ...message }: Line,
  from: string,
  nowMs: number,
): Promise<string[]> {
  const parsed = messageInput.safeParse({ messageId: 'm-1', role: 'customer', ...message });
  if (!parsed.success) throw new CommandError(`${from} is no message:\n${z.prettifyError(parsed.error)}`);
  const { at: _at, channel: _channel, ...input } = parsed.data;
  const before = newConversation('offline', nowMs);
  const found = await lookCloser(before, input);
  const { context } = decideMessage(before, input, ruleSet, { nowMs, hours: {}, ...(found && { found }) }, undefined);
  const facts = readerOf(context);
  return ruleSet.rules
    .filter(({ when }) =>
      when.every(({ condition, holds }) => (evaluateCondition(condition, facts) === true) === holds),
    )
    .map((rule) => rule.id);
}
