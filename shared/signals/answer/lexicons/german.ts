import type { AnswerVocabulary } from '../classes.ts';

export const german: AnswerVocabulary = {
  we: 'ich, wir, mir, uns, das system, unser system',
  you: 'sie, du, ihr, er, es',
  'we cannot': `kann ich leider nicht, kann ich nicht, kann ich dir leider nicht, kann ich ihnen leider nicht,
    können wir leider nicht, können wir nicht, konnte ich leider nicht, konnte ich nicht, konnten wir leider
    nicht, konnten wir nicht, kann ich dazu leider nichts, kann ich dazu nichts, konnte ich dazu nichts, konnte
    ich nichts, konnten wir nichts, kann ich ihnen nicht, kann ich dir nicht, kann ich dabei nicht, kann ich dabei
    leider nicht, ist mir nicht möglich, ist mir leider nicht möglich, ist uns nicht möglich, bin ich nicht in der
    lage, bin nicht in der lage, bin leider nicht in der lage, kann ich keine, kann ich keinen, kann ich kein,
    kann ich leider keine, kann ich leider keinen, kann ich ihnen keine, kann ich dir keine, kann ich von hier
    nicht, kann ich hier nicht, bin ich nicht befugt, bin ich nicht berechtigt, darf ich nicht, darf ich leider
    nicht`,
  cannot: `kann nicht, kann leider nicht, kann nichts, kann leider nichts, kann keine, kann leider keine, kann
    keinen, kann leider keinen, kann das nicht, kann das leider nicht, kann ihnen nicht, kann ihnen leider nicht,
    kann dir nicht, kann dir leider nicht, kann ihnen dabei nicht, kann ihnen dabei leider nicht, kann dir dabei
    nicht, kann dir dabei leider nicht, kann ihnen dazu nicht, kann ihnen hier nicht, kann ihnen hier leider
    nicht, kann ihre frage nicht, kann ihre frage leider nicht, kann deine frage nicht, kann deine frage leider
    nicht, kann diese frage nicht, kann diese frage leider nicht, konnte ihre, können nicht, können leider nicht,
    können ihnen leider nicht, können ihnen nicht, können keine, können leider keine, bin nicht befugt, bin nicht
    berechtigt, bin leider nicht befugt, darf keine, darf ihnen keine, darf das nicht, darf leider keine, habe
    keine berechtigung, habe nicht die möglichkeit, habe keine möglichkeit, wurde nicht, wurden nicht`,
  can: `kann, konnte, können, konnten, darf, dürfen, durfte, kenne, weiß, verstehe, sehe, finde, erkenne, lässt,
    lassen`,
  'not know': `weiß das nicht, weiß das leider nicht, weiß es nicht, weiß es leider nicht, weiß nicht, weiß leider
    nicht, verstehe nicht, verstehe leider nicht, verstehe das nicht, verstehe das leider nicht, verstehe ihre
    frage nicht, verstehe ihre frage leider nicht, verstehe deine frage nicht, verstehe deine frage leider nicht,
    verstehe sie nicht, verstehe sie leider nicht, verstehe dich nicht, habe das nicht verstanden, habe das leider
    nicht verstanden, habe sie nicht verstanden, habe sie leider nicht verstanden, habe dich nicht verstanden,
    habe dich leider nicht verstanden, habe ihre frage nicht verstanden, habe ihre frage leider nicht verstanden,
    nicht ganz verstanden, nicht richtig verstanden, leider nicht verstanden, nicht verstanden, habe keine
    informationen, habe leider keine informationen, habe keine information, haben keine informationen, haben
    leider keine informationen, habe keine antwort, habe leider keine antwort, habe dazu keine antwort, habe dazu
    leider keine antwort, habe keinen zugriff, habe leider keinen zugriff, haben keinen zugriff, bin nicht sicher,
    mir nicht sicher, mir da nicht sicher, mir leider nicht sicher, keine ahnung, habe keine ahnung, nicht klar,
    mir unklar, nicht mitbekommen, nicht gehört, akustisch nicht verstanden, nicht ganz klar`,
  not: 'nicht, kein, keine, keinen, keiner, keinem, nichts',
  work: `helfen, weiterhelfen, beantworten, beantwortet, finden, verstehen, verstanden, prüfen, überprüfen,
    überprüft, ändern, geändert, buchen, gebucht, verarbeiten, verarbeitet, bearbeiten, bearbeitet, abschließen,
    abgeschlossen, ausführen, ausgeführt, durchführen, durchgeführt, bestätigen, bestätigt, verifizieren,
    verifiziert, abrufen, laden, geladen, erreichen, zuordnen, zugeordnet, erkennen, erkannt, sagen, anbieten,
    authentifizieren, authentifiziert, reservieren, reserviert, speichern, gespeichert, identifizieren, angeboten,
    versenden, verschicken, verschickt, liefern, geliefert, stornieren, storniert, umbuchen, umgebucht,
    verlängern, verlängert, erstatten, erstattet, hinzufügen, hinzugefügt, löschen, gelöscht, eintragen,
    eingetragen, übernehmen, übernommen, entgegennehmen, annehmen, angenommen, einlösen, eingelöst, aufrufen,
    aufgerufen, anzeigen, angezeigt, öffnen, geöffnet, herausfinden, ermitteln, ermittelt, nennen, mitteilen,
    verraten, einsehen, sehen, zugreifen, verbinden, verbunden, einrichten, eingerichtet, aktivieren, aktiviert,
    sperren, entsperren, zurücksetzen, zurückgesetzt, hochladen, hochgeladen, herunterladen, abspielen, bestellen,
    bestellt, bezahlen, durchstellen, weiterleiten, vereinbaren, vereinbart, unterbringen, empfehlen, beurteilen,
    unterstützt, ausgestellt, ausstellen, abgebucht, überwiesen, überweisen, freigeschaltet, freischalten,
    aktualisieren, aktualisiert, hinterlegen, hinterlegt, leisten, dienen, vorgenommen, vornehmen, erstellt,
    erstellen, gesendet, gestartet, starten`,
  info: `ergebnisse, ergebnis, treffer, informationen, information, angaben, antwort, eintrag, einträge,
    bestellung, termine, termin, flüge, flug, zimmer, tische, plätze, verbindung, verbindungen, daten, konto,
    passende, passenden, passendes, freien, freie, zug, züge, hotel, hotels, restaurant, restaurants, tisch,
    platz, bus, busse, wagen, auto, autos, arzt, artikel, zeitfenster, ergebnisse dazu, raum, saal, karten,
    lieferzeiten, salon, wohnung, wohnungen`,
  found: 'verfügbar, möglich, frei, gefunden, vorhanden, erreichbar, gültig, lieferbar',
  gone: `nicht verfügbar, leider nicht verfügbar, nicht mehr verfügbar, derzeit nicht verfügbar, ausgebucht,
    ausverkauft, belegt, vergeben, nicht gefunden, nichts gefunden, keine ergebnisse, keine treffer, keine
    passenden, nichts passendes, keinen freien, keine freien, kein tisch mehr, kein zimmer mehr, keine zimmer
    mehr, keine plätze mehr, nichts mehr frei, nichts frei, kein platz mehr, nicht auf lager, nicht vorrätig, nur
    am schalter, nur in der filiale, nur vor ort, nur telefonisch, vergriffen, im urlaub, nicht im haus, alles
    weg, alles vergeben, alles belegt, alles ausgebucht, ist voll, sind voll, ist abgelaufen, abgelaufen, schon
    weg, ist zu, nichts dergleichen, nichts mehr da, steht nichts, kam nichts heraus, kommt nichts heraus, nichts
    ergeben, nichts gebracht, keine zeit, hat erst, haben erst, wieder zeit, schon besetzt, bereits vergeben,
    schon vergeben, schon belegt, bereits belegt, bereits gebucht, schon gebucht, nicht mehr da, keine termine,
    kein termin, kein treffer, nicht im angebot, nicht im sortiment, nicht im system, nicht in unserem, nicht in
    unserer, steht dazu nichts, gibt es nicht, gibt es leider nicht, gibt es nicht mehr, existiert nicht, gerade
    nicht da, wegen krankheit, wegen urlaub, macht urlaub, hat urlaub, hat frei, nicht erreicht, keine antwort,
    geht niemand, niemand erreicht, wartelist, warteliste, keine plätze, keine karten mehr, ist schon weg, bereits
    verkauft, schon verkauft, verpasst, frist verpasst, führen wir nicht mehr, verkaufen wir nicht mehr, bieten
    wir nicht mehr, bieten wir leider nicht, stellen wir nicht mehr, führen wir nicht, führen wir leider nicht,
    haben wir nicht mehr, nicht besetzt, keine kapazität, keine kapazitäten, keinen eintrag, keinen platz, kein
    platz, nicht vorgesehen, sieht das nicht vor, nicht mehr zu haben, nicht mehr erhältlich, nicht erhältlich,
    nicht mehr buchbar, nicht buchbar, nicht mehr hergestellt`,
  broken: `nicht möglich, leider nicht möglich, unmöglich, fehlgeschlagen, schiefgegangen, schief gegangen,
    schiefgelaufen, fehler aufgetreten, ein fehler ist, ist ein fehler, ungültig, nicht gültig, abgelehnt,
    gescheitert, nicht erfolgreich, erfolglos, zeitüberschreitung, stimmt nicht überein, stimmen nicht überein,
    außer betrieb, gestört, wird nicht unterstützt, nicht unterstützt, nicht zugelassen, nicht geklappt, hat nicht
    funktioniert, nicht erreichbar, technischen problems, technisches problem, technische probleme, technischen
    problemen, technische schwierigkeiten, technischer fehler, technischen fehlers, problem mit dem system,
    problem mit unserem system, systemfehler, abgebrochen, nicht durchgegangen, hat nicht geklappt, etwas
    schiefgelaufen, bin auf ein problem gestoßen, bin auf einen fehler gestoßen, missverstanden, da habe ich mich
    geirrt, mein fehler, passwort ist falsch, kennwort ist falsch, pin ist falsch, code ist falsch, nummer ist
    falsch, stimmt nicht, stimmen nicht, geht leider nur, geht nur, nicht genug guthaben, nicht genügend guthaben,
    nicht genug geld, guthaben reicht nicht, reicht nicht aus, unerwarteter fehler, nicht erreichen, wird gerade
    gewartet, wartungsarbeiten, antwortet nicht, reagiert nicht, nicht durch, ging nicht durch, geht nicht, geht
    leider nicht, geht das nicht, funktioniert nicht, klappt nicht, klappt leider nicht, ging nicht, ging leider
    nicht, ging etwas daneben, ging schief, ist schiefgegangen, lief schief, lief etwas schief, stimmt etwas
    nicht, ist zu groß, ist zu lang, ist zu alt, ist zu klein, sind zu groß, zu viele personen, es gab ein
    problem, gab es ein problem, gab ein problem, gibt ein problem, gab es einen fehler, ist ein problem
    aufgetreten, hängt gerade, abgestürzt, nicht zustande, wurde verweigert, verweigert, zurückgewiesen, nicht
    bestätigt, nicht durchgeführt, nicht angenommen, nicht akzeptiert, nicht erkannt, nicht genehmigt, nicht
    bewilligt`,

  sorry: `leider, tut mir leid, es tut mir leid, entschuldigung, entschuldigen sie, entschuldige, bedauere,
    bedaure, bedauerlicherweise, verzeihung, sorry`,
  beyond: `kann nur, kann leider nur, kann ich nur, kann ich leider nur, können wir nur, außerhalb meiner,
    übersteigt meine, liegt nicht in meinem, gehört nicht zu meinen, nicht mein fachgebiet, dafür bin ich nicht,
    bin dafür nicht, nicht zuständig, bin nur ein bot, bin nur ein chatbot, lerne noch, überfragt, da bin ich
    überfragt, damit kenne ich mich nicht, kenne mich damit nicht, übersteigt leider meine, nicht zu dem was ich,
    nicht zu dem, nur ein virtueller assistent, nur ein assistent, nicht meine aufgabe, nicht zu meinen aufgaben,
    nicht mein gebiet, außerhalb unseres, aus datenschutzgründen nicht, aus sicherheitsgründen nicht, müssen sie
    sich an, da müssten sie, da müssen sie sich, dazu müssten sie, wenden sie sich bitte an, leite sie weiter,
    verbinde sie mit, ein kollege, eine kollegin, menschliche kollegin, mein wissen reicht, reicht mein wissen,
    nicht dafür gemacht, nicht dafür ausgelegt, komme ich nicht weiter, komme da nicht weiter, nicht weiterhelfen,
    weiß leider auch nicht, verstehe nur bahnhof, steige nicht durch, stehe auf dem schlauch, da muss ich passen,
    muss ich leider passen, kann nicht sagen, ahnung was sie meinen, ahnung was du meinst, überfordert mich, ich
    spreche nur, spreche nur, verstehe nur`,
  when: 'wenn, falls, sofern, sobald, ob, sollten sie, solltest du, ohne',
  rephrase: `umformulieren, anders formulieren, anders ausdrücken, mit anderen worten, in anderen worten, neu
    formulieren, noch einmal sagen, nochmal sagen, wiederholen, genauer beschreiben, genauer erklären, genauer
    sagen, genauer formulieren, präzisieren, konkreter, meinen sie, meinst du, meinten sie, meintest du, was
    meinen sie, was meinst du, wie meinen sie, wie meinst du das, mehr details, näher beschreiben, etwas genauer,
    anders fragen, verständlicher, wie bitte`,
  what: `wie lautet, wie ist ihre, wie ist ihr, wie heißt, wie heißen, wie viele, wie viel, wie lange, wie groß,
    wie alt, wie hoch, wie oft, welche, welcher, welches, welchen, welchem, was ist, was für, was genau, was
    möchten, was möchtest, wann, wann möchten, wo, wohin, woher, wer ist, worum, wofür, um wie viel uhr, um
    welche, um welches, an welchem, in welcher, in welchem, für wann, für wen, für wie viele, ab wann, bis wann,
    seit wann, auf welchen, auf welche, mit welcher, mit welchem, von welchem, von welcher, zu welcher, zu
    welchem, bei welcher, aus welchem, über welche, wie genau, womit bezahlen, wohin soll, woran, was fehlt`,
  areYou: `können sie, könnten sie, kannst du, könntest du, würden sie, würdest du, möchten sie, möchtest du,
    wollen sie, willst du, haben sie, hast du, sind sie, bist du, brauchen sie, brauchst du, benötigen sie, ist
    das, ist es, ist ihre, ist ihr, handelt es sich, geht es um, dürfte ich, stimmt das, passt das, passt ihnen,
    nutzen sie, verwenden sie, geht es ihnen um, passt es ihnen, sollen es, wäre das, wäre ihnen, ist ihnen,
    nehmen sie, fahren sie, reisen sie, zahlen sie, kommen sie, bleiben sie, suchen sie, meinen sie damit, hätten
    sie, wünschen sie, bevorzugen sie`,
  shallI: `soll ich, sollen wir, darf ich, dürfen wir, kann ich ihre, kann ich ihren, kann ich deine, kann ich
    bitte, können wir ihre, möchten sie dass ich, soll es`,
  give: `bitte geben sie, bitte gib, bitte nennen sie, bitte nenne, bitte teilen sie, bitte teile, bitte
    bestätigen sie, bitte bestätige, bitte wählen sie, bitte wähle, bitte senden sie, bitte schicken sie, bitte
    beschreiben sie, bitte beschreibe, bitte tippen sie, nennen sie mir, nenn mir, nenne mir, sagen sie mir, sag
    mir, teilen sie mir, teile mir, geben sie mir, gib mir, geben sie bitte, geben sie ihre, geben sie ihren,
    wählen sie, wähle eine, verraten sie mir, beschreiben sie bitte, nennen sie bitte, antworten sie mit,
    antworten sie bitte, antworte mit, bitte antworten sie, bitte hinterlassen sie, schreiben sie mir, schreiben
    sie uns, schreib mir, schicken sie mir, schicken sie uns, schick mir, senden sie mir, senden sie uns, zeigen
    sie mir, beschreiben sie, erzählen sie mir, buchstabieren sie, bestätigen sie, bestätigen sie bitte, tippen
    sie ihre, wiederholen sie, laden sie bitte, bitte schreiben sie, bitte laden sie, bitte fügen sie, bitte
    füllen sie, bitte sagen sie, bitte sag, bitte schick, bitte schreib, bitte buchstabieren`,
  need: `ich brauche, brauche ich, ich benötige, benötige ich, wir brauchen, wir benötigen, benötigen wir, brauche
    noch, bräuchte ich, ich bräuchte, fehlt mir, fehlt noch, mir fehlt`,
  slot: `name, vorname, nachname, ihr name, dein name, ihren namen, datum, geburtsdatum, tag, uhrzeit, zeit, ort,
    zielort, abfahrtsort, adresse, postleitzahl, stadt, nummer, bestellnummer, kundennummer, kontonummer,
    telefonnummer, vertragsnummer, rechnungsnummer, buchungsnummer, pin, e mail, mail adresse, e mail adresse,
    preis, budget, größe, farbe, grund, code, passwort, anzahl, modell, seriennummer, nummer ihrer, geburtsort,
    anschrift, straße, hausnummer, ankunft, abfahrt, abreise, anreise, personenzahl, personen, telefon,
    handynummer, mailadresse, e mailadresse, iban, kennwort, passwort ihres, bankleitzahl`,
  courtesy: `sonst noch etwas, sonst noch was, noch etwas, noch etwas anderes, noch weitere fragen, weitere
    fragen, noch fragen, wie kann ich ihnen helfen, wie kann ich dir helfen, wie kann ich helfen, wie können wir
    helfen, wie können wir ihnen helfen, womit kann ich, wobei kann ich, was kann ich für, wie darf ich ihnen,
    kann ich sonst, kann ich noch etwas, kann ich ihnen noch, kann ich dir noch, kann ich ihnen sonst, hat ihnen
    das geholfen, hat dir das geholfen, war das hilfreich, wie geht es ihnen, wie geht s, beantwortet das ihre
    frage, war die antwort hilfreich, konnte ich ihnen helfen, konnte ich helfen, ist ihr problem gelöst, weitere
    wünsche, noch wünsche, sonst noch behilflich, noch behilflich, haben sie gefunden, hast du gefunden, gefunden
    was sie gesucht, ich sonst behilflich, ich ihnen behilflich, ihnen weiterhelfen, dir weiterhelfen, war es das,
    wäre das alles, ist das alles, konnte ich ihre frage, haben sie noch fragen, hast du noch fragen, sonst noch
    wünsche`,
  is: 'ist, sind, war, waren, wurde, wurden, wird, werden, bin, sei, gibt es, es gibt, gibt',
  source: `unterlagen, dokumentation, handbuch, anleitung, hilfebereich, hilfe center, wissensdatenbank, artikel
    dazu, dokumenten, dokumente`,
  tells: 'steht, erwähnt, enthält, behandelt, enthalten, beschrieben, nennt',
  or: 'oder',
  wrong: 'falsch, inkorrekt, fehlerhaft, nicht korrekt, nicht richtig',
  couldNot: `konnte nicht, konnte leider nicht, konnte nichts, konnte leider nichts, konnte keine, konnte leider
    keine, konnte keinen, konnte leider keinen, konnte dazu nichts, konnte dazu leider nichts, konnte das nicht,
    konnte das leider nicht, konnte ihre bestellung nicht, konnte sie nicht, konnte sie leider nicht, konnten
    nicht, konnten leider nicht, konnten nichts, konnten leider nichts, konnten keine, konnten leider keine,
    konnten keinen, konnten leider keinen, ließ sich nicht, ließ sich leider nicht, ließen sich nicht, nicht
    gelungen, gelang nicht, gelang es nicht`,
  explains: `ist behoben, wurde behoben, inzwischen behoben, sind behoben, bereits behoben, wieder behoben, ist
    gelöst, läuft wieder, funktioniert wieder`,
  because: 'weil',
  please: 'bitte',
  'we not know': `weiß ich nicht, weiß ich leider nicht, habe ich nicht verstanden, habe ich leider nicht
    verstanden, habe ich keine informationen, habe ich leider keine informationen, haben wir keine informationen,
    haben wir leider keine informationen, habe ich keine antwort, habe ich keinen zugriff, habe ich leider keinen
    zugriff, liegen mir nicht vor, liegen mir leider nicht vor, liegt mir nicht vor, liegen uns nicht vor, liegen
    mir keine, liegen mir leider keine, ist mir nicht bekannt, ist mir leider nicht bekannt, bin mir nicht sicher,
    liegt mir nichts vor, liegt mir leider nichts vor, liegt uns nichts vor, sehe ich keine, sehe ich keinen, sehe
    ich leider keine, sehe ich nicht, finde ich nicht, finde ich keine, finde ich keinen, finde ich leider keine,
    habe ich nichts, habe ich leider nichts, haben wir nichts, haben wir leider nichts, haben wir keine, haben wir
    leider keine, haben wir keinen, habe ich keine, habe ich leider keine`,
  filler: `das, die, der, den, dem, ein, eine, einen, zu, zur, zum, aber, noch, auch, hier, dazu, dabei, damit
    nicht, dafür, derzeit, aktuell, momentan, gerade, im moment, zurzeit, diese, dieser, dieses, diesem, ihnen,
    dir, ihre, ihren, ihrer, deine, deinen, okay, ok, gut, gerne, danke, alles klar, und, für, mehr, dann, ja,
    überhaupt, ganz, da, uns nicht`,
  other: `keine sorge, kein problem, keine kosten, keine gebühr, keine gebühren, keine zusatzkosten, keine
    ursache, nicht nur, nicht vergessen, zögern sie nicht, nicht mehr nötig, nicht nötig, noch nicht verschickt,
    noch nicht versandt, macht nichts`,
};
