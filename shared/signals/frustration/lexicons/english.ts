import type { MoodVocabulary } from '../classes.ts';
import { englishInsults } from './english-insults.ts';
import { englishLookalikes } from './english-lookalikes.ts';
import { englishRetorts } from './english-retorts.ts';

export const english: MoodVocabulary = {
  ...englishInsults,
  ...englishRetorts,
  ...englishLookalikes,
  angry: `angry, angrier, furious, enraged, so mad, really mad, very mad, getting mad, makes me mad, making me
    mad, pissed, pissed off, pissing me off, pisses me off, livid, outraged, outrage, fuming, seething,
    infuriating, infuriated, infuriates, maddening, fed up, sick of, sick and tired, tired of this, tired of your,
    tired of waiting, tired of repeating, tired of being, had it with, enough of this, enough is enough,
    frustrated, frustrating, frustration, frustrates, annoyed, annoys, annoyance, irritated, irritating,
    aggravating, aggravated, exasperated, exasperating, upset with, so upset, very upset, really upset, extremely
    upset, losing my patience, losing patience, lost my patience, out of patience, running out of patience, my
    patience, driving me crazy, driving me mad, driving me nuts, driving me insane, drives me crazy, drives me
    nuts, going crazy, make me crazy, hate this, hate your, can t stand, cant stand, despise, on my nerves, at my
    wits end, at my wit s end, boiling, disgusted, at the end of my rope, never again, never use you again, never
    ordering again, never buy, never buying, i ve had enough, i have had enough, have had it, i hate this, i hate
    your, i hate dealing, hate this service, hate this company, hate this bot, hate this app, upset, mad, i m
    upset, i am upset, mad at, sick of you, fed up with you, annoyed with you, you re annoying me, you make me
    angry, you make me mad, losing my mind, lost my mind over, can t take this anymore, cant take this anymore,
    can t take it anymore, cannot take this anymore, about to lose it, enough already, enough of your, hate it
    here, i m losing it, had it up to here, sick to death, my blood boil, blood pressure, up the wall, round the
    bend, beyond frustrated, beyond annoyed, beyond angry, beyond upset, beyond disappointed, irate, infuriate,
    exhausting, exhausted by, tired of chasing, tired of asking, tired of calling, tired of explaining, tired of
    hearing, tired of having to, fed up of, about to cry, want to cry, near tears, close to tears, made me cry,
    stressing me out, stresses me out, so stressed because, stressed because of you, throw my phone, throw my
    laptop, throw this phone, appalled, shocked by how, shocked by the way, shocked at how, shocked at the,
    shocked that you`,
  bad: `ridiculous, ridiculously, unacceptable, not acceptable, inacceptable, unbelievable, terrible, terribly,
    horrible, horrendous, horrific, awful, awfully, dreadful, appalling, atrocious, abysmal, outrageous,
    disgraceful, shameful, shame on, shambles, shocking, nightmare, absurd, preposterous, laughable, pointless,
    worst, the pits, big joke, joke of a, total joke, complete joke, what a joke, bad joke, nonsense, farce,
    insulting, an insult, rip off, ripoff, ripped off, scam, scammed, scamming, waste of time, wasting my time,
    wasted my time, waste of money, wasting time, waste my time, wasted hours, wasted my, a waste, sucks, suck,
    sucked, stinks, incompetence, rudeness, disrespectful, disrespect, no help, zero help, not helpful, not at all
    helpful, not helping, isn t helpful, isn t helping, aren t helping, not very helpful, of no use, no use, doesn
    t help, didn t help at all, not any help, are no help, makes no sense, make no sense, doesn t make sense,
    doesn t make any sense, not making sense, don t make sense, broken promises, beyond a joke, unreasonable,
    inexcusable, intolerable, how dare, how hard can it be, how hard is it, how difficult is it, how difficult can
    it be, is it that hard, is it so hard, lied to, you lied, lying, lies, cheated, cheating, doesn t care, nobody
    cares, no one cares, oh come on, good grief, give me a break, epic fail, failing me, failed me, let me down,
    letting me down, screwed me, screwing me, poor excuse, bad service, bad experience, bad bot, bad customer, bad
    support, very bad, so bad, really bad, unfair, unjust, dishonest, incredible that, unethical, greedy, i can t
    believe this, can t believe you, can t believe how bad, can t believe this company, unbelievable service, you
    don t care, they don t care, come on now, c mon, are you even reading, seriously i, what a mess, such a mess,
    such stupidity, is a mess, nothing works, nothing is working, nothing s working, nothing worked, nothing ever
    works, nothing helps, nothing helped, nothing loads, nothing you, none of this works, none of it works, none
    of that works, none of these work, none of that helped, none of this helps, none of this helped, none of it
    helps, none of your suggestions, none of your steps, none of your answers, none of your solutions, none of
    your links, anybody competent, anyone competent, somebody competent, extremely poor, such poor service, really
    poor, can t deal with, want to scream, could scream, wanna scream, makes me scream, can t believe i pay, can t
    believe i have to pay, wearing thin, canned replies, canned answers, scripted answers, scripted replies, avoid
    you, avoid this company, never works, still broken, still nothing works, doesn t even work, didn t help, not
    help at all, doesn t help at all, that doesn t help, this doesn t help, better things to do, straight answer,
    daylight robbery, stealing from, stole my, crap service, worse than useless, goes in circles, runaround, run
    around in, wild goose chase, treated like, the way i ve been treated, the way i was treated, nobody can help,
    no one can help, just don t care, clearly don t care, obviously don t care, nobody gives a, couldn t care
    less, is a joke, s a joke, are a joke, such a joke, absolute joke, joke of, is trash, is garbage, s garbage,
    are garbage, re garbage, is rubbish, s rubbish, is junk, utter rubbish, absolute rubbish, absolute garbage,
    complete garbage, total garbage, garbage app, garbage service, garbage company, garbage bot, trash app, trash
    company, trash service, rubbish service, such rubbish, such garbage, load of rubbish, load of garbage, pile of
    garbage, load of nonsense, ruined my, ruined our, ruining my, ruining our, ruined everything, you ruined, you
    messed up, you ve messed up, messed up my order, messed up my booking, messed up again, messed everything up,
    you screwed up, you ve screwed up, screwed up again, screwed up my order, screwed up my booking, shady
    company, shady business, shady practices, so shady, shouldn t be this hard, should not be this hard, shouldn t
    be so hard, should not be so hard, shouldn t be this difficult, should not be this difficult, shouldn t be
    this complicated, shouldn t be that hard, shouldn t have to do this, should not have to do this, shouldn t
    have to call, should not have to call, shouldn t have to chase, shouldn t have to explain, shouldn t have to
    ask, this is so complicated, this is too complicated, way too complicated, way too difficult, way too hard,
    unnecessarily complicated, don t have time for this, dont have time for this, no time for this, haven t got
    time for this, have time for this nonsense, don t have all day, dont have all day, haven t got all day, not
    got all day, get on with it, hurry the, late again, broken again, down again, delayed again, cancelled again,
    crashed again, failed again, happened again, happening again, charged me again, charged me twice again,
    overcharged me again, wrong again, incorrect again, still wrong, still not right, still incorrect, gone wrong
    again, forgotten again, missed again, lost again, another delay, another excuse, more excuses, your excuses,
    empty promises, nothing but excuses, you did nothing, you ve done nothing, you have done nothing, you re doing
    nothing, you are doing nothing, nothing was done, nothing gets done, nothing ever happens, did nothing about,
    done nothing about, no one is answering, nobody is answering, no one is helping, nobody is helping, can t get
    through to, cannot get through to, unable to get through to, impossible to reach, impossible to contact,
    impossible to get, hung up on me, hangs up on me, hanging up on me, treated badly, treated so badly, treated
    poorly, spoken to like, talked down to, should be ashamed, be ashamed of yourself, be ashamed of yourselves,
    stealing my money, you re stealing, you are stealing, is robbery, s robbery, highway robbery, that s a lie,
    that is a lie, thats a lie, all lies, regret choosing, regret buying, regret signing, regret joining, regret
    switching, regret ordering, biggest mistake, worst decision, it s your fault, its your fault, this is your
    fault, that s your fault, is your fault, all your fault, entirely your fault, your mistake not mine, pay for
    your mistake, pay for your mistakes, your own mistake, because of you i, because of you we, because of your
    incompetence, because of your mistake, because of your error, thanks to you i missed, thanks to you we missed,
    thanks to you i lost, thanks to your incompetence, just fix it, just fix this, fix it already, fix this
    already, fix your app, fix your website, fix your site, fix your system, fix your bot, do something about it,
    do something about this, sort it out already, sort yourselves out, get your act together, get it together, get
    your shit together, can t do anything right, can t even do, can t even get, doesn t do anything right, isn t
    rocket science, not rocket science, not that hard, not that difficult, can t be that hard, can t be that
    difficult, cannot be that hard, how hard can, a simple thing, not fit for purpose, not up to scratch, below
    standard, a shambles, an embarrassment, a circus, a mess again, s a mess, total mess, complete mess, what a
    disaster, s a disaster, total disaster, complete disaster, a catastrophe, bloody awful, you re a disaster,
    service is a disaster, app is a disaster, website is a disaster, site is a disaster, delivery is a disaster,
    this keeps happening, keeps happening to me, going round in circles, stop ignoring me, don t ignore me, dont
    ignore me, do your job, learn to do your job, do your jobs, why can t you help, i m wasting my time, i am
    wasting my time, he hung up on me, she hung up on me, they hung up on me, was treated badly, was treated
    poorly, is ruined because of you, ruined because of you, fifth time i, sixth time i, tenth time i, umpteenth
    time i, hundredth time i, been waiting since, waited long enough, waiting long enough, give me my money back,
    give me back my money, want my money back now, wish i never, wish i had never, wish i d never, is taking too
    long, been taking too long, taking way too long, taking far too long, takes way too long, takes far too long,
    took way too long, took far too long, passed from one, from one person to the next, from pillar to post, from
    one department to, sent from one, third time this has happened, third time this happens, third time in a row,
    every time i have to explain, explain this every time, explain it every time, explain everything every time,
    never showed up, never shows up, didn t show up, did not show up, didn t turn up, did not turn up, never
    turned up, nobody turned up, nobody showed up, no one showed up, no one turned up, nobody came, no one came,
    delivery never came, never arrived, never delivered, for nothing, got nothing for, gave me nothing, given me
    nothing, nothing to show for, a different answer every, a different answer each, different answer every time,
    different answer each time, tells me something different, told me something different, says something
    different, say something different, says something else, say something else, everyone tells me, to a wall, to
    a brick wall, a brick wall, stop charging me, stop calling me, stop emailing me, stop texting me, stop
    spamming me, stop bothering me, stop messing, disconnected me again, kicked me out, logged me out again, cut
    me off, cut off again, on hold again, on hold forever, on hold for ages, here we go again, oh not again, no
    not again, same error again, same problem again, same issue again, same error every, same problem every, same
    issue every, always the same excuse, always the same story, same excuse, same old story, same old excuse,
    excuses excuses, enough excuses, don t want excuses, don t want your excuses, don t want an apology, don t
    want your apology, don t want apologies, don t want your apologies, apology doesn t, apologies don t, sorry
    doesn t, sorry is not enough, sorry isn t enough, sorry won t, don t give me that, don t tell me to, tell me
    to calm down, tell me to be patient, still in business, stay in business, go out of business, should have
    known better, should ve known better, should have read the reviews, should have listened to the reviews, my
    dissatisfaction, my displeasure, my disappointment, my frustration, complain about your, complain about the
    way, complain about how, not the service i expect, not what i expect from, below expectations, below my
    expectations, lot to be desired, much to be desired, falls short, fell short, fallen short, hard to believe
    you, hard to believe that you, lost for words, words fail me, beyond belief, beggars belief, never
    experienced, never had such, never been treated, never been so, that s just not on, that s not on, poor show,
    shambolic, bunch of cowboys, bunch of clowns, bunch of amateurs, amateurs, amateur hour, is getting old,
    getting ridiculous, getting silly, a fortune and, cost me my, the wrong item again, the wrong one again, the
    wrong thing again, the wrong order again, wrong again and, i don t trust you, i dont trust you, i don t
    believe you, i dont believe you, don t believe a word, i don t care about your, not care about your, you
    people don t care, you guys don t care, you keep messing, you keep making, you keep getting, you keep
    changing, you keep forgetting, you keep ignoring, you keep losing, you keep cancelling, you keep canceling,
    you keep charging, you keep booking, you keep offering, you keep showing, you keep suggesting, you keep going,
    you keep missing, you keep failing, you keep doing, you keep putting, you keep trying, you keep
    misunderstanding, you keep bringing, you keep recommending, you keep pushing, you keep reading, not even an
    apology, not even a sorry, not even a reply, not even an answer, not even bother, didn t even bother, make up
    your mind, you contradict, you re contradicting, you are contradicting, contradicting yourself, contradict
    yourself, harder than it needs, more complicated than it needs, more difficult than it needs, don t understand
    anything, doesn t understand anything, understands nothing, understand nothing, you understand nothing, you
    clearly don t, you obviously don t, you really don t get, you just don t get, you still don t get, you still
    don t understand, you clearly have no, you obviously have no, you have no idea, you got no clue, you re wrong
    about everything, can t do anything, cannot do anything, can t even find, can t even answer, can t even tell,
    can t even book, can t even give, can t even understand, can t even read, couldn t even, copy pasted, canned
    response, scripted response, automated response, automated responses, robotic answers, what a letdown, a
    letdown, no help at all, been no help, of no help, not much help, hardly helpful, hardly any help, not useful,
    isn t useful, wasn t useful, wasn t helpful, was not helpful, weren t helpful, were not helpful, isn t much
    help, isn t any help, wasn t any help, unhelpful answer, doesn t answer anything, you don t listen, you never
    listen, you don t read, you re not reading, you aren t reading, you re ignoring, you are ignoring, you
    ignored, you forgot about me, you forgot my, you forgot about my, you forgot me, you forgot again, you booked
    the wrong, you sent the wrong, you sent me the wrong, you gave me the wrong, you charged the wrong, you
    cancelled the wrong, you canceled the wrong, you delivered the wrong, you changed the wrong, cancelled the
    wrong, booked it anyway, did it anyway, charged me anyway, your apology means, your apologies mean, your word
    means, means nothing to me, mean nothing to me, taken way too long, taken too long, taken far too long, taken
    so long, dragging on, drags on, took you long enough, takes you forever, all wrong, everything wrong,
    completely wrong, totally wrong, always wrong, dead wrong, way off, so wrong, wrong every time, get anything
    right, got nothing right, does nothing right, do anything right, useless answer, useless answers, useless
    reply, useless response, stop doing that, stop it already, quit it, knock it off, cut it out, enough with the,
    enough with your, spare me, don t lie to me, dont lie to me, stop lying, quit lying, stop pretending, stop
    arguing, stop trying to, stop making me, stop pushing, stop changing, stop guessing, stop assuming, stop with
    the, stop talking, stop playing games, get me nowhere, getting us nowhere, mess things up, messing it up,
    messing this up, messing up my, messing up the, messed it up, messed this up, screw it up, screwing up my,
    screwed it up, screwed this up, bungled, butchered my, mishandled, fell through because of you, total waste,
    big waste, huge waste, sheer incompetence, this is insane, insanity, madness, this is madness, this is crazy,
    this is absolutely crazy, this is unreal, a disaster, a horror, horror show, embarrassing, this is
    embarrassing, laughing stock, cheeky, the nerve, the cheek of, some nerve, copy paste answer, copy paste
    answers, copy paste reply, copy paste replies, copy and paste answer, copy and paste reply, copy and paste
    replies, copy pasted answer, thing is broken, bot is broken, chat is broken, system is broken, app is broken,
    website is broken, site is broken, assistant is broken, this is broken, impossible to deal, you are
    impossible, you re impossible, you re useless, always something with you, always something with you people,
    always the same with you, always the same thing with you, facts straight, your story straight, get smart with
    me, lip from, your attitude, bad attitude, attitude problem, such attitude, hurry up already, hurry it up, get
    a move on, more than patient, been very patient, been so patient, been patient enough, been patient long
    enough, patient long enough, don t even know what, doesn t even know what, don t even know your own, don t
    know your own, don t know what you want to do, what i m saying, to what i say, to what i m saying, wouldn t
    understand, just once i d like, just for once, get it right for once, go back to school, worst part is,
    nothing but trouble, nothing but problems, only problems, more trouble than, trouble with you people, won t
    answer me, won t answer my, won t even answer, won t help me, won t even help, won t respond, won t reply,
    refuse to help, refuses to help, refusing to help, refuse to answer, refusing to answer, refuse to listen,
    ignored my, ignores my, ignoring us, ignored us, blanking me, ghosted me, ghosting me, fobbed off, fobbing me
    off, palmed off, brushed off, brushing me off, giving me the run, strung along, stringing me along, without
    telling me, without telling us, without asking me, without asking first, without even asking, without even
    telling, without my permission, without my consent, without informing me, without any explanation, without
    explanation, without any notice, without any warning, without an apology, whatever just, i don t care just,
    dont care just pick, don t care just pick, don t care just book, don t care just do, nonexistent, non
    existent, inexistent, always down, constantly down, down all the time, keeps going down, always crashing,
    always broken, always late, never on time, always get it wrong, always get everything, always something wrong,
    get it wrong every, not getting anywhere, isn t getting anywhere, aren t getting anywhere, get anywhere with
    you, getting anywhere with you, hard time understanding me, you take too long, you take forever, you take
    ages, you took forever, you take so long, nobody told us about, nobody told me about, no one told us about, no one told me about,
    nobody informed, no one informed, you ve had two weeks, you ve had three weeks, you ve had weeks, you ve had
    months, you ve had plenty of time, you had weeks to, you had months to, makes zero sense, make zero sense,
    none of that makes sense, none of this makes sense, none of it makes sense, wasted enough time, wasted enough
    of my, won t waste any more, not wasting any more, not wasting more, blame the customer, blaming the customer,
    blaming me for, complain about this chat, complain about this bot, complain about this service, complain about
    this app, complain about this company, very poor experience, very poor service, very poor support, really poor
    service, really poor experience`,

  poor: `hate it when it, hate when it, unsatisfactory, not good, not okay, not ok, not cool, not fair, not right,
    not great, poor service, poor quality, poor support, very poor, so poor, poor customer, poor experience, bad,
    badly, frustrate, discouraging, inconvenient, inconvenienced, unreliable, misleading, misled, sloppy, slow
    service, too slow, so slow, takes forever, taking forever, took forever, sadly, complaint, complain,
    complaining, confusing, problem again, don t trust, not trust, lost trust, no longer trust, leave you, leaving
    you, going elsewhere, go elsewhere, last straw, giving up, gave up, don t like, do not like, didn t like,
    dislike, oh great, oh wonderful, oh fantastic, oh brilliant, oh joy, just what i needed, well that s just, wow
    great, so helpful, as usual, as always, not working for me anymore, worse, even worse, simple question, simple
    request, basic question, repeat myself, repeating myself, same link, same answer, same question, same useless,
    how am i supposed to, am i supposed to, by now, not a single, not one single, different story, at this point,
    hate, hated, i want my money back, want my money back, inconsistent, substandard, subpar, sub par, second
    rate, mediocre, underwhelming, underwhelmed, clunky, a pain, such a pain, a hassle, such a hassle, too much
    hassle, a headache to, jeez, geez, sigh, takes too long, took too long, taking too long, sort it out, sort
    this out, get it sorted, get this sorted, so typical, typical of you, how typical, not again, again the same,
    this isn t working, this is not working, isn t working for me, not working for me, this doesn t work, this
    does not work, this never works, it still doesn t work, it still does not work, still doesn t work, still not
    working, poor effort, poor attempt, low quality, bad quality, not what i expected, not what i was promised,
    taking ages, takes ages, took ages, taking so long, takes so long, took so long, this long, how hard, so
    complicated, too complicated, too difficult, needlessly, tedious, tiresome, a nuisance, nuisance, simple task,
    basic task, basic request, easy request, straightforward question, straightforward request, third time asking,
    already late, again late, late as usual, once again my, once again the, once again no, once again i, again no,
    i have asked this before, asked this before, asked before, asked you before, told you before, told you this
    before, told you that before, give me the number already, do it already, book it already, answer already,
    answer me already, fix it now, no actual answer, no real answer, a real answer, an actual answer, non answer,
    starting over, start over again, start all over, all over again, from scratch again, back to square one, back
    at square one, square one, typical, you re slow, you are slow, very slow, really slow, extremely slow, awfully
    slow, painfully slow, slow as, not this again, not that again, oh no not, the same one again, same thing
    again, same thing twice, now it crashed, it crashed again, crashed on me, my own time, do something, hours
    delay, hour delay, hours late, hour late, days late, weeks late, days overdue, weeks overdue, delayed for
    hours, third delay, second delay, another cancellation, third cancellation, this is confusing, you re
    confusing, you are confusing, all i wanted was, all i ask, all i asked, is all i asked, just do what i, do
    what i ask, do as i ask, do what i say, do what i said, do what i told, shorter wait`,

  letdown: `disappointed, disappointing, disappointment, disappoints, dissatisfied, unsatisfied, so unhappy, very unhappy,
    extremely unhappy, really unhappy, deeply unhappy, most unhappy, unhappy with, unhappy about, not happy with,
    not happy about, not at all happy, not satisfied, not impressed, unimpressed, not pleased, displeased, let down,
    expected better, expected more, expected a lot better, expected so much more, deserve better, less than
    impressed, far from happy, anything but happy, isn t good enough, not good enough, losing faith, lost all faith,
    lost faith, not happy, unhappy, not too happy, not very happy, not thrilled, not overly impressed, not amused,
    not very impressed, not really impressed, not best pleased, expected something better, expected a bit more,
    thought better of you, hoped for better, hoped for more, what a disappointment, such a disappointment, how
    disappointing, very disappointing, so disappointing, really disappointing`,
  again: `how many times, how many more times, how long do i have to, how long must i, how long should i, how
    often do i have to, still waiting, been waiting, i ve waited, have waited, waiting for hours, waiting for
    days, waiting for weeks, waiting forever, waited for hours, for ages, hours on end, again and again, over and
    over, time and again, time after time, every single time, yet again, second time, third time, fourth time,
    fifth time, tenth time, 2nd time, 3rd time, 4th time, 5th time, 10th time, hundredth time, umpteenth time,
    millionth time, keep asking, keeps asking, keep repeating, keep saying, keeps saying, keep sending, keep
    telling, keeps telling, keep getting, kept on hold, on hold for, keeps failing, stop asking, stop repeating,
    stop saying, stop sending, quit asking, going in circles, going around in circles, running in circles, in
    circles, back and forth, passed around, sent around, from one to another, ignored, ignoring me, ignoring my,
    nothing has been done, nothing happens, nothing has happened, still not, still hasn t, still haven t, still
    doesn t, still isn t, still don t, not listening, don t listen, aren t listening, never listen, already told,
    already said, already explained, already asked, just told you, don t understand me, don t you understand, why
    can t you, why won t you, why don t you, why can you not, just answer, answer my question, answer the
    question, answer me, i told you, been for hours, hours now, days now, weeks now, for hours now, for days now,
    for weeks now, this every time, happens every time, you keep giving, you keep sending, you keep repeating, you
    keep telling, you keep asking, you keep saying, keep giving, keep pointing, keep ignoring, keeps logging,
    keeps crashing, keeps kicking, keeps freezing, keeps breaking, times already, times now, fifth agent,
    different agents, different people, three people, four people, sixth time, tried already, tried that already,
    already tried, i ve explained, i ve tried everything, tried everything, same thing every time, every time i
    call, not a word, not a single word, radio silence, still broken again, when will you, when are you finally,
    once and for all, finally going to, have been waiting, has been waiting, ve been waiting, i have been waiting,
    still waiting on, yet another, another day, every bloody time, every damn time, keep having to, keeps having
    to, having to repeat, have to repeat, have to keep, having to call, having to ask, having to chase, have to
    chase, chasing you, chase you, you don t get it, you dont get it, copy paste, copy and paste, third time you
    ve, second time you ve, third time you, fourth time you, third time i ve, third time i, fourth time i, more
    than once, more than twice, again and i, twice already, three times already, before and you, five minutes ago,
    ten minutes ago, ages ago`,

  nobody: 'no one, nobody, not one person, none of you, not one of you',
  serve: `helps, help, helped, helping, answers, answer, answered, replies, reply, replied, responds, responded,
    calls me, called me back, call me back, calls back, called back, fixes, fixed, fix, solves, solved, does
    anything, did anything, gets done, get done, got done, picks up, contacted me, get back to me, got back to me,
    seems to know, seems to care, seems able, gets back to me, gets back, got back to, calling back, reads, read,
    listens, listen, cares, understands, shows up, showed up, knows anything, knows what they, knows what you,
    knows how to help, knows how to fix, has any idea, has a clue`,

  anew: `with you again, from you again, you again, here again, your service again, your company again, your app
    again, your site again, this company again, this app again, this service again, this site again, using you
    again`,
  waste: 'wasted, wasting, wastes, cost me, throwing away, threw away',
  span: `hour, hours, an hour, half an hour, minutes, days, a day, all day, whole day, week, weeks, a week, month,
    months, a month, morning, all morning, whole morning, afternoon, all afternoon, evening, whole evening, my
    day, my morning, my afternoon, my evening, my weekend, years, half the day, noon, this morning, yesterday,
    last week, ages, 10 minutes, 20 minutes, 30 minutes, 45 minutes, forever, half hour, quarter of an hour, long
    time, mins, min, hrs, hr, wks, mths`,

  toil: `been trying, trying for, trying this for, been at this, at this for, been on this, on this for, been on
    the phone, been stuck, been dealing, been arguing, been fighting, been chasing, been begging, been calling,
    been asking, been going, been sitting, been without, had no, spent the last, spent the whole, spent all, i ve
    spent, i have spent, spent over, on the phone with you, on hold, been waiting in, arguing with, trying to
    reach you, trying to get hold, trying to sort, trying to fix this, trying to get this, trying to resolve, on
    this already, on this now, it has been over, it s been over, its been over, it s been more than, it has been
    more than, its been more than, it s been almost, it has been almost, it s been nearly, it has been nearly, on
    hold since, been on hold, waiting since, waiting here for, trying since, been trying since, at it for, been at
    it for, going at this for, going on for, been going on for, been back and forth, tried for, waiting 2, waiting
    3, waiting 4, waiting 5, waiting 6, waiting over, waiting more than, waiting two, waiting three, waiting four,
    waiting almost, waiting nearly, been waiting for over, been waiting over`,

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
    the last hotel, my other, our old, our previous, our last, the one before, previous one, the other company,
    the other shop, the last place, the last restaurant, the last one i, the last time, last time, the other
    place, my old place`,

  told: `called, calls, calling, said, says, told me, call me, called me, named, movie, song, book, film, the word,
    game, games, mode, phone, idea, question, questions, mistake, luck`,
  is: `is, are, was, were, am, m, s, re, r, be, being, seem, seems, sound, sounds, look, looks, must be, have been,
    has been, get, getting, feel, feels, act, acting`,
  filler: `so, very, really, such, a, an, the, just, totally, absolutely, completely, extremely, too, quite, pretty,
    all, total, complete, absolute, utter, utterly, truly, simply, beyond, this, that, it, most, bunch of, lot of,
    of, little, big, old, fat, as, like, still, even, actually, literally`,
  not: `not, no, never, don t, dont, didn t, didnt, isn t, isnt, aren t, arent, wasn t, wasnt, won t, wont, can t,
    cant, without, nothing, neither, nor, doesn t, doesnt, t, hardly, stop being, wouldn t, shouldn t, hope,
    unless, if, in case, sorry to be, do not want to sound, don t mean to be, not mean to be, didn t mean to be,
    do not mean to be, sorry for being, sorry if i was, sorry if i sound, sorry if i sounded, sorry i was, sorry
    for sounding, don t want to be, do not want to be, not trying to be, won t be, nor am i`,
  promise: `you promised, you guys promised, was promised, were promised, i was told it would, i was told that it
    would, i was told i would, i was told you would, i was told someone would, i was told 24, i was told 48, we
    were told it would, you said it would, you said you would, you said you d, you said it d, you said i would,
    you said someone would, you told me it would, you told me you would, you told me someone would, was supposed
    to be here, was supposed to arrive, was supposed to be fixed, was supposed to be delivered, were supposed to
    call, was supposed to call, were supposed to be, you were supposed to, supposed to have been, should have been
    here, should have arrived, should have been fixed, should have been delivered, and now it s not, and now it
    isn t, and now there s none, and now you say, but now you say, and now you re saying, now you re saying, now
    you re telling me, now you say, a minute ago you, a moment ago you, two minutes ago you, you just said there,
    you just said it, first you say, first you said, first you tell, first you told, but you said, but you told
    me, but you just said, you told me it was, you told me there, you told me that it, you said there was, you
    said there were, you said it was available, you said it was booked, you said it was done, you said it was, you
    said that it was, you said yes, you assured, i was assured, was assured, was guaranteed, you guaranteed,
    guaranteed delivery, i was promised, we were promised, never happened, still hasn t happened, that never
    happened, it never came, never came, never showed, never called, never called back, never called me, never got
    back, never replied, never responded, never answered, never sent, never got a reply, never heard back, not
    heard back, haven t heard back, have not heard back, heard nothing back`,

  elapsed: 'it s been, its been, it has been, that was',
  futile: `and nothing, but nothing, and still nothing, and no answer, no answer, no reply, no response, and no
    refund, still no, still nothing, and counting, not one reply, no update, no updates, no news, no sign of,
    still no reply, still no answer, still no response, still no refund, still no update, still no sign, still no
    word, and no reply, and no response, and no one, and nobody, but no reply, but no answer, to no avail, with no
    result, with no luck, without success, without any luck, and no luck, and still no, but still no, no luck so
    far, heard nothing, hearing nothing, zero response, zero replies, not a peep, crickets`,

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
  undone: `you didn t, you didnt, you did not, you haven t, you havent, you have not, you never, you still haven
    t, you still didn t, you still have not, you still did not, you guys didn t, you guys haven t, you guys never,
    you people never, you people didn t, you people haven t, u didnt, u never, u didn t, u havent, you have still
    not, you have yet to, you failed to, you guys failed to, you neglected to, you forgot to, you refuse to, you
    keep refusing, you won t even, you can t even, you cant even, you couldn t even, you don t even, you dont
    even, you didn t even, you didnt even`,
};
