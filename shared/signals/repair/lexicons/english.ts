import type { RepairVocabulary } from '../classes.ts';

export const english: RepairVocabulary = {
  saying: `that s not it, thats not it, that is not it, not my question, wasn t my question, doesn t answer my, didn t
    answer my, does not answer my, did not answer my, not answering my, answer my question, answer the question,
    doesn t answer the, not an answer, isn t an answer, that doesn t help, that does not help, that didn t help,
    doesn t help me, not helpful, misunderstood, misunderstand me, misunderstanding me, misread, got me wrong, got
    it wrong, got that wrong, you re wrong, you are wrong, you were wrong, you keep saying, you keep asking, you
    keep repeating, you keep sending, you keep telling, keep giving me, stop repeating, you re repeating, you are
    repeating, quit repeating, read my message, read my last, read my question, read my first, read my previous,
    read my earlier, read what i, look at my last, see my previous, see my last, see my first, see my message,
    scroll up, as i said, as i told, as i wrote, as i already, as i mentioned, as i explained, like i said, like i
    told, i repeat, let me repeat, i ll repeat, once again, one more time, for the second time, for the third time,
    for the fourth time, for the last time, for the 2nd time, for the 3rd time, are you listening, are you even
    listening, are you reading, are you even reading, are you still there, are you even there, are you there, can
    you read, can you not read, makes no sense, doesn t make sense, doesn t make any sense, does not make sense,
    make no sense, not making sense, nothing to do with, has nothing to do, how many times, i just said, i just
    told, i just asked, just told you, just answered, just said that, i just gave, i just did, i already did, i did
    already, already did that, tried that, i already tried, already tried that, told you already, told you that, i
    told you, i said no, i did say, i didn t ask, i didn t say, i did not ask, i did not say, i never asked, i never
    said, not asking about, not asking for, i m not asking, wasn t asking, not talking about, i m not talking about,
    wasn t talking about, that s not what, thats not what, not the question, wrong question, wrong answer, wrong
    topic, wrong order number, off topic, i said, are you here, anybody there, anyone there, is anyone there, is
    anybody there, are you going to answer, aren t you going to, are you going to help, hello are you, i was talking
    about, i m talking about, i am talking about, i was referring, i m referring to, that you sent me, you just
    sent, you sent me that, stop talking, i already know, i know that already, you don t know, same answer, same
    thing again, same question again, same question twice, asked me that, asked that already, why are you asking,
    why do you keep, you asked that, you asked me that, what are you talking about, what do you mean by that, that s
    not right, thats not right, that is not right, you re not getting, don t you understand, didn t you read, didn t
    you understand, did you not read, did you even read, did you read, you missed, you forgot, you ignored, you are
    ignoring, you re ignoring, you lost me, we re going in circles, going in circles, no no no, no not that, not
    that one, i meant to say, what i meant, what i mean is, what i m asking, what i am asking, what i asked, my
    question was, my question is still, the question was, i was asking, let me rephrase, let me try again, to
    clarify, in other words, that isn t what, that wasn t what`,
  faint: `wrong, incorrect, that s wrong, thats wrong, that is wrong, that s incorrect, huh, not that, come again, pardon,
    excuse me, that s false, nope wrong, not correct, not true, i don t understand, i dont understand, i do not
    understand, i don t get it, that is incorrect, not right`,
  say: `said, say, asked, ask, asking, told, tell, meant, mean, wrote, explained, mentioned, gave, given, answered,
    sent, typed, provided, entered, stated, showed, confirmed, asking for, asked for, asked about, talking about,
    referring to, looking for, gave you, told you`,
  want: `want, wanted, need, needed, was after, m after, requested, ordered, am looking for, was looking for, expected`,
  get: `understand, understanding, understood, listen, listening, get it, get me, get what, getting it, getting me,
    read, reading, hear, hear me, answer, answering, follow, pay attention, paying attention, make sense, making
    sense, make any sense, comprehend`,
  already: 'already, just, literally',
  again: 'again, once more',
  what: 'what, the one, the thing, the question, the answer, the information, which one',
  i: 'i, we, i m, i ve, ive, im',
  you: 'you, u, ya, youre, you re, you ve',
  not: `not, isn t, isnt, wasn t, wasnt, aren t, arent, never, don t, dont, didn t, didnt, do not, did not, doesn t, can
    t, cant, cannot, won t, why can t, why don t, why won t, why can t you just`,
  no: 'no, nope, nah',
  filler: `really, quite, at all, even, actually, am, was, have, had, ve, m, are, re, were, that, this, it, but, still, so,
    to, just now, do, did, clearly, the`,
};
