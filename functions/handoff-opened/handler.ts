import { isEvent } from '../../shared/events/envelope.ts';
import { EventBridgePublisher } from '../adapters/eventbridge/eventbridge-publisher.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { batchHandler } from '../events/batch-handler.ts';
import { openHandoff } from '../use-cases/open-handoff.ts';

const { EVENT_BUS } = environmentFrom(['EVENT_BUS']);
const deps = { ...storesOf('handoff-opened'), publisher: new EventBridgePublisher(EVENT_BUS) };

export const handler = batchHandler(async (event) => {
  if (isEvent(event, 'handoff.requested')) await openHandoff(deps, event.data);
}, deps.logger);
