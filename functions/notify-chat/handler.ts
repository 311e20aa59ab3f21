import { StandardWebhookSender } from '../adapters/webhook/standard-webhook-sender.ts';
import { storesOf } from '../dependencies.ts';
import { batchHandler } from '../events/batch-handler.ts';
import { notifyChat } from '../use-cases/notify-chat.ts';

const deps = { ...storesOf('notify-chat'), webhooks: new StandardWebhookSender() };

export const handler = batchHandler((event) => notifyChat(deps, event), deps.logger);
