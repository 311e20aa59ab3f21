import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { t } from '../../i18n/translate.ts';
import { Switch } from '../../ui/switch.tsx';
import { toastError } from '../../ui/toast.tsx';
import { call, keyOf, queryOf } from '../api-client.ts';
import { messages } from '../messages.ts';

/** Whether this person takes customers now. Shared by the person's menu and the inbox. */
export function AvailabilitySwitch() {
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
      help={t(isOn ? messages.availableHelp : messages.awayHelp)}
      isOn={isOn}
      isDisabled={me.data === undefined}
      onChange={change.mutate}
    />
  );
}
