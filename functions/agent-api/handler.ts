import { agentOperations } from '../../shared/api/agent-operations.ts';
import { DynamoDbWorkflowStore } from '../adapters/dynamodb/configuration/dynamodb-workflow-store.ts';
import { EventBridgePublisher } from '../adapters/eventbridge/eventbridge-publisher.ts';
import { JwtVerifier } from '../adapters/tokens/jwt-verifier.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { httpHandler } from '../http/http-handler.ts';
import { acceptHandoff, addNote, resolveHandoff, returnHandoff, transferHandoff } from '../use-cases/agent-actions.ts';
import { buildPacket } from '../use-cases/build-packet.ts';
import { countEscalations } from '../use-cases/count-escalations.ts';
import { explainDecision } from '../use-cases/explain-decision.ts';
import { listDecisions } from '../use-cases/list-decisions.ts';
import { listHandoffs } from '../use-cases/list-handoffs.ts';
import { readMe, setAvailability } from '../use-cases/me.ts';
import { replyToCustomer } from '../use-cases/reply-to-customer.ts';

const { EVENT_BUS, TOKEN_ISSUER, TOKEN_AUDIENCE } = environmentFrom(['EVENT_BUS', 'TOKEN_ISSUER', 'TOKEN_AUDIENCE']);
const stores = storesOf('agent-api');
const deps = {
  ...stores,
  workflows: new DynamoDbWorkflowStore(stores.client, stores.tables.configuration, stores.content),
  publisher: new EventBridgePublisher(EVENT_BUS),
  tokens: new JwtVerifier(TOKEN_ISSUER, TOKEN_AUDIENCE),
};

export const handler = httpHandler(
  agentOperations,
  {
    readMe: ({ person }) => readMe(deps, person),
    setAvailability: ({ person, body }) => setAvailability(deps, person, body.availability),
    listHandoffs: ({ person, query }) => listHandoffs(deps, person, query.view, query.queueId),
    readPacket: ({ params }) => buildPacket(deps, params.handoffId),
    acceptHandoff: ({ params, person }) => acceptHandoff(deps, params.handoffId, person),
    replyToCustomer: ({ params, person, body }) => replyToCustomer(deps, params.handoffId, person, body),
    addNote: ({ params, person, body }) => addNote(deps, params.handoffId, person, body),
    transferHandoff: ({ params, person, body }) => transferHandoff(deps, params.handoffId, person, body),
    resolveHandoff: ({ params, person, body }) => resolveHandoff(deps, params.handoffId, person, body),
    returnHandoff: ({ params, person, body }) => returnHandoff(deps, params.handoffId, person, body),
    countEscalations: () => countEscalations(deps),
    listDecisions: ({ params }) => listDecisions(deps, params.conversationId),
    explainDecision: ({ params }) => explainDecision(deps, params.conversationId, params.seq),
  },
  deps,
);
