import type { LanguagePhrases } from './phrases.ts';

/** German, without umlauts, as words are read: "kündigen" is `kundigen`; those who type none write "kuendigen". */
export const german: LanguagePhrases = {
  classes: {
    my: 'mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|das|den|die|der|dem|dieses|diesen|ein|eine|einen|ihr|ihre|ihren',
    neg: 'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|nichts|nich',
    contract:
      'vertrag*|abo|abos|abonnement*|konto|kontos|account|mitgliedschaft*|tarif*|kundenkonto|profil|versicherung*|probeabo|anschluss|handyvertrag',
    who: 'mann|frau|mutter|vater|mama|papa|sohn|tochter|bruder|schwester|oma|opa|ehemann|ehefrau|kind|partner*',
    bill: 'rechnung*|abrechnung*|stromrechnung|gasrechnung|handyrechnung|telefonrechnung|wasserrechnung|mobilfunkrechnung|hotelrechnung|nebenkostenabrechnung|endbetrag|rechnungsbetrag|lastschrift|abbuchung*|gebuhr*|gebuehr*|gesamtbetrag|gehaltsabrechnung',
  },
  topics: {
    self_harm: {
      sure: `
        suizid*|selbstmord*|selbstmordgedanken
        umbringen|umzubringen|umbring
        bring* ?ich mich um
        tote|toten|toete|toeten|erhange|erhangen|erhaenge|erschiesse|erschiessen ?ich mich ?selbst
        mich ?selbst ?jetzt ?einfach umbringen|toten|toeten|erhangen|erschiessen|verletze|verletzen|ritzen|ritze|aufhangen
        leben .. beenden|nehmen|ende
        das leben nehmen
        beende|beenden mein leben|alles
        will|mochte|moechte|wollte|wurde ... sterben|tot
        will|mochte|moechte|kann|wollte ... {neg} .. leben|weiterleben|aufwachen|existieren
        {neg} .. leben ?mehr will|mochte|wollen|kann|moechte
        {neg} mehr leben
        lebensmude|lebensmuede
        ware|waere|wenn ?ich ?doch ?nur ?lieber ?besser tot
        besser tot
        besser ohne mich
        liebsten ?ware ?waere ?ich tot
        nie|niemals wieder|mehr aufwachen|aufzuwachen
        ohne mich besser
        tue|tu ?ich mir ?noch etwas|was an
        mir ?selbst etwas|was antun|anzutun|antue
        selbst verletz*|verletzung*
        selbstverletz*
        ritze|ritzen mich
        schluss machen mit .. leben
        allem ein ende
        tabletten .. uberdosis|alle|schlucken
        uberdosis|ueberdosis
        sinn .. leben .. {neg}|mehr
        {neg} sinn mehr ?im ?zu ?in ?meinem leben
        springe|springen .. brucke|bruecke|zug|dach|fenster`,
      hints: `
        sterben|tot|tod
        leben
        {neg} mehr`,
      clean: `
        akku|handy|telefon|laptop|internet|leitung ... tot|gestorben
        bring* mich um .. verstand|schlaf
        tot|tod gelacht|muede
        zum sterben`,
    },
    fraud_security: {
      sure: `
        betrug*|betrog*|betrueg*|betruger*|abzocke
        gehackt|hacker*|gehackt|phishing*|identitatsdiebstahl|datendiebstahl
        gestohlen*|geklaut*|diebstahl|entwendet
        missbrauch*
        unbekannt*|verdachtig*|unberechtigt*|fremde*|unautorisiert* .. abbuchung*|zahlung*|transaktion*|uberweisung*|login|zugriff|buchung*|anmeldung*|aktivitat*|mail*
        {neg} .. autorisiert|veranlasst|genehmigt|getatigt|von mir
        {neg} von mir
        {neg}|erkenne|kenne ?ich dies*|folgend* abbuchung*|zahlung*|transaktion*|buchung* .. nicht|{neg}|unbekannt
        abbuchung*|zahlung*|transaktion*|buchung* ... {neg} .. kenne|gemacht|erkenne|getatigt|ich
        karte*|ec|kreditkarte*|bankkarte|handy|portemonnaie|geldborse|geldbeutel|brieftasche|handtasche|ausweis ... verloren|weg|gestohlen|verschwunden|geklaut
        verloren|vermisse|verlor .. karte|kreditkarte|bankkarte|handy|portemonnaie
        karte|kreditkarte|bankkarte|konto|zugang sperren|gesperrt
        sperren|sperre|sperrt .. karte|kreditkarte|konto
        jemand|fremde|unbekannte ... konto|karte|kreditkarte|namen|daten|passwort|account ... benutzt*|verwendet*|zugegriffen|genutzt|geandert|bestellt|eingeloggt|angemeldet|bezahlt|eingekauft
        gefalscht*|gefaelscht* ... {bill}|webseite|website|seite|shop|mail|sms|link|ausweis|scheck|konto|profil|ticket*|karte*
        reingefallen|hereingefallen|abgezockt|gekapert|geklont|kopiert ... betruger*|konto|karte|masche|shop|seite|account
        auf betruger|betrug reingefallen|hereingefallen
        uberweisung*|ueberweisung*|bestellung*|kauf|einkauf*|abhebung*|abbuchung*|zahlung*|buchung* ... {neg} ?von ?ich gemacht|getatigt|getaetigt|veranlasst|ausgelost|autorisiert|mir
        habe|hab|haben ?ich ?wir dies* ... {neg} ?selbst ?mehr bestellt|gekauft|veranlasst|autorisiert|getatigt|uberwiesen|abgehoben
        jemand|fremde*|unbekannt*|irgendwer|dritte* ... meinen|meinem|unserem namen ... abgeschlossen|eroffnet|bestellt|gekauft|unterschrieben|beantragt|vertrag|konto|kredit
        hat|haben jemand|fremde*|unbekannte ... mein|meine|meinen|meinem ... geandert|bestellt|benutzt|genutzt|gehackt|ubernommen|eingeloggt|abgehoben|eingekauft
        auf|in|unter meinen|meinem namen .. {neg}|jemand|fremde*|ohne
        ohne mein|meine wissen|zustimmung|erlaubnis|einwilligung
        komisch*|seltsam*|verdachtig*|verdaechtig*|dubios*|merkwurdig*|falsch*|gefalscht* sms|mail|email|mails|nachricht|anruf|brief|link|login|abbuchung|e
        sms|mail|email|nachricht|brief|anruf|link ... wirklich|tatsachlich|echt von euch|ihnen|dir
        sms|mail|email|nachricht|brief|anruf|link ... ist die|das|der|er|sie ?wirklich ?denn echt|serios|serioes
        angeblich*|vermeintlich*|falsch* ... mitarbeiter*|polizist*|polizei|support|microsoft|bankmitarbeiter*
        pin|tan|passwort|code|zugangsdaten|kontodaten|kartendaten ... weitergegeben|herausgegeben|genannt|verraten|durchgegeben|mitgeteilt
        konto|account|profil|mailkonto .. ubernommen|gekapert|kompromittiert|leergeraumt|geplundert|leer ?geraumt
        das war|bin ich|nicht {neg}|ich
        finde mein|meine|meinen ?ec ?bank karte|bankkarte|kreditkarte|geldbeutel|portemonnaie|geldborse|handy {neg}|nirgends
        karte|bankkarte|kreditkarte|geldbeutel|portemonnaie|geldborse|handy ... abhanden|liegen ?gelassen|entrissen
        erpress*
        trojaner|schadsoftware
        sicherheitscode*|code*|tan|tans ... {neg} ?nie angefordert|verlangt|bestellt
        verkaufer|shop|seite|vermieter ... verschwunden|existiert
        identitat|identitaet ... gestohlen|missbraucht|geklaut
        jemand|fremde*|unbekannt*|ex|irgendwer ... benutzt|nutzt|verwendet|missbraucht|bestellt|kauft ... konto|account|karte|kreditkarte|namen|daten
        anrufer*|angerufen|telefon|anruf ... tan|pin|passwort|zugangsdaten|kartennummer
        tan|pin|passwort ... anrufer*|fremden|unbekannten
        shop|seite|website|webseite|onlineshop|mail|verkaufer|ticket*|anzeige war|ist|sind|waren ?eine ?ein ?nur gefalscht*|gefaelscht*|fake|fakeshop
        sagte|meinte|behauptete|gab ... bank|polizei|microsoft|support|kundendienst ... pin|tan|passwort|code|daten|uberweis*|geld
        wollte|verlangte|fragte|forderte ?nach meine|meinen|die|den|das ?online pin|tan|passwort|kartennummer|kontodaten
        fremde*|unbekannt*|betruger ... mit|von|uber meinem|meiner|unserem ... eingekauft|bestellt|bezahlt|gekauft|abgehoben|gebucht`,
      hints: `
        verdachtig*|unbekannt*
        passwort
        abbuchung*`,
    },
    billing_dispute: {
      sure: `
        doppelt|zweimal|mehrfach ?das ?vom ?von geld abgebucht|belastet|abgezogen
        {neg} ruckerstattung*|rueckerstattung*|erstattung*|ruckzahlung* .. erhalten|bekommen|gekommen
        doppelt|zweimal|mehrfach ?vom ?von abgebucht|berechnet|belastet|bezahlt|abgezogen|verrechnet
        abgebucht|berechnet|belastet|abgezogen ... zu viel|doppelt|zweimal|falsch
        zu viel|hoch|viele .. abgebucht|berechnet|bezahlt|belastet
        falsch*|fehlerhaft*|zu ?hohe|uberhoht* rechnung*|betrag|abbuchung*|abrechnung*|gebuhr*
        rechnung*|abrechnung*|betrag|lastschrift ... falsch|fehler*|hoch|stimmt|unklar|reklam*|korrekt
        ruckerstattung*|rueckerstattung*|erstattung*|ruckzahlung*|rueckzahlung*|gutschrift ... {neg}|wo|wann|noch|fehlt|warte
        wo|wann|warte*|will|mochte|moechte|verlange|fordere|bekomme|erhalten|erhielt ... ruckerstattung*|rueckerstattung*|erstattung*|ruckzahlung*|gutschrift
        geld zuruck|zurueck|zuruckhaben|zuruckbekommen
        ruckbuchung|zuruckbuchen
        warum ... abgebucht|berechnet|belastet
        unberechtigte*|unerwartete*|versteckte* abbuchung*|gebuhr*|kosten|forderung*|rechnung*
        mahnung* ... bezahlt|zu ?unrecht|grundlos
        {bill} ... falsch|fehler*|gestiegen|verdoppelt|doppelt|nachvollzieh*|verstehe|abweich*|teurer|stimmt|stimmen|korrekt|unklar
        {bill} ... zu|viel|so|doppelt hoch|hohe|teuer
        warum|wieso|weshalb ... rechnung*|stromrechnung|handyrechnung|gasrechnung|beitrag|gebuhr*|preis|abschlag ... hoch|hoher|gestiegen|teurer|mehr|doppelt
        warum|wieso|weshalb ... abgebucht|berechnet|belastet|abgezogen|verrechnet
        mehr abgebucht|berechnet|bezahlt|belastet|verlangt als
        obwohl|trotz|trotzdem|dabei ... gezahlt|bezahlt|gekundigt|kundigung|storniert|stornierung|kostenlos|gratis|zuruckgeschickt|inklusive ... abgebucht|berechnet|mahnung|belastet|kassiert|abgezogen|rechnung
        abgebucht|berechnet|belastet|kassiert|zahlen|bezahlen|mahnung|rechnung|gebuhr ... obwohl|trotz|dabei ... gezahlt|bezahlt|gekundigt|storniert|kostenlos|gratis|umsonst|zuruckgeschickt|zuruckgegeben|{neg}
        trotz kundigung|stornierung|ruckgabe|zahlung ... abgebucht|berechnet|mahnung|rechnung|belastet
        bezahlt|gezahlt|uberwiesen|beglichen ... trotzdem|erneut|mahnung|offen|unbezahlt
        rechnung*|mahnung|betrag ... schon|bereits|langst|laengst bezahlt|gezahlt|beglichen|uberwiesen
        immer noch|weiter abgebucht|belastet|berechnet|abgezogen|kassiert
        weiter|weiterhin|wieder|erneut|nochmal abgebucht|belastet|berechnet|kassiert
        widerspreche|widersprechen|widerspruch|reklamier*|beanstand*|anfecht* ... {bill}|forderung|mahnung|kosten
        {bill}|forderung|mahnung ... widerspreche|widersprechen|reklamier*|beanstand*|anfechten
        erstatten|erstatte sie ?mir ?uns
        {neg} .. erstattet|zuruckerstattet|zurueckerstattet|zuruckuberwiesen|zuruckgezahlt|gutgeschrieben
        geld|betrag|kaution ... {neg} .. zuruck*|zurueck*|erhalten|wieder
        mein|unser geld ... zuruck|zurueck|wiederhaben|wieder
        wo ist|bleibt mein|unser geld
        kaution ... {neg}|zuruck*|zurueck*|einbehalten|wann
        was ist|soll das|diese|dieser ?denn ?fur|fuer ?eine gebuhr*|gebuehr*|abbuchung|betrag|posten|kosten
        verstehe|versteh ?ich ?diese ?die ?meine rechnung|abrechnung|abbuchung|gebuhr {neg}
        rabatt*|gutschein*|aktionscode|gutscheincode|bonus|pramie|cashback|gutschrift ... {neg} .. abgezogen|berucksichtigt|angerechnet|gutgeschrieben|ausgezahlt|drauf|erhalten|bekommen|angewendet
        versprochen|zugesagt ... {neg}|aber|trotzdem .. gutschrift|rabatt|erstattung|geld|kostenlos|bekommen|abgezogen
        abgebucht|berechnet|bezahlt|gezahlt|verlangt|belastet ... statt|anstatt
        bezahlt|gezahlt|abgebucht|bezahle ... {neg}|nie|nichts .. bekommen|erhalten|geliefert|angekommen|gutgeschrieben|freigeschaltet
        zahlung ... fehlgeschlagen|fehler|abgebrochen|abgelehnt ... abgebucht|weg|belastet
        problem*|fehler|arger ?mit ?bei ?in ?auf ?der ?meiner ?einer ?dieser {bill}|zahlung
        automat|geldautomat|bankautomat ... zu|{neg}|falsch*|nur ... geld|betrag|ausgezahlt|wenig
        uberhoht*|ueberhoeht*|abzocke ... {bill}
        nachforderung|nachzahlung ... {neg}|falsch|hoch|warum
        schuldet|schulden mir|uns ... geld|euro
        zu ?viel|unrecht|hoch ?viel gezahlt|bezahlt|kassiert|berechnet|verlangt
        {neg} ?noch|einzige ?die ?meine erstattung*|ruckerstattung*|rueckerstattung*|gutschrift|ruckzahlung*
        noch keine|kein|nichts ... erstattung*|ruckerstattung*|rueckerstattung*|zuruck*|gutschrift
        {bill} ... {neg} .. bestellt|gebucht|genutzt|bekommen|erhalten|beauftragt|vereinbart
        mehr|teurer|hoher|hoeher als ... vereinbart|abgemacht|ausgemacht|angegeben|angezeigt|versprochen|ublich|sonst
        zu viel|hoch|unrecht abgezogen|genommen|kassiert|verlangt|gezahlt|bezahlt|berechnet
        warum|wieso|weshalb ... zahle|zahlen|bezahle|kostet ... statt|mehr|teurer
        zahle|zahlen|gezahlt|kostet # ?euro statt
        nichts|{neg} .. erstattet|zuruckbekommen|zuruckerhalten|zuruckgezahlt`,
      hints: `
        abgebucht|rechnung|gebuhr*|erstatt*
        widerspr*`,
      clean: `
        erstattung|ruckerstattung|geld|gutschrift ist da|angekommen|eingegangen
        danke|dank ... erstattung|ruckerstattung|gutschrift
        geld zuruck ... wenn|falls
        wenn|falls ... storniere|kundige|absage ... geld|gebuhr*|berechnet
        wie hoch|lange|viel ... gebuhr*|erstattung|ruckerstattung|kosten|rechnung`,
    },
    cancellation: {
      sure: `
        kundig*|kuendig*|gekundigt|gekuendigt
        {contract} ... kundig*|kuendig*|beenden|auflosen|schliessen|loschen|loeschen|stornieren|abbestellen|widerrufen|deaktivieren|gekundigt
        beenden|beende|losche|loesche|loschen|schliesse|schliessen|deaktiviere*|widerrufe* ?sie ?bitte .. {contract}
        abbestellen|abmelden .. {contract}
        anbieter ?zu wechseln|wechsle
        {neg} .. verlangern|weiter .. {contract}`,
      clean: `
        {neg} kundigen
        mir|uns|wurde|bin gekundigt ?worden ?arbeit*|job
        bestellung*|termin*|reservierung*|flug|buchung* ... stornieren|absagen`,
    },
    complaint: {
      sure: `
        unter aller sau|kanone|wurde
        beschwer*|beschwerde*|reklamier*|reklamation*
        unverschamt*|unverschaemt*|frechheit|unzumutbar|inakzeptabel|katastroph*|skandal*
        schlecht*|miserabel*|mies*|furchtbar*|schlimmst* .. service|kundenservice|kundendienst|erfahrung*|beratung|behandl*
        service|kundenservice|kundendienst|mitarbeiter* .. ist|war|sind .. schlecht*|miserabel|unfreundlich|frech|katastroph*|unverschamt
        unzufrieden*|enttauscht|enttaeuscht
        {neg} zufrieden
        nie wieder .. bestell*|kauf*|bei`,
      clean: `
        {neg} beschweren`,
    },
    legal: {
      sure: `
        anwalt*|anwaelt*|rechtsanwalt*|klage|verklage*|klagen|gericht|gerichtlich*|gerichtsverfahren|rechtlich*|rechtsschutz*|rechtsweg|juristisch*
        rechtliche* schritte
        verbraucherzentrale|verbraucherschutz|bundesnetzagentur|bafin|schlichtungsstelle|ombudsmann
        anzeige erstatten|erstatte
        strafanzeige|abmahn*|schadensersatz*|vertragsbruch|gesetz|gesetze|gesetzeswidrig|rechtswidrig|illegal`,
      clean: `
        gericht ... essen|kochen|bestell*|vegetarisch*|vegan*|lecker*
        vegetarisch*|vegan*|leckeres|warmes|kaltes gericht`,
    },
    safety: {
      sure: `
        in brand
        brennt|feuer|rauch|raucht|qualmt|explodier*|explosion|gasgeruch|gasleck|kurzschluss|stromschlag|uberhitzt|ueberhitzt
        riecht .. gas|verbrannt
        verletzt|verletzung* .. mich|kind|hand|durch|sich|bei
        kind|sohn|tochter|mich|mann|frau|hand|finger|baby ... verletzt|verbrannt|verbruht|geschnitten
        gefahrlich|gefaehrlich|lebensgefahr|notarzt|krankenwagen|gefahr
        bedroh*|drohung*|stalk*|belastig*|angegriffen|uberfall*|missbraucht|gewalt`,
      hints: `
        notfall|gefahr|brennt|rauch`,
      clean: `
        brennt ... lampe*|licht*|led|leds|anzeige*|symbol*|diode*|leuchte*
        lampe*|licht*|led|leds|anzeige*|symbol*|diode*|leuchte* .. brennt
        feuer und|fur flamme
        eigene gefahr
        hohere|hoherer|hohe gewalt`,
    },
    medical: {
      sure: `
        symptom*|diagnose*|medikament*|tabletten|nebenwirkung*|rezeptpflichtig*
        schmerzen|kopfschmerzen|bauchschmerzen|brustschmerzen|fieber|husten|ubelkeit|schwindel|entzundung*|infektion*|allergi*|blutdruck|diabetes|krebs|schwanger*|herzinfarkt|schlaganfall|asthma|corona|covid*|impfung*
        operiert|operation am|an|wegen
        krank|krankenhaus ?geworden ?ins ?im
        arzt|arztin|aerztin ... sagt|verschrieben|brauche|termin|schmerzen`,
      clean: `
        krankmeldung|krankenkasse|krankenversicherung`,
    },
    mental_health: {
      sure: `
        depress*|depri|angststorung*|angstzustande|panikattacke*|burnout|psychisch*|psychiat*|psycholog*|therapeut*|therapie|einsam*|magersucht|bulimie|trauma*
        fuhle|fuehle|bin ?mich ?so ?vollig ?ganz hoffnungslos*|wertlos|verzweifelt|leer`,
      hints: `
        hoffnungslos*|wertlos|verzweifelt
        kann|schaffe|halte ?es {neg} mehr
        angst|traurig|allein|weine|schlafen|stress|mude`,
    },
    privacy_request: {
      sure: `
        dsgvo|datenschutz*|datenauskunft|auskunftsersuchen|datenloschung|widerrufsrecht
        daten ... loschen|loeschen|geloscht|auskunft|gespeichert|herausgabe|weitergegeben|kopie|verkauf*
        losch*|loesch* .. daten|personenbezogen*|informationen
        personenbezogene* daten
        welche daten
        einwilligung .. widerruf*|zuruck*
        widerrufe .. einwilligung|zustimmung`,
    },
    vulnerable_customer: {
      sure: `
        {who} ... verstorben|gestorben|tod
        verstorben*|todesfall|sterbeurkunde|witwe|witwer|trauerfall|nachlass|erbe|hinterblieben*
        behindert*|behinderung*|schwerbehindert*|rollstuhl|gehorlos*|demenz|sehbehindert*|pflegefall|pflegebedurftig
        bin|ist|fast|vollig|und blind|taub
        arbeitslos*|arbeit ?verloren|insolvenz|insolvent|schulden|obdachlos|burgergeld|hartz|sozialhilfe|privatinsolvenz|ratenzahlung .. schwer
        {neg} ?mehr leisten
        rechnung*|miete|raten|kredit|strom {neg} ?mehr bezahlen|zahlen ?kann
        job|arbeit .. verloren
        rentner*|alleinerziehend*|seniorin
        deutsch .. {neg} .. gut|so`,
      clean: `
        akku|handy ... gestorben|verstorben
        erbe|erben antreten|spiel`,
    },
  },
};
