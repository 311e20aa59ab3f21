import type { Vocabulary } from '../lexicon.ts';

export const italian: Vocabulary = {
  staff: `operatore, operatrice, operatori, consulente, consulenti, agente, agenti, rappresentante, addetto, addetta,
    addetti, impiegato, impiegata, collega, colleghi, tecnico, specialista, assistente umano, centralinista,
    incaricato, dipendente, referente, esperto, qualcuno di reale, qualcuno di vero, qualcuno in carne e ossa,
    funzionario, membro dello staff, persona dello staff, aiuto umano, servizio umano, assistenza umana, supporto
    umano, assistenza di un umano`,
  boss: `responsabile, responsabili, supervisore, superiore, capo, direttore, direttrice, manager, dirigente,
    titolare, caporeparto, caposquadra, capoturno, direzione`,
  human: 'umano, umana, umani, umane, essere umano, esseri umani, in carne e ossa',
  anyone: 'persona, persone, qualcuno, qualcuna, gente, qualkuno, individuo, qlcn, qualc1',
  another: 'qualcun altro',
  support: `amministrazione, ufficio, reparto, fatturazione, vendite, team, filiale, ufficio crediti, ufficio
    fatturazione, ufficio vendite`,
  real: 'reale, reali, vero, vera, veri, vere, vivo, viva, competente, in carne ed ossa, fisica, autentica, manuale',
  the: `un, una, uno, il, lo, la, i, gli, le, l, del, della, dello, dell, di, dei, vostro, vostra, vostri, tuo, tua,
    tuoi, suo, sua, suoi, altro, altra, qualche, qualsiasi, maledetto, cavolo di, d, quel, quella`,
  my: 'mio, mia, miei, mie, nostro, nostra',
  talk: `parlare, chattare, conversare, discutere, dialogare, comunicare, interagire, confrontarmi, confrontarsi,
    interfacciarmi, sentire, parlarne, colloquiare, palare, parlar, a voce, reclamare, lamentarmi, rivolgermi,
    relazionarmi, al telefono, parla, parlate, spiegarlo a, spiegare a, chiacchierare`,
  talking: 'parlo, contatto, parlando, chatto, si parla, mi rivolgo, raggiungo, mi metto in contatto, parli',
  reach: `contattare, raggiungere, mettermi in contatto, mettersi in contatto, entrare in contatto, essere assistito,
    essere seguito da, essere aiutato da, essere contattato da, rintracciare, trovare, incontrare, avere, chiamare,
    avere a che fare, trovo, rintraccio, subentrare, occuparsene`,
  pass: `passare, passa, passi, passate, passarmi, collegare, collega con, collegate, collegarmi, trasferire,
    trasferisci, trasferisca, trasferite, inoltrare, inoltra, inoltri, inoltrate, connettere, connetta, connetti,
    mettere in contatto, metta in contatto, metti in contatto, mettete in contatto, mettere, metta, girare,
    reindirizzare, dirottare, smistare, passiate, trasferiate, mettiate, passino, trasferimento`,
  'pass me': `passatemi, mettetemi in contatto, collegatemi, trasferitemi, connettetemi, trasferirmi, mettermi in
    comunicazione, mi metta in comunicazione, mi colleghi, mi colleghi con`,
  passed: `trasferito, trasferita, collegato, messo in contatto, messa in contatto, inoltrato, reindirizzato, messo in
    comunicazione, assistito da, seguito da, aiutato da, contattato, contattata`,
  escalate: `scalare, escalare, sollecitare al, inoltri la mia richiesta, inoltrate la mia richiesta, escalation, fare
    escalation, un'escalation, fate escalation, faccia escalation`,
  give: `dare, dai, dia, date, portare, chiama il, chiami il, chiamate il, chiamami il, mandare, mandate, voglio
    vedere, fate intervenire, faccia intervenire, fai intervenire, faccia venire, fate venire, organizzate, organizzi,
    programmi, programmate, fissi, fissate`,
  'give me': 'datemi, trovatemi, mandatemi, mi dia, mi dai, mi date, fatemi avere, mi faccia avere',
  call: `chiami, chiamate, chiama, richiamare, richiami, richiamate, contatti, contattate, telefonare, telefoni,
    ricontattare, ricontatti, chiamerebbe, chiamasse, chiamassero, richiamasse, contattasse, telefonasse,
    ricontattasse, richiamassero, ricontattassero, richiamiate, contattiate, chiamiate`,
  'call me': `richiamatemi, chiamatemi, chiamarmi, richiamarmi, contattarmi, contattatemi, ricontattarmi,
    ricontattatemi, telefonatemi, telefonarmi, farmi chiamare, farmi richiamare, fatemi chiamare, fatemi richiamare,
    fammi chiamare, fammi richiamare, farmi contattare, fatemi contattare, mi faccia chiamare, mi faccia richiamare,
    mi fate chiamare, mi fate richiamare, mi fai chiamare`,
  'can call me': 'chiamami',
  callback: `essere richiamato, essere richiamata, essere ricontattato, essere ricontattata, essere contattato, essere
    contattata, essere chiamato, essere chiamata, richiamata, una chiamata, chiamata, una telefonata, telefonata, di
    essere richiamato, chat dal vivo, chat live, richiesta di richiamata, richiesta di contatto telefonico,
    appuntamento telefonico, un appuntamento telefonico`,
  back: 'indietro',
  me: 'mi, ci, me',
  it: `questo, il mio caso, la mia richiesta, il mio problema, il mio reclamo, la pratica, la mia pratica, la
    conversazione, la segnalazione, la chat, questa chat, questa conversazione, alla chat, alla conversazione, un
    reclamo, una lamentela`,
  i: 'io, noi, io e mio marito, io e mia moglie',
  you: 'lei, tu, voi, vi, ti',
  third: `egli, loro, moglie, marito, figlio, figlia, madre, padre, fratello, sorella, amico, amica, amici, clienti,
    medico, avvocato, fidanzata, fidanzato, vicino, professore, autista, corriere, venditore, proprietario, meglio di,
    migliore di, quanto costa, lui, costa di piu, costa qualcosa, costa extra, quando il, quando la`,
  wish: `voglio, vorrei, ho bisogno di, bisogno, desidero, devo, preferisco, preferirei, pretendo, esigo, mi serve, mi
    servirebbe, serve, mi piacerebbe, volevo, vogliamo, vorremmo, necessito, dobbiamo, richiedo, cerco, mi occorre,
    sto cercando di, cerco di, sto provando a, ci serve, desidererei, gradirei, avrei bisogno di, abbiamo bisogno di,
    chiedo di, bisogna, sarebbe meglio, provo a`,
  can: `posso, puo, puoi, potete, potrei, potrebbe, potreste, potresti, si puo, e possibile, possibile, come posso,
    come faccio, come, come si fa, c'e modo, modo, possiamo, dove posso, sarebbe possibile, possono, riesco, faccio a,
    deve, devono, perche non posso, perche non mi, possibilita di, non c'e modo di, non e possibile, impossibile, e
    impossibile, non si puo, non c'e modo, che tasto, quale tasto, perche e cosi difficile, cosa devo premere per,
    cosa devo fare per, non e possibile che non si riesca a, non e possibile che non si possa`,
  let: 'fammi, fatemi, mi faccia, fare, faccia, lasciami, lasciatemi, mi lasci, faccio, che',
  who: 'chi, con chi, a chi, con cui, che mi, che puo, chi e, che sappia',
  isThere: "c'e, ce, ci sono, c'e qualche, avete, esiste, ci sara, dove sono, dove, dov'e",
  areYou: `sei, lei e, siete, sto parlando con, sto chattando con, questo e, e un, sei tu, sto parlando, parlo con un
    robot, sono in chat con, e una, dietro, mi risponde`,
  asked: 'richiesto',
  for: 'per, su, sul, sulla',
  with: 'con, a, al, all, alla, ad, allo, in, da, dal, in contatto con, in linea, agli, ai, verso, col, cn',
  help: `aiutare, aiuto, aiuti, aiuta, risolvere, assistere, occupi, guardare, controllare, rispondere, risponda,
    gestire, guardi, veda, verifichi, controlli, prenda in carico, esamini, vederlo, risposta, esaminasse, guardasse,
    controllasse, verificasse, analizzi, analizzasse, valuti, valutasse, guardarci, aiutasse`,
  please: `per favore, per piacere, x favore, xfavore, perfavore, adesso, ora, subito, immediatamente, urgente,
    urgentemente, qui, li, oggi, la prego, ti prego, cortesemente, gentilmente, prego, direttamente, piuttosto,
    allora, solo, soltanto, per cortesia, di persona, finalmente, domani, ancora, pf, plz, assolutamente, almeno,
    davvero, semplicemente, gia, telefonicamente, invece, scusi, scusa, meglio, online, dal vivo, live, chat, forse,
    cosi gentile da, la gentilezza di, la cortesia di, se possibile, vi prego di, la prego di, ti prego di,
    esclusivamente, unicamente, tre volte, due volte, piu volte, mille volte, domattina, nel pomeriggio, domani
    mattina, piu tardi, pls, sarebbe l'ideale, sarebbe ideale, sarebbe perfetto, sarebbe bello, personalmente`,
  yes: `si, si grazie, certo, ok, okay, va bene, volentieri, certamente, d accordo, perfetto, procedi, proceda,
    procedete, fallo, faccia pure, esatto, magari, ottimo, bene, sicuro, mi va bene`,
  not: `non, no, nessuno, nessun, nessuna, mai, senza, ne, neanche, invece di, invece che, anziche, smettila di,
    niente`,
  know: `capisci, capisce, capite, mi capisci, serve a niente, funziona, funzioni, mi aiuti, sai, so come, mi aiuta,
    risolve, risolvi, capito, hai capito, mi stai aiutando, mi ha aiutato, risolto, va`,
  bot: `bot, robot, macchina, macchine, ia, chatbot, computer, intelligenza artificiale, programma, automatico,
    automatica, risponditore, assistente virtuale, segreteria`,
  trade: `assicurativo, assicurativa, assicurazioni, viaggio, viaggi, immobiliare, immobiliari, pulente, utente,
    mobile, telefonico, commercio, marittimo, turistico, bancario, finanziario, commerciale, patrimoniale, pulizia,
    banca, lavoro come, lavoro da, impiego come, un lavoro da, posto da, professione, ruolo, posizione, qualifica,
    mansione, occupazione, job title, occupation, position, role, designation`,
  info: `orari, ora apre, a che ora, numero, qual e, quali sono, domenica, telefono dell, aperti, apre, via mail, via
    email, per email, per mail, tramite mail, via e mail`,
  past: `ieri, scorsa, scorso, ha detto, mi ha detto, fa, prima, ho parlato, ha chiamato, era, promesso, venduto,
    parlato, telefonato, sono riuscito a, sono riuscita a, domani vado a`,
  but: 'ma, pero, perche, anche se, bensi, quindi',
  other: `diritti umani, risorse umane, personale, personali, persona di contatto, la persona di contatto, tavolo per
    una persona, per una persona, due persone, quante persone, quanti operatori, a un'altra persona, di un'altra
    persona, nome di un'altra persona, una persona e venuta, regalo per qualcuno, regalo a qualcuno, pacco un'altra
    persona, parlare inglese, mi chiamo, mi chiamano, chiamami un taxi, una chiamata all'estero, chiamate da, ricevo
    chiamate, sono il responsabile, sono un agente, sono un operatore, diventare agente, come consulente, agenzia,
    agenda, operazione, operazioni, mio operatore, quale operatore, dell'agente, al mio capo, non si collega, collego,
    collega il, servizio clienti ha, numero del servizio clienti, telefono dell'assistenza clienti, chef, come si
    chiama, diventare operatore, diventare consulente, aspetto il tecnico, aspettando il tecnico, aspetto un tecnico,
    corpo umano, impossibile collegarmi, impossibile collegarsi, impossibile chiamare, impossibile trasferire,
    impossibile connettersi, non e questo, non e quello che, non e cio che, non e arrivato, non mi e arrivato, non e
    arrivata, non mi e arrivata, non arriva, non si apre, non carica, non ho ricevuto, non appare, portare qualcuno,
    portare una persona, non mi arriva, non mi fa, annulla la chiamata, annullare la chiamata, annulla la richiamata,
    transfer, escalate, e un'ora che, e un'ora, sono ore che, chiesto il tecnico, chiesto un tecnico, ho chiesto il
    tecnico, ho chiesto un tecnico, appuntamento con il tecnico, come si chiamava, quanto si aspetta, qualcuno in
    casa`,
  'asked for': `ho chiesto, chiesto, chiedendo, chiedo, chiedere, sto aspettando, aspetto, in attesa di, attendo,
    aspettando, domanda per, domande per`,
  'areYou bot': 'parlo con una macchina, parlo con una persona o, parlo con un umano o',
  name: 'nome, per posta, solo per posta, per iscritto',
  'not bot': 'basta bot, basta robot, basta col bot, niente bot, niente robot, stufo dei bot',
  'isThere anyone': "non c'è qualcuno",
  ready: 'disponibile, disponibili, libero, liberi',
  'call you': 'chiamarvi, telefonarvi',
  'talk talk': 'parlare al telefono, sentirci per telefono, sentirci telefonicamente, parlare telefonicamente',
  'support support': `assistenza clienti, servizio clienti, assistenza tecnica, supporto tecnico, supporto, customer
    service, customer care, servizio assistenza, call center, assistenza, supporto clienti, servizio di assistenza,
    centro assistenza, servizio al cliente, ufficio disdette, ufficio tecnico, reparto reclami, reparto tecnico,
    servizio tecnico, ufficio reclami, servizio reclami`,
  'isThere anyone can': "non c'è nessuno",
  'but wish': 'e voglio, e vorrei, e devo, e preferisco, e ho bisogno di',
  add: `aggiungi, aggiungere, aggiunga, aggiungete, invita, invitate, assegna, assegnatemi, assegnami, includi,
    assegnarmi, assegnare`,
  'who know': `che parli inglese, che parla inglese, che parlino inglese, che parli italiano, che parla italiano, che
    parli spagnolo, che parli francese, che parli tedesco, che parla la mia lingua, che parli la mia lingua, che
    capisca, che mi capisca`,
  'help me': 'aiutarmi, assistermi, seguirmi',
  'talk with anyone': 'parlare con nessuno, parlare a nessuno, contattare nessuno',
  'but pass me': 'passami, mettimi in contatto, collegami, trasferiscimi, connettimi, girami, inoltrami, passeme',
  'but give me': 'dammi, trovami, mandami, fammi avere',
  'but call me': 'richiamami',
  'talk with': `risolvere con, risolverlo con, chiarire con, chiarirlo con, vederlo con, risolvere la cosa con,
    sistemare con, appuntamento con, un appuntamento con, chiedere a, fare una domanda a`,
  thanks: 'grazie, mille grazie, grazie mille, tante grazie, thank you, thanks',
  quotes: `come si dice, traduci, traduca, cosa significa, dice, c e scritto, appare, in inglese, clicco su, clicco,
    premo su`,
  'you wish': 'se vuole, se vuoi, se desidera, se preferisce, se preferisci, se desideri, se volete',
  'not wish talk with': `stufo di parlare con, stufa di parlare con, stanco di parlare con, stanca di parlare con, non
    parlo con, stufo di avere a che fare con`,
  greeting: 'ciao, salve, buongiorno, buonasera, gentile',
  hesitation: 'ehm, eh, beh, mah, uhm',
};
