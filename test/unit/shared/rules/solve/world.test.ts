import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { decideMessage, readerOf } from '../../../../../shared/conversation/decide-message.ts';
import { toRuleSet } from '../../../../../shared/rules/rule.ts';
import { catalogueWorld } from '../../../../../shared/rules/solve/world.ts';
import { catalogue } from '../../../../../shared/signals/catalogue.ts';
import { loadCloser } from '../../../../../shared/signals/look-closer.ts';
import { anyText, opened, said } from '../../samples.ts';

const names = [...catalogue.map(({ name }) => name), 'band.support.score', 'split.support.split'];

// As in a function, which judges no message before.
beforeAll(loadCloser);

it('says only what is so of every message', () => {
  const message = fc.record({ role: fc.constantFrom('customer' as const, 'assistant' as const), text: anyText(40) });
  fc.assert(
    fc.property(
      message,
      fc.constantFrom('chat' as const, 'email' as const, 'voice' as const),
      fc.string(),
      ({ role, text }, channel, conversationId) => {
        const { context } = decideMessage(
          opened({ channel, conversationId }),
          said(role, text),
          toRuleSet([]),
          { nowMs: 0, hours: {} },
          undefined,
        );
        const { read } = readerOf(context);
        for (const name of names) {
          const { isKnown, only, range } = catalogueWorld.domainOf(name);
          if (isKnown) expect(read(name), name).toBeDefined();
          if (only) expect(only).toContain(read(name));
          const value = read(name);
          if (!range || typeof value !== 'number') continue;
          expect(value, name).toBeGreaterThanOrEqual(range[0]);
          expect(value, name).toBeLessThanOrEqual(range[1]);
        }
        const { signal, value, known } = catalogueWorld.together ?? { signal: '', value: '', known: [] };
        for (const name of known) expect(read(name) !== undefined, name).toBe(read(signal) === value);
      },
    ),
    { numRuns: 300 },
  );
});
