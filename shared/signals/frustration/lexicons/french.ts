import type { MoodVocabulary } from '../classes.ts';

export const french: MoodVocabulary = {
  insult: `idiot, idiote, idiots, imbécile, imbéciles, crétin, crétins, crétine, con, cons, conne, connard,
    connards, connasse, connasses, abruti, abrutis, abrutie, débile, débiles, salaud, salauds, salope, salopes,
    pute, putes, fils de pute, enculé, enculés, enfoiré, enfoirés, bouffon, bouffons, clown, clowns, guignol,
    guignols, tocard, tocards, nul à chier, bâtard, bâtards, ordure, ordures, pourriture, raclure, taré, tarés,
    tarée, mongol, mongole, gogol, attardé, attardés, andouille, andouilles, cornichon, cruche, bécasse, âne, ânes,
    porc, porcs, cochon, fdp, pd, tapette, incapable, incapables, bon à rien, bons à rien, voleur, voleurs, escroc,
    escrocs, menteur, menteurs, menteuse, arnaqueurs, arnaqueur, charlatans, charlatan, fainéant, fainéants`,
  scorn: `stupide, stupides, bête, bêtes, inutile, inutiles, incompétent, incompétents, incompétente, incompétence,
    pathétique, pathétiques, ridicule, ridicules, minable, minables, pitoyable, pitoyables, lamentable, lamentables,
    nul, nuls, nulle, nulles, honteux, honteuse, médiocre, grossier, impoli, malpoli, malhonnête, ignorant,
    ignorants, à côté de la plaque, une honte, une blague, de la merde, de la daube, une arnaque, une catastrophe,
    bon pour la casse, ne sers à rien, ne servez à rien, sers à rien, servez à rien`,
  attack: `va te faire foutre, allez vous faire foutre, va te faire enculer, allez vous faire enculer, va te faire
    voir, allez vous faire voir, va chier, allez chier, va mourir, va en enfer, allez en enfer, allez au diable, va
    au diable, nique ta mère, nique ta race, ntm, ta gueule, vos gueules, ferme la, ferme ta gueule, fermez la, ta
    mère, tais toi, taisez vous, casse toi, cassez vous, dégage, dégagez, je te déteste, je vous déteste, je te
    hais, je vous hais, espèce de, bande de, tas de, t es con, t es bête, tu es con, tu es bête, tu es débile, vous
    êtes cons, t es débile, es tu stupide, es tu idiot, êtes vous stupide, êtes vous idiot, t es sourd, tu es sourd,
    vous êtes sourds, êtes vous sourd, tu m emmerdes, vous m emmerdez, je vous emmerde, je t emmerde, tu fais chier,
    vous faites chier, vous me faites chier, tu me fais chier, tu te fous de moi, vous vous foutez de moi, vous vous
    foutez de ma gueule, tu te fous de ma gueule, tu me saoules, vous me saoulez, crève, crevez, honte à vous, vous
    devriez avoir honte, vous n avez pas honte`,
  harass: `je vais te tuer, je vais vous tuer, je te tue, je te bute, je vais te buter, je vais te retrouver, je
    vais vous retrouver, je sais où tu habites, je vais te frapper, je vais vous frapper, je vais te casser, casser
    la gueule, péter la gueule, vous allez le regretter, tu vas le regretter, vous le regretterez, suce, suce moi,
    baise moi, baiser avec, coucher avec moi, couche avec moi, faire l amour, envoie des nudes, nudes, photos nue,
    déshabille toi, es tu nue, tes seins, tes nichons, nichons, bite, ta chatte`,
  curse: `merde, merdes, merdique, putain, putains, bordel, bordel de merde, chier, fait chier, ça fait chier, ça me
    fait chier, fais chier, foutu, foutue, foutus, foutre, fout, foutent, foutage de gueule, se foutent, n en ont
    rien à foutre, rien à foutre, conneries, connerie, chiant, chiante, chiants, saloperie, saloperies, nom de dieu,
    wtf, fuck, shit, qu est ce que c est que ce bordel, maudit, maudite, tabarnak, câlice, ras le cul, plein le
    cul`,
  grumble: 'punaise, purée, cul, bon sang, crisse, osti',
  angry: `en colère, très en colère, furieux, furieuse, furax, énervée, énerve, énervant, énervante, m énerve,
    énervent, fâché, fâchée, agacé, agacée, agaçant, agaçante, m agace, exaspéré, exaspérée, exaspérant,
    exaspérante, irrité, irritée, irritant, excédé, excédée, frustré, frustrée, frustrant, frustrante, frustration,
    marre, j en ai marre, y en a marre, en ai marre, ras le bol, ras le bol de, plein le dos, assez de, ça suffit, j
    en ai assez, j ai assez, à bout, à bout de nerfs, à bout de patience, je perds patience, perds patience, ma
    patience, perdre patience, me rend fou, me rend folle, me rendez fou, me rendez folle, hors de moi, scandalisé,
    scandalisée, outré, outrée, révolté, révoltée, indigné, je déteste, déteste, je hais, plus jamais, saoule, me
    saoule, dégoûté, dégoûtée, dégoûtant, écoeuré, écoeurant`,
  bad: `inacceptable, inadmissible, intolérable, insupportable, incroyable, scandaleux, scandaleuse, scandale,
    honte, c est une honte, quelle honte, horrible, terrible, affreux, catastrophe, catastrophique, désastre,
    désastreux, désastreuse, exécrable, déplorable, invraisemblable, aberrant, absurde, n importe quoi, du grand n
    importe quoi, pire, le pire, la pire, perte de temps, perdre mon temps, perdre du temps, perdu mon temps,
    perds mon temps, fait perdre mon temps, arnaque, arnaquée, escroquerie, vol, du vol, mensonge, mensonges,
    mentez, vous mentez, tu mens, menti, trompé, trompée, manque de respect, irrespectueux, pas professionnel, pas
    sérieux, aucun sens, n a aucun sens, ne m aide pas, ne m aidez pas, ne m aides pas, n aide pas, n aidez pas,
    aucune aide, n aide en rien, ne sert à rien, ça ne sert à rien, inefficace, se moque de moi, se moquer de moi,
    se moquent, mauvaise blague, comment osez vous, je rêve, c est pas vrai, c est pas possible, ce n est pas
    possible, pas croyable, je n en reviens pas, si difficile que ça, c est si compliqué, si compliqué que ça,
    vous en fichez, s en fiche, s en fichent, ruiné, gâché, délabré, foutaise, foutaises, nullité, poubelle,
    strictement à rien, sert strictement à rien, sert absolument à rien, sert à rien, n en peux plus, j en peux
    plus, rien ne marche, rien ne fonctionne, rien marche, rien fonctionne, ça marche jamais, ne marche jamais, ne
    fonctionne jamais, rien n y fait, autre chose à faire, d autres choses à faire, personne ne fait rien,
    personne ne s en occupe, personne ne sait, m avez fait perdre, traité comme, traitée comme, se moque du monde,
    vous moquez du monde, moque du monde, du n importe quoi, vous ne comprenez rien, tu ne comprends rien, ne
    comprenez rien, ne comprends rien, quel désastre, service nul`,

  poor: `mauvais, mauvaise, mauvais service, mal, trop lent, trop lente, trop long, lent, peu fiable, pas fiable,
    triste, dommage, plainte, me plaindre, réclamation, confus, plus confiance, perdu confiance, tant pis, oublie,
    oubliez, peu importe, regrette`,
  letdown: `déçu, déçue, décevant, décevante, déception, mécontent, mécontente, insatisfait, insatisfaite, pas
    content, pas contente, pas satisfait, pas satisfaite, pas heureux, m attendais à mieux, attendais mieux,
    espérais mieux`,
  quit: `j abandonne, laissez tomber, laisse tomber, tant pis pour vous, oubliez ça, oublie ça, c est bon j
    abandonne, ça ne mène à rien, ne mène à rien, on n avance pas, à quoi bon, à quoi ça sert, à quoi sert ce,
    changer d opérateur, aller à la concurrence, chez la concurrence, à la concurrence, perdu un client, perdu une
    cliente, perdez un client, perdez une cliente, perdre un client, perdre une cliente, dernière fois que je
    commande, dernière fois que j achète, dernière fois que je, ne commanderai plus, je ne reviendrai pas, ne
    reviendrai plus, je ne recommande pas, ne recommande pas, mauvais avis, une étoile, annulez tout, je vais voir
    ailleurs, je vais ailleurs`,

  doubt: `vous vous moquez, tu te moques, vous vous moquez de moi, vous moquez de moi, te moques de moi, vous
    plaisantez, tu plaisantes, c est une blague, c est une plaisanterie, vous rigolez, tu rigoles, vous êtes
    sérieux, vous êtes sérieuse, tu es sérieux, t es sérieux, êtes vous sérieux, c est sérieux, vous vous fichez de
    moi, vous fichez de moi, tu te fiches de moi, vous vous rendez compte, comment est ce possible, comment c est
    possible, vous lisez ce que, lisez vous ce que, vous lisez au moins, est ce que quelqu un lit, y a t il quelqu
    un qui, il y a quelqu un, vous prenez les gens pour, vous me prenez pour, tu me prends pour, pourquoi est ce si
    difficile, pourquoi c est si compliqué, pourquoi c est si difficile, c est quoi ce service, quel genre de
    service, quel genre d entreprise, pourquoi je paie, je paie pour quoi, vous allez faire quelque chose, ça vous
    intéresse`,
  really: 'sérieusement, sérieux, c est tout, et c est tout',
  again: `combien de fois, encore combien de fois, combien de temps encore, encore une fois, encore et encore,
    toujours pas, toujours rien, toujours aucune, pour la deuxième fois, pour la troisième fois, pour la quatrième
    fois, pour la énième fois, pour la dernière fois, la troisième fois, la quatrième fois, à chaque fois, chaque
    fois, toujours la même chose, toujours pareil, sans arrêt, sans cesse, j attends toujours, j attends encore, j
    attends depuis, depuis des heures, depuis des jours, depuis des semaines, depuis des mois, des heures que, des
    semaines que, aucune réponse, sans réponse, pas de réponse, ne répondez pas, ignoré, ignorée, ignorez, m
    ignorez, rien ne se passe, rien n est fait, rien fait, n écoutez pas, ne m écoutez pas, n écoutes pas, ne m
    écoutes pas, vous n écoutez rien, tu n écoutes rien, ne comprenez pas, comprenez rien, comprends rien, ne me
    comprenez pas, tu ne comprends pas, vous ne comprenez pas, tu comprends pas, vous comprenez pas, déjà dit, je
    l ai déjà dit, je vous ai déjà dit, je t ai déjà dit, vous ai dit, déjà expliqué, déjà répondu, tourne en
    rond, tournons en rond, en rond, balade de service en service, pourquoi vous ne pouvez pas, pourquoi tu ne
    peux pas, répondez à ma question, réponds à ma question, une bonne fois pour toutes, tout de suite,
    immédiatement, cinquième fois, troisième fois, quatrième fois, dixième fois, dix fois, cent fois, cinq fois,
    la même réponse, toujours la même réponse, quand allez vous, à chaque appel, aucune nouvelle, sans nouvelles`,
  nobody: 'personne ne, personne n, personne',
  serve: `répond, aide, rappelle, résout, solution, sait, peut, fait, comprend, explique, s occupe, occupe, réponse,
    bouge`,
  anew: 'chez vous, avec vous',
  waste: 'perdu, perdue, perdre, perds, gaspillé, j ai perdu, fait perdre',
  span: `heure, heures, une heure, demi heure, jour, jours, journée, ma journée, toute ma journée, toute la journée,
    matinée, ma matinée, semaine, semaines, mois, soirée, ma soirée, minutes`,
  toil: `j essaie, j essaye, que j essaie, que j essaye, je me bats, que j attends, que je me bats, j appelle, au
    téléphone, j ai passé`,
  vow: `je vais, je vais aller, je pars, j irai, je passe, je change, je préfère, vais aller voir, je vais voir, je
    vais aller voir, je m en vais, je vais changer, je vais passer, on va`,
  rival: `ailleurs, concurrent, concurrence, la concurrence, un autre opérateur, une autre banque, une autre
    compagnie, un autre fournisseur, un autre magasin, autre fournisseur, autre opérateur, vos concurrents`,
  sarcasm: `merci pour rien, merci de rien, merci bien pour rien, ah bravo, bravo, félicitations, super service,
    quel service, quelle aide, belle aide, vous êtes d une grande aide, quelle surprise, comme d habitude, comme
    toujours, très drôle, super merci, génial merci, c est malin, mais bien sûr, ben voyons, bien joué, chapeau,
    vous savez lire, tu sais lire, savez vous lire, sais tu lire, apprenez à lire, apprends à lire, merci de m avoir
    fait perdre`,
  praise: `bon, bonne, bien, super, génial, géniale, cool, heureux, heureuse, content, contente, satisfait,
    satisfaite, utile, aimable, gentil, gentille, parfait, parfaite, excellent, excellente, drôle, beau, belle,
    merci`,
  you: 'tu, toi, te, t, vous, ton, ta, tes, votre, vos',
  ours: `bot, chatbot, robot, machine, ordinateur, ia, assistant, agent, agents, conseiller, conseillers,
    conseillère, employé, employés, opérateur`,
  firm: `service, support, entreprise, société, banque, boutique, système, application, appli, site, programme,
    service client`,
  i: 'je, j, me, m, moi, mon, ma, mes, nous, notre',
  third: `il, elle, ils, elles, mari, femme, fils, fille, enfant, enfants, patron, voisin, ami, amie, copain,
    copine, chien, chat, propriétaire, livreur, quelqu un, politiciens, météo, circulation, douleur, odeur, bruit,
    voisine, frère, soeur, parents, collègue, patronne, temps, chef, tiempo`,

  former: `mon ancien, mon ancienne, mon vieux, ma vieille, mon précédent, ma précédente, l ancien, l ancienne,
    mon dernier, ma dernière, le précédent`,

  told: 'appelé, appelle, traité de, dit, disait, film, chanson, livre, jeu, question, erreur, idée',
  is: 'est, es, êtes, sont, suis, était, étaient, être, c, semble, semblez, a l air, avez l air, as l air',
  filler: `un, une, des, le, la, les, l, de, d, du, très, tellement, vraiment, trop, complètement, totalement,
    absolument, juste, que, qu, ce, cet, cette, ces, ça, gros, grosse, pauvre, sale, petit, tout, toute, tous, quel,
    quelle, plus, vrai, véritable, franchement, carrément, bien trop`,
  not: 'pas, ne, n, jamais, sans, rien, ni, aucun, aucune, non, si',
  other: `pas mal, pas si mal, chat en ligne, mal de tête, mal de dos, mal au, mal à, j ai mal, fait mal, ne vous
    inquiétez pas, c est pas grave, pas grave, de rien, n importe quel, n importe quelle, n importe où, n importe
    quand, vol de, mon vol, le vol, un vol, vols, numéro de vol, vol pour, vol direct, billet de vol, vol retour,
    vol aller, plus de, tant mieux, tout de suite merci, encore une fois merci, merci encore, nul part, nulle part,
    match nul, signaler une arnaque, victime d une arnaque, victime d une escroquerie, une arnaque téléphonique,
    poubelle jaune, la poubelle, mauvais temps, mauvaise adresse, mauvais numéro, mauvais code, bête de, chien et
    chat, ordures ménagères, papier cul, je regrette mais, désolé, désolée, con fuoco, si vous pouvez, espèce de
    plante, espèces, tas de feuilles, bande de roulement, bande passante, bande dessinée, je suis bête, suis je
    bête, que je suis bête, quel idiot je, quelle idiote je, j ai perdu ma, j ai perdu mon, j ai perdu mes, perdu ma
    carte, perdu mon, au téléphone avec mon, vraiment merci, sérieux et`,
  futile: 'toujours pas de réponse, toujours aucune réponse, et rien',
};
