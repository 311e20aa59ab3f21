import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** German: people who are a danger to themselves, and those who despair. */
export const germanMind = {
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
      springe|springen .. brucke|bruecke|zug|dach|fenster
      das leben nimmt|nahm|genommen|zunehmen
      abschiedsbrief*
      zur last falle|fallen|fallt|faellt
      falle|fallen ... zur last
      nur ?noch eine last
      ohne mich ... ginge|geht|waere|ware|hatten|haetten|sind|wird ?es ... besser|leichter|glucklicher|gluecklicher
      ritzt|ritzen|geritzt ?sie ?er ?sich|mich
      mir|sich|mich ... arm|arme|unterarm*|handgelenk*|bein*|oberschenkel*|haut|pulsader* geschnitten|geritzt|aufgeschnitten|aufgeritzt|aufschneiden
      schneide|schneidet ?ich ?sie ?er mich|mir|sich ... arm*|bein*|handgelenk*|haut|wieder|absichtlich|wenn
      pulsader*
      alle|ganze|ganzen|zu ?die ?meine ?viele tabletten|pillen|schlaftabletten|packung|schachtel ... auf einmal|geschluckt|absichtlich
      schlaftabletten ... geschluckt|genommen|nehmen|alle|ganze
      {neg} .. grund ?mehr ?mehr ?um ?noch leben|weiterzuleben|weiterzumachen|weiterleben|aufzustehen|aufzuwachen|morgens
      {neg} .. grund ... weiterzuleben|weiterzumachen|weiterleben
      einschlafen|schlafen ... {neg}|nie ... aufwachen|aufzuwachen|aufwache|wach
      will|mochte|moechte|wollte|mag ... {neg} mehr ?hier ?da ?am sein|existieren|aufwachen|weiterleben
      mag|magst ... {neg} mehr leben
      mag|will|kann {neg} mehr weiterleben
      lebenswert|weiterleben|weiterzuleben
      leben ... {neg} .. sinn|wert
      wunschte|wuenschte|hoffe|hoffte ... tot|gestorben|geboren|aufwache|aufwachen|sterbe
      nie|niemals|{neg} geboren ?worden ware|waere|worden
      vor ?den ?einen ?die ?eine zug|bahn|auto|lkw werfen|werfe|springen|schmeissen|legen|laufen
      von ?der ?einer ?dem brucke|bruecke|dach|hochhaus|balkon springen|springe|sturzen|springt
      sich|dich ... umbringen|umgebracht|umbringt|umzubringen|erhangt|erhaengt|erschossen|erschiessen|vergiften
      sterben will|mochte|moechte|wollen|wollte
      halte|ertrage|ertrag ?ich ?dieses ?das ?mein leben {neg} ?mehr
      dem leben ein ende|schluss
      nicht mehr am leben
      bald ?bin ?ich ?alles ?ist ?dann vorbei|tot|weg ... verzeiht|lebt|leben|tschuss
      lebt wohl
      gedanken|gedanke ... tod|sterben|tot ?zu ?sein
      denke|denk ... tod|sterben|umbringen
      verletze|verletzt|verletzen mich|sich selbst|absichtlich
      tu|tun|tue|tut ... sich ?selbst ?noch was|etwas an
      niemand|keiner ... mich vermissen|vermisst|vermisste
      mich .. niemand|keiner vermissen|vermisst
      wenn|falls ich ?erst ?mal ?heute ?jetzt tot|sterbe|gestorben|sterben
      ich stehe|sitze|bin ?schon ?gerade ?hier auf ?der ?einer ?dem ?den brucke|bruecke|dach|gleisen|hochhaus|bruckengelander
      wozu|wofur|wofuer|warum lebe|leb ich
      wozu|wofur|wofuer|warum ... weiterleben|weiterzuleben
      wozu|warum|wofur ?soll ?ich noch leben
      will|mochte|moechte|werde|konnte das alles|ganze beenden
      verdiene|verdient|verdiente ?es ?ich {neg} ?mehr ?zu leben
      verdiene|verdient ?es ?ich ?zu ?den sterben|tod
      dieser|diese|der welt verlassen|gehen|loswerden
      abschied ... ?fur immer|leben|welt
      auf mich aufpassen|acht .. {neg}
      tot|tod ... erlosung|erleichterung|ausweg|frieden
      einziger|einzige|letzter ausweg
      leben|dasein ?so ?einfach {neg} ?mehr ertragen|aushalten|ausgehalten
      {neg} mehr da|hier ... kummert|kummere|sorgt|verzeiht|verzeih|vergesst
      verschenkt|verteilt|weggegeben ... verabschiedet|abschied
      mich ?schon ?von allen|familie|kindern ?von ?allen verabschiedet
      brief|briefe ?an ?fur ?meine ?meinen kinder|eltern|frau|mann|familie|mutter|sohn|tochter ... danach|weg|tot|gehe|verzeih*
      sammle|sammele|horte|spare|gesammelt|gehortet ... tabletten|pillen|schlaftabletten|schlafmittel
      tabletten|pillen|schlaftabletten ... gesammelt|gehortet
      {neg} mehr ?auf ?in|von dieser|der welt|erde sein|leben|bleiben
      denke|gedanke|drang|lust|konnte ?ich ?daran ?ans|an springen|runterspringen
      keinen|kein ?anderen ausweg
      verletze ?ich mich ?selbst wieder|absichtlich
      arme|arm|beine|unterarm* ... narben|schnitte|schnittwunden
      spricht|redet|schreibt ?immer ?oft ?nur ?noch vom|von|ubers sterben|tod|selbstmord|suizid
      niemand|keiner|keinem|niemandem ... merken|auffallen|storen|fehlen|interessieren ... weg|tot|verschwand*
      bei|zu meiner|meinem|meinen toten|verstorbenen|gestorbenen
      mit allem|dem ?leben abgeschlossen
      mache|mach ich heute|jetzt|bald ?nacht ?abend schluss
      heute nacht|abend mache|mach ich schluss
      {neg}|keine lust|bock|kraft|willen ?mehr ?mehr zu leben
      schneide ?ich mich , damit|wenn|bis|weil
      sich|mir ?heute ?noch ?selbst ?etwas|was antut|antun|antue
      fur|fuer immer schlafen|einschlafen|ruhe
      schlafen , fur|fuer immer
      genug|viele|alle tabletten|pillen|schlaftabletten gesammelt|zusammen|beisammen
      keinen grund mehr ?um ?morgens aufzustehen|aufzuwachen|weiterzumachen
      sag|sagt|richtet ... eltern|kindern|familie|frau|mann|mutter ... lieb|liebe|geliebt hatte|habe|hab
      hasse ... am leben ?zu sein
      besser ... wenn ?es mich|ich {neg} ?mehr gabe|gaebe|existier*|lebte
      springe ?ich ?heute ?morgen ?jetzt von|vor der|den|dem|einen brucke|bruecke|zug|dach|hochhaus
      droht|drohte|will|wollte ?damit ?, sich ?zu erhangen|erhaengen|umzubringen|erschiessen|vergiften
      klinge|rasierklinge*|skalpell gegriffen|wieder|genommen|arm|haut
      leiden|schmerz|qual ... ende|vorbei ... entschieden|entschlossen|endlich|endgultig`,
    hints: `
      sterben|tot|tod
      leben
      {neg} mehr`,
    clean: `
      akku|handy|telefon|laptop|internet|leitung ... tot|gestorben
      bring* mich um .. verstand|schlaf
      tot|tod gelacht|muede
      zum sterben
      sterbe|sterben|stirbt ?fast vor|fast hunger|langeweile|lachen|durst|neugier|hitze|kalte|vor
      alles|es war|ist vorbei
      denke|denk ... tod ... film|serie|buch|spiel
      handy|akku ... sterben|stirbt
      brucke|bruecke|dach ... stau|aussicht|foto|handwerker|solar
      dach ... antenne|ziegel|schussel|monteur*|anlage|box
      brief|briefe ... porto|briefmarke*|einschreiben`,
  },
  mental_health: {
    sure: `
      depress*|depri|angststorung*|angstzustande|panikattacke*|burnout|psychisch*|psychiat*|psycholog*|therapeut*|therapie|einsam*|magersucht|bulimie|trauma*
      fuhle|fuehle|bin ?mich ?so ?vollig ?ganz hoffnungslos*|wertlos|verzweifelt|leer
      standig|staendig|immer|dauernd|solche|panische ?so ?grosse angst
      angst ... rausgehen|rauszugehen|menschen|leuten|haus ?zu ?verlassen
      panik attacken
      ich weine|heule ... nur|jeden|standig|immer|grundlos|stundenlang|nacht|dauernd
      weine|heule ich ... nur|jeden|standig|immer|grundlos|stundenlang|nacht|dauernd
      fuhle|fuehle ?ich mich ?so ?total ?vollig ?nur ?innerlich leer|einsam|allein|alleine|wertlos|hoffnungslos|nutzlos|ausgebrannt|uberfordert|tot|gelahmt|schrecklich
      ausgebrannt|nervenzusammenbruch
      hasse mich ?selbst
      komme|komm ... {neg} ... aus dem bett
      {neg} ?mehr aus dem bett
      am ende ?meiner ?mit ?meinen kraft|krafte|kraefte|nerven
      mit den nerven am|fertig
      stimmen ?im ?in horen|hoere|hore|kopf
      bulimie|essstorung*|zwangsstorung*|bipolar*|borderline|posttraumatisch*|antidepressiv*|seelisch*
      freude|interesse|lust ... an nichts mehr
      nichts macht .. freude|spass|sinn
      alles ... sinnlos|hoffnungslos
      komme|komm|schaffe ... morgens|fruh {neg} ?mehr hoch|raus
      alles ?ist ?wird ?mir ?gerade|einfach zu viel geworden|geweint|ich|und
      alles ist|wird mir ?gerade ?einfach zu viel
      ist|wird mir ?gerade alles zu viel
      keine kraft ?mehr
      weine|heule ?ich nur ?noch
      nur noch weinen|heulen
      macht ?mir nichts|nix ?mehr freude|spass
      traue|trau ?ich mich {neg} ?mehr raus|unter|haus|ans|auf
      gedanken kreisen|rasen|drehen
      grubel*|gruble|gedankenkarussell
      wie gelahmt|betaubt
      um|damit ?ich ... nichts ?mehr fuhlen|fuhle|spuren|spure
      herzrasen|zittere|zittern|schweissausbruch* ... klingelt|leute|menschen|panik|angst|bus|bahn
      stopfe|fresse|esse|gegessen ... erbreche|kotze|ubergebe
      essanfall*|fressanfall*|fressattacke*|heisshungerattacke*
      {neg} mehr ?alleine ?allein klar ?mit ?dem leben
      {neg} ?mehr rausgehen|aufstehen|essen|schlafen ... angst|traurig*|trauer*|einsam*|grubel*
      fuhle|fuehle ?mich ... kraftlos|antriebslos|nutzlos
      kraftlos|antriebslos|lebensmude|teilnahmslos
      {neg} ?mehr aufhoren zu weinen|heulen|grubeln
      panik uberkommt|packt|erfasst|uberfallt
      bekomme|kriege|bekam ?ich ?oft ?immer ?sofort panik
      zu nichts ?mehr aufraffen|motivieren|lust|kraft
      tiefes|tiefen|schwarzes loch gefallen|falle|fiel
      sohn|tochter|mann|frau|kind ... zimmer|haus|bett {neg} ?mehr
      spielsucht*|alkoholsucht*|tablettensucht*|drogensucht*|alkoholiker*|alkoholabhangig*|esssucht*
      uberwaltigt|uberfordert mich alles
      trinke|saufe|kiffe ?ich ... um|damit ... fuhlen|fuhle|spuren|denken|vergessen
      angst vor ?jedem ?dem ?den neuen|nachsten|morgigen tag
      fehlt|fehlen ?mir jeder|jeglicher|der|die|jede antrieb|lebensmut|lebensfreude|kraft
      alptraume|albtraume|alptraumen|albtraumen
      traume|traeume ... jede|jeder nacht ... schrecke|schweiss*|panik|wach
      wie schlecht|dreckig|mies|beschissen es mir geht
      frau|mann|mutter|vater|tochter|sohn|freundin|freund ... weint ?nur noch|standig|immer
      nerven liegen blank
      nerven ?sind ?vollig am ende|blank`,
    hints: `
      hoffnungslos*|wertlos|verzweifelt
      kann|schaffe|halte ?es {neg} mehr
      angst|traurig|allein|weine|schlafen|stress|mude`,
    clean: `
      kraft ... akku|bohrer|motor|pumpe|strom|batterie|gerat|maschine
      sohn|tochter|mann|frau|kind ... haus {neg} ... schlussel|paket`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
