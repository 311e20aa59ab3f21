import { channelKind } from '../../../../../../shared/settings/channel.ts';
import { t } from '../../../../i18n/translate.ts';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { FieldSet } from '../../../../ui/field-set.tsx';
import { channelNames } from '../words.ts';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';

export function StartForm({ form }: FormProps) {
  const chosen = Array.isArray(form.data.channels) ? form.data.channels : [];
  return (
    <FieldSet legend={t(messages.channels)} help={t(messages.channelsHelp)}>
      {channelKind.options.map((channel) => (
        <Checkbox
          key={channel}
          label={t(channelNames[channel])}
          isChecked={chosen.includes(channel)}
          isDisabled={form.isReadOnly}
          onChange={(isChecked) =>
            form.set({
              channels: channelKind.options.filter((one) => (one === channel ? isChecked : chosen.includes(one))),
            })
          }
        />
      ))}
    </FieldSet>
  );
}
