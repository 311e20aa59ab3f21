import { useQuery } from '@tanstack/react-query';
import { priority, reasonCode } from '../../../../../../shared/handoff/reason.ts';
import { channelKind } from '../../../../../../shared/settings/channel.ts';
import { queryOf } from '../../../../app/api-client.ts';
import { reasonNames } from '../../../../domain/messages.ts';
import { t } from '../../../../i18n/translate.ts';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { Select } from '../../../../ui/select.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import { channelNames, priorityNames } from '../words.ts';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';

const sameChannel = 'same';

export function HandOffForm({ form }: FormProps) {
  const { data } = useQuery(queryOf('listQueues'));
  const { data: values, isReadOnly, set, note } = form;
  const text = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key] : undefined);
  return (
    <>
      <Select
        label={t(messages.queue)}
        options={(data?.queues ?? []).map(({ id, name }) => ({ id, label: name }))}
        value={text('queueId')}
        onChange={(queueId) => set({ queueId })}
        {...note('queueId')}
        isDisabled={isReadOnly}
      />
      <ComboBox
        label={t(messages.reason)}
        help={t(messages.reasonHelp)}
        searchLabel={t(messages.searchReasons)}
        options={reasonCode.options.map((id) => ({ id, label: t(reasonNames[id]) }))}
        value={text('reason')}
        onChange={(reason) => set({ reason })}
        {...note('reason')}
        isDisabled={isReadOnly}
      />
      <Select
        label={t(messages.priority)}
        options={priority.options.map((id) => ({ id, label: t(priorityNames[id]) }))}
        value={text('priority')}
        onChange={(next) => set({ priority: next })}
        {...note('priority')}
        isDisabled={isReadOnly}
      />
      <Select
        label={t(messages.answersBy)}
        options={[
          { id: sameChannel, label: t(messages.sameChannel) },
          ...channelKind.options.map((id) => ({ id, label: t(channelNames[id]) })),
        ]}
        value={text('channel') ?? sameChannel}
        // An absent channel is the customer's own; `undefined` leaves no trace in the saved JSON.
        onChange={(channel) => set({ channel: channel === sameChannel ? undefined : channel })}
        {...note('channel')}
        isDisabled={isReadOnly}
      />
      <Switch
        label={t(messages.guardrail)}
        help={t(messages.guardrailHelp)}
        isOn={values.guardrail === true}
        onChange={(guardrail) => set({ guardrail })}
        isDisabled={isReadOnly}
      />
    </>
  );
}
