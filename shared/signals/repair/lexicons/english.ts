import type { RepairVocabulary } from '../classes.ts';

export const english: RepairVocabulary = {
  saying: `not my question, wasn t my question, doesn t answer my, didn t answer my, does not answer my, did not
    answer my, not answering my, answer my question, answer the question, doesn t answer the, not an answer, isn t
    an answer, that doesn t help, that does not help, that didn t help, doesn t help me, not helpful,
    misunderstood, misunderstand me, misunderstanding me, got me wrong, got it wrong, got that wrong, you keep
    saying, you keep asking, you keep repeating, you keep sending, you keep telling, keep giving me, stop
    repeating, you re repeating, you are repeating, quit repeating, read my message, read my last, read my
    question, read my first, read my previous, read my earlier, read what i, look at my last, see my previous, see
    my last, see my first, see my message, scroll up, as i said, as i told, as i wrote, as i already, as i
    mentioned, as i explained, like i said, like i told, let me repeat, i ll repeat, are you listening, are you
    even listening, are you reading, are you even reading, are you even there, can you not read, makes no sense,
    doesn t make sense, doesn t make any sense, does not make sense, make no sense, not making sense, nothing to
    do with, has nothing to do, just told you, told you already, that s not what, thats not what, not the
    question, wrong answer, off topic, are you going to answer, aren t you going to, are you going to help, you
    sent me that, stop talking, you don t know, same answer, same thing again, same question again, same question
    twice, asked that already, why do you keep, you asked that, you asked me that, what are you talking about, you
    re not getting, don t you understand, didn t you read, didn t you understand, did you not read, did you even
    read, did you read, you missed, you ignored, you are ignoring, you re ignoring, you lost me, we re going in
    circles, going in circles, no not that, not that one, that isn t what, that wasn t what, you misread, you
    misheard, not asking, not talking about, wasn t referring, not referring to, stop giving me, stop asking, stop
    telling, stop saying, stop suggesting, stop sending me the same, stop sending me that, stop sending me this,
    mixed up my, you mixed, you ve mixed, you re mixing, you are mixing, you re confusing, you are confusing, you
    have the wrong, you got the wrong, have to repeat myself, keep repeating myself, repeating myself, repeat
    myself, explain this again, explain myself again, answering a different question, same link again, the same
    page again, same article again, same page again, said the same thing, saying the same thing, same answer as,
    please listen, listen to me, listen carefully, pay attention, stay on topic, get my point, miss my point,
    missing my point, missed my point, missing the point, been through this, went through this, gone through this,
    went over this, how is that an answer, answer what i, why would i want that, not related to, address my issue,
    address my question, address my problem, you got it wrong, you have it wrong, you have that wrong, done all
    that, did all that, just answer, actually read, you re not helping, you are not helping, this isn t helping,
    this is not helping, you re confusing me, you confuse me, are you confused, you are confused, you re confused,
    know what you re saying, know what you are saying, know what your saying, weird answer, strange answer, random
    answer, not relevant, irrelevant, that doesn t answer, what does that have to do, what has that got to do,
    that is not an answer, that s not an answer, thats not an answer, this is not an answer, this isn t an answer,
    that is not my question, that s not my question, thats not my question, that was not my question, that s not
    the question, that is not the question, that is not helpful, that s not helpful, thats not helpful, this is
    not helpful, that was not helpful, you said that already, you already said that, you already said, you ve said
    that, you have said that, you said the same, you just said that, you just asked that, you just asked me, you
    just told me, repeating yourself, how many times do i, how many times must i, how many times have i told, how
    many times have i asked, how many times have i said, how many times i, how many times are you, how many times
    will you, how many more times, you re not listening, you are not listening, you aren t listening, you re not
    reading, you are not reading, you don t listen, you never listen, you didn t listen, didn t listen, just
    listen, seem to be confusing me, seem to be confusing, confusing me with, deliberately misunderstanding, you
    re misunderstanding, you are misunderstanding, keep misunderstanding, i never asked for, i never asked you, i
    never said, i never said that, i didn t say that, i did not say that, i didn t ask for that, i didn t ask for
    this, i didn t ask that, i never wanted, i never ordered, i keep telling you, i ve told you, i have told you,
    i keep saying, told you before, told you that before, said that before, said this before, we went over, you
    should know that already, you should already have, you already have that, already have that information, you
    have all my, why do i have to repeat, why do you ask again, why are you asking again, why are you telling me,
    why do you show me, why are you showing me, why do you send me, why are you sending me, why would you, why do
    you suggest, why are you suggesting, keep suggesting, keep showing me, keep recommending, keep offering me,
    you already asked, you ve already asked, already asked me, opposite of what, why did you book, why did you
    cancel, why did you do that, why did you change, why did you send, i didn t ask you to, i did not ask you to,
    i never asked you to, i never confirmed, i never agreed, you forgot to, you left out, you skipped, you forgot
    my, you forgot the, the third time i m telling, third time i m telling, second time i m telling, third time i
    ve said, third time i say, third time i tell, third time i ve told, second time i ve told, second time i tell,
    didn t i tell, didn t i say, didn t i just, haven t i told, haven t i said, did i not say, did i not tell, did
    i not just, have i not told, have i not said, i just got through telling, not how i, get my name right, get it
    right, get this right, still wrong, still not right, still incorrect, that s still, not even close, nowhere
    near, not at all what`,
  faint: `huh, not that, come again, pardon, excuse me, i don t understand, i dont understand, i do not understand, i
    don t get it, eh, hm, hmm`,
  say: `told, tell, wrote, explained, mentioned, gave, given, answered, sent, provided, entered, stated, showed,
    confirmed, looking for, gave you, said so, gave it, gave that, told you that, covered, specified, spelled,
    spelt, listed, included, described, shared, given you, give, giving`,

  want: `want, need, m after, am looking for, am after, m looking for, would like, d like, would prefer, prefer,
    was trying to`,

  get: `understand, understanding, understood, listen, listening, get it, get me, get what, getting it, getting me,
    reading, hear, hear me, answer, answering, follow, paying attention, make sense, making sense, make any sense,
    comprehend, read what, read my, read the, even read, understand me, understanding me, understood me, understand
    what, reading what, answering the, answering my, getting my, get my`,
  already: 'already, just, literally, alredy, allready, alreday, already just, literally just, just now, only just',
  again: 'again, once more',
  what: `the one, the thing, the question, the answer, the information, which one, what, wat, wht, what ever, the
    thing that, the one that, the place, the part`,
  i: 'i, we, i ve, ive, im not',
  you: 'you, u, ya, youre, you re, you ve',
  not: `isn t, isnt, wasn t, wasnt, aren t, arent, never, don t, dont, didn t, didnt, do not, did not, doesn t,
    can t, cant, cannot, won t, why can t, why don t, why won t, why can t you just, doesnt, does not, haven t,
    havent, hasn t, dint, dindt, did nt, couldn t, wouldn t, don t think, do not think, dont think, don t believe,
    do not believe, don t feel like, doubt`,
  no: 'no, nope, nah, noo, nooo, noooo, nooooo, hm no, hmm no, uh no, um no, er no',
  wrong: `wrong, incorrect, not correct, not true, not right, false, mistaken, isn t right, isn t correct, isnt
    right, isnt correct, that s not correct, that s not right, that s not true, thats not correct, thats not
    right, thats not true, that is not correct, that is not true, that isn t right, that isn t correct, that isn t
    true, that isnt right, that isnt correct, this is not correct, this is not right, this isn t right, this isn t
    correct, it s not correct, it s not right, the wrong way, wrong way, all wrong, no longer right, not accurate,
    inaccurate, not quite right, way off, misspelled, mis spelled, spelled wrong, spelt wrong`,
  said: `said, told you, told u, told ya, asked you, asked u, asked for, asked about, asked if, asked where, asked
    how, asked why, asked when, asked what, asked whether, asked to, ask, ask about, ask for, say, say that,
    asking, asking about, asking for, asking if, asking how, repeat, typed, said that, write, type, been saying,
    been asking, been telling, telling you, was saying, said to you, was asking, mean to say, sayed, sed, siad,
    tolled you`,
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
  look: `look at, look, read, re read, reread, see, go back to, scroll to, check again, read again, look again,
    check`,

  mine: `my message, my messages, my question, my first message, my last message, my previous message, my email, my
    mail, my text, my request, my first question, my original question, my question again, the chat history, the
    history, the conversation`,
  bare: 'not, and not, but not, instead of, rather than',
  mild: `yet, sure, bad, working, urgent, thank, thank you, please, all, fine, okay, anymore, any more, able,
    available, here, home, at home, more, later, much, many, too, very, good, great, enough, necessary, at the
    moment, right now, possible, allowed, worth, often, always, everything, nothing, that s all, correct, right,
    true, important, far, long, today, tonight, that i know, that i know of, a problem, a big deal, my fault, your
    fault, interested, ready, happy, unless, until, if, because, since, in a hurry, for now, for me, like, as,
    used, exactly, happening, going, getting, coming, cheap, hungry, a member, sold, a gift, for long, spicy,
    helpful, yes, thanks, different, unusual, ideal, new, my mistake, my first, your first, fair, over, a lot, on
    me, in my account, sold out, open, closed, free, mandatory, a rush, an emergency, serious, surprising,
    interested in, looking forward, feeling, for sale, even, as good, as bad, as cheap, as expensive, hard, easy,
    safe, clean, crowded, noisy, busy, smoking, sugar, onions, ice, kids, children, pets, extras, breakfast,
    preference, idea, rush, hurry, worries, luggage, pattern, logo, sleeves, thank u, thx, ty, hesitation, matter,
    way, longer, exactly sure, quite sure, so sure, that bad, that far, that expensive, the last row, after, yet
    sure, sooner, later than, earlier than, anything, additional, extra, other questions, perfect, awesome, nice,
    lovely, fantastic, cool, wonderful, excellent, super, amazing, brilliant, interesting, kind, bye, goodbye,
    none, same, whatever, nobody, that should be all, that should be fine, that should be enough, that should be
    ok, that should be good, that should be it, that should be okay, that should be everything, that should be
    great, that should be perfect, that should be in, nvm, nevermind, never mind, sir, madam, ma am, mate, i m
    good, i am good, we re good, go ahead, continue, thanks a lot, cheers`,

  its: 'it s, its, it is, it was, they re, they are, i m, im, i am',
  thats: 'that s, thats, that is, this is, that was, those are, these are',
  'thats not': `that isn t, that isnt, this isn t, this isnt, that wasn t, that wasnt, thats not, that s not, that is
    not, this is not`,
  the: 'the, a, an, our, this, that, to the, from the, about the, for the, in the, on the, about, to, from, my',
  other: `i meant to, meant to, what do i, how do i, i mean it, mean it, you mean, do you mean, what do you mean,
    what does, which one do you mean, understand how, at what, than what i asked, than i asked, than what i
    wanted, repeat what you just, what you just said, what you just told, what did you just, what question did you
    just, say what you just, can you read me, can you read my, can you read the, can you read it, can you read
    that, can you read to, can you read back, answer you just gave, unless i already did, what i asked you to
    remember, reminder list, same answer for, entered the wrong, typed the wrong, typed in the wrong, put in the
    wrong, sent it to the wrong, went to the wrong, took the wrong, booked the wrong by, chose the wrong, picked
    the wrong, pressed the wrong, clicked the wrong, selected the wrong, ordered the wrong, got on the wrong,
    dialed the wrong, said goodbye, said hello, said hi, said thanks, asked to contact, was asked to, was told to,
    were asked to, got asked to, he misunderstood, she misunderstood, they misunderstood, we misunderstood,
    misunderstood each other, misunderstanding with, misunderstanding at, misunderstanding about, have no
    preference, no preference, is this my first, isn t my first, is not my first, wrong number sorry, sorry wrong
    number, tried that, tell you, tell you about, tell you what, tell you the, let me tell you, like to tell you,
    want to tell you, i ll tell you, just to tell you, can tell you, could tell you, asked my, asked a, asked at,
    asked the, asked them, asked him, asked her, asked our, asked around, asked someone, asked for help, like to
    ask, want to ask, wanted to ask, have to ask, can i ask, could i ask, may i ask, let me ask, going to ask,
    need to ask, just asking, asking for a friend, asking for my, asking because, asking myself, explain what,
    explain how, explain why, explain the, explain that to, could you explain, can you explain, please explain,
    hard to explain, let me explain, to explain, saying that it, saying it s, saying my, says, saying hi, saying
    hello, said to my, said to him, said to her, said to them, told my, told the, told them, told him, told her,
    typed my, typed in my pin, meant well, mean to rush, mean to bother, mean to be, mean to offend, mean to
    interrupt, mean to pry, mean to cause, asked for a day, asked for a break, asked for a raise, asked for help
    in, check my account, check my balance, check my order, check my booking, check my reservation, check my
    email, check my phone, check in, check out, check the, check if, check whether, check availability, check on,
    check it, check that, check for, check with, never asked for a, name should be on, name should be in, address
    should be in, address should be on, number should be on, number should be in, date should be on, time should
    be up, total should be on, let me clarify with, just sent, just entered, just confirmed, just typed, just
    filled, just showed, just submitted, just provided my bank, give me, give it, to give, can give, could give,
    will give, please give, give you`,

  filler: `quite, actually, am, was, have, had, ve, m, are, re, were, but, still, do, did, clearly, got, is, s,
    then, hey, pls, it, really, so, there, well, only, at all, now, ok, sorry, obviously, seriously, simply,
    honestly, apparently, guys, people, wait, oh, oops, hold on, um, umm, uh, er, erm, my bad, well actually`,

  rewording: `in other words, to clarify, let me rephrase, what i mean is, i meant to say, correction, are you
    there, are you still there, are you here, anybody there, anyone there, is anyone there, is anybody there,
    hello are you, already tried, already tried that, i already tried, tried that already, i just did, i already
    did, i did already, already did that, did that already, done that already, why are you asking, what do you
    mean by that, different question, something completely different, something entirely different, was about
    something else, talking about something else, that s not it, thats not it, that is not it, you re wrong, you
    are wrong, you were wrong, what are you saying, not the point, not the problem, not the issue, not my problem,
    not my issue, the same article, the same link, i did say, my question was, the question was, my question is
    still, i just answered, just answered, that you sent me, you just sent, i just gave, i know that already, i
    already know that, i already know how, know how to already, same thing before, try again that s, did read it,
    i just said that, just said that, what i am trying to say, what i m trying to say, what im trying to say, off
    track, backwards, wrong question, what i m after is, what i am after is, what i m asking is, what i am asking
    is, what i asked was, what i asked is, you already have my, i said no, can t be right, cannot be right, doesn
    t sound right, doesn t seem right, don t think that s right, don t think that is right, don t think so that s,
    sounds wrong, seems wrong, i also asked, let me say it again, let me say that again, i ll say it again, say it
    differently, put it differently, put it another way, other way round, other way around, the other way round,
    the other way around, opposite direction, scratch that, back to my question, go back to my question, back to
    my original, still need an answer, still waiting for an answer, still haven t answered, need an answer to, isn
    t about, is not about, not about that, not about this, not about the, it s not about, wrong way round, that s
    unrelated, that is unrelated, thats unrelated, unrelated to, got swapped, mix up, mixup, mixed them up, mixed
    it up, mixing them up, you heard, you must have misheard, you ve misread, misread it, misread that, misread
    my, misheard me, misheard that, mis heard, you are mistaken, you re mistaken, you must be mistaken, you have
    it as, you got it as, you have me as, you have me down, you put me down, you put down, you only answered, you
    only booked, you only did, you only gave, you only changed, you only cancelled, you only told, half of it,
    half of my question, the second part, the other part, other half, first part of my, i know you told me, i know
    that but, yes i know but, yeah i know but, i know but, already covered, already went over, already discussed,
    been over this, been over that, did this already, asked and answered, what i want is, what i wanted is, should
    say, should be for, no means no, instead of that, not the right, isn t the right, isn t the one, not the one,
    not the same, isn t the same, not mine, isn t mine, not my name, isn t my name, not my order, not my address,
    not my account, not my number, never mentioned, never wanted, never requested, didn t request, did not
    request, nobody said, that should be, but i wanted, but i asked for, but i said, but i specifically, but i
    clearly, but i told you, that s not the right, that is not the right, thats not the right, this is not the
    right, this isn t the right, that isn t the right, that s not the one, that is not the one, thats not the one,
    that s not mine, that is not mine, thats not mine, that isn t mine, that s not my name, that is not my name,
    that s not my order, that s not my address, that s not my account, that s not my number, that s not my
    booking, that s not my reservation, that s what i said, that s what i told, that s what i just, that s what i
    ve been, thats what i said, thats what i told, that is what i said, that is what i told, exactly what i said,
    exactly what i told, what i just said, what i said before, not this one, not those, not these, gave you that,
    gave you this, given you that, given you this, given you all, gave you all, gave you everything, given you
    everything, gave you my, given you my, that s a different order, that s a different problem, that s a
    different issue, that s a different thing, that s a different question, that s a different account, that s a
    different booking, that s a different person, that s a different place, that s a different city, it should be
    for, it should say, it should read, that s something else, there s a misunderstanding, there is a
    misunderstanding, there s been a misunderstanding, there has been a misunderstanding, is a misunderstanding,
    been a misunderstanding, this is a misunderstanding, a misunderstanding here, you swapped, you reversed,
    supposed to be for, meant to be for, as i stated, as i said earlier, like i mentioned, like i was saying, as i
    was saying, like i wrote, like i explained, let me clarify, let me explain again, let me explain it again, let
    me explain that again, let me be clear, let me be clearer, i ll rephrase, i ll say that again, let me try that
    again, don t think that s correct, don t think that is correct, don t think it s right, don t think it s
    correct, don t think this is right, don t think this is correct, doesn t look right, does not look right,
    doesn t look correct, doesn t sound correct, doesn t seem correct, looks wrong, name should be, date should
    be, time should be, number should be, address should be, total should be, city should be, day should be,
    somebody else s order, someone else s order, you just asked, you ve asked me, you asked me twice, you asked
    twice, you asked before, you have it already, you already have it, you have that already, you ve got that
    already, you ve already got, what i said was, what i asked for was, what i wrote was, all i asked, all i asked
    for, all i said, typo, was a typo, sorry typo, who said anything about, nobody said anything about, i said
    nothing about, i didn t say anything, said nothing about, beside the point, besides the point, that s not me,
    thats not me, that is not me, a non answer, not quite what, not exactly what, not really what, isn t quite
    what, isn t exactly what, isn t really what, as mentioned before, as mentioned above, as mentioned earlier, as
    mentioned already, as stated above, as stated before, as stated earlier, as written above, as described above,
    someone else s account, someone else s booking, somebody else s account, somebody else s booking, what about
    my question, wat i asked, must be a misunderstanding, may be a misunderstanding, might be a misunderstanding,
    could be a misunderstanding`,

  'what i said': `what i asked, what i m asking, what i am asking, what im asking, what i was asking, what i
    wanted to know, wht i asked, wat i ask, what i ask, wat i am asking, what iasked`,

  wanted: `wanted, needed, was after, requested, ordered, was looking for, expected, was hoping for, hoped for,
    meant to book`,
};
