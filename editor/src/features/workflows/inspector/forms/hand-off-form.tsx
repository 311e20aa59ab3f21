import { useQuery } from '@tanstack/react-query';
import { priority, reasonCode, reasonTexts } from '../../../../../../shared/handoff/reason.ts';
import { channelKind } from '../../../../../../shared/settings/channel.ts';
import { queryOf } from '../../../../app/api-client.ts';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { Select } from '../../../../ui/select.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import { channelWords, priorityWords } from '../words.ts';
import type { FormProps } from './form-props.ts';

const sameChannel = 'same';

export function HandOffForm({ form }: FormProps) {
  const { data } = useQuery(queryOf('listQueues'));
  const { data: values, isReadOnly, set, note } = form;
  const text = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key] : undefined);
  return (
    <>
      <Select
        label="Queue"
        options={(data?.queues ?? []).map(({ id, name }) => ({ id, label: name }))}
        value={text('queueId')}
        onChange={(queueId) => set({ queueId })}
        {...note('queueId')}
        isDisabled={isReadOnly}
      />
      <ComboBox
        label="Reason"
        help="What the agent reads first, and what decides which words the customer gets."
        searchLabel="Search reasons"
        options={reasonCode.options.map((id) => ({ id, label: reasonTexts[id] }))}
        value={text('reason')}
        onChange={(reason) => set({ reason })}
        {...note('reason')}
        isDisabled={isReadOnly}
      />
      <Select
        label="Priority"
        options={priority.options.map((id) => ({ id, label: priorityWords[id] }))}
        value={text('priority')}
        onChange={(next) => set({ priority: next })}
        {...note('priority')}
        isDisabled={isReadOnly}
      />
      <Select
        label="The person answers by"
        options={[
          { id: sameChannel, label: 'The channel of the customer' },
          ...channelKind.options.map((id) => ({ id, label: channelWords[id] })),
        ]}
        value={text('channel') ?? sameChannel}
        // An absent channel is the customer's own; `undefined` leaves no trace in the saved JSON.
        onChange={(channel) => set({ channel: channel === sameChannel ? undefined : channel })}
        {...note('channel')}
        isDisabled={isReadOnly}
      />
      <Switch
        label="Guardrail"
        help="Comes before all rules that are none, of every workflow. For whoever asks for a person, for danger, for law."
        isOn={values.guardrail === true}
        onChange={(guardrail) => set({ guardrail })}
        isDisabled={isReadOnly}
      />
    </>
  );
}
