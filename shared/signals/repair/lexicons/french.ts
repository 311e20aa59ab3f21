import type { RepairVocabulary } from '../classes.ts';

export const french: RepairVocabulary = {
  saying: `ce n est pas ce que, c est pas ce que, ce n était pas ce que, pas ce que j ai, pas ce que je, ce n est
    pas ma question, c est pas ma question, pas ma question, n était pas ma question, ne répond pas à ma question,
    ne répondez pas à ma question, ne réponds pas à ma question, répond pas à ma question, répondez pas à ma
    question, n avez pas répondu, n as pas répondu, pas répondu à ma question, répondez à ma question, réponds à
    ma question, je n ai pas demandé, j ai pas demandé, je n ai pas dit, j ai pas dit, je l ai déjà dit, je vous l
    ai déjà dit, je te l ai déjà dit, je vous ai déjà, je t ai déjà, l ai déjà dit, déjà dit, déjà expliqué, déjà
    répondu, déjà demandé, je viens de le dire, je viens de vous, je viens de te, viens de dire, comme je l ai
    dit, comme je vous l ai dit, comme je disais, comme déjà dit, vous ne comprenez pas, tu ne comprends pas, vous
    comprenez pas, tu comprends pas, vous ne me comprenez pas, tu ne me comprends pas, vous n avez pas compris, tu
    n as pas compris, vous avez pas compris, t as pas compris, mal compris, vous ne m écoutez pas, tu ne m écoutes
    pas, vous m écoutez pas, tu m écoutes pas, vous n écoutez pas, tu n écoutes pas, vous ne lisez pas, tu ne lis
    pas, relisez, avez vous lu, as tu lu, ça ne m aide pas, cela ne m aide pas, ça n aide pas, ça m aide pas, n a
    aucun sens, n a pas de sens, rien à voir, n a rien à voir, vous vous répétez, tu te répètes, vous répétez, la
    même réponse, toujours la même réponse, je ne parle pas de, ce que j ai demandé, mauvaise réponse, hors sujet,
    à côté de la plaque, de quoi parlez vous, de quoi tu parles, vous vous trompez, tu te trompes, il ne s agit
    pas de, vous m avez mal compris, tu m as mal compris, ne s agit pas de, s agit pas de ça, ce n est pas mon
    problème, ne répondez pas à ma, réponds pas à ma, répondez pas à ma, vous confondez, tu confonds, vous
    mélangez, toujours la même chose, toujours le même lien, encore le même lien, arrêtez de m envoyer, arrête de
    m envoyer, déjà écrit, combien de fois dois je, combien de fois faut il, combien de fois encore, vous avez
    déjà demandé, m avez déjà demandé, tu m as déjà demandé, dit trois fois, dit deux fois, dit dix fois, dit cent
    fois, répété trois fois`,

  faint: 'pas ça, ce n est pas ça, c est pas ça, comment, hein, pardon, je ne comprends pas',
  no: 'non',
  'i want': 'je veux, je voulais, j ai besoin',
  'i said': `j ai dit, je disais, j ai demandé, je demande, j ai écrit, je répète, je vous répète, je te répète, je
    vous ai dit, je t ai dit, je vous ai demandé, je vous l ai dit, je demandais`,
  'i say': `je vous l ai donné, je vous ai donné, je l ai donné, je vous ai envoyé, je l ai écrit, je l ai indiqué, j
    ai donné, j ai indiqué`,
  above: `plus haut, ci dessus, avant, tout à l heure, au début, dans mon premier message, dans mon message, dans mon
    dernier message`,
  past: `la semaine dernière, le mois dernier, hier, l an dernier, au téléphone, en magasin, il y a une semaine, il y
    a quelques jours`,
  nth: `pour la deuxième fois, pour la troisième fois, pour la quatrième fois, pour la énième fois, pour la dernière
    fois, encore une fois, une fois de plus`,
  times: 'deux fois, trois fois, dix fois, plusieurs fois, mille fois, cent fois',
  look: 'lisez, lis, regardez, regarde',
  mine: 'mon message, ma question, mon mail, mon premier message, mon dernier message',
  what: 'ce que',
  meant: 'je voulais dire, je veux dire, je parle de, je parlais de, je parle du, je parle d, je pensais à',
  bare: 'pas, et pas, non pas',
  its: 'c est, c était, mais',
  thats: 'c est celui, c est ma, c est mon',
  the: 'le, la, les, l, un, une, mon, ma, mes, votre, ce, cette, celui, celle, celle là, celui là, celle d, celui d',
  wrong: 'faux, fausse, incorrect, incorrecte, mauvais, mauvaise, erroné, erronée, pas correct, pas exact, pas bon',
  mild: `merci, encore, urgent, mal, grave, sûr, sûre, tout, maintenant, vraiment, beaucoup, plus, trop, très, du
    tout, aujourd hui, de souci, de problème, si, possible, bon, cher, tout de suite, thank, thanks, thx, thank
    you, please, all good, that s, thats, fine, problem, worries, preference`,

  filler: 'ça, cela',
  rewording: `déjà donné, déjà envoyé, déjà essayé, vous êtes là, tu es là, êtes vous là, es tu là, non pas ça, ma
    question est, ma question était, ce que je demande, un malentendu, autre chose complètement, tout autre chose,
    ce n est pas le problème, c est pas le problème, c est l inverse, comme dit, ce n est pas mon nom, ce n est
    pas mon adresse, ce n est pas ma commande, ce n est pas mon compte`,
};
