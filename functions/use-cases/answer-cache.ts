import type { Provided } from '../../shared/signals/providers/provided.ts';

type Answer = Pick<Provided, 'values' | 'failure'>;

/** Answers by the hash of their question, so that no text is kept. The one that was not used for longest gives way. */
export function createAnswerCache(most: number) {
  const answers = new Map<string, Answer>();
  return {
    get(key: string): Answer | undefined {
      const answer = answers.get(key);
      if (!answer) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    put(key: string, answer: Answer): void {
      answers.delete(key);
      answers.set(key, answer);
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    },
  };
}
