import { createTransport, type SendMailOptions } from 'nodemailer';
import PostalMime, { type Address } from 'postal-mime';
import { WireError } from '../wire.ts';
import { messageIdHeader } from './mail.ts';
import type { OutgoingMail, RawContent, SimpleContent } from './outgoing.ts';
import { withMessageId } from './raw-message.ts';

/**
 * Builds the MIME message and hands it to a mail server.
 * @param mailTo an SMTP address such as `smtp://localhost:1025`
 * @throws {WireError} with a status that makes the SDK try again, when the server cannot be reached or refuses
 */
export async function handOver(mail: OutgoingMail, id: string, mailTo: string): Promise<void> {
  const options =
    mail.content.kind === 'simple' ? simpleMessage(mail, mail.content, id) : await rawMessage(mail, mail.content, id);
  const transport = createTransport({
    url: mailTo,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 20_000,
  });
  try {
    await transport.sendMail(options);
  } catch (error) {
    throw new WireError(503, 'ServiceUnavailable', `The mail server did not take the message: ${String(error)}`);
  } finally {
    transport.close();
  }
}

const simpleMessage = (mail: OutgoingMail, content: SimpleContent, id: string): SendMailOptions => ({
  from: mail.from,
  to: [...mail.to],
  cc: [...mail.cc],
  bcc: [...mail.bcc],
  replyTo: [...mail.replyTo],
  messageId: messageIdHeader(id),
  subject: content.subject,
  text: content.text,
  html: content.html,
  headers: content.headers.map(({ name, value }) => ({ key: name, value })),
  attachments: content.attachments.map(({ fileName, contentType, contentBase64 }) => ({
    filename: fileName,
    contentType,
    content: Buffer.from(contentBase64, 'base64'),
  })),
});

/** Who gets a raw message is said by the request or, where that is silent, by the headers. */
async function rawMessage(mail: OutgoingMail, content: RawContent, id: string): Promise<SendMailOptions> {
  const headers = await PostalMime.parse(content.message);
  const asked = [...mail.to, ...mail.cc, ...mail.bcc];
  const to =
    asked.length > 0 ? asked : [headers.to, headers.cc, headers.bcc].flatMap((list) => addressesOf(list ?? []));
  const from = mail.from || addressesOf(headers.from ? [headers.from] : [])[0];
  if (!from || to.length === 0) {
    throw new WireError(400, 'BadRequestException', 'A raw message must say who sends and who receives it.');
  }
  return { envelope: { from, to }, raw: withMessageId(content.message, messageIdHeader(id)) };
}

const addressesOf = (addresses: readonly Address[]): string[] =>
  addresses.flatMap((address) => address.group?.map((member) => member.address) ?? [address.address ?? '']);
