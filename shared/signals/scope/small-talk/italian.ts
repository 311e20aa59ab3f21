import type { SmallTalkWords } from './words.ts';

export const italian: SmallTalkWords = {
  opening: 'grazie salve buongiorno buonasera arrivederci perfetto ottimo buona buon',
  beside: 'tante molte aiuto giornata serata notte tutto tutti gentile presto risposta',
  asking: 'quando dove chi quale',
};
