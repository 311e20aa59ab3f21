export const mailboxTabs = ['mail', 'calls', 'undelivered'] as const;
export type MailboxTab = (typeof mailboxTabs)[number];

export interface MailboxSearch {
  /** Mail where it is absent. */
  readonly tab?: MailboxTab;
  /** The mail or the call that is open; `new` for a call that begins. */
  readonly id?: string;
}

/** Takes what the address says as far as it makes sense. */
export function toMailboxSearch({ tab, id }: Readonly<Record<string, unknown>>): MailboxSearch {
  const known = mailboxTabs.find((each) => each === tab);
  return { ...(known && { tab: known }), ...(typeof id === 'string' && id !== '' && { id }) };
}
