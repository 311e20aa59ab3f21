import type { MoodVocabulary } from '../classes.ts';
import { englishInsults } from './english-insults.ts';
import { englishLookalikes } from './english-lookalikes.ts';

export const english: MoodVocabulary = {
  ...englishInsults,
  ...englishLookalikes,
  angry: `angry, angrier, furious, enraged, so mad, really mad, very mad, getting mad, makes me mad, making me mad,
    pissed, pissed off, pissing me off, pisses me off, livid, outraged, outrage, fuming, seething, infuriating,
    infuriated, infuriates, maddening, fed up, sick of, sick and tired, tired of this, tired of your, tired of
    waiting, tired of repeating, tired of being, had it with, enough of this, enough is enough, frustrated,
    frustrating, frustration, frustrates, annoyed, annoys, annoyance, irritated, irritating, aggravating,
    aggravated, exasperated, exasperating, upset with, so upset, very upset, really upset, extremely upset, losing
    my patience, losing patience, lost my patience, out of patience, running out of patience, my patience, driving
    me crazy, driving me mad, driving me nuts, driving me insane, drives me crazy, drives me nuts, going crazy, make
    me crazy, hate this, hate your, can t stand, cant stand, despise, getting on my nerves, on my nerves, at my wits
    end, at my wit s end, boiling, disgusted, at the end of my rope, never again, never use you again, never
    ordering again, never buy, never buying, i ve had enough, i have had enough, have had it, i hate this, i hate
    your, i hate dealing, hate this service, hate this company, hate this bot, hate this app, upset, mad, i m upset,
    i am upset, mad at, tired of you, sick of you, fed up with you, annoyed with you, you annoy me, you re annoying
    me, you make me angry, you make me mad, you irritate me, losing my mind, lost my mind over, can t take this
    anymore, cant take this anymore, can t take it anymore, cannot take this anymore, about to lose it, enough
    already, enough of your, hate it here, i m losing it, had it up to here, sick to death, my blood boil, blood
    pressure, up the wall, round the bend, beyond frustrated, beyond annoyed, beyond angry, beyond upset, beyond
    disappointed, irate, infuriate, exhausting, exhausted by, tired of chasing, tired of asking, tired of calling,
    tired of explaining, tired of hearing, tired of having to, fed up of`,
  bad: `ridiculous, ridiculously, unacceptable, not acceptable, inacceptable, unbelievable, terrible, terribly,
    horrible, horrendous, horrific, awful, awfully, dreadful, appalling, atrocious, abysmal, outrageous,
    disgraceful, shameful, shame on, shambles, shocking, nightmare, absurd, preposterous, laughable, pointless,
    worst, the pits, big joke, joke of a, total joke, complete joke, what a joke, bad joke, nonsense, farce,
    insulting, an insult, rip off, ripoff, ripped off, scam, scammed, scamming, waste of time, wasting my time,
    wasted my time, waste of money, wasting time, waste my time, wasted hours, wasted my, a waste, sucks, suck,
    sucked, stinks, incompetence, rudeness, disrespectful, disrespect, no help, zero help, not helpful, not at all
    helpful, not helping, isn t helpful, isn t helping, aren t helping, not very helpful, of no use, no use, doesn t
    help, didn t help at all, not any help, are no help, makes no sense, make no sense, doesn t make sense, doesn t
    make any sense, not making sense, don t make sense, broken promises, beyond a joke, unreasonable, inexcusable,
    intolerable, how dare, how hard can it be, how hard is it, how difficult is it, how difficult can it be, is it
    that hard, is it so hard, lied to, you lied, lying, lies, cheated, cheating, doesn t care, nobody cares, no one
    cares, oh come on, good grief, give me a break, epic fail, failing me, failed me, let me down, letting me down,
    screwed me, screwing me, poor excuse, bad service, bad experience, bad bot, bad customer, bad support, very bad,
    so bad, really bad, unfair, unjust, dishonest, incredible that, unethical, greedy, i can t believe this, can t
    believe you, can t believe how bad, can t believe this company, unbelievable service, you don t care, they don t
    care, come on now, c mon, are you even reading, seriously i, what a mess, such a mess, such stupidity, is a
    mess, nothing works, nothing is working, nothing s working, nothing worked, nothing ever works, nothing helps,
    nothing helped, nothing loads, nothing you, none of this works, none of it works, none of that works, none of
    these work, none of that helped, none of this helps, none of this helped, none of it helps, none of your
    suggestions, none of your steps, none of your answers, none of your solutions, none of your links, anybody
    competent, anyone competent, somebody competent, someone competent, extremely poor, such poor service, really
    poor, can t deal with, want to scream, could scream, wanna scream, makes me scream, can t believe i pay, can t
    believe i have to pay, wearing thin, canned replies, canned answers, scripted answers, scripted replies, avoid
    you, avoid this company, never works, still broken, still nothing works, doesn t even work, didn t help, not
    help at all, doesn t help at all, that doesn t help, this doesn t help, better things to do, straight answer,
    daylight robbery, stealing from, stole my, crap service, worse than useless, goes in circles, runaround, run
    around in, wild goose chase, treated like, the way i ve been treated, the way i was treated, nobody can help, no
    one can help, just don t care, clearly don t care, obviously don t care, nobody gives a, couldn t care less, is
    a joke, s a joke, are a joke, such a joke, absolute joke, joke of, is trash, is garbage, s garbage, are garbage,
    re garbage, is rubbish, s rubbish, is junk, utter rubbish, absolute rubbish, absolute garbage, complete garbage,
    total garbage, garbage app, garbage service, garbage company, garbage bot, trash app, trash company, trash
    service, rubbish service, such rubbish, such garbage, load of rubbish, load of garbage, pile of garbage, load of
    nonsense, ruined my, ruined our, ruining my, ruining our, ruined everything, you ruined, you messed up, you ve
    messed up, messed up my order, messed up my booking, messed up again, messed everything up, you screwed up, you
    ve screwed up, screwed up again, screwed up my order, screwed up my booking, shady company, shady business,
    shady practices, so shady, shouldn t be this hard, should not be this hard, shouldn t be so hard, should not be
    so hard, shouldn t be this difficult, should not be this difficult, shouldn t be this complicated, shouldn t be
    that hard, shouldn t have to do this, should not have to do this, shouldn t have to call, should not have to
    call, shouldn t have to chase, shouldn t have to explain, shouldn t have to ask, this is so complicated, this is
    too complicated, way too complicated, way too difficult, way too hard, unnecessarily complicated, don t have
    time for this, dont have time for this, no time for this, haven t got time for this, have time for this
    nonsense, don t have all day, dont have all day, haven t got all day, not got all day, get on with it, hurry
    the, late again, broken again, down again, delayed again, cancelled again, crashed again, failed again, happened
    again, happening again, charged me again, charged me twice again, overcharged me again, wrong again, incorrect
    again, still wrong, still not right, still incorrect, gone wrong again, forgotten again, missed again, lost
    again, another delay, another excuse, more excuses, your excuses, empty promises, nothing but excuses, you did
    nothing, you ve done nothing, you have done nothing, you re doing nothing, you are doing nothing, nothing was
    done, nothing gets done, nothing ever happens, did nothing about, done nothing about, no one is answering,
    nobody is answering, no one is helping, nobody is helping, can t get through to, cannot get through to, unable
    to get through to, impossible to reach, impossible to contact, impossible to get, hung up on me, hangs up on me,
    hanging up on me, treated badly, treated so badly, treated poorly, spoken to like, talked down to, should be
    ashamed, be ashamed of yourself, be ashamed of yourselves, stealing my money, you re stealing, you are stealing,
    is robbery, s robbery, highway robbery, that s a lie, that is a lie, thats a lie, all lies, regret choosing,
    regret buying, regret signing, regret joining, regret switching, regret ordering, biggest mistake, worst
    decision, it s your fault, its your fault, this is your fault, that s your fault, is your fault, all your fault,
    entirely your fault, your mistake not mine, pay for your mistake, pay for your mistakes, your own mistake,
    because of you i, because of you we, because of your incompetence, because of your mistake, because of your
    error, thanks to you i missed, thanks to you we missed, thanks to you i lost, thanks to your incompetence, just
    fix it, just fix this, fix it already, fix this already, fix your app, fix your website, fix your site, fix your
    system, fix your bot, do something about it, do something about this, sort it out already, sort yourselves out,
    get your act together, get it together, get your shit together, can t do anything right, can t even do, can t
    even get, doesn t do anything right, isn t rocket science, not rocket science, not that hard, not that
    difficult, can t be that hard, can t be that difficult, cannot be that hard, how hard can, a simple thing, not
    fit for purpose, not up to scratch, below standard, a shambles, an embarrassment, a circus, a mess again, s a
    mess, total mess, complete mess, what a disaster, s a disaster, total disaster, complete disaster, a
    catastrophe, bloody awful, you re a disaster, service is a disaster, app is a disaster, website is a disaster,
    site is a disaster, delivery is a disaster, this keeps happening, keeps happening to me, going round in circles,
    stop ignoring me, don t ignore me, dont ignore me, do your job, learn to do your job, do your jobs, why won t
    you help, why can t you help, i m wasting my time, i am wasting my time, he hung up on me, she hung up on me,
    they hung up on me, was treated badly, was treated poorly, is ruined because of you, ruined because of you,
    fifth time i, sixth time i, tenth time i, umpteenth time i, hundredth time i, been waiting since, waited long
    enough, waiting long enough, give me my money back, give me back my money, want my money back now, wish i never,
    wish i had never, wish i d never, is taking too long, been taking too long, taking way too long, taking far too
    long, takes way too long, takes far too long, took way too long, took far too long, passed from one, from one
    person to the next, from pillar to post, from one department to, sent from one, third time this has happened,
    third time this happens, third time in a row, every time i have to explain, explain this every time, explain it
    every time, explain everything every time`,
  poor: `hate it when it, hate when it, unsatisfactory, not good, not okay, not ok, not cool, not fair, not right, not
    great, poor service, poor quality, poor support, very poor, so poor, poor customer, poor experience, bad, badly,
    frustrate, discouraging, inconvenient, inconvenienced, unreliable, misleading, misled, sloppy, slow service, too
    slow, so slow, takes forever, taking forever, took forever, sadly, complaint, complain, complaining, confusing,
    problem again, don t trust, not trust, lost trust, no longer trust, leave you, leaving you, going elsewhere, go
    elsewhere, last straw, giving up, gave up, don t like, do not like, didn t like, dislike, oh great, oh
    wonderful, oh fantastic, oh brilliant, oh joy, just great, just wonderful, just brilliant, just fantastic, just
    what i needed, well that s just, wow great, so helpful, as usual, as always, not working for me anymore, worse,
    even worse, too bad, shame, simple question, simple request, basic question, repeat myself, repeating myself,
    same link, same answer, same question, same useless, how am i supposed to, am i supposed to, by now, not a
    single, not one single, different story, at this point, hate, hated, i want my money back, want my money back,
    inconsistent, substandard, subpar, sub par, second rate, mediocre, underwhelming, underwhelmed, clunky, a pain,
    such a pain, a hassle, such a hassle, too much hassle, a headache to, jeez, geez, sigh, takes too long, took too
    long, taking too long`,
  letdown: `disappointed, disappointing, disappointment, disappoints, dissatisfied, unsatisfied, so unhappy, very unhappy,
    extremely unhappy, really unhappy, deeply unhappy, most unhappy, unhappy with, unhappy about, not happy with,
    not happy about, not at all happy, not satisfied, not impressed, unimpressed, not pleased, displeased, let down,
    expected better, expected more, expected a lot better, expected so much more, deserve better, less than
    impressed, far from happy, anything but happy, isn t good enough, not good enough, losing faith, lost all faith,
    lost faith, not happy, unhappy, not too happy, not very happy, not thrilled, not overly impressed, not amused,
    not very impressed, not really impressed, not best pleased, expected something better, expected a bit more,
    thought better of you, hoped for better, hoped for more, what a disappointment, such a disappointment, how
    disappointing, very disappointing, so disappointing, really disappointing`,
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
    lawyer, i m never coming back`,
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
    someone finally, can anyone finally, can somebody finally`,
  really: 'seriously, so that s it, is that it, that s all, is that all',
  again: `how many times, how many more times, how long do i have to, how long must i, how long should i, how often do i
    have to, still waiting, been waiting, i ve waited, have waited, waiting for hours, waiting for days, waiting for
    weeks, waiting forever, waited for hours, for ages, hours on end, again and again, over and over, time and
    again, time after time, every single time, yet again, second time, third time, fourth time, fifth time, tenth
    time, 2nd time, 3rd time, 4th time, 5th time, 10th time, hundredth time, umpteenth time, millionth time, keep
    asking, keeps asking, keep repeating, keep saying, keeps saying, keep sending, keep telling, keeps telling, keep
    getting, kept on hold, on hold for, keeps failing, stop asking, stop repeating, stop saying, stop sending, quit
    asking, going in circles, going around in circles, running in circles, in circles, back and forth, passed
    around, sent around, from one to another, ignored, ignoring me, ignoring my, nothing has been done, nothing
    happens, nothing has happened, still not, still hasn t, still haven t, still doesn t, still isn t, still don t,
    not listening, don t listen, aren t listening, never listen, already told, already said, already explained,
    already asked, just told you, don t understand me, don t you understand, why can t you, why won t you, why don t
    you, why can you not, just answer, answer my question, answer the question, answer me, i told you, been for
    hours, hours now, days now, weeks now, for hours now, for days now, for weeks now, this every time, happens
    every time, you keep giving, you keep sending, you keep repeating, you keep telling, you keep asking, you keep
    saying, keep giving, keep pointing, keep ignoring, keeps logging, keeps crashing, keeps kicking, keeps freezing,
    keeps breaking, times already, times now, fifth agent, different agents, different people, three people, four
    people, sixth time, tried already, tried that already, already tried, i ve explained, i ve tried everything,
    tried everything, same thing every time, every time i call, not a word, not a single word, radio silence, still
    broken again, when will you, when are you finally, once and for all, finally going to, have been waiting, has
    been waiting, ve been waiting, i have been waiting, still waiting on, yet another, another day, every bloody
    time, every damn time, keep having to, keeps having to, having to repeat, have to repeat, have to keep, having
    to call, having to ask, having to chase, have to chase, chasing you, chase you`,
  nobody: 'no one, nobody, not one person, none of you, not one of you',
  serve: `helps, help, helped, helping, answers, answer, answered, replies, reply, replied, responds, responded,
    calls me, called me back, call me back, calls back, called back, fixes, fixed, fix, solves, solved, does
    anything, did anything, gets done, get done, got done, picks up, contacted me, get back to me, got back to me,
    seems to know, seems to care, seems able`,
  anew: `with you again, from you again, you again, here again, your service again, your company again, your app
    again, your site again, this company again, this app again, this service again, this site again, using you
    again`,
  resign: `i give up, i gave up, i quit, fine whatever, i ll do it myself, i ll book it myself, i ll find it myself, i ll
    just do it myself, i ll figure it out myself, i ll sort it myself, i ll fix it myself, i ll handle it myself, do
    it myself then, find it myself then, look it up myself, i ll just call, i ll call instead, i ll go somewhere, oh
    whatever, ok whatever, okay whatever, yeah whatever, forget you, why even try, not worth it, not worth the
    hassle, not worth my time`,
  waste: 'wasted, wasting, wastes, cost me, throwing away, threw away',
  span: `hour, hours, an hour, half an hour, minutes, days, a day, all day, whole day, week, weeks, a week, month,
    months, a month, morning, all morning, whole morning, afternoon, all afternoon, evening, whole evening, my day,
    my morning, my afternoon, my evening, my weekend, years, half the day`,
  toil: `been trying, trying for, trying this for, been at this, at this for, been on this, on this for, been on the
    phone, been stuck, been dealing, been arguing, been fighting, been chasing, been begging, been calling, been
    asking, been going, been sitting, been without, had no, spent the last, spent the whole, spent all, i ve spent,
    i have spent, spent over, on the phone with you, on hold, been waiting in, arguing with, trying to reach you,
    trying to get hold, trying to sort, trying to fix this, trying to get this, trying to resolve, on this already,
    on this now, it has been over, it s been over, its been over, it s been more than, it has been more than, its
    been more than, it s been almost, it has been almost, it s been nearly, it has been nearly`,
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
    much for, nice try, thanks so much for nothing, some help you were`,
  praise: `good, great, awesome, amazing, cool, nice, love, loved, lovely, happy, beautiful, best, better,
    fantastic, wonderful, perfect, excellent, brilliant, funny, hilarious, fun, cute, glad, pleased, satisfied,
    impressed, helpful, proud, right, smart, lucky, delicious, gorgeous, hot, badass, yes, yeah, thanks, thank you`,
  you: 'you, u, ya, your, ur, youre, yourself, yall, y all, you all, you guys, you people, yours, thou',
  ours: `bot, chatbot, robot, machine, computer, ai, assistant, agent, agents, rep, reps, representative,
    representatives, advisor, operator, employees, employee, people there, your people, manager, managers`,
  firm: `support, service, company, customer service, customer support, system, your system, software, app, website,
    site, store, bank, firm, team, staff, program, algorithm, product`,
  i: 'i, me, my, im, myself, mine, we, us, our, ive',
  third: `he, she, him, her, his, husband, wife, son, daughter, kid, kids, child, children, boss, neighbor,
    neighbour, friend, friends, mother, father, mom, dad, dog, cat, boyfriend, girlfriend, ex, roommate, landlord,
    driver, guy, politicians, president, someone, somebody, people who, anyone who, those who, weather, traffic,
    headache, pain, smell, cough, storm, accident, noise, news, taxes, tax, colleague, coworker, neighbors,
    neighbours, sister, brother, parents, baby, customers of mine, teacher, school, job, life`,
  former: `my old, my previous, my last, my former, the old, old one, the previous, the last one, my ex, my first,
    the last hotel, my other, our old, our previous, our last, the one before, previous one, the other company, the
    other shop`,
  told: `called, calls, calling, said, says, told me, call me, called me, named, movie, song, book, film, the word,
    game, games, mode, phone, idea, question, questions, mistake, luck`,
  is: `is, are, was, were, am, m, s, re, r, be, being, seem, seems, sound, sounds, look, looks, must be, have been,
    has been, get, getting, feel, feels, act, acting`,
  filler: `so, very, really, such, a, an, the, just, totally, absolutely, completely, extremely, too, quite, pretty,
    all, total, complete, absolute, utter, utterly, truly, simply, beyond, this, that, it, most, bunch of, lot of,
    of, little, big, old, fat, as, like, still, even, actually, literally`,
  not: `not, no, never, don t, dont, didn t, didnt, isn t, isnt, aren t, arent, wasn t, wasnt, won t, wont, can t,
    cant, without, nothing, neither, nor, doesn t, doesnt, t, hardly, stop being, wouldn t, shouldn t, hope, unless,
    if, in case, sorry to be, do not want to sound`,
  promise: `you promised, you guys promised, was promised, were promised, i was told it would, i was told that it would, i
    was told i would, i was told you would, i was told someone would, i was told 24, i was told 48, we were told it
    would, you said it would, you said you would, you said you d, you said it d, you said i would, you said someone
    would, you told me it would, you told me you would, you told me someone would, was supposed to be here, was
    supposed to arrive, was supposed to be fixed, was supposed to be delivered, were supposed to call, was supposed
    to call, were supposed to be, you were supposed to, supposed to have been, should have been here, should have
    arrived, should have been fixed, should have been delivered`,
  elapsed: 'it s been, its been, it has been, that was',
  futile: `and nothing, but nothing, and still nothing, and no answer, no answer, no reply, no response, and no refund,
    still no, still nothing, and counting, not one reply, no update, no updates, no news, no sign of`,
  'toil span': `called four times, called three times, called 3 times, called 4 times, called 5 times, called five times, called
    six times, called several times, called many times, called multiple times, called you twice, called you three
    times, called you 3 times, called you 4 times, called you 5 times, called you several times, emailed three
    times, emailed several times, emailed you twice, emailed you three times, emailed you six times, written three
    times, written several times, asked three times, asked several times, asked four times, asked many times, asked
    you twice, asked you three times, explained three times, explained it three times, explained it twice, tried ten
    times, tried a hundred times, tried a million times, spent all day, spent all morning, spent all afternoon,
    spent the whole day, spent the whole morning, spent hours on this, spent half the day, spent an hour on this,
    spent two hours on this, spent three hours on this, spent an hour trying, spent hours trying, spent an hour
    waiting, spent hours waiting, spent an hour on the phone, spent hours on the phone, spent two hours on the
    phone, spent an hour with your, spent ages`,
};
