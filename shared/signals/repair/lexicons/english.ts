import type { RepairVocabulary } from '../classes.ts';

export const english: RepairVocabulary = {
  saying: `not my question, wasn t my question, doesn t answer my, didn t answer my, does not answer my, did not answer my,
    not answering my, answer my question, answer the question, doesn t answer the, not an answer, isn t an answer,
    that doesn t help, that does not help, that didn t help, doesn t help me, not helpful, misunderstood,
    misunderstand me, misunderstanding me, got me wrong, got it wrong, got that wrong, you keep saying, you keep
    asking, you keep repeating, you keep sending, you keep telling, keep giving me, stop repeating, you re
    repeating, you are repeating, quit repeating, read my message, read my last, read my question, read my first,
    read my previous, read my earlier, read what i, look at my last, see my previous, see my last, see my first, see
    my message, scroll up, as i said, as i told, as i wrote, as i already, as i mentioned, as i explained, like i
    said, like i told, let me repeat, i ll repeat, are you listening, are you even listening, are you reading, are
    you even reading, are you even there, can you not read, makes no sense, doesn t make sense, doesn t make any
    sense, does not make sense, make no sense, not making sense, nothing to do with, has nothing to do, just told
    you, told you already, that s not what, thats not what, not the question, wrong answer, off topic, are you going
    to answer, aren t you going to, are you going to help, you sent me that, stop talking, you don t know, same
    answer, same thing again, same question again, same question twice, asked that already, why do you keep, you
    asked that, you asked me that, what are you talking about, you re not getting, don t you understand, didn t you
    read, didn t you understand, did you not read, did you even read, did you read, you missed, you ignored, you are
    ignoring, you re ignoring, you lost me, we re going in circles, going in circles, no not that, not that one,
    that isn t what, that wasn t what, you misread, you misheard, not asking, not talking about, wasn t referring,
    not referring to, stop giving me, stop asking, stop telling, stop saying, stop suggesting, stop sending me the
    same, stop sending me that, stop sending me this, mixed up my, you mixed, you ve mixed, you re mixing, you are
    mixing, you re confusing, you are confusing, you have the wrong, you got the wrong, have to repeat myself, keep
    repeating myself, repeating myself, repeat myself, explain this again, explain myself again, answering a
    different question, same link again, the same page again, same article again, same page again, said the same
    thing, saying the same thing, same answer as, please listen, listen to me, listen carefully, pay attention, stay
    on topic, get my point, miss my point, missing my point, missed my point, missing the point, been through this,
    went through this, gone through this, went over this, how is that an answer, answer what i, why would i want
    that, not related to, address my issue, address my question, address my problem, you got it wrong, you have it
    wrong, you have that wrong, done all that, did all that, just answer, actually read, you re not helping, you are
    not helping, this isn t helping, this is not helping, you re confusing me, you confuse me, are you confused, you
    are confused, you re confused, know what you re saying, know what you are saying, know what your saying, weird
    answer, strange answer, random answer, not relevant, irrelevant, that doesn t answer, what does that have to do,
    what has that got to do, that is not an answer, that s not an answer, thats not an answer, this is not an
    answer, this isn t an answer, that is not my question, that s not my question, thats not my question, that was
    not my question, that s not the question, that is not the question, that is not helpful, that s not helpful,
    thats not helpful, this is not helpful, that was not helpful, you said that already, you already said that, you
    already said, you ve said that, you have said that, you said the same, you just said that, you just asked that,
    you just asked me, you just told me, repeating yourself, how many times do i, how many times must i, how many
    times have i told, how many times have i asked, how many times have i said, how many times i, how many times are
    you, how many times will you, how many more times, you re not listening, you are not listening, you aren t
    listening, you re not reading, you are not reading, you don t listen, you never listen, you didn t listen, didn
    t listen, just listen, seem to be confusing me, seem to be confusing, confusing me with, deliberately
    misunderstanding, you re misunderstanding, you are misunderstanding, keep misunderstanding, i never asked for, i
    never asked you, i never said, i never said that, i didn t say that, i did not say that, i didn t ask for that,
    i didn t ask for this, i didn t ask that, i never wanted, i never ordered, i keep telling you, i ve told you, i
    have told you, i keep saying, told you before, told you that before, said that before, said this before, we went
    over, you should know that already, you should already have, you already have that, already have that
    information, you have all my, why do i have to repeat, why do you ask again, why are you asking again, why are
    you telling me, why do you show me, why are you showing me, why do you send me, why are you sending me, why
    would you, why do you suggest, why are you suggesting, keep suggesting, keep showing me, keep recommending, keep
    offering me, you already asked, you ve already asked, already asked me, opposite of what, why did you book, why
    did you cancel, why did you do that, why did you change, why did you send, i didn t ask you to, i did not ask
    you to, i never asked you to, i never confirmed, i never agreed, you forgot to, you left out, you skipped, you
    forgot my, you forgot the`,
  faint: `huh, not that, come again, pardon, excuse me, i don t understand, i dont understand, i do not understand, i
    don t get it, eh, hm, hmm`,
  say: `told, tell, wrote, explained, mentioned, gave, given, answered, sent, provided, entered, stated, showed,
    confirmed, looking for, gave you`,
  want: 'want, wanted, need, needed, was after, m after, requested, ordered, am looking for, was looking for, expected',
  get: `understand, understanding, understood, listen, listening, get it, get me, get what, getting it, getting me,
    reading, hear, hear me, answer, answering, follow, paying attention, make sense, making sense, make any sense,
    comprehend, read what, read my, read the, even read, understand me, understanding me, understood me, understand
    what, reading what, answering the, answering my, getting my, get my`,
  already: 'already, just, literally',
  again: 'again, once more',
  what: 'the one, the thing, the question, the answer, the information, which one, what',
  i: 'i, we, i ve, ive, im not',
  you: 'you, u, ya, youre, you re, you ve',
  not: `isn t, isnt, wasn t, wasnt, aren t, arent, never, don t, dont, didn t, didnt, do not, did not, doesn t, can t,
    cant, cannot, won t, why can t, why don t, why won t, why can t you just, doesnt, does not, haven t, havent,
    hasn t`,
  no: 'no, nope, nah, noo, nooo, noooo, nooooo, hm no, hmm no, uh no, um no, er no',
  wrong: `wrong, incorrect, not correct, not true, not right, false, mistaken, isn t right, isn t correct, isnt right,
    isnt correct, that s not correct, that s not right, that s not true, thats not correct, thats not right, thats not
    true, that is not correct, that is not true, that isn t right, that isn t correct, that isn t true, that isnt
    right, that isnt correct, this is not correct, this is not right, this isn t right, this isn t correct, it s not
    correct, it s not right`,
  said: `said, told you, told u, told ya, asked you, asked u, asked for, asked about, asked if, asked where, asked
    how, asked why, asked when, asked what, asked whether, asked to, ask, ask about, ask for, say, say that, asking,
    asking about, asking for, asking if, asking how, repeat, typed, said that, told you that, write, type`,
  meant: `i meant, i was talking about, i m talking about, i am talking about, im talking about, i was referring, i m
    referring, i am referring, what i meant, i mean the, i mean my, i was asking, no i mean, mean, meant, i was asking
    about, talking about my, was talking about`,
  nth: `for the second time, for the third time, for the fourth time, for the fifth time, for the last time, for the
    2nd time, for the 3rd time, for the 4th time, for the hundredth time, once again, one more time, again and again,
    i repeat`,
  times: `twice, three times, 3 times, four times, 4 times, five times, 5 times, two times, 2 times, many times,
    several times, a hundred times, a thousand times, ten times, so many times, multiple times, repeatedly, over and
    over`,
  above: `above, earlier, before, in my first message, in my last message, in my previous message, in my message, in
    my first text, in my last text, in my mail, in my email, in my first email, in the beginning, at the beginning, at
    the start, at the top, minutes ago, a minute ago, seconds ago, a moment ago`,
  past: `last week, last month, last year, last time, yesterday, days ago, weeks ago, months ago, years ago, a week
    ago, a month ago, on the phone, in the store, in the shop, at the store, at the shop, when i booked, when i
    ordered, when i signed, when i bought, when i called, on monday, on tuesday, on wednesday, on thursday, on friday,
    on saturday, on sunday, this morning, last night, back then, in january, in february, in march, in april, in may,
    in june, in july, in august, in september, in october, in november, in december, my bank, him, her, them, the
    driver`,
  look: 'look at, look, read, re read, reread, see, go back to, scroll to, check again, read again, look again',
  mine: `my message, my messages, my question, my first message, my last message, my previous message, my email, my
    mail, my text, my request, my first question, my original question, my question again, the chat history, the
    history, the conversation`,
  bare: 'not, and not, but not, instead of, rather than',
  mild: `yet, sure, bad, working, urgent, thank, thank you, please, all, fine, okay, anymore, any more, able,
    available, here, home, at home, more, later, much, many, too, very, good, great, enough, necessary, at the moment,
    right now, possible, allowed, worth, often, always, everything, nothing, that s all, correct, right, true,
    important, far, long, today, tonight, that i know, that i know of, a problem, a big deal, my fault, your fault,
    interested, ready, happy, unless, until, if, because, since, in a hurry, for now, for me, like, as, used, exactly,
    happening, going, getting, coming, cheap, hungry, a member, sold, a gift, for long, spicy, helpful, yes, thanks`,
  its: 'it s, its, it is, it was, they re, they are, i m, im, i am',
  thats: 'that s, thats, that is, this is, that was, those are, these are',
  'thats not': `that isn t, that isnt, this isn t, this isnt, that wasn t, that wasnt, thats not, that s not, that is
    not, this is not`,
  the: 'the, a, an, our, this, that, to the, from the, about the, for the, in the, on the, about, to, from, my',
  other: `i meant to, meant to, what do i, how do i, i mean it, mean it, you mean, do you mean, what do you mean, what
    does, which one do you mean, understand how, at what, than what i asked, than i asked, than what i wanted,
    repeat what you just, what you just said, what you just told, what did you just, what question did you just, say
    what you just, can you read me, can you read my, can you read the, can you read it, can you read that, can you
    read to, can you read back, answer you just gave, unless i already did, what i asked you to remember, reminder
    list, same answer for`,
  filler: `quite, actually, am, was, have, had, ve, m, are, re, were, but, still, do, did, clearly, got, is, s, then, hey,
    pls, it, really, even, so, there, well, only, at all, now, ok, sorry, obviously, seriously, simply, honestly,
    apparently, guys, people`,
  rewording: `in other words, to clarify, let me rephrase, let me try again, what i mean is, i meant to say, correction, are
    you there, are you still there, are you here, anybody there, anyone there, is anyone there, is anybody there,
    hello are you, already tried, already tried that, i already tried, tried that already, i just did, i already
    did, i did already, already did that, did that already, done that already, why are you asking, what do you mean
    by that, different question, something completely different, something entirely different, was about something
    else, talking about something else, that s not it, thats not it, that is not it, you re wrong, you are wrong,
    you were wrong, what are you saying, not the point, besides the point, not the problem, not the issue, not my
    problem, not my issue, the same article, the same link, i did say, my question was, the question was, my
    question is still, i just answered, just answered, that you sent me, you just sent, i just gave, i know that
    already, i already know that, i already know how, know how to already, same thing before, try again that s, did
    read it, a misunderstanding, i just said that, just said that, what i am trying to say, what i m trying to say,
    what im trying to say, off track, backwards, wrong question, what i m after is, what i am after is, what i m
    asking is, what i am asking is, what i asked was, what i asked is, you already have my, i said no, can t be
    right, cannot be right, doesn t sound right, doesn t seem right, don t think that s right, don t think that is
    right, don t think so that s, sounds wrong, seems wrong, i also asked`,
  'what i said': `what i asked, what i m asking, what i am asking, what im asking, what i was asking, what i wanted to know`,
};
