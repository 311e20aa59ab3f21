import type { PublicMessage } from '../../shared/api/message-operations.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import type { TranscriptMessage } from '../../shared/conversation/message.ts';

/** An entry as staff read it. */
export const toTranscriptMessage = ({ seq, atMs, message }: LogEntry): TranscriptMessage => ({
  seq,
  messageId: message.messageId,
  role: message.role,
  text: message.text,
  atMs,
  ...(message.author && { author: message.author }),
  ...(message.confidence !== undefined && { confidence: message.confidence }),
  ...(message.withheld && { withheld: true }),
  ...(message.internal && { internal: true }),
});

/** What an entry said, and after it what Baton told the customer because of it. */
export const toTranscript = (entry: LogEntry): readonly TranscriptMessage[] => {
  const said = toTranscriptMessage(entry);
  const { answer, atMs, seq } = entry;
  if (!answer?.say) return [said];
  return [said, { seq, messageId: `${said.messageId}:say`, role: 'system', text: answer.say.text, atMs }];
};

/** The same for the customer's side: without what only staff may read, and without answers that were withheld. */
export const toPublicMessages = (entry: LogEntry): readonly PublicMessage[] =>
  toTranscript(entry)
    .filter(({ internal, withheld }) => !internal && !withheld)
    .map(({ seq, messageId, role, text, atMs, author }) => ({
      seq,
      messageId,
      role,
      text,
      at: new Date(atMs).toISOString(),
      ...(author && { author }),
    }));
