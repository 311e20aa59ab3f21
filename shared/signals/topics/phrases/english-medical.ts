import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: symptoms, illnesses, medicines and treatments. */
export const englishMedical = {
  medical: {
    sure: `
      symptom*|diagnos*|prognos*|misdiagnos*
      prescription*|prescribe*|prescribed|medication*|medicine*|dosage*|meds
      dose|doses|mg|milligram* .. of|take|per|daily|medic*|tablet*
      side effect*
      antibiotic*|vaccin*|covid*|coronavirus|corono|influenza|flu|pneumonia|bronchitis|tuberculosis|hpv|measles|malaria
      corona virus|infect*|exposure|case*|positive|situation|symptom*|pandemic|test*
      get|got|catch|have|getting|prevent|with|suspect|for|of|the corona
      infected|infection*|infectious|inflammation|contagious|quarantine|fever|feverish|chills
      chest pain*|tightness|infection|hurts
      pain|pains|ache|aches|aching|hurts|hurting|swollen|swelling|numbness|lump|cramp*|soreness ?in ?on ?my|the chest|stomach|abdomen|back|head|neck|leg|legs|arm|arms|knee|throat|breast|side|shoulder|joints|ear|tooth|teeth|foot|feet|hip|kidney*|muscle*|belly|testicle*|eye|eyes|wrist|ankle
      chest|stomach|abdomen|abdominal|back|head|neck|leg|arm|knee|throat|breast|shoulder|joint*|ear|tooth|foot|hip|kidney*|belly|tummy|pelvic|muscle .. pain*|ache*|hurt*|swollen|swelling|lump|cramp*|numb|infection|sore
      sore throat
      runny nose
      heart attack|rate|disease|failure|palpitation*|surgery|condition|murmur|problems|burn
      seizure*|epilep*|concussion|unconscious|fainted|fainting|dizzy|dizziness|vertigo
      stroke symptom*|victim|patient
      bleeding|blood .. pressure|test*|sugar|clot*|stool|urine|sample|count|type|transfusion
      miscarr*|contracepti*|menstruat*|menstrual
      pregnan* ... bleeding|pain*|week*|test*|doctor*|nause*|vitamin*|safe|take|medic*|trimester|cramp*
      period .. late|pain|heavy|missed
      diabet*|insulin|asthma*|inhaler|cancer|tumor*|tumour*|leukemia|chemo*|hypertension|cholesterol|arthritis|thyroid|hepatitis|hiv|std|herpes|eczema|psoriasis|ulcer*|anemia|anaemia|migraine*|sinus*|allergic|allergy|allergies|hernia|acne|rash|rashes|hives|jaundice|uti|gout
      surgery|surgeon*|biopsy|xray|mri|ultrasound|anesthe*|endoscop*|colonoscop*|transplant
      x ray*
      ct|cat scan
      nause*|vomit*|diarrh*|constipat*|bloating|headache*|cough*|phlegm|mucus|sneez*|wheez*|itch*|insomnia
      throwing|throw|threw up
      {neg} breathe|breath
      trouble|difficulty|shortness|short|hard ?of ?to breath*
      ibuprofen|paracetamol|aspirin|tylenol|acetaminophen|amoxicillin|steroid*|cortisone|metformin|statin*|opioid*|hydroxychloroquine|painkiller*|antihistamine*|viagra
      tested|test|testing|results .. for covid|positive|negative|blood|lab|std|hiv
      lab|medical result*|test*|advice|attention|help|emergency|condition*|history|treatment|bill*|record*|care|question|procedure|professional*|assistance
      doctor*|physician*|dr ... prescri*|said|told|says|recommend*|diagnos*|sick|pain|symptom*|see|treat*
      feel|feeling|felt|am|m|been|i ?so ?very ?really ill|sick|unwell|nauseous|dizzy|faint|feverish|lightheaded
      {who} .. is|has|s ?been ?very ?seriously ill|sick|hospital*|fever|unwell
      need|call|send|get|see .. ambulance|paramedic*|doctor
      cure|remedy|remedies for|of
      treatment for
      patient*|icu|oncolog*|dermatolog*|cardiolog*|pediatric*|gynecolog*|dentist .. pain|said
      icu
      missed|miss|skipped|forgot ?to ?take my|a|the pill*|dose|period|insulin|tablet*
      take|took|taking .. pill*|tablet*|meds
      broke|broken|break|fractured|sprained|twisted ?my|his|her arm|leg|ankle|wrist|finger|hip|nose|toe|rib|ribs|bone|foot|hand|collarbone
      had|has|having ?a stroke|seizure
      test|tests|lab|scan results ... positive|negative|abnormal
      came back positive|negative
      toothache*|earache*|stomachache*|bellyache*|backache*|tummyache*|nosebleed*|nose bleed*
      chickenpox|shingles|sclerosis|pcos|endometriosis|prostate|appendix|appendicitis|tonsil*|gallbladder|gallstone*|haemorrhoid*|hemorrhoid*|cataract*|glaucoma|pacemaker|stent|catheter|stoma|dialysis|tinnitus|lupus|fibromyalg*|crohn*|colitis|ibs|reflux|heartburn|ringworm|scabies|tetanus|rabies|polyp*|sepsis|meningitis|lymphoma|melanoma|leukaemia|coeliac|celiac|sciatica|neuropath*|hepat*|cirrhosis|fibroid*|chlamydia|gonorrh*|syphilis|warts|thrush|mumps|croup|sprain*|tendon*|ligament*|meniscus|cyst|cysts|lesion*|abscess|aneurysm|thrombosis|embol*|anaemic|anemic|arrhythm*|angina|bunion*|rheumat*|osteo*|scoliosis|cystitis|bladder|pelvic|ovary|ovarian|ovaries|uterus|cervi*
      genital* wart*|herpes|itch*|sore*|rash
      testicle*|vagina*|penis|prostate|breast .. pain*|hurt*|itch*|swollen|lump|burn*|sore|discharge|bleed*|infection
      sickle cell
      multiple sclerosis
      kidney stone*|failure|disease|transplant|infection
      blood thinner*|poisoning|type
      warfarin|naproxen|omeprazole|melatonin|penicillin|morphine|epipen|antifungal|codeine|tramadol|gabapentin|prednis*|levothyroxine|ventolin|salbutamol|ozempic|antacid*|laxative*|decongestant*
      hip|knee|joint|valve replacement*
      physiotherap*|chiropract*|podiatr*|orthop*|urolog*|neurolog*|gynaecolog*|obstetric*|rheumatolog*|paediatric*|midwife|anaesthe*
      lactose|gluten intoleran*
      am|m|is|s|are lactose|gluten intolerant
      menopaus*|ovulat*|ivf|iud|prenatal|antenatal|trimester|contractions
      labour|labor pains|ward
      hot flush*|flash|flashes
      {who}|she|m|am|went|is|going in|into labour|labor
      nicu|palliative|hospice
      morning after pill
      condom broke|split|burst|ripped
      trying|try|tried to ?get ?fall conceive|pregnant
      get|getting|got|fall|become|while|when|if|during|are|be|you pregnant|pregnancy
      pregnancy ... allowed|take|safe|pain|week*|risk*
      weeks|months pregnant
      felt|feel .. baby move|kick
      baby .. {neg} .. moved|moving|move|kicking|feeding|breathing|pooped
      baby|newborn|son|daughter|he|she|i {neg} .. pooped|peed|poo
      {neg} .. go|been|gone .. toilet|loo .. days
      pee|urinate|urinating .. all|times|often|night|hurts|burns|blood|constantly|every
      up .. pee|urinate
      hurts|hurt|burns|painful|pain when|whenever|if|to|after i|he|she|you|pee|swallow|walk|breathe|eat|touch|sit|move|bend|stand|chew|sex
      stop|stopped|keeps|won bleeding
      bleeding between|after|during|from ?my ?the periods|sex|nose|gums|ear|rectum|anus|surgery|birth
      i|he|she|it|nose|gum|gums|wound|cut|am|m|is|s|are ?is|am|m|s|keeps|been|still|started bleeding
      stung by
      bee|wasp|jellyfish|hornet sting*|stung
      tick|dog|cat|spider|snake|bat|rat bite*|bit|scratched me|my|mark*|on|from
      bitten|bit|scratched by ?a|the tick|dog|cat|spider|snake|rat|bat|something
      my|his|her|left|right|the finger*|toe|toes|thumb|hand|hands|wrist|arm|elbow|shoulder|neck|hip|knee|ankle|foot|feet|eye|eyes|eyelid|ear|ears|lip|lips|tongue|jaw|scalp|calf|thigh|shin|heel|leg|legs|face|cheek|nipple|stump|belly|tummy|stomach|throat|nose|gums|vein ?is|are|feels|looks|has|have|was|went|s|goes|keeps|all|still|really|got|gets ?gone ?been ?so|very|all numb|blue|purple|red|infected|stiff|itchy|itching|burning|twitching|tingling|swollen|bruised|sore|raw|yellow|pus|asleep|dislocated|fractured|throbbing|cramping|bleeding|blocked|dry|twice
      pounding|throbbing|splitting|bad|terrible head|headache
      head ?is|has|s ?been|keeps pounding|throbbing|spinning|splitting|exploding
      terrible|severe|chronic|constant|unbearable|so|awful|sharp|dull|stabbing|much|bad pain|pains
      in|with pain ?and|because|all|every|since|i|after ?the ?day ?time
      lump|rash|swelling|blister*|bruise*|mole|boil|wart|growth ?is|s ?has|have ?appeared ?all in|on|under|behind|near|over|inside my|his|her
      spots|bump|bumps ?all ?over in|on|over|under my|his|her ?left|right skin|face|mouth|tongue|body|arm*|leg*|back|chest|neck|tonsils|belly|head
      pus|oozing|wound ?is|was|has
      stitches|sutures|dressing|bandage ?on|for|is|are|were ?the|my come|came|changed|change|changing|out|red|wound|leaking|open|itch
      change|changed|changing ?the|my dressing|bandage|bandages
      fungus|fungal
      can|do|does|is|are children|kids|people|adults|you|it with .. contagious|stay|get|catch|home
      train|exercise|run|swim|work|fly with ?a|the cold|flu|fever|sprain*|cough|infection
      potassium|iron|sodium|calcium|platelet*|vitamin|hormone*|estrogen|testosterone|cortisol|haemoglobin|hemoglobin|ferritin|tsh|creatinine|glucose|ldl|magnesium ?d ?b12 ?c ?level*|is|are|s ?too ?very ?a ?bit low|high|level|levels|deficien*|elevated|patch
      speech|talking|words .. slurred|slurring|unclear
      slurred speech
      confused all|suddenly
      sudden* .. confused|blind|weak|numb|deaf|faint
      lost|losing|gained ?about ?over ?already # kilos|kg|lbs|kilo|stone
      pounds .. without trying|dieting
      lost|losing|gained|gain ?a ?lot ?so ?much ?of weight without|since|because|quickly|suddenly|fast
      twice|double|wrong dose|tablet*|pills|medicine|strength ?of
      new|these|those|the|my tablet*|pills|medicine|injection* ... me ?feel ?so tired|sick|sleepy|dizzy|itch*|ill|drowsy|rash|nauseous
      injections|jab|jabs|vaccine
      second opinion about|on|from|for ?my ?the ?a ?another doctor|surgeon|prostate|diagnos*|knee|surgery
      sleep study|apnea|apnoea
      snore|snoring
      stop|stops|stopped breathing
      oxygen level*|saturation
      {neg} .. wake|waking him|her|them up
      {who}|he|she|baby|child .. {neg} .. waking|responding|reacting|responsive
      drank|drunk|drinking too|so much .. {neg} ?wake|breathe|vomit*|unconscious|throwing
      how|what ?do ?should ?can ?i ?you treat|stop|cure|relieve|soothe ?a|an|the ?my burn|nosebleed|bleeding|fever|cold|cough|infection|rash|pain|itch*|wound|sting|bite|sprain
      pulled|torn|tore|strained|pulling ?a ?my muscle|ligament|hamstring|groin|calf|back|tendon
      crack your|my back|neck|knuckles
      {who}|he|she ?was|is|s|has|were|got|been ?been rushed|taken|admitted|brought ?to ?into ?in hospital|icu|er|emergency|ambulance
      am|m|is|s|been|was|be in ?the hospital ?with|for|after|since pneumonia|broken|infection|surgery|weeks|days|stroke|heart
      intensive care
      ambulance brought|took|came|picked
      doctor*|gp|surgeon|consultant|nurse|clinic|hospital .. scan|results|biopsy|referr*|refer|bloods|wound|tests|pump|operation
      my|her|his|the|mri|ct|brain scan|xray|biopsy|bloods|ultrasound|mammogram|smear|ecg|ekg|endoscopy ... results|result|shows|show|showed|report|doctor|about|me|mean
      my|test|lab|biopsy|scan|blood results ... gp|doctor|portal|lab|blood|scan|understand|abnormal|normal|worried|surgery|clinic
      bp|blood # .. bad|high|low|normal
      operation|op ?on|for ?my|his|her|husband*|wife* knee|hip|eye|eyes|heart|back|hernia|shoulder|hand|foot|went|prostate|tonsils
      eye|knee|hip|heart|hernia|back|shoulder|brain|bowel|spinal operation
      dying of|from cancer|copd|disease|heart|kidney
      dog|cat|horse|puppy|kitten|rabbit .. limping|vomit*|throwing|colic|worms|fleas|chocolate|seizure*|lethargic|diarrh*|swollen|poisoned
      worms|fleas in|on my|cats|dogs|cat|dog
      poison control|centre|center
      prosthesis|prosthetic|crutches|cpap|nebuliser|nebulizer|orthotics|brace
      claim|cover|covered|pay|deny|denied|refused ... physio*|surgery|treatment*|operation|chemo*|mri|scan|medication*|rehab*|hospital|drug ?stay
      sick note|certificate .. flu|fever|ill|since|doctor
      medical|doctor* ?s note|certificate`,
    hints: `
      puke|puked|puking
      doctor*|physician*|nurse*|clinic*|hospital*|dentist*|pharmac*
      pain*|hurts|swollen|swelling|bleed*
      pill*|tablet*
      sick|ill|illness|disease*|condition
      treatment*|cure
      health
      blood|heart|lung*|stomach|throat|nose|skin|liver|kidney*|brain|bone*
      virus|infect*
      tested|test
      years|year old male|female|man|woman|m|f
      pregnan*`,
    clean: `
      {thing} ?again is|s ?a ?bit|again sick|ill
      stomach|belly|sides hurt|hurts from laugh*
      hurt|hurts my eyes , ?it ?is ?s ?too bright|small
      dose of humor|humour|fun|reality|luck|culture
      surgery app|bag|game|toy
      vaccin* card|passport
      am|m ?a|an surgeon|nurse|doctor|physician|pharmacist|vet
      {neg} feel*|sick|ill .. reschedul*
      prescription ?sun glasses|lenses|sunglasses
      travel|flu vaccin* included|covered|part
      internet|wifi|app|site|website|network|server is|s|was down|slow|off
      computer|software|app|phone|email virus*
      prescription glasses|lenses|sunglasses|goggles
      allerg* ... cake|food|menu|dish|dishes|meal|recipe|ingredient*|restaurant
      food|nut|dairy allerg*
      remind*|reminder|alarm|calendar ... medic*|meds|doctor*|pills|dentist
      doctor*|dentist|medical appointment|bill|bills|school|degree ?calendar
      {neg} .. need|want ?a ?any doctor*|ambulance|medic*
      pto|vacation ... sick
      sick leave|day|days|pay|of|and|note|time|beat*|call*
      called|calling|call|calls in sick
      pain in the|to|point*
      pain to use|deal
      heart|breast|lung of|the
      life insurance|assurance
      health insurance|plan|app|kit|check|benefits
      corona beer|extra
      doctor who|strange|appointment
      food|meal|flu shot|season
      side effect of
      chair|table|sofa|desk|bed|stool|couch|doll ... leg|legs|arm|arms|head|back
      pregnan*|maternity clothes|wear|jeans|dress|photo*|pillow
      doctor*|dentist|medical|physio|nurse|gp|clinic|eye ?s appointment|slot
      appointment with ?the ?a ?my ?dr doctor|dentist|gp|physio|optician|nurse|dr
      tax|taxes|form|forms|paperwork|website|traffic|process|app|system|menu|parking|moving .. headache*|pain
      what|such|real|total a headache|pain
      computer|software|app|phone|email|laptop|pc|mac|file|disk|drive|system|server|website ... virus*|infected|infection|malware
      virus scan*|scanner|protection|software|checker|definition*
      antivirus|malware|ransomware|spyware
      fever dream|pitch|ray|tree
      gold|cabin|dance|cup|football|saturday|spring|night|election|shopping fever
      itchy feet ... fly|travel|trip|go|flight|holiday
      blood red|orange*|diamond*|moon|brothers|line|bath|sausage
      heart rate|monitor sensor|monitor|on|app|watch|strap|zone*|syncs|isn|broken|sync|doesn|for
      heart rate .. sync|watch|broken|app|sensor
      cough drop*|sweets
      trainer|teacher|coach|colleague|boss|instructor|tutor ?is|was|s ?off ill|sick
      treatment for ?my ?the deck|wood|window*|lawn|carpet|hair|car|leather|floor
      wood|beauty|hair|spa|special|vip|royal|equal|carpet|window|unfair|better|facial treatment*
      symptom*|diagnos* ?of|the ?a|an ... clutch|car|engine|error|code|network|router|pc|laptop|printer|system|battery|gearbox|hardware|connection
      car|engine|clutch|battery|laptop|network|pc|washing|printer|router ... symptom*|diagnos*
      medicine ball*|hat|man|cabinet|wheel
      best medicine
      study|studies|studying|studied|student|degree ?of|in medicine
      contagious laugh*|smile|energy|enthusiasm
      laugh*|love|smile|energy|enthusiasm|song .. contagious
      zombie|game|level infection
      plants|plant|tree|leaves|lawn|tomato* ... spot|spots|sick|yellow|fungus|lice|infect*
      pain au|de|perdu chocolat|levain
      ultrasound|ultrasonic|ultra cleaner|cleaning|toothbrush|speaker
      pill|tablet box|organiser|organizer|case|crusher
      stomach .. growling|rumbling|hungry
      bandage dress|skirt
      injection mould*|moulding|molding
      vein of|in ?the rock|marble|cheese
      dressing on|for|salad|gown|room|table
      salad|ranch|caesar|french|italian dressing
      brace yourself
      boil|boiled|boiling water|egg*|kettle
      spot|spots on|in the ?my ?tour|list|map|course|parking|table|carpet|sofa|shirt|camp*
      bump|bumps in the ?road
      heart attack when|burger|grill|price
      nearly|almost had|got|a a|heart heart|attack attack
      plaster|plasters in|on|dry|wall
      new scan|scanner
      scan my|the|a ?my code|ticket|card|passport|id|document*|qr|receipt|barcode
      run|swim|fly|work|go with|in the cold|wind
      weight limit|bench|watchers
      operation manual|centre|center|hours|system|flashpoint
      when|while pregnant|carrying .. clothes|trousers|jeans|sell`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
