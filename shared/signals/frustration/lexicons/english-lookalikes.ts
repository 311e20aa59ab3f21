import type { MoodVocabulary } from '../classes.ts';

/** What only sounds angry. */
export const englishLookalikes = {
  other: `, dick s, cock a, cocktail, come on friday, come on monday, cheap, mad men, hate to bother, hate to ask, hate to
    say, hate to be, mad max, what the heck of, bad luck, bad weather, hell of a, hell yes, hell yeah, worst case,
    horrible accident, terrible headache, terrible pain, terrible accident, bad signal, bad back, awful pain,
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
    money, enough time, beyond repair, honestly great, honestly good, over it, worst time to, worst that can, worst
    seat, mad rush, upset stomach, stomach upset, how can this be done, how can this be fixed, how is this possible
    to, what s the point of life, what s the point of everything, what is the point of life, what s the point
    balance, the point balance, can i cancel everything, how do i cancel everything, same answer for, ruined my
    card, whatever works, ok whatever works, is it too hard, could you read, funny joke, so much for your help, so
    much for the, that was it, that was all, how lovely is, how wonderful to, how convenient is, i hate to, not
    worth it to, thief took, a thief stole, thieves took, thieves stole, on hold until, on hold while, put on hold,
    place on hold, hold music, my order on hold, a rival team, been a big help, a big help thank, been a great help,
    how much i ve spent, how much i have spent, have i spent, amount i ve spent, oh geez thanks, thank you so much
    for, gas cost me, how much did it cost me, what has it cost me, help finding, right now, happy return it, have
    been a big help, ve been a big help, has been a big help`,
} satisfies MoodVocabulary;
