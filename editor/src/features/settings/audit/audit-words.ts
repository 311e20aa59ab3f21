export interface AuditEntry {
  readonly id: string;
  readonly atMs: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What was done, in a sentence without its subject: "Saved the queue Billing". */
export function auditSentence({ action, subject, detail }: AuditEntry): string {
  const name = nameOf(detail) ?? subject;
  const known: Readonly<Record<string, () => string>> = {
    'queue.saved': () => `Saved the queue ${name}`,
    'calendar.saved': () => `Saved the hours ${name}`,
    'channel.saved': () => `Saved the channel ${name}`,
    'signals.saved': () => 'Changed what is noticed in messages',
    'calibration.fitted': () => `Learned what the confidence of the assistant on ${name} means`,
    'key.created': () =>
      `Made the key “${textOf(detail.label) ?? subject}” for the channel ${textOf(detail.channelId) ?? 'that it names'}`,
    'key.revoked': () => `Revoked the key ${name}`,
    'workflow.saved': () => `Saved the draft of the workflow ${name}`,
    'workflow.published': () => `Published version ${textOf(detail.version) ?? '?'} of the workflow ${name}`,
    'workflow.rolled-back': () => `Put version ${textOf(detail.version) ?? '?'} of the workflow ${name} live again`,
    'workflow.withdrawn': () => `Took the workflow ${name} out of service`,
    'workflow.release-planned': () => `Planned a release of the workflow ${name}`,
    'workflow.release-approved': () => `Approved the planned release of the workflow ${name}`,
    'workflow.release-cancelled': () => `Called the planned release of the workflow ${name} off`,
    'workflow.release-failed': () => `Planned a release of the workflow ${name} that could not be published`,
    'publishing.saved': () =>
      detail.secondPerson === true
        ? 'Made the approval of a second person needed to publish'
        : 'Let admins publish without the approval of a second person',
  };
  return known[action]?.() ?? unknownSentence(action, name);
}

/** A newer server may do things that this page has no words for. */
function unknownSentence(action: string, name: string): string {
  const [thing = action, ...done] = action.split('.');
  const words = `${thing} ${name}${done.length > 0 ? `: ${done.join(' ')}` : ''}`.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Queues and hours are kept whole, with the name that they had. */
function nameOf(detail: AuditEntry['detail']): string | undefined {
  for (const value of Object.values(detail)) if (isObject(value) && typeof value.name === 'string') return value.name;
  return undefined;
}

/** What somebody types to find an entry: all words have to be in it. */
export function matchesEntry(entry: AuditEntry, typed: string): boolean {
  const text = `${auditSentence(entry)} ${entry.actor} ${entry.subject} ${entry.action}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
