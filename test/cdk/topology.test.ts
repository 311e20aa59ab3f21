import { describe, expect, test } from 'vitest';
import {
  functions,
  routes,
  schedules,
  sockets,
  subscriptions,
  type TableSpec,
  tables,
} from '../../functions/topology.ts';
import { everything, functionsByName, idOf, type Properties, resources, synthesise } from './synthesised.ts';

const { data, runtime } = synthesise(everything);
const deployed = functionsByName(runtime);
const nameOf = (reference: Properties) =>
  Object.keys(deployed).find((name) => deployed[name]?.id === idOf(reference)) ??
  'a function that is not in the topology';

describe('AWS gets what the topology lists, and nothing else:', () => {
  test('tables with their keys, indexes and time to live', () => {
    const shapeOf = (it: Properties) => ({
      keys: keysOf(it),
      indexes: Object.fromEntries(
        (it.GlobalSecondaryIndexes ?? []).map((index: Properties) => [
          index.IndexName,
          { keys: keysOf(index), holds: index.Projection.ProjectionType },
        ]),
      ),
      ttl: it.TimeToLiveSpecification?.AttributeName,
    });
    const wanted = Object.values<TableSpec>(tables).map(({ partitionKey, sortKey, indexes, ttl }) => ({
      keys: `${partitionKey} ${sortKey}`,
      indexes: Object.fromEntries(
        Object.entries(indexes).map(([name, index]) => [
          name,
          { keys: `${index.partitionKey} ${index.sortKey}`, holds: 'KEYS_ONLY' },
        ]),
      ),
      ttl,
    }));
    const found = Object.values(resources(data, 'AWS::DynamoDB::GlobalTable')).map(shapeOf);
    expect(found).toEqual(expect.arrayContaining(wanted));
    expect(found).toHaveLength(wanted.length);
  });

  test('functions with their memory, time limit and environment', () => {
    const found = Object.entries(deployed).map(([name, it]) => ({
      name,
      purpose: it.Description,
      memoryMb: it.MemorySize,
      timeoutSeconds: it.Timeout,
      environment: Object.keys(it.Environment.Variables).sort(),
    }));
    const wanted = Object.entries(functions).map(([name, { grants: _, ...spec }]) => ({
      name,
      ...spec,
      environment: [...spec.environment, 'POWERTOOLS_SERVICE_NAME'].sort(),
    }));
    expect(found).toEqual(expect.arrayContaining(wanted));
    expect(found).toHaveLength(wanted.length);
  });

  test('routes of both APIs, each to its function', () => {
    const integrations = resources(runtime, 'AWS::ApiGatewayV2::Integration');
    const functionBehind = (uri: unknown) =>
      Object.keys(deployed).find((name) => mentions(uri, deployed[name]?.id ?? ''));
    const found = Object.values(resources(runtime, 'AWS::ApiGatewayV2::Route')).map((route) => {
      const integration = integrations[idOf(route.Target['Fn::Join'][1][1])];
      return `${route.RouteKey} -> ${functionBehind(integration?.IntegrationUri)}`;
    });
    const wanted = [
      ...routes.map((route) => `${route.method} ${route.path} -> ${route.function}`),
      ...sockets.routes.map((key) => `${key} -> ${sockets.function}`),
    ];
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('subscriptions, each from rule over queue to function', () => {
    const queues = resources(runtime, 'AWS::SQS::Queue');
    const readers = Object.values(resources(runtime, 'AWS::Lambda::EventSourceMapping'));
    const found = Object.values(resources(runtime, 'AWS::Events::Rule')).map((rule) => {
      expect(rule.Targets).toHaveLength(1);
      const queueId = idOf(rule.Targets[0].Arn);
      const reader = readers.find(({ EventSourceArn }) => idOf(EventSourceArn) === queueId);
      return {
        pattern: rule.EventPattern,
        function: nameOf(reader?.FunctionName),
        batchSize: reader?.BatchSize,
        answersWhichFailed: reader?.FunctionResponseTypes,
        maxReceives: queues[queueId]?.RedrivePolicy.maxReceiveCount,
        queueName: queues[queueId]?.QueueName,
      };
    });
    const wanted = subscriptions.map(({ name, ...spec }) => ({
      ...spec,
      answersWhichFailed: ['ReportBatchItemFailures'],
      queueName: `baton-${name}`,
    }));
    expect(found).toEqual(expect.arrayContaining(wanted));
    expect(found).toHaveLength(wanted.length);
    expect(readers).toHaveLength(wanted.length);
  });

  test('timers, each to its function', () => {
    const found = Object.values(resources(runtime, 'AWS::Scheduler::Schedule')).map(
      ({ ScheduleExpression, Target }) => ({
        rate: ScheduleExpression,
        function: nameOf(Target.Arn),
      }),
    );
    const wanted = schedules.map((schedule) => ({
      rate: `rate(${schedule.everyMinutes} ${schedule.everyMinutes === 1 ? 'minute' : 'minutes'})`,
      function: schedule.function,
    }));
    expect(found).toEqual(wanted);
  });
});

const keysOf = (it: Properties) => it.KeySchema.map((key: Properties) => key.AttributeName).join(' ');

const mentions = (value: unknown, logicalId: string): boolean => JSON.stringify(value).includes(`"${logicalId}"`);
