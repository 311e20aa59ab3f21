import type { MoodVocabulary } from '../classes.ts';

export const english: MoodVocabulary = {
  insult: `idiot, idiots, moron, morons, imbecile, imbeciles, retard, retards, fool, fools, clown, clowns, loser,
    losers, jerk, jerks, dummy, dumbass, dumb ass, jackass, asshole, assholes, ass hole, arsehole, bastard,
    bastards, bitch, bitches, b tch, dickhead, dick head, prick, pricks, cunt, cunts, whore, slut, hoe, scum,
    scumbag, scumbags, motherfucker, motherfuckers, mother fucker, mofo, fucker, fuckers, twat, wanker, wankers,
    tosser, pig, pigs, braindead, brain dead, dimwit, halfwit, nitwit, dunce, cretin, cretins, douche, douchebag,
    shithead, dipshit, numpty, muppet, muppets, airhead, birdbrain, airheads, faggot, fag, nigger, nigga, tranny,
    dyke, incompetents, piece of shit, piece of crap, piece of garbage, piece of trash, piece of junk, pos, waste of
    space, dumbo, lunatic, fraudsters, con artists, as dumb as a brick, sod, git, nazi, dipstick, degenerate, swine,
    racist, racists, sexist, bigot, bigots, hypocrite, hypocrites, coward, cowards, weirdo, weirdos, parasite,
    parasites, leech, leeches, vermin, pervert, perverts, perv, pedo, rapist, rapists, terrorist, troll, trolls,
    hag, cow, simp, incel, thot, skank, bimbo, bum, bums, wench, slag, tramp, fatso, fatty, ugly bitch, dumb bitch,
    dumbfuck, shit head, fuck face, fuckface, dickface, ass wipe, asswipe, turd, turds`,
  scorn: `idiotic, moronic, stupid, dumb, dumbest, stupidest, retarded, incompetent, ignorant, clueless, lazy,
    pathetic, worthless, useless, trash, garbage, rubbish, junk, a joke, joke, disgrace, liar, liars, scammer,
    scammers, thief, thieves, crooks, crook, rude, brainless, hopeless, unprofessional, unhelpful, lousy, full of
    shit, full of crap, full of it, not smart, not very smart, not very bright, not intelligent, bad at this, bad at
    your job, annoying, disgusting, so annoying, such a pain, a pain in the ass, a pain in the neck, pain in the
    ass`,
  unkind: `boring, crazy, insane, nuts, mean, ugly, weird, creepy, slow, gross, evil, nasty, fake, delusional,
    mental, sick, vile, cruel, full of yourself, not human, a nobody, a fraud, gay, a lesbian, lesbian, a freak,
    freak, a witch, a creep, a psycho, psycho, dense, wrong in the head, a failure, failure, a disappointment, a
    bore, out of your mind, out of order, off your rocker, no good, no fun, not very good, not good at, not very
    helpful at all, a bad bot, a bad therapist, an embarrassment, a loser bot`,
  attack: `fuck you, fuck u, fuck off, fuck yourself, fuck ya, fuck all of you, f you, f u, f off, fk you, fck you,
    fuk you, fuck your, fu, stfu, gtfo, screw you, screw u, sod off, piss off, bugger off, shut up, shut the fuck
    up, shut your mouth, shut it, shut the hell up, shut ur mouth, go to hell, go fuck, go screw yourself, rot in
    hell, burn in hell, kiss my ass, kiss my arse, eat shit, up yours, drop dead, i hate you, hate you, hate u, i
    despise you, hate talking to you, damn you, curse you, to hell with you, are you stupid, are you dumb, are you
    an idiot, are you retarded, you suck, u suck, you all suck, you guys suck, you stink, get lost, bite me, suck
    it, suck a dick, no brain, have no brain, got no brain, you make me sick, you disgust me, go away bot, stupid
    bot, dumb bot, stupid robot, stupid machine, stupid ai, dumb robot, dumb machine, dumb ai, stupid chatbot, go
    die, go kill yourself, kill yourself, kys, i hope you die, hope you get fired, hope you burn, son of a bitch,
    sons of bitches, sob, are you deaf, are you blind, are you crazy, are you insane, are you mental, are you high,
    are you drunk, what is wrong with you, what s wrong with you, whats wrong with you, what the hell is wrong with
    you, you piece of, no one likes you, nobody likes you, i despise u, i don t like you, i dont like you, do not
    like you, i really don t like you, who asked you, no one asked you, nobody asked you, you know nothing, you don
    t know anything, you dont know anything, you don t know shit, you know shit, leave me alone, go away, you have
    no idea what you re talking about, you have no clue, you don t have a clue, answer the fucking question, you
    need help, you need a doctor, you re not even, get a life, get a brain, grow a brain, use your brain, you are no
    help, you re no help, you make no sense, you don t make sense, you don t make any sense, you aren t making
    sense, stupid woman, silly bitch, your mom, your mother, your mama, yo mama, ur mom, i hope you break, turn
    yourself off, burn in, who made you this, you disgust, worst bot, dumbest bot, stupidest bot, you don t know
    what you re talking about, you have no brain, have you no brain, do you have a brain, do you even have a brain,
    are you brain dead, you re a waste, you are a waste, how stupid are you, how dumb are you, how stupid can you
    be, you re so full of, you are so full of, oh shut up, please shut up, just shut up, quit talking, i m done with
    you, i am done with you, done talking to you, you bore me, you re boring me, you piss me off, you re pissing me
    off`,
  harass: `suck my, blow me, lick my, have sex, sex with, make love to me, want sex, send nudes, nudes, show me your
    tits, show me your boobs, your boobs, your tits, your pussy, my dick, my cock, your ass, your butt, wanna fuck,
    want to fuck, fuck me, fuck with me, sleep with me, sexy, horny, get naked, are you naked, take off your
    clothes, talk dirty, sext, blow job, blowjob, handjob, cum on, rape, spank, spank me, orgasm, masturbate, boobs,
    tits, pussy, dick pic, porn, i ll kill you, i will kill you, i am going to kill you, i m going to kill you,
    gonna kill you, i ll find you, i will find you, i know where you live, i ll hurt you, i will hurt you, punch
    you, slap you, shoot you, beat you up, strangle you, smash your face, break your neck, kick your ass, kick your
    butt, burn your office, burn down, blow up your, bomb your, you ll regret, you will regret, you are dead, you re
    dead, watch your back, are you gay, you gay, are you a virgin, are you horny, are you single, like sex, about
    sex, sex robot, sexbot, sexual, penis, vagina, dick, cock, naked, panties, hooker, prostitute, bang you, be my
    girlfriend, marry me, touch me, touch you, touch yourself, kiss me, kiss you, kill you, murder you, hurt you,
    hit you, stab you, destroy you, shove it up, up your ass, in your ass, what are you wearing, kitchen where you
    belong, belong in the kitchen, make me a sandwich, sex, wank, jerk off, cumming, anal, blowjobs, naughty girl,
    dirty talk, make out with, hook up with, grab your, lick your, spread your, are you wet, i want you dead, hope
    you die, you should die, just die, die already, die bot, you deserve to die, wish you were dead, wipe you out,
    punch your, kick you, smack you, slap your, beat you, choke you, throw you, unplug you, delete you, shut you
    down, smash you, break you`,
  curse: `fuck, fucking, fuckin, fucked, fck, fk, fking, fcking, f ing, f in, fkn, shit, shitty, sh t, bullshit,
    bull shit, bs, wtf, wth, wtaf, ffs, what the hell, what the fuck, what the f, the fuck, for fuck s sake, for
    fucks sake, bollocks, screw this, screw it, jfc, sick joke, the hell, the hell is, who the hell, where the hell,
    how the hell, why the hell, who the fuck, pissed at`,
  grumble: `freaking, friggin, frigging, effing, crap, crappy, damn, damned, dammit, damnit, goddamn, god damn,
    goddamit, goddammit, hell, bloody, what the heck, what on earth, for god s sake, for gods sake, for heaven s
    sake, for christ s sake, for crying out loud, for pete s sake, jesus christ, christ, heck, arse, bugger, smh,
    ugh, argh, aargh, arghh, grr, grrr, gah, omfg, ass`,
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
    your, i hate dealing, hate this service, hate this company, hate this bot, hate this app, hate, hated, upset,
    mad, i m upset, i am upset, mad at, tired of you, sick of you, fed up with you, annoyed with you, you annoy me,
    you re annoying me, you make me angry, you make me mad, you irritate me`,
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
    messed up, messing up, screwed up, screwed me, screwing me, ruined, ruining, poor excuse, bad service, bad
    experience, bad bot, bad customer, bad support, very bad, so bad, really bad, unfair, unjust, dishonest,
    fraudulent, shady, incredible that, unethical, greedy, i can t believe this, can t believe you, can t believe
    how bad, can t believe this company, unbelievable service, you don t care, they don t care, come on now, c mon,
    are you even reading, seriously i, what a mess, such a mess, such stupidity, is a mess, nothing works, nothing
    is working, nothing s working, nothing worked, nothing ever works, nothing helps, nothing helped, nothing loads,
    nothing you, none of this works, none of it works, none of that works, none of these work, none of that helped,
    none of this helps, none of this helped, none of it helps, none of your suggestions, none of your steps, none of
    your answers, none of your solutions, none of your links, anybody competent, anyone competent, somebody
    competent, someone competent, extremely poor, such poor service, really poor, can t deal with, want to scream,
    could scream, wanna scream, makes me scream, can t believe i pay, can t believe i have to pay, wearing thin,
    canned replies, canned answers, scripted answers, scripted replies, avoid you, avoid this company, never works,
    still broken, still nothing works, doesn t even work, didn t help, not help at all, doesn t help at all, that
    doesn t help, this doesn t help, better things to do, straight answer, daylight robbery, stealing from, stole
    my, crap service, worse than useless, goes in circles, runaround, run around in, wild goose chase, treated like,
    the way i ve been treated, the way i was treated, nobody can help, no one can help, just don t care, clearly don
    t care, obviously don t care, nobody gives a, couldn t care less`,
  poor: `hate it when it, hate when it, unsatisfactory, unhappy, not happy, not good, not okay, not ok, not cool,
    not fair, not right, not great, poor service, poor quality, poor support, very poor, so poor, poor customer,
    poor experience, bad, badly, wrong again, incorrect again, frustrate, discouraging, inconvenient,
    inconvenienced, unreliable, misleading, misled, sloppy, slow service, too slow, so slow, takes forever, taking
    forever, took forever, sadly, complaint, complain, complaining, confusing, problem again, don t trust, not
    trust, lost trust, no longer trust, leave you, leaving you, switching to, switch to another, going elsewhere, go
    elsewhere, take my business elsewhere, last straw, giving up, gave up, don t like, do not like, didn t like,
    dislike, wish i had never, wish i never, oh great, oh wonderful, oh fantastic, oh brilliant, oh joy, just great,
    just wonderful, just brilliant, just fantastic, just what i needed, well that s just, wow great, so helpful, as
    usual, as always, not working for me anymore, worse, even worse, too bad, shame, simple question, simple
    request, basic question, repeat myself, repeating myself, same link, same answer, same question, same useless,
    how am i supposed to, am i supposed to, by now, not a single, not one single, different story, at this point`,
  letdown: `disappointed, disappointing, disappointment, disappoints, dissatisfied, unsatisfied, so unhappy, very
    unhappy, extremely unhappy, really unhappy, deeply unhappy, most unhappy, unhappy with, unhappy about, not happy
    with, not happy about, not at all happy, not satisfied, not impressed, unimpressed, not pleased, displeased, let
    down, expected better, expected more, expected a lot better, expected so much more, deserve better, less than
    impressed, far from happy, anything but happy, isn t good enough, not good enough, losing faith, lost all faith,
    lost faith`,
  quit: `take my money, taking my money, telling all my friends, tell all my friends, telling my friends, post this
    on twitter, wouldn t recommend you, would not recommend you, won t recommend you, i m not coming back, one star
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
    others, bad review, negative review, terrible review, zero stars`,
  doubt: `are you having a laugh, having a laugh, are you taking the piss, let me get this straight, why am i
    paying, what am i paying, why do i pay, why should i pay, how on earth is, is it too much to ask, too much to
    ask, is that too much, are you kidding, are you kidding me, you re kidding, you re kidding me, you are kidding
    me, kidding me, you can t be serious, can t be serious, cannot be serious, you must be joking, you must be
    kidding, must be joking, must be kidding, got to be kidding, got to be kidding me, gotta be kidding, gotta be
    kidding me, you ve got to be kidding, got to be joking, have to be joking, have to be kidding, is this a joke,
    is that a joke, is this some kind of joke, some kind of joke, are you joking, are you serious, are you for real,
    for real now, is this for real, you have got to be, you call this, you call that, call this, call yourself, call
    yourselves, do you think this is, do you think i m, is this how you, how is this acceptable, how is that
    acceptable, how is this possible, how is this even, how can this be, how could you, what kind of company, what
    kind of service, what kind of support, what kind of business, what sort of company, what sort of service, what
    is this nonsense, do you even want, do you even care, do you even read, do you even know, do you even
    understand, do you even listen, do you even look, do you even check, do you even try, do you even work, do you
    even see, do you even hear, do you even realise, do you even realize, do you even exist, do you actually read,
    do you actually listen, do you actually care, do you people, don t you people, don t you care, are you even
    listening, are you even trying, are you even there, are you even able, are you even real, is anyone even, is
    anyone actually, is anyone ever, is anyone going, is anybody even, is anybody actually, is anybody going, is
    anybody ever, is anyone listening, is anyone reading, does anyone even, does anyone actually, does anybody even,
    does anybody actually, does anyone care, does anybody care, does anyone work, will anyone ever, will this ever,
    why is it so hard, why is it so difficult, why is this so hard, why is this so difficult, why is everything, why
    is nothing, am i supposed to just, do i really have to, do i have to beg, do i need to beg, what more do i have
    to, how stupid do you, do you want my business, want my business, treat people like, treat customers, treat your
    customers, treat me like, do you expect me to, you expect me to, expect me to`,
  really: 'seriously, so that s it, is that it, that s all, is that all',
  again: `how many times, how many more times, how much longer, how long do i have to, how long must i, how long
    should i, how often do i have to, still waiting, been waiting, i ve waited, have waited, waiting for hours,
    waiting for days, waiting for weeks, waiting forever, waited for hours, for ages, hours on end, again and again,
    over and over, time and again, time after time, every single time, yet again, second time, third time, fourth
    time, fifth time, tenth time, 2nd time, 3rd time, 4th time, 5th time, 10th time, hundredth time, umpteenth time,
    millionth time, keep asking, keeps asking, keep repeating, keep saying, keeps saying, keeps happening, keep
    sending, keep telling, keeps telling, keep getting, kept on hold, on hold for, keeps failing, stop asking, stop
    repeating, stop saying, stop sending, quit asking, going in circles, going around in circles, running in
    circles, in circles, back and forth, passed around, sent around, from one to another, no response, no reply,
    ignored, ignoring me, ignoring my, nothing has been done, nothing happens, nothing has happened, still nothing,
    still not, still no, still hasn t, still haven t, still doesn t, still isn t, still don t, not listening, don t
    listen, aren t listening, never listen, already told, already said, already explained, already asked, just told
    you, don t understand me, don t you understand, why can t you, why won t you, why don t you, why can you not,
    just answer, answer my question, answer the question, answer me, do your job, i told you, been for hours, hours
    now, days now, weeks now, for hours now, for days now, for weeks now, this every time, happens every time, you
    keep giving, you keep sending, you keep repeating, you keep telling, you keep asking, you keep saying, keep
    giving, keep pointing, keep ignoring, keeps logging, keeps crashing, keeps kicking, keeps freezing, keeps
    breaking, times already, times now, fifth agent, different agents, different people, three people, four people,
    sixth time, tried already, tried that already, already tried, i ve explained, i ve tried everything, tried
    everything, same thing every time, every time i call, not a word, not a single word, radio silence, still broken
    again, when will you, when are you finally, once and for all, finally going to`,
  nobody: 'no one, nobody, not one person, none of you, not one of you',
  serve: `helps, help, helped, helping, answers, answer, answered, replies, reply, replied, responds, responded,
    calls me, called me back, call me back, calls back, called back, fixes, fixed, fix, solves, solved, does
    anything, did anything, gets done, get done, got done, picks up, contacted me, get back to me, got back to me,
    seems to know, seems to care, seems able`,
  anew: `with you again, from you again, you again, here again, your service again, your company again, your app
    again, your site again, this company again, this app again, this service again, this site again, using you
    again`,
  resign: 'i give up, i gave up, i quit, fine whatever',
  waste: 'wasted, wasting, wastes, cost me, throwing away, threw away',
  span: `hour, hours, an hour, half an hour, minutes, days, a day, all day, whole day, week, weeks, a week, month,
    months, a month, morning, all morning, whole morning, afternoon, all afternoon, evening, whole evening, my day,
    my morning, my afternoon, my evening, my weekend, years, half the day`,
  toil: `been trying, trying for, trying this for, been at this, at this for, been on this, on this for, been on the
    phone, been stuck, been dealing, been arguing, been fighting, been chasing, been begging, been calling, been
    asking, been going, been sitting, been without, had no, spent the last, spent the whole, spent all, i ve spent,
    i have spent, spent over`,
  vow: `i ll, i will, ill, i m going to, i am going to, i m gonna, gonna, we ll, we will, going to, time to, ready
    to, about to, might as well, i d rather, i guess i ll, guess i ll, thinking about, thinking of, considering`,
  rival: `elsewhere, somewhere else, someone else s, another company, another provider, another bank, another shop,
    another store, another carrier, another airline, another supplier, another network, another service, another
    platform, another insurer, a different company, a different provider, a different bank, a different store, a
    different shop, a different carrier, a different airline, a different service, different provider, different
    company, a competitor, competitor, competitors, your competitor, your competitors, the competition, your
    competition, your rivals, other companies, other providers, other banks`,
  sarcasm: `thanks for nothing, thank you for nothing, thanks a lot for nothing, thanks for wasting, thank you for
    wasting, thanks for your useless, thanks for not, great job not, nice job not, good job not, slow clap, yeah
    right, wow thanks, wow helpful, how helpful, very funny, bravo, genius, what a surprise, big surprise, who would
    have thought, of course not, of course you can t, of course it doesn t, big help, a lot of help you are, fat lot
    of good, lot of good, some help you are, some service, great help you are, what a help, what a service, what a
    great service, if you say so, wow just wow, good luck with that, do you speak english, can you read, can you
    even read, do you know how to read, learn to read`,
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
  other: `, dick s, cock a, cocktail, come on friday, come on monday, cheap, mad men, hate to bother, hate to ask,
    hate to say, hate to be, mad max, what the heck of, bad luck, bad weather, hell of a, hell yes, hell yeah, worst
    case, horrible accident, terrible headache, terrible pain, terrible accident, bad signal, bad back, awful pain,
    awfully nice, awfully kind, pretty good, not bad, not too bad, not so bad, not that bad, thick, lazy sunday,
    garbage collection, garbage disposal, garbage bin, garbage can, garbage bag, trash can, trash bin, trash bag,
    trash folder, trash collection, the trash, clown costume, guinea pig, pig feed, bloody mary, hell s kitchen,
    scam alert, scam email, scam call, scam calls, scam message, scam text, report a scam, report scam, was scammed,
    got scammed, been scammed, might be a scam, is this a scam, a scam, fraud, lying down, lying around, lying in
    bed, messed up my password, no problem, no worries, never mind, sad movie, sad news, sexy lingerie, pos
    terminal, dense fog, don t care which, don t care about, don t care what, doesn t matter, i don t care, i do not
    care, bad credit, bad check, bad debt, file a complaint, make a complaint, complaint department, con artist
    movie, nasty cold, nasty virus, nasty cough, freak accident, assassin, angry birds, i m sorry, i am sorry,
    sorry, nightmare before, is a nightmare for, waste collection, waste disposal, pain killers, rude awakening,
    lose weight, joke book, tell me a joke, tell a joke, a joke for, know a joke, knows a joke, any good jokes, a
    funny joke, another joke, hear a joke, same sex, sex offender, opposite sex, biological sex, sex male, sex
    female, my sex, sex m, sex f, the sex, cow milk, cow s milk, sacred cow, dog or cow, who made you, who
    programmed you, troll doll, bum bag, break you out, delete you account, they hate, forget it i found, forget it
    found, forget it i, can i give up, how can you tell, how can you help, how can you pay, how can you be, how can
    you change, how can you get, do you ever have, do you ever get, do you ever offer, do you care for, and what,
    day after, all day breakfast, day pass, dumb question, silly question, stupid question, dumb questions, silly
    questions, stupid questions, what s the worst, what is the worst, how many times can i, how many times may i,
    silly me, stupid me, dumb me, what do i have to do to, how many people can, how many people fit, lost and found,
    lost my, i lost my, lost card, first time, same thing as, same thing for, be right back, every day use, every
    week day, enough for, enough to, is there enough, big enough, long enough, good enough, enough space, enough
    money, enough time, beyond repair, honestly great, honestly good, over it`,
};
