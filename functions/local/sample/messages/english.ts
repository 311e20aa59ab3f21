import type { Wordings } from './wording.ts';

const place = '{position, plural, =0 {} one { You are next in line.} other { You are number # in line.}}';

const minutes = `{maxMinutes, plural,
  =0 {}
  one { It usually takes about a minute.}
  other {{minMinutes, plural,
    =0 { It usually takes up to {maxMinutes} minutes.}
    other { It usually takes {minMinutes} to {maxMinutes} minutes.}
  }}
}`;

export const english: Wordings = {
  locale: 'en',
  opening: 'A person from our team will take over from here and can see everything so far.',
  chatOpenings: {
    'asked-for-person':
      'Of course, we are bringing a person in. They can see everything you have written, so you need not start again.',
    'low-confidence':
      'We would rather not guess here, so a person will look at this with you. They can see everything so far.',
    'failed-attempts':
      'We are sorry that you have not had a proper answer yet. A person will take this on and can see what was tried.',
    'repeated-request':
      'We are sorry that you had to ask twice. A person will take this on and can see everything so far.',
    'sensitive-topic':
      'This deserves a person’s full attention, so someone from our team will take it up with you. They can see everything so far.',
    'valued-customer':
      'Personal help is part of your plan, so a person will take over from here and can see everything so far.',
  },
  safetyOpening:
    'Your safety comes first. If anyone is in danger now, please call 112. If you would like to talk to someone in confidence, day or night, call 116 123. We are also passing this to a person in our team.',
  wait: {
    'handoff-started': place + minutes,
    'handoff-started-no-estimate': ' We cannot say yet how long it will take.',
    'handoff-started-closed':
      ' Nobody from that team is here right now. We keep your conversation, and someone will answer when the team is back.',
  },
  mail: {
    'handoff-started':
      'Thank you for writing to us. A person from our team will answer you by email. They have your whole message before them, so you need not send it again.',
    'handoff-started-no-estimate':
      'Thank you for writing to us. A person from our team will answer you by email. They have your whole message before them, so you need not send it again.',
    'handoff-started-closed':
      'Thank you for writing to us. The right team is not in at the moment. A person will answer you by email when it is back, and has your whole message before them.',
    'handoff-resolved':
      'We have closed this matter. If anything is still open, just reply to this email and it will reach us again.',
  },
  safetyMail: ' They will answer you by email.',
  later: {
    'agent-joined': '{agentName} is with you now and can see the conversation so far.',
    'still-waiting': `Thank you for your patience. We have not forgotten you.${place}${minutes}`,
    'moved-to-queue': `We have passed you on to another team: {queueName}. They can see everything so far.${place}${minutes}`,
    'returned-to-assistant': 'Our assistant is with you again. You can ask for a person at any time.',
    'nobody-free':
      'We are sorry: nobody became free in time. Our assistant is with you again. You can ask for a person at any time.',
    'handoff-resolved':
      'Our team has closed this matter. If anything else comes up, write here and our assistant will answer.',
  },
};
