import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSchedules } from '../../../functions/local/aws/schedules.ts';

const schedules = [{ name: 'sweep', everyMinutes: 1, function: 'sweeper' }] as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a schedule invokes its function at each interval, with an event as EventBridge sends it', async () => {
  vi.setSystemTime('2026-01-02T03:04:05.678Z');
  const invoke = vi.fn(async () => undefined);
  const { close } = startSchedules({ schedules, invoke, log: () => {} });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(invoke).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(121_000);
  expect(invoke).toHaveBeenCalledTimes(3);
  expect(invoke).toHaveBeenCalledWith('sweeper', {
    version: '0',
    id: expect.any(String),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '000000000000',
    time: '2026-01-02T03:05:05Z',
    region: 'eu-central-1',
    resources: ['arn:aws:events:eu-central-1:000000000000:rule/sweep'],
    detail: {},
  });
  await close();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(invoke).toHaveBeenCalledTimes(3);
});

test('a run never overlaps the one before', async () => {
  const ends: (() => void)[] = [];
  const invoke = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const log = vi.fn();
  const { runNow } = startSchedules({ schedules, invoke, log });
  await vi.advanceTimersByTimeAsync(180_000);
  expect(invoke).toHaveBeenCalledTimes(1);
  expect(log).toHaveBeenCalledWith('warn', 'schedule sweep skips a run: the last one is not done');

  const asked = runNow('sweep');
  await vi.advanceTimersByTimeAsync(0);
  expect(invoke).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(invoke).toHaveBeenCalledTimes(2);
  ends[1]?.();
  await asked;
});

test('a failure is told to whoever asked for the run, and the schedule goes on', async () => {
  const invoke = vi.fn(async () => 'swept').mockRejectedValueOnce(new Error('broken'));
  const { runNow } = startSchedules({ schedules, invoke, log: () => {} });
  await expect(runNow('sweep')).rejects.toThrow('broken');
  expect(await runNow('sweep')).toBe('swept');
  await expect(runNow('nap')).rejects.toThrow('there is no schedule nap');
});

test('a failure on time is logged, and the end waits for the run under way', async () => {
  const log = vi.fn();
  const invoke = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    throw new Error('broken');
  });
  const { close } = startSchedules({ schedules, invoke, log });
  await vi.advanceTimersByTimeAsync(60_500);
  const closed = vi.fn();
  const closing = close().then(closed);
  expect(closed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  await closing;
  expect(log).toHaveBeenCalledWith('error', 'schedule sweep failed', { error: 'Error: broken' });
});
