import type { AnswerVocabulary } from '../classes.ts';

export const english: AnswerVocabulary = {
  we: 'i, we, im, ive, the system, our system, my system, our booking engine, our database, my database',
  you: 'you, u, they, he, she, which they',
  cannot: `can t, cant, cannot, can not, couldn t, couldnt, could not, unable, unable to, not able, not able to, wasn
    t able to, wasn t able, aren t able to, isn t able to, weren t able to, am not able to, are not able to, was not
    able to, were not able to, won t be able to, will not be able to, wouldn t be able to, not in a position to,
    failed to, am incapable of, not allowed to, not permitted to, haven t been able to, have not been able to, hasn t
    been able to, had no luck, can t seem to, cannot seem to, can no longer, having trouble, having difficulty, have
    trouble, trouble finding, was not allowed to, could n t, not capable of, not authorised to, not authorized to,
    incapable of, have been unable to, don t have the ability to, do not have the ability to, do not currently have
    the ability to, don t currently have the ability to, lack the ability to, don t have permission to, do not have
    permission to, don t have the authority to, don t have the tools to, don t have the means to, don t have a way to,
    have no way to, have no way of`,
  not: `don t, dont, didn t, didnt, do not, did not, not, no, isn t, isnt, aren t, arent, wasn t, wasnt, weren t, none,
    nothing, haven t, hasn t, doesn t, doesnt, does not, never, not any, without, nope, nah`,
  work: `help, assist, answered, access, accessed, verify, verified, authenticate, authenticated, process, processed,
    complete, completed, book, booked, booking, change, changed, update, updated, identify, identified, confirm,
    confirmed, make, made, do, done, provide, provided, open, opened, retrieve, retrieved, load, loaded, reach,
    reached, connect, connected, search, fulfil, fulfill, fulfilled, handle, support, perform, performed, resolve,
    resolved, schedule, scheduled, reserve, reserved, look up, looked up, pull up, determine, determined, matched,
    arranged, arrange, executed, submit, submitted, saved, recognized, accommodate, accommodated, fit, offer,
    refund, finding, understanding, cancel, cancelled, retrieving, loading, accessing, processing, connecting,
    completing, fetching, saving, reaching, looking up, updating, cancelling, canceling, verifying, checking,
    opening, reading, displaying, displayed, shown, approved, fetch, fetched, generate, generated, sending,
    transferring, transferred, register, registered, activated, delivered, applied, added, removed, tested,
    restored, reset, installed, deleted, uploaded, downloaded, charged, extended, renewed, validated, contacted,
    dispatched, assigned, refunded, credited, waived, amended, moved, merged, traced, tracked, authorised,
    authorized, promise, guarantee, share, disclose, reveal`,
  know: `know, understand, understood, quite get, get that, get it, catch that, catch, follow, follow you, have
    access, have that, have an answer, have the answer, have enough, have information, have details, see, seem to,
    sure what, sure how, sure i, sure about, sure if, have knowledge, have it, have records, recognise, comprehend,
    think i can, think that, find, locate, hear, get, understnat, accurate, offer that, offer this, have any
    information, have any info, have any details, have any answer, have any idea, have any knowledge, have a clue,
    have any record, have any records, have a record, have an age, have access to, familiar, familiar with, have real
    time access, have live access, have direct access, have real time, have up to date, think i have, speak, recall,
    remember, have visibility, have insight, have what you, have any data, have sufficient, have enough details, have
    knowledge of`,
  have: `have anything, have any, have a, have one, have an appointment, have an opening, have nothing, have them, have
    those, have the, have their, have its, have personal, have opinions, have feelings, have emotions, have nothing
    for`,
  info: `information, info, answer, answers, result, results, match, matches, matching, record, records, availability,
    appointment, appointments, flights, flight, rooms, tables, slots, vacancies, entry, entries, details, data, idea,
    luck, option, options, rides, drivers, venue, venues, hotels, restaurants, apartments, articles, article, success,
    openings, room, table, spot, spots, doctor`,
  found: `available, availible, avaliable, avail, found, free, possible, valid, in our system, on file, on record, listed,
    part of my, located, recognised, make it, make that, make monday, make tuesday, make wednesday, make thursday,
    make friday, make saturday, make sunday, meet, attend, have any time, have time, any openings, any availability,
    any vacancies, have availability, any time, come, eligible, compatible, qualify, qualify for, accept, accepts,
    accepted, take reservations, take bookings, take groups, take parties, seat, deliver to, delivers to, ship to,
    ships to, exists, exist, mention, mentions, mentioned, specify, specified, covered by, documented, stocked, on
    offer, on the list, served, cater for, cater to, take a party, take a group, take a booking, take a reservation`,
  gone: `unavailable, un available, unavailble, unavaliable, not available, not availible, not avaliable, no longer
    available, not currently available, sold out, fully booked, all booked, booked out, booked up, already booked,
    already taken, fully reserved, overbooked, not found, wasn t found, were not found, isn t available, isnt
    available, aren t available, arent available, wasn t available, conflict, conflicts, conflicting, scheduling
    conflict, no availability, no vacancy, no vacancies, nothing available, nothing found, none available, none
    found, no results, no matches, no matching, no match, full booked, unavai, unavail, is full, are full, is busy,
    is also busy, too small, no opening, no openings, nothing with that, nothing matched, nothing that matches,
    found nothing, i found nothing, we found nothing, i have nothing, not in my database, not in our database, not
    in my system, doesn t exist, does not exist, no one by that name, nobody by that name, no such, won t work,
    already been booked, already been taken, already been reserved, nothing left, none left, no tables, has a
    conflict, no rooms, no flights, nothing came up, came back empty, comes back empty, come back empty, came up
    empty, come up empty, comes up empty, empty handed, run out of, ran out of, out of stock, no longer open, no
    longer offered, no longer for sale, isn t showing, not showing, filled up, nobody with this name, no one with
    this name, nobody with that name, no one with that name, won t be possible, will not be possible, wouldn t be
    possible, won t be available, will not be available, nothing matches, nothing came back, nothing turned up,
    nothing shows up, call off, called off, nothing showed up, nothing comes up, has expired, have expired, is
    expired, expired on, already expired, discontinued, no longer sold, no longer made, no longer produced, too late
    to, didn t find any, didn t find your, did not find your, did not find any, didn t find it, did not find it,
    didn t find anything, did not find anything, has been taken, have been taken, is taken, are taken, does not say,
    doesn t say, don t say, do not say, none in, none with, none near, none at, none on, none for, used up, maxed
    out, past the deadline, deadline has passed, not for sale, busy on, busy at, busy then, busy that, has a meeting
    at, has another meeting, has another appointment, nothing in the, nothing on that, nothing for that, nothing at
    that, nothing under, nothing around, i don t believe so, i don t think so, i do not think so, i do not believe
    so, doesn t seem to be, does not seem to be, doesn t appear, does not appear, doesn t look`,
  broken: `unsuccessful, not successful, fail, fails, failed, failure, invalid, not valid, went wrong, go wrong, error
    occurred, declined, rejected, denied, didn t go through, did not go through, hasn t gone through, time out,
    timed out, out of order, not matching, doesn t match, don t match, does not match, do not match, out of service,
    not working at the moment, not accessible, inaccessible, is down, are down, no luck, no success, not supported,
    unsupported, isn t supported, unknown to me, not part of my, not possible, impossible, wasn t possible, isn t
    possible, misunderstood your, misread your, my mistake, my bad, i misunderstood, i misread, gave you the wrong,
    not responding, isn t responding, doesn t respond, does not respond, did not respond, didn t respond, no
    response, won t let me, doesn t let me, doesn t allow me, does not allow me, isn t letting me, not letting me,
    prevents me from, didn t work, did not work, isn t working on my, not working on my, not working on our, isn t
    working right now, is not working right now, something isn t working, something is not working, issue on our
    end, problem on our end, error on our end, issue on my end, problem on my end, error on my end, problem with our
    system, issue with our system, problem with my system, have technical difficulties, having technical
    difficulties, experiencing technical difficulties, error has occurred, an unexpected error, internal error,
    temporary error, error while, technical error, currently down, temporarily down, down right now, down at the
    moment, did not succeed, didn t succeed, there s an outage, there is an outage, due to an outage, because of an
    outage, under maintenance, down for maintenance, is in the past, seems to be lost, appears to be lost, got lost,
    has been lost, was lost, i made an error, i made a mistake, made a mistake with, got that wrong, got it wrong, i
    was wrong, misheard, mis heard, misread, mixed up your, is unknown, are unknown, remains unknown, crashed, got
    stuck, hit a wall, hit an error, came back with an error, returned an error`,
  anything: 'anything, any thing, somthing else',
  none: `there is no, there are no, there s no, there was no, there were no, there aren t any, there isn t any, there are
    not any, there is not any, there weren t any, there wasn t any, there aren t, there isn t, there doesn t appear
    to be, there don t appear to be, there doesn t seem to be, there do not seem to be, there does not appear to be,
    there do not appear to be, i don t see any, i do not see any, i see no, i see none, i found no, we found no, i
    find no, i have no, we have no, i ve no, it seems there are no, they have no, they don t have a table, they don
    t have a room, i didn t find, i did not find, none of the, none of them, none of our, none of my, no record of,
    it doesn t look like, it does not look like, doesn t look like, have no record, have no records, there s
    nothing, i see nothing, we have nothing, shows no, show no, see no, lists no, list no, has no record, has no
    information, has no availability, has no rooms, has no tables`,
  unmissed: `charge, charges, fee, fees, cost, costs, need, problem, problems, rush, hurry, limit, limits, obligation,
    doubt, worries, worry, issue, issues, extra, additional, penalty, wifi, internet, parking, smoking, pets, pet,
    receipt`,
  sorry: 'sorry, apologies, apologise, apologize, afraid, regret, oops, hmm, soory, sory, im sorry',
  alas: 'unfortunately, i m afraid, i am afraid, regrettably, sadly, alas, unfortunatly, unfortunetly, unfortunatley',
  beyond: `beyond what i can, outside what i can, outside my, beyond my, out of my, out of scope, outside of my, not
    something i can, nothing i can, something i can not, something i can t, something i cannot, i can only, we can
    only, can only help, can only answer, can only assist, i m only able, am only able, only able to, only able, only
    allowed, not trained, wasn t trained, haven t learned, not programmed, not designed, not equipped, isn t
    something, is not something, got no, i don t handle, i do not handle, still learning, just a bot, only a bot,
    stumped, lost me, am confused, m confused, i am lost, not sure what you mean, not sure i understand, not sure i
    follow, not sure how to, don t have that, do not have that, am not sure, m not sure, not certain, outside what i,
    outside of what i, outside what we, beyond what we, wish i could, would love to but, i d love to help but, above
    my pay grade, not one of my, my knowledge doesn t, my knowledge does not, my training doesn t, my training data
    doesn t, my training data does not, no can do, no way for me to, this chat can only, this bot can only, virtual
    assistant so, only a virtual assistant, just a virtual assistant`,
  when: 'if, in case, unless, whether, should you, when, whenever, what if, once, until',
  rephrase: `rephrase, re phrase, reword, paraphrase, say that again, say it again, repeat that, repeat it, repeat
    your, repeat yourself, repeat the, repeat what, clarify, clarification, more specific, be specific, did you mean,
    do you mean, what do you mean, put it differently, put that differently, other words, different words, another
    way, try again with, try asking, more detail, more details, tell me more, elaborate, come again, be clearer, more
    clearly, could you explain, be a little more specific, be a bit more specific`,
  what: `what, what s, whats, which, who s, where, where s, when is, when do, when would, when will, when are, when
    should, when did, when s, how many, how much, how long, how old, how far, how big, how large, how often, how
    would, how do, how should, at what, on what, in what, in which, on which, for which, for what, for how, from
    where, to where, by when, who, whose, whom, where are, where do, where would, where will, where should, where did,
    when shall, what time, what kind, what type, in ehat, any particular, any specific`,
  areYou: `could you, can you, would you, will you, do you, did you, are you, have you, were you, is that, is this, is
    it, is there, is the, is your, are there, does that, does this, does it, has the, was it, was that, would that,
    will that, do we, woudl you, should it, would it, does the, did it, did that`,
  shallI: `should i, shall i, may i, can i, could i, should we, shall we, may we, can we, might i, want me to, like me
    to, do i`,
  give: `please provide, please tell, please give, please enter, please confirm, please specify, please choose, please
    select, please let me know, please share, please type, please state, please describe, please send, please say,
    please indicate, please pick, pls provide, pls tell, pls give, kindly provide, kindly confirm, provide me, tell
    me, give me, let me know, enter your, enter the, confirm your, confirm the, choose one, select one, choose a, pick
    a, type your, share your, describe the, describe your, describe what, provide your, provide the, state your,
    please reply, please answer, please upload, please attach, please fill in, please respond, please write, please
    show, please list, please name, select a, select the, choose your, choose the, pick one, upload a, attach a, send
    me, show me, type in, type the, spell, answer with, reply with, reply yes, respond with, say or type`,
  need: `i need, we need, i ll need, i will need, we ll need, i would need, i d need, i also need, need to know, i
    require, we require, i just need, i still need, i must ask, missing, what about, how about, any preference, any
    preferences, your preferred, preferred`,
  slot: `name, names, first name, last name, full name, date, date of birth, day, time, start time, end time,
    location, destination, address, zip, zip code, postcode, city, number, order number, account number, phone number,
    booking number, flight number, reservation number, id, pin, email, email address, price, price range, budget,
    size, color, colour, rating, reason, code, password, username, departure, arrival, type, model, serial number,
    invoice number, reference, amount`,
  courtesy: `anything else, with something else, something else i, something else you, need something else, is there
    something else, any thing else, anything more, anything other, any other question, any other questions, any more
    questions, any further questions, anything further, what else, how can i help, how may i help, how can we help,
    how may we help, how could i help, how can i assist, how may i assist, how can i be of, how can i best, what can i
    do for you, what can i help, what may i help, what can we do for you, how can i make, what brings you, how are
    you, can i help you with anything, is there anything i can, work for you, try another, does that help, did that
    help, was that helpful, is that helpful, does this help, did this help, anything i can help, anything i, any other
    help, how can i, will there be anything, other requests, what can i do, anything we, anything that i, is there
    anywhere else, help need, will that be all, would that be all, is that all, is that everything, will that be
    everything, be all for today, all for today, assist you further, help you further, further assistance, can i help
    you, may i help you, may i assist you, can i assist you, else can i, answer helpful, answer your question,
    answered your question, solve your problem, solve your issue, resolve your issue, fix your problem, fix the
    problem for you, information helpful, recommend us, rate us, rate this, rate your, need anything more, can i be
    of, of further assistance, of any help, of more help, else for you, to do today, like to do today, help you today,
    enjoying`,
  trouble: `an issue, a problem, an error, error, errors, some trouble, trouble, a glitch, glitch, a hiccup, hiccup,
    technical issue, technical issues, technical problem, technical problems, technical difficulties, a technical
    issue, a technical problem, difficulties, a snag, a temporary issue, a temporary problem`,
  meets: `experiencing, ran into, run into, running into, encountered, hit, facing, having, had, am having, are having,
    keep getting, am getting, kept getting, keeps returning, keep seeing`,
  wrong: 'incorrect, wrong, not correct, not right',
  closed: 'closed, shut, full, gone, taken, over',
  steps: `click, click on, tap, tap on, go to, head to, navigate to, log in to, sign in to, visit, open the, press, hit
    the, scroll, enter your email address and, if you have any questions, if you have any other questions, if you
    have any further questions, if you have more questions, if you need anything, if you need any, let me know if
    you, let us know if you, feel free`,
  is: `is, are, was, were, am, m, s, re, be, been, being, has been, have been, seems, appears, seems to be, appears to
    be, got, gets`,
  please: 'please, pls, kindly',
  filler: `really, still, just, quite, currently, fully, actually, even, also, very, but, that, this, to, at, the, a,
    an, any, it, be able, yet, now, at this time, right now, at the moment, for, your, my, of, on, right, only, ok,
    okay, well, alright, great, sure, and, thanks, thank, perfect, yes, so sorry, very sorry, hello, hi, got it, no
    problem`,
  other: `don t worry, no worries, don t hesitate, do not hesitate, no problem at all, can t wait, couldn t agree, couldn
    t be better, not only, no need, don t forget, do not forget, no longer need, no charge, no charges, no fee, no
    fees, no extra, no additional, no cost, why not, not sure yet, whether or not, or not, i know, i understand, i
    understand that, see you, i found, we found, i have found, we have found, i see, have a great, have a nice, have
    a good, have a wonderful, have a lovely, no matter, not a problem, not to worry, can t go wrong, cannot go
    wrong, a failed, any failed, each failed, the failed, failed payments, failed payment, failed attempts, failed
    login, failed logins, there s nothing to worry, there is nothing you need, there is nothing to do, there s
    nothing else, there is nothing more, there s nothing more, there s nothing to pay, there is nothing to pay,
    shows no errors, show no errors, shows no problems, never share your, not share your, don t share your, can t
    take long, not take a long, not take a minute, not take long, no longer available fees, don t have the time to,
    have been moved, has been moved, expired card, the expired, an expired, don t need to, dont need to, don t have
    to, dont have to, do not need to, do not have to, doesn t need to, doesn t have to, needn t, not necessary to,
    isn t necessary to`,
  retry: `like to try a different, like to try another, want to try a different, want to try another, like to choose
    another, like to choose a different, like to pick another, care to try another, please choose another, please
    choose a different, please pick another, please pick a different, please select another, please select a
    different, please try another, please try a different, how about another day, how about a different, try a
    different time, try another time, try another day, try a different day, try a different date, try another date,
    suggest another, suggest a different`,
};
