/** Remembers the newest values, up to a limit, so that a repeat is noticed and memory stays bounded. */
export class Recent {
  private readonly values = new Set<string>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  has(value: string): boolean {
    return this.values.has(value);
  }

  add(value: string): void {
    this.values.delete(value);
    this.values.add(value);
    const [oldest] = this.values;
    if (this.values.size > this.limit && oldest !== undefined) this.values.delete(oldest);
  }
}
