import { Link } from '@tanstack/react-router';
import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import forEars from '../../ui/for-ears.module.css';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import { Mark, Wordmark } from '../../ui/wordmark.tsx';
import { openSheet } from '../commands/shortcuts.tsx';
import { useMediaQuery } from '../media-query.ts';
import { messages } from '../messages.ts';
import { useWaitingCount } from '../waiting-counts.ts';
import { PersonMenu } from './person-menu.tsx';
import type { Place } from './places.ts';
import styles from './rail.module.css';
import { usePlaces } from './use-places.ts';

const storageKey = 'baton.rail';

export function Rail() {
  const [isSlim, toggle] = useSlimRail();
  return (
    <header className={isSlim ? `${styles.rail} ${styles.slim}` : styles.rail}>
      <div className={styles.head}>
        <Link to="/" className={styles.home} aria-label={t(messages.homeLink)}>
          {isSlim ? <Mark /> : <Wordmark />}
        </Link>
        <IconButton
          icon={isSlim ? PanelLeftOpen : PanelLeftClose}
          label={t(isSlim ? messages.widenRail : messages.narrowRail)}
          size="small"
          placement="right"
          onPress={toggle}
        />
      </div>
      <Tooltip text={t(messages.findHelp)} keys="mod+k" placement="right" isDisabled={!isSlim} isPlain>
        <button
          type="button"
          className={styles.find}
          onClick={() => openSheet('palette')}
          {...(isSlim && { 'aria-label': t(messages.findHelp) })}
        >
          <Icon icon={Search} />
          {!isSlim && <span className={styles.word}>{t(messages.find)}</span>}
          {!isSlim && <KeyHint keys="mod+k" />}
        </button>
      </Tooltip>
      <nav aria-label={t(messages.mainNavigation)} className={styles.places}>
        {usePlaces().map((place) => (
          <PlaceLink key={place.to} place={place} isSlim={isSlim} />
        ))}
      </nav>
      <div className={styles.foot}>
        <PersonMenu isSlim={isSlim} placement="right bottom" />
      </div>
    </header>
  );
}

function PlaceLink({ place, isSlim }: { readonly place: Place; readonly isSlim: boolean }) {
  const waiting = useWaitingCount(place.waiting);
  return (
    <Tooltip text={t(place.label)} keys={place.keys} placement="right" isDisabled={!isSlim} isPlain>
      <Link to={place.to} className={styles.place} activeProps={{ className: styles.active }}>
        <Icon icon={place.icon} />
        <span className={isSlim ? forEars.only : styles.word}>{t(place.label)}</span>
        {waiting !== undefined && waiting.count > 0 && (
          <span className={styles.count}>
            <Badge count={waiting.count} words={waiting.words} isUrgent />
          </span>
        )}
      </Link>
    </Tooltip>
  );
}

/** Slim by itself where the window is small, until the person chooses. */
function useSlimRail(): readonly [isSlim: boolean, toggle: () => void] {
  const isSmall = useMediaQuery('(max-width: 1199.98px)');
  const [chosen, setChosen] = useState(() => {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return null;
    }
  });
  const isSlim = chosen === null ? isSmall : chosen === 'slim';
  const toggle = (): void => {
    const next = isSlim ? 'wide' : 'slim';
    setChosen(next);
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Storage is off: the choice lasts as long as the page.
    }
  };
  return [isSlim, toggle];
}
