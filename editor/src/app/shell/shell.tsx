import { Outlet, useLocation, useMatches, useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { t } from '../../i18n/translate.ts';
import { Shortcuts } from '../commands/shortcuts.tsx';
import { appConfig } from '../config.ts';
import { connectLive, disconnectLive } from '../live-socket.ts';
import { useIsNarrow } from '../media-query.ts';
import { messages } from '../messages.ts';
import { freshToken, hasRole, useSession, useSessionState } from '../session.ts';
import { BottomBar } from './bottom-bar.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { InboxWatch } from './inbox-watch.tsx';
import { NoPermission } from './no-permission.tsx';
import { Rail } from './rail.tsx';
import { SessionNote } from './session-note.tsx';
import styles from './shell.module.css';
import { useShellCommands } from './use-shell-commands.ts';

/** The frame of every page: rail or bottom bar, what must be said about the connection, and the page itself. */
export function Shell() {
  const isNarrow = useIsNarrow();
  const main = useRef<HTMLElement>(null);
  const person = useSession();
  const needs = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.needs)?.staticData.needs,
  });
  const mayEnter = needs === undefined || needs.some((role) => hasRole(person, role));

  useLeaveWhenSignedOut();
  useLiveConnection();
  useShellCommands();
  useFocusOnMove(main);

  return (
    <div className={isNarrow ? `${styles.shell} ${styles.narrow}` : styles.shell}>
      <a className={styles.skip} href="#main">
        {t(messages.skipToContent)}
      </a>
      {!isNarrow && <Rail />}
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        <SessionNote />
        <ConnectionNote />
        <div className={styles.page}>{mayEnter ? <Outlet /> : <NoPermission needs={needs} />}</div>
      </main>
      {isNarrow && <BottomBar />}
      <InboxWatch />
      <Shortcuts />
    </div>
  );
}

function useLeaveWhenSignedOut(): void {
  const navigate = useNavigate();
  const isSignedOut = useSessionState((state) => state.ended === 'signed-out');
  useEffect(() => {
    if (isSignedOut) void navigate({ to: '/sign-in', search: { out: true } });
  }, [isSignedOut, navigate]);
}

function useLiveConnection(): void {
  const isSignedIn = useSessionState((state) => state.session !== undefined);
  useEffect(() => {
    if (!isSignedIn) return undefined;
    connectLive({ url: appConfig().socketUrl, token: freshToken });
    return disconnectLive;
  }, [isSignedIn]);
}

/** Going to another part of the app moves the focus there; moving inside a part (J and K in a list) does not. */
function useFocusOnMove(main: RefObject<HTMLElement | null>): void {
  const place = useLocation({ select: (location) => location.pathname.split('/')[1] });
  const last = useRef(place);
  useEffect(() => {
    if (last.current !== place) main.current?.focus({ preventScroll: true });
    last.current = place;
  }, [place, main]);
}
