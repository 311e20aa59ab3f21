import type { Vocabulary } from '../lexicon.ts';

export const italian: Vocabulary = {
  staff: `operatore, operatrice, operatori, consulente, consulenti, agente, agenti, rappresentante, addetto, addetta, addetti, impiegato, impiegata, collega, colleghi, tecnico, specialista, assistente umano, centralinista,
    incaricato, dipendente, referente, esperto, qualcuno di reale, qualcuno di vero, qualcuno in carne e ossa, funzionario, membro dello staff, persona dello staff`,
  boss: 'responsabile, responsabili, supervisore, superiore, capo, direttore, direttrice, manager, dirigente, titolare, caporeparto',
  human: 'umano, umana, umani, umane, essere umano, esseri umani, in carne e ossa',
  anyone: 'persona, persone, qualcuno, qualcuna, qualche persona, gente, qualkuno, individuo, qlcn, qualc1',
  another:
    "qualcun altro, un'altra persona, altra persona, un altro operatore, altro operatore, qualcun'altro, un altro consulente",
  support: `assistenza clienti, servizio clienti, assistenza tecnica, supporto tecnico, supporto, assistenza, customer service, customer care, amministrazione, ufficio, reparto, ufficio reclami, servizio assistenza, servizio tecnico,
    call center, reparto tecnico, fatturazione, vendite, team, servizio reclami`,
  real: 'reale, reali, vero, vera, veri, vere, vivo, viva, competente, in carne ed ossa, fisica, autentica',
  the: 'un, una, uno, il, lo, la, i, gli, le, l, del, della, dello, dell, di, dei, vostro, vostra, vostri, tuo, tua, tuoi, suo, sua, suoi, altro, altra, qualche, qualsiasi, disponibile, maledetto, cavolo di, d, quel, quella',
  my: 'mio, mia, miei, mie, nostro, nostra',
  talk: 'parlare, chattare, conversare, discutere, dialogare, comunicare, interagire, confrontarmi, confrontarsi, interfacciarmi, sentire, parlarne, colloquiare, palare, parlar, a voce, reclamare, lamentarmi, rivolgermi, relazionarmi, al telefono, parla, parlate, spiegarlo a, spiegare a',
  talking: 'parlo, contatto, parlando, chatto, si parla, mi rivolgo, raggiungo, mi metto in contatto, parli',
  reach:
    'contattare, raggiungere, mettermi in contatto, mettersi in contatto, entrare in contatto, essere assistito, essere seguito da, essere aiutato da, essere contattato da, rintracciare, trovare, incontrare, avere, chiamare, avere a che fare',
  pass: 'passare, passa, passi, passate, passarmi, collegare, collega con, colleghi, collegate, collegarmi, trasferire, trasferisci, trasferisca, trasferite, inoltrare, inoltra, inoltri, inoltrate, connettere, connetta, connetti, mettere in contatto, metta in contatto, metti in contatto, mettete in contatto, mettere, metta, girare, reindirizzare, dirottare, smistare',
  'pass me':
    'passami, passatemi, mettimi in contatto, mettetemi in contatto, collegami, collegatemi, trasferiscimi, trasferitemi, connettimi, connettetemi, passarmi, trasferirmi, collegarmi, mettermi in contatto, mettermi in comunicazione, mi metta in comunicazione, girami, inoltrami, passeme, mi colleghi, mi colleghi con',
  passed:
    'trasferito, trasferita, collegato, messo in contatto, messa in contatto, inoltrato, reindirizzato, messo in comunicazione, assistito da, seguito da, aiutato da, contattato, contattata',
  escalate: 'scalare, escalare, sollecitare al, inoltri la mia richiesta, inoltrate la mia richiesta',
  give: 'dare, dai, dia, date, portare, chiama il, chiami il, chiamate il, chiamami il, mandare, mandate, trovare, voglio vedere',
  'give me':
    'dammi, datemi, trovami, trovatemi, mandatemi, mandami, fammi avere, mi dia, mi dai, mi date, fatemi avere, mi faccia avere',
  call: 'chiamare, chiami, chiamate, chiama, richiamare, richiami, richiamate, contattare, contatti, contattate, telefonare, telefoni, ricontattare, ricontatti, chiamerebbe',
  'call me':
    'richiamatemi, chiamatemi, chiamarmi, richiamarmi, richiamami, contattarmi, contattatemi, ricontattarmi, ricontattatemi, telefonatemi, telefonarmi, farmi chiamare, farmi richiamare, fatemi chiamare, fatemi richiamare, fammi chiamare, fammi richiamare, farmi contattare, fatemi contattare, mi faccia chiamare, mi faccia richiamare',
  'can call me': 'chiamami',
  callback:
    'essere richiamato, essere richiamata, essere ricontattato, essere ricontattata, essere contattato, essere contattata, essere chiamato, essere chiamata, richiamata, una chiamata, chiamata, una telefonata, telefonata, di essere richiamato',
  back: 'indietro',
  me: 'mi, ci, me',
  it: 'questo, il mio caso, la mia richiesta, il mio problema, il mio reclamo, la pratica, lo, la mia pratica, la conversazione, la segnalazione, la chat',
  i: 'io, noi',
  you: 'lei, tu, voi, vi, ti',
  third:
    'egli, loro, moglie, marito, figlio, figlia, madre, padre, fratello, sorella, amico, amica, amici, clienti, medico, avvocato, fidanzata, fidanzato, vicino, professore, autista, corriere, venditore, proprietario',
  wish: `voglio, vorrei, ho bisogno di, bisogno, desidero, devo, preferisco, preferirei, pretendo, esigo, mi serve, mi servirebbe, serve, mi piacerebbe, volevo, vogliamo, vorremmo, necessito, dobbiamo, richiedo, cerco, mi occorre, sto cercando di, cerco di, sto provando a, ci serve, desidererei, gradirei, avrei bisogno di, abbiamo bisogno di, chiedo di, bisogna, sarebbe meglio, provo a`,
  can: "posso, puo, puoi, potete, potrei, potrebbe, potreste, potresti, si puo, e possibile, possibile, come posso, come faccio, come, come si fa, c'e modo, modo, possiamo, dove posso, sarebbe possibile, possono, riesco, faccio a, deve, devono, perche non posso, perche non mi",
  let: 'fammi, fatemi, mi faccia, fare, faccia, lasciami, lasciatemi, mi lasci, faccio',
  who: 'chi, con chi, a chi, con cui, che mi, che puo, chi e, il, che sappia',
  isThere: "c'e, ce, ci sono, c'e qualche, avete, esiste, ci sara, dove sono, dove",
  areYou:
    'sei, lei e, siete, sto parlando con, sto chattando con, questo e, e un, sei tu, sto parlando, parlo con un robot, sono in chat con, e una, dietro',
  asked: ' aspettando, richiesto',
  for: 'per, su, sul, sulla',
  with: 'con, a, al, all, alla, ad, allo, in, da, dal, in contatto con, in linea, agli, ai, verso, col',
  help: 'aiutare, aiuto, aiutarmi, aiuti, aiuta, risolvere, assistermi, assistere, occupi, occuparsene, guardare, controllare, rispondere, risponda, seguirmi, gestire',
  please: `per favore, per piacere, x favore, xfavore, perfavore, adesso, ora, subito, immediatamente, urgente, urgentemente, ciao, salve, buongiorno, buonasera, qui, li, oggi, grazie, la prego, ti prego, cortesemente, gentilmente, prego, direttamente,
    piuttosto, allora, solo, soltanto, per cortesia, di persona, finalmente, domani, ancora, pf, plz, assolutamente, almeno, davvero, semplicemente, gia, telefonicamente, invece, scusi, scusa, meglio, disponibile, online, dal vivo, live, chat`,
  yes: 'si, si grazie, si per favore, certo, ok, okay, va bene, volentieri, certamente, d accordo, perfetto, procedi, proceda, procedete, si certo, fallo, faccia pure, esatto, magari, ottimo, bene, sicuro, si prego, mi va bene',
  not: 'non, no, nessuno, nessun, nessuna, mai, senza, ne, neanche, invece di, invece che, anziche, smettila di',
  know: 'capisci, capisce, capite, mi capisci, serve a niente, serve, funziona, funzioni, mi aiuti, aiuta, sai, so come, mi aiuta, risolve, risolvi, mi serve, capito, hai capito, mi stai aiutando, mi ha aiutato, risolto, va',
  bot: 'bot, robot, macchina, macchine, ia, ai, chatbot, computer, intelligenza artificiale, programma, automatico, automatica, risponditore, assistente virtuale, segreteria',
  trade:
    'assicurativo, assicurativa, assicurazioni, viaggio, viaggi, immobiliare, immobiliari, pulente, utente, mobile, telefonico, commercio, marittimo, turistico, bancario, finanziario, commerciale, patrimoniale, pulizia, banca, negozio',
  info: 'orari, ora apre, a che ora, numero, qual e, quali sono, domenica, telefono dell, aperti, apre',
  past: 'ieri, scorsa, scorso, ha detto, mi ha detto, fa, prima, ho parlato, ha chiamato, era, promesso, venduto, parlato, telefonato',
  but: 'ma, pero, perche, anche se, bensi, quindi',
  other: `diritti umani, risorse umane, personale, personali, persona di contatto, la persona di contatto, tavolo per una persona, per una persona, due persone, quante persone, quanti operatori, a un'altra persona, di un'altra persona, nome di un'altra persona,
    una persona e venuta, regalo per qualcuno, regalo a qualcuno, pacco un'altra persona, parlare inglese, mi chiamo, mi chiamano, chiamami un taxi, una chiamata all'estero, chiamate da, ricevo chiamate, sono il responsabile, sono un agente,
    sono un operatore, diventare agente, come consulente, agenzia, agenda, operazione, operazioni, mio operatore, quale operatore, dell'agente, al mio capo, non si collega, collego, collega il, servizio clienti ha, numero del servizio clienti, telefono dell'assistenza clienti, chef`,
  'asked for': 'ho chiesto, chiesto, chiedendo, chiedo, chiedere',
  'areYou bot': 'parlo con una macchina, parlo con una persona o, parlo con un umano o',
  name: 'nome',
  'not bot': 'basta bot, basta robot, basta col bot',
};
