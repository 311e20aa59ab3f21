import type { HandoffMessage } from '../../shared/messages/handoff-message.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';
import type { Calendar } from '../../shared/settings/calendar.ts';
import type { Channel } from '../../shared/settings/channel.ts';
import type { Organisation } from '../../shared/settings/organisation.ts';
import type { Queue } from '../../shared/settings/queue.ts';
import type { SignalSettings } from '../../shared/settings/signals.ts';
import type { Calibration } from '../../shared/signals/calibration/calibration.ts';

/** What an organisation has set, as it stands at one moment. */
export interface Settings {
  readonly organisation: Organisation;
  readonly queues: readonly Queue[];
  readonly calendars: readonly Calendar[];
  readonly messages: readonly HandoffMessage[];
  readonly channels: readonly Channel[];
  /** Absent: what Baton notices is as shipped. */
  readonly signals?: SignalSettings;
  /** What each assistant's confidence has turned out to mean, where anything is known. */
  readonly calibrations?: readonly Calibration[];
}

/** What decides now: the live rule set with the settings. */
export interface LiveConfiguration extends Settings {
  readonly ruleSetHash: string;
  readonly ruleSet: RuleSet;
}

/** A channel key as it is kept: never the secret itself. */
export interface StoredKey {
  readonly id: string;
  readonly channelId: string;
  readonly label: string;
  /** SHA-256 of the secret, hexadecimal. */
  readonly secretHash: string;
  readonly createdAtMs: number;
  readonly createdBy: string;
  readonly revokedAtMs?: number;
}

/** Read on every message, so it is kept in memory and looked at anew at most every few seconds. */
export interface LiveConfigurationReader {
  live(): Promise<LiveConfiguration>;
  /** A rule set by its hash, live or not; `undefined` when it was never published. */
  ruleSet(hash: string): Promise<RuleSet | undefined>;
  key(keyId: string): Promise<StoredKey | undefined>;
}
