import { useMutation } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import type { SampleCase } from '../../../../../shared/workflow/cases/sample-case.ts';
import { call } from '../../../app/api-client.ts';
import { useDocument } from '../document/editor-context.ts';

/** Longer than the pause between two keys; each answer is a run of the whole engine on the server. */
const afterMs = 400;

/** What the draft, saved or not, makes of conversations; asked again whenever either changes. */
export function useCaseResults(cases: readonly SampleCase[]) {
  const document = useDeferredValue(useDocument());
  const { mutate, ...asked } = useMutation({
    mutationFn: () =>
      call('checkWorkflow', {
        params: { workflowId: document.id },
        body: { document: { ...document, cases: [...cases] } },
      }),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is another question
  useEffect(() => {
    if (cases.length === 0) return undefined;
    const timer = setTimeout(mutate, afterMs);
    return () => clearTimeout(timer);
  }, [cases, document, mutate]);
  return { ...asked, results: asked.data?.cases ?? [] };
}
