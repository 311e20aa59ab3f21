import { Stack } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IEventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Grant, type TableName, tables } from '../functions/topology.ts';
import type { ConnectInstance } from './config.ts';
import type { InboxSocket } from './socket-api.ts';

export interface GrantedResources {
  readonly tables: Readonly<Record<TableName, ITableV2>>;
  readonly bus: IEventBus;
  readonly socket: InboxSocket;
  /** Without a sender, nothing may send mail. */
  readonly mailFrom?: string | undefined;
  /** Without an instance, nothing may start a task. */
  readonly connect?: ConnectInstance | undefined;
  /** Without a region, nothing may ask Comprehend. */
  readonly comprehendRegion?: string | undefined;
  /** Without models, nothing may ask Bedrock. */
  readonly bedrockModelArns?: readonly string[] | undefined;
}

/** Partition of the Conversations table that holds the open inbox pages: the only items that are ever deleted. */
export const socketsPartition = 'SOCKETS';

/**
 * What each grant of the topology allows. The table is complete: a new grant does not compile until it is listed here.
 * Items end by their time to live, so no grant but `sockets:push` can delete.
 */
export function statementsOf(resources: GrantedResources): Readonly<Record<Grant, readonly PolicyStatement[]>> {
  return {
    'conversations:read': readTable(resources, 'conversations'),
    'conversations:write': writeTable(resources, 'conversations'),
    'configuration:read': readTable(resources, 'configuration'),
    'configuration:write': writeTable(resources, 'configuration'),
    'bus:publish': [allow(['events:PutEvents'], [resources.bus.eventBusArn])],
    'mail:send': resources.mailFrom ? [sendMail(resources, resources.mailFrom)] : [],
    'connect:start': resources.connect ? [startTask(resources.connect)] : [],
    'comprehend:ask': resources.comprehendRegion ? [readByComprehend(resources.comprehendRegion)] : [],
    'bedrock:ask': resources.bedrockModelArns ? [allow(['bedrock:InvokeModel'], [...resources.bedrockModelArns])] : [],
    'sockets:push': [
      allow(['execute-api:ManageConnections'], [resources.socket.postArn]),
      forgetPages(resources.tables.conversations),
    ],
  };
}

const allow = (actions: string[], resources: string[]) => new PolicyStatement({ actions, resources });

function readTable(resources: GrantedResources, name: TableName): readonly PolicyStatement[] {
  const { tableArn } = resources.tables[name];
  const indexes = Object.keys(tables[name].indexes).map((index) => `${tableArn}/index/${index}`);
  return [
    allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [tableArn]),
    ...(indexes.length > 0 ? [allow(['dynamodb:Query'], indexes)] : []),
  ];
}

function writeTable(resources: GrantedResources, name: TableName): readonly PolicyStatement[] {
  return [allow(['dynamodb:PutItem', 'dynamodb:UpdateItem'], [resources.tables[name].tableArn])];
}

/** A page that was closed, or that does not answer any more, is taken off the list. */
function forgetPages({ tableArn }: ITableV2): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:DeleteItem'],
    resources: [tableArn],
    conditions: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [socketsPartition] } },
  });
}

/** SES checks the identity that is verified, which may be the address or its whole domain. */
function sendMail({ bus }: GrantedResources, from: string): PolicyStatement {
  const identity = (resourceName: string) =>
    Stack.of(bus).formatArn({ service: 'ses', resource: 'identity', resourceName });
  return new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [identity(from), identity(from.slice(from.lastIndexOf('@') + 1))],
    conditions: { StringEquals: { 'ses:FromAddress': from } },
  });
}

function startTask({ arn, taskFlowId }: ConnectInstance): PolicyStatement {
  return allow(['connect:StartTaskContact'], [`${arn}/contact-flow/${taskFlowId}`, `${arn}/contact/*`]);
}

/** These calls are about no resource, so what can be limited is where they go: the texts of customers leave for one region. */
function readByComprehend(region: string): PolicyStatement {
  return new PolicyStatement({
    actions: ['comprehend:DetectSentiment', 'comprehend:DetectToxicContent', 'comprehend:ContainsPiiEntities'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:RequestedRegion': region } },
  });
}
