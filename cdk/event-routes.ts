import { Duration } from 'aws-cdk-lib';
import { type EventPattern, type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { functions, type Subscription } from '../functions/topology.ts';
import type { Alarms } from './alarms.ts';
import { deadLetters } from './dead-letters.ts';
import type { ServiceFunction } from './service-function.ts';

export interface EventRouteProps {
  readonly subscription: Subscription;
  readonly bus: IEventBus;
  readonly consumer: ServiceFunction;
  readonly deployment: string;
  readonly alarms: Alarms;
}

/**
 * The way of an event from the bus to a function: rule, queue, function. The queue is there because a rule's own
 * dead-letter queue only sees what could not be delivered, never what a function failed at.
 */
export class EventRoute extends Construct {
  constructor(scope: Construct, id: string, props: EventRouteProps) {
    super(scope, id);
    const { subscription, bus, consumer, deployment, alarms } = props;
    const queueName = `${deployment}-${subscription.name}`;
    const { timeoutSeconds } = functions[subscription.function];

    // For both ways to fail. Either leaves the same event here, so one redrive puts both right.
    const failed = deadLetters(this, 'DeadLetters', {
      queueName: `${queueName}-dead-letters`,
      alarms,
      means: `Events for ${subscription.name} failed for good. Mend the cause, then redrive them to ${queueName}.`,
    });
    const queue = new Queue(this, 'Queue', {
      queueName,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Six times, as AWS advises: Lambda tries a throttled batch again before it gives it back.
      visibilityTimeout: Duration.seconds(6 * timeoutSeconds),
      deadLetterQueue: { queue: failed, maxReceiveCount: subscription.maxReceives },
    });
    new Rule(this, 'Rule', {
      eventBus: bus,
      eventPattern: patternOf(subscription),
      targets: [new SqsQueue(queue, { deadLetterQueue: failed })],
    });
    consumer.function.addEventSource(
      new SqsEventSource(queue, { batchSize: subscription.batchSize, reportBatchItemFailures: true }),
    );
  }
}

/** The CDK's type of a pattern knows strings only; what it renders is EventBridge's own notation, matchers and all. */
function patternOf({ pattern }: Subscription): EventPattern {
  const { source, 'detail-type': detailType, detail } = pattern;
  return { ...(source && { source }), ...(detailType && { detailType }), ...(detail && { detail }) } as EventPattern;
}
