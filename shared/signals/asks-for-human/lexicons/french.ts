import type { Vocabulary } from '../lexicon.ts';

export const french: Vocabulary = {
  staff: `conseiller, conseillere, conseillers, agent, agents, operateur, operatrice, operateurs, representant, collegue, collegues, employe, employee, technicien, specialiste, charge de clientele,
    charge de compte, interlocuteur, interlocutrice, assistant humain, teleconseiller, teleconseillere, standardiste, expert, un vrai quelqu'un, gestionnaire, commercial, correspondant, conseille, collaborateur, membre de votre equipe, salarie, membre de l'equipe`,
  boss: 'responsable, responsables, superviseur, superieur, superieurs, manager, chef, directeur, directrice, patron, gerant, superviseure, chef de service',
  human: 'humain, humaine, humains, humaines, etre humain, etres humains, en chair et en os',
  anyone:
    "personne, personnes, quelqu'un, qqn, qq1, quelquun, quelqun, quelqu'une, quelq'un, des gens, qqun, kelkun, individu, quelqu un",
  another:
    "quelqu'un d'autre, une autre personne, un autre conseiller, un autre agent, autre personne, qqn d'autre, un autre interlocuteur",
  support: `service client, service clients, service clientele, service apres vente, sav, support technique, assistance technique, support, assistance, hotline, service facturation, service commercial, service technique,
    equipe, service reclamation, service reclamations, departement, service concerne, service comptabilite, relation client, relations clients, standard, service contentieux, service, equipe technique`,
  real: 'vrai, vraie, vrais, vraies, reel, reelle, vivant, vivante, veritable, competent, competente, physique, reels, reelles',
  the: "un, une, le, la, les, l, d, de, du, des, votre, vos, ton, ta, tes, autre, quelque, n'importe quel, n'importe, sacre, putain de, disponible, foutu, bon, bonne, de la, chez vous, de votre, de vos, cet, cette, ce",
  my: 'mon, ma, mes, notre, nos',
  talk: "parler, parle, discuter, discute, echanger, dialoguer, converser, chatter, tchater, tchatter, causer, m'entretenir, entretenir, communiquer, m'adresser, adresser, me plaindre, de vive voix, parler au telephone, parlais, plaindre, echange, au telephone, au bout du fil, l'expliquer a, expliquer ca a, expliquer a",
  talking: 'parlant, parle je, je parle, discute, parle t on',
  reach:
    'joindre, contacter, atteindre, appeler, entrer en contact, prendre contact, avoir au telephone, avoir au bout du fil, avoir en ligne, rencontrer, etre aide par, trouver, voir, acceder a, obtenir, avoir, tomber sur, contact avec, contact, solliciter',
  pass: 'passer, passe, passez, transferer, transfere, transferez, connecter, connecte, connectez, rediriger, redirige, redirigez, orienter, oriente, orientez, mettre en relation, mettez en relation, mettre en contact, basculer, basculez, diriger, renvoyer, mettez, mets, mettre, transmettre, transmettez, transfert, transmets, mise en relation, transferer moi, bascule, relier, reliez, mette, mettent',
  passed:
    'mis en relation, mise en relation, transfere, transferee, mis en contact, mise en contact, redirige, redirigee, oriente, passe a, aide par, rappele, rappelee, recontacte, recontactee, appele par, rappeler par, etre transfere, etre transferee, etre oriente, etre redirige, etre connecte, etre connectee',
  escalate: 'remonter, escalader, escaladez, remontez, remonte, faites remonter',
  give: 'donner, donne, donnez, trouve, trouvez, amene, amenez, envoyez, avoir, faites venir, fais venir, filez, file, passer le, trouver',
  call: 'appeler, appelle, appellez, appelez, rappeler, rappelle, rappelez, recontacter, recontacte, recontactez, contacter, contacte, contactez, telephoner, telephonez, joindre, rappel, rapelez, rapeller, rapelle',
  'call me':
    'me faire rappeler, me faire appeler, me faire contacter, me faire recontacter, me rappeler, me recontacter, me telephoner',
  callback:
    'rappel, demande de rappel, etre rappele, etre rappelee, etre recontacte, etre recontactee, etre appele, etre appelee, appel telephonique, etre contacte, etre contactee, rendez vous telephonique, un appel, un rappel',
  back: 'retour',
  me: "me, moi, m, nous, m'",
  it: 'ca, mon dossier, ma demande, mon probleme, ma reclamation, mon cas, le dossier, la conversation, cela, ma plainte, ce dossier, le chat',
  i: 'je, j, jveux',
  you: 'vous, tu, te, toi, on',
  third:
    ' elle, ils, elles, femme, mari, fils, fille, mere, pere, frere, soeur, ami, amis, amie, clients, medecin, avocat, son, sa, ses, leur, copain, copine, voisin, il a, il veut, chauffeur, livreur, vendeur, proprietaire',
  wish: `veux, voudrais, souhaite, souhaiterais, aimerais, aimerai, voudrai, besoin de, besoin d, besoin, faut, il me faut, il nous faut, dois, exige, prefere, prefererais, prefererai, desire, cherche, veut, veu, voulais, voulons, souhaitons, devons,
    merci de, essaie de, essaye de, tente de, merci d, merci de bien vouloir, vais, desirerais, apprecierais, jveux, jaimerais, jvoudrais, faudrait, faut que, il faut, il faudrait`,
  can: "puis, peux, peut, pouvez, pourrais, pourrait, pourriez, est-ce que, est il possible, possible, comment, c'est possible, serait il possible, y a-t-il moyen, moyen, peuvent, pouvons, veuillez, pourrai, possibilite, ou puis, est ce possible, comment faire, faire pour, peut on, serait-ce possible, puisse, pourrait-il, pourrait-elle, peut-il, peut-elle, pourrait-on, pourquoi je ne peux pas, pourquoi ne puis-je pas, pourquoi je peux pas",
  let: "laisse, laissez, qu, qu'un, que",
  who: 'qui, a qui, avec qui, qui est, qui m, qui puisse',
  isThere:
    "y a-t-il, y a t il, il y a, y a, avez vous, ya, ya t il, n'y a-t-il pas, existe t il, est ce qu'il y a, y'a, as-tu, ou sont, ou est",
  areYou:
    "es-tu, etes-vous, tu es, vous etes, est-ce que je parle, je parle a, c'est un, est-ce un, suis-je en train de parler, parle-je, est-ce que tu es, est-ce que vous etes, je discute avec, c'est une, es tu, t'es, est-ce que c'est, je parle avec, je parle bien, derriere",
  asked: ' attends',
  for: 'pour, sur',
  with: 'a, avec, au, aux, vers, en, en relation avec, en contact avec, par, en ligne avec, en relation, en contact, chez, a l, aupres',
  help: "aider, aide, assistance, aidera, occupe, prendre en charge, s'en occupe, regarder, repondre, reponde, resoudre, traiter, depanner, aider la, intervention, s'occuper, renseigner, comprenne",
  please: `s'il vous plait, s'il te plait, svp, stp, s il vous plait, maintenant, tout de suite, immediatement, urgent, bonjour, bonsoir, salut, merci, ici, la, vite, directement, enfin, aujourd'hui, rapidement, d'urgence, urgemment, plutot, juste,
    simplement, encore, donc, alors, absolument, vraiment, bien, quand meme, en personne, svp merci, des que possible, demain, s'il vous plais, sil vous plait, siou plait, bien sur que, deja, en direct, disponible, allo, en ligne`,
  yes: "oui, oui merci, oui svp, ok, d'accord, okay, volontiers, bien sur, avec plaisir, allez-y, vas-y, ouais, parfait, entendu, oui bien sur, faites, pourquoi pas, ca marche, ca me va, exactement, oui s'il vous plait",
  not: 'ne, pas, n, jamais, aucun, aucune, sans, non, ni, rien, inutile, pas besoin, nul besoin, plutot que, au lieu de, arretez de, arrete de',
  know: "comprends, comprend, comprenez, comprennez, marche, marche pas, fonctionne, comprends rien, comprends pas, aidez, aide, sais, sait, savez, sert, repond, repondez, resolu, aides, m'aide, m'aides, me comprends, me comprenez, m'aidez, m'a pas aide, utile, avance, satisfait",
  bot: 'robot, robots, bot, bots, machine, machines, ia, chatbot, ordinateur, automate, intelligence artificielle, programme, repondeur, automatique, assistant virtuel, logiciel',
  trade:
    'assurance, assurances, voyage, voyages, immobilier, immobiliere, nettoyant, entretien, utilisateur, mobile, bancaire, douane, securite, sportif, touristique, boursier, hotel, magasin, patrimonial, conservateur, de voyage, telephonique mobile',
  info: 'horaires, heure, numero, numero de telephone, ouvre, ouvert, ouverts, dimanche, quel est, quels sont, quelle heure',
  past: "hier, derniere, dernier, passee, a dit, m'a dit, ai eu, ai parle, ai deja eu, a appele, etait, dit que, m'a vendu, avait, m'a conseille, j'ai parle, ai discute, avons parle",
  but: 'mais, car, parce que, puisque, sauf que',
  other: `personne ne, ne connais personne, droits humains, ressources humaines, carte personnelle, personnel, personnelle, d'une autre personne, a une autre personne, une autre personne peut, nom d'une autre personne, pour une personne, deux personnes, combien de personnes, combien d'agents,
    table pour une personne, la personne a contacter, personne a contacter, une personne est venue, parler anglais, parler francais, je suis agent, suis conseiller, suis le responsable,
    devenir conseiller, devenir agent, comme agent, m'appellent, appelez-moi un taxi, un appel a l'etranger, des appels, appel a l'etranger, agence, agenda, humeur, frais d'agent, mon operateur, quel operateur, connexion, service de livraison, service premium, commercialise, conseil, conseils, conseille de,
    cadeau pour quelqu'un, cadeau a quelqu'un, argent, fait passer pour, passer pour`,
  'asked for': 'demande, demander, demandais, reclame',
  'areYou bot': 'parle a une machine, parle a un robot',
  name: 'nom, prenom',
  'not bot':
    'plus de bot, plus de robot, plus de robots, assez des robots, marre des robots, marre du robot, marre du bot',
};
