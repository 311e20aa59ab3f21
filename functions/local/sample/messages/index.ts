import type { ReasonCode } from '../../../../shared/handoff/reason.ts';
import type { HandoffMessage, MessageKey } from '../../../../shared/messages/handoff-message.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { startKeys, type Wordings } from './wording.ts';

/** What customers of the sample organisation read, each wording whole, as a business user edits it. */
export const sampleMessages: readonly HandoffMessage[] = [english, german].flatMap(messagesOf);

function messagesOf({ locale, opening, chatOpenings, safetyOpening, wait, mail, safetyMail, later }: Wordings) {
  const reasons = Object.entries(chatOpenings) as [ReasonCode, string][];
  const mailKeys = Object.entries(mail) as [MessageKey, string][];
  return [
    ...startKeys.flatMap((key): HandoffMessage[] => [
      { key, locale, text: opening + wait[key] },
      ...reasons.map(
        ([reason, words]): HandoffMessage => ({ key, locale, reason, channel: 'chat', text: words + wait[key] }),
      ),
      { key, locale, reason: 'safety', text: safetyOpening + wait[key] },
      { key, locale, reason: 'safety', channel: 'email', text: safetyOpening + safetyMail },
    ]),
    ...(Object.entries(later) as [MessageKey, string][]).map(([key, text]): HandoffMessage => ({ key, locale, text })),
    ...mailKeys.map(([key, text]): HandoffMessage => ({ key, locale, channel: 'email', text })),
  ];
}
