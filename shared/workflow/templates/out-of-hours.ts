import {
  anyCalendar,
  asksForPerson,
  chain,
  handOff,
  leads,
  plainCases,
  says,
  step,
  type Template,
} from './template.ts';

const questions = chain([{ id: asksForPerson.id, label: asksForPerson.label, condition: asksForPerson.condition }]);

export const outOfHoursTemplate: Template = {
  id: 'out-of-hours',
  name: 'Out of hours',
  description:
    'Whoever asks for a person while the office is closed is told so, marked, and first in line in the morning.',
  nodes: [
    ...questions.nodes,
    step('business-hours', 'hours', [-2, 2], { calendarId: anyCalendar }, 'Is the office open?'),
    handOff('asks-person', [-3, 3], { reason: 'asked-for-person', priority: 'normal', guardrail: true }),
    step('tag', 'after-hours', [-1.6, 3], { tags: ['after-hours'] }),
    step('send-message', 'tell-closed', [-1.6, 4], {
      texts: { en: 'We are closed right now. A person will read this first thing in the morning.' },
    }),
    handOff('closed-person', [-1.6, 5], { reason: 'asked-for-person', priority: 'high', guardrail: true }),
  ],
  edges: [
    ...questions.edges,
    leads('asks', 'yes', 'hours'),
    leads('hours', 'open', 'asks-person'),
    leads('hours', 'closed', 'after-hours'),
    leads('after-hours', 'next', 'tell-closed'),
    leads('tell-closed', 'next', 'closed-person'),
  ],
  cases: [
    ...plainCases,
    {
      id: 'at-night',
      name: 'Somebody asks for a person at night',
      turns: [says('Please let me talk to a human')],
      facts: { closed: [anyCalendar] },
      expect: { decision: 'escalate', reason: 'asked-for-person', turn: 1 },
    },
  ],
  change: { nodeId: 'tell-closed', hint: 'What should customers read while you are closed?' },
};
