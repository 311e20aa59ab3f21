import { describe, expect, it } from 'vitest';
import { abuse } from '../../../../shared/signals/abuse.ts';

const threshold = 0.5;

describe('a message is abusive', () => {
  it.each([
    'You are an idiot',
    'you stupid bot',
    'Idiots!',
    'shut up',
    'F*** you',
    'Are you stupid?',
    'your agents are morons',
    'Answer me, idiot!',
    'you are a m0ron',
    'you are an idiiiiot',
    'i d i o t',
    'You are an іdіot', // Cyrillic і
    'I will find you and I know where you live',
    'Halt die Klappe!',
    'Du bist ein Idiot',
    'Sie sind ja total unfähig',
    'Eres un idiota',
    'Cállate ya',
    'Vous êtes un imbécile',
    'Ta gueule !',
    'Sei un cretino',
    'Stai zitto',
    'Você é um idiota',
    'Cala a boca',
    '你是白痴吗',
    '滚开',
  ])('“%s”', (text) => {
    expect(abuse(text)).toBeGreaterThanOrEqual(threshold);
  });
});

describe('a message is not abusive', () => {
  it.each([
    'This damn router is broken again',
    'What the hell is this charge on my bill?',
    'Your app is useless',
    'This is the worst service ever',
    'I am an idiot, I forgot my password',
    'You are not stupid, do not worry',
    'The driver called me an idiot',
    'Your colleague wrote “shut up” to me',
    'My neighbour is a moron and cut the cable',
    'I feel stupid for asking',
    'You are great',
    'Can you help me?',
    'Das verdammte Internet geht nicht',
    'Ihr seid nicht dumm',
    'Esta maldita aplicación no funciona',
    'Putain, ça ne marche pas',
    'Che cavolo, non funziona',
    'Que droga, não funciona',
    '这个破东西又坏了',
    '',
  ])('“%s”', (text) => {
    expect(abuse(text)).toBeLessThan(threshold);
  });
});
