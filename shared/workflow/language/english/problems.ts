import { whatIsWrongWith } from '../../../messages/text-fault.ts';
import { longestPattern } from '../../../rules/pattern.ts';
import type { ProblemWords } from '../problem-words.ts';
import type { WorkflowWords } from '../workflow-language.ts';

/** How problems are told: in English where no other language is handed over. */
export const problemWords = ({ language }: Pick<WorkflowWords, 'language'>): ProblemWords =>
  language?.problems ?? englishProblems;

export const englishProblems: ProblemWords = {
  node: ({ id, label, title }) => (label ? `“${label}”` : `the ${title} node “${id}”`),
  nodeElsewhere: (nodeId) => `the node “${nodeId}”`,

  sameNodeId: (id) => `Two nodes have the id “${id}”: rename one.`,
  sameEdgeId: (id) => `Two connections have the id “${id}”: draw one of them anew.`,
  noStart: 'There is no start: add a Start node and connect it.',
  severalStarts: 'A workflow has one start: delete this one.',
  edgeToNowhere: (nodeId) => `A connection leads to “${nodeId}”, which is not there: delete it.`,
  edgeToNote: 'A connection leads to a note, which does nothing: delete it.',
  unknownExit: (node, exit) => `${node} has no exit “${exit}”: connect one that it has.`,
  severalEdges: (node, exit) => `The exit “${exit}” of ${node} leads two ways: keep one.`,
  unconnectedExit: (node, { label }) => `The exit “${label}” of ${node} leads nowhere: connect it.`,
  cycle: 'The way leads back to a step before it: a message would go round for ever. Delete one connection.',
  unreachable: (node) => `No way leads to ${node}: connect it or delete it.`,
  tooManySteps: (most) => `With all its sub-workflows this workflow has more than ${most} steps: use fewer of them.`,
  noWayToPerson: 'No way through this workflow leads to a person: add a Hand off node.',
  tooManyWays: (most, node) =>
    `This workflow has more than ${most} ways through it.${node === undefined ? '' : ` Most come together at ${node}.`} Ask fewer questions behind one another, or make two workflows of it.`,

  unknownKind: (kind) => `This version of Baton does not know the kind “${kind}”: delete the node, or update Baton.`,
  invalidData: (node, path, { message }) =>
    `${node}: ${path.join(' › ') || 'the settings'} ${message.charAt(0).toLowerCase()}${message.slice(1)}.`,
  unknownQueue: (queueId, known) => `There is no queue “${queueId}”: pick one of ${known.join(', ')}.`,
  unknownCalendar: (calendarId, known) => `There are no hours called “${calendarId}”: pick one of ${known.join(', ')}.`,
  unknownVersion: (workflowId, version) =>
    `There is no version ${version} of a workflow “${workflowId}”: pick one that was published.`,
  idTaken: (id, of) => `The id “${id}” is taken: give each ${of} its own.`,
  bandOrder: 'The bands must go from the highest to the lowest: begin this one lower than the one before.',
  shareSum: (percent) => `The shares add up to ${percent} %: make them 100 %.`,
  brokenText: (locale, fault) => `The text in “${locale}”: ${whatIsWrongWith(fault)}`,
  noText: (locale) => `There is no text in “${locale}”, the language for all who speak another: write one.`,
  noTextYet: (locale, defaultLocale) =>
    `There is no text in “${locale}”: customers who speak it will read “${defaultLocale}”.`,

  unknownSignal: (signal) => `There is no signal “${signal}”: pick one from the list.`,
  noNumber: (signal) => `“${signal}” is no number, so it cannot rise or fall.`,
  notCounted: (signal) => `“${signal}” holds several values, which are not counted over messages.`,
  wrongOperator: (signal, op, fitting) => `“${signal}” cannot be compared by “${op}”: use ${fitting.join(', ')}.`,
  wrongValue: (signal, op, needed = 'single value') => `“${signal} ${op}” needs a ${needed}.`,
  outOfRange: (signal, [low, high], value) =>
    `“${signal}” lies between ${low} and ${high}, so ${value} can never decide anything.`,
  tooMany: (least, of, what) => `At least ${least} of ${of} ${what} can never be: ask for ${of} or fewer.`,
  pattern: (pattern, fault) =>
    fault === 'too-long'
      ? `The pattern is longer than ${longestPattern} characters: shorten it.`
      : `“${pattern}” is not a pattern that RE2 understands: look for an open bracket, a look-ahead or a back-reference.`,
  tooDeep: (most) => `The groups nest deeper than ${most} levels: use fewer groups.`,
  emptyGroup: 'This group is empty: add a condition or remove the group.',
};
