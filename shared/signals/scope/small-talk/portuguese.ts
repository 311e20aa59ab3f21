import type { SmallTalkWords } from './words.ts';

export const portuguese: SmallTalkWords = {
  opening: 'obrigado obrigada ola oi tchau bom boa otimo perfeito sim nao valeu',
  beside: 'muito muita dia tarde noite ajuda tudo todos atencao ate logo pela pelo resposta',
  asking: 'onde quem qual',
};
