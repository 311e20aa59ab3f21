import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../../../app/api-client.ts';
import { t } from '../../../../i18n/translate.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';

/** What a wait limit starts from when it is switched on, in minutes. */
const usualWait = 10;

export function AvailabilityForm({ form }: FormProps) {
  const { data } = useQuery(queryOf('listQueues'));
  const { queueId, agentsOn, waitBelowMinutes } = form.data;
  return (
    <>
      <Select
        label={t(messages.queue)}
        help={t(messages.queueHelp)}
        options={(data?.queues ?? []).map(({ id, name }) => ({ id, label: name }))}
        value={typeof queueId === 'string' ? queueId : undefined}
        onChange={(next) => form.set({ queueId: next })}
        {...form.note('queueId')}
        isDisabled={form.isReadOnly}
      />
      <NumberField
        label={t(messages.peopleOn)}
        value={typeof agentsOn === 'number' ? agentsOn : 1}
        minValue={1}
        maxValue={1_000}
        onChange={(next) => Number.isFinite(next) && form.set({ agentsOn: next }, 'agentsOn')}
        onBlur={form.done}
        {...form.note('agentsOn')}
        isDisabled={form.isReadOnly}
      />
      <Switch
        label={t(messages.waitCounts)}
        help={t(messages.waitCountsHelp)}
        isOn={typeof waitBelowMinutes === 'number'}
        onChange={(isOn) => form.set({ waitBelowMinutes: isOn ? usualWait : undefined })}
        isDisabled={form.isReadOnly}
      />
      {typeof waitBelowMinutes === 'number' && (
        <NumberField
          label={t(messages.waitBelow)}
          unit={t(messages.minutes)}
          value={waitBelowMinutes}
          minValue={1}
          maxValue={1_440}
          onChange={(next) => Number.isFinite(next) && form.set({ waitBelowMinutes: next }, 'waitBelowMinutes')}
          onBlur={form.done}
          {...form.note('waitBelowMinutes')}
          isDisabled={form.isReadOnly}
        />
      )}
    </>
  );
}
