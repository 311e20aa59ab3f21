import type { Vocabulary } from '../lexicon.ts';

export const french: Vocabulary = {
  staff: `conseiller, conseillere, conseillers, agent, agents, operateur, operatrice, operateurs, representant,
    collegue, collegues, employe, employee, technicien, specialiste, charge de clientele, charge de compte,
    interlocuteur, interlocutrice, assistant humain, teleconseiller, teleconseillere, standardiste, expert, un vrai
    quelqu'un, gestionnaire, commercial, correspondant, conseille, collaborateur, membre de votre equipe, salarie,
    membre de l'equipe, service humain, aide humaine, assistance humaine, support humain, conseiller clientele, charge
    clientele`,
  boss: `responsable, responsables, superviseur, superieur, superieurs, manager, chef, directeur, directrice, patron,
    gerant, superviseure, chef de service, direction`,
  human: 'humain, humaine, humains, humaines, etre humain, etres humains, en chair et en os',
  anyone: `personne, personnes, quelqu'un, qqn, qq1, quelquun, quelqun, quelqu'une, quelq'un, des gens, qqun, kelkun,
    individu`,
  another: "quelqu'un d'autre, qqn d'autre",
  support: `assistance, equipe, departement, service concerne, standard, service, equipe technique, facturation,
    comptabilite, ventes, succursale, agence`,
  real: `vrai, vraie, vrais, vraies, reel, reelle, vivant, vivante, veritable, competent, competente, physique, reels,
    reelles, manuel, manuelle`,
  the: `un, une, le, la, les, l, d, de, du, des, votre, vos, ton, ta, tes, autre, quelque, n'importe quel, n'importe,
    sacre, putain de, foutu, bon, bonne, de la, chez vous, de votre, de vos, cet, cette, ce`,
  my: 'mon, ma, mes, notre, nos',
  talk: `parler, parle, discuter, discute, echanger, dialoguer, converser, chatter, tchater, tchatter, causer,
    m'entretenir, entretenir, communiquer, m'adresser, adresser, me plaindre, de vive voix, parlais, plaindre,
    echange, au telephone, au bout du fil, l'expliquer a, expliquer ca a, expliquer a, avoir affaire, m'expliquer, lui
    parler, leur parler`,
  talking: 'parlant, parle je, je parle, parle t on',
  reach: `joindre, contacter, atteindre, appeler, entrer en contact, prendre contact, avoir au telephone, avoir au
    bout du fil, avoir en ligne, rencontrer, etre aide par, trouver, voir, acceder a, obtenir, avoir, tomber sur,
    contact avec, contact, solliciter, prendre le relais, prendre la releve, prenne le relais`,
  pass: `passer, passe, passez, transferer, transfere, transferez, connecter, connecte, connectez, rediriger,
    redirige, redirigez, orienter, oriente, orientez, mettre en relation, mettez en relation, mettre en contact,
    basculer, basculez, diriger, renvoyer, mettez, mets, mettre, transmettre, transmettez, transfert, transmets, mise
    en relation, transferer moi, bascule, relier, reliez, mette, mettent`,
  passed: `mis en relation, transferee, mis en contact, mise en contact, redirigee, passe a, aide par, rappele,
    rappelee, recontacte, recontactee, appele par, rappeler par, etre transfere, etre transferee, etre oriente, etre
    redirige, etre connecte, etre connectee, pris en charge, prise en charge`,
  escalate: 'remonter, escalader, escaladez, remontez, remonte, faites remonter',
  give: `donner, donne, donnez, trouve, trouvez, amene, amenez, envoyez, faites venir, fais venir, filez, file, passer
    le, organiser, organisez, planifier, planifiez, programmer, programmez`,
  call: `appelle, appellez, appelez, rappeler, rappelle, rappelez, recontacter, recontactez, contacte, contactez,
    telephoner, telephonez, rappel, rapelez, rapeller, rapelle, recontactent, rappellent`,
  'call me': `me faire rappeler, me faire appeler, me faire contacter, me faire recontacter, me rappeler, me
    recontacter, me telephoner`,
  callback: `demande de rappel, etre rappele, etre rappelee, etre recontacte, etre recontactee, etre appele, etre
    appelee, appel telephonique, etre contacte, etre contactee, rendez vous telephonique, un appel, un rappel, chat en
    direct, tchat en direct`,
  back: 'retour',
  me: 'me, moi, m, nous',
  it: `ca, mon dossier, ma demande, mon probleme, ma reclamation, mon cas, le dossier, la conversation, cela, ma
    plainte, ce dossier, le chat, cette conversation, ce chat, cette discussion, mon affaire, une reclamation, une
    plainte`,
  i: 'je, j, mon mari et moi, ma femme et moi',
  you: 'vous, tu, te, toi, on',
  third: `elle, ils, elles, femme, mari, fils, fille, mere, pere, frere, soeur, ami, amis, amie, clients, medecin,
    avocat, son, sa, ses, leur, copain, copine, voisin, il a, il veut, chauffeur, livreur, vendeur, proprietaire,
    est-ce que je dois, dois-je, est-ce qu'il faut, faut-il, ai-je besoin, mieux qu, mieux que, combien coute, plus
    cher de, ca coute plus, quand le, quand la, quand mon, quand votre, quand est-ce que le`,
  wish: `veux, voudrais, souhaite, souhaiterais, aimerais, aimerai, voudrai, besoin de, besoin d, besoin, faut, il me
    faut, il nous faut, dois, exige, prefere, prefererais, prefererai, desire, cherche, veut, veu, voulais, voulons,
    souhaitons, devons, merci de, essaie de, essaye de, tente de, merci d, merci de bien vouloir, vais, desirerais,
    apprecierais, jaimerais, jvoudrais, faudrait, faut que, il faut, il faudrait, faut que je, il faut que je,
    faudrait que je, j'essaie, essaie, essaye, j'essaie d, j'essaye, j'essaie de, j'essaye de, essaie d, essaye d,
    vous saurais gre de, saurais gre de, serais reconnaissant de, serais reconnaissante de, jveux, jveu, j veux, me
    faudrait, il me faudrait, ce serait mieux de, serait mieux de, ce serait bien de`,
  can: `puis, peux, peut, pouvez, pourrais, pourrait, pourriez, est-ce que, est il possible, possible, comment, c'est
    possible, serait il possible, y a-t-il moyen, moyen, peuvent, pouvons, veuillez, pourrai, possibilite, ou puis,
    est ce possible, comment faire, faire pour, peut on, serait-ce possible, puisse, pourrait-il, pourrait-elle,
    peut-il, peut-elle, pourrait-on, pourquoi je ne peux pas, pourquoi ne puis-je pas, pourquoi je peux pas, est-ce,
    impossible de, impossible d, aucun moyen de, pas moyen de, il n'y a aucun moyen de, il n'y a pas moyen de, pas
    possible de, ce n'est pas possible de, il n'y a pas de moyen de, sur quelle touche, quelle touche, pourquoi est ce
    si difficile de, pourquoi je ne peux, pourquoi je peux, pas possible de ne pas pouvoir, il doit bien y avoir moyen
    de, pourquoi est ce que je ne peux pas`,
  let: "laisse, laissez, qu, qu'un, que, permettez moi de, permets moi de",
  who: 'qui, a qui, avec qui, qui est, qui m, qui puisse',
  isThere: `y a-t-il, il y a, y a, avez vous, ya, ya t il, n'y a-t-il pas, existe t il, est ce qu'il y a, as-tu, ou
    sont, ou est`,
  areYou: `es-tu, etes-vous, tu es, vous etes, est-ce que je parle, je parle a, c'est un, est-ce un, suis-je en train
    de parler, est-ce que tu es, est-ce que vous etes, je discute avec, c'est une, t'es, est-ce que c'est, je parle
    avec, je parle bien, derriere`,
  asked: 'attends',
  for: 'pour, sur',
  with: `a, avec, au, aux, vers, en, en relation avec, en contact avec, par, en ligne avec, en relation, en contact,
    chez, a l, aupres`,
  help: `aider, aide, aidera, occupe, prendre en charge, s'en occupe, regarder, repondre, reponde, resoudre, traiter,
    depanner, aider la, intervention, s'occuper, renseigner, comprenne, regarde, s'en charge, prenne en charge,
    verifie, examine, traite, s'occupe de, soccupe de, s'occuper de, reponse, etudie, analyse`,
  please: `s'il vous plait, s'il te plait, svp, stp, maintenant, tout de suite, immediatement, urgent, ici, vite,
    directement, enfin, aujourd'hui, rapidement, d'urgence, urgemment, plutot, juste, simplement, encore, donc, alors,
    absolument, vraiment, bien, quand meme, en personne, svp merci, des que possible, demain, s'il vous plais, sil
    vous plait, siou plait, bien sur que, deja, en direct, en ligne, serait mieux, serait bien, serait parfait, serait
    preferable, peut etre, l'amabilite de, la gentillesse de, auriez vous l'amabilite de, auriez vous la gentillesse
    de, je vous prie de, vous prie de, seulement, uniquement, exclusivement, trois fois, deux fois, plusieurs fois,
    mille fois, demain matin, cet apres midi, au moins, pls, plz, serait ideal, serait l'ideal, serait super,
    personnellement`,
  yes: `oui, oui merci, ok, d'accord, okay, volontiers, bien sur, avec plaisir, allez-y, vas-y, ouais, parfait,
    entendu, faites, pourquoi pas, ca marche, ca me va, exactement`,
  not: `ne, pas, n, jamais, aucun, aucune, sans, non, ni, rien, inutile, pas besoin, nul besoin, plutot que, au lieu
    de, arretez de, arrete de, stop, personne ne, que personne ne`,
  know: `comprends, comprend, comprenez, comprennez, marche, marche pas, fonctionne, comprends rien, comprends pas,
    aidez, sais, sait, savez, sert, repond, repondez, resolu, aides, m'aide, m'aides, me comprends, me comprenez,
    m'aidez, m'a pas aide, utile, avance, satisfait, parle anglais, parle francais, parle espagnol, parle arabe, parle
    allemand, parle ma langue, parle italien, parlant anglais, parlant francais`,
  bot: `robot, robots, bot, bots, machine, machines, ia, chatbot, ordinateur, automate, intelligence artificielle,
    programme, repondeur, automatique, assistant virtuel, logiciel`,
  trade: `assurance, assurances, voyage, voyages, immobilier, immobiliere, nettoyant, entretien, utilisateur, mobile,
    bancaire, douane, securite, sportif, touristique, boursier, hotel, patrimonial, conservateur, de voyage,
    telephonique mobile, emploi de, emploi d, poste de, travaille comme, un emploi de, profession, poste, fonction,
    metier, role, titre, job title, occupation, position, designation`,
  info: `horaires, heure, numero, numero de telephone, ouvre, ouvert, ouverts, dimanche, quel est, quels sont, quelle
    heure, par mail, par email, par courriel, par e mail`,
  past: `hier, derniere, dernier, passee, a dit, m'a dit, ai eu, ai parle, ai deja eu, a appele, etait, dit que, m'a
    vendu, avait, m'a conseille, j'ai parle, ai discute, avons parle, ai deja parle, avons deja parle, j'ai deja
    parle, ai deja discute, avait parle, j'ai pu, demain je vais, plus tard je vais`,
  but: 'mais, car, parce que, puisque, sauf que',
  other: `ne connais personne, droits humains, ressources humaines, carte personnelle, personnel, personnelle, d'une
    autre personne, a une autre personne, une autre personne peut, nom d'une autre personne, pour une personne, deux
    personnes, combien de personnes, combien d'agents, table pour une personne, la personne a contacter, personne a
    contacter, une personne est venue, parler anglais, parler francais, je suis agent, suis conseiller, suis le
    responsable, devenir conseiller, devenir agent, comme agent, m'appellent, appelez-moi un taxi, un appel a
    l'etranger, des appels, appel a l'etranger, agenda, humeur, frais d'agent, mon operateur, quel operateur,
    connexion, service de livraison, service premium, commercialise, conseil, conseils, conseille de, cadeau pour
    quelqu'un, cadeau a quelqu'un, argent, fait passer pour, passer pour, comment s'appelle, etre agent, etre
    conseiller, etre operateur, file manager, j'attends le technicien, j'attends un technicien, attends le technicien,
    quand passe, corps humain, y a personne, n'y a personne, il y a personne, impossible de me connecter, impossible
    de se connecter, impossible de connecter, impossible de transferer, impossible d'appeler, agence de voyage, agence
    de voyages, agence immobiliere, c'est pas ca, ce n'est pas ca, c'est pas bon, bon service client, mauvais service
    client, excellent service client, tres bon service client, annuler l'appel, annulez l'appel, annulez le rappel,
    annuler le rappel, transfer, escalate, demande le technicien, demande un technicien, comment s'appelait`,
  'asked for': `demande, demander, demandais, reclame, j'attends, attends toujours, j'attends toujours, j'attends
    encore, attente d'un, question pour, questions pour`,
  'areYou bot': 'parle a une machine, parle a un robot',
  name: 'nom, prenom, par courrier, uniquement par courrier, par ecrit',
  'not bot': `plus de bot, plus de robot, plus de robots, assez des robots, marre des robots, marre du robot, marre du
    bot`,
  'isThere anyone': "n'y a t il personne, y a t il personne",
  ready: `disponible, disponibles, libre, joignable, est il disponible, est elle disponible, sont ils disponibles, est
    disponible, est il libre`,
  'talk talk': 'parler au telephone',
  'you call': 'vous appeler, vous telephoner',
  'isThere anyone can': "il n'y a personne a, il n'y a personne avec, il n'y a personne qui",
  add: 'ajoutez, ajoute, ajouter, invitez, invite, assignez, incluez, rajoutez, attribuer, attribuez, assigner',
  'talk with': `chat avec, tchat avec, discussion avec, en parler avec, en parler a, en discuter avec, en parler de
    vive voix avec, rendez vous avec un, regler ca avec, regler cela avec, voir ca avec, voir cela avec, resoudre ca
    avec, poser une question a, demander a`,
  'support support': `service client, service clients, service clientele, support technique, assistance technique,
    hotline, relation client, relations clients, service apres vente, sav, support, assistance clientele, centre
    d'appel, centre d'appels, call center, service a la clientele, service resiliation, service credit, service
    credits, service livraison, service recouvrement, service resiliations, service remboursement, service des
    reclamations, service commercial, service technique, service reclamation, service reclamations, service
    contentieux`,
  'talk with anyone': 'parler a personne, discuter avec personne, parler avec personne',
  'pass me': `pourquoi vous ne me passez pas, pourquoi tu ne me passes pas, pourquoi ne me passez vous pas, pourquoi
    vous ne me transferez pas, pourquoi tu me passes pas, pourquoi vous me passez pas`,
  'but pass me': `passez moi, passe moi, transferez moi, transfere moi, mettez moi, mets moi, connectez moi, connecte
    moi, redirigez moi, redirige moi, orientez moi, basculez moi`,
  'but call me': 'rappelez moi, rappelle moi, recontactez moi, contactez moi, telephonez moi',
  'but give me': 'donnez moi, donne moi, filez moi, file moi, trouvez moi, trouve moi',
  'isThere real': 'vous avez de vraies, vous avez de vrais, avez vous de vraies, avez vous de vrais',
  thanks: 'merci, merci beaucoup, thank you, thanks',
  quotes: `comment dit on, traduis, traduisez, que signifie, que veut dire, affiche, il est ecrit, c'est ecrit, en
    anglais, clique sur, appuie sur, je clique sur`,
  'you wish': `si vous le souhaitez, si vous voulez, si tu veux, si vous preferez, si vous le desirez, si vous
    souhaitez, si besoin`,
  'not wish talk with': `marre de parler a, assez de parler a, fatigue de parler a, ne parle pas a, marre de discuter
    avec, marre de parler avec, ne parle pas aux, marre d'avoir affaire a`,
  greeting: 'bonjour, bonsoir, salut, allo, cher, chere',
  hesitation: 'euh, heu, ben, bah, hein',
};
