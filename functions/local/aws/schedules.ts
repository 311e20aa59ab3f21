import type { ScheduledEvent } from 'aws-lambda';
import type { Schedule } from '../../topology.ts';
import { accountId, arn, region } from './account.ts';
import { orderedId } from './ordered-id.ts';
import type { Invoke, Log } from './ports.ts';

export interface Schedules {
  /**
   * Runs a schedule's function now, after the run that may be under way.
   * @throws what the function throws, or when no schedule has the name
   */
  runNow(name: string): Promise<unknown>;
  /** Starts no more runs and waits for those under way. */
  close(): Promise<void>;
}

/** Runs each schedule's function at its interval, first one interval from now; a run never overlaps the one before. */
export function startSchedules(options: {
  readonly schedules: readonly Schedule[];
  readonly invoke: Invoke;
  readonly log: Log;
  readonly now?: () => number;
}): Schedules {
  const { schedules, invoke, log, now = Date.now } = options;
  const runs = new Map<string, Promise<unknown>>();

  const run = (schedule: Schedule): Promise<unknown> => {
    const earlier = runs.get(schedule.name) ?? Promise.resolve();
    const current = earlier
      .catch(() => {}) // reported by whoever started it
      .then(() => invoke(schedule.function, scheduledEvent(schedule, now())))
      .finally(() => {
        if (runs.get(schedule.name) === current) runs.delete(schedule.name);
      });
    runs.set(schedule.name, current);
    return current;
  };

  const timers = schedules.map((schedule) =>
    setInterval(() => {
      if (runs.has(schedule.name))
        return log('warn', `schedule ${schedule.name} skips a run: the last one is not done`);
      run(schedule).catch((error: unknown) =>
        log('error', `schedule ${schedule.name} failed`, { error: String(error) }),
      );
    }, schedule.everyMinutes * 60_000),
  );

  return {
    runNow(name) {
      const schedule = schedules.find((candidate) => candidate.name === name);
      return schedule ? run(schedule) : Promise.reject(new Error(`there is no schedule ${name}`));
    },
    async close() {
      for (const timer of timers) clearInterval(timer);
      await Promise.allSettled(runs.values());
    },
  };
}

/** What EventBridge sends when a schedule is due. */
export function scheduledEvent(schedule: Schedule, nowMs: number): ScheduledEvent<Record<string, never>> {
  return {
    version: '0',
    id: orderedId(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: accountId,
    time: new Date(nowMs).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    region,
    resources: [arn('events', `rule/${schedule.name}`)],
    detail: {},
  };
}
