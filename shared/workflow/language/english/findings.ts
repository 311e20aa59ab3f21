import type { Cause, FindingWords, NamedRule } from '../problem-words.ts';

export const englishFindings: FindingWords = {
  neverReached: (node) => ({
    message: `No message ever comes to ${node}: the questions on each way there contradict one another.`,
    fix: 'Change the questions before it, or delete it.',
  }),
  alwaysTaken: (node, cause) => ({
    message: `Nothing gets past ${node}: what it asks always holds${causeWords(cause)}.`,
    fix: 'Take the question away, or make it hold for fewer messages.',
  }),
  neverTaken: (node, exit, { dependent }, cause) => ({
    message: `The exit “${exit}” of ${node} is never taken: that ${dependent} cannot be${causeWords(cause)}.`,
    fix: cause
      ? 'Change one of the two questions, or ask this one first.'
      : 'Change the condition so that some value can meet it.',
  }),
  shadowedCase: (node, exit, cause) => ({
    message: `The exit “${exit}” of ${node} never gets a message: what is asked before it takes every one${causeWords(cause)}.`,
    fix: 'Ask this one first, narrow the earlier question, or take this one away.',
  }),
  contradictingPath: (node, before, exit, cause) => ({
    message: `Who comes to ${node}${before === undefined ? '' : ` by way of ${before}`} can never leave by ${exit === undefined ? 'the exit for none of its questions' : `“${exit}”`}${causeWords(cause)}.`,
    fix: 'Nothing need change if other ways lead there; otherwise change one of the questions.',
  }),
  outOfReach: (node, { main }, reach) => ({
    message: `In ${node}, no value can ${reach === 'never' ? 'meet' : 'fail'} “${main}”.`,
    fix: 'Compare with a value that some messages reach and others do not, or take this part away.',
  }),
  missingCase: (node, signal, value) => ({
    message: `${node} has no case for ${signal} ${value}: it goes the way for everything else.`,
    fix: 'Widen a case or add one, unless that is the way it should go.',
  }),
  overlappingCases: (node, first, later, { dependent }) => ({
    message: `In ${node}, some messages meet both “${first}” and “${later}”, which hand over to different queues: that ${dependent} comes first and decides.`,
    fix: 'Nothing need change if that is meant; otherwise change the order of the cases or make one ask for more.',
  }),
  guardrailBypassed: (node, question, { dependent }, holds) => ({
    message: `${node} is a guardrail, but ${question} comes before it: where it does ${holds ? 'not hold' : 'hold'} that ${dependent}, the AI goes on.`,
    fix: `Ask what the guardrail is for before ${question}.`,
  }),
  guardrailOvertaken: (node, other, queueId) => ({
    message: `${node} is a guardrail, but ${rulesWords([other])} takes some of its messages first and hands over to “${queueId}”.`,
    fix: 'Hand over to the same queue in both, or make one of the two ask for more.',
  }),
  personNotReached: {
    message: 'A customer who asks for a person may get none: for such a message the AI goes on.',
    fix: 'Ask first whether the customer asks for a person, and hand over if so.',
  },
  shadowedRule: (node, way, by, isGuardrail) => ({
    message: `${node} never decides${way === undefined ? '' : ` by its way “${way}”`}: ${rulesWords(by)} ${by.length === 1 ? 'takes' : 'take'} every such message first.`,
    fix: isGuardrail
      ? 'Narrow the earlier guardrail, or delete this one.'
      : 'Narrow the earlier rule, make this one a guardrail, or delete it.',
  }),
  overlappingRules: (node, other, queueId, isFirst) => ({
    message: `Some messages match both ${node} and ${rulesWords([other])}, which hands over to “${queueId}”; ${isFirst ? 'this one' : 'the other'} decides.`,
    fix: 'Nothing need change if that is meant; otherwise make one of the two ask for more.',
  }),
  messageMissing: (node, { key, channel, language }) => ({
    message: `${node} has no message “${key}” for ${channel}${language ? ` in “${language.wanted}”` : ''}: the customer reads ${language ? `it in “${language.instead}”` : 'Baton’s own words, in English'}.`,
    fix: 'Write the message, for all channels or for this one.',
  }),
  queueNeverOpen: (node, queueId, hours) => ({
    message: `${node} hands over to “${queueId}”, whose hours “${hours}” never open: nobody will answer.`,
    fix: 'Give the hours a time when people are there, or hand over to another queue.',
  }),
  notLookedInto: {
    message: 'These rules are too many or too entangled to be looked into completely: there may be more to find.',
    fix: 'Nothing need change; simpler questions or fewer rules make it possible to say more.',
  },
};

/** As the end of a sentence; nothing where the answer rules itself out. */
function causeWords(cause: Cause | undefined): string {
  if (!cause) return '';
  if (cause.kind === 'asked-before') return ', after what was asked before';
  const { holds, condition } = cause;
  return cause.kind === 'same-node'
    ? `, since ${holds ? '' : 'it is asked only where it does not hold that '}${condition.dependent}`
    : `, since ${cause.node} has asked before whether ${condition.dependent}, and it ${holds ? 'does' : 'does not'}`;
}

function rulesWords(rules: readonly NamedRule[]): string {
  const [first, ...more] = rules.map(({ id, workflowId }) => `the rule “${id}” of “${workflowId}”`);
  return more.length === 0 ? (first ?? '') : `${first} and ${more.length === 1 ? more[0] : `${more.length} others`}`;
}
