import { messageOperations } from '../../shared/api/message-operations.ts';
import { loadCloser } from '../../shared/signals/look-closer.ts';
import { EventBridgePublisher } from '../adapters/eventbridge/eventbridge-publisher.ts';
import { availableProviders, signalProviders } from '../adapters/signal-providers/signal-providers.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { httpHandler } from '../http/http-handler.ts';
import { evaluateMessage } from '../use-cases/evaluate-message.ts';

const { EVENT_BUS } = environmentFrom(['EVENT_BUS']);
const deps = {
  ...storesOf('evaluate-message'),
  publisher: new EventBridgePublisher(EVENT_BUS),
  providers: signalProviders(availableProviders(process.env)),
};

// Loads beside the first reads. Should it fail, it fails again where a message needs it, and is reported there.
loadCloser().catch(() => undefined);

export const handler = httpHandler(
  { postMessage: messageOperations.postMessage },
  {
    postMessage: ({ params, query, body, channel }) =>
      evaluateMessage(deps, {
        conversationId: params.conversationId,
        input: body,
        channel,
        trace: query.trace === 'true',
      }),
  },
  deps,
);
