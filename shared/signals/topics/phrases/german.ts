import type { LanguagePhrases } from './phrases.ts';

/** German, without umlauts, as words are read: "kündigen" is `kundigen`; those who type none write "kuendigen". */
export const german: LanguagePhrases = {
  classes: {
    my: 'mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|das|den|die|der|dem|dieses|diesen|ein|eine|einen|ihr|ihre|ihren',
    neg: 'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|nichts|nich',
    contract:
      'vertrag*|abo|abos|abonnement*|konto|kontos|account|mitgliedschaft*|tarif*|kundenkonto|profil|versicherung*|probeabo|anschluss|handyvertrag',
    who: 'mann|frau|mutter|vater|mama|papa|sohn|tochter|bruder|schwester|oma|opa|ehemann|ehefrau|kind|partner*',
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
        jemand|fremde|unbekannte ... konto|karte|kreditkarte|namen|daten|passwort|account ... benutzt*|verwendet*|zugegriffen|genutzt|geandert|bestellt|eingeloggt|angemeldet|bezahlt|eingekauft`,
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
        mahnung* ... bezahlt|zu ?unrecht|grundlos`,
      hints: `
        abgebucht|rechnung|gebuhr*|erstatt*
        widerspr*`,
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
