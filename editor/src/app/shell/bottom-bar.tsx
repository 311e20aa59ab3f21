import { Link } from '@tanstack/react-router';
import { t } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { messages } from '../messages.ts';
import { useWaitingCount } from '../waiting-counts.ts';
import styles from './bottom-bar.module.css';
import { PersonMenu } from './person-menu.tsx';
import type { Place } from './places.ts';
import { usePlaces } from './use-places.ts';

/** The rail of narrow screens, within reach of a thumb. */
export function BottomBar() {
  return (
    <header className={styles.bar}>
      <nav aria-label={t(messages.mainNavigation)} className={styles.places}>
        {usePlaces().map((place) => (
          <PlaceLink key={place.to} place={place} />
        ))}
      </nav>
      <PersonMenu isSlim placement="top end" />
    </header>
  );
}

function PlaceLink({ place }: { readonly place: Place }) {
  const waiting = useWaitingCount(place.waiting);
  return (
    <Link to={place.to} className={styles.place} activeProps={{ className: styles.active }}>
      <span className={styles.icon}>
        <Icon icon={place.icon} size={20} />
        {waiting !== undefined && waiting.count > 0 && (
          <span className={styles.count}>
            <Badge count={waiting.count} words={waiting.words} isUrgent />
          </span>
        )}
      </span>
      <span className={styles.word}>{t(place.shortLabel ?? place.label)}</span>
    </Link>
  );
}
