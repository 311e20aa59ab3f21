/**
 * English words that stand for the same in requests, group by group: whoever asks again seldom takes the same word twice. A
 * word may stand in several groups. They are written for service talk in general and for no source of pairs, so that they
 * hold where vectors learned from a source do not.
 */
export const groups = `
  buy purchase order shop shopping acquire, cancel cancellation stop end terminate quit discontinue unsubscribe abort,
  change update modify edit alter amend adjust switch correct revise replace, delete remove erase clear drop discard,
  close shut deactivate disable, open create make start begin register signup enroll join launch initiate setup
  establish, activate enable turn on, reset restore recover retrieve recovery, forgot forgotten forget remember, lost
  lose missing misplaced misplace gone vanished disappeared, stolen stole theft robbed thief, broken broke defective
  damaged faulty crashed failed failing malfunction malfunctioning, fix repair mend solve resolve troubleshoot
  troubleshooting, error problem issue trouble wrong bug fault glitch, work works working function functioning
  operate, price cost costs fee fees charge charges rate rates pricing expensive cheap much, pay payment paying paid
  settle, bill invoice billing statement, refund reimbursement reimburse reimbursed money back moneyback chargeback,
  return returns returning, money cash funds fund, balance amount total, owe owed due debt outstanding, transfer send
  sent sending wire remit move, receive received receiving get arrive arrived arrival come came show showing, deposit
  top topup credited credit add, withdraw withdrawal withdrawing atm cashpoint cashmachine, decline declined reject
  rejected refuse refused denied deny, pending processing waiting wait delayed delay late slow, card debit visa
  mastercard, account profile, password passcode pin login credentials, login log sign signin access enter, verify
  verification identity authenticate confirm proof prove validate, name username surname, address location place live
  residence, phone mobile telephone cell cellphone smartphone number, mail email inbox, message text sms texts
  messages, contact reach call dial ring phone, human agent person representative operator someone advisor staff,
  deliver delivery delivered shipping ship shipment shipped dispatch dispatched, package parcel item product goods,
  track tracking trace status progress, where location locate find whereabouts, when time date schedule, long duration
  take minutes hours days, hours open opening close closing, store shop branch outlet office, exchange conversion
  convert currency currencies foreign euro euros dollar dollars pound pounds, country countries abroad overseas
  international europe, travel trip vacation holiday journey visit, flight fly plane airline airplane, luggage baggage
  suitcase bag bags, hotel room accommodation lodging stay, book reserve booking reservation, ticket tickets, car
  vehicle auto automobile truck, rent rental hire lease, drive driving directions route navigate way, traffic jam
  congestion, gas fuel petrol mileage, tire tires tyre tyres, train bus taxi cab uber ride, restaurant dining eat
  dinner lunch breakfast meal, food dish cuisine, recipe cook cooking bake prepare, ingredient ingredients substitute,
  calories nutrition nutritional healthy, weather forecast rain rainy temperature hot cold sunny snow, music song
  songs track playlist album tune artist band, play playing listen, movie film cinema show tv, book read novel
  audiobook, news headlines, alarm wake, timer countdown, reminder remind reminders, calendar schedule agenda event
  events meeting meetings appointment appointments, list lists todo task tasks, light lights lamp bulb lighting,
  volume louder quieter sound loud, device gadget speaker, computer laptop pc, internet wifi network connection online
  broadband, bank banking, loan mortgage lend borrow, interest apr, tax taxes irs, insurance coverage policy insured
  premium, salary income pay wage paycheck payday earnings, job work employment employer career, savings save saving,
  invest investment stock stocks share shares, limit maximum max cap minimum restriction restrictions, fraud
  fraudulent suspicious scam unauthorized unrecognized unknown, transaction transactions purchase purchases spending
  spend spent, duplicate twice double multiple again, discount coupon promo voucher code offer deal sale promotion,
  points rewards reward loyalty, subscription plan membership package contract, upgrade downgrade, free gratis
  complimentary, new fresh another replacement second additional extra spare more, old previous former prior past
  earlier history, last latest recent recently newest, next upcoming future, apply application eligible qualify
  eligibility requirements, allowed permitted permission permit able possible, need require required necessary
  requirement must, want wish like would, help assist assistance support aid, explain tell describe inform information
  info details know, define definition meaning mean, translate translation say spanish french language, spell
  spelling, calculate calculation math plus minus times divided sum, show see view display look check find list,
  search look find seek, choose select pick option options choice, compare difference versus better best recommend
  recommendation suggest suggestion advice, rate rating review feedback opinion stars, complain complaint complaints
  claim dissatisfied unhappy, like love enjoy favorite, hate dislike, joke funny laugh humor, hello hi hey greetings,
  bye goodbye, thanks thank appreciate, yes sure okay, age old born birthday, child children kid kids son daughter,
  family parent parents mother father, friend friends, doctor physician hospital clinic medical, sick ill illness
  disease symptoms, pain hurt ache, medicine drug medication prescription pharmacy, vaccine vaccination shot
  immunization, exercise fitness workout gym, pet dog cat, house home apartment property, clean cleaning wash vacuum,
  school university college student, class course lesson, exam test quiz, application form document documents
  paperwork, download install installation, upload attach, screen display monitor, battery charge charging power,
  photo picture image camera, video clip, app application software program, size fit large small, color colour,
  warranty guarantee, safe secure security safety protected, privacy private data personal, block freeze lock suspend
  frozen blocked locked, unlock unblock unfreeze release, expire expired expiry expiration expires valid, link linked
  connect pair sync, share sharing, increase raise higher, decrease lower reduce reduction less, large big huge, small
  little tiny, fast quick quickly urgent urgently soon rush hurry asap speed, automatic automatically auto recurring,
  physical plastic virtual disposable, post postal mail mailed letter, passport visa, nationality citizen citizenship,
  source origin come, top most best highest, distance far away near nearest nearby closest close around, count many
  number, flip coin toss, roll dice die, repeat again, whisper voice speak talk, boss manager supervisor owner created
  maker made built, hobby hobbies interests, stay remain, cold cool freezing chilly, hot warm heat heating, leak leaks
  leaking drip drips, water flood flooded, noise noisy loud sound, smell smells odor, dirty stain stained filthy, wet
  damp soaked, stuck jammed blocked, crack cracked scratch scratched dent dented, empty missing absent, wrong
  incorrect mistaken false mistake, correct right accurate proper, confirm confirmation acknowledge confirmed, email
  notification notifications alert alerts notify newsletter, website site webpage page portal online web, button click
  tap press, menu tab settings preferences configuration configure, signal reception coverage, roaming abroad
  international, sim esim, data gigabytes internet megabytes, router modem wifi, outage down offline interruption
  disruption, power electricity electric energy, meter reading consumption usage, technician engineer mechanic plumber
  electrician, visit come appointment, move moving relocate relocation moved, tenant landlord lease rent, deposit
  downpayment, driver courier carrier, neighbor neighbour, pick collect collection pickup, return send ship back, size
  sizes fit measure measurement, clothes clothing jacket shirt dress pants trousers shoes jeans, furniture sofa couch
  table chair bed, tv television, kitchen fridge refrigerator freezer oven stove dishwasher, washing washer laundry
  dryer, toy toys game games, gift present giftcard, student students pupil, senior elderly pensioner, disabled
  wheelchair accessible accessibility handicapped, baby infant toddler, married marriage wedding spouse wife husband,
  divorce divorced separated, death died deceased dead passed, will inheritance estate, lawyer attorney legal law
  solicitor sue, police report, emergency urgent critical, accident crash collision, damage damages harm, blood
  pressure heart, teeth tooth dentist dental, eye eyes glasses vision, skin rash allergy allergic, pregnant pregnancy,
  results result outcome, fever cough flu cold, appointment visit consultation, vote election, license licence permit
  certificate, birth born birthday, government council city municipal town, trash garbage rubbish waste bin recycling,
  parking park garage, fine penalty ticket, speed fast slow, seat seats, gate terminal airport, boarding board
  checkin, connecting layover stopover, carry bring take allowed, liquid liquids, meal food snack drink drinks
  beverage, vegetarian vegan, gluten allergy, coffee tea, wine beer alcohol, menu dishes, reserve table booking, pool
  gym spa facilities amenities, breakfast included, view balcony, single double twin, night nights, guest guests
  people persons, smoke smoking, animal pets dog cat, noon midnight morning evening, today tonight, week weekly, month
  monthly, year yearly annual annually, begin start commence beginning, finish finished complete completed done,
  continue proceed resume, pause hold suspend, wait waiting hold queue, skip pass, undo reverse revert, copy
  duplicate, print printer printing, sign signature, approve approved approval accept accepted accepting, employee
  worker staff, hire hiring recruit vacancy vacancies position, resume cv, boss manager, meeting conference, training
  course, bonus raise promotion, sick leave absence vacation pto, pension retirement retire 401k, benefit benefits
  perks, shift schedule, team group, company business firm organization, partner customer client, sell sale selling,
  auction bid, seller vendor merchant retailer, cheap affordable inexpensive, ask question inquiry query enquiry,
  answer reply respond response, wonder curious, understand get comprehend, believe think, try attempt tried trying,
  use using used usage utilize, keep store retain, put place set, bring take carry, give provide supply offer, show
  demonstrate, teach learn, write compose draft, speak talk chat discuss, hear listen, watch view see, hurry rush,
  wrongly mistakenly accidentally accident, different other another else, same identical, only just single, all every
  each entire whole, everything anything, sometimes occasionally, possible can able could, impossible cannot unable,
  happen happened happening occur occurred, cause reason why, fun entertainment, sport sports football soccer
  basketball, score result win won, team player, concert show performance, museum attraction attractions sights
  sightseeing, beach sea ocean, mountain hiking hike, map directions, north south east west, left right, upstairs
  floor level, door key lock, alarm security camera, temperature thermostat heating, brightness dim brighten, channel
  station radio, podcast episode, volume mute quiet, social facebook twitter instagram tweet post, send email compose,
  stock shares market, crypto bitcoin, gold silver, exchange trade trading, credit score rating, apr interest rate,
  minimum lowest, maximum highest, routing iban swift sort, cheque check checks checkbook, cash atm, beneficiary
  recipient payee, standing direct debit recurring, contactless tap nfc, apple google samsung, chip magnetic strip`;
