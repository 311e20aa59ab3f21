import type { AnswerVocabulary } from '../classes.ts';

export const french: AnswerVocabulary = {
  we: 'je, j, nous, notre système, le système',
  you: 'tu, il, elle',
  'we cannot': `je ne peux pas, je ne peux, je ne peux malheureusement pas, je ne peux pas vous, nous ne pouvons
    pas, nous ne pouvons malheureusement pas, nous ne pouvons, je n ai pas pu, je n ai pas réussi, nous n avons
    pas pu, nous n avons pas réussi, je ne suis pas en mesure, nous ne sommes pas en mesure, je suis incapable, je
    n arrive pas, je ne parviens pas, nous ne parvenons pas, je ne suis pas capable, il m est impossible, il nous
    est impossible, je ne pourrai pas, je ne saurais, je peux pas, je ne vais pas pouvoir, je ne suis pas
    autorisé, je ne suis pas autorisée, nous ne sommes pas autorisés, je n ai pas la possibilité, je n ai pas l
    autorisation, je n ai pas le droit, je n ai pas la capacité, je n ai aucun moyen`,
  cannot: `ne peut pas, ne peut être, ne peut pas être, impossible de, ne peuvent pas, n a pas été, n ont pas été`,
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
    suis pas, je n en sais, je n en sais rien, je ne la connais pas, je ne le connais pas, je ne suis pas
    certaine, je n ai aucune idée, aucune idée, je n ai pas saisi, je n ai pas entendu, je n ai pas bien entendu,
    je ne vous entends pas, je ne suis pas certain de, je ne saurais vous, je ne saurais dire, je n y comprends,
    je ne comprends rien, ce n est pas clair, n est pas clair pour moi, je ne le trouve pas, je ne la trouve pas,
    je ne les trouve pas, je ne l ai pas trouvé, je ne le vois pas, je ne la vois pas, je ne retrouve pas, je n ai
    pas retrouvé, nous ne retrouvons pas, je n ai pas trace, nous n avons pas trace, je n ai rien, nous n avons
    rien, je l ignore, nous l ignorons`,
  not: 'ne, n, pas, aucun, aucune, rien, sans, ni, non',
  work: `aider, répondre, trouver, traiter, traité, traitée, vérifier, vérifié, vérifiée, confirmer, confirmé,
    confirmée, effectuer, effectué, effectuée, modifier, modifié, modifiée, réserver, accéder, charger, finaliser,
    finalisé, finalisée, aboutir, abouti, identifier, authentifier, faire, fait, enregistrer, enregistré,
    résoudre, joindre, proposer, proposé, proposée, proposés, offert, offerte, livrer, livrons, livré, livrée,
    expédier, expédions, annuler, annulé, annulée, rembourser, remboursé, ajouter, ajouté, supprimer, supprimé,
    ouvrir, afficher, affiché, dire, donner, donné, consulter, voir, localiser, localisé, connecter, activer,
    activé, bloquer, débloquer, réinitialiser, envoyer, envoyé, télécharger, lire, commander, payer, transférer,
    transmettre, recommander, comprendre, sauvegarder, mettre à jour, programmer, programmé, planifier, planifié,
    autoriser, autorisé, accepter, accepté, acceptée, appliquer, appliqué, valider, validé, validée, prolonger,
    garantir, communiquer, fournir, changer, changé, réservé, réservée, terminer, contacter, servir, satisfaire,
    accéder à, chargée, expédiée, envoyée, supprimée, ajoutée, ouverte, ouvert, affichée, lue, transmise,
    transmis, activée, bloquée, débloquée, payée, prise, pris, validées, retrouvée, retrouvé, enregistrées,
    appliquée`,
  info: `résultat, résultats, information, informations, réponse, correspondance, disponibilité, vol, vols,
    chambre, chambres, table, créneau, créneaux, commande, rendez vous, données, place, places, train, trains,
    bus, hôtel, hôtels, restaurant, restaurants, taxi, taxis`,
  found: `disponible, disponibles, possible, libre, libres, trouvé, trouvée, trouvés, joignable, joignables`,
  gone: `indisponible, indisponibles, pas disponible, n est pas disponible, ne sont pas disponibles, n est plus
    disponible, ne sont plus disponibles, plus disponible, complet, complets, épuisé, épuisée, en rupture, rupture
    de stock, introuvable, introuvables, n existe pas, n existe plus, aucun résultat, aucune correspondance, est
    plein, est pleine, sont pleins, tout est plein, il ne reste, plus rien de libre, expiré, a expiré, est expiré,
    en congé, en vacances, c est complet, est complet, plus de place, plus de places, plus de table, plus de
    chambre, plus de chambres, plus rien, plus aucun, plus aucune, tout est complet, tout est pris, est pris, est
    prise, déjà pris, déjà prise, déjà réservé, déjà réservée, déjà occupé, est occupé, est occupée, n a pas de
    créneau, n a pas de place, n a plus de, pas de créneau, pas de disponibilité, n a aucune disponibilité, n est
    pas libre, n a rien donné, n ont rien donné, ne donne rien, ne donne aucun, pas de résultat, pas de résultats,
    pas de chance, vendu, vendue, vendus, liste d attente, ne figure pas, ne figurent pas, n apparaît pas, n
    apparaissent pas, ne travaille pas le, est absent, est absente, en déplacement, en arrêt, ne sera pas là, n
    est pas là, n ouvre pas, plus en stock, pas en stock, plus fabriqué, plus vendu, plus valable, n est plus
    valable, n existe aucun, fini, nous ne faisons plus, nous ne vendons plus, nous ne proposons plus, nous ne
    fabriquons plus, ne se fait plus, ne se vend plus, n a plus de capacité, n ont plus de place, n a plus de
    place, n ont plus de table, n ont pas de place, n existe aucune, n existe pas de`,

  broken: `pas possible, n est pas possible, n est malheureusement pas possible, impossible, échoué, a échoué,
    échec, mal passé, s est mal passé, une erreur, erreur est survenue, invalide, non valide, n est pas valide,
    pas valide, refusé, refusée, rejeté, rejetée, ne correspond pas, ne correspondent pas, hors service, sans
    succès, pas abouti, n a pas abouti, injoignable, pas pris en charge, problème avec notre système, problème
    avec le système, problème technique, problèmes techniques, incident technique, souci technique, erreur
    technique, rencontré un souci, rencontré un problème, rencontré une erreur, n est pas passé, n est pas passée,
    n a pas fonctionné, n a pas marché, mal compris, je me suis trompé, en panne, pas assez de, solde insuffisant,
    provision insuffisante, sans rien trouver, sans résultat, personne n a répondu, personne ne répond, ne répond
    pas, ne répondent pas, en maintenance, erreur inattendue, pas fonctionné, pas marché, il y a eu un problème,
    il y a un problème, y a eu un problème, il y a eu une erreur, mal tourné, a mal tourné, trop grand, trop
    volumineux, trop gros, trop long, trop petit, trop nombreux, a refusé, ont refusé, a rejeté, a été refusé, a
    été refusée, pas été accepté, pas été acceptée, pas été approuvé, n a pas été enregistré, n a pas été envoyé,
    ne marche pas, ne fonctionne pas en ce, s est perdu, a été perdu, accès refusé, délai dépassé, délai est
    dépassé, non reconnu, non reconnue, pas reconnu, pas reconnue, n est pas reconnu, n est pas autorisé, pas
    compatible, a planté, ça n a pas, cela n a pas`,
  sorry: `désolé, désolée, désolés, malheureusement, navré, navrée, excusez moi, excuse moi, pardon, je regrette,
    nous regrettons, hélas, toutes mes excuses`,
  beyond: `je peux seulement, je ne peux que, peux uniquement, en dehors de mes, au delà de mes, hors de mes,
    dépasse mes, n est pas de mon ressort, pas dans mes compétences, ne fait pas partie de mes, je suis juste un
    bot, je ne suis qu un, j apprends encore, je ne suis pas programmé, je ne suis pas formé, ne relève pas, ne
    relèvent pas, pas dans mes attributions, pour des raisons de confidentialité, pour des raisons de sécurité, il
    faudra contacter, il faudrait contacter, vous devrez contacter, vous devrez appeler, vous devriez contacter,
    adressez vous à, je vous transfère, je vous passe, je vais vous passer, un collègue, une collègue, un
    conseiller pourra, un agent humain, surpasse mes, je suis perdu, je suis perdue, ne suis qu un, simple
    assistant, simple chatbot, je ne suis pas qualifié, je ne suis pas habilité, pas conçu pour, pas de mon
    domaine, ne gère pas, je ne gère pas, je ne traite pas, idée de ce que vous voulez dire, idée de ce que tu
    veux dire, je ne parle que, je parle seulement, je ne comprends que`,
  when: 'si, lorsque, quand, au cas où',
  rephrase: `reformuler, reformulez, reformule, autrement, différemment, en d autres termes, d une autre façon, d
    une autre manière, répéter, répétez, répète, être plus précis, plus précis, plus précise, préciser, précisez,
    clarifier, plus de détails, davantage de détails, voulez vous dire, vouliez vous dire, voulais tu dire, veux
    tu dire, vous voulez dire, tu veux dire, parlez vous de, expliquer davantage, la répéter, le répéter`,
  what: `quel est, quelle est, quel, quelle, quels, quelles, qu est ce que, que souhaitez, que voulez, combien,
    où, d où, à quelle, à quel, de quel, de quelle, pour quelle, pour quel, pour combien, qui est, comment vous
    appelez, comment t appelles, de combien, à partir de quand, dans quel, dans quelle, sur quel, sur quelle, à
    quel nom, depuis quand, jusqu à quand, avec quelle, avec quel, par quel, par quelle, qu est ce qui, que vous
    faut il, pourquoi, de la part de qui, chez qui, à qui, pour qui, vers quelle heure, à combien`,
  areYou: `pouvez vous, pourriez vous, peux tu, pourrais tu, voulez vous, veux tu, souhaitez vous, souhaites tu,
    avez vous, as tu, êtes vous, es tu, est ce, est ce que, préférez vous, préfères tu, avez vous besoin, auriez
    vous, s agit il, utilisez vous, vous convient, cela vous convient, ça vous convient, aimeriez vous, désirez
    vous, y a t il, puis je avoir, vous souhaitez, avez vous déjà, est ce bien, est ce que vous, c est bien, c est
    bien ça, ça vous va, cela vous va, cela vous irait, êtes vous sûr, êtes vous sûre, voyagez vous, payez vous,
    venez vous, cherchez vous, vous cherchez, vous voulez, tu veux, vous préférez, vous avez, serez vous, restez
    vous, comptez vous, acceptez vous, y a t il un`,
  shallI: `dois je, puis je, voulez vous que je, souhaitez vous que je, devons nous, pouvons nous, je confirme, je
    réserve`,
  give: `veuillez indiquer, veuillez fournir, veuillez entrer, veuillez saisir, veuillez confirmer, veuillez
    préciser, veuillez choisir, veuillez sélectionner, veuillez me, veuillez nous, veuillez décrire, veuillez
    donner, merci de me, merci de nous, merci de confirmer, merci d indiquer, merci de fournir, merci de préciser,
    indiquez, indiquez moi, indique moi, donnez moi, donne moi, dites moi, dis moi, fournissez, choisissez,
    choisis, sélectionnez, confirmez, saisissez, entrez, décrivez, communiquez moi, envoyez moi, merci de m
    indiquer, merci de m envoyer, merci de m, merci de bien vouloir, merci de renseigner, merci de communiquer,
    répondez, réponds, laissez nous votre, laissez votre, laissez moi, écrivez moi, écrivez nous, écris moi,
    montrez moi, envoyez nous, épelez, répétez moi, décrivez moi, joignez, joins, remplissez, complétez, précisez
    moi, précisez nous, rappelez moi votre, veuillez écrire, veuillez envoyer, veuillez joindre, veuillez remplir,
    veuillez épeler, veuillez répondre, veuillez sélectionner un, veuillez renseigner, renseignez, notez votre,
    tapez votre, tapez 1, dites oui, dites votre, transmettez nous, transmettez moi, merci de choisir, merci de
    saisir, merci de sélectionner, merci de décrire, merci de joindre, merci d envoyer`,
  need: `j ai besoin, nous avons besoin, j aurais besoin, il me faut, il nous faut, il me faudrait, il me manque,
    il manque, et votre, et ton`,
  slot: `nom, prénom, date, date de naissance, jour, heure, lieu, destination, adresse, code postal, ville,
    numéro, numéro de commande, numéro de compte, numéro de téléphone, numéro de client, numéro de réservation,
    pin, e mail, email, adresse e mail, prix, budget, taille, couleur, raison, motif, code, mot de passe, modèle,
    téléphone, adresse mail, mail, montant, quantité, nombre de personnes, numéro de dossier, numéro de facture,
    numéro de série, numéro de carte, date d expiration, date d arrivée, date de départ, référence, identifiant`,
  courtesy: `autre chose, quelque chose d autre, d autres questions, une autre question, besoin d autre chose,
    comment puis je vous aider, comment puis je t aider, comment puis je aider, en quoi puis je, que puis je faire
    pour, comment pouvons nous vous aider, comment allez vous, comment vas tu, puis je vous aider, puis je faire
    autre chose, cela vous a t il aidé, cela répond il, ai je répondu, je peux vous aider avec, puis je t aider,
    cela vous a t il été utile, est ce que cela vous aide, cela vous aide t il, ai je résolu, avez vous trouvé ce
    que, as tu trouvé ce que, que puis je faire, je peux faire autre, je peux vous aider, puis je encore, besoin d
    une autre, est ce tout, ce sera tout, d autres demandes, une autre demande, vous être utile, vous être utile
    à, en quoi puis, d autres informations, répondu à votre question, résolu votre`,
  is: 'est, sont, a été, ont été, était, être, c est, il y a',
  can: 'laisse, permet, laissent, permettent, peux, pouvons, acceptent, reconnaît',
  source: `documentation, documents, manuel, article, articles, centre d aide, base de connaissances, guide`,
  tells: 'aborde, mentionne, contient, traite de, dit rien, précisé, parle',
  wrong: `incorrect, incorrecte, incorrects, incorrectes, faux, fausse, erroné, erronée, n est pas bon, n est pas
    bonne, n est pas correct, n est pas correcte, pas le bon, pas la bonne`,
  couldNot: `n a pas pu, n a pu, n ont pas pu, n a pu être, n a pas pu être, n ont pu, n ont pas pu être, n a
    malheureusement pas pu, n a toujours pas pu`,
  explains: `est résolu, est résolue, est corrigé, est corrigée, est réparé, est réparée, est rétabli, est
    rétablie, a été résolu, a été corrigée, a été corrigé, a été rétabli`,
  'we not have': 'nous n avons pas de, nous n avons pas d',
  'not can': 'n accepte pas, n accepte plus, n acceptent pas, n accepte aucun, n accepte aucune',
  because: 'parce que, parce qu',
  please: 's il vous plaît, s il te plaît, svp, stp',
  none: `il n y a pas, il n y a aucun, il n y a aucune, il n y a plus, il ne reste plus, il ne reste aucun, il ne
    reste pas, nous n avons plus, n avons plus de`,
  unmissed: `frais, coût, coûts, supplément, suppléments, souci, problème, urgence, limite, pénalité,
    supplémentaires, supplémentaire`,
  filler: `mais, que, le, la, les, l, un, une, des, de, du, d, votre, vos, ton, ta, tes, cette, ce, ces, cela, ça,
    pour, à, au, en, et, actuellement, pour le moment, pour l instant, vraiment, très, encore, toujours, bien, d
    accord, ok, parfait, merci, bonjour, aussi, vous, te, me, moi, malheureusement pas, maintenant, suis, avec`,
  other: `ne vous inquiétez pas, ne t inquiète pas, pas de problème, pas de souci, sans problème, sans frais,
    aucun frais, n hésitez pas, n hésite pas, n oubliez pas, n oublie pas, pas seulement, pas besoin, il n y a pas
    de frais, il n y a pas de problème, il n y a aucun problème, il n y a aucun frais, il n y a pas de quoi, si
    vous ne trouvez pas, si tu ne trouves pas, de rien, je comprends, au complet, nom complet, pas besoin d un, n
    avez pas besoin, n as pas besoin, vous pouvez vous, vous pouvez, vous pourrez, tu peux te`,
};
