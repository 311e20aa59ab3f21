import type { RepairVocabulary } from '../classes.ts';

export const english: RepairVocabulary = {
  saying: `that s not it, thats not it, that is not it, not my question, wasn t my question, doesn t answer my, didn t
    answer my, does not answer my, did not answer my, not answering my, answer my question, answer the question, doesn
    t answer the, not an answer, isn t an answer, that doesn t help, that does not help, that didn t help, doesn t
    help me, not helpful, misunderstood, misunderstand me, misunderstanding me, got me wrong, got it wrong, got that
    wrong, you re wrong, you are wrong, you were wrong, you keep saying, you keep asking, you keep repeating, you keep
    sending, you keep telling, keep giving me, stop repeating, you re repeating, you are repeating, quit repeating,
    read my message, read my last, read my question, read my first, read my previous, read my earlier, read what i,
    look at my last, see my previous, see my last, see my first, see my message, scroll up, as i said, as i told, as i
    wrote, as i already, as i mentioned, as i explained, like i said, like i told, let me repeat, i ll repeat, are you
    listening, are you even listening, are you reading, are you even reading, are you still there, are you even there,
    are you there, can you read, can you not read, makes no sense, doesn t make sense, doesn t make any sense, does
    not make sense, make no sense, not making sense, nothing to do with, has nothing to do, how many times, i just
    said, i just told, i just asked, just told you, just answered, just said that, i just gave, i just did, i already
    did, i did already, already did that, i already tried, already tried that, told you already, i said no, i did say,
    that s not what, thats not what, not the question, wrong question, wrong answer, off topic, are you here, anybody
    there, anyone there, is anyone there, is anybody there, are you going to answer, aren t you going to, are you
    going to help, hello are you, that you sent me, you just sent, you sent me that, stop talking, i know that
    already, you don t know, same answer, same thing again, same question again, same question twice, asked me that,
    asked that already, why are you asking, why do you keep, you asked that, you asked me that, what are you talking
    about, what do you mean by that, you re not getting, don t you understand, didn t you read, didn t you understand,
    did you not read, did you even read, did you read, you missed, you forgot, you ignored, you are ignoring, you re
    ignoring, you lost me, we re going in circles, going in circles, no not that, not that one, i meant to say, what i
    mean is, what i m asking, what i am asking, what i asked, my question was, my question is still, the question was,
    let me rephrase, let me try again, to clarify, in other words, that isn t what, that wasn t what, you misread, you
    misheard, tried that already, already tried, not asking, not talking about, wasn t referring, not referring to,
    stop giving me, stop asking, stop telling, stop saying, stop suggesting, stop sending me the same, stop sending me
    that, stop sending me this, mixed up my, you mixed, you ve mixed, you re mixing, you are mixing, you re confusing,
    you are confusing, backwards, you have the wrong, you got the wrong, have to repeat myself, keep repeating myself,
    repeating myself, repeat myself, explain this again, explain myself again, something completely different,
    something entirely different, talking about something else, was about something else, answering a different
    question, different question, a misunderstanding, the same link, same link again, the same article, the same page
    again, same article again, same page again, said the same thing, saying the same thing, same answer as, same thing
    before, please listen, listen to me, listen carefully, pay attention, stay on topic, get my point, miss my point,
    missing my point, missed my point, missing the point, not the point, besides the point, not the problem, not the
    issue, not my problem, not my issue, correction, what i am trying to say, what i m trying to say, what im trying
    to say, try again that s, been through this, went through this, gone through this, went over this, how is that an
    answer, what i wanted to know, answer what i, know how to already, why would i want that, not related to, address
    my issue, address my question, address my problem, you got it wrong, you have it wrong, you have that wrong, done
    all that, did all that, did that already, done that already, did read it, just answer, actually read, i already
    know how, i already know that, you re not helping, you are not helping, this isn t helping, this is not helping,
    you re confusing me, you confuse me, are you confused, you are confused, you re confused, know what you re saying,
    know what you are saying, know what your saying, what are you saying, weird answer, strange answer, random answer,
    not relevant, irrelevant, that doesn t answer, off track, what does that have to do, what has that got to do`,
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
    cant, cannot, won t, why can t, why don t, why won t, why can t you just, doesnt, does not`,
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
    does, which one do you mean, understand how, at what`,
  filler: `quite, actually, am, was, have, had, ve, m, are, re, were, but, still, do, did, clearly, got, is, s, then,
    hey, pls, it, really, even, so, there, well, only, at all, now, ok, sorry`,
};
