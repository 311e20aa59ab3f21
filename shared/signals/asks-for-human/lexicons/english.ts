import type { Vocabulary } from '../lexicon.ts';
import { englishAround } from './english-around.ts';

export const english: Vocabulary = {
  staff: `agent, agents, representative, representatives, rep, reps, operator, operators, advisor, advisors, adviser,
    advisers, specialist, specialists, consultant, colleague, colleagues, coworker, co-worker, staff, staff member,
    members of staff, support person, team member, employee, employees, sales person, salesperson, assistant,
    technician, customer care executive, care executive, support executive, account manager, case manager, case
    worker, csr, live person, live support, live chat agent, someone real, somebody real, anyone real, anybody real,
    real people, actual people, live people, human people, your people, human service, expert, experts, officer, loan
    officer, clerk, banker, receptionist, engineer, rep please, member of your team, members of your team, member of
    the team, associate, associates, attendant, support guy, a tech, techs, right person, the relevant person, live
    chat support, live support agent, members of your staff, whoever runs this, whoever runs this place, whoever is
    responsible, whoever's responsible, whoever is running this, adjusters, claims adjuster, human customer service,
    one of you guys, one of your own, your guys, your folks, team members, my account manager, my relationship
    manager, my personal banker, my advisor, my adviser, my case manager, my case worker, my caseworker, someone from
    it, somebody from it, someone in it, someone from accounts, someone from returns, caseworker, caseworkers, client
    representative, service person, support member, desk agent, phone agent, chat agent, chat operator, the people
    behind this, the people behind, whoever is above you, whoever's above you, same lady, same guy, same person, same
    man, same woman, same gentleman, same people, same girl, same agent, same representative, same advisor, someone
    senior, somebody senior, young lady, young man, agent support, agent help, responsible person, one of the lads,
    one of the guys, one of the girls, one of the ladies, fraud people, billing people, tech people, support people,
    product specialist, tech person, tech guy, spanish speaker, english speaker, worker`,
  boss: `manager, managers, supervisor, supervisors, boss, team leader, team lead, superior, person in charge, someone
    in charge, whoever is in charge, whoever's in charge, duty manager, tier 2, tier two, second level, management,
    managment, upper management, higher ups, head of, your senior, ur senior, in charge, higher authority, higher
    authorities, senior person, senior team, seniors, a higher up, mgr, your team lead, your team leader`,
  human: `human, humans, human being, human beings, flesh and blood, humanoid, hooman, hoomans, humen, humann, human
    voice, a human voice, living soul, soul`,
  anyone: `person, someone, somebody, anyone, anybody, some one, any one, any body, some body, someone there, anyone
    there, whoever, anyone else, anybody else, some1, sum1, any1, sum one, somone, someoen, sombody, nurse,
    pharmacist, teller, executive, executives, dispatcher, underwriter, case handler, counsellor, librarian, planner,
    ceo, any people, people there, people here, secretary`,
  another: `someone else, somebody else, anyone but you, anybody but you, something other than a bot, someone other
    than a bot`,
  support: `complaints team, billing team, billing, sales team, sales, fraud team, the team, your team, a department,
    retention, team, department, dept, front desk, right department, relevant department, appropriate department,
    responsible department, right team, reservations desk, reservations team, claims team, claims desk, cancellations
    team, finance team, legal team, security team, payments team, refunds team, billing support, crew, your support
    team, your support staff, your support center, your support line, warehouse, hr team, head office, concierge,
    disputes team, lending team, mortgage team, guest services, guest relations, housekeeping, reservations,
    underwriting, claims, scheduling, collections, dispatch, pharmacy, loyalty team, maintenance team, concerned team,
    roadside assistance, member services, patient services, student services, tenant services, fraud prevention,
    customer retention, back office, appropriate team`,
  real: `real, actual, live, living, genuine, breathing, real life, non bot, non robot, non automated, competent,
    qualified, manual, proper, knowledgeable, actuall, acutal, rael, rela, reall, atual, legit, honest to god, reel,
    normal`,
  the: `a, an, the, your, ur, one, of, any, some, another, other, different, customer, service, damn, damned, fucking,
    fuckin, bloody, freaking, that, friendly, nice, experienced, trained, professional, single, nearest, next, local,
    goddamn, god damn, stupid, bank, company, na, ana, am, store, shop, hotel, restaurant, branch, native, english
    speaking, spanish speaking, german speaking, french speaking, female, male, bilingual, f ing, f king, fckn, fking,
    effing, licensed, certified, senior, custmer, cusotmer, costomer, custumer, customr, cutomer, cusomer, costumer,
    member of, a member from, a member of, one of`,
  my: 'my, our',
  talk: `talk, speak, chat, converse, have a chat, have a word, discuss, complain, tlak, tallk, correspond, deal,
    speek, talkk, over the phone, on the phone, have a conversation, communicate, interact, conversate, tlk, spk,
    spek, speka, takl, chta, taalk, on the line, a word, explain it to, explain this to, explain to, describe it to,
    explain everything to, by phone, via phone, by telephone, correspond with, tak, consult, consultation, go over,
    clarify`,
  talking: `talking, speaking, chatting, contacting, reaching, connecting, dealing, messaging, speakin, talkin,
    calling, getting in touch, getting hold, transferring, discussing`,
  reach: `reach, contact, get in touch, be in touch, get hold, get a hold, get ahold, get through, hear from, be
    helped, be assisted, touch base, reach out, get back, meet, take over, takeover, step in, get in contact, be in
    contact, take it from here, take this over, take it over, take care of this, take care of it, gets in touch, gets
    back, reaches out, steps in, takes over, jumps in, chime in, get intouch, intouch, jump in, answer the phone, pick
    up the phone, respond to me`,
  pass: `connect, transfer, forward, redirect, reroute, route, hand, hand over, switch, patch, pass, refer, link,
    divert, conect, tranfer, transfert, get over, direct, loop in, bring in, rope in, call in, reconnect, re-connect,
    reassign`,
  passed: `transferred, connected, forwarded, redirected, routed, handed over, handed, switched, transfered, passed,
    referred, put on, assisted, helped, contacted, reviewed, handled, checked, looked at, dealt with, answered, put
    through, put thru, put in touch, patched through, seen, reconnected, re-connected, reassigned, assigned,
    allocated, be assigned, be directed, directed, put in contact, be put in contact, served, attended, attended to,
    linked, be called by, called back by`,
  escalate: 'escalate, escalating, escalation please',
  give: `get, give, bring, find, put, send, fetch, gimme, lemme have, have, see, let have, getme, schedule, arrange,
    set up, involve, organise, organize`,
  call: 'call, phone, ring, telephone',
  callback: `callback, call back, phone call, a call, return call, handoff, handover, hand off, human takeover,
    phonecall, ring back, live chat, livechat, web chat, have a call, do a call, jump on a call, hop on a call, get on
    a call, book me a call, book a call, transfer my call, transfer the call, transfer call, transfer this call,
    transfer chat, transfer this chat, transfer the chat, transfer my chat, connect call, connect my call, connect
    this call, a video call, video call, start live chat, begin live chat, open live chat, go to live chat, start a
    live chat, open a live chat, begin a live chat, use the live chat, bring someone in, bring somebody in, bring
    someone else in, phone appointment, telephone appointment, phone meeting, phone consultation, call appointment,
    phone conversation, telephone conversation, conversation over the phone, conversation on the phone, be called
    back, be phoned, get called back, be rung back, revert with a call, voice call`,
  back: 'back',
  me: 'me, us',
  it: `it, this, this chat, the chat, this conversation, the conversation, my case, my complaint, my issue, my
    problem, my request, my query, this case, this issue, this matter, this complaint, this problem, the issue, the
    case, the complaint, the matter, my call, my claim, this claim, the claim, my dispute, this request, this query,
    my enquiry, my inquiry, this ticket, my question, my questions, my concern, my concerns, our complaint, my
    situation`,
  i: `i, we, im, ive, id, me and my husband, me and my wife, my husband and i, my wife and i, my partner and i, me and
    my partner, my family and i`,
  you: 'you, u, ya, yourself, yall',
  third: `he, she, they, his, her, him, their, them, wife, husband, son, daughter, mother, father, mom, mum, dad,
    brother, sister, friend, friends, partner, girlfriend, boyfriend, customers, clients, users, buyers, visitors,
    doctor, lawyer, teacher, tenant, landlord, child, kids, do i have to, do i need to, do i really have to, do i
    really need to, should i, how do you, driver, courier, host, neighbour, neighbor, seller, the driver, do i need,
    do we need, do you need, does one need, does the bot, does your bot, can your bot, can the bot, will the bot,
    does, do you ever, do you talk, do you speak, would i have to, will i have to, will i need to, would i need to,
    must i, am i required to, do i have to talk, do i need to speak, does it cost, it cost to, is it to, grandma,
    grandmother, grandpa, grandfather, aunt, uncle, cousin, parents, roommate, flatmate, fiance, niece, nephew, my
    customer, our customer, my boss wants, my manager wants, my supervisor wants, people want, everyone should, is
    there a charge to, is there a fee to, people like to, a customer wants, customer wants`,
  wish: `want, wanna, wants to, wanted, need, needs, needed, would like, d like, like to, id like, wish, prefer, d
    prefer, would prefer, rather, d rather, would rather, demand, require, insist, insist on, must, have to, havet to,
    have got to, got to, gotta, trying, try, looking, hoping, request, requesting, requested, asked to, ask to, asking
    to, told you to, said to, wan, d love, would love, d appreciate, wanting, needing, wish to, desire, ought to, d
    feel better, better to, i d like, seeking, only, time to, ready to, got 2, have 2, i said, i say, wna, wnt, wnat,
    required, requires, would appreciate, better if we, easier to, best to, quicker to, simpler to, feel safer, feel
    more comfortable, be more comfortable, be happier, feel happier, could use, could do with, need is, want is, thing
    i want is, thing i need is, keen, expect to, was hoping, were hoping, was hoping to, where is the button for,
    where is the option for, where's the button for, where's the option for, which button gets me, what button gets
    me, what do i press to get, i should, i'd better, i better, i had better, maybe i should, i think i'd better,
    grateful for, grateful for a, be grateful for, appreciate a, would appreciate a, was expecting to, expecting to,
    were expecting to, was trying to, was looking to, am looking to, i came here to, i am here to, i'm here to, i came
    to, im here to, in need of, am in need of, grateful if, obliged if, appreciate if, appreciate it if, helpful if,
    good if, great if, nice if, ideal if, best if, better if, easier if, prefer if, prefer it if, like if, like it if,
    love it if, love if, help if, hoping that, request that, ask that, suggest that, best that, better that, it's
    best, it'd be best, it would be best, feel better, ideally, preferably, ideally i'd, ideally id, ideally i would,
    better i, best i, do i have to type, do i need to type, do i have to say, do i need to say, must i say, must i
    type, do i have to write, do i have to do to get, do i need to do to get, magic word to, magic word for, trick to,
    secret to, keyword for, command for, shortcut to, code for, time for, what do i say to get, better if i, best if
    i, prefer if i, like if i, easier if i, best if we, i typed, i wrote, i meant, no i mean, no i meant, would be
    for, thing would be for, be best for, be better for, be easier for, do i press for, do i push for, do i hit for,
    do i dial for, do i click for, do i press to get, what to say to get, what to press to get, what to do to get,
    what to type to get, button for, option for, no button for, no option for, got disconnected from, disconnected
    from, cut off from, d welcome, would welcome, i choose, i'll take, i'll have, i pick, i opt for, let's go with,
    let's do, i'd go with, what do i press for, what do i push for, feel more at ease, be more at ease, at ease, like
    is for, want is for, need is for, i called to, wana, interested in, thinking of, in favour of, in favor of, having
    trouble, have trouble, having difficulty, have difficulty, wouldn't mind, i don't mind, hope of`,
  can: `can, could, may, might, possible, is it possible, any chance, chance, would it be possible, how do, how does
    one, how would, how, would, can't i, can't you, cant i, cant you, couldn't you, couldn't i, why don't you, why
    can't i, why can't you, why cant i, why cant you, why dont you, why won't you, won't you, would you mind, mind,
    able, where do, where can, way, steps, ways, will you, shall, how about, what must, what should, can't, cant,
    cannot, unable, what do i, are you able to, are you able, r u able, are u able, are you going to, are you gonna,
    aren't you going to, why can i not, why could i not, why may i not, why am i not, why aren't i, what must i, what
    does it take, what do i have to, is it ok to, is it okay to, is it alright to, is it ok if i, is it okay if i,
    would it be ok if i, is it alright if i, why wont you, why won't u, why wont u, why don't u, cn, why is it so hard
    to, why is it impossible to, why is it so difficult to, is there a way to, there a way to, the best way to, there
    is no option to, there's no option to, theres no option to, there is no way to, there's no way to, theres no way
    to, why is there no way to, why is there no option to, why isn't there a way to, why isn't there an option to, is
    there no way to, is there no option to, isn't there a way to, isn't there an option to, is there an option to,
    there isn't a way to, there isn't an option to, i see no option to, i see no way to, i can't find a way to, i cant
    find a way to, i can't find the option to, i cannot find the option to, i don't see an option to, i dont see an
    option to, i can't find how to, no way to, no option to, can't seem to, cant seem to, not able to, am not able to,
    unless, how long until, how long till, how long before, never lets me, doesn't let me, doesnt let me, won't let
    me, wont let me, isn't letting me, not letting me, does not let me, will not let me, any chance of, chance of
    getting, possibility of, should, how am i supposed to, how am i meant to, how are we supposed to, how the hell do,
    how the heck do, how the fuck do, how on earth do, do if i want to, do if i need to, chances of, let me know when,
    tell me when, notify me when, it can't be that there's no way to, there's got to be a way to, there must be a way
    to, there has to be a way to, will i be able to, am i able to, how should i, how exactly do i, where should i go
    to, when will i be able to, do you mind if i, would you mind if i, what number should i call to, i'm not able to,
    im not able to, i am not able to, have no idea how to, not been able to, cud, cld, wud, letting me, if you don't,
    if you dont, if you do not, if you won't, if you wont, unless you, what if i want to, what if i need to`,
  let: "let, lemme, let's, lets, allow",
  who: 'who, whom, which, who s, who is, who is it, whos, who else, whoelse, who exactly, who specifically',
  isThere: `is there, are there, isn't there, isnt there, do you have, theres no, got any, have you got, is their,
    there must be, there any, any way there is, where are, where is, where's, wheres, there has to be, there have to
    be, there's got to be, surely there is, surely there's, there's surely, whether there is, whether there's, whether
    there are, if there is, if there's, if theres, if there are, there is any, exist a, exists a, exist any, does
    there exist, do u have, do ya have, do yall have, does your company have, does your team have, why is there no,
    why isn't there, why isnt there, why are there no, why aren't there, does anyone have, there's gotta be, theres
    gotta be, there gotta be, there's got to, do you happen to have, would you have, you guys have, do you guys have,
    does anybody, ain't there, aint there, yall got, y'all got, you got, are there no`,
  areYou: `are you, r u, r you, are u, am i talking to, am i talking with, am i speaking to, am i speaking with, am i
    chatting with, am i chatting to, is this, do i talk to, do i speak to, do i speak with, is it, are we talking to,
    who am i talking to, aren't you, arent you, was that, was this, am i texting, am i texting with, did i talk to,
    i'm talking to, im talking to, i am talking to, i'm speaking to, am i, is that, if you are, if you're, if youre,
    whether you are, whether you're, think you are, sure you are, think you're, so are you, behind, on the other end,
    on the other side, typing this, writing this, answering me, replying to me, answering these, am i getting, are
    these, are those, am i receiving, are you sure, prove`,
  asked: `asked, asking, ask, begging, waiting, beg, desperate, dying, how many times do i have to ask, how many times
    do i need to ask, how often do i have to ask, how many times must i ask, how many more times do i have to ask, how
    long do i have to wait, how long do i need to wait, been waiting, still waiting, i've been waiting, check with`,
  for: 'for, about, regarding, concerning, abt, bout, with regard to, in regards to',
  with: `to, with, 2, through, thru, on, onto, over, up, into, touch, hold, in, by, w, wit, too, at, from, t, ot, ti,
    tp, wth, wirh, wiht, whit, woth, tot, rto, ro, wit h, wiyh, in contact, frm`,
  help: `help, assist, assistance, look, look into, look at, handle, sort, solve, fix, review, sort out, handle this,
    support me, asistance, resolve, interaction, contact please, attention, answer, respond, reply, service please,
    deal with this, deal with it, deal with that, deal with my, intervention, response, reviews, approve, investigate,
    help me out, take a look, explain, walk me through, talk me through, check this, check my account, check my case,
    check my order, check on this, read this, read my message, read my messages, join, look after this, involved, take
    my call, answer my call, pick up, takes a look, looks at, looks into, handles, sorts, fixes, deals with, checks,
    picks up, joins, answers, verify, assess, helps, respond to, reply to, read my, read my last message, walk me
    through it, authorize, authorise, override, make a decision, make decisions, make exceptions, take ownership of,
    take ownership, take ownership of this, confirm`,
  please: `please, pls, plz, plss, plsss, plez, pleas, now, asap, immediately, here, today, urgently, right away,
    kindly, ffs, already, sorry, well, just, so, then, directly, instead, again, actually, really, anymore, tomorrow,
    later, this afternoon, this evening, this morning, first, finally, there, urgent, stat, simply, quickly, soon, at
    least, enough, desperately, definitely, still, immediatly, rn, this instant, online, nah, nope, pretty please,
    this time, for once, only please, i think, be able to, be free to, be available to, be willing to, be so kind to,
    be so kind as to, for the last time, for the third time, for the second time, for the hundredth time, one last
    time, none of the above, none of these, none of those, neither of these, as soon as possible, at the earliest, to
    be honest, tbh, last time, out of there, was wondering, were wondering, when you can, when possible, when you have
    time, when you get a chance, when you have a minute, when you have a moment, whenever you can, whenever possible,
    if possible, if you can, if you could, in spanish, in english, in french, in german, in italian, in portuguese, in
    chinese, in mandarin, in arabic, in hindi, in polish, in russian, in dutch, in turkish, in my language, wtf, omg,
    ugh, argh, arg, damn it, dammit, god, gosh, geez, jeez, jesus, christ, for god's sake, for gods sake, for goodness
    sake, for fuck's sake, for fucks sake, for crying out loud, for the love of god, for heaven's sake, come on, cmon,
    seriously, bloody hell, good grief, my god, lol, haha, dude, bro, yo, sir, madam, ma'am, maam, mate, oh, fuck,
    fuck you, fuck off, fuck this, screw you, screw this, shut up, you suck, you're useless, you are useless, this is
    useless, this is stupid, this sucks, this is ridiculous, this is pointless, you are dumb, you're dumb, you are
    stupid, you're stupid, youre useless, your useless, forget it, forget this, would be better for this, maybe,
    perhaps, huh, you know, i mean, twice, three times, several times, many times, multiple times, a hundred times, a
    million times, two times, straight to, option, zero, press zero, press 0, dial 0, press one, press 1, pleasure of,
    the pleasure of, have the pleasure of, select, choose, after, would be better, would be nice, would be great,
    would be good, would be appreciated, would be ideal, would be easier, would be best, would be preferable, would be
    helpful, would help, 0 for, zero for, when you get this, when you get a minute, when you re free, when you are
    free, whenever, as soon as you can, preferred, on behalf of my mother, on behalf of my father, on behalf of my
    wife, on behalf of my husband, on behalf of my son, on behalf of my daughter, personally, or not, or what`,
  yes: `yes, yeah, yep, yup, sure, ok, okay, yea, ya please, go ahead, do it, do that, alright, of course, absolutely,
    sounds good, that would be great, that would be good, why not, fine, that'd be great, good idea, perfect, that
    works, that's fine, correct, right, great, lets do it, y, yess, yesss, k, kk, affirmative`,
  not: `not, don't, dont, do not, doesn't, doesnt, didn't, didnt, never, no, without, won't, wont, wouldn't, stop,
    nor, no need, instead of, isn't, isnt, aint, ain't, avoid, hate, hates, refuse, haven't, havent, hadn't, neither,
    rather than, nobody, no one, none, needn't, shouldn't, not want, than, no more, don't think we need, don't think i
    need, dont think i need, don't think we should, anything but, anyone but, anybody but, quit, changed my mind
    about, who said i, can't talk on the phone, can't speak on the phone, cannot talk on the phone, cannot speak on
    the phone, cant talk on the phone, can't talk right now, can't speak right now, can't talk to anyone right now,
    can't talk now, cant talk right now, way around, way round, cancel my request to, cancel the request to, withdraw
    my request to`,
  know: `understand, know, helping, work, working, works, get it, get what, getting, care, listen, helpful, useful,
    solving, fixed, understanding, understanding me, understood, good, good enough, making sense, believe, seem, able
    to help, answering, figure, get anywhere, useless, trust, resolved, matter, satisfied, happy, have time, have all
    day, speaks english, speaks spanish, speaks german, speaks french, speaks my language, speak english, knows,
    understands, speaks italian, speaks portuguese, speaks polish, speaks chinese, speaks mandarin, speaks cantonese,
    speaks hindi, speaks urdu, speaks arabic, speaks russian, speaks turkish, speaks dutch, speaks japanese, speaks
    korean, speaks vietnamese, speaks tagalog, speaks punjabi, speaks bengali, speaks romanian, speaks ukrainian,
    speaks hebrew, speaks greek, speaks swedish, speaks my own language, speak spanish, speak french, speak german,
    speaks the language`,
  bot: `bot, bots, robot, robots, machine, machines, ai, a i, chatbot, chatbots, computer, automated, automat,
    automation, virtual assistant, recording, automated reply, artificial intelligence, chatgpt, gpt, chat bot,
    android, just software, a computer program, computer program`,
  ...englishAround,
};
