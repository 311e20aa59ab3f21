import type { MoodVocabulary } from '../classes.ts';

/** What is said in place of a complaint: giving up, threats to leave, sarcasm, questions that want no answer. */
export const englishRetorts = {
  quit: `take my money, taking my money, telling all my friends, tell all my friends, telling my friends, post this on
    twitter, wouldn t recommend you, would not recommend you, won t recommend you, i m not coming back, one star
    review, leave one star, 1 star review, forget it, just forget it, forget about it then, giving up on, i m giving
    up, i m done with this, i m done with your, i am done with this, i am done with your, i m done here, i m so
    done, i am so done, so done with, done with this, done trying, done talking, this is going nowhere, going
    nowhere, getting nowhere, got nowhere, get nowhere, getting me nowhere, leads nowhere, cancel everything, cancel
    it all, what s the use, never mind then, why do i bother, why do i even, why bother, why did i bother, don t
    know why i bother, what is the point, what s the point, whats the point, there s no point, you re losing a
    customer, losing a customer, lost a customer, lose a customer, lost me as a customer, you lost me, you ve lost
    me, take my business, taking my business, won t be back, never coming back, won t be ordering, won t be using,
    won t be buying, won t be shopping, won t use you, won t order, last time i order, last time i buy, last time i
    use, last time i shop, last time i book, won t recommend, telling everyone, warn everyone, warn people, warn
    others, bad review, negative review, terrible review, zero stars, waste no more time, see you in court, last
    chance, my final warning, closing my account over, cancelling because of you, canceling because of you, leaving
    because of, we re done here, done dealing with, done with you, done with your, no longer a customer, not be a
    customer, won t be renewing, will not be renewing, never be back, never come back, what s the point of you, what
    is the point of you, don t bother replying, don t bother answering, will hear from my lawyer, be hearing from my
    lawyer, i m never coming back, or i cancel, or else i, or i leave, or i m leaving, or i ll cancel, or i will
    cancel, or i go to court, i ll sue, i will sue, sue you, suing you, last warning, final warning, warning you,
    don t you dare, contact my lawyer, call my lawyer, contacting my lawyer, calling my lawyer, dispute the charge
    with, dispute this with, post this everywhere, be hearing from me, ll hear from me, people were right about you`,
  resign: `i give up, i gave up, i quit, fine whatever, i ll do it myself, i ll book it myself, i ll find it myself, i ll
    just do it myself, i ll figure it out myself, i ll sort it myself, i ll fix it myself, i ll handle it myself, do
    it myself then, find it myself then, look it up myself, i ll just call, i ll call instead, i ll go somewhere, oh
    whatever, ok whatever, okay whatever, yeah whatever, forget you, why even try, not worth it, not worth the
    hassle, not worth my time`,
  doubt: `are you having a laugh, having a laugh, are you taking the piss, let me get this straight, why am i paying, what
    am i paying, why do i pay, why should i pay, how on earth is, is it too much to ask, too much to ask, is that
    too much, are you kidding, are you kidding me, you re kidding, you re kidding me, you are kidding me, kidding
    me, you can t be serious, can t be serious, cannot be serious, you must be joking, you must be kidding, must be
    joking, must be kidding, got to be kidding, got to be kidding me, gotta be kidding, gotta be kidding me, you ve
    got to be kidding, got to be joking, have to be joking, have to be kidding, is this a joke, is that a joke, is
    this some kind of joke, some kind of joke, are you joking, are you serious, are you for real, for real now, is
    this for real, you have got to be, you call this, you call that, call this, call yourself, call yourselves, do
    you think this is, do you think i m, how is this acceptable, how is that acceptable, how is this possible, how
    is this even, how could you, what kind of company, what kind of service, what kind of support, what kind of
    business, what sort of company, what sort of service, what is this nonsense, do you even want, do you even care,
    do you even read, do you even know, do you even understand, do you even listen, do you even look, do you even
    check, do you even try, do you even work, do you even see, do you even hear, do you even realise, do you even
    realize, do you even exist, do you actually read, do you actually listen, do you actually care, do you people,
    don t you people, don t you care, are you even listening, are you even trying, are you even there, are you even
    able, are you even real, is anyone even, is anyone actually, is anyone ever, is anyone going, is anybody even,
    is anybody actually, is anybody going, is anybody ever, is anyone listening, is anyone reading, does anyone
    even, does anyone actually, does anybody even, does anybody actually, does anyone care, does anybody care, does
    anyone work, will anyone ever, will this ever, why is it so hard, why is it so difficult, why is this so hard,
    why is this so difficult, why is everything, why is nothing, am i supposed to just, do i really have to, do i
    have to beg, do i need to beg, what more do i have to, how stupid do you, do you want my business, want my
    business, treat people like, treat customers, treat your customers, treat me like, do you expect me to, you
    expect me to, expect me to, what use is this, what use is that, what use are you, what good is this, what good
    is that, what good are you, what are you good for, what are you even, what are you there for, what are you here
    for then, how does that help, how does this help, how is that helpful, how is this helpful, how is that supposed
    to, how is this supposed to help, is this supposed to help, is that supposed to help, is that supposed to be, is
    this supposed to be, is this the best you can do, is that the best you can do, is that all you can do, is this
    all you can do, is that all you can say, is that all you have to say, is that all you have, is that all you ve
    got, is this all you ve got, do you understand anything, can you understand me at all, do you understand me at
    all, do you understand english, do you understand anything i, do you speak human, are you listening to me at
    all, do you think this is funny, you think this is funny, do you think this is acceptable, do you think that s
    acceptable, do you know what you re doing, do you know what you are doing, do any of you, does any of you, can
    any of you, what s taking so long, whats taking so long, what is taking so long, what takes so long, why is this
    taking, why is it taking, why does this take so long, why does it take so long, why do you need so long, how
    long is this supposed, how long is it supposed, how much longer is this going, how much longer is it going, how
    much longer will this, how much longer will it, how much longer do i, how much longer must i, how can you do
    this to, how could this happen, how can this happen, how can you not know, how can you not, how do you not know,
    how do you lose, how can you lose, how come nobody, how come no one, why is it so complicated, why is this so
    complicated, why does it have to be so, why does everything, why does nothing, why must everything, why do i
    even need, why do i have to do everything, why do i have to pay for your, why should i have to, why should i
    trust, why am i still, help me or not, can you or not, will you or not, answer me or not, going to help or not,
    is that a no, what kind of a company, what kind of a service, what kind of joke, since when, are you having me
    on, are you taking the mickey, you re having a laugh, must be a joke, has to be a joke, gotta be a joke, got to
    be a joke, did you even try, did you even read, did you even look, did you even check, have you even, have you
    read anything, have you been listening, do i have to explain, do i have to repeat, do i need to repeat, do i
    need to explain, must i repeat, must i explain, will anyone help, will anybody help, will someone finally, can
    someone finally, can anyone finally, can somebody finally, is there really nothing, can t you find anything, can
    t you do anything, can t you at least, can t you even, is that really all, do you really have nothing, do i have
    to do everything, have to do everything myself, what am i paying you for, pay you every month for what, how are
    you even, how is it that you, how come you can t, taking the mick, who do you think, what do you take me for`,
  really: 'seriously, so that s it, is that it, that s all, is that all',
  vow: `i ll, i will, ill, i m going to, i am going to, i m gonna, gonna, we ll, we will, going to, time to, ready to,
    about to, might as well, i d rather, i guess i ll, guess i ll, thinking about, thinking of, considering, i m
    leaving, i am leaving, i m switching, i am switching, switching to, i m moving to, i am moving to, moving to,
    going with`,
  rival: `elsewhere, somewhere else, someone else s, another company, another provider, another bank, another shop,
    another store, another carrier, another airline, another supplier, another network, another service, another
    platform, another insurer, a different company, a different provider, a different bank, a different store, a
    different shop, a different carrier, a different airline, a different service, different provider, different
    company, a competitor, competitor, competitors, your competitor, your competitors, the competition, your rivals,
    other companies, other providers, other banks, report you, reporting you, the ombudsman, ombudsman, trading
    standards, the better business bureau, better business bureau, bbb, consumer protection, the regulator, consumer
    watchdog, leave a bad review, leave a terrible review, leave a negative review, leave you a bad review, a one
    star review, tell everyone about this, tell everyone i know, name and shame, small claims, your rival, a rival,
    your competition`,
  sarcasm: `thanks for nothing, thank you for nothing, thanks a lot for nothing, thanks for wasting, thank you for wasting,
    thanks for your useless, thanks for not, great job not, nice job not, good job not, slow clap, yeah right, wow
    thanks, wow helpful, how helpful, very funny, bravo, genius, what a surprise, big surprise, who would have
    thought, of course not, of course you can t, of course it doesn t, big help, a lot of help you are, fat lot of
    good, lot of good, some help you are, some service, great help you are, what a help, what a service, what a
    great service, if you say so, wow just wow, good luck with that, do you speak english, can you even read, do you
    know how to read, learn to read, great service not, thanks for ruining, thanks for losing, thanks for breaking,
    thanks for ignoring, thank you for ignoring, thanks for cancelling, thanks for nothing guys, can you not read,
    can t you read, wow what a, what a brilliant, what great service, what a fantastic, oh how nice, how convenient,
    how wonderful, how lovely, well that was helpful, well that helped, that was super helpful not, gee thanks, oh
    thanks a lot, a fat lot, how very helpful, as helpful as, very helpful not, very useful not, helpful not, so
    much for, nice try, thanks so much for nothing, some help you were, cheers for nothing, ta for nothing`,
} satisfies MoodVocabulary;
