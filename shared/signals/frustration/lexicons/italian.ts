import type { MoodVocabulary } from '../classes.ts';

export const italian: MoodVocabulary = {
  insult: `idiota, idioti, imbecille, imbecilli, cretino, cretina, cretini, stronzo, stronza, stronzi, coglione,
    coglioni, deficiente, deficienti, scemo, scema, scemi, bastardo, bastardi, figlio di puttana, figli di puttana,
    puttana, troia, zoccola, pezzo di merda, pezzi di merda, testa di cazzo, teste di cazzo, faccia di merda,
    merdosi, buffone, buffoni, pagliaccio, pagliacci, asino, asini, somaro, somari, maiale, maiali, porco, porci,
    verme, vermi, ritardato, ritardati, mongoloide, handicappato, incapace, incapaci, inetto, inetti, fannullone,
    fannulloni, ladro, ladri, truffatore, truffatori, bugiardo, bugiardi, bugiarda, farabutto, farabutti,
    disgraziato, disgraziati, minchione, babbeo, tonto, tonti, rincoglionito, rincoglioniti, frocio, finocchio,
    cornuto, cornuti`,
  scorn: `stupido, stupida, stupidi, inutile, inutili, incompetente, incompetenti, patetico, patetica, patetici,
    ridicolo, ridicola, ridicoli, penoso, penosa, pessimo, pessima, pessimi, vergognoso, vergognosa, vergognosi,
    schifoso, schifosa, schifosi, maleducato, maleducati, maleducata, ignorante, ignoranti, una schifezza, uno
    schifo, schifo, una barzelletta, una vergogna, spazzatura, non servi a niente, non servite a niente, non serve a
    niente, non servi a nulla, non servite a nulla, non vali niente, una merda, inaffidabili`,
  attack: `vaffanculo, fanculo, affanculo, vai a fanculo, andate a fanculo, andate affanculo, vattene, va al
    diavolo, vai al diavolo, andate al diavolo, va all inferno, vai all inferno, andate all inferno, vai a cagare,
    andate a cagare, va a cagare, vai a quel paese, andate a quel paese, stai zitto, sta zitto, state zitti, zitto,
    chiudi la bocca, chiudi il becco, ti odio, vi odio, sei stupido, sei scemo, sei cretino, sei sordo, sei cieco,
    siete sordi, sei pazzo, siete pazzi, muori, crepa, crepate, mi fai schifo, mi fate schifo, fai schifo, fate
    schifo, vergognati, vergognatevi, si vergogni, dovreste vergognarvi, rompi i coglioni, rompete i coglioni, mi
    hai rotto, mi avete rotto, mavaffanculo`,
  harass: `ti ammazzo, vi ammazzo, ti uccido, vi uccido, ti trovo, vi trovo, so dove abiti, so dove abitate, ti
    spacco la faccia, vi spacco la faccia, ti spacco, ve ne pentirete, te ne pentirai, ti picchio, succhiamelo,
    succhia, scopami, scopare, sesso con te, venire a letto, vieni a letto, mandami foto nuda, foto nuda, nudes,
    spogliati, sei nuda, tette, le tue tette, figa, cazzo in`,
  curse: `merda, cazzo, cazzi, cazzate, cazzata, che cazzo, porca miseria, porca puttana, porca troia, porco dio,
    porco cane, dio cane, minchia, maledetto, maledetta, maledetti, dannato, dannata, dannati, fottuto, fottuta,
    fottuti, di merda, del cazzo, stronzate, stronzata, puttanata, wtf, fuck, shit, coglionata, incazzato,
    incazzata, che palle, due palle`,
  grumble: `cavolo, che cavolo, accidenti, per dio, per l amor di dio, santo cielo, mannaggia, oddio, che diavolo,
    palle`,
  angry: `arrabbiato, arrabbiata, arrabbiatissimo, arrabbiati, furioso, furiosa, infuriato, infuriata, furibondo,
    incavolato, incavolata, irritato, irritata, irritante, seccato, seccata, infastidito, infastidita, fastidioso,
    stufo, stufa, sono stufo, sono stufa, stufato, stanco di, stanca di, frustrato, frustrata, frustrante,
    frustrazione, esasperato, esasperata, esasperante, indignato, indignata, scocciato, scocciata, mi fa arrabbiare,
    mi fate arrabbiare, mi fa incazzare, mi fate incazzare, ne ho abbastanza, ne ho piene, ne ho fin sopra, piene le
    tasche, fin sopra i capelli, non ne posso più, non ce la faccio più, basta così, adesso basta, ora basta, perdo
    la pazienza, perdendo la pazienza, ho perso la pazienza, la mia pazienza, sto perdendo la pazienza, mi fa
    impazzire, mi fate impazzire, odio, detesto, mai più, sui nervi, i nervi, disgustato, disgustata, disgustoso`,
  bad: `inaccettabile, intollerabile, inammissibile, incredibile, assurdo, assurda, assurdità, orribile,
    terribile, tremendo, disastro, disastroso, disastrosa, catastrofe, scandaloso, scandalosa, scandalo, vergogna,
    che vergogna, indecente, indegno, indegna, allucinante, imbarazzante, presa in giro, presa per il culo,
    prendete per il culo, prendi per il culo, peggio, peggiore, il peggiore, la peggiore, perdita di tempo,
    perdere tempo, perdendo tempo, mi fai perdere tempo, mi fate perdere tempo, tempo sprecato, sprecare tempo,
    truffa, truffato, truffata, furto, rubato soldi, bugie, mentite, mi avete mentito, ingannato, ingannata, poco
    professionale, non professionale, mancanza di rispetto, irrispettoso, non mi aiuta, non mi aiuti, non mi
    aiutate, non aiuta, non mi serve a niente, non mi serve a nulla, non serve a nulla, nessun aiuto, non ha
    senso, non ha alcun senso, non vi importa, non ve ne frega, non te ne frega, ve ne fregate, come vi
    permettete, come osate, non ci posso credere, non ci credo, è così difficile, così difficile, lasciato a
    piedi, rovinato, schifezza, sciocchezze, fregatura, fregato, fa pena, fa schifo, fate pena, fanno pena, non
    funziona niente, non funziona nulla, niente funziona, nulla funziona, non va niente, non va nulla, per colpa
    vostra, colpa vostra, di meglio da fare, altro da fare, nessuno fa niente, nessuno se ne occupa, nessuno sa
    niente, non mi è di nessun aiuto, di nessun aiuto, di nessuna utilità, non mi state aiutando, non mi stai
    aiutando, che disastro, un disastro, pessimo servizio, che pessimo, è il colmo, il colmo`,

  poor: `non soddisfatto, male, cattivo servizio, scarso, scarsa, scadente, lento, lenta, troppo lento, lentissimo,
    inaffidabile, triste, peccato, reclamo, lamentela, mi lamento, lamentarmi, confuso, non mi fido, perso la
    fiducia, rinuncio, fa niente, non importa`,
  letdown: `deluso, delusa, delusi, deludente, delusione, insoddisfatto, insoddisfatta, scontento, scontenta, non
    sono contento, non sono contenta, non sono soddisfatto, non sono soddisfatta, mi aspettavo di più, mi aspettavo
    di meglio, mi aspettavo molto di più, mi aspettavo molto di meglio`,
  quit: `mi arrendo, ci rinuncio, lascia perdere, lasciamo perdere, lasci perdere, lasciate perdere, non si va da
    nessuna parte, non porta a niente, a che serve, a cosa serve questa chat, che senso ha, cambio operatore,
    passo alla concorrenza, alla concorrenza, dalla concorrenza, perso un cliente, perso una cliente, perdete un
    cliente, perderete un cliente, perdendo un cliente, ultima volta che compro, ultima volta che ordino, ultima
    volta che, non ordinerò più, non comprerò più, non tornerò più, non vi consiglio, non lo consiglio, recensione
    negativa, una stella, annullate tutto, cancellate tutto, lascia stare, lasci stare, non ne vale la pena, vado
    altrove, vado da un altro`,

  doubt: `state scherzando, stai scherzando, sta scherzando, è uno scherzo, è uno scherzo vero, scherziamo,
    scherzate, ma siamo seri, mi prendete in giro, mi prendi in giro, mi state prendendo in giro, mi stai
    prendendo in giro, mi sta prendendo in giro, dite sul serio, dici sul serio, com è possibile, come è
    possibile, ma leggete, leggete quello che, leggi quello che, ma mi leggete, ma mi ascolti, c è qualcuno che, c
    è nessuno, perché è così difficile, che razza di, che tipo di azienda, che tipo di servizio, per cosa pago,
    fino a quando devo, cosa devo fare per, vi interessa qualcosa, mi prendete per, mi prendi per, ma davvero,
    davvero`,

  really: 'sul serio, seriamente, è tutto, tutto qui',
  again: `quante volte, ancora quante volte, quanto ancora, per quanto ancora, di nuovo, ancora una volta, ancora
    niente, ancora nulla, non ancora, sempre la stessa, sempre lo stesso, sempre uguale, ogni volta, ogni santa
    volta, per la seconda volta, per la terza volta, per la quarta volta, per l ennesima volta, per l ultima volta,
    terza volta, quarta volta, continuamente, in continuazione, sto ancora aspettando, sto aspettando da, aspetto
    da, da ore, da giorni, da settimane, da mesi, ore che, settimane che, mesi che, nessuna risposta, senza
    risposta, non rispondete, non risponde nessuno, mi ignorate, ignorato, ignorata, non succede niente, non fate
    niente, non mi ascolti, non mi ascolta, non mi ascoltate, non ascolti, non ascoltate, non mi capisci, non mi
    capite, non capisci, non capite, non capisce, non hai capito, non avete capito, l ho già detto, ve l ho già
    detto, te l ho già detto, gliel ho già detto, già detto, già spiegato, già risposto, giri in tondo, in tondo, da
    un ufficio all altro, rimbalzato, perché non puoi, perché non potete, rispondi alla mia domanda, rispondete alla
    mia domanda, una buona volta, una volta per tutte, subito, immediatamente, quinta volta, dieci volte, cento
    volte, mille volte, la stessa risposta, sempre la stessa risposta, lo stesso errore, ancora lo stesso, fino a
    quando, ogni volta che chiamo`,
  nobody: 'nessuno',
  serve: 'risponde, aiuta, richiama, risolve, soluzione, sa, può, capisce, spiega, fa, si occupa, occupa, interessa',
  anew: 'da voi, con voi',
  waste: 'perso, persa, ho perso, perdere, sprecato, buttato, buttate, sprecate, perse',
  span: `ora, ore, un ora, mezz ora, giorno, giorni, giornata, tutta la giornata, settimana, settimane, mese, mesi,
    mattina, mattinata, tutta la mattina, pomeriggio, sera, minuti`,
  toil: `sto provando, provo, ci provo, sto cercando, sto aspettando, che provo, che aspetto, combatto, che chiamo,
    al telefono`,
  vow: `vado, me ne vado, vado da, passo, passo a, cambio, andrò, andrò da, mi rivolgo, mi rivolgerò, mi rivolgo a,
    vado a, cercherò`,
  rival: `un altra compagnia, un altra azienda, un altra banca, un altro operatore, un altro fornitore, un altro
    negozio, altra parte, da un altra parte, altrove, concorrenza, un concorrente, concorrenti, qualcun altro`,
  sarcasm: `grazie di niente, grazie per niente, grazie per nulla, grazie di nulla, ma bravo, ma bravi, bravi,
    complimenti, congratulazioni, bel servizio, che bel servizio, ottimo servizio davvero, bell aiuto, bel lavoro,
    che sorpresa, come al solito, come sempre, tanto per cambiare, molto divertente, ma dai, sì certo, sai leggere,
    sapete leggere, impara a leggere, imparate a leggere, grazie per avermi fatto perdere`,
  praise: `bene, bello, bella, buono, buona, ottimo, ottima, bravo, brava, felice, contento, contenta, soddisfatto,
    soddisfatta, utile, gentile, perfetto, fantastico, eccellente, divertente, grazie, figo`,
  you: 'tu, te, ti, tuo, tua, voi, vi, vostro, vostra, vostri, lei, suo, sua',
  'you is': 'sei, siete',
  ours: `bot, chatbot, robot, macchina, computer, ia, assistente, operatore, operatrice, operatori, impiegato,
    impiegati, consulente, consulenti, branco di, massa di, manica di, banda di`,
  firm: `servizio, assistenza, supporto, azienda, società, banca, negozio, sistema, applicazione, app, sito,
    programma, servizio clienti, compagnia`,
  i: 'io, mi, me, mio, mia, miei, noi, ci, sono',
  third: `lui, loro, marito, moglie, figlio, figlia, figli, capo, vicino, vicini, amico, amica, fidanzato,
    fidanzata, cane, gatto, padrone, corriere, autista, qualcuno, politici, tempo fuori, traffico, dolore, odore,
    rumore, fratello, sorella, genitori, collega, vicina, tempo, clima`,

  former: `il mio vecchio, la mia vecchia, il mio precedente, la mia precedente, quello vecchio, il vecchio, la
    vecchia, il mio ultimo, il precedente`,

  told: 'chiamato, chiama, dato del, detto, dice, film, canzone, libro, gioco, domanda, errore, idea',
  is: 'è, era, erano, essere, sembra, sembri, sembrate, sembrano',
  filler: `un, uno, una, il, lo, la, i, gli, le, di, del, della, molto, così, tanto, proprio, veramente, troppo,
    completamente, totalmente, assolutamente, questo, questa, quello, che, tutto, tutta, tutti, gran, grande,
    vero, vera, solo, più, razza di, dei, brutto, brutta, brutti`,
  not: 'non, no, né, mai, senza, niente, nulla, nessuna, se',
  other: `non è male, mica male, non male, per niente male, fa male, fa male la, mal di, ho male, mi fa male, di
    nuovo grazie, ancora grazie, non ancora ricevuto, non ancora arrivato, non importa quale, non fa niente, nessun
    problema, la spazzatura, cestino della spazzatura, stufa a, stufa elettrica, la stufa, una stufa, stufe,
    segnalare una truffa, vittima di una truffa, truffa telefonica, di una truffa, una truffa, un furto, furto di,
    mi dispiace, scusa il disturbo, scusate il disturbo, maiale arrosto, finocchio crudo, palle di, palle da, bravo
    tecnico, peggio ancora, subito dopo, da subito, appena possibile, come sempre grazie, sono in, da mesi abbonato,
    che stupido, che stupida, che scemo, che scema, che sciocco, ho perso la, ho perso il, ho perso le, davvero
    grazie, ho perso i`,
  futile: 'ancora nessuna risposta, e niente',
};
