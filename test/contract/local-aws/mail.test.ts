import {
  BadRequestException,
  MessageRejected,
  SESv2Client,
  SendEmailCommand,
  type SendEmailCommandInput,
} from '@aws-sdk/client-sesv2';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Mail } from '../../../functions/local/aws/mail/mail.ts';
import { startMailServer } from '../../../functions/local/aws/mail/mailbox.ts';
import { openStore } from '../../../functions/local/aws/store.ts';
import { openAws } from './aws.ts';

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
const simple = (message: object = {}, request: Partial<SendEmailCommandInput> = {}): SendEmailCommandInput => ({
  FromEmailAddress: 'Desk <desk@example.com>',
  Destination: { ToAddresses: ['ana@example.com'] },
  Content: { Simple: { Subject: utf8('Hello'), Body: { Text: utf8('Hi') }, ...message } },
  ...request,
});
const send = (input: SendEmailCommandInput) => new SESv2Client({ maxAttempts: 1 }).send(new SendEmailCommand(input));

describe('a mail sent through SES', () => {
  test('arrives in the mailbox whole', async () => {
    const { mailbox } = await openAws();
    const arrivals: Mail[] = [];
    mailbox.subscribe((mail) => arrivals.push(mail));
    const references = Array.from({ length: 12 }, (_, index) => `<message-${index}.0123456789@mail.example.com>`).join(
      ' ',
    );
    const { MessageId: id = '' } = await send(
      simple(
        {
          Subject: utf8('Ihre Anfrage — größer als gedacht'),
          Body: { Text: utf8('Grüße\nvom Team'), Html: utf8('<p>Grüße</p>') },
          Headers: [
            { Name: 'In-Reply-To', Value: '<message-11@mail.example.com>' },
            { Name: 'References', Value: references },
            { Name: 'X-Baton-Handoff', Value: 'h-1' },
          ],
          Attachments: [{ FileName: 'talk.txt', ContentType: 'text/plain', RawContent: Buffer.from('A: hi') }],
        },
        {
          FromEmailAddress: 'Grün GmbH <desk@example.com>',
          Destination: {
            ToAddresses: ['Ana <ana@example.com>', 'bo@example.com'],
            CcAddresses: ['cc@example.com'],
            BccAddresses: ['bcc@example.com'],
          },
          ReplyToAddresses: ['reply+h-1@example.com'],
        },
      ),
    );
    const mail = await mailbox.read(id);
    expect(mail).toMatchObject({
      id,
      from: { name: 'Grün GmbH', address: 'desk@example.com' },
      to: [
        { name: 'Ana', address: 'ana@example.com' },
        { name: '', address: 'bo@example.com' },
      ],
      cc: [{ address: 'cc@example.com' }],
      replyTo: [{ address: 'reply+h-1@example.com' }],
      recipients: ['ana@example.com', 'bo@example.com', 'cc@example.com', 'bcc@example.com'],
      subject: 'Ihre Anfrage — größer als gedacht',
      html: expect.stringContaining('<p>Grüße</p>'),
      attachments: [{ fileName: 'talk.txt', contentBase64: Buffer.from('A: hi').toString('base64') }],
    });
    expect(mail?.text?.trim()).toBe('Grüße\nvom Team');
    const headers = Object.fromEntries((mail?.headers ?? []).map(({ name, value }) => [name.toLowerCase(), value]));
    expect(headers).toMatchObject({
      references,
      'in-reply-to': '<message-11@mail.example.com>',
      'x-baton-handoff': 'h-1',
    });
    expect(headers['message-id']).toBe(`<${id}@email.amazonses.com>`);
    expect(headers.bcc).toBeUndefined();
    expect(arrivals).toEqual([mail]);
  });

  test('is listed, the latest first, without its body', async () => {
    const { mailbox } = await openAws();
    await send(simple({ Subject: utf8('first') }));
    await send(simple({ Subject: utf8('second') }));
    const list = await mailbox.list();
    expect(list.map(({ subject }) => subject)).toEqual(['second', 'first']);
    expect(list[0]).not.toHaveProperty('text');
    expect(await mailbox.list(1)).toHaveLength(1);
    expect(await mailbox.read('unknown')).toBeUndefined();
  });

  test('may be raw, and is then addressed by its own headers', async () => {
    const { mailbox } = await openAws();
    const lines = [
      'From: desk@example.com',
      'To: ana@example.com',
      'Message-ID: <mine@example.com>',
      'Bcc: secret@example.com,',
      ' two@example.com',
      'Subject: Raw',
      '',
      'Body',
      '',
    ];
    const { MessageId: id = '' } = await send({ Content: { Raw: { Data: Buffer.from(lines.join('\r\n')) } } });
    const mail = await mailbox.read(id);
    expect(mail).toMatchObject({
      subject: 'Raw',
      recipients: ['ana@example.com', 'secret@example.com', 'two@example.com'],
    });
    expect(mail?.text?.trim()).toBe('Body');
    expect(mail?.headers.filter(({ name }) => /bcc|message-id/i.test(name))).toHaveLength(1);
  });

  test('goes to another mail server where one is named', async () => {
    const other = await startMailServer({ store: await openStore(), log: () => {} });
    onTestFinished(() => other.close());
    const { mailbox } = await openAws({ mailTo: other.url });
    const { MessageId: id = '' } = await send(simple());
    expect(await other.mailbox.read(id)).toMatchObject({ subject: 'Hello' });
    expect(await mailbox.list()).toEqual([]);
  });

  test('can be sent again when the mail server does not answer', async () => {
    await openAws({ mailTo: 'smtp://127.0.0.1:1' });
    await expect(send(simple())).rejects.toMatchObject({
      $metadata: { httpStatusCode: 503 },
      message: expect.stringMatching(/did not take the message/),
    });
  });
});

