import type { LanguagePhrases } from './phrases.ts';

/** French, without accents, as words are read: "j'ai" is `j ai`. */
export const french: LanguagePhrases = {
  classes: {
    my: 'mon|ma|mes|le|la|les|un|une|ce|cette|votre|vos|notre|l|d|des|du|de',
    neg: 'pas|jamais|plus|aucun|aucune|rien|personne|sans|ni',
    contract: 'compte*|abonnement*|contrat*|forfait*|adhesion|service*|assurance*|ligne|offre|profil',
    who: 'mari|femme|epouse|mere|pere|maman|papa|fils|fille|frere|soeur|grand|conjoint|compagnon',
  },
  topics: {
    self_harm: {
      sure: `
        suicid*
        me|m suicider|tuer|pendre|tue|suicide|mutile|mutiler|scarifier|ouvrir|taillader
        fin a|de mes|ma jours|vie
        en finir avec la|ma vie
        veux|voudrais|envie|prefere ?d ?de en finir
        veux|voudrais|envie|souhaite|prefere*|aimerais ?d ?de mourir|crever|mort|morte|disparaitre
        mieux mort|morte|sans moi
        plus .. envie|raison|gout|force .. vivre
        veux|peux|voudrais plus vivre|exister
        {neg} .. vivre ?plus
        fatigue* de vivre
        me faire du|mal ?mal
        automutil*|scarific*|scarifi*
        me coupe|taillade .. bras|veines|poignets|jambes|peau|cuisses
        overdose|surdose
        avaler|prendre .. tous|tout .. cachets|medicaments|comprimes
        sauter .. pont|train|fenetre|toit`,
      hints: `
        mourir|mort|vivre`,
      clean: `
        en finir avec ce|cet|cette|votre|vos|le|les|ces|mon
        mourir|mort|morte|meurs de rire|faim|honte|soif|peur|chaud|froid|fatigue
        batterie|telephone|portable ... mort|morte`,
    },
    fraud_security: {
      sure: `
        fraud*|arnaq*|escroc*|escroquer*|phishing|hameconnage|pirat*|hack*|usurp*
        vole|volee|volees|derobe*
        vol de|du|d ?ma ?mon carte|telephone|portable|identite|portefeuille|donnees
        {neg} .. reconnais|reconnait|autorise|effectue|fait .. paiement*|achat*|prelevement*|debit*|transaction*|operation*|retrait*
        paiement*|achat*|prelevement*|debit*|transaction*|operation*|retrait* ... {neg} .. reconnais|autorise*|effectue*|fait|moi
        achat*|paiement*|operation*|commande* ... {neg} faits|faites|faite|effectues|passes
        reconnais pas
        c est pas moi
        suspect*|inconnu*|frauduleu* .. paiement*|connexion|transaction*|activite*
        paiement*|connexion|transaction*|activite*|prelevement*|achat* .. suspect*|inconnu*|frauduleu*|non
        perdu|perte|egare .. carte|portefeuille|telephone|portable
        carte|portefeuille|telephone|portable ... perdu*|volee|vole|egare*
        bloquer|opposition .. carte|compte
        faire opposition
        quelqu un ... utilis*|pris|pirat*|acced*|connect*|paye|achete|command*|change* ... compte|carte|identite|mot|nom
        on m|nous a ?tout pique*|vole*|pirate*|arnaque*|escroque*|derobe*|clone*|arrache*
        pique*|braque|arrache mon|ma|mes telephone|portable|sac|portefeuille|carte*|cartes
        mail|message|sms|courriel|email|appel|lien .. bizarre*|suspect*|douteux|louche*|etrange*|faux
        bizarre*|suspect*|douteux|faux|fausse mail|sms|message|appel|courriel|site|conseiller|banquier|policier|vendeur|annonce|facture|lien|profil
        mail|message|sms|courriel|email|appel ... vraiment|bien|est vous|vrai|officiel|authentique
        ouvert*|souscrit*|contracte*|pris|signe* ... a|en|avec mon|ma nom|identite|insu
        a|en mon insu
        carte ... clone*|copiee|piratee|utilisee .. par|sans|a
        retrouve|trouve plus ?ma ?mon ... carte|portefeuille|telephone|portable
        donne|communique|transmis|saisi|rentre ... code|mot|numero|coordonnees ... telephone|faux|arnaque|inconnu|quelqu|lien
        fait|faisant|faire|faisait|faisaient passer pour
        n est pas moi
        ai|avons pas|jamais ?fait ?effectue ?autorise ?passe ?demande ?valide cet|cette|ce|ces achat*|commande*|paiement*|virement*|retrait*|operation*
        ai|avons pas|jamais fait|effectue|autorise|passe|valide cet|cette|ce|ces achat*|commande*|paiement*|virement*|retrait*|operation*|transaction*
        code* ... {neg} .. demande*
        connexion|appareil|connecte ... {neg} .. moi|connais|reconnais
        vendeur|annonce|site|proprietaire ... disparu
        vendeur|annonce|site ... n existe
        vide|vider ?mon ?tout compte
        argent|compte ... disparu|vide
        sans mon|ma|notre accord|autorisation|consentement ... compte|carte|paiement*|prelev*|achat*|retrait*
        chantage|rancon*
        usurpation
        carte|portefeuille|telephone|portable ... disparu*
        site|vendeur|annonce|boutique|page etait|est ?un ?une faux|fausse|bidon|frauduleu*
        compte ... utilise*|pirate* ... quelqu|autre
        quelqu un utilise|se|a|s ... compte|carte|identite|nom
        disait|disant|dit|pretendait|pretend ... banque|police|microsoft|conseiller ... code|pin|mot|coordonnees|virement
        voulait|voulaient|demandait|reclamait ?mon ?le ?mes code|pin|mot|coordonnees ?de ?passe
        inconnu*|escroc*|voleur* ... achet*|paye*|command*|depens*|retir*|utilis* ... mon|ma|mes`,
      hints: `
        suspect*|inconnu*
        mot de passe`,
    },
    billing_dispute: {
      sure: `
        facture*|preleve*|debite*|paye ... deux|double|fois|trop|tort|erreur|plusieurs
        double|deux prelevement*|facturation|paiement|debit|fois
        prelevement*|facture*|frais|montant ... erreur|errone*|incorrect*|injustifie*|abusif|abusive|inattendu*|eleve*|faux|fausse|double
        erreur*|probleme* .. facture*|facturation|paiement*|prelevement*
        {neg}|toujours|jamais ... recu ?le ?mon ?de ?mes rembours*
        rembours* ... {neg}|toujours|quand|ou|attends|retard
        veux|voudrais|demande*|exige|souhaite|attends|quand|ou ... rembours*
        {neg}|toujours|jamais ete rembours*
        rendez|rendre moi ?mon argent
        pourquoi ... preleve*|facture*|debite*
        conteste*|contester .. facture|prelevement|frais|paiement
        facture*|tarif*|mensualite*|prelevement*|cotisation|loyer ... double|augment*|explose|trop|elevee|chere|cher|anormal*
        pourquoi ... facture|frais|prelev*|debit*|factur*|paye|paie|tarif ... chere|cher|augment*|plus|autant|eleve*|haut*|double
        pourquoi ... frais|commission*|supplement
        continu*|encore|toujours ... preleve*|prelever|debite*|facture*|debiter|facturer
        resili*|annul*|retourne*|renvoye* ... continu*|encore|toujours|quand ... prelev*|factur*|debit*|paye*|paie
        c|s est quoi ?donc ce|ces|cette|cet frais|prelevement|montant|ligne|somme|supplement
        quoi correspond*
        comprends|comprend pas ... facture*|frais|prelevement*|montant
        deja paye*|regle* ?ma ?mon ?cette ... facture*|amende|loyer|commande|mensualite*|somme
        facture*|amende|mensualite* ... deja ?ete paye*|regle*
        paye*|regle* ... relance|impaye*|rappel
        reduction*|remise|promo*|avoir|cashback|prime|bonus|rabais ... {neg} .. applique*|prise*|deduit*|deduite|marche|recu*|verse*|apparait
        promis*|annonce*|dit ... gratuit*|offert*|rembours*|reduction|remise ... {neg}|mais
        recuperer|recupere|ravoir|rendez|rendre ?nous ?moi mon|l|mes|ma argent|sous|caution|acompte
        caution|acompte|depot ... {neg}|rendu*|restitue*|recuper*
        ete|avez|ai|ont|a ... trop preleve*|facture*|paye*|percu
        trop preleve|facture|paye|percu
        facture*|preleve*|paye*|debite* ... au lieu
        paye*|preleve*|debite* ... {neg}|rien|jamais .. recu*|arrive*|livre*|fonctionn*|active*
        paiement ... echoue|refuse|erreur ... debite*|preleve*|argent
        contest*|reclam*|litige ... facture*|frais|amende|montant|prelevement*|paiement*|commission*
        jamais|pas demande*|souscrit*|prevenu*|accepte* ... frais|option*|tarif|supplement|assurance|prelev*|factur*
        option*|supplement|assurance|frais ... jamais|pas ?ete demande*|souscrit*|prevenu*|accepte*|annonce*
        distributeur ... {neg}|moins|rien ... billets|argent|donne|montant
        me|nous devez|doit|doivent .. argent|euros|rembours*|#
        rembours* moi
        me|nous faire|fasse rembours*
        veux|demande|exige|souhaite ... etre rembours*
        argent .. rendu|revenu|retourne|recredite
        ou est|sont ?passe mon|l argent
        erreur* .. facture*|prix|ticket|addition|calcul|montant
        toujours|encore|{neg} ?de ?mon ?aucun rembours*
        pas|aucun ?de rembours*
        facture*|note|addition ... {neg} .. commande*|demande*|utilise*|consomme*|souscrit*
        plus cher|eleve|chere que|qu ... prevu|convenu|annonce|affiche|promis|d
        pris|preleve*|debite*|compte|facture*|paye ... de|en trop|plus
        pourquoi ... paie|paye|payer|coute ... lieu|plus
        paie|paye|facture*|preleve* # ... au lieu
        {neg}|rien|toujours .. rembourse*|rendu|restitue*|recredite*`,
      hints: `
        rembours*|facture*|preleve*|frais`,
      clean: `
        en deux|trois|quatre|plusieurs fois
        combien de temps ... rembours*
        politique|conditions|delai .. rembours*
        si j|je annule|resilie|rends ... rembours*|frais
        merci ... rembours*
        rembours* .. arrive|recu ... merci|parfait
        rembours* si|quand|au ... {neg}|change|annule
        trop cher pour`,
    },
    cancellation: {
      sure: `
        resili*
        annul*|arret*|cloture*|ferm*|supprim*|desactiv* .. {contract}
        fin a {my} {contract}
        {contract} ... annuler|resilier|fermer|supprimer|cloturer
        desabonn*|desinscri*
        {neg} .. renouvel* .. {contract}
        changer|partir .. operateur|fournisseur|concurrence|banque`,
      clean: `
        {neg} resilier|annuler
        annul* .. commande|reservation|vol|rendez|billet|virement`,
    },
    complaint: {
      sure: `
        reclamation*|plainte|plaindre|plains
        inacceptable*|honteux|honteuse|scandaleux|scandaleuse|deplorable|lamentable|inadmissible
        mauvais|pire|nul|horrible|terrible service*|experience|accueil
        service* ... nul|mauvais|horrible|deplorable|catastroph*|lamentable|pire
        mecontent*|decu|decue|insatisfait*
        {neg} satisfait*|content*
        plus jamais`,
    },
    legal: {
      sure: `
        avocat*|juridique*|tribunal*|judiciaire*
        poursui* ?vous ?en ?justice
        faire ?un proces
        en justice
        porter plainte
        dgccrf|mediateur|conciliateur
        droit*|protection .. consommat*
        illegal*|loi
        mise en demeure`,
      clean: `
        avocat* .. salade|toast|mangue|guacamole`,
    },
    safety: {
      sure: `
        feu|incendie|fumee|explos*|brule*|electrocut*|surchauffe*
        decharge electrique
        fuite de|d gaz|eau
        odeur de gaz|brule
        sent ?le ?comme gaz|brule
        danger*|ambulance|blesse*|blessure*
        menac*|harcel*|agress*|violence*`,
      hints: `
        urgence*|feu|danger*`,
      clean: `
        feu vert|rouge`,
    },
    medical: {
      sure: `
        symptome*|diagnosti*|medicament*|ordonnance
        effets secondaires
        douleur*|fievre|toux|vertige*|nausee*|infection*|allergi*|diabete|cancer|enceinte|infarctus|asthme|covid*|coronavirus|vaccin*|chirurgie
        malade|hopital
        mal .. tete|ventre|dos|gorge|poitrine`,
    },
    mental_health: {
      sure: `
        depress*|deprim*|anxie*|angoiss*|panique|psycholog*|psychiatr*|therap*|solitude|anorexi*|boulimi*|trauma*
        sante mentale
        n en peux plus
        me sens .. seul|seule|vide|inutile|triste`,
      hints: `
        desespoir|desespere*
        triste|pleure*|seul|seule|stress*`,
      clean: `
        fond de panique
        {neg} de panique`,
    },
    privacy_request: {
      sure: `
        rgpd|cnil|confidentialite
        donnees personnelles
        quelles donnees
        donnees avez|detenez|conservez
        protection des donnees
        supprim*|effac*|acces*|copie|rectif* .. donnees|informations
        droit .. oubli|acces|effacement
        donnees ... supprim*|effac*|conserv*|vend*|partag*|stock*
        retir*|retrait .. consentement`,
    },
    vulnerable_customer: {
      sure: `
        decede*|deces|defunt*|veuve|veuf|deuil|succession
        {who} .. mort|morte|decede*
        handicap*|aveugle|sourd|sourde|malvoyant*|demence|alzheimer
        fauteuil roulant
        chomage|chomeur*|licencie*|surendett*|dettes|faillite|rsa|sdf
        perdu .. emploi|travail
        {neg} .. moyens de
        peux|arrive|arrivons|pouvons {neg} .. payer
        personne agee
        mere celibataire`,
      clean: `
        payer .. carte|ligne|especes|cheque|paypal|virement`,
    },
  },
};
