import type { AnswerVocabulary } from '../classes.ts';

export const italian: AnswerVocabulary = {
  we: 'io, noi, nostro sistema, il sistema',
  you: 'tu, lei, voi, lui',
  'we cannot': `non posso, non possiamo, non ho potuto, non abbiamo potuto, non riesco, non riusciamo, non sono
    riuscito, non sono riuscita, non siamo riusciti, non sono in grado, non siamo in grado, non mi è possibile,
    non ci è possibile, non mi è stato possibile, non ti posso, non le posso, non lo posso, non potrò, sono
    impossibilitato, non sono autorizzato, non sono autorizzata, non siamo autorizzati, non ho il permesso, non ho
    la possibilità, non ho modo di, non ho la facoltà, non sono capace`,
  cannot: `non può essere, non si può, non si riesce, non può, non possono essere, non è stata, non è stato, non
    sono stati, non sono state`,
  'we not know': `non so, non lo so, non sappiamo, non capisco, non ho capito, non ho capito bene, non abbiamo
    capito, non comprendo, non ho compreso, non trovo, non ho trovato, non abbiamo trovato, non vedo, non ho
    informazioni, non ho questa informazione, non ho queste informazioni, non abbiamo informazioni, non abbiamo
    questa informazione, non dispongo, non disponiamo, non ho accesso, non abbiamo accesso, non ho una risposta,
    non ho la risposta, non ho dati, non sono sicuro, non sono sicura, non conosco, non riconosco, ignoro, non mi
    risulta, non ci risulta, non vedo nessuna, non vedo nessun, non trovo nessuna, non trovo nessun, non ho
    nessuna, non ho nessun, non ne sono sicuro, non ne sono sicura, non ne sono certo, non ne so, non lo conosco,
    non la conosco, non lo trovo, non la trovo, non ho idea, nessuna idea, non ne ho idea, non mi è chiaro, non è
    chiaro, non ho sentito, non la sento, non ho afferrato, non saprei, non saprei dirle, non lo vedo, non la
    vedo, non li trovo, non riesco a trovare, non trovo nulla, non trovo niente, non ho niente, non ho nulla, non
    abbiamo nulla, non abbiamo niente, non ho traccia, non abbiamo traccia, non abbiamo nessuna, non abbiamo
    nessun`,
  not: 'non, nessun, nessuno, nessuna, niente, nulla, senza, né',
  work: `aiutare, aiutarla, aiutarti, aiutarvi, rispondere, trovare, elaborare, elaborata, elaborato, completare,
    completato, completata, verificare, verificato, verificata, confermare, confermato, confermata, modificare,
    modificato, prenotare, prenotato, accedere, caricare, autenticare, identificare, fare, fatto, effettuare,
    effettuato, effettuata, inviare, risolvere, procedere, elaborate, approvato, approvata, farlo, farla, offrire,
    offerto, offerta, offerti, spediamo, spedire, spedito, spedita, consegnare, consegniamo, consegnato,
    annullare, annullato, annullata, rimborsare, rimborsato, aggiungere, aggiunto, eliminare, eliminato, aprire,
    mostrare, mostrato, dire, dirle, dirti, dirglielo, dare, darle, consultare, vedere, localizzare, collegare,
    collegarmi, attivare, attivato, bloccare, sbloccare, reimpostare, scaricare, riprodurre, ordinare, pagare,
    trasferire, trasferito, consigliare, capire, salvare, salvato, salvata, aggiornare, aggiornato, programmare,
    fissare, fissato, autorizzare, autorizzato, accettare, accettato, accettata, applicare, applicato,
    convalidare, convalidato, prolungare, garantire, comunicare, fornire, fornirle, cambiare, cambiato, prenotata,
    contattare, servire, supportata, supportato, registrare, registrato, registrata, portare a termine,
    soddisfare, rivelare, gestire`,
  info: `risultati, risultato, informazioni, informazione, corrispondenze, risposta, disponibilità, voli, volo,
    camere, camera, tavoli, tavolo, appuntamenti, posti, ordine, dati, opzioni`,
  found: `disponibile, disponibili, possibile, libero, libera, liberi, libere, trovato, trovata, valido, valida,
    raggiungibile, raggiungibili, reperibile`,
  gone: `non disponibile, non è disponibile, non sono disponibili, non più disponibile, non è più disponibile,
    esaurito, esaurita, esauriti, al completo, tutto prenotato, non trovato, non trovata, non esiste, nessun
    risultato, nessuna corrispondenza, non è stata trovata, non è stato trovato, è pieno, è piena, sono pieni,
    tutto pieno, tutto esaurito, non restano, non resta, scaduto, scaduta, è scaduto, è scaduta, in ferie, in
    vacanza, finiti tutti, finite tutte, tutto finito, già preso, già presa, già occupato, già prenotato, non ho
    trovato niente, non ho trovato nulla, è già preso, è occupato, è occupata, sono occupati, già prenotata, già
    riservato, non ha posto, non ha posti, non ha tempo, non ha disponibilità, non abbiamo disponibilità, non
    abbiamo posti, non abbiamo posto, nessuna disponibilità, niente di libero, non è libero, non è libera, non ha
    dato risultati, non ha dato risultato, non ha prodotto, nessun posto, nessuna camera, venduto, venduta,
    venduti, lista d attesa, non risulta, non risultano, non compare, non figura, è assente, fuori ufficio, non
    lavora il, non apre, non è in casa, non in magazzino, fuori produzione, non è più valido, non è più valida,
    non è più in vendita, non più in vendita, non facciamo più, non vendiamo più, non offriamo più, non produciamo
    più, non si vende più, non si fa più, non trattiamo più, non ha capacità, non hanno posto, non hanno posti,
    non hanno tavoli`,

  broken: `non è possibile, non possibile, impossibile, fallito, fallita, è fallito, è fallita, andato storto, è
    andato storto, qualcosa è andato storto, un errore, errore durante, non valido, non valida, non è valido, non
    è valida, rifiutato, rifiutata, respinto, respinta, non corrisponde, non corrispondono, fuori servizio, senza
    successo, non è andata a buon fine, non è andato a buon fine, non a buon fine, non supportato, scaduta la
    sessione, problema con il sistema, problema con il nostro sistema, problema tecnico, problemi tecnici, errore
    tecnico, errore del sistema, ho avuto un problema, ho riscontrato un problema, ho riscontrato un errore, c è
    stato un problema, ho capito male, ho frainteso, mi sono sbagliato, non ha funzionato, credito sufficiente,
    credito insufficiente, saldo insufficiente, saldo sufficiente, fondi sufficienti, fondi insufficienti, non è
    riuscita, non sono riuscite, non risponde, non rispondono, in manutenzione, errore imprevisto, non funziona al
    momento, non si possono, ha rifiutato, hanno rifiutato, è stato rifiutato, è stata rifiutata, troppo grande,
    troppo grandi, troppo lungo, troppo piccolo, troppe persone, c è un problema con, si è verificato un, ci sono
    stati problemi, c è stato un errore, non è stato accettato, non è stata accettata, non è stata approvata, non
    è stato salvato, non è stato inviato, si è perso, si è persa, è andato perso, accesso negato, tempo scaduto,
    non riconosciuto, non riconosciuta, non è autorizzato, non compatibile, si è bloccato, non funziona, non va a
    buon fine, è caduta la linea, fuori termine`,
  sorry: `mi dispiace, ci dispiace, purtroppo, sfortunatamente, spiacente, spiacenti, scusa, scusi, scusami, mi
    scusi, mi scuso, ci scusiamo, temo, chiedo scusa, mi spiace, ci spiace`,
  beyond: `posso solo, posso soltanto, possiamo solo, fuori dalle mie, oltre le mie, va oltre le mie, non rientra
    nelle mie, non è di mia competenza, sono solo un bot, sono solo un assistente, sto ancora imparando, non sono
    programmato, non sono addestrato, non sono stato addestrato, non rientra nei, non rientra tra, non fa parte
    dei miei, non fa parte delle mie, non è compito mio, non è di mia, per motivi di privacy, per ragioni di
    privacy, per motivi di sicurezza, dovrà contattare, dovrebbe contattare, dovrà chiamare, dovrà rivolgersi, si
    rivolga a, la passo a, le passo un, la trasferisco, un collega, un operatore umano, supera le mie, sono solo,
    non sono altro che, mi sono perso, mi sono persa, non sono qualificato, non sono abilitato, non mi occupo, non
    gestisco, parlo solo, parlo soltanto, capisco solo`,
  when: 'se, quando, qualora, nel caso',
  rephrase: `riformulare, riformula, riformuli, in altre parole, con altre parole, in altro modo, in modo diverso,
    diversamente, ripetere, ripeti, ripeta, ripeterlo, essere più specifico, essere più preciso, più specifico,
    più preciso, più dettagli, maggiori dettagli, chiarire, precisare, specificare, intendi, intende, intendevi,
    intendeva, vuoi dire, vuole dire, voleva dire, volevi dire, spiegare meglio, spiegarmi meglio, in un altro
    modo, spiegarlo in, un altro modo, ripeterla, ripetermela, ripetermelo, la ripeta`,
  what: `qual è, quale, quali, che cosa, cosa, quando vorresti, quando vorrebbe, quando desidera, dove, da dove,
    quanti, quante, quanto, quanta, chi è, a che ora, che ora, in che, in quale, per quale, per quanti, per
    quante, per quando, di quale, di che, con quale, come si chiama, come ti chiami, a che nome, a nome di chi, da
    quando, fino a quando, con che, con chi, per chi, perché, che giorno, che tipo, che modello, che taglia, quale
    carta, di cosa, da chi, in quanti, ogni quanto`,
  areYou: `puoi, potresti, può, potrebbe, potete, vuoi, vuole, vorresti, vorrebbe, desidera, desideri, hai, ha un,
    ha una, ha già, è corretto, è giusto, sei, preferisci, preferisce, ti serve, le serve, hai bisogno, ha
    bisogno, va bene, mi puoi, mi può, mi potresti, mi potrebbe, mi dai, mi dà, mi dici, mi dice, ti va bene, le
    va bene, si tratta, sta usando, stai usando, c è un, ha provato, hai provato, è sicuro, è sicura, sei sicuro,
    viaggia, viene, paga, cerca, cerchi, le interessa, ti interessa, le andrebbe, le piacerebbe, ti piacerebbe,
    accetta, conferma, resta, ha con sé, ha bisogno di un, ha bisogno di una, è per`,
  shallI: `posso avere, posso confermare, posso chiederle, posso chiederti, devo, dobbiamo, vuoi che, vuole che,
    desidera che, procedo, confermo la, prenoto`,
  give: `per favore indichi, per favore indica, per favore fornisca, per favore inserisca, per favore inserisci,
    per favore confermi, per favore conferma, per favore scelga, per favore scegli, si prega di, la prego di, ti
    prego di, mi dica, dimmi, mi indichi, indicami, mi fornisca, forniscimi, inserisci, inserisca, scegli, scelga,
    seleziona, selezioni, conferma il, confermi il, conferma la, mi comunichi, comunicami, descrivi, descriva, mi
    confermi, confermami, mi mandi, mandami, indichi, fornisca, specifichi, risponda, rispondi, lasci il suo,
    lasci un, lasciaci, mi scriva, scrivimi, ci scriva, ci invii, mi invii, inviami, mi mostri, mostrami,
    scandisca, ripeta il, descriva il, alleghi, allega, carichi una, compili, compila, precisi, precisami, mi
    specifichi, digiti, digita, dica sì, dica il suo, mi dia, dammi, ci dica, ci comunichi, per favore scriva, per
    favore invii, per favore dica, per favore risponda, per favore selezioni, per favore descriva, per favore
    specifichi, per favore mi dica, scriva il suo, scriva qui`,
  need: `ho bisogno, abbiamo bisogno, avrei bisogno, mi serve, mi servirebbe, mi servono, ci serve, mi manca,
    manca, e il suo, e il tuo`,
  slot: `nome, cognome, data, data di nascita, giorno, orario, luogo, destinazione, indirizzo, codice postale,
    cap, città, numero, numero ordine, numero d ordine, numero dell ordine, numero di conto, numero di telefono,
    numero cliente, numero di prenotazione, pin, email, e mail, indirizzo email, prezzo, budget, taglia,
    dimensione, colore, motivo, codice, password, modello, telefono, cellulare, importo, quantità, nome e cognome,
    numero di persone, numero di serie, numero di fattura, numero di carta, codice cliente, codice di
    prenotazione, codice fiscale, riferimento, data di arrivo, data di partenza, scadenza`,
  courtesy: `qualcos altro, altro, c è altro, altre domande, altra domanda, come posso aiutarla, come posso
    aiutarti, come posso aiutare, come posso esserle, come posso esserti, in cosa posso, cosa posso fare per, in
    che modo posso, posso aiutarla in, posso aiutarti in, posso aiutarla con, posso aiutarti con, come possiamo
    aiutarla, come possiamo aiutarti, come sta, come stai, ti è stato utile, le è stato utile, ho risposto alla,
    le è servito, ti è servito, è stato utile, ho risolto, stata utile, le è stata, le è stato, ha trovato quello
    che, hai trovato quello che, ha trovato ciò che, posso esserle utile, posso esserti utile, come posso essere,
    serve aiuto con, ha altre domande, hai altre domande, altre richieste, desidera altro, ho risolto il suo,
    posso fare per, è tutto qui, posso fare altro`,
  is: 'è, sono, è stato, è stata, sono stati, era, essere, ci sono',
  can: 'posso, possiamo, riesco, riusciamo, lascia, permette, consente, accettano, riconosce',
  source: 'documentazione, documenti, manuale, articolo, articoli, centro assistenza, guida',
  tells: 'parla, parlano, menziona, menzionato, contiene, dice, dicono, tratta, spiega',
  or: 'o, oppure',
  wrong: `errato, errata, errati, errate, sbagliato, sbagliata, scorretto, scorretta, incorretto, incorretta, non
    è corretto, non è corretta, non sono corretti`,
  couldNot: `non è stato possibile, non è riuscito, non ha potuto, non è potuto, non è potuta, non si è potuto,
    non si è riusciti, non sono riusciti, non sono potuti`,
  explains: `è risolto, è risolta, è stato risolto, è stata risolta, è corretto ora, è stato corretto, è riparato,
    è riparata, è ripristinato`,
  'we not have': 'non abbiamo',
  'not can': 'non accetta, non accettano',
  because: 'poiché',
  please: 'per favore, per piacere, cortesemente, gentilmente',
  none: 'non ci sono, non c è, non esistono, non ci sono più, non abbiamo più, non rimangono',
  unmissed: `spese, spesa, costi, costo, commissioni, commissione, fretta, problema, problemi, supplemento,
    penale, limite, limiti, tariffe, aggiuntive, aggiuntivi, aggiuntivo`,
  filler: `ma, che, il, lo, la, i, gli, le, un, uno, una, suo, sua, tuo, tua, questo, questa, questi, di, del,
    della, al, in, per, con, a, attualmente, al momento, ora, adesso, molto, ancora, più, anche, bene, ok,
    perfetto, grazie, ciao, certo, proprio, davvero, ti, mi, vi, ci, d accordo, dei, delle, me, glielo, gliela, me
    lo, te lo, ve lo, se lo`,
  other: `non si preoccupi, non ti preoccupare, non preoccuparti, non c è problema, non ci sono problemi, non ci
    sono costi, nessun problema, nessun costo, senza costi, non esitare, non esiti, non dimenticare, non
    dimentichi, non solo, non serve, non è necessario, non c è di che, se non trova, se non trovi, se non riesci,
    se non riesce, capisco, nome completo, non le serve, non ti serve, non ha bisogno, non hai bisogno, non deve,
    non devi, non occorre, di niente, di nulla, non deve fare nulla, non deve fare niente, non deve fare altro,
    non devi fare nulla, ora può, ora puoi, adesso può, può già, così può`,
};
