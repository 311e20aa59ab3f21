import type { ChangeWords } from '../change-words.ts';
import type { WorkflowWords } from '../workflow-language.ts';

/** How changes are told: in English where no other language is handed over. */
export const changeWords = ({ language }: WorkflowWords): ChangeWords => language?.changes ?? englishChanges;

export const englishChanges: ChangeWords = {
  fields: {
    agentsOn: 'people on at least',
    arms: 'share',
    attribute: 'attribute',
    bands: 'band',
    calendarId: 'hours',
    cases: 'case',
    choices: 'choice',
    condition: 'question',
    data: 'settings',
    expects: 'kind of answer',
    from: 'begins at',
    groups: 'frame',
    hysteresis: 'points to fall before leaving a band',
    label: 'name',
    parts: 'sign',
    queueId: 'queue',
    texts: 'text',
    title: 'words',
    to: 'told to',
    tries: 'times asked',
    waitBelowMinutes: 'wait below, in minutes',
    when: 'question',
    workflowId: 'workflow',
  },
  values: {},
  settings: 'settings',
  part: (field, name) => `${field}, ${name}`,
  order: (field) => `order of each ${field}`,
  none: 'none',
  isNew: (field, after = 'empty') => `${field} is new: ${after}`,
  isGone: (field, before) => `${field} is gone: it was ${before}`,
  isOther: (field, before, after) => `${field}: ${before} → ${after}`,

  ofWorkflow: 'The workflow’s ',
  ofStep: (step) => `${step}: `,
  ofExit: (step) => `${step}, `,
  ofCase: (name) => `The sample case “${name}” `,
  added: 'is new',
  removed: 'is gone',
  changed: 'is another',
  leads: (exit, to, insteadOf) =>
    `“${exit}”: leads to ${to}${insteadOf === undefined ? '' : ` instead of ${insteadOf}`}.`,
  leadsNowhere: (exit, before = 'a step') => `“${exit}”: leads nowhere any more; it led to ${before}.`,
  moved: (step) => `${step} has another place.`,
  severalMoved: (count) => `${count} steps have other places.`,
};
