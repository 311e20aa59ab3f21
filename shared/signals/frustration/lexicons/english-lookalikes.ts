import type { MoodVocabulary } from '../classes.ts';

/** What only sounds angry. */
export const englishLookalikes = {
  other: `, dick s, cock a, cocktail, come on friday, come on monday, cheap, mad men, hate to bother, hate to ask,
    hate to say, hate to be, mad max, what the heck of, bad luck, bad weather, hell of a, hell yes, hell yeah,
    worst case, horrible accident, terrible headache, terrible pain, terrible accident, bad signal, bad back,
    awful pain, awfully nice, awfully kind, pretty good, not bad, not too bad, not so bad, not that bad, thick,
    lazy sunday, garbage collection, garbage disposal, garbage bin, garbage can, garbage bag, trash can, trash
    bin, trash bag, trash folder, trash collection, the trash, clown costume, guinea pig, pig feed, bloody mary,
    hell s kitchen, scam alert, scam email, scam call, scam calls, scam message, scam text, report a scam, report
    scam, was scammed, got scammed, been scammed, might be a scam, is this a scam, a scam, fraud, lying down,
    lying around, lying in bed, messed up my password, no problem, no worries, never mind, sad movie, sad news,
    sexy lingerie, pos terminal, dense fog, don t care which, don t care about, don t care what, doesn t matter, i
    don t care, i do not care, bad credit, bad check, bad debt, file a complaint, make a complaint, complaint
    department, con artist movie, nasty cold, nasty virus, nasty cough, freak accident, assassin, angry birds, i m
    sorry, i am sorry, sorry, nightmare before, is a nightmare for, waste collection, waste disposal, pain
    killers, rude awakening, lose weight, joke book, tell me a joke, tell a joke, a joke for, know a joke, knows a
    joke, any good jokes, a funny joke, another joke, hear a joke, same sex, sex offender, opposite sex,
    biological sex, sex male, sex female, my sex, sex m, sex f, the sex, cow milk, cow s milk, sacred cow, dog or
    cow, who made you, who programmed you, troll doll, bum bag, break you out, delete you account, they hate,
    forget it i found, forget it found, forget it i, can i give up, how can you tell, how can you help, how can
    you pay, how can you be, how can you change, how can you get, do you ever have, do you ever get, do you ever
    offer, do you care for, and what, day after, all day breakfast, day pass, dumb question, silly question,
    stupid question, dumb questions, silly questions, stupid questions, what s the worst, what is the worst, how
    many times can i, how many times may i, silly me, stupid me, dumb me, what do i have to do to, how many people
    can, how many people fit, lost and found, lost my, i lost my, lost card, first time, same thing as, same thing
    for, be right back, every day use, every week day, enough for, enough to, is there enough, big enough, long
    enough, good enough, enough space, enough money, enough time, beyond repair, honestly great, honestly good,
    over it, worst time to, worst that can, worst seat, mad rush, upset stomach, stomach upset, how can this be
    done, how can this be fixed, how is this possible to, what s the point of life, what s the point of
    everything, what is the point of life, what s the point balance, the point balance, can i cancel everything,
    how do i cancel everything, same answer for, ruined my card, whatever works, ok whatever works, is it too
    hard, could you read, funny joke, so much for your help, so much for the, that was it, that was all, how
    lovely is, how wonderful to, how convenient is, i hate to, not worth it to, thief took, a thief stole, thieves
    took, thieves stole, on hold until, on hold while, put on hold, place on hold, hold music, my order on hold, a
    rival team, been a big help, a big help thank, been a great help, how much i ve spent, how much i have spent,
    have i spent, amount i ve spent, oh geez thanks, thank you so much for, gas cost me, how much did it cost me,
    what has it cost me, help finding, right now, happy return it, have been a big help, ve been a big help, has
    been a big help, too bad, a shame, that s a shame, i made a stupid, i made a dumb, i did something stupid, i
    did a stupid, stupid mistake i, is there nothing you can, nothing you can do to, awful outside, terrible
    outside, horrible outside, horrible weather, awful weather, terrible weather, terrible traffic, awful traffic,
    horrible traffic, whatever is, whatever s, whatever you, whatever time, whatever the, whatever it, whatever
    day, whatever s cheapest, or whatever, whatever fits, whatever suits, whatever comes, come on in, come on the,
    come on at, come on my, come on after, come on before, come on its, doesn t come on, does not come on, won t
    come on, not come on, oh my god thank, oh my god thanks, oh my god that s great, omg thank, oh god bless, oh
    god thank, blank, madness of, horror film, horror movie, horror movies, horror films, so wrong number,
    embarrassing question, embarrassing to ask, way off the, know that, know the, know a, know if, know how, know
    where, know when, i know, don t know, do you know, care of, take care, health care, skin care, customer care,
    child care, read the, read my, came with, comes with, comes in, came in, comes to, came to, comes from, came
    from, come from, this morning i, yesterday i, on monday, last week i, until noon, before noon, after noon, at
    noon, by noon, this long weekend, this is crazy good, this is insane value, quit it and, this is madness sale,
    start over please, start over from, can we start over, to start over, let s start over, could we start over,
    can i start over, want to start over, like to start over, for the long time, so much for all, thanks so much
    for, so much for being, so much for helping, shut up shop, sexual health, hot water bottle, camel hump, speed
    hump, hump day, tin can of, toaster oven, a toaster, the toaster, my toaster, toaster is, toaster doesn t,
    your body wash, your body lotion, just code 1, get on my nerves my, getting on my nerves my, brain of a child,
    call of duty, just code it, hot outside, mad about sushi, crazy about, can t stand the cold, can t stand the
    heat, can t stand the smell, can t stand the noise, can t stand spicy, waited for years to, waited years to,
    been waiting for this day, waiting years to see, how many times a, how many times per, how many times each,
    told you i d be back, told you i d come, told you i would be, sorry to repeat, sorry to ask again, sorry to
    ask twice, do you ever open, do you ever run, do you ever sell, will you ever have, will you ever open, will
    you ever get, will you ever offer, will it ever, when will someone be, when will somebody be, i could have
    sworn, could i have, i could have a, i could have the, i could have it, if i could have, that i could have, so
    i could have, easier to find, easier to read, easier to use, easier to get, easier to park, easier to walk,
    faster to take, be easier for, would be easier for, why should i choose, why should i upgrade, why should i
    use, why should i pick, why should i book, why should i join, for once in my, for once i have, drop it off,
    drop it at, drop it by, drop it in, leave it at, leave it with, leave it on, leave it in, just leave it at,
    just leave it with, just leave it in, just leave it by, just leave it on, just leave it there, just forget the
    parking, don t bother with the, don t bother with, over it s, over this weekend, over this month, over this
    week, over this summer, over this period, over it if, game over, do something about the, do something nice, do
    something fun, do something special, the same hotel as, same hotel as, same restaurant as, same hotel please,
    same restaurant please, at the same hotel, in the same hotel, to the same hotel, same thing please, the same
    thing please, typical day, typical price, typical wait, typical cost, typical local, a typical, five minutes
    ago and it worked, very slow cooker, slow cooker, how should i, ten minutes ago and, well done steak, well
    done please, classy place, classy restaurant, classy hotel, something classy, classy and, more than once a,
    more than twice a, slow cooked, what should i, so why should i get, you didn t have to, you didn t need to,
    you never know, you haven t seen, you haven t met, you haven t lived, you never guess, you don t even need,
    you don t even have to, you can t even tell, you didn t hear it from, if you haven t, if you didn t, unless
    you haven t, in case you haven t, in case you didn t, you haven t by any chance, you didn t by any chance, you
    haven t received, you didn t receive, you haven t got, that you haven t, that you didn t, when you didn t,
    because you didn t ask, you didn t do anything wrong, you did not do anything wrong, you didn t disappoint,
    you never disappoint, you haven t disappointed, you never fail, you didn t let me down, or not at all, as
    always thank, as usual thank, thanks as always, thank you as always, great as always, great as usual, hell
    yea, hell ya, heck yes, heck yeah, at my own, with zero stars, has zero stars, have zero stars, had zero
    stars, zero stars hotel, zero stars guesthouse, was a big help, were a big help, is a big help, what a big
    help you were`,
} satisfies MoodVocabulary;
