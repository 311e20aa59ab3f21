import type { AddressInfo } from 'node:net';
import PostalMime, { type Address } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { orderedId } from '../ordered-id.ts';
import type { Log } from '../ports.ts';
import type { Store } from '../store.ts';
import { createTopic } from '../topic.ts';
import { idFromHeader, type Mail, type MailAddress, type MailSummary } from './mail.ts';

/** Every mail that was sent, to whomever, ends here. */
export interface Mailbox {
  /** The latest first. */
  list(limit?: number): Promise<MailSummary[]>;
  read(id: string): Promise<Mail | undefined>;
  /** @returns ends the subscription */
  subscribe(listener: (mail: Mail) => void): () => void;
}

export interface MailServer {
  readonly mailbox: Mailbox;
  /** Takes mail for any address, such as `smtp://127.0.0.1:49321`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a mail server on this machine only. A mail that it accepted is stored. */
export async function startMailServer(options: { readonly store: Store; readonly log: Log }): Promise<MailServer> {
  const { store, log } = options;
  const arrivals = createTopic<Mail>(log);

  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    async onData(stream, session, callback) {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const mail = await parseMail(Buffer.concat(chunks), recipients);
        await store.write([store.mails.put(mail.id, mail)]);
        arrivals.publish(mail);
        callback();
      } catch (error) {
        log('error', 'the mailbox could not take a mail', { error: String(error) });
        callback(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  server.on('error', (error) => log('warn', 'a mail connection failed', { error: error.message }));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mailbox: {
      list: async (limit = 100) => (await store.mails.latest(limit)).map(summaryOf),
      read: (id) => store.mails.read(id),
      subscribe: arrivals.subscribe,
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const summaryOf = ({ id, receivedAtMs, from, to, recipients, subject }: Mail): MailSummary => ({
  id,
  receivedAtMs,
  from,
  to,
  recipients,
  subject,
});

async function parseMail(message: Buffer, recipients: readonly string[]): Promise<Mail> {
  const parsed = await PostalMime.parse(message, { attachmentEncoding: 'base64' });
  return {
    id: idFromHeader(parsed.messageId) ?? orderedId(),
    receivedAtMs: Date.now(),
    from: mailboxesOf(parsed.from ? [parsed.from] : [])[0],
    to: mailboxesOf(parsed.to ?? []),
    cc: mailboxesOf(parsed.cc ?? []),
    replyTo: mailboxesOf(parsed.replyTo ?? []),
    recipients,
    subject: parsed.subject ?? '',
    text: parsed.text,
    html: parsed.html,
    headers: parsed.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: parsed.attachments.map(({ filename, mimeType, content }) => ({
      fileName: filename ?? '',
      contentType: mimeType,
      contentBase64: content as string,
    })),
  };
}

const mailboxesOf = (addresses: readonly Address[]): MailAddress[] =>
  addresses.flatMap((address) => {
    const members = address.group ?? [{ name: address.name, address: address.address ?? '' }];
    return members.map(({ name, address: mailbox }) => ({ name, address: mailbox }));
  });
