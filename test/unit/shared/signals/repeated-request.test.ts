import { describe, expect, it } from 'vitest';
import '../../../../shared/signals/closer.ts';
import { fingerprint } from '../../../../shared/signals/fingerprint.ts';
import { repeatedRequest } from '../../../../shared/signals/repeated-request.ts';

const share = (...[request, ...earlier]: [string, ...string[]]) =>
  repeatedRequest(earlier.map(fingerprint), fingerprint(request));

describe('a request says the same as an earlier one', () => {
  it.each([
    ['Where is my parcel?', 'Where is my parcel?'],
    ['Please cancel my subscription now!', 'I want to cancel my subscription'],
    ['How do I reset the password of my account?', 'I need to reset my account password'],
    ['the video has no sound', 'there’s no sound in the videos'],
    ['Water comes out of the washing machine', 'The washing machine leaks water'],
    ['Wo bleibt mein Paket?', 'Mein Paket, wo bleibt es?'],
    ['¿Cómo puedo cambiar mi contraseña?', 'Quiero cambiar la contraseña'],
    ['Comment changer mon mot de passe ?', 'Je veux changer mon mot de passe'],
    ['我的包裹到底什么时候到', '请问我的包裹什么时候到？'],
    ['请帮我取消一下订单', '我要取消订单'],
    ['路由器还是连不上网！', '我的路由器连不上网'],
    ['我的iPhone充电器坏掉了', 'iPhone充电器坏了'],
  ])('“%s” after “%s”', (request, earlier) => {
    expect(share(request, 'What are your hours?', earlier)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('a request is new', () => {
  it.each([
    ['My parcel is broken', 'Where is my parcel?'],
    ['Cancel my flight to Rome', 'Book a flight to Rome for two people'],
    ['What is the weather in Bergen tomorrow?', 'What is the weather in Oslo tomorrow?'],
    ['Is the blue jacket also there in green?', 'How much is the blue jacket?'],
    ['Send 20 to Peter', 'Send 50 to Anna'],
    ['Next, please', 'Next step, please'],
    ['More details please', 'Please give me more detail'],
    ['¿Cuál es mi saldo?', '¿Cuál es mi límite de crédito?'],
    ['Où est mon colis ?', 'Où est ma facture ?'],
    ['Yes, thank you', 'Yes, thank you'],
    ['请问我的账单什么时候出', '请问我的包裹什么时候到'],
    ['我想查一下流量', '我想查一下账单'],
    ['订一张去北京的票', '订一张去上海的票'],
    ['预订明晚四个人的位子', '预订今晚两个人的位子'],
    ['卑尔根明天天气怎么样', '奥斯陆明天天气怎么样'],
    ['好的，谢谢', '好的，谢谢'],
    ['下一步', '下一步'],
  ])('“%s” after “%s”', (request, earlier) => {
    expect(share(request, earlier)).toBeLessThan(0.5);
  });

  it('where nothing was asked before', () => expect(share('Where is my parcel?')).toBe(0));
});

describe('other words for the same', () => {
  it.each([
    ['I forgot my password', 'How do I reset my password?', 'What is the limit of my card?'],
    ['my card got stolen yesterday', 'I lost my card', 'how do I activate my new card'],
    ['I want to terminate my membership', 'how do I cancel my plan', 'how do I change my address'],
    ['the router is broken', 'my modem does not function', 'my parcel does not arrive'],
    ['how much do I owe on my bill', 'what is the total of my bill', 'when do you send my bill'],
  ])('make “%s” more like “%s” than like “%s”', (request, same, other) => {
    expect(share(request, same)).toBeGreaterThan(share(request, other));
  });

  it('leave what was asked before without a word out', () => {
    expect(
      repeatedRequest(['', fingerprint('Where is my parcel?')], fingerprint('where is my parcel')),
    ).toBeGreaterThan(0.5);
    expect(repeatedRequest([fingerprint('Where is my parcel?')], '')).toBe(0);
  });
});
