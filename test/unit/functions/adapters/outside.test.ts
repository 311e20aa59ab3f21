import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SesMailer } from '../../../../functions/adapters/email/ses-mailer.ts';
import { EventBridgePublisher } from '../../../../functions/adapters/eventbridge/eventbridge-publisher.ts';
import { StandardWebhookSender } from '../../../../functions/adapters/webhook/standard-webhook-sender.ts';
import { DependencyError } from '../../../../shared/errors.ts';
import { owedEvent } from '../../../support/fixtures/entries.ts';

/** An SDK client that answers as a test says. */
const clientThat = (answer: (input: never) => unknown) =>
  ({ send: async (command: { input: never }) => answer(command.input) }) as never;

describe('the publisher on EventBridge', () => {
  const events = (count: number) => Array.from({ length: count }, (_, index) => owedEvent('c-1', index + 1));
  const idsOf = ({ Entries = [] }: PutEventsCommand['input']) =>
    Entries.map(({ Detail = '{}' }) => JSON.parse(Detail).id as string);

  it('sends at most ten at once, in order', async () => {
    const sent: string[][] = [];
    const client = clientThat((input) => {
      sent.push(idsOf(input));
      return { FailedEntryCount: 0, Entries: [] };
    });
    await new EventBridgePublisher('baton', client).publish(events(23));
    expect(sent.map((batch) => batch.length)).toEqual([10, 10, 3]);
    expect(sent.flat()).toEqual(events(23).map(({ id }) => id));
  });

  it('sends again what was refused, and only that, whichever of them it is', async () => {
    for (let refused = 1; refused < 2 ** 5; refused += 1) {
      const sent: string[][] = [];
      const client = clientThat((input) => {
        sent.push(idsOf(input));
        const isFirst = sent.length === 1;
        const Entries = idsOf(input).map((_, index) =>
          isFirst && (refused >> index) & 1 ? { ErrorCode: 'ThrottlingException' } : { EventId: 'x' },
        );
        return { FailedEntryCount: Entries.filter((entry) => 'ErrorCode' in entry).length, Entries };
      });
      await new EventBridgePublisher('baton', client).publish(events(5));
      expect(sent[1]).toEqual(sent[0]?.filter((_, index) => (refused >> index) & 1));
    }
  });

  it('gives up after three tries, so that what is owed stays owed', async () => {
    let tries = 0;
    const client = clientThat(() => {
      tries += 1;
      return { FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }] };
    });
    await expect(new EventBridgePublisher('baton', client).publish(events(1))).rejects.toThrow(DependencyError);
    expect(tries).toBe(3);
    const away = clientThat(() => {
      throw new Error('ECONNREFUSED');
    });
    await expect(new EventBridgePublisher('baton', away).publish(events(1))).rejects.toThrow(DependencyError);
  });

  it('sends nothing for nothing', async () => {
    const client = clientThat(() => {
      throw new Error('sent');
    });
    await new EventBridgePublisher('baton', client).publish([]);
  });
});

describe('the mailer on SES', () => {
  async function sentBy(change: object) {
    let input: Record<string, never> = {};
    const client = clientThat((given) => {
      input = given;
      return { MessageId: 'ses-1' };
    });
    const mail = { to: 'ada@example.com', subject: 'Hello', text: 'Hi', html: '<p>Hi</p>', headers: {}, ...change };
    expect(await new SesMailer('care@fenlark.example', client).send(mail)).toBe('ses-1');
    return input as never as {
      Content: { Simple: { Subject: { Data: string }; Headers: { Name: string; Value: string }[] } };
      Destination: unknown;
    };
  }

  it('lets nobody start a header of their own', async () => {
    const subject = 'Hi\r\nBcc: everybody@example.com\n\nBody';
    const headers = {
      References: '<a@b>\r\nBcc: everybody@example.com',
      'X-Umlaut': 'Grüße',
      'X-Long': 'x'.repeat(5_000),
    };
    const { Content, Destination } = await sentBy({ subject, headers });
    expect(Content.Simple.Subject.Data).not.toMatch(/[\r\n]/);
    expect(Destination).toEqual({ ToAddresses: ['ada@example.com'] });
    for (const { Name, Value } of Content.Simple.Headers) {
      expect(Value).toMatch(/^[\x20-\x7e]*$/);
      expect(Name.length + Value.length).toBeLessThanOrEqual(996);
    }
  });

  it('says that the mail service failed where it did', async () => {
    const client = clientThat(() => {
      throw new Error('Throttling');
    });
    const mail = { to: 'a@example.com', subject: '', text: '', html: '', headers: {} };
    await expect(new SesMailer('x@example.com', client).send(mail)).rejects.toThrow(DependencyError);
  });
});

describe('the webhook sender', () => {
  const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
  const got: { headers: IncomingHttpHeaders; body: string }[] = [];
  let status = 200;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      got.push({ headers: request.headers, body });
      response.writeHead(status, { location: `${url}/elsewhere` }).end('x'.repeat(100_000));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const send = (payload: unknown = { type: 'message.delivered', text: 'Grüße 👩‍🚒' }, nowMs = Date.now()) =>
    new StandardWebhookSender().send({ url, secret }, 'msg_1', payload, nowMs);
  const last = () => got.at(-1) ?? { headers: {}, body: '' };

  it('signs so that the standard’s own library takes it', async () => {
    await send();
    const { headers, body } = last();
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual({
      type: 'message.delivered',
      text: 'Grüße 👩‍🚒',
    });
    expect(headers).toMatchObject({ 'webhook-id': 'msg_1', 'content-type': 'application/json' });
  });

  it('signs body, id and time together: none can be changed', async () => {
    await send();
    const { headers, body } = last();
    const verify =
      (change: object, changedBody = body) =>
      () =>
        new Webhook(secret).verify(changedBody, { ...(headers as Record<string, string>), ...change });
    expect(verify({})).not.toThrow();
    expect(verify({}, `${body} `)).toThrow();
    expect(verify({ 'webhook-id': 'msg_2' })).toThrow();
    expect(verify({ 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 1) })).toThrow();
    await send({}, Date.now() - 600_000);
    expect(() => new Webhook(secret).verify(last().body, last().headers as Record<string, string>)).toThrow(/old/);
  });

  it.each([302, 307, 400, 410, 429, 500])('says that it failed, and follows nobody, at status %d', async (answered) => {
    status = answered;
    const before = got.length;
    await expect(send()).rejects.toThrow(DependencyError);
    expect(got).toHaveLength(before + 1);
    status = 200;
  });

  it('says that it failed where nobody is there', async () => {
    const nowhere = { url: 'http://127.0.0.1:9', secret };
    await expect(new StandardWebhookSender().send(nowhere, 'msg_1', {}, Date.now())).rejects.toThrow(DependencyError);
  });
});
