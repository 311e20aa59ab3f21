import { messageOperations } from '../../shared/api/message-operations.ts';
import { toOpenApi } from '../../shared/api/openapi.ts';
import { operations } from '../../shared/api/operations.ts';
import { EventBridgePublisher } from '../adapters/eventbridge/eventbridge-publisher.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { httpHandler } from '../http/http-handler.ts';
import { cancelHandoff, listMessages, readHandoff } from '../use-cases/read-conversation.ts';
import { requestHandoff } from '../use-cases/request-handoff.ts';

const { EVENT_BUS } = environmentFrom(['EVENT_BUS']);
const deps = { ...storesOf('channel-api'), publisher: new EventBridgePublisher(EVENT_BUS) };
const { postMessage: _evaluated, ...channelOperations } = messageOperations;

let openApi: Record<string, unknown> | undefined;

export const handler = httpHandler(
  channelOperations,
  {
    listMessages: ({ params, query, channel }) => listMessages(deps, params.conversationId, query.after ?? 0, channel),
    requestHandoff: ({ params, body, channel }) => requestHandoff(deps, params.conversationId, body, channel),
    readHandoff: ({ params, channel }) => readHandoff(deps, params.conversationId, channel),
    cancelHandoff: ({ params, channel }) => cancelHandoff(deps, params.conversationId, channel),
    readOpenApi: async () => {
      openApi ??= toOpenApi(Object.values(operations), '0.1.0');
      return openApi;
    },
  },
  deps,
);
