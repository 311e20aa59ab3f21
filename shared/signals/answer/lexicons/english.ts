import type { AnswerVocabulary } from '../classes.ts';

export const english: AnswerVocabulary = {
  we: `i, we, im, ive, the system, our system, my system, our booking engine, our database, my database, i ve, we
    ve, i ll, we ll, i d, we d, my search, our search, my records, our records, my tools, the search, the lookup`,
  you: 'you, u, they, he, she, which they',
  cannot: `can t, cant, cannot, can not, couldn t, couldnt, could not, unable, unable to, not able, not able to,
    wasn t able to, wasn t able, aren t able to, isn t able to, weren t able to, am not able to, are not able to,
    was not able to, were not able to, won t be able to, will not be able to, wouldn t be able to, not in a
    position to, failed to, am incapable of, not allowed to, not permitted to, haven t been able to, have not been
    able to, hasn t been able to, had no luck, can t seem to, cannot seem to, can no longer, having trouble,
    having difficulty, have trouble, trouble finding, was not allowed to, could n t, not capable of, not
    authorised to, not authorized to, incapable of, have been unable to, don t have the ability to, do not have
    the ability to, do not currently have the ability to, don t currently have the ability to, lack the ability
    to, don t have permission to, do not have permission to, don t have the authority to, don t have the tools to,
    don t have the means to, don t have a way to, have no way to, have no way of, been unable, been unable to,
    couldn t manage to, did not manage to, didn t manage to, struggling to, i lack the, we lack the, lack the,
    hard to find, difficult to find, hard time finding, difficulty finding, difficulties finding, not having any
    luck, having no luck, having a hard time, no luck with, having problems, having issues, having some trouble,
    having some difficulty, having difficulties, having an issue, unfortunately unable, powerless to, have no
    means to, have no ability to, not in my power to, not supposed to, ain t able to, not at liberty to, don t
    currently have access to, do not currently have access to, was unsuccessful in, were unsuccessful in, is
    unable, are unable, no way to, wont be able to, wont be able`,
  not: `don t, dont, didn t, didnt, do not, did not, not, no, isn t, isnt, aren t, arent, wasn t, wasnt, weren t,
    none, nothing, haven t, hasn t, doesn t, doesnt, does not, never, not any, without, nope, nah, won t, wont,
    wouldn t, wouldnt, will not, would not, no one, nobody, arent any, havent, hasnt, didn t any, neither, nor,
    hardly any, barely any, werent, have not, has not, had not, zero`,

  work: `help, assist, answered, access, accessed, verify, verified, authenticate, authenticated, process,
    processed, complete, completed, book, booked, booking, change, changed, update, updated, identify, identified,
    confirm, confirmed, make, made, do, done, provide, provided, open, opened, retrieve, retrieved, load, loaded,
    reach, reached, connect, connected, search, fulfil, fulfill, fulfilled, handle, support, perform, performed,
    resolve, resolved, schedule, scheduled, reserve, reserved, look up, looked up, pull up, determine, determined,
    matched, arranged, arrange, executed, submit, submitted, saved, recognized, accommodate, accommodated, fit,
    offer, refund, finding, understanding, cancel, cancelled, retrieving, loading, accessing, processing,
    connecting, completing, fetching, saving, reaching, looking up, updating, cancelling, canceling, verifying,
    checking, opening, reading, displaying, displayed, shown, approved, fetch, fetched, generate, generated,
    sending, transferring, transferred, register, registered, activated, delivered, applied, added, removed,
    tested, restored, reset, installed, deleted, uploaded, downloaded, charged, extended, renewed, validated,
    contacted, dispatched, assigned, refunded, credited, waived, amended, moved, merged, traced, tracked,
    authorised, authorized, promise, guarantee, share, disclose, reveal, get hold of, get ahold of, pulling up,
    edit, editing, add, send, play, set, track, order, purchase, buy, rent, ship, issue, approve, waive,
    recommend, rebook, reschedule, check, transfer, pay, paid, found you, get you, getting you, seat you, fit you,
    squeeze you, put you, put through, match, secure, secured, obtain, obtained, grant, honor, honour, proceed,
    comment, advise, give you, do anything, help you, go through, gone through`,

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
    that`,
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
    ferry`,

  found: `available, availible, avaliable, avail, found, free, possible, valid, in our system, on file, on record,
    listed, part of my, located, recognised, make it, make that, make monday, make tuesday, make wednesday, make
    thursday, make friday, make saturday, make sunday, meet, attend, have any time, have time, any openings, any
    availability, any vacancies, have availability, any time, come, eligible, compatible, qualify, qualify for,
    accept, accepts, accepted, take reservations, take bookings, take groups, take parties, deliver to, delivers
    to, ship to, ships to, exists, exist, mention, mentions, mentioned, specify, specified, covered by,
    documented, stocked, on offer, on the list, served, cater for, cater to, take a party, take a group, take a
    booking, take a reservation`,
  gone: `unavailable, un available, unavailble, unavaliable, not available, not availible, not avaliable, no
    longer available, not currently available, sold out, fully booked, all booked, booked out, booked up, already
    booked, already taken, fully reserved, overbooked, not found, wasn t found, were not found, isn t available,
    isnt available, aren t available, arent available, wasn t available, conflict, conflicts, conflicting,
    scheduling conflict, no availability, no vacancy, no vacancies, nothing available, nothing found, none
    available, none found, no results, no matches, no matching, no match, full booked, unavai, unavail, is full,
    are full, is busy, is also busy, too small, no opening, no openings, nothing with that, nothing matched,
    nothing that matches, found nothing, i found nothing, we found nothing, i have nothing, not in my database,
    not in our database, not in my system, doesn t exist, does not exist, no one by that name, nobody by that
    name, no such, won t work, already been booked, already been taken, already been reserved, nothing left, none
    left, no tables, has a conflict, no rooms, no flights, nothing came up, came back empty, comes back empty,
    come back empty, came up empty, come up empty, comes up empty, empty handed, run out of, ran out of, out of
    stock, no longer open, no longer offered, no longer for sale, isn t showing, not showing, filled up, nobody
    with this name, no one with this name, nobody with that name, no one with that name, won t be possible, will
    not be possible, wouldn t be possible, won t be available, will not be available, nothing matches, nothing
    came back, nothing turned up, nothing shows up, call off, called off, nothing showed up, nothing comes up, has
    expired, have expired, is expired, expired on, already expired, discontinued, no longer sold, no longer made,
    no longer produced, too late to, didn t find any, didn t find your, did not find your, did not find any, didn
    t find it, did not find it, didn t find anything, did not find anything, has been taken, have been taken, is
    taken, are taken, does not say, doesn t say, don t say, do not say, none in, none with, none near, none at,
    none on, none for, used up, maxed out, past the deadline, deadline has passed, not for sale, busy on, busy at,
    busy then, busy that, has a meeting at, has another meeting, has another appointment, nothing in the, nothing
    on that, nothing for that, nothing at that, nothing under, nothing around, i don t believe so, i don t think
    so, i do not think so, i do not believe so, doesn t seem to be, does not seem to be, doesn t appear, does not
    appear, doesn t look, are busy, re busy, are all busy, is currently busy, are currently busy, is also taken,
    has already been taken, have already been taken, is already booked, s already booked, already reserved, all
    gone, all taken, they re full, re full, we re full, is completely full, is completely booked, completely
    booked, is too full, totally booked, no longer active, no longer on the market, no longer valid, no longer
    listed, no longer in stock, no longer carried, no longer carry, no longer have, no longer sell, no longer
    offer, no longer make, no longer stock, no longer supported, no longer operating, no longer running, no longer
    exists, no longer accepting, no longer taking, no longer in service, no longer accessible, drawing a blank,
    drew a blank, drawn a blank, came up short, come up short, came up with nothing, come up with nothing, coming
    up with nothing, turned up empty, turns up empty, turned up nothing, turned up no, turns up nothing, returned
    nothing, returned no, returns nothing, returns no, gave no results, yielded no, yielded nothing, brings up
    nothing, brought up nothing, has run out, have run out, ran out, item ran out, there s nothing, theres
    nothing, there is nothing, nothing there, nothing at all, nothing like that, nothing suitable, nothing fits,
    nothing open, nothing free, nothing is free, nothing is available, nothing s available, nothing is open,
    nobody is free, no one is free, nobody is available, no one is available, no one s available, none that match,
    none that fit, none that are, none of those, none of these, none match, none fit, none here, none there, none
    left in, no slots, no seats, no spots, no tickets, no trains, no buses, no cars, no drivers, no taxis, no
    cabs, no hotels, no restaurants, no guesthouses, no space, no spaces, no room left, no rooms left, not
    carried, not stocked, not sold, not in stock, isn t in stock, isn t on the list, not on the list, not on my
    list, not on our list, not one of the options, not an option, not an available, isn t an option, isn t one,
    aren t any, isnt any, isnt one, already has a meeting, already has an appointment, has a prior, already has
    plans, is occupied, are occupied, is off that day, is out of the office, is on vacation, is on leave, is away
    that, overlaps with, overlap with, double booked, clash with, clashes with, a clash, doesn t go that, does not
    go that, only goes as far, booked solid, waiting list only, too late for, has already left, has already
    departed, already departed, has already closed, have already closed, already closed, not seeing patients, isn
    t seeing patients, unavilable, unavaible, tied up, snapped up, been snapped, already been used, already used,
    been used already, off the market, in use, has been let, been sold, has been sold, already sold, already gone,
    re out of, all out of, are out of, is out of stock, we re out, stopped selling, stopped making, stopped
    offering, stopped producing, stopped carrying, booked until, booked through, booked up until, isn t in today,
    is not in today, isn t in on, is not in on, doesn t work on, does not work on, doesn t run, does not run, don
    t run, do not run, doesn t operate, does not operate, doesn t stop there, does not stop there, doesn t go
    there, does not go there, don t go there, doesn t fly, don t fly, not playing, isn t playing, isn t on the
    menu, isn t in the catalogue, isn t in the catalog, not in the catalogue, not in the catalog, isn t in our, is
    not in our, isn t in my, is not in my, aren t in our, isn t on our, is not on our, isn t on my, isn t part of,
    is not part of, isn t covered in, not covered in, there is none, there are none, there isn t one, there aren t
    any, but there is none, nobody by, no one by, no customer by, none came up, none showed up, none turned up,
    none were found, none was found, none open, no luck finding, past its date, past its expiry, expired, has
    lapsed, lapsed, wait list, waitlisted, sold already, taken already, booked already, reserved already, full
    already, is at capacity, at capacity, at full capacity, over capacity, too many people, doesn t seat, does not
    seat, can t seat, cannot seat, was full, were full, is full up, full for those, full on that, full that, it
    was full, already full, that is not in the, isn t in the system, is not in the system`,

  broken: `unsuccessful, not successful, fail, fails, failed, failure, invalid, not valid, went wrong, go wrong,
    error occurred, declined, rejected, denied, didn t go through, did not go through, hasn t gone through, time
    out, timed out, out of order, not matching, doesn t match, don t match, does not match, do not match, out of
    service, not working at the moment, not accessible, inaccessible, is down, are down, no luck, no success, not
    supported, unsupported, isn t supported, unknown to me, not part of my, not possible, impossible, wasn t
    possible, isn t possible, misunderstood your, misread your, my mistake, my bad, i misunderstood, i misread,
    gave you the wrong, not responding, isn t responding, doesn t respond, does not respond, did not respond, didn
    t respond, no response, won t let me, doesn t let me, doesn t allow me, does not allow me, isn t letting me,
    not letting me, prevents me from, didn t work, did not work, isn t working on my, not working on my, not
    working on our, isn t working right now, is not working right now, something isn t working, something is not
    working, issue on our end, problem on our end, error on our end, issue on my end, problem on my end, error on
    my end, problem with our system, issue with our system, problem with my system, have technical difficulties,
    having technical difficulties, experiencing technical difficulties, error has occurred, an unexpected error,
    internal error, temporary error, error while, technical error, currently down, temporarily down, down right
    now, down at the moment, did not succeed, didn t succeed, there s an outage, there is an outage, due to an
    outage, because of an outage, under maintenance, down for maintenance, is in the past, seems to be lost,
    appears to be lost, got lost, has been lost, was lost, i made an error, i made a mistake, made a mistake with,
    got that wrong, got it wrong, i was wrong, misheard, mis heard, misread, mixed up your, is unknown, are
    unknown, remains unknown, crashed, got stuck, hit a wall, hit an error, came back with an error, returned an
    error, lost the connection, lost connection, connection was lost, connection lost, was refused, were refused,
    been refused, refused the, refused your, refused our, it refused, insufficient funds, insufficient balance,
    not enough funds, not enough money, not enough credit, enough money in, is too low, is too large to, are too
    large, is too big to, there was an issue, there was an error, there was a problem, there seems to be an issue,
    there seems to be a problem, there seems to be an error, there has been an error, there has been an issue,
    there has been a problem, there appears to be an issue, there appears to be a problem, there s been an error,
    there s been a problem, there s an issue with, there s an error, there is an error, there is an issue with,
    there s a problem with, there is a problem with, an error message, got an error, get an error, getting an
    error, gives an error, gave an error, gives me an error, gave me an error, throwing an error, shows an error,
    errored, you do not have permission, you don t have permission, you are not authorized, you are not
    authorised, you re not authorized, you re not authorised, you are not allowed to view, access denied, access
    is denied, permission denied, wouldn t go through, wouldnt go through, won t go through, wont go through, will
    not go through, not going through, isn t going through, didnt go through, didnt work, doesnt work, not work
    out, didn t work out, wouldn t accept, won t accept, didn t accept, doesn t accept that, wouldn t take, won t
    take the, wouldn t let me, wouldnt let me, wont let me, aren t supported, not supported yet, don t support, do
    not support, doesn t support, does not support, keeps failing, keeps timing out, kept failing, my system is,
    our system is, systems are down, system is down, was not accepted, not accepted, wasn t accepted, not
    recognized, not recognised, isn t recognized, isn t recognised, not been recognized, not a valid, isn t a
    valid, isnt valid, isn t valid, aren t valid, reached your limit, reached the limit, reached your maximum,
    reached the maximum, over the limit, exceeded, exceeds the, not eligible, isn t eligible, aren t eligible,
    ineligible, do not qualify, don t qualify, doesn t qualify, has been rejected, bounced back, came back as,
    came back rejected, we have lost, we lost, could be wrong with, is malfunctioning, malfunctioned, not
    functioning, not loading, isn t loading, won t load, not connecting, not syncing, gone wrong, has gone wrong,
    went badly, hit a snag, went over my head, got cut off, an outage, not go as planned, didn t go as planned,
    has to be cancelled, has been cancelled because, was cancelled because, been cancelled due to, was cancelled
    due to, cancelled by the, was cancelled by, driver has cancelled, driver cancelled, don t have enough money,
    don t have enough funds, don t have enough points, don t have enough credit, don t have enough in, do not have
    enough money, do not have enough funds, do not have enough in, something broke, it broke, got disconnected,
    was disconnected, been disconnected, disconnected from, session expired, session has expired, is offline, are
    offline, went offline, appears offline, unresponsive, aren t responding, are not responding, turned down the,
    turned down your, turned down our, turned it down, must decline, have to decline, has to decline, had to
    decline, will have to decline, must refuse, must reject, have to refuse, declines your, rejects your, they
    said no, said no to, having a bad day, connection trouble, connection issues, connection problems, network
    trouble, network issues, technical trouble, server trouble, server issues, server problems, system trouble,
    isn t going well, didn t clear, did not clear, hasn t cleared, didn t take, did not take, didn t match, did
    not match, not matching our, doesn t look right, does not look right, doesn t seem right, don t have the
    funds, not have the funds, goes over your, over your limit, over your daily, above your limit, above the
    limit, exceed your, exceeds your, past the limit, beyond the limit, can t be verified, wasn t supposed to
    happen, not supposed to happen, acting up, on the fritz, seeing an error, see an error, keep getting an error,
    throws an error, threw an error, responded with an error, is broken, seems broken, refuses to, refused to,
    hung up on the, froze, has frozen, is frozen, is stuck, seems stuck, isn t working, is not working, isnt
    working, aren t working, system isn t, we have to cancel, we had to cancel, had to cancel your, have to cancel
    your`,

  anything: 'anything, any thing, somthing else',
  none: `there is no, there are no, there s no, there was no, there were no, there isn t any, there are not any,
    there is not any, there weren t any, there wasn t any, there aren t, there isn t, there doesn t appear to be,
    there don t appear to be, there doesn t seem to be, there do not seem to be, there does not appear to be,
    there do not appear to be, i don t see any, i do not see any, i see no, i see none, i found no, we found no, i
    find no, i have no, we have no, i ve no, it seems there are no, they have no, they don t have a table, they
    don t have a room, i didn t find, i did not find, none of the, none of them, none of our, none of my, no
    record of, it doesn t look like, it does not look like, doesn t look like, have no record, have no records, i
    see nothing, we have nothing, shows no, show no, see no, lists no, list no, has no record, has no information,
    has no availability, has no rooms, has no tables`,
  unmissed: `charge, charges, fee, fees, cost, costs, need, problem, problems, rush, hurry, limit, limits,
    obligation, doubt, worries, worry, issues, extra, additional, penalty, wifi, internet, parking, smoking, pets,
    pet, receipt, delay, delays, outage, outages, disruption, disruptions, restriction, restrictions, changes,
    rain, raining, rainy, snow, snowing, snowy, cloudy, cold, foggy, windy, stormy, storm, storms, overcast,
    humid, surcharge, deposit, tax, taxes, interest, strings, interruptions, interruption, better, more expensive,
    mistake, mistakes, difference, reason, traffic, risk, harm, minimum, maximum, waiting, queue, wait, hidden,
    commitment, contract, question, plans, plan, faults, fault, bugs, signs, deadline, obligations, requirement,
    requirements, dress code, age, curfew, balance, messages, unread, overdue, fine, fines`,

  sorry: 'sorry, apologies, apologise, apologize, afraid, regret, oops, hmm, soory, sory, im sorry',
  alas: 'unfortunately, i m afraid, i am afraid, regrettably, sadly, alas, unfortunatly, unfortunetly, unfortunatley',
  beyond: `beyond what i can, outside what i can, outside my, beyond my, out of my, out of scope, outside of my,
    not something i can, nothing i can, something i can not, something i can t, something i cannot, i can only, we
    can only, can only help, can only answer, can only assist, i m only able, am only able, only able to, only
    able, only allowed, not trained, wasn t trained, haven t learned, not programmed, not designed, not equipped,
    isn t something, is not something, got no, i don t handle, i do not handle, still learning, just a bot, only a
    bot, stumped, lost me, am confused, m confused, i am lost, not sure what you mean, not sure i understand, not
    sure i follow, not sure how to, don t have that, do not have that, am not sure, m not sure, not certain,
    outside what i, outside of what i, outside what we, beyond what we, wish i could, would love to but, i d love
    to help but, above my pay grade, not one of my, my knowledge doesn t, my knowledge does not, my training doesn
    t, my training data doesn t, my training data does not, no can do, no way for me to, this chat can only, this
    bot can only, virtual assistant so, only a virtual assistant, just a virtual assistant, only have information
    about, only have information on, only have data, only know about, only help with, only handle, only deal with,
    only assist with, can only do, not something we can, not something that i, something i m not able, something i
    am not able, something we can t, something we cannot, something i m unable, falls outside, outside the scope,
    outside of the scope, beyond the scope, beyond my scope, out of my hands, above my pay, beyond my abilities,
    beyond my capabilities, outside my expertise, not my area, not my department, i m lost, not following, m not
    following, i m stuck, at a loss, i m confused, over my head, guess is as good, beats me, no clue, no idea, not
    a clue, haven t a clue, haven t the faintest, not a topic i, not a question i, don t do that, don t deal with,
    do not deal with, don t handle, not allowed to discuss, isn t my, not qualified, haven t been trained, was not
    trained, not been trained, not been programmed, wasn t designed, wasn t programmed, weren t able, no way of
    knowing, no way of telling, impossible to say, impossible to tell, hard to say, couldn t tell you, could not
    tell you, not for me to, can t speak to, nothing more i can, nothing more that i can, nothing else i can,
    nothing we can, nothing that i can, nothing much i can, not much i can, little i can do, is all i can, is all
    i could, i d only be guessing, would only be guessing, not something i know, not something i have, not
    something i do, not something i m, handled by another, handled by a different, different team handles, another
    team handles, have to ask a, have to check with a, you ll have to call, you will have to call, you ll need to
    call, you will need to call, you d have to call, you would have to call, you would need to call, you ll have
    to contact, you will have to contact, you ll need to contact the, you ll need to contact your, you will need
    to contact the, you will need to contact your, you d need to contact, you would need to contact, you would
    have to contact, you ll have to speak, you ll need to speak, you will need to speak, you will have to speak,
    you d have to speak, you d have to ask, you ll have to ask, you will have to ask, you d need to ask, you would
    have to ask, you ll have to visit, you ll need to visit, you will need to visit, have to go to a branch, i
    suggest calling, i suggest contacting, i would suggest calling, i would suggest contacting, i d suggest
    calling, i d suggest contacting, transfer you to, transferring you, hand you over, handing you over, pass you
    on, passing you on, pass you over, passing you to, pass you to, put you through, putting you through, connect
    you to a, connect you with a, connect you to one, connect you with one, connect you to someone, connect you
    with someone, connect you to our, connect you with our, connecting you to, connecting you with, hand this
    over, handing this over, have to escalate, need to escalate, escalating this, escalate this to, escalate it
    to, going to escalate, needs to be looked at by, get someone who, get somebody who, find someone who, someone
    else take, hand you off, route you to, refer you to a, refer you to our, referring you to, unsure, am unsure,
    m unsure, only speak, only understand, only read, only trained, only built, only made to, only a chatbot, only
    an assistant, just an assistant, just a chatbot, only a program, just a program, just an ai, only an ai,
    beyond me, beyond us, stumps me, stumped me, my knowledge, my data stops, makes no sense to me, make no sense
    to me, doesn t make sense to me, isn t clear to me, not clear to me, unclear to me, above my authority, not in
    my authority, beyond my authority, not authorized for, only a manager, only my manager, only my supervisor,
    only the airline, only the airport, only the hotel, only the store, only your bank, only your doctor, only the
    owner, only a doctor, only a human, only a person, bring in a colleague, bring in a specialist, bring in
    someone, bring in my, get my supervisor, get my manager, get my colleague, get a colleague, get a supervisor,
    get a manager, fetch a colleague, fetch my, ask my supervisor, ask my manager, ask a colleague, ask my
    colleague, check with my supervisor, check with my manager, better phone the, better call the, better ask the,
    you d better, you are better off, you re better off, rather not give, rather not say, prefer not to, not
    something i am, not my field, not my specialty, out of my depth, out of my league, out of my reach, out of my
    control, beyond my control, beyond our control, outside our, outside of our, that one is beyond, never heard
    of, haven t heard of, have not heard of, missed what you, missed that, i missed it, you broke up, breaking up,
    didn t come through, did not come through, i don t do, we don t do, i do not do, we do not do, is outside my,
    is outside our, is outside the scope, is outside of my, is outside of our`,

  when: 'if, in case, unless, whether, should you, when, whenever, what if, once, until',
  rephrase: `rephrase, re phrase, reword, paraphrase, say that again, say it again, repeat that, repeat it, repeat
    your, repeat yourself, repeat the, repeat what, clarify, clarification, more specific, be specific, did you mean,
    do you mean, what do you mean, put it differently, put that differently, other words, different words, another
    way, try again with, try asking, more detail, more details, tell me more, elaborate, come again, be clearer, more
    clearly, could you explain, be a little more specific, be a bit more specific`,
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
    does, where can, where abouts, whereabouts, why do you, why did you, why are you, what sort`,
  areYou: `could you, can you, would you, will you, do you, did you, are you, have you, were you, is that, is
    this, is it, is there, is the, is your, are there, does that, does this, does it, has the, was it, was that,
    would that, will that, do we, woudl you, should it, would it, does the, did it, did that, does this work for,
    does that work for, does that sound, will it, will this, would this, are these, are those, is everything, do
    u, do ya, can u, could u, would u, did u, are u, have u, r u, will u, would one, would either, is anyone, will
    anyone, is someone, does anyone, does one, does he, does she, is he, is she, was he, was she, did he, did she,
    has it, has he, has this, has your, has anyone, have they, had you, were they, were there, was there, do they,
    did they, does your, did your, are your, was your, do these, aren t you, isn t that, isn t it, don t you want,
    haven t you, you want to, you d like to, care to`,

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
    share the, share with me, send over the, send over your, send the, send your, explain what, explain the`,
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
    need a date`,

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
    recipient name`,
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
    help, any more help`,

  trouble: `an issue, a problem, an error, some trouble, trouble, a glitch, glitch, a hiccup, hiccup, technical
    issue, technical issues, technical problem, technical problems, technical difficulties, a technical issue, a
    technical problem, difficulties, a snag, a temporary issue, a temporary problem, error, errors`,

  meets: `experiencing, ran into, run into, running into, encountered, hit, facing, having, had, am having, are having,
    keep getting, am getting, kept getting, keeps returning, keep seeing`,
  wrong: 'incorrect, wrong, not correct, not right',
  closed: 'closed, shut, full, gone, taken, over',
  steps: `click, click on, tap, tap on, go to, head to, navigate to, log in to, sign in to, visit, open the,
    press, hit the, scroll, enter your email address and, if you have any questions, if you have any other
    questions, if you have any further questions, if you have more questions, if you need anything, if you need
    any, let me know if you, let us know if you, feel free, let me know if that, let us know if that, let me know
    if this, let us know if this, let me know if there, let me know how it goes, let us know how it goes, let me
    know how that, let us know how that, let me know how you, let us know how you, let me know once, let us know
    once, let me know when you re, let us know when you re, fill out the form, fill in the form, enter your number
    on, enter your code on, enter your details on, enter your email on`,

  is: `is, are, was, were, am, m, s, re, be, been, being, has been, have been, seems, appears, seems to be, appears to
    be, got, gets`,
  please: 'please, pls, kindly',
  filler: `really, still, just, quite, currently, fully, actually, even, also, very, but, that, this, to, at, the,
    a, an, any, it, be able, yet, now, at this time, right now, at the moment, for, your, my, of, on, right, only,
    ok, okay, well, alright, great, sure, and, thanks, thank, perfect, yes, so sorry, very sorry, hello, hi, got
    it, no problem, ve, ll, d, will, would, so, then, next, finally, lastly, first, in, with, from, as, please
    also, additionally, furthermore, alrighty, certainly, absolutely, of course, sure thing, wonderful, excellent,
    awesome, cool, good, ok great, ok thanks, okay thanks, yep, yeah, ur, their, his, her, these, those, some, a
    bit, here, there, adn, nd, n`,

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
    minute, is stuck in traffic, no longer in use, what a, which is, which means, who knows`,

  retry: `like to try a different, like to try another, want to try a different, want to try another, like to choose
    another, like to choose a different, like to pick another, care to try another, please choose another, please
    choose a different, please pick another, please pick a different, please select another, please select a
    different, please try another, please try a different, how about another day, how about a different, try a
    different time, try another time, try another day, try a different day, try a different date, try another date,
    suggest another, suggest a different`,
};
