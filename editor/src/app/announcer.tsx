import { create } from 'zustand';
import forEars from '../ui/for-ears.module.css';

interface Announcement {
  readonly text: string;
  /** Makes the same words twice in a row two announcements. */
  readonly turn: number;
}

const useAnnouncement = create<Announcement>(() => ({ text: '', turn: 0 }));

/** Says something to people who use a screen reader: "Handoff accepted", "3 steps moved". Names, not coordinates. */
export function announce(text: string): void {
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }));
}

/** Mounted once, by the app. Two regions take turns, since a region whose text stays the same stays silent. */
export function Announcer() {
  const { text, turn } = useAnnouncement();
  return (
    <div className={forEars.only} role="status" aria-live="polite">
      <span>{turn % 2 === 0 ? text : ''}</span>
      <span>{turn % 2 === 1 ? text : ''}</span>
    </div>
  );
}
