import { useMemo } from 'react';
import type { SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';
import { useCaseResults } from '../cases/use-case-results.ts';

/** What the draft, saved or not, makes of a conversation. */
export function useTry(turns: readonly SampleTurn[]) {
  const cases = useMemo(
    () =>
      turns.length === 0
        ? []
        : [{ id: 'try', name: 'Try', turns: [...turns], expect: { decision: 'continue' as const } }],
    [turns],
  );
  const { results, ...asked } = useCaseResults(cases);
  return { ...asked, decided: results[0]?.got };
}
