import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** German: the law, what is known of a person, and what makes a customer need care. */
export const germanRights = {
  legal: {
    sure: `
      anwalt*|anwaelt*|rechtsanwalt*|klage|verklage*|klagen|gericht|gerichtlich*|gerichtsverfahren|rechtlich*|rechtsschutz*|rechtsweg|juristisch*
      rechtliche* schritte
      verbraucherzentrale|verbraucherschutz|bundesnetzagentur|bafin|schlichtungsstelle|ombudsmann
      anzeige erstatten|erstatte
      strafanzeige|abmahn*|schadensersatz*|vertragsbruch|gesetz|gesetze|gesetzeswidrig|rechtswidrig|illegal
      ich|wir zeige|zeigen sie|euch|das|ihn an
      zeige|zeigen ?ich ?wir sie|euch|das ?jetzt ?bei ?der ?polizei an
      ist|war das|es|sowas|dies ?denn ?ueberhaupt|uberhaupt ?eigentlich ?rechtlich erlaubt|zulassig|rechtens|legal ... sie|ihr|mir|mein|vermieter|chef|geld
      durfen|duerfen|darf sie|ihr|vermieter|chef|arbeitgeber|mein|meine das ?denn uberhaupt|ueberhaupt|einfach
      mahnbescheid*|vollstreckungs*|gerichtsvollzieher*|pfandung*|zwangsvollstreckung|vorladung|unterlassung*|ladung ?vom ?gericht
      letzte|angemessene frist ... klage|anwalt|gericht|gesetz*|schritte|inkasso
      setze|setzen ?ich ?wir ihnen|euch ... frist
      vor gericht
      gericht ... ziehen|gehen|landen|bringen|sehen
      verbraucherrecht*|gewahrleistungsrecht*|fluggastrecht*|mietrecht|arbeitsrecht|kaufrecht
      meine|welche rechte ?habe|als|sind|ich
      gesetzlich* gewahrleistung|anspruch|verpflicht*|recht|frist|garantie
      laut|nach gesetz|bgb|recht|rechtsprechung
      paragraph #
      haftbar|haftung|haften ... sie|fur|machen|schaden
      schadenersatz*|schmerzensgeld*
      aufsichtsbehorde*|regulierungsbehorde*|gewerbeaufsicht|arbeitsgericht|schlichtung*|staatsanwalt*
      melde|melden|gemeldet ... behorde*|bafin|aufsicht*|verbraucher*
      rechtsabteilung|mandant*|sammelklage
      einstweilige verfugung
      arglistige* tauschung
      einspruch|widerspruch ... bescheid|bussgeld*|urteil|mahnbescheid
      urteil|urteile ?des|vom|gegen ?bgh|gericht|sie`,
    clean: `
      gericht ... essen|kochen|bestell*|vegetarisch*|vegan*|lecker*
      vegetarisch*|vegan*|leckeres|warmes|kaltes gericht
      rechtsschutz* ... kostet|kosten|abschliessen|anbieten|preis|tarif*|angebot
      rechtsschutzversicherung ... kostet|kosten|abschliessen|was
      jura student*|studium`,
  },
  privacy_request: {
    sure: `
      dsgvo|datenschutz*|datenauskunft|auskunftsersuchen|datenloschung|widerrufsrecht
      daten ... loschen|loeschen|geloscht|auskunft|gespeichert|herausgabe|weitergegeben|kopie|verkauf*
      losch*|loesch* .. daten|personenbezogen*|informationen
      personenbezogene* daten
      welche daten
      einwilligung .. widerruf*|zuruck*
      widerrufe .. einwilligung|zustimmung
      losch*|loesch*|entfern*|vernicht* .. alles|profil|akte|nummer|adresse|foto*|bilder|aufzeichnung*|name|namen ... mich|mir|uber|ueber|ihrer|system*|datenbank|gespeichert|website|kartei
      was|welche|alles ... uber|ueber|von mich|mir ... gespeichert|wissen|wissenswertes|haben|speichern
      was|alles ... wissen|speichern|haben|speichert|weiss ?sie ?ihr ?denn ?alles uber|ueber|von mich|mir
      woher|wie|wo haben|hat|kennen|kommen|bekommen ?sie|ihr ?denn ?an meine|meinen|meiner ?private|handy|neue telefonnummer|nummer|handynummer|adresse|mail|email|namen|daten|kontaktdaten
      wer ?hat ... {my} akte|daten|nummer|krankenakte|adresse|profil ... geschaut|gesehen|weitergegeben|gegeben|einsehen|sehen|zugriff
      wer ... zugriff .. daten|akte|konto|nachrichten
      geben|gibt|gebt|leiten|verkaufen|verkauft|teilen|teilt ?sie ?ihr {my} daten|nummer|adresse|mail|informationen ... weiter|dritte|andere|werbe*
      daten|nummer|adresse|informationen ... an dritte|fremde|andere|werbepartner|partner
      widersprech*|widersprich* ... daten|nutzung|verarbeitung|werbung|speicherung|profiling
      widerspruch ... daten*|werbung|verarbeitung
      keine|stoppen|hor*|unerwunschte|wegen|gegen werbeanrufe*|werbung|werbemails ... mehr|nummer|liste|streichen|widerspr*|einwillig*|auf|abgemeldet
      werbeanruf*
      streichen|nehmen|nehmt|entfernen ?sie mich|uns|meine ... liste|verteiler|datenbank|kartei|system
      aus ?der|dem|ihrer|ihrem datenbank|verteiler|kartei|anrufliste
      wird|werden|ist|sind ... gesprach|anruf|chat|gesprache|telefonat ... aufgezeichnet|mitgeschnitten|aufgenommen|gespeichert|mitgelesen|mitgehort
      aufzeichn*|mitschnitt* ... gesprach*|telefonat*|anruf*|loschen
      zeichnen|nehmen|hort|horen|lesen|liest ?sie|ihr|jemand|mich ?dieses ?das ?die ?meine ?gesprach ... mit|auf ... gesprach|chat|nachrichten
      geschickt|gesendet|gegeben|gelandet|bekommen|erhalten ... fremde*|falsche*|jemand|andere* ... kontoauszug|rechnung|befund|brief|daten|adresse|vertrag
      kontoauszug|rechnung|befund*|gehaltsabrechnung|unterlagen|daten ... fremde*|jemand|falsche*|anderen ... geschickt|gesendet|gegeben|verschickt
      kontoauszug|rechnung|befund*|gehaltsabrechnung|unterlagen|daten ... an ?einen ?eine ?die ?den jemand|fremde*|falsche* ?andere* ?person
      datenleck|datenpanne|datenklau
      einwilligung|zustimmung|erlaubnis ... nie|nicht|keine|ohne|zuruckziehen|entziehen
      ohne {my} einwilligung|zustimmung|erlaubnis|wissen ... daten|foto*|bild*|weiter*|veroffentlicht|gespeichert
      foto*|bild*|daten ... ohne {my} einwilligung|zustimmung|erlaubnis|wissen
      vergessen ?zu werden
      recht auf loschung|auskunft|vergessen*|berichtigung|datenubertrag*
      art|artikel 15|16|17|20|21 ?dsgvo
      kopie|auszug|auskunft .. {my} daten|akte|krankenakte|patientenakte
      {my} patientenakte|personalakte|krankenakte
      nicht ... getrackt|verfolgt|uberwacht|gefilmt|aufgezeichnet werden
      tracking|cookies ... ablehn*|widersprech*`,
    clean: `
      daten ... passwort|ubertragungsrate|volumen|handy|laptop|festplatte|backup|usb
      versehentlich geloscht*`,
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
      deutsch .. {neg} .. gut|so
      schwerhorig*|horgeschadigt*|taub|gehorlos*|blind*|sehbehind*|sehschwach ... ich|bin|ist|kann|telefon*
      bin|ist|sind ... schwerhorig*|taubstumm|sehbehindert*|querschnitt*|bettlagerig|pflegebedurftig*
      schlecht horen|sehen|laufen ... kann|kannst|nicht
      hore|sehe|laufe ?sehr ?so ?nur ?noch schlecht ?und|am|bitte|mehr
      dement
      alzheimer*|schlaganfall*|pflegeheim|altersheim|seniorenheim|hospiz|vorsorgevollmacht*|betreuungsvollmacht
      unheilbar|todkrank* krank|erkrankt|krebs
      todkrank*
      krebs ... kann|zahlen|chemo*|nicht|sterbe
      grundsicherung|sozialamt|jobcenter|arbeitslosengeld|wohngeld|kurzarbeit|mindestrente|tafel
      geld reicht|langt {neg}
      {neg} ?mehr ?genug geld ?mehr ... essen|heizen|miete|kinder|leben|strom|lebensmittel
      miete|rechnung|rate|raten|strom|heizung|beitrag|schulden ?leider {neg} ?mehr ?so ?auf ?einmal ?diesen ?monat zahlen|bezahlen|aufbringen|begleichen
      entlassen ... zahlen|bezahlen|miete|rate*
      entlassen worden
      verschuldet|uberschuldet|zwangsraumung|zahlungsunfahig|stundung|inkasso ... kinder
      zwangsraumung|uberschuldet|zahlungsschwierigkeit*|schuldnerberatung|existenzminimum
      bin|ist|schon 70|72|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95 ... {neg}|allein|internet|computer|hilfe|verstehe|kenne|pflege
      bin|ist # ?jahre ?alt und|, kenne|verstehe|kann|komme|habe ... {neg}
      kenne ?mich ?ich ... internet|computer|technik|handy {neg} ?so aus
      {neg} ... internet|computer|technik|smartphone|handy ... aus|umgehen|verstehe
      kein|keinen internet|computer|smartphone ... alt|rentner*|post|jahre
      mann|partner|ex|freund|vater|ehemann schlagt|bedroht|misshandelt|kontrolliert|prugelt ?mich
      hausliche* gewalt
      frauenhaus
      gewalttatig* ?mann|partner|ex|ehemann
      mann|ex|partner ... {neg} ... adresse|nummer ... erfahren|wissen|bekommen|sehen
      mein|meine|unser|unsere ?lieb* ?verstorben* {who} ?ist|sind ?letzte* ?gestern ... gestorben|verstorben|tot|heimgegangen
      beerdigung|bestattung ... {who}|mein|meine|meines|meiner
      {who} ist tot
      spreche|verstehe|kann ?nur ?sehr ?ein ?bisschen wenig|kaum|schlecht|bisschen ?gut deutsch
      deutsch {neg} ?so ?sehr gut
      gefangnis|jva ... entlassen|kommen|sitzt|aus
      pflege|pflegen {my} {who}
      spielsuchtig|spielsucht`,
    clean: `
      akku|handy ... gestorben|verstorben
      erbe|erben antreten|spiel
      oma|opa|mutter|vater wird #
      wird # ... geschenk|blumen|kuchen
      zahlen|bezahlen .. app|seite|website|karte|paypal|online|link|automat
      app|seite|website|paypal|link|server|fehler* ... zahlen|bezahlen`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
