import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicSettings } from '../../../../../shared/signals/topics/settings.ts';
import { type TopicId, topicIds } from '../../../../../shared/signals/topics/topic.ts';
import { topicsOf } from '../../../../../shared/signals/topics/topics-of.ts';

const found = (text: string, language?: string): readonly TopicId[] => {
  const scores = topicsOf(text, language === undefined ? {} : { language });
  return topicIds.filter((topic) => scores[topic] >= 0.5);
};

const about: Readonly<Record<TopicId, readonly string[]>> = {
  fraud_security: [
    'There is a payment to a shop in Lyon that I never made',
    'my purse got stolen on the tram, block the card',
    'somebody logged into my account last night',
    'Jemand hat meine Kreditkarte benutzt, das war Betrug',
    'No reconozco este cargo en mi tarjeta',
    "J'ai perdu ma carte hier soir",
    'Non riconosco questo addebito, mi hanno rubato la carta',
    'Meu cartão foi clonado',
    '我的信用卡被盗刷了',
  ],
  billing_dispute: [
    'You charged me twice for March',
    'My refund still has not arrived',
    'the invoice is wrong, it says 80 instead of 60',
    'Mir wurde der Betrag doppelt abgebucht',
    'Me cobraron dos veces el mismo mes',
    'Vous avez prélevé deux fois la facture',
    'Mi avete addebitato due volte la bolletta',
    'Quero o reembolso da cobrança errada',
    '你们重复扣款了，我要退款',
  ],
  cancellation: [
    'how do I turn off auto renewal',
    'please close my account for good',
    'I would like to end my subscription next month',
    'how do I get my membership cancelled',
    'Ich möchte meinen Vertrag kündigen',
    'Quiero dar de baja mi cuenta',
    'Je souhaite résilier mon abonnement',
    'Vorrei disdire il mio abbonamento',
    'Quero cancelar a minha assinatura',
    '我想取消订阅',
  ],
  complaint: [
    'I want to file a complaint about your branch',
    'this is the worst service I have ever had',
    'Ich möchte mich beschweren',
    'Quiero presentar una queja',
    'Je veux déposer une réclamation',
    'Voglio fare un reclamo',
    'Quero fazer uma reclamação',
    '我要投诉',
  ],
  legal: [
    'You will hear from my lawyer',
    'I will take you to court over this',
    'Mein Anwalt wird sich melden',
    'Voy a hablar con mi abogado',
    'Je vais saisir le tribunal',
    'Mi rivolgo al mio avvocato',
    'Vou procurar um advogado',
    '我要起诉你们',
  ],
  safety: [
    'the charger started to smoke and burned my hand',
    'I smell gas in the kitchen',
    'Das Ladegerät brennt',
    'El cargador explotó',
    'Il y a une odeur de gaz',
    "C'è una fuga di gas",
    'Estou sentindo cheiro de gás',
    '充电器着火了',
  ],
  medical: [
    'I have a fever and chest pain since yesterday',
    'can I take this medication with alcohol',
    'Ich habe starke Schmerzen und Fieber',
    'Tengo fiebre y tos',
    "J'ai de la fièvre depuis hier",
    'Ho la febbre e la nausea',
    'Estou com febre e tosse',
    '我发烧咳嗽三天了',
  ],
  mental_health: [
    'my anxiety is so bad that I cannot open the letters',
    'I have been depressed since the winter',
    'Ich habe Depressionen',
    'Tengo mucha ansiedad',
    'Je suis en dépression',
    'Soffro di depressione e ansia',
    'Tenho depressão',
    '我得了抑郁症',
  ],
  self_harm: [
    'I want to end my life',
    'i dont want to be here anymore, better off dead',
    'I keep thinking about killing myself',
    'they would all be better off without me',
    'there is no reason to live any longer',
    'I have been cutting myself again',
    'I WANT TO D\u200bIE',
    'Ich will nicht mehr leben',
    'Ich bringe mich um',
    'Quiero morir',
    'ya no quiero vivir',
    'Je veux mourir',
    'je vais me suicider',
    'Voglio morire',
    'non voglio più vivere',
    'Quero morrer',
    'não quero mais viver',
    '我不想活了',
    '我想自杀',
  ],
  privacy_request: [
    'Under GDPR I ask you to erase my personal data',
    'what information do you store about me',
    'Bitte löschen Sie meine Daten nach DSGVO',
    'Quiero que borren mis datos personales',
    'Je veux supprimer mes données personnelles',
    'Chiedo la cancellazione dei miei dati personali',
    'Quero apagar os meus dados pessoais',
    '请删除我的个人信息',
  ],
  vulnerable_customer: [
    'my husband passed away and the contract was his',
    'I lost my job and cannot pay the bill',
    'I am registered blind and your app does not read to me',
    'Meine Mutter ist verstorben',
    'Mi marido falleció en enero',
    'Mon mari est décédé',
    'Mia madre è deceduta',
    'Meu pai faleceu',
    '我母亲去世了',
  ],
};

