import type { AnswerVocabulary } from '../classes.ts';
import { englishFailures } from './english-failures.ts';

export const english: AnswerVocabulary = {
  ...englishFailures,
  we: `i, we, im, ive, the system, our system, my system, our booking engine, our database, my database, i ve, we
    ve, i ll, we ll, i d, we d, my search, our search, my records, our records, my tools, the search, the lookup`,
  you: 'you, u',
  they: 'they, he, she, which they',
  not: `don t, dont, didn t, didnt, do not, did not, not, no, isn t, isnt, aren t, arent, wasn t, wasnt, weren t,
    none, nothing, haven t, hasn t, doesn t, doesnt, does not, never, not any, without, nope, nah, won t, wont,
    wouldn t, wouldnt, will not, would not, no one, nobody, arent any, havent, hasnt, didn t any, neither, nor,
    hardly any, barely any, werent, have not, has not, had not, zero`,

  work: `help, assist, answered, access, accessed, verify, verified, authenticate, authenticated, process,
    processed, complete, completed, book, booked, booking, change, changed, update, updated, identify, identified,
    confirm, confirmed, make, made, do, done, provide, provided, open, opened, retrieve, retrieved, load, loaded,
    reach, reached, connect, connected, search, fulfil, fulfill, fulfilled, handle, support, perform, performed,
    resolve, resolved, schedule, scheduled, reserve, reserved, look up, looked up, pull up, determine, determined,
    matched, arranged, arrange, comply, executed, submit, submitted, saved, recognized, accommodate, accommodated,
    fit, offer, refund, finding, understanding, cancel, cancelled, retrieving, loading, accessing, processing,
    connecting, completing, fetching, saving, reaching, looking up, updating, cancelling, canceling, verifying,
    checking, opening, reading, displaying, displayed, shown, approved, fetch, fetched, generate, generated,
    sending, transferring, transferred, register, registered, activated, delivered, applied, added, removed,
    tested, restored, reset, installed, deleted, uploaded, downloaded, charged, extended, renewed, validated,
    contacted, dispatched, assigned, refunded, credited, waived, amended, moved, merged, traced, tracked,
    authorised, authorized, promise, guarantee, share, disclose, reveal, get hold of, get ahold of, pulling up,
    edit, editing, add, send, play, set, track, order, purchase, buy, rent, ship, issue, approve, waive,
    recommend, rebook, reschedule, check, transfer, pay, paid, found you, get you, getting you, seat you, fit you,
    squeeze you, put you, put through, match, secure, secured, obtain, obtained, grant, honor, honour, proceed,
    comment, advise, give you, do anything, help you, go through, gone through, fix, repair, replace, take back,
    deal with, sent, log in, sign in, log on, rented, ordered, bought, played, edited, rescheduled, rebooked,
    purchased, issued, disclosed, revealed, repaired, swapped, upgrade, upgraded, exchanged, exchange, swap, move,
    merge, trace, stop, remove, delete, upload, download, install, activate, deactivate, block, unblock, unlock,
    authorize, authorise, validate, extend, renew, amend, apply, dispatch, assign, contact, escalate, forward,
    attach, print, scan, dial, pair, sync, transcribe, translate, calculate, compare, predict, diagnose, prescribe`,

  know: `know, understand, understood, quite get, get that, get it, catch that, catch, follow, follow you, have
    access, have that, have an answer, have the answer, have enough, have information, have details, see, seem to,
    sure what, sure how, sure i, sure about, sure if, have knowledge, have it, have records, recognise,
    comprehend, think i can, think that, find, locate, hear, get, understnat, accurate, offer that, offer this,
    have any information, have any info, have any details, have any answer, have any idea, have any knowledge,
    have a clue, have any record, have any records, have a record, have an age, have access to, familiar, familiar
    with, have real time access, have live access, have direct access, have real time, have up to date, think i
    have, speak, recall, remember, have visibility, have insight, have what you, have any data, have sufficient,
    have enough details, have knowledge of, finding any, finding a, finding anything, seeing any, seeing a, seeing
    anything, seeing your, getting anything, getting any, showing any, showing a, coming up with any, come up with
    any, come up with anything, pull up any, turn up any, turn up anything, make out, make sense of, make it out,
    quite follow, quite understand, quite hear, quite catch, sure that, sure which, sure whether, see how, see
    why, read that, tell you, tell you that, grasp, figure out, work out, get your, get any, get what, get all of
    that, think i understood, think i understand, think i got, think i caught, think i follow, getting what,
    getting that, currently support, support that, support this, support changing, seeing it, seeing that, seeing
    those, finding it, finding that, getting it, getting that one`,
  source: `documentation, docs, manual, manuals, help centre, help center, help articles, help pages, knowledge
    base, faq, faqs, the context, the document, the documents, the search results, the information provided, the
    provided information, the provided context, my sources, our sources, the guide, user guide, website, provided
    text, the text, the article, this article, that article, these articles, our articles, any article, the page,
    this page, the information i have, the data i have, the documents i have, the information available to me,
    what i have here`,
  tells: `cover, covers, covered, contain, contains, include, includes, discuss, say, says, state, states,
    explain, explains, describe, describes, go into, tell, tells, cover that, cover this`,
  explains: `usually means, this means, means that the, you see means, indicates that, shows up when, happens
    when, appears when, occurs when, happens if, appears if, the reason is, the reason for this is, the reason
    was, this is because, that is because, that s because, it s because, is caused by, was caused by, has been
    fixed, have been fixed, is fixed now, is now fixed, has been resolved, is now resolved, is resolved now, has
    been restored, is back up, are back up, it works now, works now, is working now, working again, works again,
    is working again, runs again, is running again, which is why`,
  due: 'due to, because of, owing to, on account of',
  or: 'or',
  have: `have anything, have any, have a, have one, have an appointment, have an opening, have nothing, have them,
    have those, have the, have their, have its, have personal, have opinions, have feelings, have emotions, have
    nothing for, have an option, have options, have space, have room, have spots, have seats, have a table, have a
    room, have tables, have rooms, have that kind, have that type, have such, have listings, have any listings,
    offer any, carry any, stock any, carry that, have more, have that many, have, has`,

  info: `information, info, answer, answers, result, results, matches, matching, record, records, availability,
    appointment, appointments, flights, flight, rooms, tables, slots, vacancies, entry, entries, details, data,
    idea, luck, option, options, rides, drivers, venue, venues, hotels, restaurants, apartments, articles,
    article, success, openings, room, table, spot, spots, doctor, trains, train, buses, bus, taxis, taxi, cabs,
    cab, cars, car, places, place, guesthouses, guesthouse, hotel, restaurant, museums, museum, attractions,
    attraction, seats, seat, tickets, ticket, shows, movies, movie, films, theaters, theatres, theatre, theater,
    listings, listing, bookings, reservations, reservation, houses, stylists, salons, dentists, dentist,
    therapists, agents, advisors, songs, events, contacts, deals, connections, times, dates, items, products,
    products by, colleges, pools, nightclubs, such place, one, ones, cinema, cinemas, theater nearby, artist,
    artists, playlist, album, store, stores, shop, shops, branch, branches, brand, brands, department,
    departments, hall, halls, park, parks, spa, spas, gym, gyms, salon, clinic, clinics, hospital, hospitals,
    garage, garages, rental, rentals, apartment, flat, flats, property, properties, hits, quotes, specialist,
    vehicle, vehicles, driver, slot, showing, showings, screening, event, tour, tours, cruise, cruises, ferries,
    ferry, stock, command, show, meeting, meetings, package, packages, trip, trips, parking garages, parking
    garage, parking lots, parking spots, gas stations, stations`,

  found: `available, availible, avaliable, avail, found, free, possible, valid, in our system, on file, on record,
    listed, part of my, located, recognised, make it, make that, make monday, make tuesday, make wednesday, make
    thursday, make friday, make saturday, make sunday, meet, attend, have any time, have time, any openings, any
    availability, any vacancies, have availability, any time, come, eligible, compatible, qualify, qualify for,
    accept reservations, accepts reservations, accept bookings, accepts bookings, accept groups, accept walk ins,
    accept online, accept new, accepts new, accepting, take reservations, take bookings, take groups, take
    parties, deliver to, delivers to, ship to, ships to, exists, exist, mention, mentions, mentioned, specify,
    specified, covered by, documented, stocked, on offer, on the list, served, cater for, cater to, take a party,
    take a group, take a booking, take a reservation, turned up, came up, come up, came back, showed up`,

  anything: 'anything, any thing, somthing else',
  none: `there is no, there are no, there s no, there was no, there were no, there isn t any, there are not any,
    there is not any, there weren t any, there wasn t any, there aren t, there isn t, there doesn t appear to be,
    there don t appear to be, there doesn t seem to be, there do not seem to be, there does not appear to be,
    there do not appear to be, i don t see any, i do not see any, i see no, i see none, i found no, we found no, i
    find no, i have no, we have no, i ve no, it seems there are no, they have no, they don t have a table, they
    don t have a room, i didn t find, i did not find, none of the, none of them, none of our, none of my, no
    record of, it doesn t look like, it does not look like, doesn t look like, have no record, have no records, i
    see nothing, we have nothing, shows no, show no, see no, lists no, list no, has no record, has no information,
    has no availability, has no rooms, has no tables, there seem to be no, there appear to be no, there seems to
    be no, there appears to be no, there is not a, there is not one, there are not enough, there isn t enough`,
  unmissed: `charge, charges, fee, fees, cost, costs, need, problem, problems, rush, hurry, limit, limits,
    obligation, doubt, worries, worry, issues, extra, additional, penalty, wifi, internet, parking, smoking, pets,
    pet, receipt, delay, delays, outage, outages, disruption, disruptions, restriction, restrictions, changes,
    rain, raining, rainy, snow, snowing, snowy, cloudy, cold, foggy, windy, stormy, storm, storms, overcast,
    humid, surcharge, deposit, tax, taxes, interest, strings, interruptions, interruption, better, more expensive,
    mistake, mistakes, difference, reason, traffic, risk, harm, minimum, maximum, waiting, queue, wait, hidden,
    commitment, contract, question, plans, plan, faults, fault, bugs, signs, deadline, obligations, requirement,
    requirements, dress code, age, curfew, balance, messages, unread, overdue, fine, fines, tolls, toll, stairs,
    side effects, guarantees, evidence, rule, rules, laundry, lift, elevator, balcony, garden, kitchen, air
    conditioning, breakfast, bar, terrace, live music, outdoor seating, alcohol, chance, minibar, layovers,
    layover, stops, stopovers, transfers, intermediate`,

  sorry: `sorry, apologies, apologise, apologize, afraid, regret, oops, hmm, soory, sory, im sorry, sry, srry, soz`,
  alas: `unfortunately, i m afraid, i am afraid, regrettably, sadly, alas, unfortunatly, unfortunetly,
    unfortunatley, with regret, we regret to inform, i regret to inform, regret to say, sad to say, sorry to say`,

  when: 'if, in case, unless, whether, should you, when, whenever, what if, once, until',
  rephrase: `rephrase, re phrase, reword, paraphrase, say that again, say it again, repeat that, repeat it, repeat
    your, repeat yourself, repeat the, repeat what, clarify, clarification, more specific, be specific, did you
    mean, do you mean, what do you mean, put it differently, put that differently, other words, different words,
    another way, try again with, try asking, more detail, more details, tell me more, elaborate, come again, be
    clearer, more clearly, could you explain, be a little more specific, be a bit more specific, rephrasing,
    rewording, repeating, restate, reformulate, say that in, say it in, say it differently, tell me again, tell me
    once more, what was that, sorry what, pardon me, i beg your pardon, saying it differently, saying that
    differently, say that once more, say it once more, saying that again, put it more simply, please say it again,
    please say that again, please repeat, please say again, ask it differently, ask that differently, ask
    differently, ask in a different way, asking differently, asking in a different way, put it another way, phrase
    it differently, phrase it another way, phrase that differently, one more time, wording it differently, wording
    that differently, wording it, try wording`,
  what: `what, what s, whats, which, who s, where, where s, when is, when do, when would, when will, when are,
    when should, when did, when s, how many, how much, how long, how old, how far, how big, how large, how often,
    how would, how do, how should, at what, on what, in what, in which, on which, for which, for what, for how,
    from where, to where, by when, who, whose, whom, where are, where do, where would, where will, where should,
    where did, when shall, what time, what kind, what type, in ehat, any particular, any specific, wats, wat, wat
    s, wht, hw many, when can you, when can we, when could you, when does, when were, when was, when have, who is,
    who will, who should, who would, who do, who did, what else would, how soon, how early, how late, how tall,
    how fast, how bad, how would you like, how did, how does it, what about the time, for when, until when, till
    when, since when, to which, from which, into which, with which, by which, under which, under what, to what,
    from what, by what time, with whom, for whom, to whom, about what, how come, where was, where were, where
    does, where can, where abouts, whereabouts, why do you, why did you, why are you, what sort, anything to
    drink, anything to eat, anything in particular, anything specific, anything special, something in particular,
    something specific, anything else on, anything else with, anything else in your, anything else to drink,
    anything else to eat, wich, whch`,
  areYou: `could you, can you, would you, will you, do you, did you, are you, have you, were you, is that, is
    this, is it, is there, is the, is your, are there, does that, does this, does it, has the, was it, was that,
    would that, will that, do we, woudl you, should it, would it, does the, did it, did that, does this work for,
    does that work for, does that sound, will it, will this, would this, are these, are those, is everything, do
    u, do ya, can u, could u, would u, did u, are u, have u, r u, will u, would one, would either, is anyone, will
    anyone, is someone, does anyone, does one, does he, does she, is he, is she, was he, was she, did he, did she,
    has it, has he, has this, has your, has anyone, have they, had you, were they, were there, was there, do they,
    did they, does your, did your, are your, was your, do these, aren t you, isn t that, isn t it, don t you want,
    haven t you, you want to, you d like to, care to, are you looking for a, are you looking for an, are you
    looking for the, is that all correct, is that all right, is this all correct, is all of that correct, is that
    everything correct, u want, u need, u wanna, you wanna, is all that, does all of that, does all that, you are
    looking for a, you re looking for a, you are looking for an, you re looking for an`,

  shallI: `should i, shall i, may i, can i, could i, should we, shall we, may we, can we, might i, want me to,
    like me to, do i, shud i, shld i, want me, would you like me, do you want me, ok if i, okay if i, alright if
    i, should we go, could we, am i right, am i correct, do i have, do i understand, have i got, did i get that
    right, did i understand`,
  give: `please provide, please tell, please give, please enter, please confirm, please specify, please choose,
    please select, please let me know, please share, please type, please state, please describe, please send,
    please say, please indicate, please pick, pls provide, pls tell, pls give, kindly provide, kindly confirm,
    provide me, tell me, give me, let me know, enter your, enter the, confirm your, confirm the, choose one,
    select one, choose a, pick a, type your, share your, describe the, describe your, describe what, provide your,
    provide the, state your, please reply, please answer, please upload, please attach, please fill in, please
    respond, please write, please show, please list, please name, select a, select the, choose your, choose the,
    pick one, upload a, attach a, send me, show me, type in, type the, spell, answer with, reply with, reply yes,
    respond with, say or type, please dm, please message us, please email us your, dm us, send us, message us
    your, private message us, pm us, inbox us, share with us, shoot us, drop us your, please mention, please
    advise, please add, please include, please verify, please clarify, please read me, please note down your,
    please fill out, please let us know, let us know, lmk, pls confirm, pls share, pls send, pls enter, kindly
    share, kindly send, kindly enter, kindly tell, kindly give, kindly specify, kindly let, kindly advise, kindly
    clarify, kindly select, kindly choose, kindly upload, kindly attach, say yes, say yes or no, answer yes, reply
    y, type yes, press 1, press one, press y, press 2, choose between, choose from, choose an, select an, select
    your, select from, pick your, pick the, pick an, pick from, enter a, enter an, read me the, verify your,
    please re enter, go ahead and tell, state the, say the, specify the, specify your, specify which, indicate
    the, indicate your, indicate which, list the, list your, fill in the, fill in your, fill out the, tell us,
    share the, share with me, send over the, send over your, send the, send your, explain what, explain the, enter
    amount, enter email, enter name, enter date, enter address, enter number, enter phone, enter code, reply 1,
    reply 2, reply a, text yes, text 1, if you could share, if you could provide, if you can share, if you can
    provide, if you could tell, if you can tell me, if you could send, if you can send, if you could give, if you
    can give me, if you give me, if you tell me, if you send me, if you share, if you could let me know, if you
    let me know, if you provide, if you could confirm, if you can confirm, if you could describe, please leave
    your, please leave a, please leave me, tap the option, tap an option, tap one, tap the one, let me know if you
    would rather, let me know if you d rather, let me know if you prefer, let me know if you want the, let me know
    if you d like the, let me know if you would like the, let me know if you d like me, let me know if you would
    like me, let me know if you want me, please supply, please key in, please submit, please forward, please
    quote, please read, please mark, please tick, please hand me, kindly provide me`,
  need: `i need, we need, i ll need, i will need, we ll need, i would need, i d need, i also need, need to know, i
    require, we require, i just need, i still need, i must ask, missing, what about, how about, any preference,
    any preferences, your preferred, preferred, need your, need the, need to have, need some more, need more
    information, need a few, need a bit more, need some details, need some information, need to verify, need to
    ask, need to confirm, we just need, i only need, all i need is, all i need now is, all i need to know, all we
    need is, i ll also need, i will also need, will also need, still need to know, ill need, ill just need, i am
    going to need, i m going to need, we are going to need, i d like to know, i would like to know, i d like to
    ask, id need, require your, require the, require a, require some, do require, must have your, must know, have
    to know, have to ask, any preference for, any preference on, any idea of, preference on, preference for,
    waiting for your, still missing, forgot to ask, forgot to mention, curious what, wondering what, wondering if
    you, wonder if you, wondering which, need a little, need a couple, need a valid, need a phone, need a name,
    need a date, it would help to know, would help to know, it would help if, it would be helpful to know, it
    helps to know, it would help me to know, start with your, begin with your, we would need, need a copy, would
    need a, would need the, would need your, i ll take your, let me take your, let me get your, let me have your,
    i ll grab your, let me grab your, i will take your, i ll just need, i ll only need, we ll just need, i will
    just need`,

  slot: `name, names, first name, last name, full name, date, date of birth, day, time, start time, end time,
    location, destination, address, zip, zip code, postcode, city, number, order number, account number, phone
    number, booking number, flight number, reservation number, id, pin, email, email address, price, price range,
    budget, size, color, colour, rating, code, password, username, departure, arrival, type, model, serial number,
    invoice number, reference, amount, surname, family name, last names, first names, party size, group size,
    guests, number of guests, number of people, number of nights, number of adults, number of tickets, number of
    passengers, number of bedrooms, number of rooms, people, passengers, nights, check in date, check out date,
    check in, checkout date, check out, travel date, travel dates, departure date, return date, arrival date,
    departure time, arrival time, departure city, arrival city, departure location, arrival location, pickup time,
    pickup location, pick up time, pick up location, drop off location, drop off, drop off time, dropoff, pickup,
    pick up point, origin, starting point, start date, end date, mobile number, cell number, telephone number,
    phone, contact number, contact details, order id, booking id, booking reference, reference number, ref number,
    tracking number, confirmation number, confirmation code, booking code, member id, membership number, policy
    number, policy id, customer number, customer id, user id, user name, account id, card number, last four
    digits, last 4 digits, security code, cvv, expiry date, expiration date, mailing address, shipping address,
    billing address, email id, mail address, postal code, zipcode, street, street address, house number, street
    name, area, price bracket, star rating, cuisine, food type, type of food, kind of food, genre, departure
    station, arrival station, station, seat preference, maiden name, mother s maiden name, mothers maiden name,
    mother maiden name, first pet, pets name, pet s name, pet name, childhood pet, dob, birth date, birthdate,
    birthday, date of b, security answer, doctor s name, doctors name, patient name, host name, license plate,
    make and model, vin, symptoms, occupation, employer, initials, room type, room number, gate number, pick up
    date, travel mode, mode of travel, mode of transport, mode of transportation, means of transport, dietary
    restrictions, dietary requirements, food allergies, special requests, meeting name, event name, recipient,
    recipient name, order no, account no, booking no, policy no, phone no, mobile no, ref no, reference no, id no,
    tracking no, invoice no, customer no, card no, ticket no, your answers, answers to the, answers to your, the
    answers you, the answer you gave, answers you gave`,
  courtesy: `anything else, with something else, something else i, something else you, need something else, is
    there something else, any thing else, anything more, anything other, any other question, any other questions,
    any more questions, any further questions, anything further, what else, how can i help, how may i help, how
    can we help, how may we help, how could i help, how can i assist, how may i assist, how can i be of, how can i
    best, what can i do for you, what can i help, what may i help, what can we do for you, how can i make, what
    brings you, how are you, can i help you with anything, is there anything i can, does that help, did that help,
    was that helpful, is that helpful, does this help, did this help, anything i can help, anything i, any other
    help, how can i, will there be anything, other requests, what can i do, anything we, anything that i, is there
    anywhere else, help need, will that be all, would that be all, is that all, is that everything, will that be
    everything, be all for today, all for today, assist you further, help you further, further assistance, can i
    help you, may i help you, may i assist you, can i assist you, else can i, answer helpful, answer your
    question, answered your question, solve your problem, solve your issue, resolve your issue, fix your problem,
    fix the problem for you, information helpful, recommend us, rate us, rate this, rate your, need anything more,
    can i be of, of further assistance, of any help, of more help, else for you, to do today, like to do today,
    help you today, enjoying, did you know, who doesn t love, who does not love, who wouldn t, why wait, guess
    what, looking for a, ready for a, want to save, what are you waiting, why not try, why not book, why not come,
    why not visit, why not join, what a great, what a lovely, what a nice, what a good, what a wonderful, what a
    fun, do anything more, do more for you, help with anything more, do you need any more help, need any more
    help, any more help, information useful, was this useful, was that useful, is this useful, article useful,
    article helpful, this useful, that useful, any other way i can, any other way, something else i can, was there
    something, are we all set, satisfied with this, satisfied with the answer, satisfied with our, satisfied with
    my, how did i do, how did we do, how was your, how would you rate, happy with this, happy with the answer,
    need any other information, any other requests, do anything else, other questions, like help with, need help
    with today, help with today, on your mind, does that answer, does this answer, does this make sense, does that
    make sense, is there more i, is there more we, is there more you, was that everything, was that all, have you
    heard about our, have you heard of our, have you heard about, have you tried our new, let me know how i can,
    let me know how we can, let us know how we can, anything else on your mind, any further help, did you find
    what, was that what you were, is that what you were, is this what you were, what you were looking for, how s
    it going, how is it going, happy with my, happy with our, like to do next, did that work, did it work, did
    this work, does it work now, is it working now, has that fixed, has this fixed, can i interest you, may i
    interest you, have you heard, could i interest you, anything else on your, shall we leave it, shall i leave it`,

  trouble: `an issue, a problem, an error, some trouble, trouble, a glitch, glitch, a hiccup, hiccup, technical
    issue, technical issues, technical problem, technical problems, technical difficulties, a technical issue, a
    technical problem, difficulties, a snag, snag, snags, hiccups, glitches, a temporary issue, a temporary
    problem, error, errors`,

  meets: `experiencing, ran into, run into, running into, encountered, hit, facing, having, had, am having, are
    having, keep getting, am getting, kept getting, keeps returning, keep seeing`,
  wrong: `incorrect, wrong, not correct, not right, isn t right, isn t correct, aren t right, aren t correct`,
  closed: 'closed, shut, full, gone, taken, over, ended, finished',
  steps: `click, click on, tap, tap on, go to, head to, navigate to, log in to, sign in to, visit, open the,
    press, hit the, scroll, enter your email address and, if you have any questions, if you have any other
    questions, if you have any further questions, if you have more questions, if you need anything, if you need
    any, let me know if you, let us know if you, feel free, let me know if that, let us know if that, let me know
    if this, let us know if this, let me know if there, let me know how it goes, let us know how it goes, let me
    know how that, let us know how that, let me know how you, let us know how you, let me know once, let us know
    once, let me know when you re, let us know when you re, fill out the form, fill in the form, enter your number
    on, enter your code on, enter your details on, enter your email on, please let us know if this, please let us
    know if there, please let us know if that, please let us know if you have, please let us know if you need,
    please let us know if the, please let me know if this, please let me know if there, please let me know if
    that, please let me know if you have, please let me know if you need, please let me know if it, first enter,
    first type, first choose, first select, then enter, then choose, then select, then type, then click, then tap,
    then pick`,

  is: `is, are, was, were, am, m, s, re, be, been, being, has been, have been, seems, appears, seems to be,
    appears to be, got, gets`,
  recap: `let me confirm, let me just confirm, let me double check, let me make sure, let me recap, let me
    summarize, let me summarise, let me verify, to confirm, just to confirm, just confirming, confirming, to
    double check, just to be sure, to be clear, to recap, i d like to confirm, i would like to confirm, i want to
    confirm, recap, please check, please review, please double check`,
  because: 'because, cause, cuz, cos',
  please: 'please, pls, kindly, plz, plzz, plss',
  filler: `really, still, just, quite, currently, fully, actually, even, also, very, but, that, this, to, at, the,
    a, an, any, it, be able, yet, now, at this time, right now, at the moment, for, your, my, of, on, right, only,
    ok, okay, well, alright, great, sure, and, thanks, thank, perfect, yes, so sorry, very sorry, hello, hi, got
    it, no problem, ve, ll, d, will, would, so, then, next, finally, lastly, first, in, with, from, as, please
    also, additionally, furthermore, alrighty, certainly, absolutely, of course, sure thing, wonderful, excellent,
    awesome, cool, good, ok great, ok thanks, okay thanks, yep, yeah, ur, their, his, her, these, those, some, a
    bit, here, there, adn, nd, n, so that i can assist you further, so i can assist you further, so we can assist
    you further, to assist you further, so that i can assist you, to help you further, so that i can help you`,

  other: `don t worry, no worries, don t hesitate, do not hesitate, no problem at all, can t wait, couldn t agree,
    couldn t be better, not only, no need, don t forget, do not forget, no longer need, no charge, no charges, no
    fee, no fees, no extra, no additional, no cost, why not, not sure yet, whether or not, or not, i know, i
    understand, i understand that, see you, i found, we found, i have found, we have found, i see, have a great,
    have a nice, have a good, have a wonderful, have a lovely, no matter, not a problem, not to worry, can t go
    wrong, cannot go wrong, a failed, any failed, each failed, the failed, failed payments, failed payment, failed
    attempts, failed login, failed logins, there s nothing to worry, there is nothing you need, there is nothing
    to do, there s nothing else, there is nothing more, there s nothing more, there s nothing to pay, there is
    nothing to pay, shows no errors, show no errors, shows no problems, never share your, not share your, don t
    share your, can t take long, not take a long, not take a minute, not take long, no longer available fees, don
    t have the time to, have been moved, has been moved, expired card, the expired, an expired, don t need to,
    dont need to, don t have to, dont have to, do not need to, do not have to, doesn t need to, doesn t have to,
    needn t, not necessary to, isn t necessary to, not busy, isn t busy, aren t busy, not as busy, not too busy,
    less busy, not full, isn t full, aren t full, you re all booked, you are all booked, you re all set, are all
    booked in, all booked for you, you re booked, not closed, hear there was, hear that there was, hear about the,
    not a bad, no worries i, no wonder, not long, won t take long, won t be long, wont be long, won t be charged,
    will not be charged, wont be charged, won t need to, won t have to, will not need to, will not have to, won t
    cost, won t affect, will not affect, not be charged, no longer locked, no longer blocked, not only that, not
    too far, not far, isn t far, problem has been, error has been fixed, error is fixed, error was fixed, issue
    has been, failed payment has, was down but, no error, no errors, give me a second, give me a moment, give me a
    minute, give me one, give us a moment, give me just, give me two, give us a minute, nothing to worry, nothing
    else is needed, nothing else you, nothing you need, nothing to pay, nothing is due, nothing has changed,
    nothing further, not at all, not required, isn t required, no reservation is, no deposit, no appointment is
    needed, no appointment needed, no booking needed, no reservation needed, no need for, how about that, that s
    all i need, is all i need, all i need thank, that s everything i need, no problem what, cannot be resold, be
    resold, no one can use, nobody can use, no one else, nobody else, not a problem at all, can t thank you,
    cannot thank you, never been a better, not a better, couldn t have picked, could not have picked, couldn t ask
    for, have no plans, no plans to, have to, has to, have a look, having said, no faults, not expired, isn t
    broken, not broken, if expired, replace the broken, your broken, the broken, a broken, any broken, have this,
    no tickets needed, no tickets are needed, no ticket needed, no tickets required, no ticket required, nothing
    at all to, you are booked, transfer you now, so nothing is, a moment, one moment, a second, one second, a
    minute, is stuck in traffic, no longer in use, what a, which is, which means, who knows, thanks for
    confirming, thank you for confirming, it does not offer, it doesn t offer, it does not provide, it doesn t
    provide, it does not serve, it doesn t serve, it does not include, it doesn t include, it does not come, it
    doesn t come, allergic to anything, allergic to any, taking anything, carrying anything, everything i need,
    everything we need, have everything, won t be a problem, wouldn t be a problem, for my mistake, for our
    mistake, not valid on, not valid for, not valid with, isn t valid on, isn t valid with, could not be easier,
    couldn t be easier, could not be happier, couldn t be happier, could not be better, it doesn t have a, it does
    not have a, it doesn t have an, it does not have an, it isn t free, it s not free, isn t free of, not store,
    do not store, don t store, doesn t store, sorry to hear you, sorry to hear that you, sorry you, sorry that
    you, hasn t reached, has not reached, hasn t arrived, hasn t left, hasn t shipped, hasn t been shipped, hasn t
    been delivered, has not been delivered, has not left, has not arrived, won t show up, will not show up, won t
    appear, will not appear, here is the, here s the, here are the, never store, here is your, here s your, here
    are your, nothing has been charged, nothing was charged, nothing will be charged, nothing has been deducted,
    nothing was deducted, nothing is charged, nothing was taken, nothing gets charged, nothing changes, nothing
    will change`,

  retry: `like to try a different, like to try another, want to try a different, want to try another, like to
    choose another, like to choose a different, like to pick another, care to try another, please choose another,
    please choose a different, please pick another, please pick a different, please select another, please select
    a different, please try another, please try a different, how about another day, how about a different, try a
    different time, try another time, try another day, try a different day, try a different date, try another
    date, suggest another, suggest a different`,
};
