import { Webhook } from 'standardwebhooks';
import { DependencyError } from '../../../shared/errors.ts';
import type { Channel } from '../../../shared/settings/channel.ts';
import type { WebhookSender } from '../../ports/outside.ts';

const timeoutMs = 15_000;

/**
 * Posts to a channel's webhook, signed.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export class StandardWebhookSender implements WebhookSender {
  async send(target: NonNullable<Channel['webhook']>, id: string, payload: unknown, nowMs: number): Promise<void> {
    const body = JSON.stringify(payload);
    const response = await this.post(target.url, body, {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(nowMs / 1_000)),
      'webhook-signature': new Webhook(target.secret).sign(id, new Date(nowMs), body),
    });
    // The answer's body is nobody's business here, and may be without end.
    await response.body?.cancel();
    if (!response.ok) throw new DependencyError(`The channel’s webhook answered ${response.status}.`);
  }

  private async post(url: string, body: string, headers: Record<string, string>): Promise<Response> {
    try {
      // A redirect could lead inside our own network, so none is followed.
      return await fetch(url, {
        method: 'POST',
        body,
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (error) {
      throw new DependencyError('The channel’s webhook did not answer.', { cause: error });
    }
  }
}
