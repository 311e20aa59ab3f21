import { DynamoDbDeliveryLedger } from '../adapters/dynamodb/conversations/dynamodb-delivery-ledger.ts';
import { SesMailer } from '../adapters/email/ses-mailer.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { batchHandler } from '../events/batch-handler.ts';
import { notifyEmail } from '../use-cases/notify-email.ts';

const { MAIL_FROM, PUBLIC_URL } = environmentFrom(['MAIL_FROM', 'PUBLIC_URL']);
const stores = storesOf('notify-email');
const deps = {
  ...stores,
  mailer: new SesMailer(MAIL_FROM),
  deliveries: new DynamoDbDeliveryLedger(stores.client, stores.tables.conversations, stores.clock),
  publicUrl: PUBLIC_URL,
};

export const handler = batchHandler((event) => notifyEmail(deps, event), deps.logger);
