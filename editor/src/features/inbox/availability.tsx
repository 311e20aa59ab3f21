import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, keyOf, queryOf } from '../../app/api-client.ts';
import { messages } from '../../app/messages.ts';
import { t } from '../../i18n/translate.ts';
import { Switch } from '../../ui/switch.tsx';
import { toastError } from '../../ui/toast.tsx';

/** Whether this person takes customers now, in one word; the person's menu has the same switch with its explanation. */
export function Availability() {
  const client = useQueryClient();
  const me = useQuery(queryOf('readMe'));
  const change = useMutation({
    mutationFn: (isOn: boolean) => call('setAvailability', { body: { availability: isOn ? 'available' : 'away' } }),
    onSuccess: (answer) => client.setQueryData(keyOf('readMe', {}), answer),
    onError: (error) => toastError(t(messages.availabilityFailed), error),
  });
  const isOn = change.isPending ? change.variables : me.data?.availability === 'available';
  return (
    <Switch
      label={t(isOn ? messages.available : messages.away)}
      isOn={isOn}
      isDisabled={me.data === undefined}
      onChange={change.mutate}
    />
  );
}
