import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages('tryIt', {
  title: 'Try it',
  description: 'Play a customer, and watch what Baton decides.',
  openInbox: 'Open the inbox to answer',
  onlyLocalTitle: 'This chat runs on a local host',
  onlyLocalWords: 'Start Baton on your own computer to play a customer. Here, your own channels bring real ones.',

  newConversation: 'New conversation',
  connectionCut: 'The connection is interrupted. It comes back by itself.',
  notSent: 'Your message was not sent',
  noPerson: 'A person could not be called',
  stillWaiting: 'You are still waiting',

  whatToTry: 'What to try',
  guideTitle: 'You are a customer of Fenlark',
  guideWords:
    'Fenlark sells internet and mobile plans. Its assistant answers from the help pages. After each message, Baton decides whether a person should take over.',
  whoYouAre: 'Who you are',
  language: 'Language',
  saySomething: 'Say something',
  guest: 'A guest',
  gold: 'Mara, a Gold customer',

  showsAnswer: 'The assistant knows this',
  showsPerson: 'Asks for a person',
  showsBilling: 'Asks for a person, about a bill',
  showsTwice: 'Cannot be answered, twice',
  showsFraud: 'Fraud or a legal matter',
  showsGold: 'A Gold customer, at the first stumble',
  showsGerman: 'In German',

  underTheHood: 'Under the hood',
  lastEscalated: 'Last decision: a person takes over',
  lastContinued: 'Last decision: the AI goes on',
  nothingDecided: 'Nothing is decided yet. Say something.',
  decision: 'Decision',
  message: 'Message',
  whoMaySpeak: 'Who may speak',
  queue: 'Queue',
  reason: 'Reason',
  rule: 'Rule',
  noRule: 'none matched',
  confidence: 'AI confidence',
});
