import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../../../app/announcer.tsx';
import { t } from '../../../i18n/translate.ts';
import { toastError } from '../../../ui/toast.tsx';
import { acceptHandoff, ownerIn, useHandoffAction } from '../actions/use-handoff-action.ts';
import { putOwner } from '../data/use-packet.ts';
import { messages } from './messages.ts';

interface Acceptance {
  readonly accept: () => void;
  readonly isAccepting: boolean;
  /** Who took the customer in the same moment. */
  readonly fasterName: string | undefined;
  readonly forget: () => void;
}

/** Two agents may press Accept together: one gets the customer, the other learns who has them. */
export function useAccept(handoffId: string, onAccepted: () => void): Acceptance {
  const [fasterName, setFasterName] = useState<string>();
  const client = useQueryClient();
  const action = useHandoffAction(acceptHandoff);
  const accept = (): void => {
    if (action.isPending) return;
    setFasterName(undefined);
    action.mutate(
      { handoffId },
      {
        onSuccess: () => {
          announce(t(messages.accepted));
          onAccepted();
        },
        onError: (error) => {
          const owner = ownerIn(error);
          if (owner === undefined) return toastError(t(messages.notYours), error);
          setFasterName(owner.name);
          putOwner(client, handoffId, owner);
        },
      },
    );
  };
  return { accept, isAccepting: action.isPending, fasterName, forget: () => setFasterName(undefined) };
}
