import { channelKind } from '../../../../../../shared/settings/channel.ts';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { channelWords } from '../words.ts';
import type { FormProps } from './form-props.ts';
import styles from './forms.module.css';

export function StartForm({ form }: FormProps) {
  const chosen = Array.isArray(form.data.channels) ? form.data.channels : [];
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>Channels</legend>
      <p className={styles.help}>Messages on other channels pass this workflow by. With none ticked, all enter.</p>
      {channelKind.options.map((channel) => (
        <Checkbox
          key={channel}
          label={channelWords[channel]}
          isChecked={chosen.includes(channel)}
          isDisabled={form.isReadOnly}
          onChange={(isChecked) =>
            form.set({
              channels: channelKind.options.filter((one) => (one === channel ? isChecked : chosen.includes(one))),
            })
          }
        />
      ))}
    </fieldset>
  );
}
