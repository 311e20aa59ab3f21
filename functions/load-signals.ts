import { setImmediate } from 'node:timers/promises';
import { loadCloser } from '../shared/signals/look-closer.ts';

/**
 * Loads the large detectors and runs each once, while a start waits for its first reads. A part at a time: what the database
 * answers is taken in between, and a message that waits for nothing else goes first. Should it fail, it fails again where a
 * message needs it, and is reported there.
 */
export function loadSignals(): void {
  loadCloser()
    .then(async ({ warmUps }) => {
      for (const warmUp of warmUps) {
        await setImmediate();
        warmUp();
      }
    })
    .catch(() => undefined);
}
