import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { EventBridgeEvent, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type BatonEvent, parseEvent } from '../../shared/events/envelope.ts';
import type { Logger } from '../ports/logger.ts';

/**
 * A Lambda function behind the queue of a subscription. It answers which events failed, so that only those come again.
 */
export function batchHandler(
  handle: (event: BatonEvent) => Promise<void>,
  logger: Logger,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return (event) =>
    processPartialResponse(
      event,
      async ({ body, messageId }: SQSRecord) => {
        try {
          const delivered = JSON.parse(body) as EventBridgeEvent<string, unknown>;
          await handle(parseEvent(delivered.detail));
        } catch (error) {
          logger.error('Event failed', {
            messageId,
            cause: String(error),
            rootCause: String((error as Error).cause ?? ''),
          });
          throw error;
        }
      },
      new BatchProcessor(EventType.SQS),
      // All failed is an answer like any other: the queue's own limit says when it is enough.
      { throwOnFullBatchFailure: false },
    );
}
