import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitRange } from '../../../../shared/handoff/handoff.ts';
import { estimateWait } from '../../../../shared/handoff/wait.ts';

const counts = fc.integer({ min: 0, max: 500 });
const agents = fc.integer({ min: 1, max: 50 });
const handling = fc.integer({ min: 10, max: 14_400 });

describe('a wait estimate', () => {
  it('is not given where no agent is there', () => {
    expect(estimateWait({ waiting: 0, agentsOn: 0 }, 300)).toBeUndefined();
    expect(estimateWait({ waiting: 9, agentsOn: -1 }, 300)).toBeUndefined();
  });

  it('grows with the line and shrinks with the agents', () => {
    expect(estimateWait({ waiting: 0, agentsOn: 1 }, 600)).toEqual({ minSeconds: 180, maxSeconds: 780 });
    expect(estimateWait({ waiting: 3, agentsOn: 1 }, 600)).toEqual({ minSeconds: 600, maxSeconds: 3_000 });
    expect(estimateWait({ waiting: 3, agentsOn: 4 }, 600)).toEqual({ minSeconds: 180, maxSeconds: 780 });
  });

  it('promises no less than a minute at the far end', () => {
    expect(estimateWait({ waiting: 0, agentsOn: 50 }, 10)).toEqual({ minSeconds: 0, maxSeconds: 60 });
  });

  it('is a range in whole minutes, lowest first, that the API can say', () => {
    fc.assert(
      fc.property(counts, agents, handling, (waiting, agentsOn, seconds) => {
        const wait = waitRange.parse(estimateWait({ waiting, agentsOn }, seconds));
        expect(wait.minSeconds).toBeLessThanOrEqual(wait.maxSeconds);
        expect(wait.minSeconds % 60).toBe(0);
        expect(wait.maxSeconds % 60).toBe(0);
      }),
    );
  });

  it('is never shorter behind more customers, nor longer with more agents', () => {
    fc.assert(
      fc.property(counts, agents, handling, (waiting, agentsOn, seconds) => {
        const wait = estimateWait({ waiting, agentsOn }, seconds);
        const behindOneMore = estimateWait({ waiting: waiting + 1, agentsOn }, seconds);
        const withOneMore = estimateWait({ waiting, agentsOn: agentsOn + 1 }, seconds);
        for (const end of ['minSeconds', 'maxSeconds'] as const) {
          expect(behindOneMore?.[end]).toBeGreaterThanOrEqual(wait?.[end] ?? Number.NaN);
          expect(withOneMore?.[end]).toBeLessThanOrEqual(wait?.[end] ?? Number.NaN);
        }
      }),
    );
  });
});
