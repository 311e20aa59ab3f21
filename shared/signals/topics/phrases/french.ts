import { frenchRights } from './french-rights.ts';
import type { LanguagePhrases } from './phrases.ts';

/** French, without accents, as words are read: "j'ai" is `j ai`. */
export const french: LanguagePhrases = {
  classes: {
    my: 'mon|ma|mes|le|la|les|un|une|ce|cette|votre|vos|notre|l|d|des|du|de',
    neg: 'pas|jamais|plus|aucun|aucune|rien|personne|sans|ni',
    contract:
      'compte*|abonnement*|contrat*|forfait*|adhesion|service*|assurance*|ligne|offre|profil|box|livret|mutuelle|souscription|bail|fibre|licence|electricite',
    who: 'mari|femme|epouse|mere|pere|maman|papa|fils|fille|frere|soeur|grand|conjoint|compagnon',
  },
  topics: {
    ...frenchRights,
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
        sauter .. pont|train|fenetre|toit
        veux|voudrais|prefererais|prefere|aimerais|souhaite etre mort|morte
        se|te|nous tuer|suicider|pendre|suicide|mutile|scarifie
        parle|menace|veut|voulait de se|s ?de tuer|suicider|pendre
        vouloir|veut|voudrait mourir
        avale|pris|prendre|avaler ?toute ?tous ?tout ?la ?les ?mes boite|cachets|medicaments|comprimes|somniferes ... finir|fois|mourir|coup
        toute|tous ?la ?les ?mes boite|cachets|medicaments|comprimes|somniferes ... finir|mourir|coup|avale
        avale ?toute ?tous ?la ?les ?mes boite|cachets|comprimes|somniferes|medicaments
        endormir ... plus|jamais ... reveiller
        plus jamais ?me reveiller
        vie {neg} ... vaut|peine|sens
        vaut {neg}|plus ... peine .. vecue|vivre|etre
        lettre|mot|message d adieu*
        suis ?qu ?un ?qu poids|fardeau pour
        fardeau|boulet pour ma|mes|tout|tous|les|eux
        mieux|heureux sans moi
        sans moi ... mieux|heureux
        {neg} .. raison*|force|envie|courage ?de ?de ?continuer vivre|continuer|rester|reveiller ?a
        plus ?aucune raison|envie|force de vivre|continuer|lever|rester
        veux|voudrais|aimerais|envie ?de ?d disparaitre ?pour|a toujours|jamais
        veux|voudrais|aimerais plus ?jamais exister|vivre|reveiller
        veux|voudrais|aimerais plus etre en|vivant|vivante
        me|m jeter|jette|jetterai|balancer|foutre sous|du|d|par|dans ?un ?le ?la metro|train|pont|fenetre|balcon|vide
        me tirer une balle
        pense|penser|pensees|idees ?souvent ?tous ?a ?de ?la ?des mort|mourir|noires|suicid*
        me fais|fait|fais ?du mal ... expres|moi|meme|bras
        se fait|faire du mal
        coupe|couper|entaille ... bras|poignets|veines|cuisses
        tentative de suicide
        adieu ... monde|tous|pardon
        je suis mieux mort|morte
        personne ?ne ?ne me|m regrett*|pleurer*
        manquer* a personne
        si je mourais|meurs|crevais|crever
        quand je serai|suis mort|morte
        pont|toit|balcon|rails|quai|fenetre ... sauter|saute|jeter
        quoi bon ?continuer ?a ?de vivre
        quoi sert|bon ... vivre
        pourquoi ... continuer|rester|encore a|en vivre|vie
        me fais du mal
        merite ?que ?pas ?de ?plus mourir|vivre|crever
        quitter ce|cette monde|terre|vie
        voudrais|veux|aimerais ?ne plus etre la
        tout arreter ... vie|mourir|noires
        seule|unique issue|solution .. mort|mourir
        dire adieu a ?mes ?ma tous|famille|enfants|monde
        supporte|supporter|endure plus ?la|cette|ma|de vie|vivre
        serai plus la ... occupez|occupe|prenez|veillez|pardon*
        donne|distribue ... affaires ... revoir|adieu|adieux
        dit au|adieu ?revoir ?a tout|tous le|mes ?monde
        fait mes adieux
        lettre|lettres ?a ?pour ?mes ?ma enfants|femme|mari|parents|famille|mere ... apres|serai|partie|parti|pardon*
        accumule|stocke|economise ... cachets|comprimes|medicaments|somniferes
        garde|garder ... cachets|comprimes|somniferes ... semaines|mois|assez|jour
        plus ?etre ?rester ?vivre sur|dans|de cette|ce terre|monde
        train|metro|rer ... sauter|jeter|jette
        vois|ai|trouve|reste plus|pas|aucune ?d ?autre issue
        entailles|entaille|lame|cutter ... bras|poignets|cuisses|jambes|peau
        parle|parlait|parlent ?souvent ?tout ?le ?temps de mourir|suicide|mort
        personne ?ne remarquer*|remarque|verrait|pleurer* ... disparai*|mourais|meurs|parti
        rejoindre ?ma ?mon femme|mari|fils|fille|mere|pere|maman|papa|bebe ?qui ?est decede*|mort|morte|defunt*|ciel
        tout s arrete|finit|termine ?ce ?soir ?enfin pour moi
        ce|cette soir|nuit tout|j s|en arrete|finis ?pour
        si|quand j etais|serai|suis mort|morte ... mieux|tranquilles|soulages
        je me coupe pour|quand|afin|des
        dormir pour|a toujours|jamais
        assez de cachets|comprimes|somniferes
        dites|dis ... parents|enfants|famille|mere|femme|mari ... aimais|aimait|aime
        deteste|hais|regrette ?d etre ?encore ?toujours en|vivant|vivante ?vie
        mieux si je n existais|vivais
        saute|sauter|sauterai|jette ?ce ?soir ?demain du|de|sous ?l ?le ?la pont|immeuble|toit|balcon|train
        menace|menacait ?de|veut se pendre|tuer|suicider|jeter
        repris|reprends|pris ?la ?une ?ma lame|rasoir|cutter
        souffrance|souffrances|douleur ... finie|fini|terminee|arretera ... decide
        plus ?de ?aucune raison ?de ?me ?m reveiller|lever|continuer`,
      hints: `
        mourir|mort|vivre`,
      clean: `
        en finir avec ce|cet|cette|votre|vos|le|les|ces|mon
        mourir|mort|morte|meurs de rire|faim|honte|soif|peur|chaud|froid|fatigue
        batterie|telephone|portable ... mort|morte
        etre|serais|suis|est mort|morte de|d rire|fatigue|faim|peur|honte|froid|trouille
        batterie|telephone|portable|ordinateur ?est mort|morte
        se fait|faire du mal .. voir|comprendre|marcher
        etre mort ... film|serie|jeu
        saut|sauter a|l elastique|parachute|ligne
        pont ... elastique`,
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
        changer|partir .. operateur|fournisseur|concurrence|banque
        plus besoin|envie|utilite ?de ?d ?{my} {contract}
        ne|n veux|souhaite|utilise|voulons|souhaitons|desire|ai plus ... {contract}
        preavis ... resili*|quitter|partir|depart|contrat|bail|salle|abonnement
        quel|quelle|duree .. preavis
        quitter vous|votre|chez|la ?salle ?banque|club|operateur
        vous quitter|quitte|quittons
        partir|pars ?de chez vous
        chang* ?d ?de operateur|fournisseur|banque|assureur|opérateur
        pass* chez un|une|l autre|concurrent
        retract* .. contrat|commande|souscription|signe*
        me retracte|retracter
        droit de retractation
        fin|terme a|au|aux ?{my} ?{my} {contract}
        stop*|termin*|interromp* ?{my} {contract}
        suppression|fermeture|cloture|arret ?de ?du ?d ?{my} {contract}
        renouvellement|reconduction .. desactiv*|stop*|annul*|arret*|{neg}|refus*
        desactiver|arreter|annuler|refuser ?le ?la renouvellement|reconduction
        {neg} .. reconduire|renouveler|reconduit
        {neg} ?plus ?etre client|cliente|adherent|membre|abonne
        {neg} continuer|rester ?avec|chez vous|{contract}`,
      clean: `
        {neg} resilier|annuler
        annul* .. commande|reservation|vol|rendez|billet|virement
        annul* .. rdv|seance|cours|table|trajet|hotel|chambre|voyage|colis|livraison|inscription
        vol|train|concert|cours .. annul*
        carte ... perdu*|vol*
        suspendre|pause ... {contract}`,
    },
    complaint: {
      sure: `
        reclamation*|plainte|plaindre|plains
        inacceptable*|honteux|honteuse|scandaleux|scandaleuse|deplorable|lamentable|inadmissible
        mauvais|pire|nul|horrible|terrible service*|experience|accueil
        service* ... nul|mauvais|horrible|deplorable|catastroph*|lamentable|pire
        mecontent*|decu|decue|insatisfait*
        {neg} satisfait*|content*
        plus jamais
        livreu*|employe*|conseill*|vendeu*|caissier*|serveu*|chauffeur*|technicien*|agent*|receptionniste*|personnel|gerant*|facteur|controleu*|infirmi*|monsieur|dame|accueil|hotesse ... impoli*|malpoli*|desagreable*|agressi*|insolent*|irrespectueu*|meprisant*|incompetent*|grossier*|odieu*|arrogant*|insulte*|hurle*|menti|raccroche*|moque*
        raccroch* ?au ?telephone au nez
        mal|parle parle|mal|comme ?a ?tres ?un ?une moi|nous|chien|client|clients|agress*|devant
        m|nous|lui a|ont ?tres mal parle|recu|repondu
        appele|ecrit|relance*|contacte* ?deja .. fois ... {neg}|toujours|personne|aucune
        m|ma|nous ?a ?on raccroche au|sans|deux|trois|plusieurs
        personne ?ne ?n ?m ?me ?nous ?se ?s ?a ?est repond*|repondu|rappel*|aide*|decroch*|venu*|occup*|daign*|bouge*|excuse*
        depuis .. semaines|mois ... reponse|nouvelles|personne|rien
        traite*|traiter|traitez ?les ?vos ?vous clients|gens|comme ?un ?des
        mal|tres ?ete ?ete traite*|recu|accueilli*|servi*|conseille* ?par|chez|dans
        attend*|exige*|merite*|veux .. excuses
        en ai|avons ?vraiment ?plus marre|assez|qu
        ras le bol
        vous ?vous|on|se moquez|foutez|fichez|moque|fout|fiche ?du ?de ?des monde|moi|nous|clients|gueule
        s en fich*|fout|foutai*|moquai*
        jamais ... aussi|si mauvais*|nul|nulle|mal|desagreable*|incompetent*
        manque ?total de|d respect|professionnalisme|serieux|communication|politesse|courtoisie|organisation
        furieux|furieuse|indigne|indignee|revolte|revoltee ?par|contre|de ?vos ?votre
        c est ?vraiment ?du n importe quoi|foutage
        c|quelle|quel ?est ?un ?une ?vraiment scandale|honte
        incompetence|incompetents
        degueulasse|immonde|infect|infecte|immangeable
        vos|de|m|nous ?a ?avez mensonges|menteurs|menti
        perte de temps
        mauvais*|une avis|etoile ... laisser|mettre|vais`,
      clean: `
        {neg} ?a ?me ?nous ?de ?rien ?aucune ?d ?eu plaindre|plainte|plaintes|reclamation|plains
        rien a redire|reprocher
        porter plainte police`,
    },
    safety: {
      sure: `
        feu|incendie|fumee|explos*|brule*|electrocut*|surchauffe*
        decharge electrique
        fuite de|d gaz|eau
        odeur de gaz|brule
        sent ?le ?comme gaz|brule
        danger*|ambulance|blesse*|blessure*
        menac*|harcel*|agress*|violence*
        fils|fille|bebe|enfant|petit|chien ?a avale|etouffe|etouffer|brule|coince|tombe ... pile|aimant|piece|bouton|balcon|escalier|porte|main
        avale une|un pile|aimant|bille|vis
        etouffe|etouffer|etouffait avec|presque|failli
        ex ... devant|chez ?ma ?la ?notre porte|moi|maison|immeuble
        il|elle|mari|ex|copain|compagnon|pere me|nous frappe|bat|tape|suit|poursuit
        m a|ont frappe*|battu*|poussee|suivie|agrippe*|etrangle*
        pris feu|prend
        prend feu
        sent|sentait|odeur ?le ?de ?du ?comme gaz|brule|crame|essence
        monoxyde
        etincelle*|flammes
        cable*|fil|fils denude*
        coup de jus|courant
        pris une|un decharge|chataigne
        freins ... lache*|repond*|fonction*|plus|marche
        chauffeur|conducteur ... ivre|bourre|saoul|endormi|telephone|touche*|couteau|menac*
        coince*|bloque*|enferme* dans ?l ?un ?le ?la ascenseur|voiture|toilettes
        verre|metal|vis|clou ... plat|soupe|pain|assiette|yaourt|nourriture|mange
        intoxication|intoxique*|empoisonn*
        {neg} .. sens|sentons .. securite
        peur|crains pour|de ma|mon|notre|mes|mari|ex ... vie|vies|mari|enfants|ex
        arme|pistolet|couteau ... homme|quelqu|chauffeur|main|menac*|magasin
        cambriol*
        entre|entrer|rentre ... chez moi ... force|nuit|effraction|quelqu
        failli ?nous ?me tuer|exploser|ecraser|noyer`,
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
        mal .. tete|ventre|dos|gorge|poitrine
        ibuprofene|paracetamol|doliprane|aspirine|antibiotique*|insuline|vomi*|diarrhee|grippe|migraine*|angine|bronchite|entorse|fracture*
        casse ?le ?la ?un bras|jambe|pied|doigt|poignet|cheville
        tension arterielle
        cheville|genou|pied|jambe|main|doigt|visage|oeil ?est ?tout enfle*|gonfle*|engourdi*`,
    },
    mental_health: {
      sure: `
        depress*|deprim*|anxie*|angoiss*|panique|psycholog*|psychiatr*|therap*|solitude|anorexi*|boulimi*|trauma*
        sante mentale
        n en peux plus
        me sens .. seul|seule|vide|inutile|triste
        arrive {neg} ... lever|sortir .. lit
        pleure|pleurer ... tous|tout|jours|nuit|temps|raison|arrete|cesse
        me deteste|hais
        deteste ma vie
        {neg} .. envie|gout de|a rien
        me sens|sentais ?si ?tellement ?tres ?completement seul|seule|vide|inutile|triste|perdu|perdue|nul|nulle
        burn out
        crise*|attaque* d|de angoisse*|panique|nerfs
        bout ?de ?du nerfs|forces|rouleau
        entends|entend des voix
        antidepress*|bipolaire|borderline
        sors|leve|sort plus|pas ?de ?du ?mon lit
        plus ?de ?la ?aucune ?mes force|forces|energie ... pleure*|lever|vivre|rien
        fais|fait ?plus que pleurer
        plus rien ?ne me fait|donne|rend|interesse|touche
        ose plus voir|sortir|parler|repondre|telephoner
        pensees|tete ... tournent|tourne ... nuit|dors|dormir
        depuis la|sa|le mort|deces ... paralyse*|vide|pleure|force|dors
        bois|boire|fume ... plus rien|penser|pas ?penser sentir|penser|ressentir
        coeur s|qui ?s emballe|accelere ... tremble|panique|sonne|foule
        suis ?vraiment ?completement a bout
        en arret ... burn|bout|epuis*|craque|depress*
        me fais|faire vomir
        mange ... cachette ... vomis|vomir
        arrete|cesse pas|plus de pleurer
        arrive|parviens ... motiver
        fond du trou|gouffre
        peur tout le temps
        peur|angoisse ... sans savoir
        fils|fille|mari|femme ... sort plus ?de sa|la ?sa chambre|maison|lit
        accro|addict|dependant|dependante au|aux|a|l ?l jeu|jeux|alcool|drogue*|casino|paris|cocaine
        alcooli*|toxicoman*
        tourne|tournent en boucle
        peur de ?chaque nouveau|lendemain|chaque jour
        plus ?l ?d energie|force|courage ... doucher|laver|lever|manger
        cauchemars ... nuit|nuits|reveille|dors|dormir
        reve|revis ... nuit|nuits ... sursaut|sueur
        quel point je vais mal
        femme|mari|fils|fille|mere|pere ... fait que pleurer
        sans valeur
        bout de nerfs`,
      hints: `
        desespoir|desespere*
        triste|pleure*|seul|seule|stress*`,
      clean: `
        fond de panique
        {neg} de panique`,
    },
  },
};
