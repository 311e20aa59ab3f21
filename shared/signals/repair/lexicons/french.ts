import type { RepairVocabulary } from '../classes.ts';

export const french: RepairVocabulary = {
  saying: `ce n est pas ce que, c est pas ce que, ce n était pas ce que, pas ce que j ai, pas ce que je, ce n est pas ma
    question, c est pas ma question, pas ma question, n était pas ma question, ne répond pas à ma question, ne
    répondez pas à ma question, ne réponds pas à ma question, répond pas à ma question, répondez pas à ma question,
    n avez pas répondu, n as pas répondu, pas répondu à ma question, répondez à ma question, réponds à ma question,
    je n ai pas demandé, j ai pas demandé, je n ai pas dit, j ai pas dit, je l ai déjà dit, je vous l ai déjà dit,
    je te l ai déjà dit, je vous ai déjà, je t ai déjà, l ai déjà dit, déjà dit, déjà expliqué, déjà répondu, déjà
    donné, déjà envoyé, déjà essayé, déjà demandé, je viens de le dire, je viens de vous, je viens de te, viens de
    dire, comme je l ai dit, comme je vous l ai dit, comme je disais, comme déjà dit, comme dit, je répète, je vous
    répète, je te répète, encore une fois, une fois de plus, pour la deuxième fois, pour la troisième fois, pour la
    dernière fois, vous ne comprenez pas, tu ne comprends pas, vous comprenez pas, tu comprends pas, vous ne me
    comprenez pas, tu ne me comprends pas, vous n avez pas compris, tu n as pas compris, vous avez pas compris, t as
    pas compris, mal compris, vous ne m écoutez pas, tu ne m écoutes pas, vous m écoutez pas, tu m écoutes pas, vous
    n écoutez pas, tu n écoutes pas, vous ne lisez pas, tu ne lis pas, lisez mon message, lis mon message, lisez ce
    que, lis ce que, relisez, avez vous lu, as tu lu, ça ne m aide pas, cela ne m aide pas, ça n aide pas, ça m aide
    pas, n a aucun sens, n a pas de sens, rien à voir, n a rien à voir, vous vous répétez, tu te répètes, vous
    répétez, la même réponse, toujours la même réponse, je voulais dire, je veux dire, je parle de, je parlais de,
    je ne parle pas de, ce que je demande, ce que j ai demandé, j ai demandé, ma question est, ma question était,
    vous êtes là, tu es là, êtes vous là, es tu là, non pas ça, mauvaise réponse, hors sujet, à côté de la plaque,
    de quoi parlez vous, de quoi tu parles, vous vous trompez, tu te trompes, il ne s agit pas de`,
  faint: `faux, incorrect, c est faux, pas ça, ce n est pas ça, c est pas ça, pas correct, erroné, comment, hein, pardon,
    je ne comprends pas, ce n est pas correct, mauvais`,
  no: 'non',
  'i say': 'j ai dit, je disais',
  'i want': 'je veux, je voulais, j ai besoin',
  filler: 'mais, ça, cela',
};
