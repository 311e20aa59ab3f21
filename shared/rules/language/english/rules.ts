import { detailWords } from '../../../conversation/detail.ts';
import { type ReasonCode, reasonTexts } from '../../../handoff/reason.ts';
import type { RuleWords } from '../rule-words.ts';

export const englishRules: RuleWords = {
  when: ({ dependent }) => `if ${dependent}`,
  unless: (conditions) => `unless ${conditions.map(({ dependent }) => dependent).join(' or ')}`,
  thenDo: (what) => `then ${what}`,
  always: 'always',
  otherwise: 'otherwise',
  afterAnswer: (step) => `After “${step}”`,
  afterHandoff: (step) => `After the handoff at “${step}” came to nothing`,
  goOn: 'let the AI go on',
  giveBack: 'give the customer back to the AI',
  offer: (step, choices) => `ask the customer at “${step}” to choose ${choices}`,
  collect: (step, detail, attribute) =>
    `ask the customer at “${step}” for ${detailWords[detail]}, noted as “${attribute}”`,
  reason: (code) => reasonTexts[code],
  handOff: ({ queue, priority, channel, reason }) =>
    `hand off to ${queue} with ${priority} priority${channel ? `, by ${channel}` : ''}, because ${because(reason)}`,
  saying: (texts) => `${texts.map((text) => `say “${text}”`).join(', ')} and `,
  tag: (tags) => `mark it ${tags}`,
  note: (facts) => `note ${facts.map(({ name, value }) => `“${name}” as ${value}`).join(' and ')}`,
  tell: (to, title) => `tell ${to === 'inbox' ? 'the team' : 'the webhook of the channel'} “${title}”`,
};

function because(reason: ReasonCode): string {
  if (reason === 'valued-customer') return 'the customer has a promise of personal service';
  const text = reasonTexts[reason];
  return text.charAt(0).toLowerCase() + text.slice(1);
}
