import { Hono } from 'hono';
import { orderedId } from '../ordered-id.ts';
import { parseJson } from '../wire.ts';
import { handOver } from './hand-over.ts';
import { readSendEmail } from './outgoing.ts';

/**
 * `SendEmail` of SES v2 as the AWS SDK sends it.
 * @param mailTo the SMTP address of the server that gets the mails
 */
export function sesEndpoint(mailTo: string): Hono {
  const endpoint = new Hono();
  endpoint.post('/v2/email/outbound-emails', async (context) => {
    const mail = readSendEmail(parseJson(await context.req.text()));
    const id = orderedId();
    await handOver(mail, id, mailTo);
    return Response.json({ MessageId: id });
  });
  return endpoint;
}
