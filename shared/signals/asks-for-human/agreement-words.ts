import type { Language } from '../language/detect-language.ts';

interface AgreementWords {
  /** these at the start of a clause agree, whatever follows but objections */
  readonly firm: string;
  /** one of these agrees */
  readonly yes: string;
  /** and nothing else may stand beside it but these */
  readonly beside: string;
  /** in what follows, these take it back */
  readonly objections: string;
  /** whole clauses that agree without any of these words */
  readonly whole: string;
}

/** How customers take up an offer, without accents. */
export const agreementWords: Readonly<Record<Exclude<Language, 'zh'>, AgreementWords>> = {
  en: {
    firm: 'yes yeah yea yep yup yess please pls absolutely definitely',
    yes: 'yes yeah yea yep yup yess yesss y ya sure ok okay k kk please pls plz absolutely definitely alright fine great good perfect course ahead affirmative certainly correct yeh do wonderful lovely brilliant excellent best ideal awesome cool helpful obviously naturally gladly',
    beside:
      'i d would like love that it this to be me us connect transfer call now then go of a an the agent human person someone with let s thank thanks you very much so asap do is works sounds idea im am happy oh well hey want need lets go nice if can could think by fine guess suppose well probably what tell better really actually works too tomorrow morning afternoon evening today tonight monday tuesday wednesday thursday friday saturday sunday at after around am pm clock o anytime any time noon on',
    objections: 'no not don dont but first wait before nope never later instead',
    whole:
      'i would, i would like that, i d prefer that, i prefer that, i would prefer that, i d like that, i d love that, if you could, if you can, if possible, if you would, if that s possible, if it s possible, if you don t mind, go for it, might as well, by all means, why not, i think so, i guess so, i guess, i suppose so, i suppose, be my guest, works for me, let s do that, let s try that, let s, finally, about time, it would, it would help, i want that, i need that, i do, we do, that s what i want, that s what i need, we would, you can, you may, you should, connect, transfer, do so, hell yeah, who else, someone, anyone, a human, a person, now, asap, the second, human, agent, the sooner the better, as soon as possible, any agent will do',
  },
  de: {
    firm: 'ja jo jawohl jap jep unbedingt',
    yes: 'ja jo jawohl gern gerne ok okay klar sicher bitte unbedingt naturlich einverstanden passt gut super toll perfekt machen mach jap jep yes doch ordnung',
    beside:
      'ich mochte will sehr das ware war es sie mich mir verbinden mal bitte auf jeden fall in nett danke so dann jetzt mit einem einer mitarbeiter menschen wurde schon tun du sofort und ist fein morgen heute vormittag nachmittag abend montag dienstag mittwoch donnerstag freitag samstag um ab gegen uhr nach gute idee',
    objections: 'nein nicht kein keine keinen aber erst zuerst warten spater',
    whole:
      'wenn das geht, wenn moglich, warum nicht, von mir aus, wenn sie konnen, ich bitte darum, das ware nett, das mochte ich, mochte ich, will ich, war cool, wenns geht, meinetwegen, endlich, sofort, das hilft, nur zu, am besten sofort, so schnell wie moglich, darum bitte ich, mensch, mitarbeiter, los, das ware hilfreich, das wurde helfen, ich glaube schon, ich denke schon',
  },
  es: {
    firm: 'si sii siii claro',
    yes: 'si sii siii claro ok okay vale dale bueno adelante supuesto acuerdo perfecto favor hazlo hagalo genial correcto exacto quiero porfa bien excelente',
    beside:
      'por de me parece eso que muchas gracias desde luego esta un una agente asesor con paseme pasame comuniqueme conecteme ya ahora porfavor lo la se es yo asi gustaria tarde hoy lunes martes miercoles jueves viernes a las manana',
    objections: 'no pero primero antes espera luego despues todavia',
    whole:
      'por que no, si es posible, si puede, si puedes, cuanto antes, lo antes posible, seria lo mejor, me encantaria, seria ideal, hagale, que remedio, ya era hora, por fin, eso quiero, es lo que quiero, con un humano, humano, agente, yo creo que si, creo que si, me gustaria, eso necesito, te lo agradeceria, se lo agradeceria, sale, simon, orale',
  },
  fr: {
    firm: 'oui ouais volontiers',
    yes: 'oui ouais ok okay accord volontiers sur plaisir allez vas parfait entendu bien svp stp plait marche exactement pourquoi super',
    beside:
      's il vous te d avec bien je veux y merci ca me va pas un une conseiller humain agent transferez passez moi faites le beaucoup tres pourquoi c est oui la maintenant si demain matin apres midi aujourd hui lundi mardi mercredi jeudi vendredi a vers heures h',
    objections: 'non ne mais abord avant attendez plus tard',
    whole:
      'si possible, si vous pouvez, si tu peux, c est ce que je veux, je prefere, je veux bien, ce serait bien, ce serait mieux, ca serait bien, enfin, je crois que oui, un humain, un conseiller, allez y, le plus vite possible, des que possible, ce serait super, c est ca, faites, j aimerais bien, j aimerais, ce serait gentil, je pense que oui',
  },
  it: {
    firm: 'si sii certo certamente',
    yes: 'si sii certo ok okay bene volentieri certamente accordo perfetto proceda procedi fallo faccia esatto magari ottimo sicuro favore prego piacere',
    beside:
      'per va grazie d di pure lo la mi un una operatore con passi passami metta in contatto mille molte ora subito e voglio vorrei che piacerebbe domani mattina pomeriggio oggi lunedi martedi mercoledi giovedi venerdi alle verso',
    objections: 'no non ma prima dopo aspetti',
    whole:
      'se possibile, se puo, se puoi, perche no, era ora, finalmente, sarebbe meglio, sarebbe ottimo, mi piacerebbe, il prima possibile, appena possibile, credo di si, direi di si, un umano, un operatore, vorrei, lo preferisco, preferirei, mi farebbe piacere, sarebbe perfetto, sarebbe l ideale, ci mancherebbe',
  },
  pt: {
    firm: 'sim claro',
    yes: 'sim s claro ok okay pode certeza certo beleza blz bom bem ta vamos perfeito quero aceito bora combinado otimo favor gostaria faz faca isso',
    beside:
      'por com ser tudo esta eu me um uma atendente transfere transfira passa obrigado obrigada muito pfv ja agora de que sim gostaria a o e amanha manha tarde hoje segunda terca quarta quinta sexta as depois',
    objections: 'nao mas primeiro antes espera depois ainda',
    whole:
      'se possivel, se puder, por que nao, seria melhor, seria otimo, seria bom, o mais rapido possivel, ate que enfim, finalmente, acho que sim, um humano, um atendente, prefiro, e o que quero, manda, manda ver, adoraria, agradeco, se der, demorou, fechado, seria perfeito',
  },
};

/** Chinese writes no blanks between words: one pattern for the whole clause. */
export const chineseAgreement =
  /^(?:好的?|可以的?|是的?|需要|嗯+|要的?|对的?|對|行|没问题|沒問題|当然|當然|同意|麻烦了?|麻煩|请|請|谢谢|謝謝|吧|啊|呀|哦|呢|了|转|轉|接|你们?|您|帮我|幫我|人工|客服)+$/;
export const chineseObjection = /不|别|沒有|没有|但|先|等/;
