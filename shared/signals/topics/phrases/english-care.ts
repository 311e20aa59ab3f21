import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: people in illness or in need. */
export const englishCare = {
  mental_health: {
    sure: `
      depressed|depression|depressive|depressions|depresed|depresion|deppress*|derpress*
      anxiety|anxieties|anxious
      panic|anxiety attack*|disorder*
      nervous|mental|emotional|total|complete breakdown
      had|having a breakdown
      mental|emotional health|illness*|breakdown|disorder*|break|state|hospital|institution|wellbeing|wellness|distress|abuse|issues|problems|struggles
      mentally ill|unwell|unstable|exhausted|drained|struggling|broken
      meltdown|meltdowns
      therapist*|therapy|counsel*|psychiatr*|psycholog*|psych|shrink
      bipolar|ptsd|ocd|adhd|bpd|schizo*|anorexi*|bulimi*|manic|psychosis|dissociat*|paranoi*
      eating|personality|mood|stress disorder*
      loneliness|lonely|despair*
      self loathing
      feel|feeling|felt|am|m ?so|really|very|completely hopeless*|worthless*|helpless*|miserable
      hopelessness|worthlessness|helplessness
      antidepress*|ssri*|zoloft|prozac|lexapro|sertraline|fluoxetine|citalopram|escitalopram|venlafaxine|effexor|mirtazapine|wellbutrin|xanax|lamotrigine|seroquel
      hate|hating|loathe|despise myself|my life|being ?alive
      {neg} .. cope|coping|function|get out .. ?of bed|anymore
      get out of bed
      {neg} one|body ?really ?even loves|love|likes|understands me
      nobody|noone ?really ?even ?would loves|love|likes|understands me
      {neg} friends
      nobody|noone ?really ?even ?would cares|care|miss|notice ?about ?if i|me
      {neg} one|body ?really ?even ?would cares|care|miss|notice ?about ?if i|me
      {neg} one|body|friends ?that ?who to talk|listen to|me
      feel|feeling|felt|feels ?so|really|very|completely ?like|just|always|all|more ?a empty|numb|alone|sad|worthless|hopeless|lonely|broken|unloved|useless|dead|suffocated|failure|burden
      am|m|im ?so|really|very|completely|just|always|all|more ?a ?complete alone|sad|worthless|unloved|failure|burden
      crying|cry|cried|sobbing|tears .. every|all|myself|night|day|sleep|for|nonstop|stop|constantly|again
      insomnia
      burnout
      i|m|am|completely|totally burned|burnt out
      i|m|am|im ?feel ?like ?i ?m ?am falling apart
      life .. pointless|meaningless|falling|empty|unbearable|hopeless
      {neg} enjoy|feel .. anything|anymore
      intrusive thoughts
      traumatized|traumatised|trauma
      suicid*
      rehab|relapse*
      feeling|felt|feel ?really ?so ?very ?pretty ?quite down|low ?lately for|lately|since|again
      t|cannot|cant|never stop crying|panicking|shaking|overthinking
      everything|life|nothing ?just feels|is|seems ?so ?all ?completely pointless|meaningless|hopeless
      nothing matters
      {neg} left|leave|leaving .. bed|room|house ... days|weeks|months
      in bed all|for day|days
      emotionally|mentally exhausted|drained|done|numb|breaking
      lost .. joy|interest in|of everything|life|living
      scared|afraid|terrified of people|everyone|everything|leaving
      nothing|anything|anymore makes me happy|smile
      {neg} .. happy anymore
      {neg} cope|coping|function ?anymore
      {neg} coping ?at ?very ?all ?well`,
    hints: `
      sober|alcoholi*|addict*|depress*|trauma*
      hopeless*|worthless*|helpless*|miserable|misery
      going crazy|insane
      losing my mind
      sad|sadness|unhappy|down|tired|exhausted|alone|empty|numb|broken
      stress*|overwhelm*|worried
      cry|crying|tears
      sleep|bed
      life|living
      anymore
      pain|hurts|suffer*
      hate|help me
      friends|nobody|ex
      self esteem|worth|conscious|pity
      grief|grieving|mourn*`,
    clean: `
      sad|anxious|nervous|worried|scared to see|meet|hear|miss|try|open|know
      sad that ?the|my show|series|season|match|film|shop|game|sale
      am|m ?a|an therapist|psychologist|psychiatrist|counsellor|counselor
      depression era|glass|cherry
      lonely hearts|planet|island
      alone , ?so ?a ?small table|room|seat|pizza
      great depression
      suicide squad|door*|bomb*
      legal counsel*
      find|finding|looking|search*|locate|recommend|book ... therapist*|psycholog*|psychiatr*|counsel*|therapy
      panic button|room|mode
      tropical depression
      depress* button|key|pedal
      lost|sad|down ... card|phone|order|app|website|site|internet|service|system|network
      feel|feeling down for|with
      physical|massage|retail therapy`,
  },
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
      need|call|send .. ambulance|paramedic*|doctor
      cure|remedy|remedies for|of
      treatment for
      patient*|icu|oncolog*|dermatolog*|cardiolog*|pediatric*|gynecolog*|dentist .. pain|said
      icu
      missed|miss|skipped|forgot ?to ?take my|a|the pill*|dose|period|insulin|tablet*
      take|took|taking .. pill*|tablet*|meds
      broke|broken|break|fractured|sprained|twisted ?my|his|her arm|leg|ankle|wrist|finger|hip|nose|toe|rib|ribs|bone|foot|hand|collarbone
      had|has|having ?a stroke|seizure
      test|tests|lab|scan results ... positive|negative|abnormal
      came back positive|negative`,
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
      pregnan*|maternity clothes|wear|jeans|dress|photo*|pillow`,
  },
  vulnerable_customer: {
    sure: `
      passed|passing away
      {who} ?has|have ?just ?recently passed
      {who} ?has|have|had|just|recently|suddenly|who|sadly ?just|recently died|passed|deceased|dying
      {who} .. death|funeral|dementia|alzheimer*|disab*|terminal*|stroke|parkinson*|autis*
      death of|in|certificate ?my|the|a|family
      deceased|bereave*|widow|widowed|widower|executor|probate
      next of kin
      late husband|wife|mother|father|dad|mum|mom|son|daughter|brother|sister|parent*|grandmother|grandfather ?s
      lost my|our|a husband|wife|mother|father|dad|mum|mom|son|daughter|brother|sister|parent*|baby|grandmother|grandfather|child|partner|loved|family
      funeral .. cost*|arrang*|expens*|my|for
      power of attorney
      disabled|disability|disabilities|wheelchair|handicapped|paraly*
      am|m|i|im|is|are|legally|partially|nearly|going|registered ?almost|completely|legally|also blind|deaf|sightless
      visual*|vision|hearing|sight impair*|loss|problems
      hard of hearing
      dyslexi*|autis*|asperger*|dementia|alzheimer*|parkinson*|down syndrome|learning disab*|special needs
      learning|cognitive|special disab*|difficult*|impair*|needs
      memory loss|problems|issues
      terminal* ill*|cancer
      {neg} .. afford .. to|pay|it|this|the|my|food|rent|bill*|anymore|that|payments
      {neg} pay .. bill*|rent|loan|mortgage|this month|installment*|debt*|until|because
      lost|lose|losing ?{my} job*|income|home|house|everything
      unemployed|unemployment|redundan*|jobless|homeless*|evict*|bankrupt*|insolven*|furlough*|destitute
      laid off
      am|m|been|im|currently out of work
      food bank*|stamps
      financial* hardship|difficult*|struggl*|trouble*|problem*|distress|crisis|support|vulnerable|abuse
      money|debt troubles|worries|advice|collector*|problems
      struggl* .. pay*|afford|money|bills|financially|make|cope|rent|feed|read|see|hear|understand
      behind on|with ?my ?the rent|mortgage|bill*|payment*|loan
      late on|with ?my ?the rent|mortgage
      make|making ends meet
      in debt
      universal credit
      on benefits|disability|welfare
      feed my|the kid*|child*|family
      elderly|pensioner*
      senior citizen*
      {old} year|years|yr|yo ?old|of
      carer|caregiver|caretaker|guardian for|of|to|my|caring
      care|caring for|of ?my ?elderly|sick|disabled|ill mother|father|husband|wife|parent*|son|child|mum|mom|dad
      domestic|financial abuse|violence
      abusive ex|partner|husband|wife|relationship|boyfriend|girlfriend
      refugee*|asylum
      single mother|mom|mum|parent|father|dad
      {neg} .. speak|understand|read english ?well|very|good
      english .. {neg} .. good|language|well|first
      vulnerable ?customer|person|adult
      {neg} read|see|hear ?very well
      {neg} read ?or write
      stage 3|4|four|three cancer
      intensive care|unit
      on maternity|dialysis|chemo*
      reading age|difficult*
      accessib* need*|requirement*|support
      braille
      screen|large reader|print
      sign language
      am|m|im|aged|age {old}
      mother|father|mom|mum|dad|husband|wife|grandmother|grandma|grandfather|grandpa|she|he is|s {old}
      controls|controlling|controlled|takes|steals .. my money|finances|bank
      left|leaving|leave|escaped|fled .. husband|wife|partner|boyfriend|abusive|abuser ... hit|hits|beat|violent|abusive|abus*|scared
      fell|fallen|falling behind ... bill*|payment*|rent|mortgage
      keep up .. payments|repayments|rent|mortgage|bills
      {neg} .. understand|use|used ?to ?with computers|internet|smartphone*|technology
      i can|cant|cannot ?not|t read|see|hear , ?so ?but ?can ?could
      flatmate|roommate|housemate|tenant|neighbo*|colleague ?has ?just ?recently passed|died
      {neg} money ?left for electricity|food|gas|rent|heating|bills
      vision|eyesight|hearing|sight|memory is|s ?very ?really ?so ?getting poor|bad|failing|impaired|weak|worse
      undergoing|having|getting chemo*|dialysis|radiation|radiotherapy
      made homeless`,
    hints: `
      died|death
      hospital*
      hardship|debt*|benefits
      job|unemploy*
      elderly|old|pension*
      afford
      sick|ill|illness|disab*
      mother|father|husband|wife|son|daughter
      carer|care
      alone|struggling`,
    clean: `
      death metal|of me
      disabled|disable ?my|the|it|your adblock*|plugin*|notification*|extension*|antivirus|vpn|cookies|bluetooth
      card|account|button|feature|option|function|login|link is|was|got|s disabled
      {old} on|this|next|soon|tomorrow|today .. sunday|monday|tuesday|wednesday|thursday|friday|saturday|week|month
      {old} , ... present|gift|cake|table|party|surprise|card
      braille museum|clock|watch|alphabet
      homeless world|cup|dog*|cat*
      {neg} read .. text|print|message|font|captcha|code|page .. on|in
      passed|pass|passing ?the|my|our test|tests|exam*|course|class|check|parcel|street
      battery|phone|laptop|car|tv|wifi|screen|modem|router|computer ?has|have|just died|dead|dying
      death star|metal|valley|of salesman
      dying ?to see|try|know|meet|hear|visit|eat|get
      {thing} ?has|have|had|is|are|s|just|all .. died|dead|dying|deceased|passed|passing ?away
      funeral home|parlour|scene|song|flowers
      lost ?my|the|a job|home|house offer|ticket|number|letter|description|key*|page|address|code|screen|button
      large print book*|edition*|poster*|shop|paper|photo*|format|order
      elderly|old gentleman|man|lady|woman|couple in|next|before|behind|who .. front|desk|funny|kind|nice|helped
      guardian|guardians of ?the galaxy|angel|newspaper
      black|merry widow
      wheelchair ramp|accessible|access|friendly|lift
      donat*|volunteer*|support|help|collect* .. homeless|refugee*|orphan*|disabled
      turn|turns|turned|turning {old}
      birthday|anniversary|party|present|gift ... {old}|elderly|pensioner*
      {old} ?th birthday
      {old} square|metre*|meter*|steps|people|guests|pages|points|pieces|cents|inch|inches|rooms
      late fee*|payment*|charge*
      pay ... online|card|website|app|site|paypal|link|page|error|button
      dead line|battery
      senior discount|manager|advisor|citizen discount
      blind spot*|date|taste|bid
      {neg} .. lost
      debt consolidation|card
      {old} kilo*|kg|percent|degrees|pounds|lbs|dollars|euros|cm|miles|minutes`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
