import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: what makes a customer need care: bereavement, disability, hardship, old age, abuse. */
export const englishVulnerable = {
  vulnerable_customer: {
    sure: `
      {kin}|he|she|holder|owner|member|customer|tenant|who|person ... passed|passing away
      {who} ?has|have ?just ?recently passed
      {who} ?has|have|had|just|recently|suddenly|who|sadly ?just|recently died|passed|deceased|dying
      {kin}|friend|parent|customer|client .. death|funeral|dementia|alzheimer*|disab*|terminally|terminal|stroke|parkinson*|autis*
      death of ?my|the|a|our|account|an {kin}|holder|customer|family|member|owner|policyholder|tenant
      death in ?my|the|our ?immediate family
      death certificate*|benefit*|grant
      deceased|bereave*|widow|widowed|widower|executor|executrix|probate
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
      {neg} .. afford .. pay|it|this|food|eat|rent|bill*|anymore|more|longer|payments|live|heat*|electric*|gas|medic*|mortgage|premium*|instal*|loan|internet|prescription*|insurance|water|power|repay*|debt*|keep|increase|month|deposit|lawyer|fees
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
      elderly|pensioner*|oap
      senior citizen*
      {old} year|years|yr|yrs|yo ?old|of ?age ... {trouble}
      {trouble} ... {old} year|years|yr|yrs|yo ?old
      carer|caregiver|caretaker|guardian for|of|to|my|caring
      care|caring for|of ?my ?elderly|sick|disabled|ill mother|father|husband|wife|parent*|son|child|mum|mom|dad
      domestic|financial abuse|violence
      abusive ex|partner|husband|wife|relationship|boyfriend|girlfriend
      refugee*|asylum
      single mother|mom|mum|parent|father|dad
      {neg} .. speak|understand|read english ?well|very|good
      english .. {neg} .. good|language|well|first
      vulnerable customer*|person|people|adult*|household|old|elderly|man|woman|situation
      am|im|m|is|are|as|consider* ?a ?very ?clinically|medically|extremely|financially vulnerable
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
      am|m|im|aged|age|nearly|almost|over {old} ... {trouble}
      {trouble} ... am|m|im|is|s|are|aged|age|nearly|almost|over {old}
      {elder}|husband|wife|she|he|they ?who is|s|are ?now ?nearly ?almost ?over {old} ... {trouble}
      {trouble} ... {elder}|husband|wife|she|he ?who is|s {old}
      controls|controlling|controlled .. my ?own money|finances|bank|account*|wages|spending
      {kin}|carer|he|she|ex|ex-husband .. takes|taking|took|steals|stealing|stole|spends|spending|keeps|keeping|controls|withholds|empties|drains ?all ?of ?away my|her|his|our|their ?own ?whole money|wages|pension|benefits|savings|salary|pay|card|passport
      left|leaving|leave|escaped|fled .. husband|wife|partner|boyfriend|abusive|abuser ... hit|hits|beat|violent|abusive|abus*|scared
      fell|fallen|falling behind ... bill*|payment*|rent|mortgage
      keep up .. payments|repayments|rent|mortgage|bills
      {neg} .. understand|use|used ?to ?with computers|internet|smartphone*|technology
      i can|cant|cannot ?not|t read|see|hear , ?so ?but ?can ?could
      flatmate|roommate|housemate|tenant|neighbo*|colleague ?has ?just ?recently passed|died
      {neg} money ?left for electricity|food|gas|rent|heating|bills
      vision|eyesight|hearing|sight|memory is|s ?very ?really ?so ?getting poor|bad|failing|impaired|weak|worse
      undergoing|having|getting chemo*|dialysis|radiation|radiotherapy
      made homeless
      {kin} ?in ?law ?who ?and ?has|have|had|is|was|s ?just ?recently ?sadly ?suddenly ?unexpectedly ?now died|deceased|dead
      {kin} ... no longer|more alive|living|with|among
      {kin} ... {neg} longer ?with alive|living|us
      he|she is|s ?now ?already ?long dead|deceased
      account|policy|card|contract|lease holder|owner ?has|is|who|just died|passed|deceased|dead
      policyholder|insured|tenant|customer|member|passenger|client|beneficiary|borrower ?has|is|who|just ?recently died|deceased|dead|passed
      report*|notify*|register*|inform*|tell ?you ?a ?of ?about ?the death|bereavement|passing
      passing of my|our|his|her|their
      found dead
      {kin} .. killed|murdered|drowned ?in|by
      took|taken his|her|their own life
      stillborn|stillbirth|miscarr*
      lost|losing ?both ?my ?our ?a ?his ?her ?dear ?beloved {kin} ?to|last|in|this|two|after|suddenly|three|and|so
      {kin} s burial|cremation|funeral|memorial|wake
      burial|cremation|buried|bury ?of ?my ?our|his|her {kin}
      funeral|burial .. {kin}
      {kin} s death|passing|estate|will
      {kin} ?is|s|was|has|been ?still ?now ?currently ?back ?gone in|into ?a ?the ?an hospital|hospice|coma|icu|prison|jail|rehab|care|nursing
      hospice|palliative
      hospital|icu|coma|rehab ... {neg} pay|afford|answer|respond|deal|manage|attend
      hospital|icu|coma|rehab ... missed|overdue|unpaid|unopened|bills
      missed|late|behind|unpaid|skipped ... payment*|bill*|deadline|letter*|instal*|rent ... hospital|coma|intensive|surgery|operation|rehab|treatment|chemo*|stroke
      in|into|to ?a|the ?memory nursing|retirement|care home|facility|unit
      residential|memory|nursing|assisted care|home|living
      account holder deceased|died
      report a deceased
      memoriali*
      memorial account|profile|page
      deafblind|deaf blind
      deaf|blind|disabled|autistic|dyslexic|partially|bedridden|elderly ?and ?registered customer*|person|user|man|woman|husband|wife|son|daughter|mother|father|dad|mum|mom|partner|brother|sister|friend|child|passenger|lady|guy|veteran|student|resident
      profoundly|severely|totally|stone|registered|legally deaf|blind|disabled|autistic|ill
      {kin} ?who ?is|s ?also ?completely deaf|blind
      hearing|speech|vision|mobility|visually|sight|cognitive* impaired|impairment|impediment|disability
      wear|use|with|have|got ?two hearing aid*
      {neg} ?really ?even hear ?people ?anyone ?very well|properly|much
      {neg} ?really ?even hear ?people ?anything ?anyone ?you ?well on|over ?the phone|telephone
      deaf .. text|call|phone|ring|write|email|relay|sign
      textphone|minicom|textphones
      text relay|telephone
      sign ?language interpreter*
      my|his|her|our|their eyesight|eyes|vision|sight|hearing|memory ?is|are|s|has|was ?now ?very ?really ?so ?too ?getting ?been bad|poor|failing|going|gone|weak|weaker|worse|terrible|deteriorat*|impaired
      eyesight|eyes|vision|sight|hearing|memory isn|not|aren|is ?t ?not ?so ?very ?too good|great
      bad|poor|failing|weak|limited|terrible|declining|impaired|losing ?my ?his ?her eyesight|hearing|sight|vision|memory|mobility
      registered|legally|severely|partially sight|sighted|blind
      {neg} ?really ?even ?longer ?hardly see|read ?very ?the|your ?small|screen|letters|print ?on|of|any ?more|well ... blind|eyes|eyesight|cataract*|macular|glaucoma|vision|large|bigger|reader|aloud
      wheelchairs|wheelchair
      {neg} walk ?very ?too ?that ?so ?any far|long|well|distance*|without|alone|properly|anymore|unaided
      {neg} ?really .. climb|manage|use|do|take ?the ?any ?so ?many stairs|steps
      difficulty|difficulties|trouble|problems ?in ?with walking|standing|remembering|hearing
      difficulty|difficulties reading|writing|speaking|seeing|understanding
      mobility|walking issue*|problem*|difficult*|impaired|limited|needs|frame|disability
      bedbound|bedridden|housebound|amputee|quadripleg*|parapleg*|tetrapleg*
      bed|house bound
      special|mobility|disability|passenger|wheelchair|extra assistance|help ... airport|flight|mother|father|walk|blind|disab*|old|elderly|gate|station|because|board*
      guide|assistance dog*
      service dog*|animal ... with|me|my|refus*|bring|comes|come
      down s|syndrome ?syndrome
      brain injury|damage|tumour|tumor|injured
      tourette*|aphasia|nonverbal
      non verbal|speaking
      stammer*|stutter*
      speech impediment|impairment|impaired|disorder
      gets|got|getting|becom*|become|get ?so ?very ?easily ?all ?often ?really confused|muddled ?easily|by|with|and|since|now|about|when ... {elder}|she|he|age|stroke|accident|memory|old|numbers|forgets
      confused|muddled ?very easily
      {elder}|she|he ?who ?is|s|gets|get ?very ?so ?all ?easily ?often confused|muddled|forgetful
      {elder}|she|he forgets what|everything|things|all|who|where
      easy read|english
      simple|easy|plain|simpler words|language|english
      hardship
      {neg} .. meet|keep|cover ?up ?with ?my ?our ?the ?this ?these ?next ?monthly ?car ?loan ?mortgage ?house ?all payments|repayments|instal*|mortgage|rent
      {neg} .. make my|our|the|these ?next ?monthly ?car ?loan ?mortgage ?house ?full payments|repayments|instal*|mortgage|rent
      {neg} .. make|meet ?my|our|the|this ?next ?monthly ?car ?loan ?mortgage payment* ... month|week|because|lost|laid|job|first|until|hours|fired|sick|ill|1st
      {neg} pay ?it|you|them|this|my ?loan ?card ?any ?back ?off ?all ?at ?once .. because ?of ?i ?m ?lost|laid|sick|ill|unemployed|until|till|right|anymore|any ?more|all ?at ?once ?now ?month ... job|work|sick|ill|money|laid|friday|payday|hours|income|hospital|cancer|fired
      months|payments|weeks|month behind
      behind on|with|in ?my|our|the ?car ?house ?credit ?loan ?all rent|mortgage|bill*|payment*|loan|rent|electric*|gas|water|card*|council|taxes|everything|letters
      arrears
      struggling|struggle|struggles with|under|to ?my ?the ?all ?our ?make ?pay ?keep ?cope ?feed payments|bills|money|debt*|finances|rent|loan*|living|mortgage
      having|have|trouble|difficult*|hard|problem* ?time ?with paying|affording|making|keeping|meeting ?up ?with ?my|the|this|our ?monthly ?credit ?car ?electric bill|bills|rent|mortgage|loan|debt*|payments|instal*|card|repayments|ends
      financial|money|financially ?hardship ?difficult* ?problem* ?trouble* ?situation ?struggl* struggling|tight|stressed|difficult|hard|worse|bad|impossible|distress|ruin|ruined
      money|budget|finances|cash ?is|are|s|re ?been ?so ?very ?really ?just ?a ?bit ?too ?extremely ?quite tight|short|scarce
      things are|were|have ?been ?very ?really ?a ?bit tight ?right|at|this|financially
      short|low|out on|of money
      {neg} ?have|got|there|is|s|has ?any ?more ?enough ?a money|income|savings|penny|cent|food left|coming|to|at|for|and|until|till|right|because|anymore|since
      no|zero|little income|wages|savings|money left|coming|at|and|to|since|until|because|right|anymore
      run|ran|are|am|m|running out of ?my ?all money|savings
      out of a job
      nothing|little left|much ?to ?live until|till|for|on|after
      nothing .. eat|fridge|cupboard*
      {neg} .. feed my|our|us|myself|kids|children|family
      go|goes|going|went hungry
      go|goes|going without food|heat*|meals|medic*
      skip*|miss* meals
      food bank*|stamps|parcel*|pantry
      heat or|and eat
      between heating|food|eating|rent|medicine|paying ?or|and
      choose|choosing|choice between .. heat*|food|medic*|rent|eat*|bill*
      fixed|low|limited|small|tiny|reduced|minimum|basic|single income|wage|pension|incomes ?family|families ?and|so|person|support|seniors|household*|only|with|every|of|can
      low income
      state|disability|old pension|benefit*|allowance|payments
      live|lives|living|survive|surviving|exist|manage on|off ?a|my|the|an|just|only ?small ?fixed ?state ?low ?disability pension|benefit*|disability|income|social|welfare|savings|nothing|credit|unemploy*|ssi|ssdi|allowance|#
      i|we|husband|wife|partner|dad|mum|mom|just ?was ?were ?got ?have ?ve ?been ?just ?recently fired|sacked|dismissed|retrenched
      was|were|been|got let go
      my|our|his|her|their hours|shifts|wages|salary|income ?has ?have ?was|were|been|got ?are ?being cut|reduced|slashed|halved|dropped|stopped
      cut|reduced|slashed|halved my|our|his|her|their hours|wages|pay|salary|shifts|income
      without ?a ?any job|income ?since|and|for|at|now|right
      {neg} .. have|got|find ?a ?any job|work ?and|so|any|right|since|yet|at|because|now|anymore
      stopped|stop|unable|cannot|can ?t|gave|had ?to ?give ?up working|work|job ?up ... care|look*|ill|sick|son|daughter|wife|husband|mother|because|after|since
      repossess*|foreclos*|bailiff*
      losing|lose|take|taking my|our home|house|flat|farm
      cut|cutting|shut|shutting|disconnect* ?me ?us ?my ?our ?the off|us|power|electric*|gas|water|heat*|lights ... baby|newborn|kids|child*|disab*|elderly|oxygen|ill|sick|pregnant|medical
      baby|newborn|infant|toddler|kids|children ... no|without|cold ?any heat*|food|electric*|power|gas|formula|diapers|milk|hot
      sleeping|slept|sleep in|on|at ?my ?our ?the ?a car|van|street|streets|couch*|sofa*|shelter|bench
      sleeping rough
      liv*|stay* in|out|on|at ?of ?my|a|the|our|his|an ?women car|van|shelter|streets|hostel|refuge|tent|motel|temporary|garage|shelters
      no fixed|permanent address|abode
      temporary|emergency accommodation|shelter|housing
      nowhere ?else ?to live|stay|sleep|go|turn
      no|any place|where|roof ?else to live|stay|sleep|turn
      kicked|threw|thrown|throwing me|us|him|her out ?of ?the|my|our ?house|home|flat|apartment
      {kin} .. kicked|threw|thrown|throwing me|us|him|her out
      thrown|kicked out of|on my|our|the home|house|flat|street|apartment
      am|m|im|we|re|i|getting|s ?far ?just ?a ?bit too old
      am|m|im ?just ?only an|a ?very ?poor old woman|man|lady|person
      help an|a old woman|man|lady|person
      at my|his|her|their age
      {neg} .. have|own|got|use|had ?a|any|my computer*|smartphone*|smart|laptop ?phone ?and|so|or|to|at|only|nor|can|i|never
      {neg} .. understand|know|used|good|great|handy|clever|comfortable|familiar|confident|savvy ?how ?to ?work ?with ?use ?at|to|with|about|using ?all ?these|this|the|new ?modern ?online computer*|internet|technology|smartphone*|apps|machines|tech|gadgets|email
      my|his|her hands shake|tremble|don ?t
      frail|vulnerable ?old ?elderly {elder}
      frail
      {kin}|ex|stepfather .. hits|beats|abuses|abused|abusing|controls|threatens|strangled|chokes|rapes|stalks|isolates me|us|my|her|him
      {kin}|ex .. hit|beat|beating|hitting|hurt me|us ?up|and|so|last|again|with
      abuser|abusers
      victim|survivor of|from ?a ?the ?an domestic|abuse|violence|abusive|trafficking|assault
      being abused ?at ?by home|my|husband|partner|son|family|financially
      abused|beaten|threatened by my|her|his husband|partner|wife|ex|father|son|boyfriend|girlfriend|family
      women|woman s refuge|shelter
      fled|flee|fleeing|escap*|hiding|hide|run|running|left|safe from|my|an|with ?my|a|an|the|our ?violent ?abusive husband|wife|partner|ex|abus*|violen*|boyfriend|home|relationship|marriage|father ?and|with|because|so|who
      {kin}|ex {neg} let me|her|us .. money|account|card|bank|leave|phone|work
      without|hidden|secret|hide ?it ?from my|him|her ?ex|husband|partner|wife|abuser|boyfriend ?knowing|finding|seeing ... account|card|money|address|letters|mail|number
      {neg} .. know|see|find|get|give|tell ... ex|husband|he|abus* ... new|address|number|safe|hiding|where
      taking|takes|took|take advantage of ?my|our|an|her|him|his|old|elderly|vulnerable|the|your {kin}|elderly|old|vulnerable|man|woman|lady|people
      pressur*|talked|tricked|bullied|coerc*|conned|forced|misled|persuaded ?my|our|an|a|the|his|her ?elderly|old|#|{old}|frail|poor|confused ?year ?old {elder}|lady|pensioner*|elderly into|to
      frighten*|scared|bullied|pressur* ?my|our|an|a|the ?poor ?frail elderly|old|{old} ?year ?old {elder}|lady|man|woman
      sold|sells|selling|sell ?my|our|a|an|the|his|her|to ?confused ?elderly ?old ?frail ?demented {elder}|lady|pensioner* ... contract|policy|insurance|timeshare|plan|need*|understand*|five|three
      {elder}|she|he ... signed|sign|signs ... understand*|confused|realise|realize|know|remember|forgot
      gambl* ?a ?my ?online ?has ?is problem*|addict*|addiction|away|block*|rent|out
      gambling|betting|casino ... block*|addict*|addiction|exclude*|stop ?me|myself
      {neg} stop|control .. gambling|betting
      keep gambling|betting
      block|stop|ban|exclude|limit .. gambling|betting|casino*|bets
      self exclu*
      addict|addicted ?and ?i ?to ?gambl* ... block*|credit|overdraft|card|rent|help|limit|close|stop
      calling|writing|speaking|acting|call|write|speak|talk|enquiring|asking ?to ?you on behalf of ?my|our|an|a ?late ?elderly ?sick ?disabled ?dying {elder}|elderly|disabled|vulnerable
      calling|writing|speaking|asking|speak|call|talk for my|our|an ?late ?elderly ?sick ?disabled ?dying {elder}|elderly|disabled ... she|he|who|her|his|because|can|is
      poa|lpa
      conservator*|guardianship|deputyship|appointeeship
      legal|appointed|court|my guardian*|deputy|appointee|conservator*
      carer|carers|caregiver ?s allowance|assessment
      full|time|young|unpaid|family|sole ?time carer|caregiver|carers
      look|looks|looking|looked after my|our|his|her|an|a ?own ?elderly ?sick ?disabled ?old {elder}|husband|wife|brother|sister|son|daughter|disabled|sick|elderly ... ill|sick|disab*|full|dementia|blind|old|work|stroke|cannot|carer|needs|discount|alone
      {kin}|he|she|i|that {neg} ... manage|cope|handle|do|deal ... alone|himself|herself|own|himself|anymore|bills|finances|money|paperwork
      has the mind of
      my|her|his|our|their english is|s|isn ?not ?t ?very ?so ?really ?not ?too bad|poor|weak|limited|little|basic|broken|small|good|great|perfect|strong|first
      english ?is|as ?my|a|our|the second language|lang
      speak|know|understand|talk ?only ?just ?a very|only|little|bit|poor|bad|broken|no ?little ?bit ?of english
      {neg} .. speak|understand|read ?any ?much ?good ?well ?enough english
      sorry|excuse ?me ?for ?about my ?bad ?poor english
      english not|no ?my ?is ?so ?very good|well|perfect
      bad|poor|no|little|broken english
      my english ?is|s|not|isn ?t ?not ?so ?very good|bad|poor|weak|small|little|limited|perfect
      need*|want*|get|provide|arrange|require|offer|use ?me ?an|a|any ?polish|spanish|arabic|chinese|somali|vietnamese|language|the interpreter*
      someone|somebody|anyone|anybody|person|agent ... speaks|speak spanish|polish|arabic|mandarin|cantonese|french|german|portuguese|urdu|punjabi|bengali|somali|turkish|romanian|ukrainian|russian|vietnamese|tagalog|farsi|hindi ... english|mother|father|parents|sick|understand
      terminal|terminally illness|ill|cancer|diagnosis
      weeks|months|days to live|left
      {neg} have|got|be ?here ?around long ?left ?to ?live
      too ill|sick|weak|unwell|frail to|for|and
      critically|gravely|terminally|chronically ill
      severely|seriously disab*
      after|since|because|due|following ?of ?to ?my|his|her|a|the ?massive ?second stroke|dementia|cancer|chemo*|disability|bereavement
      had|suffered|having ?a|an|two ?massive stroke|strokes ?and|in|last|so|which|i
      {neg} ?really .. deal|cope|face|handle|manage ?with ... paperwork|letters|post|bills|this|forms|it|calls ... now|since|after|because|ill*|grief|died|loss|alone|anymore
      rely|relies|depend|depends|dependent|needs|relying on|upon ?an|a|my|his|her|home ?medical ?breathing ?electric oxygen|ventilator|dialysis|machine|pump|wheelchair|equipment
      oxygen|ventilator|dialysis|cpap|nebuli*|breathing ... power|electric*|outage|cut|mains|home|supply
      feeding pump|tube
      power|electric*|outage ... oxygen|ventilator|dialysis|cpap|nebuli*|medical|insulin|breathing
      medical device|equipment|machine ?at ?in ?the home|house|power|electric*|that|and
      priority service|services ?register
      medically vulnerable|dependent|fragile
      severe|severely|serious|profound|registered|permanent|permanently|mental|mentally|physical|physically disab*|impaired|handicapped|autism|autistic
      prison|jail ... just|release*|out|came|no|contract|phone|bank
      got|get|just|came|come|out|released|release|leaving ?out ?of|from prison|jail|custody
      am|was|been|is|m|s|are|were ?still ?now ?currently in prison|jail|custody
      {kin} ?is|s|was|went ?to ?in prison|jail|inmate
      care leaver*
      fire|flood|hurricane|tornado|earthquake|storm|wildfire*|water ... destroyed|took|lost|burned|burnt|ruined|wiped ?down ?away ?our|my|everything|the ?whole ?home|house|out ... home|house|everything|we|us|it
      home|house|flat|apartment|everything|place ?we ?i ?was|is|has|had|got ?been destroyed|flooded|burned|burnt|lost ?down ?everything ?by|in|to ?the ?a fire|flood|hurricane|tornado|earthquake|storm|water|and
      single ?and ?a mum|parent|mother|mom|father|dad ?s ?of|with|and|on|struggling|working|here
      debt|debts ?is|are eating|killing|drowning|crushing|piling|out ?us|me|of ?up|control|alive
      drowning|buried|neck|swamped|trapped|crippled ?in|by|with|under ?my ?all ?the debt|debts|bills
      in|into|huge|massive ?a ?lot ?of ?too ?much ?so ?serious ?deep debt|debts
      debt charity|adviser|advisor|management|counsel*|relief|advice|collectors ?and|keep|at|ring*|call*
      breathing space
      stepchange
      loan shark*|sharks
      payday loan*
      social tariff
      benefits|benefit ?have|has ?were|was|been stopped|cut|sanctioned|suspended|delayed|refused
      waiting for|on my ?disability|benefit*|first ?disability benefit*|claim|payment ... no|income|money|nothing|approved
      behind|fell|fallen ... since|after|because|when ... ill|sick|hospital|died|job|stroke|laid|accident|surgery
      ill|sick|accident|disability|injury|injured|illness ... {neg} ?longer work|earn|pay|cope
      {neg} work|earn ... ill|sick|accident|disability|disabled|injury|injured|illness|cancer|stroke|back|care|chemo*
      maternity|sick pay|leave ... {neg}|half|no|less pay|afford|enough|keep|meet|make
      defer|postpone|pause|skip|reduce|lower|suspend|freeze|delay|extension|smaller|instal* ... lost|until|ill|sick|job|tight|hard|struggl*|treatment|hospital|laid|income|work|died|because ... job|ill|sick|work|hospital|treatment|income|tight|money|hours|died|laid|cancer|struggling
      lost|laid|fired|unemployed|sick|ill|died|hospital|job|treatment ... defer|postpone|pause|extension|payment plan|arrangement*|more|time|instal*|smaller|lower|help ?with|time|to ?pay|payment*|bill*
      more|extra|longer|additional|extend ?time|weeks|days|a ?week|bit to pay ... job|sick|ill|money|payday|struggl*|hard|paid
      {neg} ?have|got ?anyone|anybody|nobody|family ?no ?one ?else to|who help|turn|ask|carry|read
      hard times
      help ?for|available ?people|families|seniors|someone ?who|with ?on|the ?cost ?low ?can ... {neg} afford|income|paying|pay
      {neg} ?fully ?really ?able ?to ?even use|reach|climb|hold|open|carry|press|lift|sign|walk ... arthritis|disab*|wheelchair|weak|tremor|shake
      hands|arthritis|arms|legs|fingers|hip|tremor|shaking|shake ... {neg} ?fully ?able ?to ?even use|reach|climb|hold|open|carry|press|lift|sign|type`,
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
      {old} kilo*|kg|percent|degrees|pounds|lbs|dollars|euros|cm|miles|minutes
      unemployment|poverty|bankruptcy|disability rate|rates|statistic*|figures|law|lawyer*
      how|many|people|percent|number .. people ?are|is|who unemployed|homeless|disabled
      short|long term disability
      disability ?income|and|insurance ?income insurance|cover|coverage|policy|plan|benefits|form|forms ... cost|cover|plan|hr|employer|need
      cover disability
      rent|hire|buy|sell|selling|sold|price|folding|icon|sport*|basketball|hiring|renting|range ?a|of|the|your ?folding|electric wheelchair*
      wheelchair icon|space|rental|hire|basketball|rugby|race|price|cushion*
      our elderly|senior|blind|deaf|disabled customers|guests|residents|members|clients|patrons
      volunteer*|work|working|jobs|teach|school|home|charity|club|course|degree|book ... elderly|deaf|blind|refugees|homeless|disabled|dementia
      teach|school|charity|club|group .. blind|deaf|homeless|refugee*|disabled
      give|send|sell|collect*|clothes|donat* ... refugee*|homeless|orphan*
      food bank ... donat*|volunteer*
      donation* ... food bank
      learn*|course*|class|classes|study*|teacher .. sign language
      sign language course*|class*|teacher*|app|lesson*|book
      work* ?in ?at ?a ?an ?the|for hospice|hospital|care|prison|nursing
      we run|own|manage|supply a|the ?nursing|care
      afford .. deluxe|suite|first|business|upgrade|luxury|villa|penthouse|brand
      washing|old|washer|dishwasher|machine|tv|fridge|phone|laptop|battery|car ?machine ?has passed|died ?away
      death of ?the dinosaur*|star*|stalin|rasputin|disco|cleopatra
      carer by|job|jobs|course|uniform
      prison|jail break|escape|tour|museum|film|series|level|sentence|game
      line|connection|signal|reception|wifi|internet|sound|volume ?is|was|s|so|very ?too ?so ?very bad|poor|low|weak
      vulnerable to
      black|merry|spider|grass widow
      young|fit|healthy|love|loves|enjoy|fancy|like ... {old}
      am|m|is|s {old} and|but ?still love|fit|like|enjoy|healthy|want|active|interested|planning
      redundancy check|group
      homeless shelter|charity|people ?for|donat*|who|buy*
      assisted install*|setup|checkout
      long lost
      did|do|didn ?t i stutter
      afford .. item|product|purchase|version|cheaper
      afford order
      card|account|button|feature ?is|was impaired
      money|credit left on ?my ?the ?prepaid ?gift ?sim card|phone|account|prepaid|gift|sim|balance`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
