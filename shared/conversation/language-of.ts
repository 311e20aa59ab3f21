import type { ConversationState } from './state.ts';

/** What the customer speaks: as the caller says, else as their words tell. Absent where nothing tells. */
export const languageOf = ({ language, heard }: Pick<ConversationState, 'language' | 'heard'>): string | undefined =>
  language ?? heard;
