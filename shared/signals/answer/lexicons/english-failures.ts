import type { AnswerVocabulary } from '../classes.ts';

/** What says by itself that the AI could not, or that nothing is to be had. */
export const englishFailures = {
  cannot: `can t, cant, cannot, can not, unable, unable to, not able, not able to, aren t able to, isn t able to,
    am not able to, are not able to, won t be able to, will not be able to, wouldn t be able to, not in a position
    to, am incapable of, not allowed to, not permitted to, can t seem to, cannot seem to, can no longer, having
    trouble, having difficulty, have trouble, trouble finding, not capable of, not authorised to, not authorized
    to, incapable of, don t have the ability to, do not have the ability to, do not currently have the ability to,
    don t currently have the ability to, lack the ability to, don t have permission to, do not have permission to,
    don t have the authority to, don t have the tools to, don t have the means to, don t have a way to, have no
    way to, have no way of, struggling to, i lack the, we lack the, lack the, hard to find, difficult to find,
    hard time finding, difficulty finding, difficulties finding, not having any luck, having no luck, having a
    hard time, no luck with, having problems, having issues, having some trouble, having some difficulty, having
    difficulties, having an issue, unfortunately unable, powerless to, have no means to, have no ability to, not
    in my power to, not supposed to, ain t able to, not at liberty to, don t currently have access to, do not
    currently have access to, is unable, are unable, no way to, wont be able to, wont be able, am having
    difficulty, am having trouble, are having trouble, am having a hard time, am having problems, am having some
    trouble, am having some difficulty, are having difficulty`,
  couldNot: `couldn t, couldnt, could not, wasn t able to, wasn t able, weren t able to, was not able to, were not
    able to, failed to, haven t been able to, have not been able to, hasn t been able to, was not allowed to, have
    been unable to, been unable, been unable to, couldn t manage to, did not manage to, didn t manage to, was
    unsuccessful in, were unsuccessful in, could n t, had no luck`,
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
    was full, already full, that is not in the, isn t in the system, is not in the system, has no time, have no
    time, has no slots, has no slot, has no openings, has no space, have no space, has nothing, have nothing left,
    already been redeemed, already redeemed, already been claimed, got nothing, nothing at, nothing after, nothing
    before, nothing until, 0 results, 0 matches, 0 hits, 0 found, zero results, on holiday until, on vacation
    until, on leave until, on holiday that, on vacation that, on vacation, on leave, away all, away until, away
    on, away that, already has someone, already has a, already has an, out of office, out of the office, off that
    day, off on, won t do, got taken, got booked, got sold, was sold, were sold, all sold, gave me nothing, got me
    nothing, gives me nothing, but not with, but none, but not on, but not at, but not for that, nobody of that
    name, no one of that name, nobody called, no one called, not in our, not in my, no customer with, no customer
    under, no account with, no account under, no account for, no order with, no order under, no order by, no order
    for, no booking with, no booking under, no booking for, no reservation with, no reservation under, no
    reservation for, no stock, no user with, no member with, no patient with, nothing leaves, nothing departs,
    nothing runs, nothing goes, nothing operates, no one picked up, nobody picked up, no one answered, nobody
    answered, didn t pick up, did not pick up, isn t in your, is not in your, aren t in your, isn t in the
    documents, isn t in the document, isn t in the files, is not in the documents, list is closed, promotion has
    ended, promotion ended, offer has ended, offer ended, sale has ended, sale ended, deal has ended, deal ended,
    window has passed, window has closed, period has passed, period has ended, deadline passed, on backorder, on
    back order, back ordered, backordered, fully committed, out of the question, won t open until, will not open
    until, won t be open, isn t being shown, not being shown, isn t being offered, don t have a record of, doesn t
    have a record of, do not have a record of, don t service, doesn t service, do not service, no meeting with, no
    contact with, no event with, left already, flight left, flight has left, train has left, bus has left, has
    departed, have all been booked, all been taken, coming up empty, coming back empty, they r full, we r full, r
    closed, r booked, no capacity, closed for renovation, closed for the season, permanently closed, temporarily
    closed, closed permanently, closed temporarily, out of business, gone out of, isn t running, is not running,
    not running, isn t operating, is not operating, out of season, off sick, is away, are away, is out until, is
    out this, is out sick, out sick, is off on, is off that, is off until, off until, no longer works here, left
    the company, sells out, selling out, snapped, all reserved, all spoken for, spoken for, wait listed, isn t
    there, nowhere to be found, can t be found, came up dry, dried up, no trace of, no sign of, no hits, no dice,
    no joy, no such luck, nobody offers, no one offers, nobody does, no one does, closed down, closed its doors,
    doesn t have anything, does not have anything, rented out, flight is cancelled, train is cancelled, show is
    cancelled, event is cancelled, concert is cancelled, tour is cancelled, train was cancelled, flight was
    cancelled, concert was cancelled, show was cancelled, event was cancelled, nothing in, just been taken, just
    been sold, just been booked, had been taken, was just taken, just got taken`,
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
    your, changes weren t saved, weren t saved, wasn t saved, turned us down, turned me down, turned you down,
    computer says no, unknown command, unrecognized command, unrecognised command, unknown input, unknown option,
    problem persists, issue persists, error persists, still down, still not working, still isn t working, still
    doesn t work, inconclusive, said no, was blocked by, been blocked by, were blocked by, you don t have enough,
    you do not have enough, cancelled for lack, out of ideas, no further ideas, no more ideas, something s not
    right, something is not right, something isn t right, isn t answering, not answering, aren t answering,
    something strange happened, something odd happened, something unexpected, i lost your, we lost your, is too
    large, is too big, is too long, too many guests, too large for, too big for, temporarily offline, currently
    offline, you aren t authorised, you aren t authorized, you aren t allowed, you are not authorised to, you are
    not authorized to, there was a glitch, there was a hiccup, there was some trouble, there was trouble, never
    went out, never went through, internal server error, server error, bad gateway, request failed, network error,
    connection error, connection failed, please try again later, please try again in, please try later, please
    check back, please come back later, unreachable, not reachable, isn t reachable, no connection to, not
    connected to, overloaded, too many requests, rate limit, is hanging, got hung, mismatch, does not correspond,
    don t correspond, doesn t correspond, wrong format, incorrect format, malformed, does not meet, doesn t meet,
    do not meet, don t meet, not approved, wasn t approved, hasn t been approved, been denied, been turned down,
    was turned down, no longer eligible, not entitled, aren t entitled, out of warranty, no longer under warranty,
    not under warranty, outside the warranty, outside the return, outside of the return, past the return, no
    refund is possible, wouldn t budge, didn t stick, did not stick, came to nothing, bounced, got rejected, got
    declined, got denied, got refused, ended in an error, went sideways, went awry, went south, fell through, fell
    apart, backfired, botched, messed up, screwed up, must have misunderstood, misunderstood you, you don t have
    access, you do not have access`,
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
    is outside our, is outside the scope, is outside of my, is outside of our, got confused, tough one, tricky one
    for me, not in my skill set, not in my skillset, not one of my skills, not something my, above my head,
    missing the information, missing information, not that i know of, not that i m aware, not that i am aware,
    dunno, idk, not that i can see, limited to questions, am limited to, m limited to, abilities are limited,
    capabilities are limited, simple bot, simple chatbot, just a machine, dropped the ball, beyond what i, only
    seats, only seat, only sleeps, only takes groups, only take groups, does not handle, doesn t handle, do not
    handle, doesn t deal with, hand this one, hand this to, hand that to, pass this to, pass that to, pass this on
    to, pass it on to, rather not guess, d rather not, would rather not, could find only, could only find, i only
    found, only found one, only found part, only part of, don t keep a, do not keep a, doesn t go back, does not
    go back, lost you, i lost you, not something i was, not something that i was, i need to escalate, i need to
    hand, i need to pass, i need to transfer, i need to refer, i ll need to escalate, i ll need to transfer, i
    will need to transfer, i will need to escalate, have to refer you, better placed to, new one for me, new one
    on me, making it up, making this up, a bit lost, little lost, not built for, not made for, not meant for, only
    the account owner, only the account holder, only the card holder, only the cardholder, only an admin, only the
    policyholder, only the owner of, a question for your, a question for a, question for the, one for your, hit a
    dead end, at a dead end, not sure what that means, didn t register, doesn t compute, does not compute, i m
    puzzled, am puzzled, not with you, lost the thread, got me there, not quite getting, still don t understand,
    not aware of, am unaware, m unaware, not to my knowledge, not that i m aware of, still unclear, unclear
    whether, unclear if, it s unclear, is unclear, unknown at this time, not known, no word yet, hasn t been
    announced, has not been announced, not been announced, no eta, don t have an eta, requires a human, requires
    an agent, needs a human, needs human, requires human, not something this, wasn t designed for, wasn t made
    for, wasn t built for, not within my, not within the scope, isn t within my, not in my remit, not in my job,
    hands are tied, my hands are, wish i knew, good question but, i m no expert, am no expert, not an expert, out
    of my wheelhouse, not my strong suit, not my forte, above my level, not much help, no help with, too complex
    for me, too complex, too complicated for me, too difficult for me, too hard for me, beyond the limits, the
    limits of what`,
} satisfies AnswerVocabulary;
