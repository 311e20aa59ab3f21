import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { t } from '../../i18n/translate.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { messages } from '../messages.ts';
import { useSession } from '../session.ts';
import styles from './person-menu.module.css';
import { rolesText } from './role-words.ts';

const PersonPanel = lazy(() => import('./person-panel.tsx'));

interface PersonMenuProps {
  readonly isSlim: boolean;
  readonly placement: 'right bottom' | 'top end';
}

export function PersonMenu({ isSlim, placement }: PersonMenuProps) {
  const person = useSession();
  return (
    <Popover
      label={t(messages.you)}
      placement={placement}
      trigger={
        <Button
          {...(isSlim && { 'aria-label': t(messages.youAre, { name: person.name }) })}
          className={isSlim ? `${styles.button} ${styles.slim}` : styles.button}
        >
          <Avatar name={person.name} speaker="person" />
          {!isSlim && (
            <span className={styles.words}>
              <span className={styles.name}>{person.name}</span>
              <span className={styles.roles}>{rolesText(person.roles)}</span>
            </span>
          )}
        </Button>
      }
    >
      {(close) => (
        <Suspense fallback={<Skeleton label={t(messages.opening)} lines={3} shape="text" />}>
          <PersonPanel onDone={close} />
        </Suspense>
      )}
    </Popover>
  );
}
