import type { FixWords } from '../fix-words.ts';
import type { WorkflowWords } from '../workflow-language.ts';

/** How quick fixes are told: in English where no other language is handed over. */
export const fixWords = ({ language }: WorkflowWords): FixWords => language?.fixes ?? englishFixes;

export const englishFixes: FixWords = {
  takeCaseAway: (label) => `Take away “${label}”, which no message takes`,
  askCaseFirst: (label) => `Ask for “${label}” first`,
  caseForAll: (label) => `Make “${label}” the way for everything else`,
  leadTo: (node) => `Lead it to ${node ?? 'a new Continue'}`,
  deleteConnection: 'Delete this connection',
  giveOwnIds: 'Give each connection an id of its own',
  addCase: (label) => `Add a case for “${label}”`,
  widenCase: (label, { dependent }) => `Let “${label}” ask whether ${dependent}`,
  hearPerson: (queueId) => `Hand over to “${queueId}” when the customer asks for a person`,
  asksForPerson: 'Asks for a person',
  clamp: (value) => `Make it ${value}`,
  deleteStep: (node) => `Delete ${node}`,
  deleteWithLeading: (node) => `Delete ${node} and what leads to it`,
  deleteDead: (node) => `Delete ${node}, to which no message comes`,
  takeQuestionAway: (node) => `Take away ${node}, whose answer is known`,
  takePartAway: ({ dependent }) => `Take away that ${dependent}, which always holds`,
  askWhether: ({ dependent }) => `Ask whether ${dependent}`,
};
