import { italianRights } from './italian-rights.ts';
import type { LanguagePhrases } from './phrases.ts';

/** Italian, without accents, as words are read. */
export const italian: LanguagePhrases = {
  classes: {
    my: 'mio|mia|miei|mie|il|la|lo|un|una|questo|questa|vostro|nostra|nostro|l',
    neg: 'non|mai|nessun|nessuna|niente|piu|senza|neanche',
    contract:
      'account|conto|abbonamento*|contratto*|servizio*|iscrizione|linea|assicurazione|piano|profilo|polizza|offerta|sim|utenza|fornitura|fibra|fissa|fisso|mutuo|adsl|leasing|membership',
    who: 'marito|moglie|madre|padre|mamma|papa|figlio|figlia|fratello|sorella|nonno|nonna|compagno|compagna',
  },
  topics: {
    ...italianRights,
    self_harm: {
      sure: `
        suicid*|autolesion*
        uccidermi|ammazzarmi|impiccarmi|suicidarmi|tagliarmi|ferirmi|togliermi
        togliermi la vita
        farla finita
        farmi del male
        mi uccido|ammazzo|taglio
        finire|finita .. vita
        voglio|vorrei|desidero|preferirei|voglia .. morire|morto|morta
        {neg} .. voglio|vorrei|voglia|riesco .. vivere|vivo|esistere|svegliarmi
        {neg} .. senso|motivo|ragione .. vivere|vita
        meglio morto|morta|senza me
        stanco|stanca di vivere
        overdose
        sono|sarei ?solo ?un peso per
        starebbero|staranno|starebbe ?tutti meglio senza
        meglio senza di me
        senza di me ... meglio|felici
        si fa|facendo|fatta|fatto del male ?da
        mi faccio|fatto|fatta del male
        si|mi taglia|tagliata|tagliato|taglio|tagliano ... braccia|braccio|polsi|gambe|vene
        si taglia|autolesion*
        prese|preso|presa|ingoiato|ingerito ?tutte ?le ?troppe ?una ?mie pillole|pastiglie|compresse|pasticche|scatola ... insieme|tutte|morire|apposta|volta
        tutte le pillole|pastiglie|compresse
        addormentar*|dormire ... {neg}|mai ... svegliar*
        {neg} svegliarmi ?mai piu
        {neg} ... motivo|ragione|forza|voglia ?per|di ?di vivere|continuare|alzarmi|restare ?a ?vivere
        {neg} ... motivo|ragione|forza ?per|di andare avanti
        lettera|biglietto|messaggio d|di addio
        ha|hanno|ho tentato|provato|cercato ?di ?il ?a suicidio|suicidarsi|uccidersi|ammazzarsi|uccidermi|ammazzarmi
        uccidersi|ammazzarsi|impiccarsi|suicidarsi
        togliersi ?la vita
        buttarmi|buttarsi|gettarmi|lanciarmi ?giu ?sotto ?da ?dal ?dalla ?un ?il ?al ponte|treno|finestra|balcone|metro|tetto
        spararmi
        penso|pensando|pensieri ?spesso ?alla|di ?a morte|morire|farla
        vorrei|voglio sparire|scomparire ?per sempre
        vorrei|voglia|potessi {neg} esserci|esistere|essere ?mai ?piu nato|nata
        mai nato|nata|essere
        {neg} .. voglio|vorrei ?piu esserci|stare|continuare|vivere|esistere ?a ?piu vivere|mondo
        la vita {neg} ... senso|pena|vale
        {neg} vale la pena vivere
        stanco|stanca ?di ?questa vita|vivere|esistere
        addio ... mondo|tutti|perdon*
        mancherei a|nessuno
        nessuno ... mancherei|mancherebbe|piangerebbe
        a nessuno ... mancherei
        se|quando morissi|muoio|muoia|fossi ?morto ?morta
        se|quando ?io saro|fossi morto|morta
        ponte|tetto|balcone|binari|finestra ... buttarmi|saltare|gettarmi|lanciarmi
        che senso .. ?a vivere
        perche ... continuare|dovrei|devo|vale a|vivere vivere|ancora
        vuole|voleva|vuol|vorrebbe morire|uccidersi|ammazzarsi
        faccio|faro|far|facciamo finita
        merito ?di ?piu morire|vivere
        {neg} voglio|vorrei ... questo mondo
        lasciare|andarmene ?da questo mondo
        unica via|soluzione|uscita .. morte|morire
        {neg} sopporto|reggo|tollero ?piu ?la ?questa ?mia vita|vivere
        lettere|lettera ?ai ?a ?per ?i ?miei ?mia figli|famiglia|genitori|moglie|marito ... dopo|quando|perdon*|saro
        metto|mettendo|messo|accumulo|conservo ... pastiglie|pillole|compresse|sonniferi
        {neg} voglio|vorrei ?piu stare|restare|essere|vivere ?piu a|in|su questo|questa mondo|terra
        treno|metro ... saltare|buttarmi|gettarmi
        {neg} vedo|trovo|ho ?piu ?altra ?nessuna ?altre via|vie|uscita
        tagli ?sulle ?sui ?sul ?alle braccia|polsi|gambe|cosce
        farmi|farsi ?di ?nuovo ?dei tagli
        parla|parlava|parlano ?sempre ?spesso di morire|suicid*|morte
        nessuno ?se ?si ?ne accorgerebbe|accorgera|noterebbe
        raggiungere|rivedere ?mia ?mio ?la ?il moglie|marito|madre|padre|figlio|figlia|mamma ?che ?e ?in morta|morto|cielo|lassu|mancat*
        finisce|finira tutto per me
        si ammazza|uccide|impicca|uccidera|ammazzera
        dormire per sempre
        abbastanza pillole|pastiglie|compresse|sonniferi
        salutato|saluti ?tutti ... figli|famiglia|sempre|cose
        {neg} ci saro ?mai piu
        regalato|dato ... salutato tutti|tutte|amici|famiglia
        dite|ditegli|digli ... genitori|figli|famiglia|mamma|moglie|marito ... volevo|amavo bene|tanto|.
        odio|detesto essere ?ancora viva|vivo
        meglio se ?io {neg} ?fossi esistessi|nato|nata
        salto|buttero|butto ?oggi ?domani ?mi dal|giu|sotto|da ?dal ponte|palazzo|balcone|treno|tetto
        minaccia|minacciava|vuole di impiccarsi|uccidersi|ammazzarsi|suicidarsi
        ripreso|riprendo|preso ?la ?una ?in ?mano lametta|lama|rasoio
        sofferenza|dolore|sofferenze ... finira|finisce|finita ... deciso
        {neg} ho|trovo|vedo ?piu motivi|motivo|ragioni|ragione per svegliarmi|alzarmi|vivere|continuare`,
      hints: `
        morire|morte|vivere`,
      clean: `
        morire|morto|morta|muoio dal|di|da ridere|fame|sete|caldo|freddo|noia|sonno
        batteria|telefono|cellulare ... morto|morta
        ammazza di lavoro|risate|fatica`,
    },
    fraud_security: {
      sure: `
        frode|frodi|fraud*|truff*|phishing|hacker*|hackerat*|violat*
        rubat*|rubato|rubata|furto
        {neg} .. riconosco|autorizzat*|effettuat*|fatto .. pagament*|acquist*|addebit*|transazion*|operazion*|preliev*
        pagament*|acquist*|addebit*|transazion*|operazion*|preliev* ... {neg} .. riconosco|autorizzat*|effettuat*|fatto|mio|mia
        {neg} riconosco
        sospett*|sconosciut* .. accesso|pagament*|transazion*|attivita|addebit*
        accesso|pagament*|transazion*|attivita|addebit* .. sospett*|sconosciut*
        perso|smarrit* .. carta|portafoglio|telefono|cellulare|bancomat
        carta|portafoglio|telefono|cellulare|bancomat ... perso|persa|smarrit*|rubat*
        blocc* .. carta|conto
        qualcuno ... usato|usa|usando|entrato|cambiato|comprato|pagato|speso|preso|accesso ... account|conto|carta|identita|password|dati
        clonat*|derubat*|scippat*|borseggiat*|raggirat*|svuotat*|prosciugat*
        mail|messaggio|sms|email|chiamata|telefonata|link|mail .. sospett*|strano|strana|fals*|dubbi*
        sospett*|strano|strana|falso|falsa mail|messaggio|sms|email|chiamata|sito|operatore|annuncio|profilo
        mail|messaggio|sms|email|chiamata ... davvero|veramente|proprio vostr*|voi|vero|vera|da
        aperto|attivato|stipulato|richiesto|firmato|usato|intestato ... nome mio
        aperto|attivato|stipulato|richiesto|firmato ... mio nome
        {neg} .. fatto|ordinato|comprato|acquistato|richiesto|attivato|autorizzato ?io quest* ... acquist*|pagament*|ordine|bonifico|preliev*|operazion*|contratto
        sono stato|stata io ... {neg}
        {neg} sono stato|stata io
        {neg} trovo ?piu .. carta|portafoglio|bancomat|telefono|cellulare
        sparit* .. carta|portafoglio|telefono|bancomat
        carta|portafoglio|bancomat|soldi|conto ... sparit*|svuotat*|clonat*
        dato|comunicato|inserito|fornito|detto ... codice|pin|password|dati|otp ... telefono|fals*|truff*|sconosciut*|chiam*|link
        spaccia*|spacciat*|fingeva|fingendosi|finto|finta
        codic* ... {neg} .. richiest*|chiest*
        accesso|login|dispositivo ... {neg} .. mio|io|riconosc*|fatto
        qualcuno ... usa|usando|usato|entrato|entra|cambiato|accesso|rubato|prelevato|speso ... mio|mia|miei|mie|carta|conto|account
        ricatt*|estorsion*
        venditore|sito|annuncio ... sparito|falso|esiste
        bonifico|bonifici ... {neg} .. fatto|autorizzat*|riconosc*|mio
        hanno preso|prelevato|tolto|rubato .. soldi|denaro|conto|carta
        diceva|disse|detto|sosteneva ... banca|polizia|microsoft|assistenza ... pin|codice|password|dati|bonifico
        voleva|chiedeva|chiesto|pretendeva ?il ?la ?mio ?mia pin|codice|password
        sconosciut*|truffator*|ladr* ... comprat*|pagat*|speso|usat*|prelevat*|ordinat* ... mio|mia|miei`,
      hints: `
        sospett*
        password`,
    },
    billing_dispute: {
      sure: `
        addebit*|fatturat*|pagato ... due|doppi*|volte|troppo|errat*|errore
        doppio addebito|pagamento
        addebito*|fattura*|bolletta*|importo ... errat*|errore|sbagliat*|alta|alto|alte|ingiust*|doppi*|inaspettat*
        errore|problema* .. fattura*|addebito|pagament*|bolletta
        rimbors* ... {neg}|ancora|quando|dove|aspett*
        voglio|vorrei|chiedo|richied*|quando|dove|aspett*|ottenere ... rimbors*
        soldi|denaro indietro
        {neg} .. ricevut* .. rimbors*
        perche ... addebit*
        contest* .. fattura|addebito|bolletta
        bolletta*|fattura*|canone|rata|tariffa|premio ... raddoppiat*|aumentat*|alta|alto|altissim*|troppo|cara|salat*|esagerat*|triplicat*
        fatto|fanno|fate|fatta pagare ... troppo|piu|due|doppi*
        di|in piu ... addebitat*|fatturat*|pagato|pagare
        addebitat*|fatturat*|pagat* .. di|in piu
        mi|ci avete|hanno|ha|e ?stato addebitat*|fatturat*|scalat*|prelevat*
        dov|dove e|sta|sono|finit* ... rimbors*|soldi|denaro
        indietro ?i ?il ?miei ?mio ?nostri soldi|denaro
        rivoglio|ridatemi|ridammi|restituitemi|rimborsatemi|rimborsarmi
        voglio|vorrei|riavere|restitu* ... soldi|denaro ... indietro|restitu*|riavere
        continu*|ancora ... addebit*|prelev*|fattur*|scala*
        disdett*|disdetto|cancellat*|annullat*|restituit*|recess* ... continu*|ancora ... addebit*|prelev*|pagar*|fattur*|pagamento
        cos|cosa|che e|sono questo|questa|questi|queste|quest costo|costi|addebit*|voce|spes*|commission*|importo
        {neg} capisco ... bolletta*|fattura*|addebit*|costo|importo
        gia ?stata ?stato pagat*|saldat* ... fattura*|bolletta*|multa|rata|canone
        fattura*|bolletta*|multa|rata|canone ... gia ?stata ?stato ?l ?ho pagat*|saldat*
        pagat* ... {neg}|ancora|risulta .. insolut*|sollecito|pagat*|debito|accreditat*|registrat*
        sconto|promozione|coupon|buono|bonus|cashback ... {neg} .. applicat*|scalat*|accreditat*|arrivat*|riconosciut*|funzionat*
        promess*|detto|garantito ... gratis|gratuit*|sconto|rimborso ... ma|invece|{neg}
        addebitat*|fatturat*|pagat*|chiesto ... invece di|che|dei
        pagat*|addebitat* ... {neg}|niente|mai .. ricevut*|arrivat*|funziona*|attivat*
        pagamento ... fallit*|rifiutat*|errore ... addebit*|scalat*|soldi
        perche ... pago|bolletta*|fattura*|canone|commission*|addebit*|prelev*
        cauzione|caparra|deposito ... {neg}|restitu*|indietro|trattenut*
        contest*|reclamo|ricorso ... fattura*|addebit*|bolletta*|multa|importo|costo
        mi|ci dovete|deve|devono .. soldi|euro|rimbors*|#
        {neg} .. accreditat*|rimborsat*|restituit*
        bancomat|sportello ... meno|{neg} ... soldi|banconote|erogat*
        ricevut* .. rimbors* .. {neg}
        costo|costi|spese|commission* .. nascost*|aggiuntiv*|imprevist*|inaspettat*|extra|assurd*
        errore|sbagliat* .. fattura*|conto|scontrino|prezzo|importo|bolletta*
        nessun|ancora|{neg} .. rimbors*
        fattura|bolletta|conto|scontrino ... {neg} .. ordinat*|chiest*|richiest*|usat*|comprat*|consumat*
        piu di|che|caro ... concordat*|pattuit*|previsto|promesso|indicat*|dovuto
        preso|presi|tolto|addebitat*|fatt* ... in|di piu
        ridate|ridare|ridarmi|ridanno|restituite|restituire ?mi|i ?miei soldi|denaro
        perche ... pago|paghiamo|costa ... invece|piu
        pago|pagato|addebitat* # ... invece
        {neg} ?mi ?ci ?hanno ?avete ?ancora rimborsat*|restituit*|ridato`,
      hints: `
        rimbors*|fattur*|addebit*|bolletta`,
      clean: `
        quanto|quanti tempo|ci|giorni ... rimbors*
        politica|condizioni|modalita .. rimbors*
        se annullo|cancello|disdico|restituisco ... rimbors*|penale|addebit*|soldi
        grazie ... rimbors*
        rimbors* .. arrivato ... grazie|perfetto
        rimbors*|ridate|restitu* se`,
    },
    cancellation: {
      sure: `
        disdi*|disdett*|recess*|recedere
        cancell*|annull*|chiud*|chius*|elimin*|disattiv*|terminare|interrompere .. {contract}
        {contract} ... cancell*|annull*|chiud*|elimin*|disdire
        {neg} .. rinnov* .. {contract}
        cambi* operatore|gestore|fornitore|banca
        {neg} ?mi ?ci voglio|vogliamo|uso|utilizzo|desidero|serve|servono|interessa|usiamo piu ?{my} ?{my} {contract}
        {contract} ... {neg} ?mi ?ci ?ne ?lo ?la serve|servono|uso|interessa|voglio|utilizzo piu
        disiscri*|deregistr*
        cambi*|passo|passare|passato ?a ?di ?ad ?un ?con altro|altra operatore|gestore|fornitore|banca|compagnia|palestra
        cambio|cambiato operatore|gestore|fornitore|banca|compagnia
        interromp*|cess*|termin*|rescind*|risolver* .. {contract}
        chiusura|cessazione|disattivazione|cancellazione|rescissione|risoluzione .. {contract}
        smettere|lasciare|uscire|disdire .. palestra
        palestra ... smettere|disdire|lasciare|disdetta
        {neg} uso|frequento|vado piu .. palestra
        uscire|liberarmi dal|da|dall|dalla ?mio ?vostro ?mia {contract}
        {neg} ?intendo|voglio|vorrei|desidero|vogliamo ?mi rinnov*
        rinnovo ?automatico .. disattiv*|togliere|{neg}|annull*|blocc*
        disattiv*|togliere|annullare|bloccare ?il rinnovo
        penale|costo|costi ... disdi*|recedo|recesso|chiudo|esco|prima ?della ?del ?scadenza
        diritto di ripensamento|recesso
        {neg} ?voglio ?piu essere ?vostro|un|piu cliente|socio|iscritto
        {neg} .. continuare con voi|l|il|la ?{contract}`,
      clean: `
        {neg} voglio|vorrei disdire|cancellare
        cancell*|annull*|disdire .. ordine|prenotazione|volo|appuntamento|bonifico
        cancell*|annull* .. albergo|hotel|visita|lezione|tavolo|viaggio|corsa|treno|biglietto|biglietti|camera|consegna|spedizione|taxi
        volo|treno|concerto|lezione ... cancellat*|annullat*
        pausa|sospendere|congelare ... {contract}`,
    },
    complaint: {
      sure: `
        reclam*|lament*|lamentela*
        inaccettabile|vergogn*|pessim*|scandalos*|indecente|schifo
        peggior*|orribile|terribile|cattivo servizio|esperienza|assistenza
        servizio|assistenza ... pessim*|orribile|terribile|schifo|peggior*
        insoddisfatt*|delus*
        {neg} soddisfatt*|content*
        mai piu
        autist*|dipendent*|impiegat*|cameriere|cameriera|camerieri|tecnico|tecnici|operatore|operatrice|operatori|corriere|commess*|cassier*|addett*|receptionist|personale|infermier*|capotreno|conducente|signora|direttore ... maleducat*|scortes*|arrogant*|aggressiv*|incompetent*|sgarbat*|villan*|insult*|urlat*|mentito|riso|ignorat*|antipatic*|offensiv*|scontros*
        attaccat*|riattaccat*|sbattut*|chius* ... in faccia|telefono ?in ?faccia
        nessuno ?mi ?ci ?ha ?si ?e ?mai ?vi ?risponde risponde|risposto|richiama*|aiuta*|aiutato|venuto|presentat*|scus*|degna*|interess*|importa*|assume
        trattat* ?molto ?davvero ?cosi mal|male|malissimo|pessimamente|come
        incompetent*|cialtron*|buffon*|maleducazione|disservizi*|inefficienz*
        pres*|prende* in giro
        mancanza|manca* di rispetto|professionalita|educazione|serieta|comunicazione
        sono|siamo ?davvero ?proprio stufo|stufa|stufi di|delle|dei|del|che
        aspett*|attend* ... settimane|mesi ... risposta|nessuno|rispost*
        settimane|mesi che ... risposta|nessuno|risponde
        pretendo|esigo|aspetto|merito|voglio .. scuse
        aspettavo ?molto ?di meglio|piu ?da ?voi
        lurid*|schifos*|sudici* ?la ?il ?una .. camera|bagno|stanza|hotel
        camera|bagno|stanza|cibo ... sporc*|lurid*|schifos*|immangiabil* ... nessuno|reception|niente
        arrabbiat*|furios*|indignat* ?con|per voi|il|vostro ?servizio
        perdita di tempo
        trattate ?i ?cosi clienti
        brutta|pessima recensione`,
      clean: `
        {neg} ?ho ?nulla ?niente ?da ?di ?cui ?posso ?mi ?che lament*
        {neg} reclam*`,
    },
    safety: {
      sure: `
        fuoco|incendio|fumo|esplos*|esplod*|scossa|surriscald*|bruciat*|ustion*
        odore|puzza|fuga di gas|bruciato
        pericol*|ambulanza|ferit*
        minacc*|molest*|aggredit*|violenza
        figlio|figlia|bambin*|neonato|bimbo|bimba|cane ?si ?ha ingoiato|ingerito|soffoc*|strozz*|bruciat*|incastrat* ... pila|batteria|magnete|pezzo|bottone|mano|gola|dito
        ingoiato|inghiottito ?una ?un pila|batteria|magnete|pezzo|bottone
        soffocato|soffocando|soffocare
        ex ... sotto|davanti|fuori ?alla ?dalla ?di ?la casa|porta
        mi|ci ?ha ?hanno picchia|picchiato|picchiata|palpeggi*|strangol*|spintonat*|inseguit*
        preso|prende|prendere fuoco
        monossido
        scintill*|fiamme|cortocircuito
        fili|cavi scoperti|scoperto|penzol*
        preso ?la ?una scossa
        freni ... rotti|funzion*|risposto|ceduto|andati
        autista|conducente ... ubriac*|addormentat*|telefono|toccat*|coltello|minacc*|velocita
        bloccat*|chius*|intrappolat* ?in ?nell ?nel ascensore|auto|metro|bagno
        vetro|metallo|vite|chiodo ... cibo|zuppa|pane|piatto|yogurt|mangia*
        intossic*|avvelen*
        {neg} mi sento ?piu sicur*|al
        paura per|di la|mia|mio|lui|nostra ?mia ?ex vita|marito|ex
        pistola|coltello|arma ... uomo|qualcuno|autista|mano|minacc*|negozio
        entrat* ... casa ... ladr*|notte|qualcuno
        ladri in casa
        quasi ucciso|uccisi|ammazzat*`,
      hints: `
        emergenz*|pericol*|fuoco`,
    },
    medical: {
      sure: `
        sintom*|diagnos*|farmaco|farmaci|medicin*
        effetti collaterali
        dolore|dolori|febbre|tosse|vertigin*|nausea|infezion*|allergi*|diabete|cancro|tumore|incinta|infarto|asma|covid*|coronavirus|vaccin*
        intervento chirurgico
        malat*|ospedale
        mal di testa|pancia|schiena|gola
        ibuprofene|paracetamolo|tachipirina|aspirina|antibiotic*|insulina|gravidanza|vomit*|diarrea|emicrania
        pressione alta|bassa|arteriosa
        fratturat*|slogat* ... braccio|gamba|mano|piede|dito|caviglia|ginocchio
        rotto ?il ?la ?un braccio|gamba|piede|dito|polso|caviglia`,
    },
    mental_health: {
      sure: `
        depress*|ansia|ansios*|panico|psicolog*|psichiatr*|terapia|terapeuta|solitudine|anoressia|bulimia|trauma*
        salute mentale
        {neg} ce la faccio piu
        mi sento .. solo|sola|vuoto|vuota|inutile|triste
        attacchi|attacco di panico|ansia
        {neg} riesco ... alzarmi|uscire ... letto|casa
        piango|piangere ... sempre|giorni|notte|tempo|motivo|smettere
        mi odio|detesto
        odio la mia vita
        {neg} ho voglia|forza|energie di|per niente|nulla
        mi sento ?cosi ?molto ?tanto ?completamente sol|sola|solo|vuoto|vuota|inutile|triste|pers*|fallit*|disperat*
        esaurimento|esaurit* nervoso
        sento le voci
        antidepress*|bipolare
        {neg} mi|riesco alzo|alzarmi ?piu dal|da letto
        {neg} ho ?piu ?le forze|forza|energie|energia
        piango soltanto|solo|sempre
        {neg} faccio ?altro che piangere
        niente|nulla ?piu ?mi da|rende|fa ?piu gioia|felice|piacere
        {neg} ho ?il ?piu coraggio di vedere|uscire|parlare|incontrare
        pensieri ?mi ?che girano|rincorrono|smettono|corrono ... notte|dormo|dormire
        da quando e|ho morta|morto|mancat*|perso ... paralizzat*|vuot*|piango|forze
        bevo|fumo ... {neg} sentire|pensare|provare
        cuore ... tremo|tremare ... squilla|gente|telefono|panico
        sono ?completamente ?mentalmente esaurito|esaurita
        mangio|mangiare|abbuff* ... vomito|vomitare
        {neg} riesco ?piu ?a smettere|fermarmi ?di piangere|piangere
        tutto ?mi e|sembra|diventa troppo .|,|per|pesante|difficile
        in|un buco|tunnel nero
        {neg} riesco ?piu a fare ?piu niente|nulla
        sempre paura
        paura ... senza sapere
        figlio|figlia|marito|moglie ... {neg} esce|mangia|parla ... camera|stanza|nessuno
        dipendente|dipendenza dal|da|dall|dalle|dalla gioco|alcol|droga|droghe|scommesse|cocaina
        ludopat*|alcolizzat*|alcolist*|tossicodipend*
        paura di|del ogni|nuovo ?nuovo giorno
        {neg} ho ?piu ?l energia|forza ?nemmeno ?neanche per|nemmeno
        incubi|incubo notte|ogni|ricorrent*|notti
        sogno ... ogni notte ... sveglio
        quanto sto male
        moglie|marito|figlio|figlia|madre|padre ... piange e|solo|sempre|tutto
        sento ?come ?di ?essere una nullita|fallimento
        nervi a pezzi`,
      hints: `
        disperat*|disperazione
        triste|piang*|solo|sola|stress*`,
    },
  },
};