describe('SES refuses', () => {
  const header = (Name: string, Value: string) => simple({ Headers: [{ Name, Value }] });
  const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@example.com`);
  test.each<[string, SendEmailCommandInput]>([
    ['a mail to nobody', simple({}, { Destination: {} })],
    ['a mail without a destination', simple({}, { Destination: undefined })],
    ['a mail from nobody', simple({}, { FromEmailAddress: undefined })],
    ['an address without a domain', simple({}, { Destination: { ToAddresses: ['ana'] } })],
    ['an address beyond ASCII', simple({}, { Destination: { ToAddresses: ['añá@example.com'] } })],
    ['two addresses in one', simple({}, { Destination: { ToAddresses: ['a@example.com, b@example.com'] } })],
    ['more than 50 recipients', simple({}, { Destination: { ToAddresses: many(26), BccAddresses: many(25) } })],
    ['a header name that is too long', header(`X-${'a'.repeat(125)}`, 'x')],
    ['a header name with a colon', header('X:Y', 'x')],
    ['a header name with a space', header('X Y', 'x')],
    ['a header value that is too long', header('X', 'x'.repeat(996))],
    ['a header that is too long in sum', header('X-A', 'x'.repeat(994))],
    ['a header value beyond ASCII', header('X', 'größer')],
    ['a header value with a line break', header('X', 'a\r\nBcc: b@example.com')],
    [
      'more than 15 headers',
      simple({ Headers: Array.from({ length: 16 }, (_, index) => ({ Name: `X-${index}`, Value: 'x' })) }),
    ],
    ['a subject with a line break', simple({ Subject: utf8('a\r\nBcc: b@example.com') })],
    ['text beyond ASCII that names no character set', simple({ Body: { Text: { Data: 'größer' } } })],
    ['a template', simple({}, { Content: { Template: { TemplateName: 'x', TemplateData: '{}' } } })],
    ['a raw mail that says neither from nor to', { Content: { Raw: { Data: Buffer.from('Subject: x\r\n\r\nBody') } } }],
  ])('%s', async (_, input) => {
    const { mailbox } = await openAws();
    await expect(send(input)).rejects.toThrow(BadRequestException);
    expect(await mailbox.list()).toEqual([]);
  });

  test('a mail without a body', async () => {
    await openAws();
    await expect(send(simple({ Body: {} }))).rejects.toThrow(MessageRejected);
  });

  test('nothing at the limits', async () => {
    await openAws();
    await send(header('X', 'x'.repeat(995)));
    await send(header('a'.repeat(126), 'x'.repeat(870)));
    await send(simple({}, { Destination: { ToAddresses: many(50) } }));
  });
});
