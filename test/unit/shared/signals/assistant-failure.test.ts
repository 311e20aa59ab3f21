import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../shared/signals/answer/read-answer.ts';
import { assistantFailure } from '../../../../shared/signals/assistant-failure.ts';
import { said, stalledMs } from '../samples.ts';

const threshold = 0.5;
const answer = (text: string, more: object = {}) => assistantFailure(said('assistant', text, more)) >= threshold;

describe('an AI answer failed', () => {
  it.each([
    'I’m sorry, but I can’t help with that.',
    'Sorry, I could not find an answer to your question.',
    'I don’t have that information.',
    'I do not have enough information to answer.',
    'I am unable to answer this question.',
    'I’m not able to access your account.',
    'I didn’t quite understand that. Could you rephrase?',
    'Unfortunately I don’t know.',
    'We couldn’t find any order under this number.',
    'I’m not sure what you mean.',
    'There is no information available on this topic.',
    'I’m sorry, I can’t help with that.',
    'There are no results for your search',
    'Unfortunately that is not possible',
    'Your payment failed',
    'I didn’t understand that',
    'That room is unavailable',
    'I was unable to verify your account',
    'There are no museums open at that hour.',
    'I found nothing under that name',
    'Unfortunately the late show starts after the last train.',
    'That desk has already been taken.',
    'We have no boats left for Sunday.',
    'I’m having trouble finding your invoice.',
    'Anna is busy on Tuesday, would you like another day?',
    'The ladder is too small for that wall.',
    'The pick-up can no longer be changed, I can no longer reach the driver',
    'CAN’T ANSWER THAT',
    'I don’t have access to your booking history.',
    'It looks like there’s an issue retrieving your statement.',
    'We ran into an error while saving the date.',
    'The system won’t let me add a second passenger.',
    'As an AI, I’m not able to process refunds.',
    'I wish I could do more for you here.',
    'Your PIN is incorrect.',
    'Sorry, they are closed at that time.',
    'None of our branches carry that lamp.',
    'Darauf habe ich leider keinen Zugriff.',
    'Parece que hay un problema con el sistema.',
    'Votre demande n’a pas pu être traitée.',
    'La sua richiesta non è stata elaborata.',
    'Não tenho permissão para dar descontos.',
    '系统好像出了点问题。',
    'Das kann ich leider nicht beantworten.',
    'Ich weiß das leider nicht.',
    'Ich konnte dazu nichts finden.',
    'Ich kann Ihnen dabei leider nicht weiterhelfen.',
    'Dazu habe ich keine Informationen.',
    'Ich verstehe Ihre Frage leider nicht.',
    'Leider ist dieser Termin nicht mehr verfügbar.',
    'Lo siento, no puedo ayudarle con eso.',
    'No he encontrado ningún pedido con ese número.',
    'Lamentablemente, esa fecha no está disponible.',
    'Désolé, je ne peux pas répondre à cette question.',
    'Je n’ai trouvé aucun résultat.',
    'Malheureusement, ce créneau n’est plus disponible.',
    'Mi dispiace, non posso aiutarla con questo.',
    'Non ho trovato nessun ordine.',
    'Purtroppo non è possibile.',
    'Desculpe, não consigo ajudar com isso.',
    'Não encontrei nenhum pedido com esse número.',
    'Infelizmente, não está disponível.',
    '抱歉，我无法回答这个问题。',
    '没有找到您的订单。',
    '对不起，我没听懂。',
    'They don’t accept reservations.',
    'Your session has expired.',
    'You are not eligible for this upgrade.',
    'I looked everywhere but didn’t find your order.',
    'I keep getting an error.',
    'John is in a meeting then, would you like to try a different time?',
    'I have gone through the manual and was not able to find the model.',
    'Our help centre does not cover engraving.',
    'The ferry office could not reach the captain.',
    'That’s not a harbour I recognise.',
    'I’m afraid Dr. Brandt can’t come then.',
    'Message not sent.',
    'It can’t be rented because the hull is damaged.',
    'They have sold the last one, I’m afraid. The red one is still there.',
    'Leider konnte ich Ihren Liegeplatz nicht verlängern.',
    'Dazu steht in der Anleitung leider nichts.',
    'El sistema no me deja cambiar el muelle.',
    'Aucun vol ne part à cette heure.',
    'Questa cabina al momento non è prenotata.',
  ])('when it says “%s”', (text) => {
    expect(answer(text)).toBe(true);
  });

  it('when the caller says so, whatever its words, and then for certain', () => {
    for (const told of [{ answered: false }, { sources: [] }])
      expect(assistantFailure(said('assistant', 'Your parcel arrives tomorrow.', told))).toBe(1);
    expect(answer('Your parcel arrives tomorrow.', { answered: false })).toBe(true);
  });

  it('when it stands on no source at all', () => {
    expect(answer('Your parcel arrives tomorrow.', { sources: [] })).toBe(true);
  });
});

