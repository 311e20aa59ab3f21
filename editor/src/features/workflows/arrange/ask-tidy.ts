import type { Places } from './boxes.ts';
import type { TidyQuestion } from './tidy-worker.ts';

/**
 * Places from a worker that lives for this one question: tidying is rare.
 * @throws {Error} where the worker cannot be fetched or fails
 */
export function askTidy(question: TidyQuestion): Promise<Places> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Places>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('The steps could not be laid out.'));
    };
    worker.postMessage(question);
  });
}
