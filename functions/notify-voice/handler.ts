import { isEvent } from '../../shared/events/envelope.ts';
import { ConnectCallCentre } from '../adapters/connect/connect-call-centre.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { batchHandler } from '../events/batch-handler.ts';
import { notifyVoice } from '../use-cases/notify-voice.ts';

const { CONNECT_INSTANCE_ID, CONNECT_TASK_FLOW_ID, PUBLIC_URL } = environmentFrom([
  'CONNECT_INSTANCE_ID',
  'CONNECT_TASK_FLOW_ID',
  'PUBLIC_URL',
]);
const deps = {
  ...storesOf('notify-voice'),
  callCentre: new ConnectCallCentre(CONNECT_INSTANCE_ID, CONNECT_TASK_FLOW_ID),
  publicUrl: PUBLIC_URL,
};

export const handler = batchHandler(async (event) => {
  if (isEvent(event, 'handoff.queued')) await notifyVoice(deps, event);
}, deps.logger);
