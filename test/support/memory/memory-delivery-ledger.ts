import type { DeliveryLedger } from '../../../functions/ports/delivery-ledger.ts';

export class MemoryDeliveryLedger implements DeliveryLedger {
  private readonly done = new Set<string>();

  isDone = async (deliveryId: string): Promise<boolean> => this.done.has(deliveryId);

  async markDone(deliveryId: string): Promise<void> {
    this.done.add(deliveryId);
  }
}
