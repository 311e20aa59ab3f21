import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { DependencyError } from '../../../shared/errors.ts';
import type { Mail, Mailer } from '../../ports/outside.ts';

/** A message header of SES: printable ASCII, name and value together under 996 characters. */
const safeHeader = (value: string): string => value.replace(/[^\x20-\x7e]/g, '').slice(0, 800);

export class SesMailer implements Mailer {
  private readonly client: SESv2Client;
  private readonly from: string;

  constructor(from: string, client = new SESv2Client({})) {
    this.client = client;
    this.from = from;
  }

  async send({ to, replyTo, subject, text, html, headers }: Mail): Promise<string> {
    const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
    try {
      const { MessageId } = await this.client.send(
        new SendEmailCommand({
          FromEmailAddress: this.from,
          Destination: { ToAddresses: [to] },
          ...(replyTo && { ReplyToAddresses: [replyTo] }),
          Content: {
            Simple: {
              // A line break in a subject would start a header of the writer's own.
              Subject: utf8(subject.replace(/[\r\n]+/g, ' ').slice(0, 300)),
              Body: { Text: utf8(text), Html: utf8(html) },
              Headers: Object.entries(headers).map(([Name, value]) => ({ Name, Value: safeHeader(value) })),
            },
          },
        }),
      );
      return MessageId ?? '';
    } catch (error) {
      throw new DependencyError('The mail service did not take the mail.', { cause: error });
    }
  }
}
