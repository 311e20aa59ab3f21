import { DynamoDbWorkflowStore } from '../adapters/dynamodb/configuration/dynamodb-workflow-store.ts';
import { DynamoDbOwedWorkIndex } from '../adapters/dynamodb/conversations/dynamodb-owed-work.ts';
import { EventBridgePublisher } from '../adapters/eventbridge/eventbridge-publisher.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { mendSnapshot } from '../use-cases/keep-snapshot.ts';
import { publishDueReleases } from '../use-cases/planned-release.ts';
import { type SweepReport, sweep } from '../use-cases/sweep.ts';

const { EVENT_BUS } = environmentFrom(['EVENT_BUS']);
const stores = storesOf('sweeper');
const deps = {
  ...stores,
  owedWork: new DynamoDbOwedWorkIndex(stores.client, stores.tables.conversations),
  publisher: new EventBridgePublisher(EVENT_BUS),
  workflows: new DynamoDbWorkflowStore(stores.client, stores.tables.configuration, stores.content),
};

/** Shorter than the time between two sweeps, so that they do not meet. */
const sweepMs = 45_000;

let seenRuleSet: string | undefined;

export const handler = async (): Promise<SweepReport> => {
  await tried('error', 'Planned release not published', () => publishDueReleases(deps));
  const report = await sweep(deps, deps.clock.now() + sweepMs);
  if (report.done + report.failed > 0) deps.logger.info('Swept', { ...report });
  // Messages are decided all the same without it.
  await tried('warn', 'Snapshot of the live rule set not made', async () => {
    seenRuleSet = await mendSnapshot(deps, seenRuleSet);
  });
  return report;
};

/** What fails here does not keep the rest, and is tried again by the next sweep. */
async function tried(level: 'warn' | 'error', complaint: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    deps.logger[level](complaint, { cause: String(error) });
  }
}
