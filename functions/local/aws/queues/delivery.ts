import { createHash } from 'node:crypto';
import type { EventBridgeEvent, SQSEvent, SQSRecord } from 'aws-lambda';
import { arn, region } from '../account.ts';
import type { JsonObject } from '../json.ts';

export type BusEvent = EventBridgeEvent<string, JsonObject>;

/** One event on its way to one queue's function. */
export interface Delivery {
  readonly id: string;
  readonly queue: string;
  readonly event: BusEvent;
  readonly sentAtMs: number;
  /** How often the function was handed it; counted before the call, so that one that kills the process counts too. */
  readonly receives: number;
  readonly firstReceivedAtMs?: number;
  readonly lastError?: string;
}

/** A delivery that failed as often as its queue allows; waits for `redrive`. */
export interface DeadLetter extends Delivery {
  readonly failedAtMs: number;
}

/** What Lambda hands to a function that reads from an SQS queue behind an EventBridge rule. */
export function sqsEvent(deliveries: readonly Delivery[]): SQSEvent {
  return { Records: deliveries.map(sqsRecord) };
}

function sqsRecord(delivery: Delivery): SQSRecord {
  const body = JSON.stringify(delivery.event);
  return {
    messageId: delivery.id,
    receiptHandle: `${delivery.id}#${delivery.receives}`,
    body,
    attributes: {
      ApproximateReceiveCount: String(delivery.receives),
      SentTimestamp: String(delivery.sentAtMs),
      SenderId: 'events.amazonaws.com',
      ApproximateFirstReceiveTimestamp: String(delivery.firstReceivedAtMs ?? delivery.sentAtMs),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: arn('sqs', delivery.queue),
    awsRegion: region,
  };
}
