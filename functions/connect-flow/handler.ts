import { loadCloser } from '../../shared/signals/look-closer.ts';
import { EventBridgePublisher } from '../adapters/eventbridge/eventbridge-publisher.ts';
import { availableProviders, signalProviders } from '../adapters/signal-providers/signal-providers.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { answerContactFlow, contactFlowEvent, type FlowAnswer, safeAnswer } from '../use-cases/connect-flow.ts';

const { EVENT_BUS } = environmentFrom(['EVENT_BUS']);
const deps = {
  ...storesOf('connect-flow'),
  publisher: new EventBridgePublisher(EVENT_BUS),
  providers: signalProviders(availableProviders(process.env)),
};

loadCloser().catch(() => undefined);

/** Called by a contact flow of Amazon Connect. Always answers: an event that is not understood gets the safe answer. */
export const handler = async (event: unknown): Promise<FlowAnswer> => {
  const parsed = contactFlowEvent.safeParse(event);
  if (parsed.success) return answerContactFlow(deps, parsed.data);
  deps.logger.error('Contact flow event not understood', { issues: parsed.error.issues.length });
  return safeAnswer;
};
