import type { RepairVocabulary } from '../classes.ts';

export const italian: RepairVocabulary = {
  saying: `non è quello che, non è ciò che, non era quello che, non intendevo questo, non intendevo, non volevo dire, non
    ho chiesto questo, non ho chiesto, non ti ho chiesto, non le ho chiesto, non vi ho chiesto, non è la mia
    domanda, non era la mia domanda, non risponde alla mia domanda, non rispondi alla mia domanda, non rispondete
    alla mia domanda, non hai risposto, non ha risposto, non avete risposto, rispondi alla mia domanda, risponda
    alla mia domanda, rispondi alla domanda, l ho già detto, te l ho già detto, ve l ho già detto, gliel ho già
    detto, ho già detto, già detto, l ho appena detto, te l ho appena detto, ho appena detto, gliel ho appena detto,
    già spiegato, già risposto, già dato, già inviato, già mandato, già provato, già fatto, come ho detto, come
    dicevo, come ho già, come già detto, ripeto, ti ripeto, vi ripeto, le ripeto, ancora una volta, per la seconda
    volta, per la terza volta, per l ultima volta, non mi capisci, non mi capisce, non mi capite, non capisci, non
    capite, non hai capito, non ha capito, non avete capito, non mi hai capito, hai capito male, ha capito male,
    avete capito male, frainteso, malinteso, non mi ascolti, non mi ascolta, non mi ascoltate, non mi stai
    ascoltando, non mi sta ascoltando, mi stai ascoltando, leggi il mio messaggio, legga il mio messaggio, leggi
    quello che, legga quello che, leggi bene, hai letto, ha letto, avete letto, non mi aiuta, non mi è utile, non mi
    serve, non ha senso, non c entra, non c entra niente, non c entra nulla, niente a che vedere, ti ripeti, si
    ripete, continui a ripetere, continua a ripetere, la stessa risposta, sempre la stessa risposta, intendevo,
    intendo dire, volevo dire, quello che chiedo, quello che ho chiesto, la mia domanda è, la mia domanda era, ho
    chiesto, ci sei, sei ancora lì, c è qualcuno, no non quello, risposta sbagliata, di cosa stai parlando, di cosa
    parla, non sto parlando di, non parlo di`,
  faint: `sbagliato, sbagliata, errato, non è giusto, non è corretto, è sbagliato, falso, non è vero, come, eh, non
    capisco, non quello, scusa`,
  no: 'no',
  'i say': 'ho detto, dicevo',
  'i want': 'voglio, volevo, mi serve, ho bisogno',
  filler: 'ma, io, quello, questo',
};
