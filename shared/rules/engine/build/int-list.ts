/** A list of integers that grows. It takes half the room of an array, and the collector need not look through it. */
export class IntList {
  items = new Int32Array(64);
  length = 0;

  push(item: number): void {
    if (this.length === this.items.length) this.grow();
    this.items[this.length++] = item;
  }

  finished(): Int32Array {
    return this.items.slice(0, this.length);
  }

  private grow(): void {
    const { items } = this;
    this.items = new Int32Array(2 * items.length);
    this.items.set(items);
  }
}
