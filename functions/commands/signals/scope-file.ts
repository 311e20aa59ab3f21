import * as z from 'zod';
import {
  buildScope,
  type Scope,
  type ScopeExample,
  scopeExample,
  scopeExamples,
} from '../../../shared/signals/scope/scope.ts';
import { CommandError } from '../command-error.ts';
import { readLines } from './lines.ts';

const name = z.union([z.string(), z.number()]).optional();

/** A request that the assistant can fulfil, and what it is about: under whichever name the source calls it. */
const exampleLine = z.object({ text: z.string().min(1), topic: name, intent: name, label: name }).transform(toExample);

/**
 * What an assistant can do, from a file of examples `{"text","label"}`. Where a line has an intent, that is its topic, and
 * a label of 1 says that it is out of scope; such lines are no examples, nor is a topic called `oos`.
 * @param tellWrong hears of each line that is no example
 * @throws {CommandError} where the file cannot be read, or holds too many examples or none
 */
export async function readScope(file: string, tellWrong: (what: string) => void): Promise<Scope> {
  const examples: ScopeExample[] = [];
  for await (const example of readLines(file, exampleLine, tellWrong)) if (example) examples.push(example);
  if (examples.length === 0) throw new CommandError(`${file} holds no example of what the assistant can do.`);
  const fitting = scopeExamples.safeParse(examples);
  if (!fitting.success) throw new CommandError(`${file}: ${z.prettifyError(fitting.error)}`);
  return buildScope(fitting.data);
}

interface ExampleLine {
  readonly text: string;
  readonly topic?: string | number | undefined;
  readonly intent?: string | number | undefined;
  readonly label?: string | number | undefined;
}

const outside = new Set(['oos', 'out_of_scope', 'outOfScope']);

function toExample({ text, topic, intent, label }: ExampleLine): ScopeExample | undefined {
  const named = String(topic ?? intent ?? label ?? 'all');
  const isOutside = outside.has(named) || (intent !== undefined && label === 1);
  return isOutside ? undefined : { topic: named.slice(0, longestTopic), text: text.slice(0, longestText) };
}

const longestTopic = scopeExample.shape.topic.maxLength ?? Infinity;
const longestText = scopeExample.shape.text.maxLength ?? Infinity;
