import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** French: the law, what is known of a person, and what makes a customer need care. */
export const frenchRights = {
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
      mise en demeure
      quels droits ?ai
      quels sont mes droits|recours
      quels recours
      mets|mettons|met en demeure
      saisir|saisis|saisirai ... mediateur|justice|prud|tribunal|dgccrf|ombudsman|autorite|juge
      signal*|denonc* ... repression|fraudes|autorite*|dgccrf|consommat*|police
      repression des fraudes
      plainte contre|au|a|aupres ?vous ?la commissariat|police|gendarmerie|procureur|tribunal|justice
      huissier*|assignation|injonction|prejudice ... tribunal|reclame|recu|vous|au
      huissier*|prud|prudhommes|referee
      dommages et interets
      convocation ?au ?du|devant ?le tribunal|juge|police
      clause*|pratique* abusive*|commerciale|trompeuse*
      que choisir
      vice* cache*
      code ?de ?du|civil consommation|travail|civil
      droit legal|retractation
      selon|contre|hors la loi
      la loi dit|prevoit|oblige|interdit|impose
      protection juridique
      action|recours|voie ?en judiciaire|justice|collective|legale
      avez ?vous ?pas le droit
      est|c ?ce ?bien ?vraiment legal`,
    clean: `
      avocat* .. salade|toast|mangue|guacamole
      protection juridique ... combien|coute|prix|souscrire
      etudiant*|etudes en|de droit`,
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
      retir*|retrait .. consentement
      comment|ou|qui avez|ont|a|vous ?vous ?donne eu|obtenu|trouve|recupere|donne mon|mes ?numero numero|adresse|mail|email|coordonnees|nom|telephone
      oppos* .. utilisation|traitement|donnees|prospection|demarchage
      m oppose|opposer ... donnees|utilisation|publicite|demarchage|traitement
      droit ?de|d d|de|a acces|rectification|opposition|effacement|oubli|portabilite|suppression
      a|avec qui donnez|transmettez|partagez|vendez|communiquez ... informations|donnees|coordonnees|numero|adresse
      vend*|partag*|transmet*|communiq*|divulg*|donn* ?vous ?pas mes|mon ?vos donnees|informations|coordonnees|numero|adresse
      arret*|cessez|stop ?de ?m ?me appeler|demarch*|harceler|envoyer|contacter ... pub|publicite|demarchage|numero|consentement|commercial*
      demarchage|demarcheurs|bloctel|prospection
      plus|pas|stop ?de ?aux appels|pubs|sms|mails commerciaux|publicitaires
      enregistrez|enregistre|enregistres|enregistrement ... appel|conversation|appels
      appel|conversation|chat ?est ?il|elle ?sont ?ils enregistr*|ecoute*
      avez|a ?ete envoye|transmis|donne|communique mon|mes|ma releve|facture|dossier|donnees|resultats|bulletin ... quelqu|autre|voisin|inconnu|mauvaise|tiers
      releve|facture|dossier|donnees|resultats ... a quelqu|autre|inconnu|tiers|mauvaise ?un ?personne
      que|quoi|ce ?est ?que savez|sait|avez ... sur|de moi
      tout ?ce ... sur|concernant moi ... avez|savez|effac*|supprim*|stock*
      effac*|supprim*|retir*|enlev* ... mon|mes|ma|me ?numero numero|photo*|nom|profil|coordonnees|dossier|compte ... vos|votre|base|fichier*|liste*|site|systeme
      effac*|supprim* ... mes|les donnees
      retir*|enlev*|rayez ?moi ... vos|votre liste*|fichier*|base
      retire|revoque|retirer mon|le consentement
      {neg} ?jamais ?pas donne|consenti|autorise ... consentement|accord|donnees|numero|photo*
      jamais|pas donne mon|d consentement|accord|autorisation|numero
      sans mon|notre|son consentement|accord|autorisation ... photo*|donnees|publi*|enregistr*|partag*|numero|informations
      photo*|donnees|publi*|enregistr*|partag*|informations ... sans mon|notre consentement|accord|autorisation
      qui ... acces|vu|consulte|lit|voit|lire|voir ... mon|mes dossier|donnees|messages|informations|compte
      fuite|violation|piratage|vol ?de ?des donnees
      vie privee
      copie .. mes|mon|ma donnees|dossier|informations`,
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
      mere celibataire
      malentendant*|malvoyant*|non voyant*|handicap*|paralys*|invalide*|autiste*|dyslexi*
      malentendant*|autiste*|dyslexi*|paralyse*|invalidite
      non voyant*
      j ai|a 70|72|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94 ans ... rien|pas|seule|seul|aide|comprends|plus
      rien|pas|plus ... informatique|internet|ordinateur|smartphone ... connais|comprends|sais|sers|doue*
      connais|comprends rien ... informatique|internet|ordinateur*|technologie
      suis|sommes a la rue
      vis|dors|dort|vit|vivons|dormons dans ?la ?ma ?une ?notre rue|voiture|foyer|abri|refuge
      sans abri|domicile|ressources|emploi|revenus|papiers
      mari|conjoint|compagnon|ex|copain|pere ?est ?tres ?me ?nous violent|frappe|bat|tape|menace|maltraite
      violence*|violences conjugale*|familiale*|domestique*
      conjoint|mari|ex|compagnon ... doit|sache|ne pas|rien ... adresse|numero|savoir
      expuls*|huissiers ... loyer|enfants|logement|appartement
      expulsion|expulse*|precarite|surendett*|interdit|fauche
      {neg} ?pas|plus ?de ?d argent|revenus|quoi ... manger|payer|vivre|loyer|chauffer
      de ?quoi|rien a ?pour manger
      fin du|de mois ... difficile*|arrive|boucler|pas
      boucler|joindre ?les ?deux ?mes fins|bouts
      touche|percois|vis|vivons ?avec le|du|de|l rsa|aah|chomage|minimum|retraite|allocation*|apl
      petite retraite|pension
      perdu|perd .. mon|ma|son|sa|notre emploi|travail|boulot|poste|maison|mari|femme|pere|mere|fils|fille
      mari|femme|pere|mere|fils|fille|frere|soeur|epoux|epouse|grand ?mere|pere ?nous a|est ?nous ?a ?vient|d quitte*|mort*|decede*|parti*|disparu*
      obseques|enterrement ... mon|ma|pere|mere|mari|femme
      cancer|chimio* ... payer|regler|deplacer|venir
      parle|comprends|mal|peu ?pas ?tres ?bien ?le francais ... lentement|pas|bien|mal|peu
      francais ... pas|mal|peu bien|bon ?parle
      sors|sorti|sortir de prison
      tutelle|curatelle|procuration|aidant|aidante
      mere|pere|maman|papa seul*|isole* ?avec|celibataire
      refugie*|demandeur* ?d ?asile`,
    clean: `
      payer .. carte|ligne|especes|cheque|paypal|virement`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
