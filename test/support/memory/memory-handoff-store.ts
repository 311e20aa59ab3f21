import { dayOf, graceMs } from '../../../functions/adapters/dynamodb/conversations/keys.ts';
import type { HandoffStore, Owed, StoredHandoff } from '../../../functions/ports/handoff-store.ts';
import type { Clock } from '../../../functions/ports/outside.ts';
import { type Handoff, isOpen, isWaiting } from '../../../shared/handoff/handoff.ts';
import { placeInLine } from '../../../shared/handoff/place-in-line.ts';
import type { DueWork } from './memory-owed-work.ts';
import { stored as asStored } from './stored.ts';

interface Row extends StoredHandoff {
  readonly owedAtMs?: number;
}

export class MemoryHandoffStore implements HandoffStore {
  private readonly rows = new Map<string, Row>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  async create(stored: StoredHandoff): Promise<boolean> {
    if (this.rows.has(stored.handoff.id)) return false;
    this.put(stored);
    return true;
  }

  async read(handoffId: string): Promise<StoredHandoff | undefined> {
    const row = this.rows.get(handoffId);
    return row && asStored({ handoff: row.handoff, owed: row.owed });
  }

  async update(stored: StoredHandoff, expectedVersion: number): Promise<boolean> {
    if (this.rows.get(stored.handoff.id)?.handoff.version !== expectedVersion) return false;
    this.put(stored);
    return true;
  }

  async settle({ id, version }: Handoff): Promise<void> {
    const row = this.rows.get(id);
    if (row?.handoff.version === version) this.rows.set(id, { handoff: row.handoff, owed: { events: [] } });
  }

  async waitingIn(queueIds: readonly string[], limit: number): Promise<readonly Handoff[]> {
    const waiting = this.all().filter(isWaiting).sort(byText(placeInLine));
    return queueIds.flatMap((id) => waiting.filter(({ queueId }) => queueId === id).slice(0, limit));
  }

  async countAhead(queueId: string, place: string): Promise<number> {
    return this.all().filter((each) => isWaiting(each) && each.queueId === queueId && placeInLine(each) < place).length;
  }

  async takenBy(agentIds: readonly string[]): Promise<readonly Handoff[]> {
    const taken = this.all().filter(({ state }) => state === 'accepted');
    return agentIds.flatMap((id) => taken.filter(({ agentId }) => agentId === id).sort(newest('acceptedAtMs')));
  }

  async endedOn(days: readonly string[], limit: number): Promise<readonly Handoff[]> {
    const ended = this.all().filter((each) => !isOpen(each) && days.includes(dayOf(each.endedAtMs ?? 0)));
    return ended.sort(newest('endedAtMs')).slice(0, limit);
  }

  async ofCustomer(customerId: string, limit: number): Promise<readonly Handoff[]> {
    const theirs = this.all().filter(({ customer }) => customer?.id === customerId);
    return theirs.sort(newest('requestedAtMs')).slice(0, limit);
  }

  all(): Handoff[] {
    return [...this.rows.values()].map(({ handoff }) => asStored(handoff));
  }

  due(): readonly DueWork[] {
    return [...this.rows.values()].flatMap(({ handoff, owedAtMs }) => {
      const dueAtMs = owedAtMs ?? (isWaiting(handoff) ? handoff.waitLimitAtMs : undefined);
      return dueAtMs === undefined ? [] : [{ dueAtMs, work: { kind: 'handoff' as const, handoffId: handoff.id } }];
    });
  }

  private put({ handoff, owed }: StoredHandoff): void {
    const row = asStored({ handoff, owed });
    this.rows.set(handoff.id, { ...row, ...(owesAnything(owed) && { owedAtMs: this.clock.now() + graceMs }) });
  }
}

const owesAnything = ({ events, line }: Owed): boolean => events.length > 0 || line !== undefined;

const byText =
  <T>(textOf: (value: T) => string) =>
  (a: T, b: T): number =>
    textOf(a) < textOf(b) ? -1 : 1;

const newest =
  (at: 'acceptedAtMs' | 'endedAtMs' | 'requestedAtMs') =>
  (a: Handoff, b: Handoff): number =>
    (b[at] ?? 0) - (a[at] ?? 0);