describe('an AI answer did not fail', () => {
  it.each([
    'Your parcel arrives tomorrow.',
    'I’m sorry that your parcel is late. It arrives tomorrow.',
    'We don’t have this size in stock, but it is back next week.',
    'If you can’t find the button, scroll down.',
    'If you don’t have an account, sign up here.',
    'You did not pay invoice 17 yet.',
    'We didn’t receive your payment yet.',
    'Don’t worry, I have changed your address.',
    'I can help you with that.',
    'Ich habe Ihre Bestellung gefunden, sie ist noch nicht verschickt.',
    'Wenn Sie die Rechnung nicht finden, klicken Sie auf „Konto“.',
    'Das Paket kann nicht umgeleitet werden, kommt aber morgen an.',
    'Which city do you want to fly from?',
    'Shall I change it if the flight is not available?',
    'I can’t wait to hear how it goes.',
    'There are no fees for this transfer.',
    'There is no rush, take your time.',
    'Your boat is booked for Sunday.',
    'I’m sorry to hear that, your refund is on its way.',
    'No worries, your order is on its way.',
    'Your balance is 40 euros',
    'You won’t be able to log in until your email is confirmed.',
    'A failed payment is tried again after three days.',
    'The museum is closed on Mondays.',
    'No hay gastos adicionales.',
    'Non ci sono spese aggiuntive.',
    '确认邮箱之前您无法登录。',
    'No se preocupe, su pedido llega mañana.',
    'Pas de problème, votre commande arrive demain.',
    'Non ci sono costi aggiuntivi.',
    'Não há custo adicional.',
    '不客气，您的订单明天送到。',
    '',
    'There is nothing you need to do.',
    'Replace your expired card in the app.',
    'You don’t need to take a ticket.',
    'No, it does not have a deck.',
    'Moorings can’t be changed once the season has begun.',
    'The error you see means that the tank is empty.',
    'You can’t take bikes on board, but you can rent one there.',
    'Die Störung an der Schleuse ist behoben.',
    'The ferry was late because the radar had failed.',
    'It’s not a motor boat, but it is fast.',
    'Ohne Ausweis ist keine Abholung möglich.',
  ])('when it says “%s”', (text) => {
    expect(answer(text)).toBe(false);
  });

  it('when the caller says that it answered, even where it sounds otherwise or names no source', () => {
    expect(answer('I can’t help with that.', { answered: true, sources: [] })).toBe(false);
  });

  it('when it names a source', () => {
    expect(answer('Your parcel arrives tomorrow.', { sources: ['faq-7'] })).toBe(false);
  });
});

describe('what fails', () => {
  it.each([
    ['no table is free', 'I’m sorry, but no table is available at that time.'],
    ['nothing was found', 'There are no trains that match your search. Would you like another day?'],
    ['a person has no time', 'Anna is not able to make Tuesday at 5 pm.'],
    ['sold out', 'Leider ist dieser Termin nicht mehr verfügbar.'],
    ['agotado', 'Lo siento, está agotado.'],
  ])('is that what was asked for is not to be had: %s', (_what, text) => {
    expect(readAnswer(text)).toMatchObject({ lacks: true });
  });

  it.each([
    ['did not understand', 'I’m sorry, I didn’t quite understand that.'],
    ['cannot do it', 'Unfortunately I can’t change bookings.'],
    ['an error', 'Something went wrong, no table could be booked.'],
    ['an error', 'Leider ist ein Fehler aufgetreten.'],
    ['no answer', 'I don’t have any information on that.'],
    ['nothing failed', 'Your table is booked.'],
  ])('is the AI: %s', (_what, text) => {
    expect(readAnswer(text)).toMatchObject({ lacks: false });
  });
});

it.each([
  ['words', 'ich kann wir konnte '.repeat(900)],
  ['one long word', `ich kann ${'ä'.repeat(15_000)}`],
  ['fillers', `i ${'am still just really '.repeat(700)}`],
])('judges an answer of many %s without stalling', (_what, text) => {
  const startedMs = performance.now();
  answer(text);
  expect(performance.now() - startedMs).toBeLessThan(stalledMs);
});
