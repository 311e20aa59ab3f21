import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, keyOf, queryOf } from '../../../app/api-client.ts';
import { Card } from '../../../ui/card.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';

/** How workflows go live in this organisation. */
export function PublishingTab() {
  const publishing = useQuery(queryOf('readPublishing'));
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (secondPerson: boolean) => call('savePublishing', { body: { secondPerson } }),
    onSuccess: (saved) => {
      queries.setQueryData(keyOf('readPublishing', {}), saved);
      toast(saved.secondPerson ? 'A second person must approve now' : 'Admins publish by themselves now');
    },
    onError: (error) => toastError('It was not changed', error),
  });
  return (
    <Loaded query={publishing} what="how workflows go live">
      {({ secondPerson }) => (
        <Card
          title="Approval"
          description="Whoever asks cannot approve. It takes two admins; rolling back to an earlier version never waits."
        >
          <Switch
            label="A second person must approve before a workflow goes live"
            isOn={secondPerson}
            onChange={mutate}
            isDisabled={isPending}
          />
        </Card>
      )}
    </Loaded>
  );
}
