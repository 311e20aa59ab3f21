/**
 * Words that say the same kind of thing, a class a line: a model counts a word that it never saw by its class. A word may
 * stand in several classes; endings are taken off before it is looked up, see `classes-of.ts`. Models learn from these
 * lists by the names of the classes, so a change asks for a new training.
 */
export const english = `
self: i me my mine myself im ive id ill am
we: we us our ourselves weve were
you: you your u ur youre youve
kin: mother mum mom mommy mummy father dad daddy parent wife husband spouse partner fiance fiancee son daughter
  brother sister sibling uncle aunt auntie nephew niece cousin grandmother grandma nan nana granny gran grandfather
  grandad grandpa granddad grandparent grandson granddaughter grandchild stepson stepdaughter stepfather stepmother
  family relative widow widower inlaw twin
child: child children kid baby toddler infant newborn boy girl teen teenager teenage minor underage schoolboy
  schoolgirl
friend: friend mate buddy roommate flatmate housemate boyfriend girlfriend ex neighbour neighbor colleague coworker
  classmate lover crush bestie
elder: elderly pensioner retired oap senior old aged seventies eighties nineties
boss: boss manager supervisor employer management director ceo chief lead superior
staff: agent rep representative advisor adviser clerk employee staff worker operator cashier receptionist assistant
  consultant teller associate operative personnel crew
trade: technician engineer courier driver mechanic plumber electrician builder contractor installer fitter
  deliveryman mover repairman handyman
firm: company firm business corporation provider supplier vendor merchant retailer shop store seller trader dealer
  dealership organisation organization brand operator landlord
stranger: someone somebody stranger hacker thief thieves scammer fraudster crook criminal imposter impostor caller
  intruder burglar unknown swindler conman attacker robber spammer perpetrator
nobody: nobody none noone
others: people they everyone everybody others folks them their
bank: bank lender creditor insurer issuer processor paypal visa mastercard amex broker exchange servicer underwriter
account: account profile login username userid membership registration portal wallet mailbox inbox
card: card debit credit chip contactless cardholder
secret: password pin passcode code otp cvv credential token passphrase 2fa authentication authenticator verification
  sms fingerprint
device: phone smartphone mobile laptop tablet computer pc mac iphone ipad android device desktop sim handset
carry: wallet purse handbag bag backpack passport keys jacket luggage suitcase briefcase rucksack satchel
identity: identity name ssn id licence license address birthday birthdate dob maiden signature
steal: steal stole stolen theft rob robbed robbery nick swipe pinch snatch pickpocket burgle burglary mugged mugging
  looted lifted
lose: lose lost misplace missing vanish disappear dropped forgot gone
find: find found search look locate trace
hack: hack hijack compromise breach breached intrude cracked accessed infiltrated malware spyware virus trojan
  keylogger ransomware takeover
deceive: scam scammed fraud fraudulent phish con conned trick fool dupe swindle spoof fake bogus counterfeit
  impersonate impersonation pretend sham hoax forged forgery deceive deception rogue lure
suspect: suspicious dodgy shady fishy strange weird odd unfamiliar unrecognised unrecognized unusual peculiar sketchy
  legit genuine authentic real phony
permit: authorise authorize unauthorised unauthorized approve approval consent permission permit permitted allow
  allowed agree agreed knowledge unsolicited
recognise: recognise recognize know identify remember recall familiar
paying: pay paid payment transaction purchase transfer transferred remit remitted spend spent buy bought order settle
  instalment installment
charging: charge charged bill billed debit debited deduct withdraw withdrawn withdrew withdrawal take took taken
  overcharge invoice invoiced bills
price: price cost fee surcharge tariff rate interest premium apr commission markup deposit vat tax rent toll fare
bill: bill invoice statement receipt balance total sum amount ledger figure
refund: refund reimburse reimbursement repay repaid chargeback credit credited rebate compensate compensation
  restitution
money: money cash funds savings pounds dollars euros bucks quid cents pence fortune currency coins salary wage wages
  income paycheck pension
many: hundred thousand dozen million double twice thrice triple duplicate both
crypto: bitcoin crypto cryptocurrency ethereum coins gift voucher western union wire moneygram
wrong: wrong incorrect mistake mistaken error inaccurate false erroneous misapplied miscalculated
excess: expensive excessive inflated overpriced outrageous unreasonable extortionate ridiculous absurd crazy
  exorbitant rip ripoff
dispute: dispute contest challenge object query reverse correct adjust adjustment waive
owe: owe debt debts due overdue arrears outstanding collector collections liable unpaid default
hidden: hidden unexpected surprise unexplained undisclosed extra additional unannounced secretly suddenly
promise: promise said told assured guarantee quoted advertised agreed offered claimed claims stated
end: cancel cancelled cancelling cancellation terminate termination end ending discontinue quit quitting stop
  stopping cease close closure leave unsubscribe deactivate disconnect withdraw resign opt revoke rescind drop
  dropping ditch finish
renew: renew renewal rollover auto automatically extend extension
contract: contract subscription membership plan policy agreement service package trial tariff cover coverage
  insurance lease tenancy
switch: switch competitor elsewhere provider alternative moving another
unneeded: longer anymore needed unneeded use using
angry: angry furious livid mad outraged fuming annoyed irritated frustrated fed enraged upset unhappy dissatisfied
  displeased disappointed disappointing disappointment disgusted appalled dismayed disgraceful shameful shocking
  ashamed insulted offended unimpressed
awful: awful terrible horrible dreadful appalling atrocious abysmal poor worst useless rubbish pathetic unacceptable
  disgusting incompetent unprofessional shambles joke nightmare garbage crap shoddy hopeless ridiculous lousy subpar
  laughable
rude: rude impolite disrespectful dismissive condescending patronising arrogant aggressive unhelpful ignorant
  discourteous abrupt sarcastic snapped yelled shouted swore sneered mocked laughed insulted ignored hung rolled
complain: complain complaint grievance escalate report lodge feedback review protest objection dissatisfaction
  apology apologise apologize
conduct: treat treatment behaviour behavior attitude manner conduct handled handling experience service
waiting: wait hold queue delay late ages hours weeks months days forever endless
ignore: ignore ignored unanswered reply replied respond response nobody callback answer
lie: lie lied lying liar mislead misled dishonest deceptive misrepresent
lawyer: lawyer attorney solicitor barrister counsel paralegal advocate litigator
court: court judge tribunal hearing trial jury lawsuit suit sue litigation proceedings summons subpoena prosecute
  prosecution plaintiff defendant claimant affidavit injunction arbitration magistrate bailiff
law: law legal legally lawful unlawful illegal illegally statute regulation act rights liability liable negligence
  breach binding statutory clause damages entitled compensation discrimination gdpr consumer
regulator: ombudsman regulator regulatory fca ftc cfpb bbb ofcom ofgem commission authority watchdog attorney
  government council ministry trading standards police embassy citizens bureau
tenancy: landlord tenant lease evict evicted eviction deposit custody divorce will estate inheritance probate alimony
  prenup notice
workplace: fired dismissed redundant redundancy sacked overtime employment contract unpaid wages union harassment
  pregnant
crime: arrest charged crime criminal offence jail prison probation convicted felony misdemeanor warrant bail assault
  trespass ticket speeding
formality: letter demand notice formal hereby pursuant accordance undersigned whom concern
fire: fire flame burn burning burnt burned smoke smoking smouldering spark ignite explode explosion blast melt
  overheat scorched charred blaze singed
gas: gas leak leaking fumes monoxide carbon smell chemical toxic poisonous poisoning asbestos petrol propane
electric: shock electric electrocuted wire wires wiring socket plug cable voltage short circuit live outlet
appliance: charger battery heater oven boiler kettle toaster fryer dryer stove cooker fridge hob blender blanket
  scooter hoverboard lamp adapter lighter
hurt: hurt injure injury harm harmed wound bleed bleeding blood cut broken broke fracture concussion crushed trapped
  stuck choke suffocate drown scald bruise bruised
attack: attack assault assaulted hit beat beaten punch kick threaten threat stalk follow harass rape raped grope
  molest shoot shot stab stabbed abuse abused violent violence kidnapped
weapon: knife gun weapon pistol rifle bomb machete bat blade explosive firearm ammunition
danger: danger dangerous unsafe hazard hazardous risk risky emergency urgent recall recalled faulty defective fatal
  deadly lethal life warning alarm detector sirens trapped
rescue: ambulance fire brigade firefighters police 911 999 112 paramedic evacuate rescue help
collapse: collapse fell fall fallen crash derailed tipped snapped loose brake steering airbag swerve accident
  collision slipped
contamination: mould mold rotten spoiled glass splinter metal shard insect maggot salmonella allergic undercooked
  swallowed
bodypart: head neck throat chest heart lung stomach belly abdomen back spine arm elbow wrist hand finger leg knee
  ankle foot feet toe shoulder hip ear eye nose mouth tooth teeth tongue jaw skin scalp breast testicle penis vagina
  kidney liver bladder bowel groin rib muscle joint nerve gum gland lip brain thigh calf womb ovary prostate heel
  shin forehead cheek chin nostril lymph tonsil sinus colon rectum anus vein artery tendon ligament cartilage pelvis
  genitals
symptom: pain painful ache sore soreness fever cough nausea nauseous vomit diarrhea diarrhoea constipation dizzy
  dizziness rash itch itchy swelling swollen lump bump numb numbness tingling cramp fatigue faint headache migraine
  burning discharge spotting bleeding bruise wheeze breathless breath palpitations blister hives stiff stiffness
  bloating bloated heartburn reflux spasm twitch phlegm mucus chills sweats sweating congestion hoarse inflamed
  inflammation pus limp seizure temperature tender stinging pee poop stool urine period periods sick ill unwell
  poorly sneeze hurts hurting hurt bleed
illness: disease illness infection infected virus flu covid cancer tumor tumour diabetes diabetic asthma asthmatic
  arthritis allergy allergic stroke heart pneumonia bronchitis hepatitis hiv aids herpes std sti uti cyst ulcer
  hernia thyroid anemia anaemia cholesterol hypertension epilepsy lupus eczema psoriasis acne shingles measles
  malaria sinusitis tonsillitis gout sclerosis fibroids endometriosis pcos condition syndrome disorder chronic
  fibromyalgia sciatica glaucoma cataract appendicitis gallstones gallbladder osteoporosis leukemia lymphoma
  malignant benign chlamydia gonorrhea syphilis mono strep tinnitus vertigo hemorrhoids piles constipated hypothyroid
  hyperthyroid neuropathy rheumatoid polyps dementia autoimmune celiac crohn colitis ibs gerd copd sepsis
  tuberculosis rabies scoliosis concussed
medicine: medicine medication drug pill tablet tablets dose dosage antibiotic ibuprofen paracetamol aspirin tylenol
  advil insulin inhaler cream ointment injection vaccine vaccination vaccinated shot jab prescription prescribed
  penicillin amoxicillin steroid prednisone metformin statin supplement vitamin contraceptive contraception laxative
  antihistamine painkiller opioid morphine codeine syrup drops mg ml refill naproxen tramadol gabapentin adderall
  accutane viagra melatonin probiotic eyedrops antacid omeprazole lisinopril levothyroxine warfarin cortisone
  paracetemol benadryl
doctor: doctor dr gp physician nurse hospital clinic surgeon specialist dermatologist cardiologist neurologist
  dentist pharmacist pharmacy er ward consultant midwife gynecologist gynaecologist physio physiotherapist paramedic
  optician pediatrician
diagnosis: surgery operation scan mri xray ultrasound biopsy diagnosis diagnose treatment therapy chemo chemotherapy
  dialysis transplant prescribed symptom positive blood test bloods ecg endoscopy checkup stitches bandage side
  effects
pregnancy: pregnant pregnancy miscarriage miscarried birth labour labor trimester breastfeeding abortion ivf
  fertility period ovulation
sleep: sleep asleep insomnia awake nightmare nightmares tired exhausted rest
eat: eat appetite weight binge purge starve starving meal meals anorexia bulimia calories diet thin fat overweight
gloom: depressed depression depressing sad sadness hopeless hopelessness worthless worthlessness empty emptiness numb
  lonely loneliness isolated miserable unhappy despair desperate broken cry cried tears sob sobbing weep down low
  guilt guilty shame ashamed unloved unwanted rejected useless failure burden hate helpless gloomy heartbroken grief
  grieving mourn misery suffer hurting sorrow regret remorse agony unbearable hollow pathetic loser weak drained
  exhausted tearful abandoned unlovable insecure insecurity
fear: anxious anxiety panic panicking panicky worry worried fear afraid scared terrified nervous stress overwhelmed
  paranoid paranoia phobia dread tense trembling shaking racing overthinking intrusive edge breakdown frightened
  fearful agitated restless uneasy uncomfortable obsess obsessive compulsive triggers triggered
mind: mental mind brain thoughts thought feelings emotion emotional psych psychological mood head bipolar
  schizophrenia schizophrenic psychosis psychotic ocd ptsd adhd bpd autism borderline trauma traumatised traumatized
  dissociate dissociation hallucinate voices flashback manic mania burnout disorder addiction addict alcoholic
  alcoholism relapse sober selfesteem esteem confidence bullied bullying abused neglected molested raped anger rage
  counsel sanity sane insane crazy unstable suicidal delusions
mindcare: therapist therapy counselor counsellor counselling counseling psychologist psychiatrist psychiatric
  antidepressant ssri zoloft prozac sertraline lexapro xanax lithium rehab cbt helpline hotline support inpatient
  cope meditation mindfulness
relation: relationship marriage married divorce divorced breakup cheating cheated separated trust love loved jealous
  argue fight dating husband wife girlfriend boyfriend ex partner affair lonely toxic narcissist attachment intimacy
dying: suicide suicidal kill killing die dying dead death overdose hang noose drown slit wrists jump bridge rope
  poison sui kms unalive
cutting: cut cutting self harm selfharm razor blade scar bleed burn scratch bruise punish hurt
life: life live living alive exist existence world earth here wake
finalword: goodbye farewell forever end ending note letter tonight last final anymore over without
pointless: point pointless reason meaning purpose worth future nothing hope
better: better easier relief peace rest free
data: data information details record file personal profile history recordings recording transcript footage photo
  biometrics metadata logs cookies
privacy: privacy gdpr ccpa dpo confidential confidentiality controller processing processor article erasure
  portability rectification subject sar dsar
erase: delete erase wipe remove purge forget forgotten destroy scrub anonymise unsubscribe
access: access copy obtain provide request export download disclose disclosure see view stored store hold keep held
  kept retain retention collect gather track
share: share sell sold pass passed third party parties leak leaked leaking expose published forwarded disclosed
  advertisers marketing advertising spam newsletter mailing
listen: listen spy recorded recording watch watching monitored surveillance eavesdrop
bereave: died death deceased passed widow widowed widower funeral bereaved bereavement late buried estate executor
  probate condolence stillborn hospice inherited
disabled: disabled disability wheelchair blind deaf sighted hearing autistic dyslexic dyslexia impaired impairment
  amputee paralysed paralyzed bedridden housebound stutter carer caregiver dementia alzheimer parkinsons learning
  difficulties speech braille sign crutches walker frail
hardship: afford broke bankrupt bankruptcy homeless unemployed jobless redundant laid benefits welfare universal
  foodbank evicted debt struggle arrears poverty hungry repossessed repossession skint destitute hardship furloughed
  payday ends meet starve scrape shelter
coercion: abusive abuser controlling controls coercive violent refuge domestic escaped fled beats hits hides
carer: care caring carer guardian attorney behalf power dependent vulnerable support patience help assistance
  confused
grave: terminal chemo hospice palliative icu coma stroke cancer oxygen ventilator bedridden surgery hospital dialysis
want: want wish would like need needed please hoping
ability: can could may might able possible should must
question: how what where when which who why
negation: not no never dont don didnt doesn didn isn wasn won can't cannot cant aren haven hasn hadn wouldn shouldn
  neither nor without
ask: ask question wondering know tell explain confirm check
get: get got receive arrive come came getting deliver
send: send sent ship shipped post mail return
give: give gave given hand handed enter typed click opened
call: call ring rang phone phoned text email message chat contact
say: say said told tell claims claimed
feel: feel felt seem
think: think thought believe guess suppose imagine
try: try tried attempt
use: use used using
make: make made do did done
change: change update updated edit reset replace modify move moved
time: today yesterday tomorrow tonight week weeks month months year day days morning night evening monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december ago since hour hours minute
always: always every constantly constant again repeatedly still keep keeps often all
degree: very really extremely so too much many huge completely totally absolutely seriously severe severely
travel: flight hotel room train bus taxi ride trip holiday vacation airport ticket tickets booking reservation seat
  airline cruise itinerary
food: pizza coffee dinner lunch breakfast restaurant table recipe cook cake burger meal wine beer drink menu food
  soup bread milk eggs sugar vegan vegetarian nuts apple chicken fish salad cheese chocolate fruit bottle cafe bar
  snack
fun: game movie film song music playlist concert show series episode match team play sport party joke lol haha tv
  video
weather: weather rain sunny snow temperature forecast wind umbrella cold hot
home: house home flat apartment room kitchen bathroom bedroom garden roof door window wall garage building stairs
  lift
utility: electricity water heating internet broadband router wifi signal meter line outage connection power supply
goods: shoes dress shirt jacket sofa chair table lamp watch headphones camera bike car coat parcel package item
  product size colour color
screen: app website site page screen button link browser update install software password menu settings printer
job: job work office shift career hire interview school university exam class student
happy: happy glad great good nice love lovely excellent awesome amazing perfect wonderful thank cheers helpful
  pleased enjoy fantastic brilliant
plan: plan schedule book reserve appointment meeting calendar reminder alarm timer
alcohol: alcohol drunk drinking drank beer vodka weed cocaine heroin smoking
allowed: allowed legal illegal rights entitled law obliged required
idiom: killing laugh hilarious joke kidding figuratively literally lol lmao haha
third: he him his she her himself herself
person: man woman guy lady gentleman person lad bloke individual
place: city country town hall museum park beach street road station cafe centre center library branch abroad village
  mall
vehicle: car van bike vehicle truck motorway drive driver tyre tire engine wheel
count: one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty forty fifty
  first second third
problem: problem trouble issue fault mess fail glitch stuck
refuse: refuse deny denied decline reject rejected won
confirm: confirm confirmation proof evidence document certificate form application submit paperwork
protect: secure security safe safety protect protection lock block freeze frozen log logged
discount: discount coupon promo offer deal sale loyalty bonus points voucher cheap free
sense: see seen saw hear read look looked watch noticed notice discovered realised realized
fix: fix repair solve sort resolve install restore
pet: dog cat pet puppy horse
help: help helped helping assist advice advise suggest recommend guide tips
happens: happen occurred since because reason cause
body-act: walk stand sit sitting lie move moving swallow breathe breathing run running
kill: kill killed kills killing murder
school: teacher school college university class student students pupil professor exam homework
worse: worse worsening severe intense extreme chronic constant unbearable excruciating
alone: alone single lonely nobody isolated
`;
