import type { Vocabulary } from '../lexicon.ts';

export const german: Vocabulary = {
  staff: `mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeiters, berater, beraterin, beratern, kundenberater,
    kundenberaterin, kollege, kollegen, kollegin, ansprechpartner, ansprechpartnerin, sachbearbeiter,
    sachbearbeiterin, agent, agenten, agentin, operator, servicemitarbeiter, supportmitarbeiter, kundenbetreuer,
    betreuer, betreuerin, techniker, kundendienstmitarbeiter, personal, experten, spezialisten, fachmann,
    angestellten, mitarbieter, mitarbeter, jemand echtes, jemanden echtes, servicekraft, supporter, jemand mit ahnung,
    jemanden mit ahnung, jemandem mit ahnung, jemand kompetentes, jemand kompetenten, jemanden kompetenten,
    menschlicher service, menschlicher kundenservice, menschlichen support, menschlicher support, menschliche hilfe,
    menschliche unterstutzung, menschliche antwort, bankberater`,
  boss: `chef, chefin, chefs, vorgesetzten, vorgesetzter, vorgesetzte, manager, managerin, teamleiter, teamleiterin,
    abteilungsleiter, leiter, verantwortlichen, geschaftsfuhrer, filialleiter, boss, supervisor, fuhrungskraft,
    fuhrungskrafte`,
  human: 'mensch, menschen, menschlichen, menschliche, menschlicher, menschliches, humanen, human',
  anyone: `person, personen, jemand, jemanden, jemandem, irgendjemand, irgendjemanden, irgendjemandem, wer, irgendwer,
    irgendwen, irgendwem, leute, leuten, jmd, jmdn, wen`,
  another: `jemand anderen, jemand anders, jemand anderem, jemand anderes, jemanden anderen, wen anders, wem anders,
    jemand anderen haben, jemand anders haben, jemanden anderen haben`,
  support: `support, service, buchhaltung, technik, technischen dienst, abteilung, vertrieb, zentrale, personlichen
    service, reklamation, team, filiale, zweigstelle, rezeption, sekretariat, innendienst`,
  real: `echt, echte, echten, echter, echtes, echtem, richtig, richtige, richtigen, richtiger, real, reale, realen,
    realer, lebendigen, lebende, lebenden, wirklichen, wirkliche, live, kompetenten, leibhaftigen, manuellen,
    manuelle, manueller, manuell, menschengeführten`,
  the: `ein, eine, einen, einem, einer, eines, nen, nem, ner, ne, n, der, die, das, den, dem, des, ihr, ihre, ihren,
    ihrem, ihrer, euer, eure, euren, eurem, eurer, deinem, deinen, deine, deiner, andere, anderen, anderem, anderer,
    irgendein, irgendeinen, irgendeinem, irgendeiner, zustandigen, zustandige, personlichen, personliche, freien,
    freie, nachsten, verfugbaren, vom, aus der, aus dem, von, ihnen, euch, unserem, verdammten, hoheren, noch ein,
    noch einen, noch einem, uberhaupt noch ein`,
  my: 'mein, meine, meinen, meinem, meiner, meines, unser, unsere, unseren',
  talk: `sprechen, reden, chatten, unterhalten, schreiben, klaren, besprechen, kommunizieren, beschweren, zu reden,
    quatschen, austauschen, zu sprechen, gesprochen werden, kontakt, kontakt aufnehmen, sprech, sprache, gesprach, ein
    gesprach, unterhaltung, am telefon, an der leitung, am telefon erklaren, telefonisch erklaren, durchgehen,
    durchsprechen, schildern, erlautern, regeln`,
  talking: 'rede, spreche, telefoniere, chatte, schreibe ich',
  reach: `erreichen, kontaktieren, kontaktiere, erreiche, komme ich, ans telefon, an die strippe, wende ich mich,
    wenden, melden, meldet, zu fassen bekommen`,
  pass: `verbinden, verbinde, verbind, weiterleiten, leite, leiten, weitergeben, durchstellen, stellen, stell, stelle,
    weiterverbinden, ubergeben, ubergib, ubergebe, vermitteln, weitervermitteln, umleiten, uberstellen, weiterreichen,
    weiterleitung, ubergabe, schalten sie, hinzuschalten, hinzuziehen, zuruckverbinden, verbindung, wechseln`,
  passed: `verbunden, weitergeleitet, weiterverbunden, durchgestellt, vermittelt, ubergeben werden, weitergereicht,
    angerufen werden, zuruckgerufen werden, kontaktiert werden, betreut werden, beraten werden, verbunden werden,
    weitergeleitet werden, durchgestellt werden, weiterverbunden werden`,
  escalate: 'eskalieren, eskaliere, eskaliert, eskalation',
  give: `geben, gib, gebt, holen, hol, hole, holt, bringen, bring, besorgen, besorg, schicken, schick, ruf, rufen sie
    einen, rufen sie ihren, dazuholen, haben, veranlassen, veranlassen sie, arrangieren, organisieren, vereinbaren,
    einrichten`,
  call: `anrufen, rufen, ruft, ruckrufen, zuruckrufen, anruft, zuruckruft, anrufe, telefonisch melden, meldet sich,
    sich melden`,
  'call me': `melden sie sich telefonisch, melden sie sich bei mir, melden sie sich bitte bei mir, melden sie sich
    bitte telefonisch, meldet euch bei mir, meldet euch bitte, melden sie sich bitte, rufen sie an, setzen sie sich
    mit mir in verbindung, setzen sie sich telefonisch mit mir in verbindung, setzen sie sich bitte mit mir in
    verbindung, setzen sie sich bitte telefonisch mit mir in verbindung, kontaktieren sie mich, kontaktiert mich,
    rufen sie mich, ruft mich, ruf mich an, ruft mich an, ruf mich`,
  callback: `ruckruf, anruf, ruckrufs, ruckmeldung per telefon, telefonat, rueckruf, telefonischen kontakt,
    telefontermin, ruckrufbitte, ruckruf bekommen, ruckruf haben, ruckruf erhalten, anruf bekommen, anruf erhalten,
    live chat, livechat, personliche beratung, personlicher kontakt, personlichen kontakt, personliches gesprach,
    personliche betreuung, menschlichen kontakt, personliche hilfe, live chat starten, livechat starten, chat starten,
    zum live chat, kontaktaufnahme, telefonische kontaktaufnahme`,
  back: 'zuruck, zurueck, durch, dazu',
  me: 'mich, mir, uns',
  it: `es, mein anliegen, mein problem, meinen fall, meine anfrage, meine beschwerde, den fall, die sache, dies,
    diesen fall, den chat, diesem chat, dieser unterhaltung, dem chat, diesem gesprach, dem gesprach, diesen chat, in
    den chat, meinem fall, zum chat, chat hinzu`,
  i: 'ich, wir',
  you: 'sie, du, ihr alle, dich, dir',
  third: `er, seine, seinen, seinem, frau, mann, sohn, tochter, mutter, vater, bruder, schwester, freund, freundin,
    freunde, kunden, nachbar, partner, partnerin, arzt, anwalt, kind, jemand der, fahrer, fahrerin, bote, kurier,
    postbote, zusteller, lieferant, handwerker, verkaufer, vermieter, muss ich dafur, muss ich dazu, besser als, was
    kostet, wie viel kostet, wieviel kostet, muss ich, muss ich wirklich, kostet es extra, kostet es, kostet das`,
  wish: `will, mochte, moechte, mocht, wurde gern, wurde gerne, wurde lieber, brauche, brauch, benotige, verlange,
    fordere, wunsche, bitte um, muss, hatte gern, hatte gerne, hatte lieber, wollte, bestehe auf, bestehe darauf,
    bevorzuge, lieber, mag, wollen, mussen, brauchen, wurd gern, gern, gerne, wunscht, erwarte, erbitte, bitte
    dringend um, sondern, nur noch, versuche, wurde, gewunscht, erwunscht, mir ware, welche taste drucke ich fur,
    welche taste muss ich fur, welche taste fur, welche nummer drucke ich fur, ware dankbar fur, ware dankbar uber,
    freue mich uber, wurde mich freuen uber, ware ihnen dankbar fur, ware mir lieber, ware besser, ware gut, ware
    schon, ware toll, ware nett, ware hilfreich, ware super, ware mir recht, brauchte, brauchten`,
  can: `kann, kannst, konnen, konnte, konnten, konntest, durfte, darf, ist es moglich, moglich, moglichkeit, wie, wo,
    besteht die moglichkeit, geht es, wurden, konntet, konnt, wann kann, warum kann ich nicht, wieso kann ich nicht,
    warum darf ich nicht, keine moglichkeit, unmoglich, es ist unmoglich, gibt es einen weg, gibt es eine moglichkeit,
    welche taste drucke ich um, welche nummer drucke ich um, was muss ich tun um, was muss ich sagen um, was muss ich
    machen um, warum kann ich hier nicht, warum kann man nicht, warum kann man hier nicht, wieso kann ich hier nicht,
    wieso kann man nicht, wieso kann man hier nicht, warum darf man nicht, kann doch nicht sein dass man, kann nicht
    sein dass man, was muss ich schreiben um, was muss ich eingeben um, was muss ich drucken um`,
  let: 'lass, lassen, lasst, lassen sie, soll, sollen',
  who: 'mit wem, die mir, wem, wer ist, den ich, dem ich, an wen, welcher',
  isThere: `gibt es, gibts, gibt s, ist da, ist dort, ist hier, ist denn, habt ihr, ist irgendjemand, sind da, ist
    irgendwo, hat es hier, wo sind, wo ist, haben sie, hast du, wo finde ich, wo bekomme ich, ist bei euch, ist bei
    ihnen, sind bei euch, sind bei ihnen`,
  areYou: `bist du, sind sie, chatte ich, bist, ist das, ist das hier, bin ich hier, seid ihr, unterhalte ich mich,
    telefoniere ich, ich spreche mit, ich rede mit, ist da ein mensch oder, hinter, spreche ich mit einem, rede ich
    mit einem, spreche ich, rede ich, rede ich hier mit, schreibe ich mit einem, chatte ich mit einem, schreibe ich
    gerade mit einem, schreibt hier, schreibt da, schreibt mir hier, antwortet hier ein, antwortet mir ein`,
  asked: 'gefragt, gebeten, bitte seit, verlangt, frage, frage seit, bitte schon, gefordert',
  for: 'nach, um, fur, wegen, uber',
  with: 'mit, zu, an, zum, zur, ans, bei, auf, ins, in, beim, weiter, weiter an, zuruck an, am',
  help: `helfen, hilfe, weiterhelfen, weiterhilft, hilft, unterstutzung, ubernehmen, ubernimmt, draufschauen,
    draufsehen, kummern, ansehen, anschauen, bearbeiten, betreuung, beraten, beratung, fragen kann, klart, auskennt,
    zuhort, fragen, antwortet, antworten, losen, ran, ranlassen, das ansieht, ansieht, anschaut, bearbeitet, pruft,
    draufschaut, kummert, prufen, uberprufen, druberschauen, drubergucken, prufen lassen`,
  please: `bitte, jetzt, sofort, endlich, dringend, heute, hier, mal, doch, nun, gleich, also, einfach, direkt, auch,
    schnell, da, denn, einmal, nochmal, wieder, bitteschon, personlich, telefonisch, so, schon, dann, umgehend,
    schnellstmoglich, nur, los, morgen, mensch noch mal, bissl, eben, kurz, am besten, wirklich, statt, tag, abend,
    seien sie so nett, waren sie so nett, waren sie so freundlich, vielleicht, bitte gerne, dreimal, zweimal,
    mehrmals, morgen fruh, heute nachmittag, am nachmittag, am vormittag, ubermorgen`,
  yes: `ja, ok, okay, klar, sicher, jo, bitte ja, einverstanden, auf jeden fall, unbedingt, naturlich, mach das,
    machen sie das, passt, sehr gern, sehr gerne, jawohl, gut, in ordnung, das ware gut, das ware nett, das ware
    super, das ware toll, super, ja gern, ja gerne`,
  not: `nicht, kein, keine, keinen, keinem, keiner, nie, niemals, ohne, nein, niemanden, niemandem, niemand, weder,
    noch, stopp, nee, nicht mehr notig, anstatt, statt mit, nee danke`,
  know: `verstehen, verstehst, versteht, verstehe, weiss, funktioniert, hilfreich, klappt, geholfen, verstanden, geht,
    bringt, mehr schreiben, mehr tippen, zufrieden, verstanden haben`,
  bot: `bot, bots, roboter, robotern, maschine, maschinen, computer, automat, automaten, ki, chatbot, programm,
    software, ai, automatische, automatischen, kunstliche intelligenz`,
  trade: `reise, versicherung, versicherungs, immobilien, reinigungs, user, job als, arbeite als, stelle als,
    ausbildung zum, jobs als, arbeitet als, bewerbung als, beruf, berufsbezeichnung, position, funktion, jobtitel,
    tatigkeit, rolle, job title, occupation, role, designation`,
  info: `offnungszeiten, wann, telefonnummer, nummer, uhrzeit, geoffnet, erreichbar, sonntag, sonntags, hotline
    nummer, rufnummer, lautet, per e mail, per mail, per email, via e mail`,
  past: `gestern, letzte, letzten, letzter, vorhin, fruher, damals, sagte, hat, hatte, gesagt, war, haben wir,
    verkauft, telefoniert, gesprochen, geredet, gechattet, angerufen, geschrieben, kontaktiert, empfohlen, besprochen,
    werde, ich werde`,
  but: 'aber, weil, denn ich, obwohl',
  other: `menschenrechte, mitarbeiterrabatt, personalausweis, personenkonto, ansprechpartner in meinem,
    versicherungsberater, steuerberater, reiseberater, personlich haftend, taxi, wie viele mitarbeiter, wie viele
    personen, eine person bitte ein tisch, fur eine person, tisch fur eine person, eine weitere person, service
    gebuhr, servicegebuhr, fur zwei personen, support artikel, weiter so, personal war, stelle mir vor, agentur,
    agenda, leitung, nennen, rufen mich, verbindlich, kontaktdaten, personlichen daten, vertrag klaren, mit
    freundlichen grussen, mfg, mit dem paket, stellen sie sich, rufen sie mir ein, rufen sie mir einen, ruf mir ein,
    ruf mir einen, die leute, menschlich, berater bei euch werden, bei euch werden, warte auf den techniker, warte auf
    einen techniker, warte auf den monteur, menschliche korper, menschlichen korper, menschlicher korper, wann kommt
    der techniker, mitarbeiter werden, berater werden, agent werden, mitarbeiterin werden, das ist es nicht, das
    stimmt nicht, das war es nicht, das ist nicht richtig, an meinen kollegen, an meine kollegin, transfer, escalate,
    gesprache, gesprachen, haben ihre mitarbeiter, haben eure mitarbeiter, haben die mitarbeiter, haben ihre berater,
    techniker bestellt, den techniker, soll mich melden, ich soll mich melden`,
  'me call': `sich bei mir melden, bei mir melden, sich bei uns melden, mich kontaktieren, mit mir in verbindung
    setzen, bei mir meldet, sich bei mir meldet, telefonisch bei mir melden, sich bitte bei mir melden, bei mir
    anrufen`,
  name: 'namen, wie heisst, per post, nur per post, nur schriftlich, per brief, nur per mail',
  'not bot': 'genug vom bot, genug bot, schluss mit dem bot, schluss mit bot, kein bot mehr, keine bots mehr',
  'can talk': 'wie spreche ich, wie rede ich, wie komme ich',
  'isThere anyone': `gibt es niemanden, ist da niemand, gibt es keinen, ist gerade jemand, ist jemand, ist gerade wer,
    ist hier jemand, ist da wer`,
  ready: 'frei, verfugbar, im dienst',
  'talk talk': 'telefonieren, telefonisch klaren, telefonisch besprechen, am telefon klaren, am telefon besprechen',
  'pass me': 'stellen sie den kontakt, stellen sie einen kontakt, stell den kontakt, gib mich, gebt mich',
  'anyone ready': 'jemand erreichbar, wer erreichbar',
  'asked for': `eine frage an, fragen an, warte auf, warte noch auf, warte immer noch auf, warte schon auf, warte
    seit, warte schon ewig auf, hatte da eine frage an, hatte eine frage an, hab eine frage an`,
  'support support': `kundenservice, kundendienst, kundenbetreuung, kundensupport, hotline, serviceteam, technischen
    support, kundencenter, technischer support, kundenhotline, servicehotline, callcenter, call center, kunden
    service, kunden support, beschwerdestelle, beschwerdeabteilung, rechnungsabteilung, fachabteilung,
    reklamationsabteilung, technikabteilung, technische abteilung, kreditabteilung, kundigungsabteilung,
    vertragsabteilung, rechtsabteilung, versandabteilung, schadenabteilung, personalabteilung, mahnabteilung,
    fachabteilungen, schadensabteilung, retourenabteilung`,
  'with other': 'zum beispiel',
  add: 'fugen sie, fuge, fug, fugt, laden sie, lade',
  'but wish': 'und mochte, und will, und brauche, und wurde gern, und hatte gern',
  'who know': `der turkisch spricht, der englisch spricht, der deutsch spricht, der russisch spricht, der polnisch
    spricht, der spanisch spricht, der arabisch spricht, der franzosisch spricht, der italienisch spricht, der
    ukrainisch spricht, der meine sprache spricht, der englisch kann, der turkisch kann, der deutsch kann, die
    englisch spricht, die deutsch spricht, die turkisch spricht, der sich auskennt, der ahnung hat`,
  'can pass me': `warum verbinden sie mich nicht, warum verbindest du mich nicht, wieso verbinden sie mich nicht,
    wieso verbindest du mich nicht, warum stellen sie mich nicht durch, warum leiten sie mich nicht weiter`,
  'but give you me': 'geben sie mir, holen sie mir, schicken sie mir',
  'but pass you me': `verbinden sie mich, stellen sie mich, leiten sie mich, vermitteln sie mich, schalten sie mich,
    geben sie mich`,
  'but give me': 'gib mir, gebt mir, hol mir, holt mir',
  'but pass me': 'verbinde mich, verbindet mich, verbinden sie uns',
  thanks: 'danke, vielen dank, dankeschon, thank you, thanks',
  quotes: `was heisst, steht, da steht, ubersetze, ubersetzen sie, wie sagt man, was bedeutet, auf englisch, auf
    deutsch, es heisst, falls ich`,
  'you wish': `wenn sie mochten, wenn sie wollen, wenn du willst, wenn du mochtest, falls sie mochten, falls
    gewunscht, wenn sie wunschen`,
  'not wish talk with': 'keine lust mehr mit, keine lust mit, satt mit, leid mit, genug davon mit, mude mit',
  'human ready': 'mensch erreichbar, menschen erreichbar',
  'staff ready': 'mitarbeiter erreichbar, berater erreichbar',
  'who can i': 'wen kann ich, wen darf ich, wen soll ich',
  'talk with': 'termin mit, termin bei, einen termin mit, chat mit',
  greeting: 'hallo, guten tag, hi, hey, moin, servus, sehr geehrter, lieber herr',
  hesitation: 'ah, ahm, ehm, ahem, hm, hmm, oh, naja',
  'anyone reach': 'jemand ubernehmen',
};
