import type { Language } from './detect-language.ts';

/**
 * Words that give a language away: articles, pronouns, prepositions, and what customers write most. Without accents.
 * A word in several lists counts for each of them.
 */
export const functionWords: Readonly<Record<Exclude<Language, 'zh'>, string>> = {
  en: `i the you he she it we they my your is are was were be been am do does did don can could would will shall should may
    must have has had to of in on at for from with by about as and or but not if then than that this these those there here
    what which who how why when where please just still again hello hi thanks thank ok yes need want like get got know tell
    help me an someone somebody anyone talk speak connect transfer call wanna gimme pls stop give let real agent human representative operator`,
  de: `ich du er sie es wir ihr mir mich mein meine meinen meiner dein ist sind war waren bin sein habe hat haben kann konnen
    konnten mochte moechte will soll muss der die das den dem des ein eine einen einem einer und oder aber nicht kein keine
    keinen wenn dann dass wie was wer wo warum wann bitte noch schon hallo danke ja nein zu zum zur von vom im am fur mit bei
    auf aus an jemand jemanden jemandem sprechen reden gibt hier nur mal auch sich wird ihre ihren ihrem brauche wurde mitarbeiter mensch menschen berater`,
  es: `yo el la los las un una unos de del que en y o con por para me mi mis tu su sus es esta estoy son ser hay no si como
    cuando donde quien quiero quisiera necesito puedo puede pueden podria gracias hola favor pero mas ya lo le se al
    hablar alguien persona muy tengo tiene esto eso ese este cual soy fue hace llamar gustaria usted ustedes agente humano asesor operador llamada llame llamen real`,
  fr: `je j tu il elle nous vous ils le la les un une des du de d l que qu qui en et ou avec pour par dans sur me m moi mon ma
    mes votre vos est suis sont etre a ai avez pas ne n c ce cette ca comment quand pourquoi quel quelle quelqu veux voudrais
    souhaite peux puis pouvez bonjour merci svp plait parler besoin y t aux au on quels conseiller humain agent personne`,
  it: `io il lo la l gli le un una uno di del della dello dei che in e o con per da dal mi mio mia miei tuo suo sua e sono sei
    siete essere ho ha hai non si come quando dove chi voglio vorrei posso puo potete grazie ciao favore ma piu gia al alla
    parlare qualcuno bisogno questo questa quale sto devo c nel nella perche persona operatore umano agente reale assistenza`,
  pt: `eu o a os as um uma de do da dos das que em e ou com por para pra me meu minha meus minhas seu sua voce voces es esta
    estou sao ser ha tem nao sim como quando onde quem quero queria preciso posso pode podem poderia obrigado obrigada ola oi
    mas mais ja lhe se ao no na nos falar alguem pessoa isso isto qual sou foi faz gostaria tenho ter atendente humano agente operador ligar real`,
};
