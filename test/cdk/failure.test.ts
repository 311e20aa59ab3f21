import { describe, expect, test } from 'vitest';
import { functions, schedules } from '../../functions/topology.ts';
import { everything, functionsByName, idOf, type Properties, resources, synthesise } from './synthesised.ts';

const { data, runtime, web } = synthesise(everything);
const queues = resources(runtime, 'AWS::SQS::Queue');
const alarms = Object.values(resources(runtime, 'AWS::CloudWatch::Alarm'));
const [topicId] = Object.keys(resources(runtime, 'AWS::SNS::Topic'));
const deployed = functionsByName(runtime);

const watched = (metric: string, dimension: string): string[] =>
  alarms
    .filter(({ MetricName }) => MetricName === metric)
    .flatMap(({ Dimensions }) => Dimensions)
    .filter(({ Name }) => Name === dimension)
    .map(({ Value }) => Value.Ref ?? Value['Fn::GetAtt'][0])
    .sort();

/** Where each asynchronous hand-over puts what it could not hand over. */
const lastResorts: readonly (readonly [string, Properties | undefined])[] = [
  ...Object.entries(resources(runtime, 'AWS::Events::Rule')).map(
    ([id, it]) => [id, it.Targets[0].DeadLetterConfig?.Arn] as const,
  ),
  ...Object.entries(resources(runtime, 'AWS::Lambda::EventSourceMapping')).map(
    ([id, it]) => [id, queues[idOf(it.EventSourceArn)]?.RedrivePolicy?.deadLetterTargetArn] as const,
  ),
  ...Object.entries(resources(runtime, 'AWS::Scheduler::Schedule')).map(
    ([id, it]) => [id, it.Target.DeadLetterConfig?.Arn] as const,
  ),
  ...Object.entries(resources(runtime, 'AWS::Lambda::EventInvokeConfig')).map(
    ([id, it]) => [id, it.DestinationConfig?.OnFailure?.Destination] as const,
  ),
];
const deadLetterIds = [...new Set(lastResorts.map(([, target]) => idOf(target ?? { Ref: 'nowhere' })))].sort();

describe('when something fails', () => {
  test.each(lastResorts)('%s has a dead-letter queue', (_, target) => {
    expect(queues[idOf(target ?? { Ref: 'nowhere' })]).toMatchObject({ MessageRetentionPeriod: 14 * 86_400 });
  });

  test('each dead-letter queue raises an alarm with the first thing that lies in it', () => {
    const names = deadLetterIds.map((id) => queues[id]?.QueueName);
    expect(watched('ApproximateNumberOfMessagesVisible', 'QueueName')).toEqual(deadLetterIds);
    expect(names.every((name) => name.endsWith('-dead-letters'))).toBe(true);
  });

  test('each function raises an alarm, and so do the API and a timer that stays silent', () => {
    const ids = Object.values(deployed).map(({ id }) => id);
    expect(watched('Errors', 'FunctionName')).toEqual(ids.sort());
    expect(watched('5xx', 'ApiId')).toHaveLength(1);
    const onTime = schedules.map((schedule) => deployed[schedule.function]?.id);
    expect(watched('Invocations', 'FunctionName')).toEqual(onTime.sort());
  });

  test('every alarm says what to do, and reports to the topic that alarms may publish to', () => {
    for (const { AlarmActions, AlarmDescription } of alarms) {
      expect(AlarmActions).toEqual([{ Ref: topicId }]);
      expect(AlarmDescription.length).toBeGreaterThan(30);
    }
    const [policy] = Object.values(resources(runtime, 'AWS::SNS::TopicPolicy'));
    const allowed = policy?.PolicyDocument.Statement.filter(({ Effect }: Properties) => Effect === 'Allow');
    expect(allowed).toMatchObject([{ Action: 'sns:Publish', Principal: { Service: 'cloudwatch.amazonaws.com' } }]);
  });

  test('alarms are mailed to the address that is configured', () => {
    expect(Object.values(resources(runtime, 'AWS::SNS::Subscription'))).toMatchObject([
      { Protocol: 'email', Endpoint: everything.alarmEmail },
    ]);
  });

  test('a message stays hidden for six times as long as its function may take', () => {
    for (const { EventSourceArn, FunctionName } of Object.values(
      resources(runtime, 'AWS::Lambda::EventSourceMapping'),
    )) {
      const reader = Object.values(deployed).find(({ id }) => id === idOf(FunctionName));
      expect(queues[idOf(EventSourceArn)]?.VisibilityTimeout).toBeGreaterThanOrEqual(6 * (reader?.Timeout ?? 0));
    }
  });

  test('a failed run of a timer is not tried again: the next one does its work', () => {
    const invoked = Object.values(resources(runtime, 'AWS::Lambda::EventInvokeConfig'));
    expect(invoked).toHaveLength(schedules.length);
    for (const { MaximumRetryAttempts } of invoked) expect(MaximumRetryAttempts).toBe(0);
  });
});

describe('what is deployed', () => {
  test('every queue is encrypted and refuses plain text', () => {
    const refusing = Object.values(resources(runtime, 'AWS::SQS::QueuePolicy')).filter(({ PolicyDocument }) =>
      PolicyDocument.Statement.some(
        ({ Effect, Condition }: Properties) =>
          Effect === 'Deny' && Condition?.Bool?.['aws:SecureTransport'] === 'false',
      ),
    );
    expect(refusing.flatMap(({ Queues }) => Queues.map(idOf)).sort()).toEqual(Object.keys(queues).sort());
    for (const queue of Object.values(queues)) expect(queue.SqsManagedSseEnabled).toBe(true);
  });

  test.each(Object.keys(functions))('%s runs Node 24 on ARM and keeps its own log for three months', (name) => {
    const logs = resources(runtime, 'AWS::Logs::LogGroup');
    const logOf = (it: Properties | undefined) => idOf(it?.LoggingConfig.LogGroup);
    expect(deployed[name]).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    expect(Object.values(deployed).filter((it) => logOf(it) === logOf(deployed[name]))).toHaveLength(1);
    expect(logs[logOf(deployed[name])]?.RetentionInDays).toBe(90);
  });

  test('the copier of the CDK keeps its log no longer', () => {
    for (const { LoggingConfig } of Object.values(resources(web, 'AWS::Lambda::Function'))) {
      expect(resources(web, 'AWS::Logs::LogGroup')[idOf(LoggingConfig.LogGroup)]?.RetentionInDays).toBe(90);
    }
  });

  test('tables survive a wrong write, a wrong click and the loss of the stack', () => {
    for (const table of Object.values(data.findResources('AWS::DynamoDB::GlobalTable'))) {
      expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      expect(table.Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true },
      });
      for (const replica of table.Properties.Replicas) {
        expect(replica).toMatchObject({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        });
      }
    }
  });

  test('staff accounts survive the loss of the stack', () => {
    const [pool] = Object.values(data.findResources('AWS::Cognito::UserPool'));
    expect(pool).toMatchObject({ DeletionPolicy: 'Retain', Properties: { DeletionProtection: 'ACTIVE' } });
  });
});
