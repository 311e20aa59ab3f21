import type { HandoffMessage } from '../../shared/messages/handoff-message.ts';
import type { Calendar } from '../../shared/settings/calendar.ts';
import type { Channel } from '../../shared/settings/channel.ts';
import type { Organisation } from '../../shared/settings/organisation.ts';
import type { Queue } from '../../shared/settings/queue.ts';
import type { SignalSettings } from '../../shared/settings/signals.ts';
import type { Calibration } from '../../shared/signals/calibration/calibration.ts';
import type { Settings, StoredKey } from './configuration.ts';

export type Setting =
  | { readonly kind: 'organisation'; readonly value: Organisation }
  | { readonly kind: 'queue'; readonly value: Queue }
  | { readonly kind: 'calendar'; readonly value: Calendar }
  | { readonly kind: 'channel'; readonly value: Channel }
  | { readonly kind: 'signals'; readonly value: SignalSettings }
  | { readonly kind: 'calibration'; readonly value: Calibration }
  | { readonly kind: 'message'; readonly value: HandoffMessage };

export interface AuditEntry {
  readonly id: string;
  readonly atMs: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The cold side of the configuration: what admins read and change. */
export interface SettingsStore {
  settings(): Promise<Settings>;
  /** Live everywhere within a few seconds. */
  save(settings: readonly Setting[]): Promise<void>;

  keys(): Promise<readonly StoredKey[]>;
  readKey(keyId: string): Promise<StoredKey | undefined>;
  saveKey(key: StoredKey): Promise<void>;

  record(entry: AuditEntry): Promise<void>;
  audit(limit: number): Promise<readonly AuditEntry[]>;
}
