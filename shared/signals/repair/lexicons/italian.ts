import type { RepairVocabulary } from '../classes.ts';

export const italian: RepairVocabulary = {
  saying: `non è quello che, non è ciò che, non era quello che, non ho chiesto questo, non ho chiesto, non ti ho
    chiesto, non le ho chiesto, non vi ho chiesto, non è la mia domanda, non era la mia domanda, non risponde alla
    mia domanda, non rispondi alla mia domanda, non rispondete alla mia domanda, non hai risposto, non ha
    risposto, non avete risposto, rispondi alla mia domanda, risponda alla mia domanda, rispondi alla domanda, l
    ho già detto, te l ho già detto, ve l ho già detto, gliel ho già detto, ho già detto, già detto, l ho appena
    detto, te l ho appena detto, ho appena detto, gliel ho appena detto, già spiegato, già risposto, come ho
    detto, come dicevo, come ho già, come già detto, non mi capisci, non mi capisce, non mi capite, non capisci,
    non capite, non hai capito, non ha capito, non avete capito, non mi hai capito, hai capito male, ha capito
    male, avete capito male, frainteso, non mi ascolti, non mi ascolta, non mi ascoltate, non mi stai ascoltando,
    non mi sta ascoltando, mi stai ascoltando, leggi bene, hai letto, ha letto, avete letto, non mi aiuta, non mi
    è utile, non mi serve, non ha senso, non c entra, non c entra niente, non c entra nulla, niente a che vedere,
    ti ripeti, si ripete, continui a ripetere, continua a ripetere, la stessa risposta, sempre la stessa risposta,
    quello che ho chiesto, risposta sbagliata, di cosa stai parlando, di cosa parla, non sto parlando di, mi ha
    capito male, mi hai capito male, mi avete capito male, capito male, non si tratta di, non è il mio problema,
    non sta rispondendo, non stai rispondendo, sta rispondendo ad altro, confonde, confondi, sta confondendo,
    sempre lo stesso link, di nuovo lo stesso, smetta di mandarmi, smettila di mandarmi, l ho già scritto, ho già
    scritto, già scritto, quante volte devo, quante volte ancora, quante volte bisogna, me l ha già chiesto, me lo
    ha già chiesto, me l hai già chiesto, già chiesto, detto tre volte, detto due volte, detto mille volte`,

  faint: 'falso, non è vero, come, eh, non capisco, non quello, scusa',
  no: 'no',
  'i want': 'voglio, volevo, mi serve, ho bisogno',
  'i said': `ho detto, dicevo, dico, ho chiesto, chiedo, ho scritto, ripeto, ti ripeto, vi ripeto, le ripeto, ti ho
    detto, le ho detto, l ho detto, ti ho chiesto, le ho chiesto`,
  'i say': `l ho scritto, gliel ho dato, gliel ho data, te l ho dato, ve l ho dato, l ho dato, ho dato, gliel ho
    mandato, ho mandato, l ho indicato, glielo ho dato`,
  above: `sopra, prima, più su, all inizio, nel mio primo messaggio, nel mio messaggio, nel primo messaggio, poco fa,
    un attimo fa`,
  past: `la settimana scorsa, il mese scorso, ieri, l anno scorso, al telefono, in negozio, una settimana fa, giorni
    fa`,
  nth: `per la seconda volta, per la terza volta, per la quarta volta, per l ennesima volta, per l ultima volta,
    ancora una volta`,
  times: 'due volte, tre volte, mille volte, più volte, diverse volte, dieci volte',
  look: 'leggi, legga, leggete, guarda, guardi, rilegga, rileggi',
  mine: 'il mio messaggio, la mia domanda, la mia mail, il mio primo messaggio',
  what: 'quello che, ciò che',
  meant: 'intendevo, intendo, intendo dire, volevo dire, parlo di, parlavo di, sto parlando di, parlo del, parlo della',
  bare: 'non, e non',
  its: 'è, era, bensì, ma',
  thats: 'questo è, quello è, quella è, questa è',
  the: 'il, lo, la, i, gli, le, l, un, una, un altro, mio, mia, quello, quella, questo, questa, quella di, quello di',
  wrong: 'sbagliato, sbagliata, errato, errata, scorretto, non è giusto, non è corretto, non è corretta',
  mild: `grazie, tutto, urgente, ancora, male, più, ora, adesso, molto, troppo, sicuro, sicura, ho, so, posso,
    sono, importa, proprio, davvero, subito, oggi, mi, c è, credo, thank, thanks, thx, thank you, please, all
    good, that s, thats, fine, problem, worries, preference`,

  filler: 'io',
  rewording: `non intendevo questo, non intendevo, non volevo dire, già dato, già inviato, già mandato, già
    provato, già fatto, ci sei, sei ancora lì, c è qualcuno, no non quello, quello che chiedo, la mia domanda è,
    la mia domanda era, malinteso, un malinteso, tutt altra cosa, tutta un altra cosa, non è questo il, non è il
    mio nome, non è il mio indirizzo, non è il mio ordine, non è il mio conto, non parlo di, no intendevo`,
};