describe('topics of a message', () => {
  for (const topic of topicIds)
    it.each(about[topic])(`name ${topic}: %s`, (text) => {
      expect(found(text)).toContain(topic);
    });

  it.each([
    'Hello, I would like to order two of the blue ones',
    'What time do you open on Sunday?',
    'can you change my delivery address to the office',
    'thanks, that solved it',
    'How long does a transfer to Spain take?',
    'My tracking number shows nothing yet',
    'Wann kommt mein Paket an?',
    '¿Cuándo abre la tienda?',
    'Quels sont vos horaires ?',
    '请问你们几点开门',
  ])('are none where nothing is wrong: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('self-harm', () => {
  it.each([
    'this queue is killing me',
    'I want to kill this subscription',
    'my battery died again',
    'that cake is to die for',
    'I am dying to see the new model',
    'I would rather die than use your app again',
    'the line went dead while I was talking',
    'how do I kill the background process',
    'my phone keeps dying after an hour',
    'ich sterbe vor Hunger, wann kommt das Essen',
    'Mein Handy ist tot',
    'me muero de risa',
    'je suis mort de rire',
    'muoio di fame',
    'estou morrendo de fome',
    '手机死机了',
  ])('is not named by a saying: %s', (text) => {
    expect(found(text)).not.toContain('self_harm');
  });

  it.each(['I want to end my life', 'Ich bringe mich um', 'Quiero morir', '我想自杀'])(
    'is despair, too: %s',
    (text) => {
      const { self_harm, mental_health } = topicsOf(text);
      expect(mental_health).toBeGreaterThanOrEqual(self_harm);
    },
  );

  it('is named beside a saying, in another clause', () => {
    expect(found('this queue is killing me. honestly I want to end my life')).toContain('self_harm');
  });

  it('is named whatever language the caller or the words suggest', () => {
    expect(found('I want to die', 'de')).toContain('self_harm');
    expect(found('please help me with my account, ich will nicht mehr leben')).toContain('self_harm');
  });
});

describe('refusals and look-alikes', () => {
  it.each([
    ['cancellation', 'I do not want to cancel my subscription, just move it'],
    ['cancellation', 'cancel my dinner reservation for tonight'],
    ['complaint', 'no complaint at all, I am happy'],
    ['billing_dispute', 'what is your refund policy'],
    ['legal', 'is there a tennis court near the hotel'],
    ['medical', 'set a reminder to take my meds'],
    ['safety', 'the app crashes when I open it'],
    ['privacy_request', 'how much mobile data is in my plan'],
  ] as const)('are not %s: %s', (topic, text) => {
    expect(found(text)).not.toContain(topic);
  });

  it('a payment that was not theirs is fraud, and no second case of billing', () => {
    const topics = found('I dispute this charge, I did not make that payment');
    expect(topics).toContain('fraud_security');
    expect(topics).not.toContain('billing_dispute');
  });
});

describe('what an organisation sets', () => {
  it('switches a topic off', () => {
    const settings = topicSettings.parse({ complaint: { on: false } });
    const text = 'I want to file a complaint';
    expect(topicsOf(text).complaint).toBeGreaterThanOrEqual(0.5);
    expect(topicsOf(text, { settings }).complaint).toBe(0);
  });

  it('adds phrases, in any script', () => {
    const settings = topicSettings.parse({ safety: { phrases: ['Pressure Valve', '高压锅'] } });
    expect(topicsOf('the pressure  valve hisses', { settings }).safety).toBeGreaterThanOrEqual(0.5);
    expect(topicsOf('the valve hisses under pressure', { settings }).safety).toBeLessThan(0.5);
    expect(topicsOf('我家的高压锅一直响', { settings }).safety).toBeGreaterThanOrEqual(0.5);
  });

  it('adds phrases of one word, and none that has no word', () => {
    const text = 'the pressure valve hisses';
    const withPhrase = (phrase: string) =>
      topicsOf(text, { settings: topicSettings.parse({ safety: { phrases: [phrase] } }) }).safety;
    expect(withPhrase('Valve')).toBeGreaterThanOrEqual(0.5);
    expect(withPhrase('!!')).toBe(topicsOf(text).safety);
  });

  it('leaves a topic as sure as it was where its own words say less', () => {
    const text = 'I will take you to court over this, says the lawyer of my lawyer';
    const settings = topicSettings.parse({ legal: { examples: ['the escrow agent withheld the deed'] } });
    expect(topicsOf(text, { settings }).legal).toBe(topicsOf(text).legal);
  });

  it('adds examples, which no message is like by one word of many', () => {
    const settings = topicSettings.parse({ safety: { examples: ['the pressure valve of my boiler hisses loudly'] } });
    expect(topicsOf('my boiler has a rather nice colour', { settings }).safety).toBeLessThan(0.5);
    expect(topicsOf('the valve of the boiler hisses loudly', { settings }).safety).toBeGreaterThanOrEqual(0.5);
  });

  it('adds examples, which no message is like by the words around by the words around what it is about', () => {
    const settings = topicSettings.parse({ legal: { examples: ['what is the escrow', 'where is it then, please?'] } });
    const legal = (text: string) => topicsOf(text, { settings }).legal;
    expect(legal('what is the escrow')).toBeGreaterThanOrEqual(0.5);
    for (const text of ['what is the parcel', 'where is it then', 'parcel', 'it is', ''])
      expect(legal(text)).toBe(topicsOf(text).legal);
  });

  it('adds examples, which messages like them follow', () => {
    const settings = topicSettings.parse({ legal: { examples: ['the escrow agent withheld the deed'] } });
    expect(topicsOf('Our escrow agent is withholding the deed', { settings }).legal).toBeGreaterThanOrEqual(0.5);
    expect(topicsOf('the sales agent sent the brochure', { settings }).legal).toBeLessThan(0.5);
  });

  it.each([{ nonsense: { on: true } }, { legal: { phrases: [''] } }, { legal: { examples: ['a'.repeat(501)] } }])(
    'is refused when it is no setting: %j',
    (settings) => {
      expect(topicSettings.safeParse(settings).success).toBe(false);
    },
  );
});

describe('any text', () => {
  it('has a score from 0 to 1 for each topic, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const scores = topicsOf(text);
        expect(Object.keys(scores)).toEqual(topicIds);
        expect(Object.values(scores).every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(topicsOf(text)).toEqual(scores);
      }),
    );
  });

  it('of sixteen thousand characters is read at both ends', () => {
    const filler = 'the parcel is on its way to the shop now and '.repeat(360);
    expect(topicsOf(`${filler} and I want to kill myself`).self_harm).toBeGreaterThanOrEqual(0.5);
  });
});
