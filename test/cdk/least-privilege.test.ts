import { describe, expect, test } from 'vitest';
import { socketsPartition } from '../../cdk/grants.ts';
import { socketsPk } from '../../functions/adapters/dynamodb/conversations/keys.ts';
import {
  type FunctionName,
  type FunctionSpec,
  functions,
  type Grant,
  schedules,
  subscriptions,
} from '../../functions/topology.ts';
import { everything, functionsByName, idOf, type Properties, resources, synthesise } from './synthesised.ts';

const { runtime, data } = synthesise(everything);
const deployed = functionsByName(runtime);
const policies = Object.values(resources(runtime, 'AWS::IAM::Policy'));
const names = Object.keys(functions) as FunctionName[];

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);
const statementsOf = (policy: Properties | undefined): Properties[] => policy?.PolicyDocument.Statement ?? [];
const policyOf = (name: FunctionName) =>
  policies.find(({ Roles }) => idOf(Roles[0]) === idOf(deployed[name]?.Role ?? {}));

/** Each action with the resource that it is for, as `dynamodb:PutItem on Conversations`. */
const rights = (policy: Properties | undefined): string[] =>
  statementsOf(policy)
    .flatMap(({ Action, Resource }) =>
      list<string>(Action).flatMap((action) => list(Resource).map((resource) => `${action} on ${kindOf(resource)}`)),
    )
    .sort();

function kindOf(resource: unknown): string {
  const text = JSON.stringify(resource);
  for (const table of ['Conversations', 'Configuration']) {
    if (new RegExp(`GetAtt${table}[0-9A-F]{8}Arn`).test(text))
      return text.includes('/index/') ? `index of ${table}` : table;
  }
  return /execute-api|ses|connect:|Bus|Queue|DeadLetters|Log/.exec(text)?.[0] ?? text;
}

const reads = (table: string) => ['GetItem', 'BatchGetItem', 'Query'].map((action) => `dynamodb:${action} on ${table}`);
const writes = (table: string) => ['PutItem', 'UpdateItem'].map((action) => `dynamodb:${action} on ${table}`);

const expected: Readonly<Record<Grant, readonly string[]>> = {
  'conversations:read': [...reads('Conversations'), 'dynamodb:Query on index of Conversations'],
  'conversations:write': writes('Conversations'),
  'configuration:read': reads('Configuration'),
  'configuration:write': writes('Configuration'),
  'bus:publish': ['events:PutEvents on Bus'],
  'mail:send': ['ses:SendEmail on ses'],
  'connect:start': ['connect:StartTaskContact on connect:'],
  'comprehend:ask': ['DetectSentiment', 'DetectToxicContent', 'ContainsPiiEntities'].map(
    (action) => `comprehend:${action} on "*"`,
  ),
  'bedrock:ask': [`bedrock:InvokeModel on "${everything.bedrockModelArns}"`],
  'sockets:push': ['execute-api:ManageConnections on execute-api', 'dynamodb:DeleteItem on Conversations'],
};
const toReceive = ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'];
const toReport = ['GetQueueAttributes', 'GetQueueUrl', 'SendMessage'];

function wantedRights(name: FunctionName): string[] {
  const { grants }: FunctionSpec = functions[name];
  return [
    'logs:CreateLogStream on Log',
    'logs:PutLogEvents on Log',
    ...grants.flatMap((grant) => expected[grant]),
    ...subscriptions.flatMap((it) => (it.function === name ? toReceive.map((action) => `sqs:${action} on Queue`) : [])),
    ...schedules.flatMap((it) =>
      it.function === name ? toReport.map((action) => `sqs:${action} on DeadLetters`) : [],
    ),
  ];
}

describe('least privilege', () => {
  test.each(names)('%s may do what its grants say, and nothing else', (name) => {
    expect([...new Set(rights(policyOf(name)))]).toEqual([...new Set(wantedRights(name))].sort());
  });

  test('no two functions share a role', () => {
    expect(new Set(names.map((name) => idOf(deployed[name]?.Role ?? {}))).size).toBe(names.length);
  });

  test('no role may do every action of a service', () => {
    const actions = policies.flatMap(statementsOf).flatMap(({ Action }) => list<string>(Action));
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  test('a resource ends in a wildcard only where its id is made up by the very call, or where a call is about none', () => {
    const open = policies
      .flatMap(statementsOf)
      .flatMap(({ Resource }) => list(Resource))
      .map((resource) => JSON.stringify(resource))
      .filter((resource) => resource.includes('*'))
      .map((resource) => /[a-z@]+\/\*/.exec(resource)?.[0] ?? resource);
    expect(new Set(open)).toEqual(new Set(['@connections/*', 'contact/*', '"*"']));
    const aboutNone = policies.flatMap(statementsOf).filter(({ Resource }) => list(Resource).includes('*'));
    for (const { Action, Condition } of aboutNone) {
      expect(list<string>(Action).every((action) => action.startsWith('comprehend:'))).toBe(true);
      expect(Condition).toEqual({ StringEquals: { 'aws:RequestedRegion': everything.comprehendRegion } });
    }
  });

  test('only the list of open inbox pages can be deleted from', () => {
    const deleting = policies
      .flatMap(statementsOf)
      .filter(({ Action }) => list<string>(Action).some((it) => /delete/i.test(it)));
    const tables = deleting.filter(({ Action }) => list<string>(Action).some((it) => it.startsWith('dynamodb:')));
    expect(tables.length).toBeGreaterThan(0);
    for (const { Condition } of tables) {
      expect(Condition).toEqual({ 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [socketsPartition] } });
    }
    expect(socketsPartition).toBe(socketsPk);
  });

  test('mail goes out under the one address that is configured', () => {
    const mailing = policies.flatMap(statementsOf).filter(({ Action }) => Action === 'ses:SendEmail');
    expect(mailing.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { 'ses:FromAddress': everything.mailFrom } },
    ]);
  });

  test('a service may call a function only on behalf of a resource of this deployment', () => {
    for (const { Principal, SourceArn } of Object.values(resources(runtime, 'AWS::Lambda::Permission'))) {
      expect(Principal).toMatch(/^(apigateway|connect)\.amazonaws\.com$/);
      expect(SourceArn).toBeDefined();
    }
  });

  test('a deployment that sets no mail address, no call centre and no provider of signals grants none of them', () => {
    const plain = resources(synthesise().runtime, 'AWS::IAM::Policy');
    expect(JSON.stringify(plain)).not.toMatch(/"ses:|"connect:|"comprehend:|"bedrock:/);
  });

  test('staff sign in with a second factor, and nobody makes an account for themselves', () => {
    const [pool] = Object.values(resources(data, 'AWS::Cognito::UserPool'));
    expect(pool).toMatchObject({
      MfaConfiguration: 'ON',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
    });
    const groups = Object.values(resources(data, 'AWS::Cognito::UserPoolGroup')).map(({ GroupName }) => GroupName);
    expect(groups.sort()).toEqual(['admin', 'agent', 'analyst', 'editor']);
  });

  test('the web app signs in by authorization code, without a secret', () => {
    const [client] = Object.values(resources(runtime, 'AWS::Cognito::UserPoolClient'));
    expect(client).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      CallbackURLs: ['https://desk.example.com/signed-in'],
    });
  });
});
