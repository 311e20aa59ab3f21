import type { ChannelKind } from '../../../../../shared/settings/channel.ts';
import { Icon } from '../../../ui/icon.tsx';
import { channelKinds } from './channel-kinds.ts';
import styles from './kind-word.module.css';

export function KindWord({ kind }: { readonly kind: ChannelKind }) {
  const known = channelKinds().find(({ id }) => id === kind);
  return (
    <span className={styles.kind}>
      {known && <Icon icon={known.icon} />}
      {known?.label ?? kind}
    </span>
  );
}
