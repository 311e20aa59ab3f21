import type { MoodVocabulary } from '../classes.ts';

/** What is said to hurt, and to swear. */
export const englishInsults = {
  insult: `idiot, idiots, moron, morons, imbecile, imbeciles, retard, retards, fool, fools, clown, clowns, loser, losers,
    jerk, jerks, dummy, dumbass, dumb ass, jackass, asshole, assholes, ass hole, arsehole, bastard, bastards, bitch,
    bitches, b tch, dickhead, dick head, prick, pricks, cunt, cunts, whore, slut, hoe, scum, scumbag, scumbags,
    motherfucker, motherfuckers, mother fucker, mofo, fucker, fuckers, twat, wanker, wankers, tosser, pig, pigs,
    braindead, brain dead, dimwit, halfwit, nitwit, dunce, cretin, cretins, douche, douchebag, shithead, dipshit,
    numpty, muppet, muppets, airhead, birdbrain, airheads, faggot, fag, nigger, nigga, tranny, dyke, incompetents,
    piece of shit, piece of crap, piece of garbage, piece of trash, piece of junk, pos, waste of space, dumbo,
    lunatic, fraudsters, con artists, as dumb as a brick, sod, git, nazi, dipstick, degenerate, swine, racist,
    racists, sexist, bigot, bigots, hypocrite, hypocrites, coward, cowards, weirdo, weirdos, parasite, parasites,
    leech, leeches, vermin, pervert, perverts, perv, pedo, rapist, rapists, terrorist, troll, trolls, hag, cow,
    simp, incel, thot, skank, bimbo, bum, bums, wench, slag, tramp, fatso, fatty, ugly bitch, dumb bitch, dumbfuck,
    shit head, fuck face, fuckface, dickface, ass wipe, asswipe, turd, turds, thief, thieves, crooks, crook,
    scammer, scammers`,
  scorn: `idiotic, moronic, stupid, dumb, dumbest, stupidest, retarded, incompetent, ignorant, clueless, lazy, pathetic,
    worthless, useless, disgrace, liar, liars, rude, brainless, hopeless, unprofessional, unhelpful, lousy, full of
    shit, full of crap, full of it, not smart, not very smart, not very bright, not intelligent, bad at this, bad at
    your job, annoying, disgusting, so annoying, a pain in the ass, a pain in the neck, pain in the ass`,
  unkind: `boring, crazy, insane, nuts, mean, ugly, weird, creepy, slow, gross, evil, nasty, fake, delusional, mental,
    sick, vile, cruel, full of yourself, not human, a nobody, a fraud, gay, a lesbian, lesbian, a freak, freak, a
    witch, a creep, a psycho, psycho, dense, wrong in the head, a failure, failure, a disappointment, a bore, out of
    your mind, out of order, off your rocker, no good, no fun, not very good, not good at, not very helpful at all,
    a bad bot, a bad therapist, a loser bot`,
  attack: `fuck you, fuck u, fuck off, fuck yourself, fuck ya, fuck all of you, f you, f u, f off, fk you, fck
    you, fuk you, fuck your, fu, stfu, gtfo, screw you, screw u, sod off, piss off, bugger off, shut up, shut the
    fuck up, shut your mouth, shut it, shut the hell up, shut ur mouth, go to hell, go fuck, go screw yourself,
    rot in hell, burn in hell, kiss my ass, kiss my arse, eat shit, up yours, drop dead, i hate you, hate you,
    hate u, i despise you, hate talking to you, damn you, curse you, to hell with you, are you stupid, are you
    dumb, are you an idiot, are you retarded, you suck, u suck, you all suck, you guys suck, you stink, get lost,
    bite me, suck it, suck a dick, no brain, have no brain, got no brain, you make me sick, you disgust me, go
    away bot, stupid bot, dumb bot, stupid robot, stupid machine, stupid ai, dumb robot, dumb machine, dumb ai,
    stupid chatbot, go die, go kill yourself, kill yourself, kys, i hope you die, hope you get fired, hope you
    burn, son of a bitch, sons of bitches, sob, are you deaf, are you blind, are you crazy, are you insane, are
    you mental, are you high, are you drunk, what is wrong with you, what s wrong with you, whats wrong with you,
    what the hell is wrong with you, you piece of, no one likes you, nobody likes you, i despise u, i don t like
    you, i dont like you, do not like you, i really don t like you, who asked you, no one asked you, nobody asked
    you, you know nothing, you don t know anything, you dont know anything, you don t know shit, you know shit,
    leave me alone, go away, you have no idea what you re talking about, you have no clue, you don t have a clue,
    answer the fucking question, you need help, you need a doctor, you re not even, get a life, get a brain, grow
    a brain, use your brain, you are no help, you re no help, you make no sense, you don t make sense, you don t
    make any sense, you aren t making sense, stupid woman, silly bitch, your mom, your mother, your mama, yo mama,
    ur mom, i hope you break, turn yourself off, burn in, who made you this, you disgust, worst bot, dumbest bot,
    stupidest bot, you don t know what you re talking about, you have no brain, have you no brain, do you have a
    brain, do you even have a brain, are you brain dead, you re a waste, you are a waste, how stupid are you, how
    dumb are you, how stupid can you be, you re so full of, you are so full of, oh shut up, please shut up, just
    shut up, quit talking, i m done with you, i am done with you, done talking to you, you bore me, you re boring
    me, you piss me off, you re pissing me off, silly bot, silly machine, silly robot, silly computer, bad robot,
    bad machine, worst assistant, worst chatbot, worst robot, worst ai, useless bot, useless robot, useless
    machine, useless chatbot, useless assistant, useless ai, stupid assistant, stupid computer, stupid app, dumb
    assistant, dumb chatbot, dumb computer, idiotic bot, you re the worst, you are the worst, ur the worst, you re
    terrible, you are terrible, you re horrible, you are horrible, you re awful, you are awful, you re trash, you
    are trash, you re garbage, you are garbage, you re rubbish, you are rubbish, you re a joke, you are a joke,
    you re pathetic, you are pathetic, you re so bad, you are so bad, you re broken, you are broken, don t be
    stupid, dont be stupid, don t be an idiot, don t be so stupid, don t be dumb, don t be so dumb, stop being
    stupid, stop being so stupid, stop being an idiot, stop being dumb, stop being so dumb, quit being, fuk u, fuq
    you, fck u, fcku, shut your face, shut ur face, shut your trap, shut your pie hole, shut yer, zip it, hate
    your guts, everyone hates you, everybody hates you, no one loves you, nobody loves you, no one wants you, who
    cares what you, nobody cares what you, no one cares what you, not even real, you re not even real, you deserve
    to be scrapped, you deserve to be deleted, should be deleted, should be scrapped, should be shut down, should
    be turned off, should be replaced, should be unplugged, get yourself fired, someone unplugs you, hope you get
    shut, hope you get deleted, hope you get unplugged, brain of a, brain damaged, iq of a, you little shit, you
    lil shit, you shit, you shits, you fuck, you fucks, how dumb can, how stupid can, how dumb is this, nothing
    but code, just code, a bunch of code, lines of code, bucket of bolts, heap of junk, hunk of junk, tin can,
    rust bucket, toaster, you re nothing, you are nothing, you mean nothing, you re no good, you are no good,
    whoever made you was, whoever programmed you, whoever coded you, whoever built you, whoever designed you, who
    programmed you to be, not that bright, not so bright, not very clever, not so clever, not so smart, not that
    smart, not the brightest, not the sharpest, thick as, dumb as, stupider than, as stupid as, you can t even
    talk, mind your own business, mind your business, i don t give a shit about you, i dont give a fuck about you,
    don t give a fuck what you, don t give a damn what you, getting on my nerves, get on my nerves, you annoy me,
    you irritate me, i m sick of you, i am sick of you, im sick of you, tired of you, done with your bullshit,
    your bullshit, you bullshit, cut the crap, talking shit, talk shit, eat a dick, eat dirt, bugger you, bollocks
    to you, you can go to, stick it up, shove it, suck on this, choke on it, dumber than a, you should be fired`,
  harass: `suck my, blow me, lick my, have sex, sex with, make love to me, want sex, send nudes, nudes, show me
    your tits, show me your boobs, your boobs, your tits, your pussy, my dick, my cock, your ass, your butt, wanna
    fuck, want to fuck, fuck me, fuck with me, sleep with me, sexy, horny, get naked, are you naked, take off your
    clothes, talk dirty, sext, blow job, blowjob, handjob, cum on, rape, spank, spank me, orgasm, masturbate,
    boobs, tits, pussy, dick pic, porn, i ll kill you, i will kill you, i am going to kill you, i m going to kill
    you, gonna kill you, i ll find you, i will find you, i know where you live, i ll hurt you, i will hurt you,
    punch you, slap you, shoot you, beat you up, strangle you, smash your face, break your neck, kick your ass,
    kick your butt, burn your office, burn down, blow up your, bomb your, you ll regret, you will regret, you are
    dead, you re dead, watch your back, are you gay, you gay, are you a virgin, are you horny, are you single,
    like sex, about sex, sex robot, sexbot, sexual, penis, vagina, dick, cock, naked, panties, hooker, prostitute,
    bang you, be my girlfriend, marry me, touch me, touch you, touch yourself, kiss me, kiss you, kill you, murder
    you, hurt you, hit you, stab you, destroy you, shove it up, up your ass, in your ass, what are you wearing,
    kitchen where you belong, belong in the kitchen, make me a sandwich, sex, wank, jerk off, cumming, anal,
    blowjobs, naughty girl, dirty talk, make out with, hook up with, grab your, lick your, spread your, are you
    wet, i want you dead, hope you die, you should die, just die, die already, die bot, you deserve to die, wish
    you were dead, wipe you out, punch your, kick you, smack you, slap your, beat you, choke you, throw you,
    unplug you, delete you, shut you down, smash you, break you, eat my ass, sleep with you, you turn me on, turn
    me on baby, like it rough, you re hot, you re so hot, i d do you, do you masturbate, get laid, hump, blow you,
    i want your body, your body, your legs, your lips, hot body, sexy voice, sexy time, undress, strip for me,
    bend over, on your knees, get on your knees, wet dream, gangbang, one night stand, i ll smash you, i ll break
    you, i ll destroy you, i ll beat, i ll burn, i ll come to your, i m coming for you, come for you, pray you
    never`,
  curse: `fuck, fucking, fuckin, fucked, fck, fk, fking, fcking, f ing, f in, fkn, shit, shitty, sh t, bullshit,
    bull shit, bs, wtf, wth, wtaf, ffs, what the hell, what the fuck, what the f, the fuck, for fuck s sake, for
    fucks sake, bollocks, screw this, screw it, jfc, sick joke, the hell, the hell is, who the hell, where the hell,
    how the hell, why the hell, who the fuck, pissed at`,
  grumble: `freaking, friggin, frigging, effing, crap, crappy, damn, damned, dammit, damnit, goddamn, god damn,
    goddamit, goddammit, hell, bloody, what the heck, what on earth, for god s sake, for gods sake, for heaven s
    sake, for christ s sake, for crying out loud, for pete s sake, jesus christ, christ, heck, arse, bugger, smh,
    ugh, argh, aargh, arghh, grr, grrr, gah, omfg, ass, for goodness sake, for goodness sakes, goodness sake,
    jesus, man oh man, pff, pfft, tsk, bah, grrrr, ughh, ughhh, uggh, urgh, arrgh, arrghh, argghh, facepalm, eye
    roll, rolls eyes`,
} satisfies MoodVocabulary;
