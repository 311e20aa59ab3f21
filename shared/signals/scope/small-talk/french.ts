import type { SmallTalkWords } from './words.ts';

export const french: SmallTalkWords = {
  opening: 'merci bonjour bonsoir salut revoir parfait bonne bon oui non',
  beside: 'beaucoup infiniment mille aide journee soiree nuit tout tous reponse bientot tres gentil',
  asking: 'quand quel quelle pourquoi',
};
