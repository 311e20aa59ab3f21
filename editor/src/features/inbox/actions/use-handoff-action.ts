import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { call, keyOf } from '../../../app/api-client.ts';
import { isApiProblem } from '../../../app/api-problem.ts';
import { putHandoff, readPacketAgain } from '../data/use-packet.ts';

/** One act on a handoff: what it answers is shown at once, and what was refused is read again, since it has changed. */
export function useHandoffAction<Input extends { readonly handoffId: string }>(
  act: (input: Input) => Promise<Handoff>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (handoff) => putHandoff(client, handoff),
    onSettled: (_handoff, error, { handoffId }) => {
      void client.invalidateQueries({ queryKey: keyOf('listHandoffs') });
      if (error === null || isApiProblem(error, 409)) void readPacketAgain(client, handoffId);
    },
  });
}

export const acceptHandoff = ({ handoffId }: { readonly handoffId: string }): Promise<Handoff> =>
  call('acceptHandoff', { params: { handoffId } });

/** Who was faster, out of a 409. */
export function ownerIn(error: unknown): { readonly id: string; readonly name: string } | undefined {
  if (!isApiProblem(error, 409)) return undefined;
  const { owner } = (error.body.current ?? {}) as {
    readonly owner?: { readonly id?: unknown; readonly name?: unknown };
  };
  return typeof owner?.id === 'string' && typeof owner.name === 'string'
    ? { id: owner.id, name: owner.name }
    : undefined;
}
