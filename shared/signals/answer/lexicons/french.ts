import type { AnswerVocabulary } from '../classes.ts';

export const french: AnswerVocabulary = {
  we: 'je, j, nous',
  you: 'tu, il, elle',
  'we cannot': `je ne peux pas, je ne peux, je ne peux malheureusement pas, je ne peux pas vous, nous ne pouvons pas,
    nous ne pouvons malheureusement pas, nous ne pouvons, je n ai pas pu, je n ai pas réussi, nous n avons pas pu,
    nous n avons pas réussi, je ne suis pas en mesure, nous ne sommes pas en mesure, je suis incapable, je n arrive
    pas, je ne parviens pas, nous ne parvenons pas, je ne suis pas capable, il m est impossible, il nous est
    impossible, je ne pourrai pas, je ne saurais, je peux pas, je ne vais pas pouvoir, je ne suis pas autorisé, je ne
    suis pas autorisée, nous ne sommes pas autorisés, je n ai pas la possibilité, je n ai pas l autorisation, je n ai
    pas le droit, je n ai pas la capacité, je n ai aucun moyen`,
  cannot: `ne peut pas, ne peut être, ne peut pas être, n a pas pu, n a pu, n ont pas pu, impossible de, ne peuvent
    pas, n a pas été, n ont pas été, n a pu être, n a pas pu être`,
  'we not know': `je ne sais pas, nous ne savons pas, je ne comprends pas, je n ai pas compris, je n ai pas bien
    compris, nous n avons pas compris, je ne trouve pas, je ne trouve aucun, je ne trouve aucune, je ne trouve
    rien, je n ai pas trouvé, je n ai rien trouvé, je n ai trouvé aucun, je n ai trouvé aucune, nous n avons pas
    trouvé, nous n avons trouvé aucun, nous n avons trouvé aucune, nous n avons rien trouvé, je ne vois pas, je ne
    vois aucun, je ne vois aucune, je n ai pas d information, je n ai pas d informations, je n ai pas cette
    information, je n ai pas l information, nous n avons pas cette information, nous n avons pas d information, je
    n ai aucune information, nous n avons aucune information, je n ai pas accès, nous n avons pas accès, je n ai
    pas la réponse, je n ai pas de réponse, je ne dispose pas, nous ne disposons pas, je ne suis pas sûr, je ne
    suis pas sûre, je ne suis pas certain, je ne connais pas, je ne reconnais pas, j ignore, nous ignorons, je ne
    vois pas de, je n ai pas de, je n ai aucun, je n ai aucune, nous n avons aucun, nous n avons aucune, je n en
    suis pas, je n en sais, je n en sais rien, je ne la connais pas, je ne le connais pas, je ne suis pas certaine`,
  not: 'ne, n, pas, aucun, aucune, rien, sans, ni, non',
  work: `aider, répondre, trouver, traiter, traité, traitée, vérifier, vérifié, vérifiée, confirmer, confirmé,
    confirmée, effectuer, effectué, effectuée, modifier, modifié, modifiée, réserver, accéder, charger, finaliser,
    finalisé, finalisée, aboutir, abouti, identifier, authentifier, faire, fait, enregistrer, enregistré, résoudre,
    joindre`,
  info: `résultat, résultats, information, informations, réponse, correspondance, disponibilité, vol, vols,
    chambre, chambres, table, créneau, créneaux, commande, rendez vous, données, place, places, train, trains,
    bus, hôtel, hôtels, restaurant, restaurants, taxi, taxis`,
  found: 'disponible, disponibles, possible, libre, libres, trouvé, trouvée, valide, trouvés',
  gone: `indisponible, indisponibles, pas disponible, n est pas disponible, ne sont pas disponibles, n est plus
    disponible, ne sont plus disponibles, plus disponible, complet, complets, épuisé, épuisée, en rupture, rupture
    de stock, introuvable, introuvables, n existe pas, n existe plus, aucun résultat, aucune correspondance, est
    plein, est pleine, sont pleins, tout est plein, il ne reste, plus rien de libre, expiré, a expiré, est expiré,
    en congé, en vacances, c est complet, est complet, plus de place, plus de places, plus de table, plus de
    chambre, plus de chambres, plus rien, plus aucun, plus aucune, tout est complet, tout est pris, est pris, est
    prise, déjà pris, déjà prise`,

  broken: `pas possible, n est pas possible, n est malheureusement pas possible, impossible, échoué, a échoué,
    échec, mal passé, s est mal passé, une erreur, erreur est survenue, invalide, non valide, n est pas valide,
    pas valide, refusé, refusée, rejeté, rejetée, ne correspond pas, ne correspondent pas, hors service, sans
    succès, pas abouti, n a pas abouti, injoignable, pas pris en charge, problème avec notre système, problème
    avec le système, problème technique, problèmes techniques, incident technique, souci technique, erreur
    technique, rencontré un souci, rencontré un problème, rencontré une erreur, n est pas passé, n est pas passée,
    n a pas fonctionné, n a pas marché, mal compris, je me suis trompé, en panne, pas assez de, solde insuffisant,
    provision insuffisante, sans rien trouver, sans résultat, personne n a répondu, personne ne répond, ne répond
    pas, ne répondent pas, en maintenance, erreur inattendue, pas fonctionné, pas marché`,
  sorry: `désolé, désolée, désolés, malheureusement, navré, navrée, excusez moi, excuse moi, pardon, je regrette, nous
    regrettons, hélas, toutes mes excuses`,
  beyond: `je peux seulement, je ne peux que, peux uniquement, en dehors de mes, au delà de mes, hors de mes, dépasse
    mes, n est pas de mon ressort, pas dans mes compétences, ne fait pas partie de mes, je suis juste un bot, je ne
    suis qu un, j apprends encore, je ne suis pas programmé, je ne suis pas formé`,
  when: 'si, lorsque, quand, au cas où',
  rephrase: `reformuler, reformulez, reformule, autrement, différemment, en d autres termes, d une autre façon, d une
    autre manière, répéter, répétez, répète, être plus précis, plus précis, plus précise, préciser, précisez,
    clarifier, plus de détails, davantage de détails, voulez vous dire, vouliez vous dire, voulais tu dire, veux tu
    dire, vous voulez dire, tu veux dire, parlez vous de, expliquer davantage`,
  what: `quel est, quelle est, quel, quelle, quels, quelles, qu est ce que, que souhaitez, que voulez, combien, où, d
    où, à quelle, à quel, de quel, de quelle, pour quelle, pour quel, pour combien, qui est, comment vous appelez,
    comment t appelles, de combien, à partir de quand, dans quel, dans quelle, sur quel, sur quelle`,
  areYou: `pouvez vous, pourriez vous, peux tu, pourrais tu, voulez vous, veux tu, souhaitez vous, souhaites tu, avez
    vous, as tu, êtes vous, es tu, est ce, est ce que, préférez vous, préfères tu, avez vous besoin, auriez vous, s
    agit il, utilisez vous, vous convient, cela vous convient, ça vous convient, aimeriez vous, désirez vous, y a t
    il, puis je avoir, vous souhaitez`,
  shallI: `dois je, puis je, voulez vous que je, souhaitez vous que je, devons nous, pouvons nous, je confirme, je
    réserve`,
  give: `veuillez indiquer, veuillez fournir, veuillez entrer, veuillez saisir, veuillez confirmer, veuillez
    préciser, veuillez choisir, veuillez sélectionner, veuillez me, veuillez nous, veuillez décrire, veuillez
    donner, merci de me, merci de nous, merci de confirmer, merci d indiquer, merci de fournir, merci de préciser,
    indiquez, indiquez moi, indique moi, donnez moi, donne moi, dites moi, dis moi, fournissez, choisissez,
    choisis, sélectionnez, confirmez, saisissez, entrez, décrivez, communiquez moi, envoyez moi, merci de m
    indiquer, merci de m envoyer, merci de m, merci de bien vouloir, merci de renseigner, merci de communiquer,
    répondez, réponds, laissez nous votre, laissez votre, laissez moi`,
  need: `j ai besoin, nous avons besoin, j aurais besoin, il me faut, il nous faut, il me faudrait, il me manque, il
    manque, et votre, et ton`,
  slot: `nom, prénom, date, date de naissance, jour, heure, lieu, destination, adresse, code postal, ville, numéro,
    numéro de commande, numéro de compte, numéro de téléphone, numéro de client, numéro de réservation, pin, e mail,
    email, adresse e mail, prix, budget, taille, couleur, raison, motif, code, mot de passe, modèle`,
  courtesy: `autre chose, quelque chose d autre, d autres questions, une autre question, besoin d autre chose, comment
    puis je vous aider, comment puis je t aider, comment puis je aider, en quoi puis je, que puis je faire pour,
    comment pouvons nous vous aider, comment allez vous, comment vas tu, puis je vous aider, puis je faire autre
    chose, cela vous a t il aidé, cela répond il, ai je répondu, je peux vous aider avec, puis je t aider, cela vous a
    t il été utile, est ce que cela vous aide, cela vous aide t il, ai je résolu`,
  is: 'est, sont, a été, ont été, était, être, c est, il y a',
  can: 'laisse, permet, laissent, permettent, peux, pouvons',
  source: `documentation, documents, manuel, article, articles, centre d aide, base de connaissances, guide`,
  tells: `aborde, mentionne, contient, traite de, dit rien, précisé, parle`,
  please: 's il vous plaît, s il te plaît, svp, stp',
  none: `il n y a pas, il n y a aucun, il n y a aucune, il n y a plus, il ne reste plus, il ne reste aucun, il ne
    reste pas, nous n avons plus, n avons plus de`,
  unmissed: `frais, coût, coûts, supplément, suppléments, souci, problème, urgence, limite, pénalité, supplémentaires,
    supplémentaire`,
  filler: `mais, que, le, la, les, l, un, une, des, de, du, d, votre, vos, ton, ta, tes, cette, ce, ces, cela, ça,
    pour, à, au, en, et, actuellement, pour le moment, pour l instant, vraiment, très, encore, toujours, bien, d
    accord, ok, parfait, merci, bonjour, aussi, vous, te, me, moi, malheureusement pas, maintenant, suis, avec`,
  other: `ne vous inquiétez pas, ne t inquiète pas, pas de problème, pas de souci, sans problème, sans frais, aucun
    frais, n hésitez pas, n hésite pas, n oubliez pas, n oublie pas, pas seulement, pas besoin, il n y a pas de frais,
    il n y a pas de problème, il n y a aucun problème, il n y a aucun frais, il n y a pas de quoi, si vous ne trouvez
    pas, si tu ne trouves pas, de rien, je comprends, au complet, nom complet, pas besoin d un, n avez pas besoin, n
    as pas besoin`,
};
