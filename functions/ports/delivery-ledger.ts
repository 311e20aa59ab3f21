/**
 * Remembers which deliveries to the outside are done. An event may arrive twice; a mail must not. The mark is made
 * after the act: should a function die in between, the customer gets a mail twice rather than never.
 */
export interface DeliveryLedger {
  isDone(deliveryId: string): Promise<boolean>;
  markDone(deliveryId: string): Promise<void>;
}
