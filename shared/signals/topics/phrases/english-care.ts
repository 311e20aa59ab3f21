import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: people in need. */
export const englishCare = {
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
