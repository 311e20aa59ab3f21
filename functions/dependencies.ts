import * as z from 'zod';
import { documentClient } from './adapters/dynamodb/client.ts';
import { ContentStore } from './adapters/dynamodb/configuration/content.ts';
import { DynamoDbRuleSetStore } from './adapters/dynamodb/configuration/dynamodb-rule-set-store.ts';
import { DynamoDbSettingsStore } from './adapters/dynamodb/configuration/dynamodb-settings-store.ts';
import { CachedLiveConfiguration } from './adapters/dynamodb/configuration/live-configuration.ts';
import { DynamoDbAgentDirectory } from './adapters/dynamodb/conversations/dynamodb-agent-directory.ts';
import { DynamoDbConversationLog } from './adapters/dynamodb/conversations/dynamodb-conversation-log.ts';
import { DynamoDbHandoffStore } from './adapters/dynamodb/conversations/dynamodb-handoff-store.ts';
import { powertoolsLogger } from './adapters/powertools-logger.ts';
import { systemClock } from './adapters/system-clock.ts';
import type { EnvironmentName, FunctionName } from './topology.ts';

/**
 * The environment of a function, checked once at its cold start.
 * @throws {Error} that names the variable which is missing
 */
export function environmentFrom<N extends EnvironmentName>(names: readonly N[]): Readonly<Record<N, string>> {
  const shape = Object.fromEntries(names.map((name) => [name, z.string().min(1, `${name} is missing`)])) as Record<
    N,
    z.ZodString
  >;
  const parsed = z.object(shape).safeParse(process.env);
  if (!parsed.success)
    throw new Error(
      `The environment is not complete: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`,
    );
  return parsed.data as Record<N, string>;
}

/** What nearly every function stands on. */
export function storesOf(name: FunctionName) {
  const environment = environmentFrom(['CONVERSATIONS_TABLE', 'CONFIGURATION_TABLE', 'RETENTION_DAYS']);
  const client = documentClient();
  const clock = systemClock;
  const retentionDays = Number(environment.RETENTION_DAYS);
  const content = new ContentStore(client, environment.CONFIGURATION_TABLE);
  const settings = new DynamoDbSettingsStore(client, environment.CONFIGURATION_TABLE);
  const logger = powertoolsLogger(name);
  const ruleSets = new DynamoDbRuleSetStore(client, environment.CONFIGURATION_TABLE, content, logger, clock);
  return {
    client,
    clock,
    content,
    settings,
    ruleSets,
    tables: { conversations: environment.CONVERSATIONS_TABLE, configuration: environment.CONFIGURATION_TABLE },
    logger,
    log: new DynamoDbConversationLog(client, environment.CONVERSATIONS_TABLE, retentionDays),
    handoffs: new DynamoDbHandoffStore(client, environment.CONVERSATIONS_TABLE, retentionDays, clock),
    agents: new DynamoDbAgentDirectory(client, environment.CONVERSATIONS_TABLE, clock),
    configuration: new CachedLiveConfiguration(client, environment.CONFIGURATION_TABLE, ruleSets, settings, clock),
  };
}
