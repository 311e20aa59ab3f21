import { germanMind } from './german-mind.ts';
import { germanRights } from './german-rights.ts';
import type { LanguagePhrases } from './phrases.ts';

/** German, without umlauts, as words are read: "kündigen" is `kundigen`; those who type none write "kuendigen". */
export const german: LanguagePhrases = {
  classes: {
    my: 'mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|das|den|die|der|dem|dieses|diesen|ein|eine|einen|ihr|ihre|ihren',
    neg: 'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|nichts|nich',
    contract:
      'vertrag*|abo|abos|abonnement*|konto|kontos|account|mitgliedschaft*|tarif*|kundenkonto|profil|versicherung*|probeabo|anschluss|handyvertrag|girokonto|sparkonto|depot|mobilfunkvertrag|stromvertrag|gasvertrag|mietvertrag|leasingvertrag|fitnessvertrag|zeitungsabo|streamingabo|internetanschluss|telefonanschluss|festnetz|festnetzanschluss|abbo|bausparvertrag|jahresabo|monatsabo|haftpflicht*|premiumkonto',
    who: 'mann|frau|mutter|vater|mama|papa|sohn|tochter|bruder|schwester|oma|opa|ehemann|ehefrau|kind|partner*',
    bill: 'rechnung*|abrechnung*|stromrechnung|gasrechnung|handyrechnung|telefonrechnung|wasserrechnung|mobilfunkrechnung|hotelrechnung|nebenkostenabrechnung|endbetrag|rechnungsbetrag|lastschrift|abbuchung*|gebuhr*|gebuehr*|gesamtbetrag|gehaltsabrechnung',
  },
  topics: {
    ...germanMind,
    ...germanRights,
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
        {neg} .. verlangern|weiter .. {contract}
        schliessen|schliesse|auflosen|loesch*|losch* ?sie ?bitte ?mir .. {contract}
        widerruf* ... vertrag|vertrages|vertragsschluss|abschluss|mitgliedschaft|kauf
        brauch*|benotig*|benoetig*|nutze|nutzen|will|wollen|mochte|mochten ?{my} ?{my} {contract} {neg} mehr|langer
        {contract} ... {neg} mehr ?gebraucht ?benotigt haben|nutzen|brauchen|benotigen|gebraucht|benotigt|weiterfuhren
        kein interesse mehr .. {contract}
        {contract} {neg} ?langer ?mehr fortsetzen|fortfuhren|weiterfuhren|behalten
        steige|aussteigen|austreten|austritt|rauskommen|raus|herauskommen|heraus .. aus ?dem ?der ?meinem ?unserem {contract}|verein|club|fitnessstudio|fitnesstudio|gym|studio|programm
        aus ?{my} {contract}|verein|club|fitnessstudio|fitnesstudio|gym|studio .. raus|heraus|aussteigen|austreten|rauskommen|rauszukommen|entlassen
        automatisch* verlanger* .. ausschalt*|deaktivier*|abschalt*|stopp*|verhinder*|{neg}|ausstell*
        verlangerung ... deaktivieren|ausschalten|abstellen|stoppen|verhindern
        {neg} .. automatisch verlang*
        {contract} ... auslaufen lassen
        los ?werden ?{my} {contract}
        {contract} .. loswerden|los
        anbieter*|stromanbieter*|versicherer|bank|versicherung gewechselt|wechsle|wechseln ?und
        zu einem|einer anderen ?strom ?internet anbieter|bank|versicherung|versicherer|gym
        wechsle ?jetzt ?ich den|die|meinen|zu anbieter|bank|stromanbieter|versicherung|einem
        bestatig* .. ende|beendigung .. {contract}
        beendigung ?des ?der ?meines ?meiner {contract}
        sonderkundigungsrecht|kundigungsbestatigung|kundigungsfrist*
        {neg} mehr kunde|kundin|mitglied|kunden ?von ?bei`,
      clean: `
        {neg} kundigen
        mir|uns|wurde|bin gekundigt ?worden ?arbeit*|job
        bestellung*|termin*|reservierung*|flug|buchung* ... stornieren|absagen
        zu ihnen|euch wechseln|gewechselt|kommen
        zu ihnen|euch|ihrer|eurer ... wechseln
        abo|vertrag|mitgliedschaft ... pausieren|pause|aussetzen|ruhen`,
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
        nie wieder .. bestell*|kauf*|bei
        mitarbeiter*|fahrer*|kellner*|techniker*|verkaufer*|bote|postbote|zusteller*|schaffner*|kassierer*|berater*|handwerker*|monteur*|personal|bedienung|hotline|rezeption|zugbegleiter*|dame|chef|chefin|arzt|arztin|pfleger*|sachbearbeiter*|installateur|lieferant ... unfreundlich*|unhoflich*|frech*|patzig*|grob|aggressiv*|respektlos*|herablassend*|arrogant*|inkompetent*|ahnungslos*|gelogen|angeschrien|angebrullt|beleidigt|beschimpft|ausgelacht|aufgelegt|angelogen|abgewimmelt|ignoriert|pampig*|unverschamt*
        unfreundlich*|respektlos*|inkompetent*|unfahig*|pampig* .. mitarbeiter*|fahrer*|personal|kellner*|hotline|service|verkaufer*|techniker*|bedienung|team
        hat|haben|wurde|man ?mir ?einfach ?mich ?wieder einfach|wieder|mich|mir ?einfach aufgelegt|abgewimmelt|abgewurgt
        unding|sauerei|schweinerei|schande|zumutung|saftladen|bodenlos*|armutszeugnis|unterirdisch*|sauladen|servicewuste|hundsmiserabel
        ist|schlechter|nur ein witz
        verarscht|abgewimmelt|abgespeist|hingehalten|vertrostet|abgefertigt
        im stich gelassen
        ich|wir wurde|wurden ?hier ?am ?an ?von ... angeschrien|angebrullt|beschimpft|beleidigt|ausgelacht|angelogen|weggeschickt|ignoriert
        so geht|behandelt|springt|geht|spricht man ... kunden|menschen|leuten|gasten|um
        dreck|chaos|sauerei|mull .. hinterlassen
        {neg} ernst genommen
        {neg}|niemand|keiner .. zustandig|verantwortlich ?fuhlt
        niemand|keiner ?von ?ihnen ?hat ?mir ?sich ?es ?bei hilft|antwortet|meldet|reagiert|interessiert|kummert|gekummert|geholfen|gemeldet|zuruckgerufen|erschienen|gekommen|entschuldigt
        seit|schon .. wochen|monaten ... antwort|ruckmeldung|ruckruf|reagiert|reaktion|hingehalten
        erwarte*|verlange|fordere|mochte .. entschuldigung
        entschuldigung ... erwarte*|verlange|fordere|angebracht|fallig
        noch nie .. ?so ?einen schlecht*|mies*|unfreundlich*|unverschamt*|schlimm*
        nase|schnauze|faxen voll|dicke
        mir reicht es|s
        jetzt reicht|reichts
        geduld ... ende
        wie .. mit ?ihren ?den kunden|mir|menschen|leuten|gasten umgeh*|umgegangen|umgesprungen|umgeht
        schlecht*|mies*|unfair|wie ?ein ?einen behandelt|abgefertigt|beraten|bedient
        werde|wurde|wurden ?hier ?von ?ihnen ?sehr behandelt wie
        ausreden|versprechungen ?statt ?und ?immer .. nichts|immer|leere|nur
        nur|leere|immer ausreden|versprechungen
        ekelhaft*|widerlich*|verdreckt*|ungeniessbar*|versifft*
        beschwerdestelle|beschwerdeformular|beschwerdeabteilung
        sauer|wutend|stinksauer|verargert|emport auf|uber|wegen sie|ihren|ihre|euren|euch
        schlechte bewertung|rezension ... schreib*|hinterlass*|gebe
        ein|null|einen stern ... gebe|mehr|nur|verdient|bewertung
        {neg} mehr bei ihnen ?bestell* ?kauf* ?einkaufen`,
      clean: `
        {neg} beschweren
        kann|konnen mich|uns|man ?wirklich {neg} beschweren
        {neg} zu|zum ?zu beschweren|meckern|beanstanden
        grund zur|zu beschwerde|beschweren`,
    },
    safety: {
      sure: `
        in brand
        brennt|feuer|rauch|raucht|qualmt|explodier*|explosion|gasgeruch|gasleck|kurzschluss|stromschlag|uberhitzt|ueberhitzt
        riecht .. gas|verbrannt
        verletzt|verletzung* .. mich|kind|hand|durch|sich|bei
        kind|sohn|tochter|mich|mann|frau|hand|finger|baby ... verletzt|verbrannt|verbruht|geschnitten
        gefahrlich|gefaehrlich|lebensgefahr|notarzt|krankenwagen|gefahr
        bedroh*|drohung*|stalk*|belastig*|angegriffen|uberfall*|missbraucht|gewalt
        angefangen|begann|fing|fangt|faengt ... brennen|rauchen|qualmen|schmoren|kokeln|funken
        feuer gefangen
        abgebrannt|verschmort
        sohn|tochter|kind|baby|kleinkind|enkel*|hund ... verschluckt|geschluckt|eingeklemmt|gesturzt|gestuerzt|erstickt|eingesperrt
        verschluckt|verschluckte ... batterie|knopfbatterie|magnet*|teil|teile|perle|schraube
        er|ex|exmann|exfreund|mann|nachbar|fahrer|und droht|drohte ?damit ?er mir|uns
        mir|uns ?schon ?mehrmals gedroht
        ex|exmann|exfreund|stalker ... vor ?der ?meiner ?unserer ?dem ?meinem tur|tuer|haus|wohnung|haustur
        schlagt|schlaegt|verprugelt|wurgt|wuergt|tritt mich|mir|uns|die|meine
        mich|uns|meine|meinen ... geschlagen|verprugelt|gewurgt|geschubst|begrapscht|eingesperrt|angefasst|getreten
        einbrecher*
        wohnung|haus|laden|keller ... eingebrochen|einbrechen
        bremse|bremsen|lenkung|airbag ... versagt|ausgefallen|blockiert
        kohlenmonoxid
        steckdose|kabel|leitung|leitungen|sicherungskasten|stromkabel ... funken|schmort|blank|raucht|gluht|nass
        funken aus|spruhen|schlagen
        messer|pistole|waffe|schusswaffe ... bedroht
        mann|jemand|fahrer|typ ... mit ?einem ?einer messer|pistole|waffe
        im|in ?dem ?einem aufzug|fahrstuhl|lift ... stecken|steckt|fest|gefangen|eingeschlossen
        lebensmittelvergiftung|vergiftet|vergiftung*
        glassplitter|scherbe|scherben|splitter|nagel|schraube ... essen|brot|glas|babybrei|suppe|mund|joghurt
        {neg} .. sicher ... fahrer|zuhause|hause|wohnung|mehr
        fuhle|fuehle mich ... bedroht|unsicher
        angst um mein|unser leben
        fahrer* ... betrunken|eingeschlafen|raste|rast|angefasst|belastigt
        betrunkene* fahrer*
        uns fast umgebracht|getotet
        stinkt|riecht|roch ... gas|verbrannt|angebrannt|verschmort|benzin`,
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
        arzt|arztin|aerztin ... sagt|verschrieben|brauche|termin|schmerzen
        ibuprofen|paracetamol|aspirin|antibiotik*|insulin|schmerzmittel|kortison|hustensaft
        durchfall|erbrochen|erbrechen|ubergeben|uebergeben|ausschlag|migrane|schwindlig|schwindelig|halsschmerzen|zahnschmerzen|ruckenschmerzen|bandscheibenvorfall|lungenentzundung|grippe|erkaltung
        tut|tun ?mir ... weh ?wenn
        mir ?ist ?so ubel
        rezept ... arzt|verlangern|neues|folge
        gebrochen|verstaucht|geschwollen ... arm|bein|fuss|hand|knochel|finger|knie|nase
        arm|bein|fuss|hand|knochel|finger|knie|nase|auge ... gebrochen|verstaucht|geschwollen|taub`,
      clean: `
        krankmeldung|krankenkasse|krankenversicherung
        tut mir|uns ?sehr leid
        rezept ... kuchen|backen|kochen|suppe|salat`,
    },
  },
};
