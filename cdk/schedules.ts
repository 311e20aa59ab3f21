import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { Schedule } from '../functions/topology.ts';
import { acknowledge } from './acknowledgements.ts';
import type { Alarms } from './alarms.ts';
import { deadLetters } from './dead-letters.ts';
import type { ServiceFunction } from './service-function.ts';

export interface TimerProps {
  readonly schedule: Schedule;
  readonly target: ServiceFunction;
  readonly deployment: string;
  readonly alarms: Alarms;
}

/** Calls a function every few minutes, and tells somebody when it was not called or failed. */
export class Timer extends Construct {
  constructor(scope: Construct, id: string, { schedule, target, deployment, alarms }: TimerProps) {
    super(scope, id);
    const handler = target.function;
    const period = Duration.minutes(schedule.everyMinutes);
    const failed = deadLetters(this, 'DeadLetters', {
      queueName: `${deployment}-${schedule.name}-dead-letters`,
      alarms,
      means: `A run of ${schedule.name} failed. Nothing to redrive: the next run does its work.`,
    });
    acknowledge(failed, 'alreadyDeadLetters');
    // The scheduler only hands the call over; a failure of the function itself shows up here.
    handler.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: period, onFailure: new SqsDestination(failed) });

    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [handler.functionArn] }));
    failed.grantSendMessages(role);
    const timer = new CfnSchedule(this, 'Schedule', {
      scheduleExpression: `rate(${period.toMinutes()} ${period.toMinutes() === 1 ? 'minute' : 'minutes'})`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: handler.functionArn,
        roleArn: role.roleArn,
        // A run that is late is a run that the next one replaces.
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: period.toSeconds() },
        deadLetterConfig: { arn: failed.queueArn },
      },
    });
    timer.node.addDependency(role);
    alarms.onNone(
      this,
      'SilenceAlarm',
      handler.metricInvocations({ period: Duration.minutes(5 * schedule.everyMinutes) }),
      `${schedule.name} was due five times and has not run: what waits for it stays as it is.`,
    );
  }
}
