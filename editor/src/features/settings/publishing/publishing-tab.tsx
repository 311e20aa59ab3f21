import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, keyOf, queryOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Card } from '../../../ui/card.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';
import { messages } from './messages.ts';

/** How workflows go live in this organisation. */
export function PublishingTab() {
  const publishing = useQuery(queryOf('readPublishing'));
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (secondPerson: boolean) => call('savePublishing', { body: { secondPerson } }),
    onSuccess: (saved) => {
      queries.setQueryData(keyOf('readPublishing', {}), saved);
      toast(saved.secondPerson ? t(messages.mustApprove) : t(messages.byThemselves));
    },
    onError: (error) => toastError(t(messages.unchanged), error),
  });
  return (
    <Loaded query={publishing} what={t(messages.what)}>
      {({ secondPerson }) => (
        <Card title={t(messages.title)} description={t(messages.description)}>
          <Switch label={t(messages.label)} isOn={secondPerson} onChange={mutate} isDisabled={isPending} />
        </Card>
      )}
    </Loaded>
  );
}
