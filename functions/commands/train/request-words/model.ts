import { packRequestWords } from '../../../../shared/signals/repeat/request-words.ts';
import type { Model } from '../model.ts';
import { fitRequestWords } from './fit.ts';
import { requestsIn } from './intents.ts';

/** What the words of requests tell of what is asked, see `shared/signals/repeat/`. */
export const requestWords: Model = {
  name: 'request-words',
  parts: ['request-words'],
  train: (rowsOf) => {
    const requests = requestsIn(rowsOf);
    const words = fitRequestWords(requests);
    return { weights: packRequestWords(words), told: `${requests.length} requests, ${words.places.size} words` };
  },
};
