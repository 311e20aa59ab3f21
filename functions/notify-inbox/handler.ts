import { ApiGatewayPusher } from '../adapters/sockets/api-gateway-pusher.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { batchHandler } from '../events/batch-handler.ts';
import { notifyInbox } from '../use-cases/notify-inbox.ts';

const { SOCKET_ENDPOINT } = environmentFrom(['SOCKET_ENDPOINT']);
const deps = { ...storesOf('notify-inbox'), sockets: new ApiGatewayPusher(SOCKET_ENDPOINT) };

export const handler = batchHandler((event) => notifyInbox(deps, event), deps.logger);
