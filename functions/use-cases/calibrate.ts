import { fitCalibration, type LabelledAnswer } from '../../shared/signals/calibration/fit-calibration.ts';
import { labelAnswers } from '../../shared/signals/calibration/label-answers.ts';
import { loadCloser } from '../../shared/signals/look-closer.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { Clock } from '../ports/outside.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import { audit } from './audit.ts';

export interface CalibrateDeps {
  readonly log: ConversationLog;
  readonly settings: SettingsStore;
  readonly clock: Clock;
}

/** Conversations that began this long ago at most: an assistant is changed more often than not. */
const daysLookedAt = 28;
const conversationsADay = 200;
const entriesRead = 300;
const dayMs = 86_400_000;

export interface CalibrateReport {
  readonly conversations: number;
  readonly assistants: number;
}

/**
 * Learns, for the assistant of each channel, what its confidence means from what came of its answers. Newest days first;
 * what does not fit into the time is left out. One pass reads a bounded number of conversations, however many there were.
 * @param untilMs when to stop reading
 */
export async function calibrate(deps: CalibrateDeps, untilMs: number): Promise<CalibrateReport> {
  const { log, settings, clock } = deps;
  const nowMs = clock.now();
  await loadCloser();
  const answers = new Map<string, LabelledAnswer[]>();
  let conversations = 0;
  for (let back = 0; back < daysLookedAt && clock.now() < untilMs; back += 1) {
    for (const conversationId of await log.startedOn(nowMs - back * dayMs, conversationsADay)) {
      if (clock.now() >= untilMs) break;
      const entries = await log.list(conversationId, 0, entriesRead);
      const channelId = entries[0]?.state.channelId;
      if (channelId === undefined) continue;
      conversations += 1;
      answers.set(channelId, [...(answers.get(channelId) ?? []), ...labelAnswers(entries, nowMs)]);
    }
  }
  const fitted = [...answers]
    .filter(([, labelled]) => labelled.length > 0)
    .map(([channelId, labelled]) => fitCalibration(channelId, labelled, nowMs));
  if (fitted.length === 0) return { conversations, assistants: 0 };
  await settings.save(fitted.map((value) => ({ kind: 'calibration', value })));
  for (const { id, curve: _points, ...facts } of fitted)
    await audit(deps, { id: 'baton', name: 'Baton' }, 'calibration.fitted', id, facts);
  return { conversations, assistants: fitted.length };
}
