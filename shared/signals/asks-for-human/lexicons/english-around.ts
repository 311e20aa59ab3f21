import type { Vocabulary } from '../lexicon.ts';

/** What stands around a wish for a person, or makes it none: trades, the past, names, quotes, greetings. */
export const englishAround = {
  trade: `insurance, travel, estate, real estate, realestate, letting, booking, shipping, delivery, cleaning,
    antivirus, user, tour, mobile, network, phone operator, ticket, customs, property, bleaching, foaming, chemical,
    secret, fbi, cia, forwarding, game, sports, literary, park, airport, event, product, project, bathroom, download,
    package, file, window, password, task, device, boolean, logical, job as a, job as an, work as a, work as an, works
    as a, works as an, career as a, career as an, jobs as, hired as a, hired as an, worked as a, worked as an, working
    as a, working as an, job title, occupation, profession, job role, current job, employment, employed as,
    designation, role, position, job, job position, in my area, near me, in my city, nearby, in my town, close to me`,
  info: `opening hours, hours, what time, phone number, telephone number, number, what hours, when is, when are, when
    does, open, working hours, which number, contact details, what number, sundays, weekends, by phone number, how
    much, how many, how often, how much is, how much does, how much for, by email, by mail, by letter, via email, by e
    mail, per email, by post`,
  past: `yesterday, last, ago, previously, earlier, once, said, told, sold, promised, bought, spoke, was, did, called,
    gave, made, took, wrote, sent, came, had, will, will be, gonna, going to, did you, have you, had you, i said to,
    nice to, it's nice to, it was nice to, glad i could, glad i got to, happy i got to, thanks for letting me, thank
    you for letting me, thanks for allowing me to, thank you for allowing me to, managed to, used to, finally got to,
    why do you want to, who told you to, forgot to, before you, after you, when you, if you, once you, care to`,
  but: 'but, because, cause, cuz, however, although, though, and you, and not, and stop',
  other: `human rights, human resources, human error, human hair, human verification, staff discount, agent fee, agent
    fees, contact person, contact lens, contact lenses, personal, persona, agency, agenda, life support, support page,
    support article, support center page, customer service number, representative sample, sales tax, person's,
    someone's, managed, manages, advise, advised, advisory, employer, employers, representation, specialised,
    specialized, operated, operate, staffing, contacts, contract, contracts, contrast, humane, personnel file, calls,
    some reason, call me late, billing address, billing cycle, billing statement, billing error, billing details,
    billing information, reaches, peach, beach, speaker, speakers, spear, speaks, connector, connects, connection,
    transfers, persons per, resource manager, password manager, task manager, people's, number of people, how many
    people, how many agents, per person, for one person, one person, 2 people, two people, three people, for a person,
    sales price, live stream, live music, live score, actual price, chats, chart, chant, call me a, call me an, have
    access, have support, others, give up, over time, in person, business person, get back to you, talk about, speak
    about, a few, ascend, agreement, agree, support ticket, support tickets, human-readable, human size, humanity,
    human body, sales agent fee, service fee, service charge, customer id, customer number, take, tall, tale, tank,
    tack, tail, talc, chap, char, argent, letter, agents app, steak, your boss name, a pass, who is your boss, who s
    your boss, whos your boss, have a boss, taking, tacking, walking, taken, takes, talks, preach, breach, do you have
    a boss, you have a boss, some support, give me support, need support, your support, football team, my team, our
    team, in the team, team account, chef, tech company, response time, some response, check in, check out, checks
    out, move to a, change to a new, around the, free of charge, for free, toll free, free trial, get deal, review my
    order, the human check, pass human check, human check failed, get support, set up live chat, set up a live chat,
    integrate live chat, add live chat, install live chat, build a live chat, bring another person, bring a person,
    bring someone, bring somebody, agent location, agent near, nearest agent, agent nearby, agents near, agents
    nearby, only fans, office, offices, manager's, agent's, supervisor's, operator's, representative's, human's,
    boss's, am only human, is only human, that's only human, i'm only human, im only human, we're only human, it's
    only human, he's only human, she's only human, send a technician, send an engineer, send a tech, send the
    technician, contact us page, contact us form, contact us link, contact us button, contact us section, the contact
    us, see my, see what, see it, see this, see the, great customer service, good customer service, excellent customer
    service, awful customer service, operator manual, operators manual, staff manual, employee manual, user manual,
    owner's manual, owners manual, instruction manual, manual page, pass for, for the technician, for the engineer,
    for my technician, call me maybe, staff discounts, my account manager's, my advisor's, wedding reception, network
    reception, phone reception, signal reception, personal banker account, i should call back, should call back, i'll
    call back, i will call back, i can call back, pharmacy near, meet the agent, ok boss, okay boss, sure boss, sure
    thing boss, yes boss, insurance claims, my claims, claims form, claims process, claims history, new collections,
    collections agency, collections notice, debt collections, waiting for the technician, waiting for the engineer,
    waiting for a technician, waiting for an engineer, wait for the technician, wait for the engineer, maybe i should
    call back, maybe i should call, that's not it, thats not it, that's not right, that isn't it, that's not what i,
    that is not it, not what i, human touch, support line is, chat support is, is chat support, chat support widget,
    is online support, add chat support, human intervention in, cancel the call, cancel my call, cancel the callback,
    cancel my callback, cancel that call, cancel call, reschedule my call, move my call, should offer, waiting time,
    wait time, waiting times, wait times, hold time, hold times, see a specialist, see the specialist, visit to a
    specialist, be human, be a human, be a person, be a real person, be an agent, become an agent, be a manager,
    complain about, is it legit, is that real, is it real, is this legit, is that legit, is it true, by text, in
    writing, is there staff at, are there staff at, is there staff on, are there staff on, do you have staff at, staff
    parking, let us in, let me in, try to reach me, trying to reach me, tried to reach me, try to call me, trying to
    call me, tried to call me, already in the queue, already in line, already in a queue, already on hold, would be in
    touch, would get in touch, would get back, would contact me, would call me, is it normal, asked for the
    technician, asked for a technician, requested a technician, requested the technician, answer a call, answer the
    call, take a call, decline a call, end a call, record a call, can't call anyone, cannot call anyone, can't call
    anybody, how human, appointment with a specialist, an appointment with a specialist, appointment with the
    specialist, my appointment with, the appointment with, appointment with my, support group, support groups`,
  'isThere anyone': `is anyone, is anybody, is someone, is somebody, is there nobody, is there no one, isn't there
    anybody, isn't there someone, is nobody there, if there is someone, if there's someone, if theres someone, if
    there is anyone, if there's anyone, if there is a person, if there's a person, is anyone going to, is someone
    going to, is anybody going to, is somebody going to, ain't nobody, ain't there nobody`,
  'can i': 'until i, so i can, where i can, how long before i, how long until i, how long till i',
  'you areYou': "you're, you are, youre",
  name: `what, name, names, nickname, username, by my name, what should i call you, what can i call you, wake me, wake
    up call, only by email, only by mail, only by post, only in writing`,
  'not bot': `enough bot, enough with the bot, enough of this bot, enough of the bot, done with this bot, done with
    the bot, sick of this bot, sick of bots, tired of bots, tired of this bot, fed up with this bot, not a script, not
    a program, not an algorithm, not software, not a computer program, less bot, less bots`,
  'who talk': `who do i talk, who do i speak, who should i talk, who should i speak, whom do i speak, whom do i talk,
    whom should i speak, whom should i talk, who do i need to speak, who do i need to talk, who would i need to speak,
    who would be the best person to speak, who would be the best person to talk, who is the best person to talk, who
    is the best person to speak, who's the best person to speak, who's the best person to talk, who would be the right
    person to speak, who would be the right person to talk, which department do i need to speak, which department
    should i speak, which department do i speak, which department do i need to talk, which team do i need to talk,
    which team should i talk, which department can i speak`,
  'talk with': `help from, the help of, assistance from, support from, deal with, a proper conversation with, a real
    conversation with, an actual conversation with, a conversation with, sort this out with, sort it out with, sort
    out with, sort things out with, resolve this with, settle this with, solve this with, go over this with, go
    through this with, clear this up with, handle this with, fix this with, open a chat with, start a chat with, begin
    a chat with, start chat with, start chatting with, start a conversation with, initiate a chat with, open chat
    with, open a conversation with, start a live chat with, begin a conversation with, request a chat with, discuss it
    with, discuss this with, face to face with, do this with, do it with, have this conversation with, have that
    conversation with, handled by, dealt with by, taken care of by, arrange this with, talk this over with, talk it
    over with, talk this through with, talk it through with, talk over with, go over it with, go through it with,
    speak directly with, minutes with, a minute with, moment with, a moment with, minute with, quick word with, quick
    chat with, word with, reply from, response from, answer from, an answer from, hear back from, continue with,
    proceed with, run it past, run this past, run it by, run this by, dispute this with, dispute it with, text with,
    appeal this with, assistance of, the assistance of, have the assistance of, a few words with, few words with,
    words with, advice from, argue that with, argue this with, consultation with, a consultation with, open a case
    with, open a ticket with, raise a ticket with, tell that to, tell it to, tell this to, start over with, get
    support from, appointment with, an appointment with, carry on with, negotiate with, argue with, work with`,
  'pass it with': `take this to, take it to, raise this with, raise it with, bring this to, put this to, hand this
    over to, hand it over to, pass this on to, pass it on to, send this to, get this to, report this to, file this
    with, lodge this with, lodge it with, take it up with, take this up with, log this with, discuss this directly
    with, pass this along to, pass it along to, bring this to the attention of, bring it to the attention of, refer
    this to, submit this to, direct this to, send this on to`,
  'pass with': `change to, swap to, move to, switch over to, appeal to, go to, skip to, proceed to, jump to, go
    straight to`,
  'pass me': `put me through, put me thru, patch me through, get me through, take me, set me up, move me, put us
    through, swap me, point me, turn me over, change me, join me, lead me, guide me, steer me, point me in the
    direction of, place me, put me in touch, put me in contact, put us in touch, get me in touch, get us in touch,
    hook me up, hook me, hand me over, hand me off, shift me, bump me, throw me, drop me, plug me in, get me over,
    send me over, send me on, kick me over, walk me over, put them on, put him on, put her on, sign me up, add me, put
    me down, hand this conversation, hand this chat, pass this conversation, pass this chat, forward this chat`,
  'pass me with': `let me through to, gets me to, gets me, takes me to, gets me through to, connects me to, connects
    me with, brings me to, puts me through to, gets you to, takes you to`,
  'call me': `give me a ring, give me a bell, give me a buzz, give me a call, give us a call, give us a ring, give me
    a call back, give me a shout, return my call, calls me, calls me back, contacts me, rings me, phones me, have them
    call me, have them phone me, have them contact me, have them ring me, them to call me, have them call, make a call
    to me, make me a call, do a call to me, do call me, get them to call me, ask them to call me, tell them to call
    me, get them to call, ask them to call, tell them to call, ask them to ring me, tell them to ring me, get them to
    ring me, so they can call me, so they call me`,
  'wish not': `rather not, d rather not, would rather not, prefer not, d prefer not, i won't, i wont, i will not, i
    refuse to, i'm not, im not, i am not, im not going to, i'm not going to, i am not going to, i do not wish to`,
  'asked for': `a question for, questions for, a matter for, wait for, hold for, queue for, line for, waiting for,
    waiting on, wait on, in line for, i will wait for, i don't mind waiting for, i will hold for, happy to wait for,
    in the queue for, in queue for, am i in the queue for, am i in line for, am i in a queue for, question for, a job
    for, job for, am i next in line for, how much longer do i have to wait for, do i have to wait for, do i need to
    wait for, calls for a, calls for`,
  ready: 'available, free, on duty, around',
  escape: `skip, bypass, leave, exit, get past, get around, get out of, get away from, get me out of, get me off, get
    me away from, get rid of, get me past, opt out of, turn off, switch off, disable, deactivate, shut off, take me
    off`,
  'who can i': 'whom can i, who would i, who would i have to, who would i need to',
  'me with support': `me to claims, me to accounts, me to cancellations, me to reservations, me to reception, me with
    claims, me with accounts, me with reception, me to refunds, me to finance`,
  'talk with support': `speak to claims, speak to accounts, speak to reception, talk to claims, talk to accounts, talk
    to reception`,
  'me with boss': 'me to head office, me with head office',
  'talk with boss': `speak to head office, talk to head office, speak with head office, speak to the owner, talk to
    the owner, speak with the owner, talk with the owner`,
  'can help': `should look at, should handle, should review, should check, must review, must look at, needs to look
    at, needs to review, has to look at, should go over, should take a look, should decide`,
  'can give': `how do you get, would you mind getting, would you mind asking, would you mind bringing, would you mind
    finding, mind asking, mind getting, mind bringing, mind finding`,
  'can talk': 'how do you talk, how do you speak',
  'but give me': 'and give me, and get me, and send me, and find me',
  'but pass me': 'and connect me, and transfer me, and put me through, and pass me, and switch me',
  'but let me': 'and let me, let me',
  'can reach': 'how do you reach, how do you contact',
  'boss ready': 'manager there, supervisor there, boss there',
  'staff ready': 'agent there, representative there, operator there',
  'human ready': 'human there, human here',
  'support support': `customer service, customer services, customer care, customer assistance, customer help, customer
    relations, costumer service, client service, service desk, helpdesk, help desk, support team, service team,
    support department, technical support, tech support, support, customer success, support center, call center, call
    centre, technical team, tech team, custmer service, cusotmer service, cutomer service, customer servcie, customer
    sevice, customer servise, customer serivce, customer srevice, customer servce, custumer service, cutsomer service,
    custormer service, coustomer service, cust service, customer service desk, customer service department, customer
    service team, customer care team, customer care department, cs team, customer care centre, helpline, help line,
    hotline, complaints department, fraud department, returns department, accounts department, technical department,
    cancellations department, finance department, accounting department, legal department, it department, payments
    department, refunds department, your support department, loans department, hr department, disputes department,
    mortgage department, cancellation department, retentions department, loyalty department, credit department, card
    department, credit card department, parts department, service department, shipping department, delivery
    department, warranty department, maintenance department, concerned department, admissions office, billing office,
    main office, suport, supprt, suppport, support line, live support team, chat support, online support, phone
    support team, costumer care, custmer care, customr care, customer cares, cust serv, cust svc, tech supp, customer
    svc, customerservice`,
  add: 'add, invite, assign, summon, include, adding',
  'give the': 'provide a, provide an',
  'i talk talk': `we do this over the phone, we do it over the phone, we do this by phone, we do it by phone, we do
    this on a call, we do it on a call, we do this on the phone, we have a phone conversation, we have a conversation
    on the phone, we sort this out over the phone, we sort this out by phone`,
  'but give the': 'and get a, and get an, and find a, and get the, and give a',
  'give me': 'provide me, provide us',
  'let me escape': 'let me out of',
  'talk with the': `a meeting with one of your, an appointment with one of your, a session with one of your, a call
    with one of your, a meeting with your, a word with your, a word with the, a word with a`,
  'give me with': 'provide me with, provide us with',
  'talk staff': `message an agent, message a human, message a person, message a representative, message a real person,
    text an agent, text a human, text with a human, text with an agent, text with a person, write to a real person,
    write to a human, write with a human, write to an agent, write with a real person, email a human, email an agent,
    email a real person, e mail a human, tell a person, tell a human`,
  'other escalate': 'be escalated, get escalated, been escalated',
  'but wish': 'and want, and need, and would like',
  'talk with staff': `appointment with an advisor, appointment with an adviser, appointment with a consultant,
    appointment with an agent, appointment with a representative, meeting with an advisor, meeting with an adviser,
    meeting with a consultant, hear a human voice, hear a real voice, hear a human, hear a real person, hear a voice,
    talk to a woman, talk to a lady, talk to a man, talk to a gentleman, speak to a woman, speak to a lady, speak to a
    man, speak with a woman, speak with a lady, speak with a man`,
  'wish callback': 'expect a call, expect a phone call, expect a callback, expecting a call, expecting a callback',
  'give real': 'provide real',
  'past escalate': 'escalated',
  'give human': 'provide human',
  'but please give me': 'please get me, please give me',
  'not let me': "don't let me, dont let me",
  'but can you': 'can you, could you, can u, could u',
  'but please pass me': 'please connect me, please transfer me, please put me through',
  'support please': 'reception please',
  'wish staff': 'need support agent, need support person, need support staff',
  'areYou human': `is a human reading, is a person reading, is a real person reading, is a human typing, is a person
    typing, is that a person typing, is a human answering, is a person answering, is anyone actually reading, is
    someone actually reading, is anybody reading, is anyone reading, is someone reading, is anyone reading this, is
    there a real person typing, is there a person typing`,
  thanks: 'thank you, thanks, ty, thx, cheers, many thanks, thankyou, thank u',
  ours: `from your company, from your office, at your end, on your end, at your company, from the company, from the
    office, from the bank, at the bank, more senior, higher, above you, with authority, in authority, on your side,
    from your team, on your team, in your team, from your department, from your staff, from your organisation, from
    your organization, with a brain, with a pulse, with a clue, with experience, with more experience, with common
    sense, with knowledge, with power, with half a brain, with some sense, with sense, with some authority, with more
    authority, with real authority, with decision making power, with the power to, with the authority to, with
    technical knowledge, with actual knowledge, with eyes, on the team, from the team, in the office, in your office,
    at your office, at headquarters, from headquarters, in your company, of your team, from your side, from your end,
    of yours, higher up, with a human brain, responsible, accountable`,
  'wish talk': 'best i spoke, best i talk, if i talked, if i spoke',
  'talking with': `talking this over with, talking it over with, talking this through with, talking it through with,
    discussing this with, discussing it with, going through this with, going over this with, sorting this out with,
    resolving this with`,
  'not wish talk with': `tired of talking to, sick of talking to, fed up with talking to, fed up talking to, tired of
    chatting with, sick of chatting with, done talking to, tired of dealing with, sick of dealing with, not interested
    in chatting with, not interested in talking to, hate talking to, hate chatting with, hate dealing with, hate
    speaking to, not talking to, won't talk to, can't do this with, can't explain this to, can't discuss this with,
    cannot do this with, can't deal with, no interest in talking to, no intention of talking to, not dealing with, not
    chatting with, had enough of talking to`,
  'with boss': 'to senior, the senior, to the senior, with senior, with the senior, with your senior, to your senior',
  'can staff': `how long until someone, how long till someone, how long before someone, how long until somebody, how
    long till somebody, how long until anyone, how long before anyone, how long till anyone`,
  'with help': 'to see it, to see this',
  'escalate it': `escalate my ticket, escalate the ticket, raise this to a higher level, take this to a higher level,
    raise it to a higher level`,
  'ready with talk': 'available to talk about, free to talk about, available to speak about',
  'not talking': 'over talking, over speaking, over talking to, over speaking to',
  'wish talking': 'forward to talking, forward to speaking, open to talking, open to speaking',
  quotes: `translate, how do you say, how do i say, what does, it says, says, shows, displays, meaning of, the phrase,
    the word, the sentence, titled, labelled, labeled, error says, it said, reads, what happens when, what happens if,
    what happens when i, what happens if i, know when to, tapped on, clicked on, tapped, clicked, click on, if i need
    to, if i want to, if i wanted to, if i needed to, in case i need to, when i want to, whenever i want to, when i
    try to, in case i have to, on average`,
  'pass me with staff': 'put me through to, put me thru to, patch me through to, get me through to',
  'isThere anyone ready': `is anyone manning, is somebody manning, is someone manning, is there somebody manning, is
    there anyone manning, is there someone manning`,
  'isThere anyone with': `nobody there to, no one there to, there's nobody to, there is nobody to, there's no one to,
    there is no one to`,
  'isThere staff': 'where are the people, where are the humans, where are the real people',
  'you wish': `if you like, if you wish, if you want, if you prefer, should you wish, if you would like, if you'd
    like, if you'd prefer, would you like`,
  greeting: 'hello, hi, hey, good morning, good afternoon, good evening, dear, good day, greetings',
  'not wish': `asking if i want, asking me if i want, ask if i want, asking if i need, asking whether i want, asking
    me to`,
  'who know': 'who does',
  'can anyone': `will someone, will anyone, will anybody, will somebody, if nobody, if no one, unless someone, unless
    somebody`,
  'isThere anyone with help': `will anyone pick up, will someone pick up, is anyone going to answer, will anyone
    answer, will someone answer, will someone please answer, will anybody answer`,
  hesitation: 'uh, um, er, erm, hmm, umm, uhh, mm, uhm, hm, ah, eh',
  'areYou bot': 'am i talking to software, am i talking to a program',
  'passed with': 'confirmed by, verified by, checked by, approved by',
  'asked for support support': 'calling for customer service, calling for customer support, calling for tech support',
} satisfies Partial<Vocabulary>;
