import { DynamoDbOwedWorkIndex } from '../adapters/dynamodb/conversations/dynamodb-owed-work.ts';
import { EventBridgePublisher } from '../adapters/eventbridge/eventbridge-publisher.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { mendSnapshot } from '../use-cases/keep-snapshot.ts';
import { type SweepReport, sweep } from '../use-cases/sweep.ts';

const { EVENT_BUS } = environmentFrom(['EVENT_BUS']);
const stores = storesOf('sweeper');
const deps = {
  ...stores,
  owedWork: new DynamoDbOwedWorkIndex(stores.client, stores.tables.conversations),
  publisher: new EventBridgePublisher(EVENT_BUS),
};

/** Shorter than the time between two sweeps, so that they do not meet. */
const sweepMs = 45_000;

let seenRuleSet: string | undefined;

export const handler = async (): Promise<SweepReport> => {
  const report = await sweep(deps, deps.clock.now() + sweepMs);
  if (report.done + report.failed > 0) deps.logger.info('Swept', { ...report });
  try {
    seenRuleSet = await mendSnapshot(deps, seenRuleSet);
  } catch (error) {
    // Messages are decided all the same, and the next sweep tries again.
    deps.logger.warn('Snapshot of the live rule set not made', { cause: String(error) });
  }
  return report;
};
