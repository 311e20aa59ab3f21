import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: people in danger, in illness or in need. */
export const englishCare = {
  self_harm: {
    sure: `
      suicid*|suicde|sucide|suside|suicid
      kill|kills|killing|killed|kil|killl myself|meself|mself|himself|herself|themselves|themself|ourselves
      kill|killing|killed|unalive|harm|harming|cutting|hurting|off my self
      off|offing myself
      unalive|unaliving|unalived
      gonna|want|wanna|will|should|to kms
      end|ends|ending|ended|take|taking|took|taken|taken my|his|her|their|this|own ?own|damn|fucking|miserable life|lives|suffering
      end|ending it all|tonight|now|today|soon|here
      end myself
      i|m|am|im|ill ?ll ?am ?m ?just need|going|gonna|rather|should|will|plan ?to ?just die
      i|m|am|im|ill ?d ?ll ?just rather|should|deserve|need ?to be dead
      i ?ll|will|d|would ?rather ?just ?be die|dead
      think|want|wanna|going|gonna|might|ready|will|about|wish|try|tried|trying|could ?about ?to ?just end|ending|ended it|everything|all ?all ?tonight ?tomorrow
      want|wants|wanted|wanna|wanting|wish|wished|wishing|hope|hoping|ready|deserve|planning|prefer|prepared|tried|trying|praying|pray|desire|begging ?to ?i|it ?could|would ?would|will|had|to ?really ?just|fucking|so|badly die|died|dead
      want|wants|wanted|wanna|wish|wished|hope|prefer|rather|better|deserve|ready|like ?i ?to ?was|were|be ?would|just|fucking be|was|were|being dead
      wish|wished|wishing|hope|hoping|pray|praying|hopes ?that i .. wasn|was|were|weren|would|could|had|d|never|d|don|dont|didn|didnt ?t|not ?just ?have ?be ?been dead|alive|die|died|born|wake|exist|existed|here|living
      wish|hope .. someone|somebody|something|it|they .. would|will ?just kill|kills|shoot|shoots|killed me
      {neg} .. want|wanna|wish|like|going|gonna|feel|wanting ?to ?really ?even ?be|keep|continue|go|on|living live|living|alive|exist|existing|breathing|wake|here ?up ?like ?anymore|any|longer
      longer|{neg} want|wanna|wish|desire ?to ?be|keep live|exist|living|alive|existing|breathe
      {neg} .. see|find .. reason|point|purpose|sense .. live|living|life|exist|existing|alive|on
      tired|sick|done ?and ?sick ?tired of|with living|life|existing|existence|breathing
      tired|sick ?of being alive|here
      tired of ?my life|existence
      {neg} .. reason|point|purpose|will|desire|want|use|strength to|in|of|for|left ?to ?for ?keep|go|on|continue|even live|living|life|exist|existing|alive
      nothing .. live|living for
      nothing left .. live|life
      life|living .. {neg} ?really worth|is living|worth|it|anymore
      {neg} worth living
      better off dead|gone|without me|not
      world|everyone|family|people|they|everybody|kids|wife|husband|friends .. better ... without me|dead|gone
      better ... if i|without .. dead|gone|died|me|exist|existed|alive|disappeared
      should|deserve|supposed .. be|to dead|die
      self harm*|injur*|mutilat*|destruct*
      selfharm*
      harm|harming|cut|cutting|cuts|burning|starving|drown|drowning|hang|hanging|hanged|shoot|shooting|stab|stabbing|poison|poisoning|suffocat*|strangl*|electrocut*|mutilat* myself|himself|herself|themselves
      want|wanna|urge*|going|gonna|think*|thought*|might|will|keep|feel|tempted|impulse*|thinking ... hurt*|harm*|injur* myself|herself|himself
      hurt|hurting myself|himself|herself .. because|when|again|tonight|on|purpose|deliberately
      overdos*|overdosing
      od|oding on
      swallow*|took|take|taking|ate|eat .. all|whole|entire|bottle|too|lot|handful|bunch|pack ?of ?my|the ?many pills|tablets|medication*|meds|painkillers|sleeping|tylenol|paracetamol
      jump*|leap* ?off|from|in|front|of|out|into ?of ?the|a|my|that bridge|roof|building|train|window|balcony|cliff|traffic|ledge
      jump*|leap*|step*|throw*|walk* ?myself off|from|in|front|into|under ?of ?front ?of .. bridge|roof|rooftop|building|train|trains|balcony|cliff|traffic|ledge|bus
      slit|cut|cutting|slitting|slash|slashing ?my|open|both|his|her wrist*|throat
      blow|blew|blowing .. brains|head
      bullet .. my|through head|brain|skull
      gun .. my|to head|mouth
      rope|noose .. neck
      noose
      disappear forever
      {neg} wake ?me up ?again|tomorrow|anymore|ever
      fall|go .. sleep .. never|not wake
      thoughts|thinking|think|fantasi*|dream*|dreaming|obsess* ?of|about|on ?my|own|it death|dying|ending|dead
      ready|want|prepared ?to|for leave this|world|earth|everything
      leave this world|earth
      give|giving|given|gave up on life|living
      {neg} will|desire to live
      plan|planning|planned .. my death|funeral|die
      die|dying in my sleep
      want|wish ... it|everything|life|pain|suffering .. over|end|stop ?forever
      {neg} .. deserve .. live|alive|life|exist
      {neg} .. have been|be born
      please|just|somebody|someone|fucking|god|lord|ll|will ?fucking ?please kill me
      rather .. be dead
      {neg} be alive|living|existing ?anymore
      cut* .. again|tonight
      last|goodbye|farewell day|note|letter|words|message .. on|world|earth|alive|everyone
      attempted|attempt|attempts .. suicide|on my|life|kill
      ended up in .. after .. overdose
      {neg} .. make it through the|tonight night|alive
      lethal|painless .. dose|way|method|death|die
      way|ways|method* to .. die|suicide
      {neg} .. go|keep|carry|going on living|anymore|longer|like`,
    hints: `
      die|dying|died|dead|death
      {neg} .. take|handle|do|bear .. anymore|longer
      {neg} .. go|carry on
      hurt|hurting|cut|burn|burned myself
      kill|kills|killing me
      hopeless|worthless|burden
      pills|blade|razor|knife|gun
      goodbye
      hate myself|life
      everyone|nobody|noone .. without me|miss
      disappear`,
    clean: `
      killing me ?softly|here|with
      kill|kills|killing ?off ?{my} ?old ?monthly ?whole ?next ?current ?running ?premium ?unused ?auto subscription*|process*|app|session*|account*|card|line|switch|order|service|contract|task*|program|job|server|alarm|timer|music|lights|light|time|feature|deal|mood|vibe|plan|battery|signal|bugs|weeds|germs|mosquito*|ants|bees|mold|mould|wifi|connection|screen|tv|channel
      kill for
      battery|phone|laptop|iphone|tablet|car|app|internet|wifi|connection|screen|tv|modem|router|printer|watch|computer|engine|line|call|chat|plant*|signal|headphones|fridge|oven|washer|machine|device|server|site|website|charger|speaker* ?has|have|is|just|keeps|already|s|suddenly|was|almost died|dead|dies|dying|die
      to die for
      die hard
      dead line|battery|end|zone|weight|pixel*|on|air|link*|sea|serious|slow|tired
      suicide squad|wings|burger|doors|sauce
      dying|die to|of|from|for|laughing ?know|see|try|laughter|hunger|thirst|boredom|embarrassment|curiosity|heat|cold
      rather|would die|dead than
      before i|we die
      bored|scared|worried|freezing|starving|tired|sick|work* .. to death
      kill two birds
      kill|killing it|time
      cut|cutting|cuts|burn|burned|burnt|hurt|poison*|shoot|hang|drown* myself|my ?self .. on|with|while|shaving|cooking|off|some|a|out|opening|using|from|slack|short|in
      hurt myself|my at|on|while|playing|working|lifting|falling
      over my dead
      drop dead
      never say die
      i d|could kill for
      life insurance|policy|cover`,
  },
  mental_health: {
    sure: `
      depressed|depression|depressive|depressions|depresed|depresion|deppress*|derpress*
      anxiety|anxieties|anxious
      panic|anxiety attack*|disorder*
      mental|emotional health|illness*|breakdown|disorder*|break|state|hospital|institution|wellbeing|wellness|distress|abuse|issues|problems|struggles
      mentally ill|unwell|unstable|exhausted|drained|struggling|broken
      breakdown|meltdown
      therapist*|therapy|counsel*|psychiatr*|psycholog*|psych|shrink
      bipolar|ptsd|ocd|adhd|bpd|schizo*|borderline|anorexi*|bulimi*|manic|psychosis|dissociat*|paranoi*
      eating|personality|mood|stress disorder*
      hopeless*|worthless*|helpless*|loneliness|lonely|misery|miserable|despair*|self loathing
      antidepress*|ssri*|zoloft|prozac|lexapro|sertraline|fluoxetine|citalopram|escitalopram|venlafaxine|effexor|mirtazapine|wellbutrin|xanax|lithium|lamotrigine|seroquel
      hate|hating|loathe|despise myself|my life|being ?alive
      {neg} .. cope|coping|function|get out .. ?of bed|anymore
      get out of bed
      {neg} one|body|friends ?that ?who ?really ?even cares|care|loves|love|likes|understands|talk|listen*
      nobody|noone ?that ?who ?really ?even ?would cares|care|loves|love|likes|understands|talk|listen*|notice
      feel|feeling|felt|feels ?so|really|very|completely ?like|just|always|all|more ?a empty|numb|alone|sad|worthless|hopeless|lonely|broken|unloved|useless|dead|suffocated|failure|burden
      am|m|im ?so|really|very|completely|just|always|all|more ?a ?complete alone|sad|worthless|unloved|failure|burden
      crying|cry|cried|sobbing|tears .. every|all|myself|night|day|sleep|for|nonstop|stop|constantly|again
      insomnia
      burnout|burned|burnt out
      nervous breakdown
      falling|fell apart
      life ... pointless|meaningless|sucks|hell|miserable|falling|over|mess|empty|unbearable
      {neg} enjoy|feel .. anything|anymore
      intrusive thoughts
      traumatized|traumatised|trauma
      suicid*
      rehab|relapse*
      going crazy|insane
      losing my mind`,
    hints: `
      sober|alcoholi*|addict*|depress*|trauma*
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
      great depression
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
      pregnan*|miscarr*|contracepti*|menstr*|period .. late|pain|heavy|missed
      diabet*|insulin|asthma*|inhaler|cancer|tumor*|tumour*|leukemia|chemo*|hypertension|cholesterol|arthritis|thyroid|hepatitis|hiv|std|herpes|eczema|psoriasis|ulcer*|anemia|anaemia|migraine*|sinus*|allergic|allergy|allergies|hernia|acne|rash|rashes|hives|jaundice|uti|gout
      surgery|surgeon*|biopsy|xray|mri|ultrasound|anesthe*|endoscop*|colonoscop*|transplant
      x ray*
      ct|cat scan
      nause*|vomit*|diarrh*|constipat*|bloating|puke|puking|headache*|cough*|phlegm|mucus|sneez*|wheez*|itch*|insomnia
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
      treat|treatment|cure|remedy|remedies .. for|of
      patient*|icu|oncolog*|dermatolog*|cardiolog*|pediatric*|gynecolog*|dentist .. pain|said
      icu`,
    hints: `
      doctor*|physician*|nurse*|clinic*|hospital*|dentist*|pharmac*
      pain*|hurts|swollen|swelling|bleed*
      pill*|tablet*
      sick|ill|illness|disease*|condition
      treatment*|cure
      health
      blood|heart|lung*|stomach|throat|nose|skin|liver|kidney*|brain|bone*
      virus|infect*
      tested|test
      years|year old male|female|man|woman|m|f`,
    clean: `
      computer|software|app|phone|email virus*
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
      side effect of`,
  },
  safety: {
    sure: `
      caught|catch|catching|catches|caught|set ?on fire
      on fire
      fire* .. started|starts|burning|hazard|department|broke|house|kitchen|out|brigade|risk
      smoke|smoking|smokes|smoked|sparks|sparking|sparked|flames|melting|melted ... from|came|coming|out|plug|socket|charger|device|oven|outlet|battery|cable|product|unit|appliance|machine|it|heater|wire*
      charger|device|battery|plug|socket|outlet|phone|oven|heater|toaster|unit|laptop|cable|adapter|appliance|machine|kettle|dryer|dishwasher|washer|product|it ... smoke|smoking|sparks|sparking|sparked|flames|melting|melted|exploded|overheat*|burned|burnt|explod*|swollen|bulging
      smell|smells|smelling|smelled|smelt ?of|like|something ?a|the burn*|gas|smoke
      burning|burnt|gas smell|odor|odour|leak*
      leaking|leak .. gas|carbon|battery|acid
      carbon monoxide
      explod*|explosion*|explosive*
      electric*|got shock*|electrocut*
      electrocut*
      shock* me|him|her|my
      overheat*
      injured|injury|injuries|injuring .. my|me|by|from|because|product|someone|child*|your|due|due|while|when|using|serious
      i|was|been|got|were|am ?been ?got injured
      burn|burned|burnt|cut|hurt|bruised|scalded|bit ?him|her|me my|his|her|our ?little|left|right hand*|finger*|skin|face|arm*|leg*|eye*|son|daughter|child*|baby|kid*|mouth|foot|feet
      hurt|burned|burnt|cut|scalded myself|me|him|her|someone|people
      hurt|burned|injured by|when|while|using|because|from
      unsafe|dangerous*|hazardous .. product*|item|driver*|condition*|situation|to|for|car|device|toy|wiring|level*
      hazard|hazards
      is|are|was|were|very|extremely|really|so unsafe|dangerous|hazardous
      safety issue*|concern*|hazard|recall|problem*|risk|defect|violation*|incident
      product|safety|toy|car|vehicle|battery|food recall*
      recalled|recall .. product|because|due|notice
      chok* .. hazard|on|child|baby|kid|son|daughter
      child*|baby|kid*|son|daughter|toddler|infant|dog .. chok*|swallow*|ate|hurt|injur*|burn*|danger|fell|trapped|locked
      toxic|poisonous|harmful fumes|chemical*|substance*|gas
      poisoned|poisoning|contaminat*|salmonella|asbestos
      glass|metal|plastic|bug*|insect*|mold|mould|needle .. in|inside ?of ?my|the|our food|meal|soup|burger|salad|drink|bottle|bread|pizza|sandwich
      food poison*
      allergic|anaphyla* reaction|shock
      medical|life|an|is|real|this|serious emergency
      emergency services|room|help|situation|now|right
      call|calling|called|need|send|dial .. 911|112|999|police|ambulance|firefighter*|cops|paramedic*
      threat|threats|threaten* .. me|kill|hurt|violence|my|us|to|him|her|with|life
      stalk*|stalker*
      following|followed|watching me|us .. home|car|street|house
      harass*|molest*|raped|rape|grope*|assault*|attack* me|him
      attacked|beaten|punched|stabbed|hits|beats|strangled .. me|my|him|us|someone
      domestic|sexual|child|physical|elder abuse|violence|assault|harassment
      abus* .. me|partner|husband|wife|boyfriend|parent*|child*|physically|relationship
      bomb|bombs|weapon*|gunman|shooter|terroris*|kidnap*|hostage|traffick*
      gun|knife .. threat*|has|with|school|pointed|at me
      in|into danger|grave
      {neg} safe|feel safe
      feel|feeling|felt|is|was unsafe|threatened|endangered
      fear*|scared|afraid|worried for|of .. life|safety|lives|him|her|my
      life threat*|danger|risk
      break*|broke into ?my|our house|home|apartment|flat
      breaking in
      intruder*
      trapped|stuck|locked in|inside .. elevator|lift|car|room|building|toilet|house|train
      driver|driving|drives|drove ... drunk|recklessly|reckless|dangerous*|speeding|texting|asleep|fast|drugs|unsafe
      drunk driv*
      car|road|bike|vehicle|bus|traffic|train accident|crash*|wreck
      brake* .. fail*|{neg}|stopped|working|gone
      airbag*|seatbelt* ... fail*|{neg}|defect*
      flood*|earthquake|tornado|hurricane|wildfire .. house|trapped|now
      kill you|him|everyone|someone|everybody
      hurt|shoot|stab|bomb you|him|her|them|everyone|someone|people|everybody|school|place|office
      broken glass
      sharp edge*|object*
      fell|slipped|tripped .. on|in|your|wet|because|stairs|down`,
    hints: `
      danger*|unsafe|hazard*
      emergency|police|ambulance|911
      fire|smoke|burn*|gas|leak*|spark*
      hurt|injur*|bleed*|accident
      child*|baby
      threat*|scared|afraid
      recall*|defect*
      gun|knife|weapon`,
    clean: `
      fire alarm|stick|tv|sale|drill|pit|place|fox|fighter
      fire ?the|that|your|my agent|employee|him|her|up|off|staff|guy
      recall what|when|that|how|my|the|if|seeing|making|having
      app|website|site|system|software|browser|page|game|computer|laptop crash*
      crash* course|app
      gas price*|station*|mileage|tank|pump|bill
      emergency fund|contact*|exit|row|loan|brake|number
      dangerous goods|driving
      {neg} .. burn .. hole
      burn ?more calories
      save|safe|safer .. than
      safety|security code|pin|deposit
      password* .. safe|unsafe
      unsafe|insecure|not safe ?to website|site|link|online|connection|password`,
  },
  vulnerable_customer: {
    sure: `
      passed|passing away
      {who} ?has|have ?just ?recently passed
      {who} ?has|have|had|just|recently|suddenly|who|sadly ?just|recently died|passed|deceased|dying
      {who} .. death|funeral|dementia|alzheimer*|disab*|terminal*|stroke|parkinson*|autis*
      death of|in|certificate ?my|the|a|family
      deceased|bereave*|widow|widowed|widower|executor|probate|next of kin
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
      behind|late on|with ?my ?the rent|mortgage|bill*|payment*|loan
      make|making ends meet
      in debt
      universal credit
      on benefits|disability|welfare
      feed my|the kid*|child*|family
      elderly|pensioner*|senior citizen*
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
      {neg} .. read|write|see|hear .. well|properly|screen|print|letters
      stage 3|4|four|three cancer
      intensive care|unit
      on maternity|dialysis|chemo*
      reading age|difficult*
      accessib* need*|requirement*|support
      braille|large print|screen reader|sign language
      screen|large reader|print
      sign language`,
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
      battery|phone|laptop|car|tv|wifi|screen|modem|router|computer ?has|have|just died|dead|dying
      death star|metal|valley
      late fee*|payment*|charge*
      dead line|battery
      senior discount|manager|advisor|citizen discount
      blind spot*|date|taste|bid
      {neg} .. lost
      debt consolidation|card`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
