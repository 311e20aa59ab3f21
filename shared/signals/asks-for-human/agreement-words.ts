import type { Language } from '../language/detect-language.ts';

interface AgreementWords {
  /** one of these agrees */
  readonly yes: string;
  /** and nothing else may stand beside it but these */
  readonly beside: string;
  /** in what follows, these take it back */
  readonly objections: string;
}

/** How customers take up an offer, without accents. */
export const agreementWords: Readonly<Record<Exclude<Language, 'zh'>, AgreementWords>> = {
  en: {
    yes: 'yes yeah yea yep yup yess yesss y ya sure ok okay k kk please pls plz absolutely definitely alright fine great good perfect course ahead affirmative certainly correct yeh do',
    beside:
      'i d would like love that it this to be me us connect transfer call now then go of a an the agent human person someone with let s thank thanks you very much so asap do is works sounds idea im am happy oh well hey want need lets go helpful nice awesome lovely if can could',
    objections: 'no not don dont but first wait before nope never later instead',
  },
  de: {
    yes: 'ja jo jawohl gern gerne ok okay klar sicher bitte unbedingt naturlich einverstanden passt gut super toll perfekt machen mach jap jep yes doch ordnung',
    beside:
      'ich mochte will sehr das ware war es sie mich mir verbinden mal bitte auf jeden fall in nett danke so dann jetzt mit einem einer mitarbeiter menschen wurde schon tun du sofort und ist fein',
    objections: 'nein nicht kein keine keinen aber erst zuerst warten spater',
  },
  es: {
    yes: 'si sii siii claro ok okay vale dale bueno adelante supuesto acuerdo perfecto favor hazlo hagalo genial correcto exacto quiero porfa bien excelente',
    beside:
      'por de me parece eso que muchas gracias desde luego esta un una agente asesor con paseme pasame comuniqueme conecteme ya ahora porfavor lo la se es yo asi gustaria',
    objections: 'no pero primero antes espera luego despues todavia',
  },
  fr: {
    yes: 'oui ouais ok okay accord volontiers sur plaisir allez vas parfait entendu bien svp stp plait marche exactement pourquoi super',
    beside:
      's il vous te d avec bien je veux y merci ca me va pas un une conseiller humain agent transferez passez moi faites le beaucoup tres pourquoi c est oui la maintenant si',
    objections: 'non ne mais abord avant attendez plus tard',
  },
  it: {
    yes: 'si sii certo ok okay bene volentieri certamente accordo perfetto proceda procedi fallo faccia esatto magari ottimo sicuro favore prego piacere',
    beside:
      'per va grazie d di pure lo la mi un una operatore con passi passami metta in contatto mille molte ora subito e voglio vorrei che piacerebbe',
    objections: 'no non ma prima dopo aspetti',
  },
  pt: {
    yes: 'sim s claro ok okay pode certeza certo beleza blz bom bem ta vamos perfeito quero aceito bora combinado otimo favor gostaria faz faca isso',
    beside:
      'por com ser tudo esta eu me um uma atendente transfere transfira passa obrigado obrigada muito pfv ja agora de que sim gostaria a o e',
    objections: 'nao mas primeiro antes espera depois ainda',
  },
};

/** Chinese writes no blanks between words: one pattern for the whole clause. */
export const chineseAgreement =
  /^(?:好的?|可以的?|是的?|需要|嗯+|要的?|对的?|對|行|没问题|沒問題|当然|當然|同意|麻烦了?|麻煩|请|請|谢谢|謝謝|吧|啊|呀|哦|呢|了|转|轉|接|你们?|您|帮我|幫我|人工|客服)+$/;
export const chineseObjection = /不|别|沒有|没有|但|先|等/;
