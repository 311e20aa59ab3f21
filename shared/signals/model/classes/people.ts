/** Who is spoken of. */
export const people = `
self: i me my mine myself im ive id ill am ima imma meself
we: we us our ours ourselves weve were
you: you your yours yourself u ur youre youve youd youll yall ya ye thou
third: he him his she her hers himself herself hes shes
they: they them their theirs themselves theyre theyve theyd theyll themself
mother: mother mum mom mommy mummy mama mam ma mumsy stepmother stepmum stepmom
father: father dad daddy papa pop pops stepfather stepdad
kin: parent sibling brother sister bro sis uncle aunt auntie aunty nephew niece cousin family relative relation twin
  inlaw inlaws godmother godfather godson goddaughter guardian ancestor dependant dependent household heir next mother
  mum mom mommy mummy father dad daddy wife husband spouse son daughter grandma grandmother grandad grandfather nan gran
  kinfolk kinsman matriarch patriarch fosters foster adopted adoptive adoptee sibs cuz fam folks
grandparent: grandmother grandma nan nana nanna nanny granny gran grandfather grandad grandpa granddad grandparent
  gramps grandson granddaughter grandchild grandchildren grandkid grandkids great
partner: wife husband spouse partner fiance fiancee missus hubby wifey boyfriend girlfriend bf gf bride groom ex exwife
  exhusband significant ladyfriend soulmate other half
son: son daughter child children kid kiddo stepson stepdaughter stepchild stepchildren eldest youngest firstborn
child: child children kid kids kiddie baby babies toddler infant newborn boy girl teen teenager teenage minor underage
  schoolboy schoolgirl youngster youth juvenile preschooler preteen tween bairn wee lad lass tot toddlers little childs
  adolescent crib nursery pram buggy stroller pushchair playground grandchild schoolchild schoolchildren babysitter
  childhood childish nephew niece teens twelve preemie crawling
friend: friend mate buddy pal roommate flatmate housemate neighbour neighbor colleague coworker classmate lover crush
  bestie acquaintance companion teammate peer bff fella chum workmate schoolmate lodger
elder: elderly pensioner retired oap senior old aged seventies eighties nineties sixties retirement elder aging ageing
  frail pensioners octogenarian geriatric retiree older oldest centenarian infirm
boss: boss manager supervisor employer management director ceo chief lead superior executive foreman chairman cfo coo
  president principal headteacher owner founder leader managers higher
staff: agent rep representative advisor adviser clerk employee staff worker operator cashier receptionist assistant
  consultant teller associate operative personnel crew handler salesman salesperson saleswoman steward stewardess waiter
  waitress attendant concierge bartender barista hostess usher csr reps desk frontdesk team housekeeper porter bellboy
  doorman bouncer colleague trainee apprentice intern temp host staffer clerks agents workers employees managers
  supervisors cashiers drivers advisers advisors helpdesk callcentre callcenter frontline counter
bot: bot chatbot robot machine ai automated automatic algorithm assistant alexa siri computer program system virtual
  cortana gpt recorded
trade: technician engineer courier driver mechanic plumber electrician builder contractor installer fitter deliveryman
  mover repairman handyman carpenter roofer painter decorator gardener cleaner locksmith tiler glazier plasterer
  surveyor architect removal postman mailman tradesman tradesmen chauffeur rider dispatcher joiner landscaper
  exterminator bricklayer labourer laborer welder tailor cobbler hairdresser barber stylist
firm: company firm business corporation provider supplier vendor merchant retailer shop store seller trader dealer
  dealership organisation organization brand operator manufacturer maker distributor wholesaler franchise agency
  enterprise startup outfit corp inc ltd llc plc co carrier reseller conglomerate broker chain industry
stranger: someone somebody stranger hacker thief thieves scammer fraudster crook criminal imposter impostor caller
  intruder burglar unknown swindler conman attacker robber spammer perpetrator culprit whoever unidentified prowler
  trespasser mugger pickpocket bandit gang third person other shoplifter squatter stalker fiend trespassers prowlers
  imposters outsiders unknowns anonymous thug thugs gangs intruders squatters
crook: thief thieves scammer fraudster crook criminal imposter impostor hacker swindler conman robber burglar mugger
  pickpocket spammer con fraudsters scumbag rat vandal gangster hoaxer charlatan cheat cheater catfish scum
nobody: nobody none noone nope
others: people everyone everybody anybody anyone others folks folk public crowd strangers population individuals users
  customers society community
person: man woman men women guy lady gentleman gent person lad lass bloke individual chap dude human male female fella
  adult grown ladies guys sir madam mister mrs mr miss ms
customer: customer client consumer shopper buyer subscriber user guest passenger traveller traveler patron visitor
  member policyholder cardholder tenant purchaser viewer attendee participant patient applicant recipient
carer: carer caregiver caring guardian attorney behalf dependent vulnerable helper nurse looker proxy caretaker
  appointee trustee conservator poa guardianship lpa aide nanny caretakers guardians eldercare homecare respite hospices
  childminder babysitter babysit rely relies reliant depend depends depended
official: police officer cop cops policeman policewoman sheriff detective constable inspector authorities fbi interpol
  bobby policemen trooper sergeant patrol precinct sergeants marshals bailiffs deputy deputies swat riot
officialbody: government council ministry embassy consulate hmrc irs dwp dmv immigration customs visa passport
  municipality mayor senator mp congress parliament department state federal jobcentre social medicare medicaid nhs
  registrar township county border homeoffice bureau agency mps councillors councillor councilman ministries courthouse
  embassies passportoffice gov govt homeland tsa cbp uscis nhsapp ssa dss centrelink ato cra kra
regulator: ombudsman regulator regulatory fca ftc cfpb bbb ofcom ofgem ofwat commission authority watchdog attorney
  trading standards citizens bureau finra sec fcc icao caa dot ico dpa fos acas osha adjudicator commissioner
  enforcement trustpilot which advice accc afca cnil bafin arbitrator inspectorate
pet: dog cat pet puppy pup kitten horse hamster rabbit bunny parrot bird budgie goldfish guinea pig pony cow sheep goat
  chicken animal vet tortoise turtle lizard snake ferret kitty doggy poodle labrador spaniel retriever terrier breed
  leash collar kennel paw fur litter feline canine livestock duck goose
wildlife: lion tiger elephant bear shark whale dolphin wolf fox monkey giraffe zebra penguin dinosaur insect butterfly
  frog owl eagle squirrel deer animal zoo crocodile alligator spider bee
`;
