import type { MoodVocabulary } from '../classes.ts';

/** What is said in place of a complaint: giving up, threats to leave, sarcasm, questions that want no answer. */
export const englishRetorts = {
  quit: `take my money, taking my money, telling all my friends, tell all my friends, telling my friends, post
    this on twitter, wouldn t recommend you, would not recommend you, won t recommend you, i m not coming back,
    one star review, leave one star, 1 star review, forget it, just forget it, forget about it then, giving up on,
    i m giving up, i m done with this, i m done with your, i am done with this, i am done with your, i m done
    here, i m so done, i am so done, so done with, done with this, done trying, done talking, this is going
    nowhere, going nowhere, getting nowhere, got nowhere, get nowhere, getting me nowhere, leads nowhere, cancel
    everything, cancel it all, what s the use, never mind then, why do i bother, why do i even, why bother, why
    did i bother, don t know why i bother, what is the point, what s the point, whats the point, there s no point,
    you re losing a customer, losing a customer, lost a customer, lose a customer, lost me as a customer, you lost
    me, you ve lost me, take my business, taking my business, won t be back, never coming back, won t be ordering,
    won t be using, won t be buying, won t be shopping, won t use you, won t order, last time i order, last time i
    buy, last time i use, last time i shop, last time i book, won t recommend, telling everyone, warn everyone,
    warn people, warn others, bad review, negative review, terrible review, zero stars, waste no more time, see
    you in court, last chance, my final warning, closing my account over, cancelling because of you, canceling
    because of you, leaving because of, we re done here, done dealing with, done with you, done with your, no
    longer a customer, not be a customer, won t be renewing, will not be renewing, never be back, never come back,
    what s the point of you, what is the point of you, don t bother replying, don t bother answering, will hear
    from my lawyer, be hearing from my lawyer, i m never coming back, or i cancel, or else i, or i leave, or i m
    leaving, or i ll cancel, or i will cancel, or i go to court, i ll sue, i will sue, sue you, suing you, last
    warning, final warning, warning you, don t you dare, contact my lawyer, call my lawyer, contacting my lawyer,
    calling my lawyer, dispute the charge with, dispute this with, post this everywhere, be hearing from me, ll
    hear from me, people were right about you, i will never use, i ll never use, never use this, never using this,
    never using you, never use you, never booking with, never book with, never order from, never ordering from,
    never buying from, never fly with, never flying with, never stay with, i d rather call, i would rather call, i
    d rather just call, rather do it myself, rather book it myself, quicker to call, faster to call, easier to
    call, quicker if i, faster if i, quicker to do it myself, faster to do it myself, easier to do it myself,
    easier if i just, just go there myself, just google it, just use google, i ll use google, i ll try google, use
    another app, use a different app, try another site, try a different site, you ve lost my, i m outta here, i m
    over this, i m over it, i m hanging up, i m logging off, this is pointless, this is hopeless, it s hopeless,
    it s pointless, it s no use, there is no point, no point talking, no point asking, useless to ask, why am i
    even, i can t deal with this, i cannot deal with this, not bothering, won t bother, don t bother, not doing
    this again, not going through this again, not going to repeat, be faster to, be quicker to, been faster to,
    been quicker to, been easier to, would ve been faster, would have been faster, would have been quicker, would
    have been easier, could have done it myself, could ve done it myself, could have done this myself, could have
    walked, could have driven, could have done that by now, quicker by hand, not going to tell you again, not
    going to say it again, not going to ask again, not telling you again, not asking again, not saying it again,
    won t ask again, won t repeat, won t tell you again, not repeating myself, repeated myself enough, said it
    enough, i ve said enough, don t even bother, dont bother, dont even bother, no need to bother, so over this,
    so over it, just going to hang up, gonna hang up, about to hang up, going to hang up, hanging up now, leaving
    this chat, ending this chat, end this chat now, closing this chat, done chatting, done typing, forget about
    it, forget it then, just forget, oh forget, ok forget it, drop it, you know what forget, you know what never
    mind, you know what i ll, guess i ll walk, i ll walk then, fine i ll walk, fine i ll do, fine i ll call, fine
    i ll go, fine i ll find, fine i ll just, ok i ll just go, i ll take a bus then, do not book with, don t book
    with, do not buy from, don t buy from, do not fly with, don t fly with, stay away from this, steer clear, can
    t wait to switch, can t wait to leave, can t wait to cancel, can t wait to get rid, cannot wait to switch,
    cannot wait to leave, counting the days, until my contract ends so, cancelling today, canceling today,
    cancelling my account today, cancelling my contract today, cancelling my subscription today, zero out of ten,
    0 out of 10, 1 out of 10, one out of ten, minus ten, never mind this isn t, never mind this is not, never mind
    this is, never mind you re, never mind you are, never mind you can t, never mind you don t, never mind i ll
    do, never mind i ll find, never mind i ll call, never mind i ll just, nevermind i ll just, nevermind this,
    find another way, look for it myself, find one myself, find something myself, look elsewhere, search myself,
    call someone else, try someone else, find someone else, use someone else, call somebody else, go with someone
    else, take it elsewhere, call them myself, call the hotel myself, i will just call, i will just do it, i ll
    just do that myself, i ll just google, fine forget the, fine forget it, okay forget it, oh forget it, then
    forget it`,

  resign: `i give up, i gave up, i quit, fine whatever, i ll do it myself, i ll book it myself, i ll find it
    myself, i ll just do it myself, i ll figure it out myself, i ll sort it myself, i ll fix it myself, i ll
    handle it myself, do it myself then, find it myself then, look it up myself, i ll just call, i ll call
    instead, i ll go somewhere, oh whatever, ok whatever, okay whatever, yeah whatever, forget you, why even try,
    not worth it, not worth the hassle, not worth my time, whatever you say, whatever dude, whatever man, whatever
    bot`,
  doubt: `are you having a laugh, having a laugh, are you taking the piss, let me get this straight, why am i
    paying, what am i paying, why do i pay, why should i pay, how on earth is, is it too much to ask, too much to
    ask, is that too much, are you kidding, are you kidding me, you re kidding, you re kidding me, you are kidding
    me, kidding me, you can t be serious, can t be serious, cannot be serious, you must be joking, you must be
    kidding, must be joking, must be kidding, got to be kidding, got to be kidding me, gotta be kidding, gotta be
    kidding me, you ve got to be kidding, got to be joking, have to be joking, have to be kidding, is this a joke,
    is that a joke, is this some kind of joke, some kind of joke, are you joking, are you serious, are you for
    real, for real now, is this for real, you have got to be, you call this, you call that, call this, call
    yourself, call yourselves, do you think this is, do you think i m, how is this acceptable, how is that
    acceptable, how is this possible, how is this even, how could you, what kind of company, what kind of service,
    what kind of support, what kind of business, what sort of company, what sort of service, what is this
    nonsense, do you even want, do you even care, do you even read, do you even know, do you even understand, do
    you even listen, do you even look, do you even check, do you even try, do you even work, do you even see, do
    you even hear, do you even realise, do you even realize, do you even exist, do you actually read, do you
    actually listen, do you actually care, do you people, don t you people, don t you care, are you even
    listening, are you even trying, are you even there, are you even able, are you even real, is anyone even, is
    anyone actually, is anyone ever, is anyone going, is anybody even, is anybody actually, is anybody going, is
    anybody ever, is anyone listening, is anyone reading, does anyone even, does anyone actually, does anybody
    even, does anybody actually, does anyone care, does anybody care, does anyone work, will anyone ever, will
    this ever, why is it so hard, why is it so difficult, why is this so hard, why is this so difficult, why is
    everything, why is nothing, am i supposed to just, do i really have to, do i have to beg, do i need to beg,
    what more do i have to, how stupid do you, do you want my business, want my business, treat people like, treat
    customers, treat your customers, treat me like, do you expect me to, you expect me to, expect me to, what use
    is this, what use is that, what use are you, what good is this, what good is that, what good are you, what are
    you good for, what are you even, what are you there for, what are you here for then, how does that help, how
    does this help, how is that helpful, how is this helpful, how is that supposed to, how is this supposed to
    help, is this supposed to help, is that supposed to help, is that supposed to be, is this supposed to be, is
    this the best you can do, is that the best you can do, is that all you can do, is this all you can do, is that
    all you can say, is that all you have to say, is that all you have, is that all you ve got, is this all you ve
    got, do you understand anything, can you understand me at all, do you understand me at all, do you understand
    english, do you understand anything i, do you speak human, are you listening to me at all, do you think this
    is funny, you think this is funny, do you think this is acceptable, do you think that s acceptable, do you
    know what you re doing, do you know what you are doing, do any of you, does any of you, can any of you, what s
    taking so long, whats taking so long, what is taking so long, what takes so long, why is this taking, why is
    it taking, why does this take so long, why does it take so long, why do you need so long, how long is this
    supposed, how long is it supposed, how much longer is this going, how much longer is it going, how much longer
    will this, how much longer will it, how much longer do i, how much longer must i, how can you do this to, how
    could this happen, how can this happen, how can you not know, how can you not, how do you not know, how do you
    lose, how can you lose, how come nobody, how come no one, why is it so complicated, why is this so
    complicated, why does it have to be so, why does everything, why does nothing, why must everything, why do i
    even need, why do i have to do everything, why do i have to pay for your, why should i have to, why should i
    trust, why am i still, help me or not, can you or not, will you or not, answer me or not, going to help or
    not, is that a no, what kind of a company, what kind of a service, what kind of joke, since when, are you
    having me on, are you taking the mickey, you re having a laugh, must be a joke, has to be a joke, gotta be a
    joke, got to be a joke, did you even try, did you even read, did you even look, did you even check, have you
    even, have you read anything, have you been listening, do i have to explain, do i have to repeat, do i need to
    repeat, do i need to explain, must i repeat, must i explain, will anyone help, will anybody help, will someone
    finally, can someone finally, can anyone finally, can somebody finally, is there really nothing, can t you
    find anything, can t you do anything, can t you at least, can t you even, is that really all, do you really
    have nothing, do i have to do everything, have to do everything myself, what am i paying you for, pay you
    every month for what, how are you even, how is it that you, how come you can t, taking the mick, who do you
    think, what do you take me for, why can t you just, why can you not just, why won t you just, why can t you
    simply, why can t you understand, why won t you understand, why don t you understand, why won t you let me,
    why won t you answer, why won t you help, why aren t you listening, why are you not listening, why are you
    ignoring, why do you ignore, why did you even, why even ask, why do you even, why would you even, why would
    you book, why did you book that, why did you book it, who told you to, who said you could, who asked for that,
    what do you mean there s no, what do you mean there is no, what do you mean there are no, what do you mean no,
    what do you mean you can t, what do you mean you cannot, what do you mean you don t, what do you mean it s
    not, what do you mean not, how can there be no, how can there be nothing, how is there no, how are there no,
    how can that be, how on earth, what kind of bot, what kind of assistant, so what can you do, what can you even
    do, what can you actually do, can you do anything right, can you do anything at all, can you even do, can you
    not do, can you get anything right, can you ever, do you know anything at all, do you know anything about
    anything, even possible, how often must i, how often have i, how many times must, how many times will i, how
    many times should i, do i really need to repeat, must i really, so you can t help, so you cannot help, so you
    can t do, so you can t even, so you re telling me, so you are telling me, then what can you do, then what are
    you for, what do you do all day, what s the problem with you, how is it my fault, how is that my problem, how
    is this my problem, where is my refund already, did anybody even, did anyone even, did you actually read, are
    you going to help me or, are you ever going, are you just going to, were you even, is it that difficult, is
    this your idea of, is that your idea of, is there any point, is there a point, is anything working, does
    anything work, does anything ever, which part of no, what don t you understand, what do you not understand,
    what did you not understand, what about that is unclear, why must i, why is nobody, why is no one, why does
    nobody, why does no one, do i have to do this again, do i have to do it again, do i have to start, do i have
    to say, why do i have to do this, why do i have to repeat, why do i have to say, why do i have to tell, why do
    i have to keep, smart aren t you, clever aren t you, you re so smart, you re so clever, what part of that,
    what part of my, what part of this, what part of no, are you broken, are you out of your mind, out of your
    mind or, is this bot broken, is this broken, is this thing broken, is this thing on, is this thing even, does
    this thing, does this even, does this bot, does this work at all, or are you broken, aren t you supposed, are
    you not supposed, weren t you supposed, you re supposed to be, you are supposed to be, you re supposed to
    help, you are supposed to help, thought you were supposed, thought you could help, thought you were here to, i
    thought this was supposed, isn t this supposed, isn t that your job, is that not your job, isn t it your job,
    it s your job to, that s your job, that is your job, what s your job, why didn t you tell me, why didn t you
    say, why did you not tell, why did you not say, why wasn t i told, why was i not told, why did nobody tell,
    why did no one tell, why didn t anyone tell, why didn t anybody, why haven t you, why have you not, why hasn t
    anyone, why has nobody, why has no one, you should have told, you should ve told, you could have told, you
    could ve told, you might have told, should have told me, should ve told me, could have told me, could ve told
    me, you should know that, you should know this, you should know my, should already know, ought to know, nice
    to know before, nice to know earlier, been nice to know, been nice if you, been good to know, do you ever,
    does anyone ever, when will you finally, when will you actually, shouldn t have to, should not have to,
    shouldn t need to, should not need to, shouldn t be my, why would i want that, why would i do that, why does
    this always, why does this keep, why does it always, why does it keep, why is it always, why is this always,
    why is there always, why do you always, why do you never, why do i always, why can i never, why can t anyone,
    why can t anybody, why can t someone, why can t this, why can t it ever, what is wrong with this, what s wrong
    with this, whats wrong with this, what is wrong with your, what s wrong with your, what is the matter with
    you, what s the matter with you, anything you can do at all, is there anything you actually, is there anything
    at all you, don t you get it, don t you get, which part don t, which part of that, basically you can t,
    basically you re, you basically can t, give me the number or not, going to book it or not, going to tell me or
    not, want my money or not, help or what, broken or what, deaf or what, blind or what, stupid or what, are you
    a joke, can you please just, could you please just, would you please just, will you please just, will you
    just, can we please just, can you at least, could you at least, why are you asking me this, why are you asking
    again, why do you need that again, why do you need it again, why do you need this again, why do you ask again,
    why do you want that again, book it or not, do it or not, got it or not, working or not, done or not, coming
    or not, anyone who can actually, anybody who can actually, someone who can actually, somebody who can
    actually, anyone who actually, anybody who actually, someone who actually knows, someone who knows what they,
    somebody who knows what they, someone competent, someone with a brain, someone with half, what good does that,
    what good does it, what good does this, hard to believe there, hard to believe that there, hard to believe you
    can t, find that hard to believe, why is your website always, why is your site always, why is your app always,
    why are you always, why are you so, why are you like this, how is it so, how can you be so, how can you be
    this, how can anyone be this, you really can t, you seriously can t, you honestly can t, can you really not,
    can you seriously not, seriously nothing, really nothing at all, really that s all you, what kind of answer,
    what sort of answer, when are you going to fix, when are you going to do, when are you going to answer, when
    are you going to send, when are you going to help, when are you going to refund, when are you going to reply,
    when are you going to finally, when are you going to stop`,

  really: `seriously, so that s it, is that it, that s all, is that all, that s it, thats it, is that everything
    you have, for real, really now, that s the best you have, that s all you have, that s all you got`,
  vow: `i ll, i will, ill, i m going to, i am going to, i m gonna, gonna, we ll, we will, going to, time to, ready
    to, about to, might as well, i d rather, i guess i ll, guess i ll, thinking about, thinking of, considering, i
    am leaving, i m switching, i am switching, switching to, i m moving to, i am moving to, moving to, going with,
    i m leaving`,

  rival: `elsewhere, somewhere else, someone else s, another company, another provider, another bank, another
    shop, another store, another carrier, another airline, another supplier, another network, another service,
    another platform, another insurer, a different company, a different provider, a different bank, a different
    store, a different shop, a different carrier, a different airline, a different service, different provider,
    different company, a competitor, competitor, competitors, your competitor, your competitors, the competition,
    your rivals, other companies, other providers, other banks, report you, reporting you, the ombudsman,
    ombudsman, trading standards, the better business bureau, better business bureau, bbb, consumer protection,
    the regulator, consumer watchdog, leave a bad review, leave a terrible review, leave a negative review, leave
    you a bad review, a one star review, tell everyone about this, tell everyone i know, name and shame, small
    claims, your rival, a rival, your competition, another app, another site, another website, another bot,
    another assistant, another agency, another hotel chain, another retailer, another operator, a different app, a
    different site, a different website, a different platform`,

  sarcasm: `thanks for nothing, thank you for nothing, thanks a lot for nothing, thanks for wasting, thank you for
    wasting, thanks for your useless, thanks for not, great job not, nice job not, good job not, slow clap, yeah
    right, wow thanks, wow helpful, how helpful, very funny, bravo, genius, what a surprise, big surprise, who
    would have thought, of course not, of course you can t, of course it doesn t, big help, a lot of help you are,
    fat lot of good, lot of good, some help you are, some service, great help you are, what a help, what a
    service, what a great service, wow just wow, good luck with that, do you speak english, can you even read, do
    you know how to read, learn to read, great service not, thanks for ruining, thanks for losing, thanks for
    breaking, thanks for ignoring, thank you for ignoring, thanks for cancelling, thanks for nothing guys, can you
    not read, can t you read, wow what a, what a brilliant, what great service, what a fantastic, oh how nice, how
    convenient, how wonderful, how lovely, well that was helpful, well that helped, that was super helpful not,
    gee thanks, oh thanks a lot, a fat lot, how very helpful, as helpful as, very helpful not, very useful not,
    helpful not, so much for, nice try, thanks so much for nothing, some help you were, cheers for nothing, ta for
    nothing, now i have to start over, now i have to do it all, now i have to do everything, another error, just
    great, just brilliant, just wonderful, just fantastic, nice job messing, good job messing, great job messing,
    way to go you, thanks for messing, thanks for the non, thanks for that non, thanks for no help, thanks for the
    useless, for the non answer, so smart aren t you, aren t you clever, aren t you smart, clever bot, smart bot
    not, real genius, real clever, oh how helpful, great another, you re so helpful not, big surprise there,
    shocker, what a shocker, color me surprised, colour me surprised, as if that helps, that s so helpful, yeah
    that helps, sure that helps, that really helps not, thanks captain obvious, captain obvious, you don t say, no
    shit, some assistant you are, some assistant, some help desk, some bot you are, some customer service, thanks
    for telling me now, thanks for telling me after, thanks for letting me know after, thanks for letting me down,
    now you tell me, nice of you to tell me now, love waiting, loving the wait, loving the queue, loving the
    delay, don t you just love, got to love, gotta love, stay classy, well done for losing, well done for
    cancelling, well done for ruining, great way to treat, nice way to treat, lovely way to treat, of course it s
    not, of course it isn t, of course it does, of course of course, oh of course, any day now, take your time why
    don t you, no hurry at all, no rush obviously, don t rush or anything, keep up the bad, keep up the terrible,
    keep up the great work not, top notch not, five stars not, glad i pay, glad i paid, glad i m paying, so glad i
    pay, so glad i paid, nice another, nice work not, money well spent not, so this is premium, so much for
    premium, so much for priority, so much for express, so much for next day, so much for customer, so much for
    your, so much for same day, always a pleasure not`,
} satisfies MoodVocabulary;
