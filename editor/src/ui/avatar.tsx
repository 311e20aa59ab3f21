import { Bot } from 'lucide-react';
import styles from './avatar.module.css';
import { Icon } from './icon.tsx';
import type { Speaker } from './speaker.ts';

export interface AvatarProps {
  readonly name: string;
  /** Keeps the speaker's hue; without it, a neutral one. */
  readonly speaker?: Speaker;
  readonly size?: 'small' | 'medium' | 'large';
  /** A dot that repeats what a word nearby says. */
  readonly presence?: 'available' | 'away';
}

/** Decoration: the name always stands beside it. */
export function Avatar({ name, speaker = 'system', size = 'medium', presence }: AvatarProps) {
  return (
    <span
      className={[styles.avatar, styles[speaker], styles[size]].join(' ')}
      // Drawn by the style sheet: letters that are no words should neither be read out nor copied.
      data-initials={speaker === 'assistant' ? undefined : initialsOf(name)}
      aria-hidden
    >
      {speaker === 'assistant' && <Icon icon={Bot} size={size === 'small' ? 14 : 16} />}
      {presence && <span className={`${styles.presence} ${styles[presence]}`} />}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s.@_-]+/)
    .filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[1]] : [words[0]];
  return letters.map((word) => [...(word ?? '?')][0]?.toLocaleUpperCase()).join('');
}
