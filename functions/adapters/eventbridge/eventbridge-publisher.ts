import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { DependencyError } from '../../../shared/errors.ts';
import type { BatonEvent } from '../../../shared/events/envelope.ts';
import type { EventPublisher } from '../../ports/outside.ts';

/** PutEvents takes at most this many entries. */
const batchSize = 10;
const tries = 3;

export class EventBridgePublisher implements EventPublisher {
  private readonly client: EventBridgeClient;
  private readonly busName: string;

  constructor(busName: string, client = new EventBridgeClient({})) {
    this.client = client;
    this.busName = busName;
  }

  async publish(events: readonly BatonEvent[]): Promise<void> {
    for (let from = 0; from < events.length; from += batchSize)
      await this.publishBatch(events.slice(from, from + batchSize));
  }

  /** PutEvents may take some entries and refuse others: only those refused are sent again. */
  private async publishBatch(events: readonly BatonEvent[]): Promise<void> {
    let left = events.map((event) => this.toEntry(event));
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const refused = await this.put(left);
      if (refused.length === 0) return;
      left = refused;
    }
    throw new DependencyError(`${left.length} of ${events.length} events did not reach the bus.`);
  }

  private async put(entries: readonly PutEventsRequestEntry[]): Promise<PutEventsRequestEntry[]> {
    try {
      const { FailedEntryCount = 0, Entries = [] } = await this.client.send(
        new PutEventsCommand({ Entries: [...entries] }),
      );
      return FailedEntryCount === 0 ? [] : entries.filter((_, index) => Entries[index]?.ErrorCode !== undefined);
    } catch (error) {
      throw new DependencyError('The event bus did not answer as it should.', { cause: error });
    }
  }

  private toEntry(event: BatonEvent): PutEventsRequestEntry {
    return {
      EventBusName: this.busName,
      Source: event.source,
      DetailType: event.type,
      Time: new Date(event.time),
      Detail: JSON.stringify(event),
    };
  }
}
