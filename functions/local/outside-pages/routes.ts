import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import type { Calls } from '../aws/connect/calls.ts';
import type { Mailbox } from '../aws/mail/mailbox.ts';
import type { Invoke } from '../aws/ports.ts';
import type { Queues } from '../aws/queues/queues.ts';
import { hintStream } from './hint-stream.ts';
import { IncomingCalls, incomingTurn } from './incoming-calls.ts';
import { problem } from './problem.ts';
import { byNewest, callBackView, deadLetterView, mailView } from './views.ts';

export interface OutsidePagesDeps {
  readonly mailbox: Mailbox;
  readonly calls: Calls;
  readonly queues: Pick<Queues, 'deadLetters' | 'redrive'>;
  readonly invoke: Invoke;
  /** For tests: how often a silent stream gives a sign of life. */
  readonly heartbeatMs?: number;
}

const shown = 200;
const maxBodyBytes = 64 * 1_024;
const redriveRequest = z.strictObject({ queue: z.string().max(200).optional() });

/**
 * What stands in at home for the world outside: the mails that SES would have sent, the calls of Amazon Connect, and
 * what could not be delivered. Mounted by the local host at `/local/outside`; on AWS there is nothing like it.
 */
export function outsidePages({ mailbox, calls, queues, invoke, heartbeatMs = 20_000 }: OutsidePagesDeps): Hono {
  const app = new Hono();
  const incoming = new IncomingCalls(invoke);

  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: (context) => problem(context, 413, 'too-large', 'Too large') }));
  app.use(async (context, next) => {
    // Another site may send a form to localhost without asking the browser; JSON it may not.
    const isJson = /^application\/json\b/.test(context.req.header('content-type') ?? '');
    if (context.req.method === 'POST' && !isJson)
      return problem(context, 415, 'not-json', 'Send “Content-Type: application/json”');
    context.header('cache-control', 'no-store');
    return next();
  });

  app.get('/mails', async (context) => context.json({ mails: await mailbox.list(shown) }));
  app.get('/mails/:id', async (context) => {
    const mail = await mailbox.read(context.req.param('id'));
    return mail ? context.json(mailView(mail)) : notFound(context, 'mail');
  });

  app.get('/calls', async (context) => {
    const callBacks = (await calls.list(shown)).map(callBackView);
    return context.json({ calls: byNewest([...callBacks, ...incoming.list()]) });
  });
  app.post('/calls/incoming', async (context) => {
    const turn = incomingTurn.safeParse(await bodyOf(context));
    if (!turn.success) return invalid(context, turn.error);
    const result = await incoming.say(turn.data);
    if (result.ok) return context.json(result.answer);
    return result.why === 'over'
      ? problem(context, 409, 'call-over', 'This call is over', 'Start another one.')
      : problem(context, 502, 'flow-failed', 'The contact flow got no answer', result.detail);
  });
  app.post('/calls/:id/complete', async (context) => {
    const id = context.req.param('id');
    const call = await calls.complete(id);
    const view = call ? callBackView(call) : incoming.complete(id);
    return view ? context.json(view) : notFound(context, 'call');
  });

  app.get('/dead-letters', async (context) => {
    const letters = await queues.deadLetters();
    return context.json({ deadLetters: letters.slice(-shown).reverse().map(deadLetterView), total: letters.length });
  });
  app.post('/dead-letters/redrive', async (context) => {
    const request = redriveRequest.safeParse((await bodyOf(context)) ?? {});
    if (!request.success) return invalid(context, request.error);
    return context.json({ redriven: await queues.redrive(request.data.queue) });
  });

  app.get('/events', (context) =>
    hintStream(context, heartbeatMs, (hint) => {
      const leave = [
        mailbox.subscribe(() => hint('mail')),
        calls.subscribe(() => hint('call')),
        incoming.subscribe(() => hint('call')),
      ];
      return () => {
        for (const stop of leave) stop();
      };
    }),
  );
  return app;
}

const bodyOf = (context: Context): Promise<unknown> => context.req.json().catch(() => undefined);

const notFound = (context: Context, what: string) =>
  problem(context, 404, 'not-found', `There is no such ${what}`, 'It may have been cleared since you opened the page.');

const invalid = (context: Context, { issues }: z.ZodError) =>
  problem(context, 400, 'invalid-input', 'The request is not right', undefined, {
    errors: issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  });
