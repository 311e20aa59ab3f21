/** Words that no German sentence has, in what a sentence says itself: what it quotes are names that people gave. */
const english =
  /\b(the|is|are|and|not|no|when|if|then|otherwise|with|because|of|to|by|ask|asks|hand|customer|assistant|messages?|answers?|below|above|include|open|closed|known|yes|never|always|delete|add|make|step|node)\b/gi;

/** The English words left in a German sentence; none where it is German throughout. */
export const englishLeft = (sentence: string): readonly string[] =>
  sentence.replace(/„[^“]*“/g, '').match(english) ?? [];
