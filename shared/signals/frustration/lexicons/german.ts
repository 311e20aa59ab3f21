import type { MoodVocabulary } from '../classes.ts';

export const german: MoodVocabulary = {
  insult: `idiot, idioten, idiotin, vollidiot, vollidioten, depp, deppen, trottel, volltrottel, schwachkopf,
    schwachköpfe, dummkopf, dummköpfe, arschloch, arschlöcher, wichser, hurensohn, hurensöhne, missgeburt, spast,
    spasti, spacken, pfosten, penner, versager, vollpfosten, honk, dödel, blödmann, blödmänner, drecksack,
    dreckskerl, mistkerl, miststück, schlampe, hure, fotze, schwein, schweine, drecksau, sau, esel, kamel, clown,
    clowns, affe, affen, flachpfeife, pfeife, pfeifen, nichtskönner, nichtsnutz, nichtsnutze, lügner, betrüger,
    gauner, halsabschneider, abzocker, verbrecher, drecksbot, scheißbot, kackbot, blöde kuh, dumme kuh, vollhonk,
    saftladen, sauladen`,
  scorn: `dumm, dumme, dummer, dummes, dummen, strohdumm, saudumm, blöd, blöde, blöder, blödes, blöden, bescheuert,
    bescheuerte, bescheuerter, dämlich, dämliche, dämlicher, dämliches, behindert, schwachsinnig, hirnlos, unfähig,
    unfähige, unfähiger, unfähigen, nutzlos, nutzlose, nutzloser, nutzloses, nutzlosen, wertlos, wertlose,
    erbärmlich, erbärmliche, erbärmlicher, inkompetent, inkompetente, inkompetenter, inkompetenten, peinlich,
    lächerlich, lächerliche, lächerlicher, unverschämt, unverschämte, frech, dreist, dreiste, verlogen, faul, faule,
    fauler, zu doof, doof, doofe, doofer, unbrauchbar, nicht ganz dicht, nicht mehr ganz dicht, ein witz, eine
    schande, zu blöd, zu dumm, müll, schrott, mist, scheiße`,
  attack: `fick dich, fickt euch, ficken sie sich, leck mich, leck mich am arsch, leckt mich, verpiss dich, verpisst
    euch, halt die klappe, halt die fresse, halt dein maul, halt s maul, haltet die klappe, halt den mund, halten
    sie den mund, halten sie die klappe, schnauze, fresse, fahr zur hölle, fahrt zur hölle, geh sterben, verrecke,
    verreck, ich hasse dich, ich hasse euch, ich hasse sie, hasse dich, du kannst mich mal, ihr könnt mich mal, sie
    können mich mal, scher dich zum teufel, verschwinde, bist du dumm, bist du blöd, bist du doof, bist du
    behindert, bist du bescheuert, sind sie dumm, sind sie blöd, seid ihr dumm, seid ihr blöd, seid ihr zu dumm,
    bist du zu dumm, sind sie zu dumm, dumme maschine, blöde maschine, dummer bot, blöder bot, scheiß bot, dämlicher
    bot, spinnst du, spinnt ihr, hast du sie noch alle, habt ihr sie noch alle, haben sie sie noch alle, du nervst,
    ihr nervt, sie nerven, bist du taub, sind sie taub, seid ihr taub, am arsch lecken, hast du kein hirn, kein
    hirn, bring dich um, schämt euch, schämen sie sich, schäm dich`,
  harass: `ich bring dich um, ich bringe dich um, ich bringe euch um, ich bring euch um, ich mach dich fertig, ich
    mache euch fertig, ich finde dich, ich weiß wo du wohnst, ich schlag dich, ich schlage dich, ich schlag dir, auf
    die fresse, in die fresse, das werdet ihr bereuen, das werden sie bereuen, das wirst du bereuen, euch anzünden,
    schick nacktbilder, nacktfotos, nacktbilder, deine titten, titten, sex mit dir, mit dir schlafen, mit mir
    schlafen, ficken, blas mir, lutsch, zieh dich aus, bist du nackt, geil auf dich, schwanz`,
  curse: `scheiß, scheißt, kacke, kack, verdammt, verdammte, verdammter, verdammten, verdammtes, verdammt nochmal,
    verdammt noch mal, verflucht, verfluchte, verfickt, verfickte, verkackt, zum teufel, wtf, fuck, fucking, shit,
    so ein mist, so ein scheiß, so ein dreck, dreck, drecks, drecksding, beschissen, beschissene, beschissener,
    beschissenes, bullshit, verarschen, verarscht, verarsche, verarschung, zur hölle, leck mich doch, was soll der
    scheiß, was soll der mist, zum kotzen, kotzt mich an, zum donnerwetter`,
  grumble: `boah, alter, ey, mein gott, herrgott, um himmels willen, verflixt, zum kuckuck, himmel herrgott,
    herrgott nochmal, arsch`,
  angry: `wütend, wütender, sauer, stinksauer, stocksauer, richtig sauer, zornig, verärgert, ärgerlich, ärgert mich,
    ärgere mich, genervt, nervt, nervig, nervend, nervt mich, es nervt, empört, empörend, aufgebracht, außer mir,
    fassungslos, frustriert, frustrierend, frust, angepisst, geladen, auf 180, ich koche, ich platze, platzt der
    kragen, reicht mir, es reicht, mir reicht s, mir reichts, jetzt reicht s, jetzt reichts, schnauze voll, nase
    voll, nase gestrichen voll, faxen dicke, satt, habe es satt, hab es satt, leid, bin es leid, geduld am ende,
    geduld ist am ende, verliere die geduld, verliere langsam die geduld, geduld zu ende, treibt mich in den
    wahnsinn, macht mich wahnsinnig, macht mich wütend, macht mich verrückt, wahnsinnig machen, hasse, ich hasse,
    regt mich auf, rege mich auf, auf den keks, auf die nerven, auf den geist, auf den sack, kann ich nicht leiden,
    nie wieder, nie mehr, widerlich, angewidert`,
  bad: `inakzeptabel, nicht akzeptabel, unzumutbar, unglaublich, unfassbar, furchtbar, schrecklich, grauenhaft,
    grauenvoll, katastrophe, katastrophal, katastrophaler, katastrophale, miserabel, miserable, miserabler, mies,
    mieser, miese, mieses, unterirdisch, unter aller sau, unter aller kanone, frechheit, unverschämtheit,
    dreistigkeit, zumutung, skandal, skandalös, schande, armutszeugnis, das letzte, das allerletzte, hohn,
    verhöhnung, witz, schlechter witz, schlechtester, schlechteste, schlechtesten, schlimmste, schlimmsten,
    sinnlos, hoffnungslos, zeitverschwendung, verschwendung, verschwendete zeit, verschwendet meine zeit,
    verschwendest meine zeit, verschwenden meine zeit, meine zeit verschwendet, geldverschwendung, abzocke,
    abgezockt, betrug an, betrogen, beschiss, beschissen worden, belogen, gelogen, lügt, lügen, unprofessionell,
    unseriös, unfreundlich, unhöflich, respektlos, nicht hilfreich, keine hilfe, hilft mir nicht, hilft mir
    überhaupt nicht, hilft überhaupt nicht, hilft gar nicht, bringt mir nichts, bringt nichts, bringt gar nichts,
    taugt nichts, funktioniert nie, macht keinen sinn, ergibt keinen sinn, unsinn, blödsinn, quatsch, schwachsinn,
    käse, kann doch nicht wahr sein, kann nicht wahr sein, darf nicht wahr sein, darf doch nicht wahr sein,
    interessiert euch nicht, interessiert niemanden, ist euch egal, ist ihnen egal, im stich gelassen, hängen
    gelassen, ruiniert, versaut, vermasselt, kotz, unmöglich, lachhaft, absurd, so schwer kann das doch nicht
    sein, ist das so schwer, ist das denn so schwer, nicht zu fassen, kein bisschen weiter, kein bisschen, keine
    ahnung von, irgendjemand ahnung, nichts geht, geht nichts, nichts funktioniert, funktioniert nichts, gar
    nichts geht, nichts davon funktioniert, nichts davon hilft, nichts klappt, klappt nichts, nichts hilft, noch
    nie erlebt, nie erlebt, besseres zu tun, hilft mir nicht weiter, hilft nicht weiter, niemand fühlt sich
    zuständig, keiner fühlt sich zuständig, keiner kümmert sich, niemand kümmert sich, unter aller würde, bringt
    doch nichts, hören mir gar nicht zu, hören mir nicht zu, hörst mir nicht zu, hörst mir gar nicht zu, überhaupt
    irgendwas, kann das so schwer, so schwer kann, was für ein saftladen, so ein saftladen, so ein sauladen, was
    für ein laden, das nervt, null hilfe, hilft mir kein bisschen, komplett nutzlos, so ein unsinn`,

  poor: `schlecht, schlechter, schlechte, schlechtes, schlechten, schwach, ungenügend, unzureichend, ungeduldig,
    unzuverlässig, irreführend, schade, traurig, beschwere mich, beschweren, beschwerde, bedauerlich, kein
    vertrauen, vertrauen verloren, egal, dauert ewig, dauert viel zu lange, viel zu lange, zu langsam, umständlich,
    verwirrend`,
  letdown: `enttäuscht, enttäuschend, enttäuschung, unzufrieden, nicht zufrieden, nicht glücklich, nicht begeistert,
    mehr erwartet, besseres erwartet, habe mehr erwartet, alles andere als zufrieden, das vertrauen verloren`,
  quit: `gebe auf, geb auf, ich gebs auf, gebe es auf, vergiss es, vergessen sie es, vergessen sie s, vergesst es,
    lassen wir das, lassen sie es, wozu das ganze, was bringt das, das führt zu nichts, führt zu nichts, wir
    kommen nicht weiter, komme hier nicht weiter, das hat keinen zweck, hat keinen sinn, hat doch keinen sinn, ich
    bin raus, ich bin fertig mit, wechsle den anbieter, wechsel den anbieter, wechsle zur konkurrenz, gehe zur
    konkurrenz, geh zur konkurrenz, zur konkurrenz, dann gehe ich woanders, kaufe ich woanders, kaufe woanders,
    bestelle ich woanders, einen kunden verloren, einen kunden weniger, als kunden verloren, mich als kunden, mich
    als kundin, sehen mich nie, das letzte mal bestellt, das letzte mal hier, das war das letzte mal, zum letzten
    mal bestellt, schlechte bewertung, einen stern, ein stern, nicht weiterempfehlen, kündige ich, kündige alles,
    dann eben nicht, dann lassen wir es, dann lass es, lass es einfach, ich gehe woanders hin, dann kaufe ich
    woanders, hat keinen zweck`,

  doubt: `soll das ein witz sein, ist das ein witz, ist das euer ernst, ist das ihr ernst, ist das dein ernst, nicht
    euer ernst, nicht ihr ernst, nicht dein ernst, euer ernst, ihr ernst, dein ernst, im ernst jetzt, das ist nicht
    ihr, wollen sie mich auf den arm nehmen, willst du mich veräppeln, willst du mich verarschen, wollt ihr mich
    verarschen, wollen sie mich verarschen, wollen sie mich veräppeln, machen sie witze, machst du witze, macht ihr
    witze, für wie blöd, für wie dumm, was soll das, wie kann man nur, wie kann es sein, wie kann das sein, wie kann
    so etwas, lesen sie überhaupt, liest du überhaupt, lest ihr überhaupt, hören sie überhaupt, hörst du überhaupt,
    wissen sie überhaupt, interessiert das überhaupt, interessiert das jemanden, liest das überhaupt, arbeitet da
    überhaupt, arbeitet bei ihnen, warum ist das so schwer, warum ist es so schwer, was ist das für ein, was ist das
    denn für, wofür bezahle ich, wofür zahle ich, wollen sie überhaupt, wollt ihr überhaupt, ist da überhaupt`,
  really: 'ernsthaft, im ernst, das war s, das ist alles, echt jetzt',
  again: `schon wieder, immer noch nicht, immer noch, noch immer, noch immer nicht, wie oft, wie oft denn noch,
    wie oft soll ich, wie lange noch, wie lange soll ich, zum wiederholten mal, zum zweiten mal, zum dritten mal,
    zum vierten mal, zum fünften mal, zum hundertsten mal, zum x ten mal, zum letzten mal, das dritte mal, das
    zweite mal, das vierte mal, seit stunden, seit tagen, seit wochen, seit monaten, stundenlang, tagelang,
    wochenlang, ewig, seit ewigkeiten, jedes mal, jedesmal, ständig, dauernd, immer wieder, immer dasselbe, immer
    das gleiche, andauernd, warte seit, warte schon, warte immer noch, keine antwort, keine reaktion, ignoriert,
    ignorieren, nichts passiert, passiert nichts, tut sich nichts, hört mir nicht zu, hörst du nicht zu, hören sie
    nicht zu, hören sie mir nicht zu, hört mir keiner zu, habe ich doch schon gesagt, hab ich doch schon gesagt,
    habe ich schon gesagt, hab ich schon gesagt, habe ich bereits gesagt, schon gesagt, bereits gesagt, bereits
    mitgeteilt, schon mitgeteilt, schon erklärt, drehen uns im kreis, im kreis, hin und her, von einem zum
    anderen, verstehst du mich nicht, verstehen sie mich nicht, verstehst du nicht, verstehen sie nicht, warum
    können sie nicht, warum kannst du nicht, antworte endlich, antworten sie endlich, endlich, sofort, wann
    endlich, jetzt schon, zum fünften, jedes mal aufs neue, immer wieder dasselbe, immer die gleiche antwort,
    immer die gleiche, dieselbe antwort, zigmal, x mal, hundertmal, mehrfach gesagt, mehrmals gesagt, schon
    dreimal, schon fünfmal, schon zweimal, schon viermal, dreimal gesagt, zweimal gesagt, schon wieder nicht`,

  nobody: 'niemand, keiner, niemanden',
  serve: `hilft, helfen, antwortet, antworten, reagiert, meldet sich, ruft zurück, ruft mich zurück, löst, kümmert,
    weiß, kann, gibt mir, zuständig, interessiert, schreibt zurück, ahnung, versteht`,
  anew: 'bei euch, bei ihnen, mit euch, mit ihnen, hier bestellen, bei ihnen kaufen',
  waste: 'verschwendet, verplempert, vergeudet, verloren, verschwende, gekostet, kostet mich, vertan',
  span: `stunde, stunden, tag, tage, tagen, woche, wochen, monat, monate, monaten, vormittag, nachmittag, abend,
    ganzen tag, ganzen morgen, minuten, halbe stunde, mein ganzer tag`,
  toil: `versuche, versuche ich, versuche es, probiere, probiere ich, hänge, hänge ich, sitze ich, telefoniere,
    warte ich, warten wir, ich warte, kämpfe, laufe ich, laufe`,
  vow: `dann, werde ich, gehe ich, wechsle ich, suche ich, suche ich mir, ich suche, ich suche mir, ich gehe, ich
    wechsle, ich wechsle zu, dann gehe ich, dann wechsle ich, dann suche ich mir, dann eben`,
  rival: `anderen anbieter, andere firma, anderen firma, andere bank, anderen bank, anderer anbieter, konkurrenz,
    woanders, woandershin, woanders hin, anderen laden, anderes unternehmen, anderen versicherung`,
  sarcasm: `danke für nichts, vielen dank für nichts, danke für gar nichts, na toll, na super, na klasse, na
    wunderbar, na prima, ganz toll, toll gemacht, super gemacht, ganz großes kino, ganz großes tennis, herzlichen
    glückwunsch, glückwunsch, bravo, wie immer, war ja klar, was für eine überraschung, sehr witzig, sehr lustig,
    haha sehr witzig, so viel zu, tolle hilfe, tolle leistung, tolle wurst, toller service, super service, ja klar,
    schon klar, können sie lesen, kannst du lesen, kannst du überhaupt lesen, können sie überhaupt lesen, könnt ihr
    lesen, lernt lesen, danke für die zeitverschwendung`,
  praise: `gut, guter, gute, super, toll, geil, cool, schön, schöner, klasse, prima, lustig, witzig, süß, glücklich,
    zufrieden, hilfreich, freundlich, perfekt, großartig, fantastisch, lecker, danke`,
  you: 'du, ihr, sie, dein, deine, deinem, deinen, euer, eure, eurem, euren, ihre, ihren, ihrem, dich, dir, euch',
  ours: `bot, chatbot, roboter, maschine, computer, ki, assistent, mitarbeiter, mitarbeiterin, berater, beraterin,
    agent, kollege, kollegen, verein, haufen`,
  firm: `service, kundenservice, kundendienst, support, laden, firma, unternehmen, system, app, webseite, programm,
    hotline, anbieter`,
  i: 'ich, mich, mir, mein, meine, wir, uns, unser',
  third: `er, frau, mann, sohn, tochter, kind, kinder, chef, nachbar, nachbarn, freund, freundin, ex, vermieter,
    hund, katze, fahrer, jemand, politiker, wetter, verkehr, stau, kopfschmerzen, schmerzen, geruch, lärm,
    nachbarin, kollegin, eltern, bruder, schwester, mitbewohner, chefin`,
  former: `mein altes, meinem alten, mein voriges, mein letzter, mein letztes, der alte, das alte, die alte, der
    vorige, mein früherer, meine vorige, altes handy, mein alter, meine alte, meine frühere, mein voriger, mein
    alter anbieter, meine alte firma`,

  told: 'genannt, nannte, nennt, sagte, sagt, gesagt, film, buch, lied, spiel, frage, idee, fehler, angewohnheit',
  is: 'ist, sind, bist, seid, bin, war, waren, wart, warst, sein, wirkt, klingt, wird, werde, werden',
  filler: `so, ein, eine, einen, einem, einer, der, die, das, den, dem, sehr, echt, wirklich, total, völlig,
    absolut, ganz, ziemlich, einfach, nur, doch, ja, ja nur, aber, wohl, mal, auch, hier, dieser, diese, dieses,
    diesen, langsam, richtig, extrem, unglaublich so, komplett`,
  not: 'nicht, kein, keine, keinen, keinem, nie, niemals, ohne, nichts, kaum, falls, wenn, weder, ungern',
  other: `ist sauer geworden, saure milch, saure sahne, die milch ist sauer, tut mir leid, es tut mir leid, leid
    tun, leider, müllabfuhr, mülltonne, schrottplatz, wie oft kann, wie oft darf, wie oft muss man, wie lange noch
    gültig, im kreis von, endlich ist, endlich da, endlich angekommen, ewig her, sofort lieferbar, ab sofort,
    immer noch gültig, immer noch möglich, schlechtes wetter, ist mir egal, mir egal, egal welche, egal ob, nicht
    schlecht, gar nicht so schlecht, satt geworden, sättigend, alter schwede, betrug melden, betrug, opfer eines
    betrugs, wenn sie, alter von, im alter, spielt keine rolle, tut nichts zur sache, kein problem, vergessen,
    habe vergessen, faul geworden, unglaublich gut, unglaublich nett, unglaublich freundlich, unglaublich schnell,
    wahnsinnig gut, verdammt gut, ich depp, ich idiot, ich dummkopf, ich trottel, ich esel, ich dussel, karte
    verloren, schlüssel verloren, verloren gegangen, wie bitte geht, wie kann das sein dass es so gut, i am an
    idiot, i am an, was an idiot, i am a`,
};
