import { Duration } from 'aws-cdk-lib';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Alarms, alarmPeriod } from './alarms.ts';

/** A queue for what could not be delivered. Somebody is told as soon as one thing lies in it. */
export function deadLetters(
  scope: Construct,
  id: string,
  props: { readonly queueName: string; readonly alarms: Alarms; readonly means: string },
): IQueue {
  const queue = new Queue(scope, id, {
    queueName: props.queueName,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    // As long as SQS keeps anything: the time there is to mend the cause and send it again.
    retentionPeriod: Duration.days(14),
  });
  const waiting = queue.metricApproximateNumberOfMessagesVisible({ period: alarmPeriod, statistic: 'Maximum' });
  props.alarms.onAny(scope, `${id}Alarm`, waiting, props.means);
  return queue;
}
