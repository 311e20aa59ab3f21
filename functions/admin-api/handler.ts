import { adminOperations } from '../../shared/api/admin-operations.ts';
import { DynamoDbWorkflowStore } from '../adapters/dynamodb/configuration/dynamodb-workflow-store.ts';
import { EventBridgePublisher } from '../adapters/eventbridge/eventbridge-publisher.ts';
import { availableProviders } from '../adapters/signal-providers/signal-providers.ts';
import { JwtVerifier } from '../adapters/tokens/jwt-verifier.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { httpHandler } from '../http/http-handler.ts';
import type { SpokenLanguage } from '../http/language.ts';
import { createKey, listKeys, revokeKey } from '../use-cases/channel-keys.ts';
import { compareWorkflow } from '../use-cases/compare-workflow.ts';
import { approveRelease, cancelRelease, planRelease } from '../use-cases/planned-release.ts';
import {
  listVersions,
  publishWorkflow,
  readVersion,
  rollBackWorkflow,
  toSummary,
  withdrawWorkflow,
} from '../use-cases/publish-workflow.ts';
import { readPublishing, savePublishing } from '../use-cases/publishing.ts';
import { saveCalendar, saveChannel, saveQueue, toChannelView } from '../use-cases/settings.ts';
import { readSignals, saveSignals } from '../use-cases/signal-settings.ts';
import { readSignalSpread } from '../use-cases/signal-spread.ts';
import { checkWorkflow, listWorkflows, readWorkflow, saveWorkflow, type WorkflowDeps } from '../use-cases/workflows.ts';

const { EVENT_BUS, TOKEN_ISSUER, TOKEN_AUDIENCE } = environmentFrom(['EVENT_BUS', 'TOKEN_ISSUER', 'TOKEN_AUDIENCE']);
const { configuration: _live, ...stores } = storesOf('admin-api');
const deps = {
  ...stores,
  workflows: new DynamoDbWorkflowStore(stores.client, stores.tables.configuration, stores.content),
  publisher: new EventBridgePublisher(EVENT_BUS),
  availableProviders: availableProviders(process.env),
  tokens: new JwtVerifier(TOKEN_ISSUER, TOKEN_AUDIENCE),
};
const auditShown = 200;

/** With the words of the language: German ones are fetched by the first call that asks for them. */
const speaking = async (language: SpokenLanguage): Promise<typeof deps & Pick<WorkflowDeps, 'language'>> =>
  language === 'en' ? deps : { ...deps, language: (await import('../../shared/workflow/language/german.ts')).german };

export const handler = httpHandler(
  adminOperations,
  {
    listWorkflows: () => listWorkflows(deps),
    readWorkflow: async ({ params, language }) => readWorkflow(await speaking(language), params.workflowId),
    saveWorkflow: async ({ params, body, person, language }) =>
      saveWorkflow(await speaking(language), params.workflowId, body, person),
    checkWorkflow: async ({ body, language }) => checkWorkflow(await speaking(language), body.document),
    publishWorkflow: async ({ params, body, person, language }) =>
      publishWorkflow(await speaking(language), params.workflowId, body, person),
    rollBackWorkflow: ({ params, body, person }) => rollBackWorkflow(deps, params.workflowId, body, person),
    withdrawWorkflow: ({ params, body, person }) => withdrawWorkflow(deps, params.workflowId, body, person),
    listVersions: ({ params }) => listVersions(deps, params.workflowId),
    readVersion: async ({ params }) => {
      const version = await readVersion(deps, params.workflowId, params.version);
      const { versions } = await deps.workflows.livePointer();
      const document = await deps.workflows.document(version.documentHash);
      return { version: toSummary(version, versions[params.workflowId] === version.version), document };
    },
    compareWorkflow: async ({ params, query, language }) =>
      compareWorkflow(await speaking(language), params.workflowId, query),
    planRelease: ({ params, body, person }) => planRelease(deps, params.workflowId, body, person),
    approveRelease: ({ params, body, person }) => approveRelease(deps, params.workflowId, body, person),
    cancelRelease: ({ params, body, person }) => cancelRelease(deps, params.workflowId, body, person),
    readPublishing: () => readPublishing(deps),
    savePublishing: ({ body, person }) => savePublishing(deps, body, person),
    listQueues: async () => ({ queues: [...(await deps.settings.settings()).queues] }),
    saveQueue: ({ params, body, person }) => saveQueue(deps, params.queueId, body, person),
    listCalendars: async () => ({ calendars: [...(await deps.settings.settings()).calendars] }),
    saveCalendar: ({ params, body, person }) => saveCalendar(deps, params.calendarId, body, person),
    readSignals: () => readSignals(deps),
    readSignalSpread: ({ params }) => readSignalSpread(deps, params.signal),
    saveSignals: ({ body, person }) => saveSignals(deps, body, person),
    listCalibrations: async () => ({
      calibrations: ((await deps.settings.settings()).calibrations ?? []).map((each) => ({ ...each })),
    }),
    listHandoffMessages: async () => {
      const { messages, organisation } = await deps.settings.settings();
      return { messages: [...messages], defaultLocale: organisation.defaultLocale };
    },
    listChannels: async () => ({ channels: (await deps.settings.settings()).channels.map(toChannelView) }),
    saveChannel: ({ params, body, person }) => saveChannel(deps, params.channelId, body, person),
    listKeys: () => listKeys(deps),
    createKey: ({ body, person }) => createKey(deps, body, person),
    revokeKey: ({ params, person }) => revokeKey(deps, params.keyId, person),
    listAudit: async () => ({ entries: (await deps.settings.audit(auditShown)).map((entry) => ({ ...entry })) }),
  },
  deps,
);
