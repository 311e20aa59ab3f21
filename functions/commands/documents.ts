import { readFile } from 'node:fs/promises';
import { parseRuleSet } from '../../shared/rules/parse-rule-set.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../shared/workflow/nodes/node-kind.ts';
import { parseDocument } from '../../shared/workflow/parse-document.ts';
import type { Problem } from '../../shared/workflow/problem.ts';
import { CommandError } from './command-error.ts';

/** @throws {CommandError} for a file that is not there, or cannot be read */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandError(missing ? `There is no file ${path}.` : `${path} cannot be read.`, { cause: error });
  }
}

/** @param from what the text came from, for the complaint. @throws {CommandError} */
export function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${from} is not JSON: ${why}.`);
  }
}

export const readJson = async (path: string): Promise<unknown> => parseJson(await readText(path), path);

/** Of a workflow's problems, one a line: severity, code, where, what. */
export const problemLine = ({ severity, code, nodeId, edgeId, path, message }: Problem): string =>
  `${severity}  ${code}  ${[nodeId ?? edgeId, path].filter(Boolean).join(' ') || '-'}  ${message}`;

/** @throws {CommandError} with every problem */
export function toWorkflow(value: unknown, from: string): WorkflowDocument {
  const parsed = parseDocument(value);
  if (parsed.ok) return parsed.document;
  throw new CommandError([`${from} is no workflow:`, ...parsed.problems.map(problemLine)].join('\n  '));
}

/** @throws {CommandError} with every mistake */
export function toRuleSetFrom(value: unknown, from: string): RuleSet {
  const parsed = parseRuleSet(value);
  if (parsed.ok) return parsed.ruleSet;
  throw new CommandError([`${from} is no rule set:`, ...parsed.mistakes].join('\n  '));
}

/** A workflow has nodes, a rule set has rules; a file need not say which of them it is. */
export const looksLikeWorkflow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'nodes' in value;

/**
 * The organisation that a document takes for granted. Away from one, every queue and calendar that it names counts as
 * being there.
 */
export function contextOf({ nodes }: WorkflowDocument): WorkflowContext {
  const queueIds = new Set<string>();
  const calendarIds = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'queueId') queueIds.add(value);
      if (key === 'calendarId') calendarIds.add(value);
      if (value.startsWith('hours.')) calendarIds.add(value.slice('hours.'.length));
    } else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value)) visit(member, name);
  };
  for (const { data } of nodes) visit(data, '');
  return { queueIds: [...queueIds], calendarIds: [...calendarIds], defaultLocale: localeOf(nodes), locales: [] };
}

/** The language in which the most nodes speak; English where none does. */
function localeOf(nodes: WorkflowDocument['nodes']): string {
  const spoken = nodes.flatMap(({ data: { texts } }) =>
    typeof texts === 'object' && texts !== null ? Object.keys(texts) : [],
  );
  const count = (locale: string) => spoken.filter((each) => each === locale).length;
  return [...new Set(spoken)].sort((a, b) => count(b) - count(a))[0] ?? 'en';
}
