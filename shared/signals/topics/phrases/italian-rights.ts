import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** Italian: the law, what is known of a person, and what makes a customer need care. */
export const italianRights = {
  legal: {
    sure: `
      avvocat*|legale|legali|legalmente|tribunale|giudice|denunci*|querel*|causa|illegal*
      vie|azioni|azione legal*
      consumatori|codacons|agcom|antitrust
      diritti .. consumat*
      vi ?la diffid*
      diffid* ... restituir*|dal|a|rimborsar*|formale|vi
      decreto|atto ingiuntivo|giudiziario|precetto
      citazione|diffida|risarcimento|ingiunzione|pignoramento
      quali|miei sono|diritti ?i ?miei diritti
      quali diritti
      giudice di pace
      autorita garante|giudiziaria
      segnal* ... garante|autorita|antitrust|agcm|polizia|procura
      per|adire|adiro vie legali
      federconsumatori|altroconsumo|adiconsum|agcm|ombudsman|arbitro bancario
      a norma|per|secondo|contro ?di la|legge ?legge
      la legge dice|prevede|impone|vieta
      e ?questo ?proprio legale
      carabinieri|procura|esposto ... denunc*|vado|faro|presento
      clausol* vessatori*
      causa ?legale ... vi|faccio|fare|collettiva
      class action
      codice ?del consumo|civile`,
    hints: `
      legge`,
    clean: `
      a causa
      per causa
      orari*|dove|apre|indirizzo .. tribunale|avvocato
      studio|studente* ?di legge|giurisprudenza`,
  },
  privacy_request: {
    sure: `
      gdpr
      informativa|violazione|diritto ?sulla ?della ?alla privacy
      quali|che dati avete|hanno|conservate
      dati personali
      protezione dei dati
      cancell*|elimin*|accesso|copia|rettific* .. dati|informazioni
      diritto .. oblio|accesso
      dati ... cancell*|conserv*|vend*|condivid*
      revoc* .. consenso
      come|dove|chi ?vi avete|ha|hanno ?fatto ?dato avuto|trovato|ottenuto|preso|dato ?ad ?avere il|la|i ?mio ?mia ?miei numero|indirizzo|mail|email|dati|contatto|cellulare
      {neg} ?ho ?mai dato|autorizzato|prestato|acconsentito|acconsento ... consenso|dati|numero|permesso|foto
      {neg} ?ho ?mai ?dato|do|presto ?il ?mio consenso
      a|con chi date|dato|condividete|vendete|cedete|comunicate|passate ... informazioni|dati|numero
      vend*|condivid*|ced*|comunicat*|divulgat*|diffus* .. miei|mio|mia|nostri dati|informazioni|numero|indirizzo
      smett*|basta|stop|finitela ?di ?con chiamar*|telefonar*|mandar*|telefonate ... pubblicita|promozion*|offerte|numero|consenso|commercial*
      telefonate|chiamate|messaggi pubblicitari*|commercial*|promozional*|indesiderat*|pubblicita
      registro delle opposizioni
      stat*|state|viene|sta|e ?questa ?la registra* ... chiamata|telefonata|conversazione|chat
      chiamata|telefonata|conversazione|chat ?e ?viene ?sara registra*
      mandat*|inviat*|spedit*|dat*|consegnat* ... bolletta|estratto|dati|referto|fattura|cartella|busta ... altra|altro|sconosciut*|sbagliat*|estrane*|vicin*
      revoc*|ritir* ... consenso|autorizzazione
      cosa|che|tutto|quello .. sapete|avete|sa|conoscete ... di|su me
      informazioni|dati ... su|di me
      cancell*|elimin*|rimuov*|togli*|distrugg* ... mio|mia|miei|mie|mi|nome ?numero numero|foto*|nome|profilo|account|dati|cronologia ... vostr*|archivi*|database|sito|sistema|elenco|lista
      toglietemi|cancellatemi|rimuovetemi|eliminatemi|toglimi ... lista|elenco|archivi*|database|vostr*
      diritto ?di ?alla ?alla cancellazione|rettifica|opposizione|portabilita|oblio|accesso
      mi oppongo ... dati|trattamento|pubblicita|marketing
      oppongo|opposizione al|all trattamento|uso|utilizzo
      chi ... visto|accesso|letto|vedere|legge ... mio|mia|miei|mie dati|cartella|fascicolo|messaggi|profilo
      senza ?il mio|nostro consenso|permesso ... foto*|dati|pubblic*|registr*|condivis*
      foto*|dati|pubblic*|registr*|condivis* ... senza ?il mio|nostro consenso|permesso|autorizzazione
      fuga|violazione|furto ?di ?dei dati
      copia .. miei|mie|mia dati|cartella|informazioni`,
  },
  vulnerable_customer: {
    sure: `
      deceduto|deceduta|decesso|defunt*|vedova|vedovo|lutto|eredi
      {who} .. morto|morta|decedut*
      disabil*|cieco|cieca|sordo|sorda|demenza|alzheimer|invalid*
      sedia a rotelle
      disoccupat*|licenziat*|debiti|fallimento
      perso .. lavoro|casa
      {neg} .. posso|riesco .. permettermi|pagare
      anzian*|pensionat*|madre single
      venut* a mancare
      {neg} ?si arriv*|arriviamo|arrivo|arrivare ?piu a|alla fine
      fine mese ... arriv*|non
      ho|ha|con 70|72|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94 anni ... {neg}|sola|solo|aiuto|capisco
      {neg} so|capisco|riesco ?come ?ad ?a usare|adoperare|niente ?il|la|lo|l|di computer|internet|telefonino|smartphone|tecnologia
      senza casa|tetto|lavoro|stipendio|reddito|soldi
      marito|compagno|ex|fidanzato|padre|partner ?mi ?ci picchia|minaccia|maltratta|controlla|violento
      violenza domestica
      vittima di violenza
      centro antiviolenza
      perso ?il ?la ?mio ?mia ?posto ?di lavoro|impiego|casa|marito|moglie|padre|madre|figlio|figlia
      mi hanno licenziat*
      cassa integrazione
      {neg} ?ho|abbiamo ?piu soldi|denaro|lavoro ... mangiare|pagare|vivere|bolletta|affitto|figli
      {neg} ?ho|abbiamo ?piu soldi|nulla|niente per|da mangiare
      {neg} posso|riesco|riusciamo|possiamo ?piu ?a pagare|permetterm* ... rata|rate|bolletta|affitto|mutuo|debit*|mese
      sfratto|sfrattat*|pignorament*|usura|sovraindebitament*
      ipovedent*|ipoudent*|sordomut*|paralizzat*|non vedente|autistic*|dislessic*
      ipovedente|sordomut*|autistic*|paralizzat*
      non vedente|udente
      in carrozzina|carrozzella
      alzheimer|parkinson|ictus
      {who}|marito|moglie|padre|madre|figlio|figlia|nonno|nonna ?ci ?e ?da ?poco ?ha mort*|scompars*|decedut*
      funerale ... mio|mia|padre|madre|marito|moglie
      malat* terminal*|grave|gravemente|cancro|tumore ... pagare|posso|riesco
      malat* terminal*
      chemio*
      parlo|capisco ?molto poco|male ?bene italiano
      {neg} parlo ?bene ?l italiano
      italiano ... male|poco|bene ... parlo|capisco|scusa*
      uscito|uscita dal|di carcere|prigione|galera
      amministratore|amministrazione di sostegno
      caregiver|tutore|badante|accompagnamento
      pensione minima|sociale
      ludopati*
      rifugiat*|profug*
      genitore single|solo`,
    clean: `
      pagare .. carta|contanti|online|paypal|bonifico|app|sito
      sconto|tariffa|prezzo ... anzian*|pensionat*`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
