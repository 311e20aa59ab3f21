import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages('signIn', {
  page: 'Sign in',
  title: 'Sign in to Baton',
  words: 'Hand customers from AI to people, and lose nothing on the way.',
  signIn: 'Sign in',
  outTitle: 'You are signed out',
  outWords: 'Close this tab, or come back in.',
  again: 'Sign in again',
  noAnswerTitle: 'The sign-in service did not answer',
  noAnswerWords: 'Nothing is lost. Try again in a moment; if it stays so, tell whoever runs Baton for you.',
  signingIn: 'Signing you in',
  failedPage: 'Sign-in failed',
  failedTitle: 'You could not be signed in',
  failedWords: 'The sign-in took too long, was stopped, or its link was used before. Starting again helps.',
  startAgain: 'Start again',
});
