export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** A mail as its receiver sees it. */
export interface Mail {
  /** The `MessageId` that the sender was given. */
  readonly id: string;
  readonly receivedAtMs: number;
  readonly from?: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  /** Everybody it was handed over for, also those in no header (Bcc). */
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  /** In the order of the message, names as written. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly {
    readonly fileName: string;
    readonly contentType: string;
    readonly contentBase64: string;
  }[];
}

export type MailSummary = Pick<Mail, 'id' | 'receivedAtMs' | 'from' | 'to' | 'recipients' | 'subject'>;

const domain = 'email.amazonses.com';

/** SES puts a header of its own over any `Message-ID` of the sender. */
export const messageIdHeader = (id: string): string => `<${id}@${domain}>`;

export const idFromHeader = (header: string | undefined): string | undefined =>
  header?.startsWith('<') && header.endsWith(`@${domain}>`) ? header.slice(1, -`@${domain}>`.length) : undefined;
