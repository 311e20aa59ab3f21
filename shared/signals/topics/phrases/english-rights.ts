import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: complaints, law and data. */
export const englishRights = {
  complaint: {
    sure: `
      complain|complaint*|complaining|complained|complains|complant*|complait*|complaintment|complin*
      grievance*
      consumer|customer|formal|official reclamation*|claim*|claum*|grievance*
      reclamation*
      lodge|lodging|file|filing|fill|make|making|submit|submitting|register|registering|raise|present ?{my} ?fucking|goddamn|damn|bloody ?consumer ?customer ?formal claim|reclamation|clame ?against
      claim against
      unacceptable|disgraceful|disgrace|appalling|appalled|atrocious|outrageous|abysmal|deplorable|shambles|shameful|diabolical|dreadful
      worst ?{my} ?customer ?service ?ever service*|company|experience|bank|airline|support|business|app|store|shop|place|restaurant|hotel|customer|ever
      terrible|horrible|awful|poor|poorest|bad|rude|disgusting|pathetic|useless|horrendous|lousy|shitty|shoddy|crappy|incompetent|disappointing|unprofessional|substandard|disrespectful|ridiculous ?customer|level|quality|of service*|support|experience|staff|treatment|treated|company|agent*|employee*|communication|behavio*|attitude
      service*|support|experience|staff|treatment|agent*|employee*|driver*|representative*|waiter*|manager|customer ?service ?has is|was|are|were|been|s ?so ?very ?really ?extremely ?absolutely ?just ?beyond ?completely terrible|horrible|awful|poor|bad|rude|disgusting|pathetic|useless|horrendous|lousy|unprofessional|shocking|disappointing|incompetent|impolite|aggressive|disrespectful|dismissive|unhelpful|joke|shit|crap
      dissatisf*|unsatisf*|displeas*
      {neg} .. satisf*|pleased|impressed|happy .. with|about|your|service
      very|extremely|deeply|really|so|incredibly|utterly|bitterly unhappy|disappointed|dissatisfied|upset|disgusted|unimpressed .. with|by|in|about|at
      unhappy|disappointed|disgusted|disappointment with|by|in|at .. service*|you|your|company|product*|purchase|quality|support|experience|how|way
      treated|spoken|talked .. rude*|badly|poorly|unfairly|like|disrespect*|terribly|horribly|appallingly
      never .. use|buy|shop|order|fly|come|recommend|deal|do|return|stay|purchase|back ... again
      ombudsman|bbb
      trading standards
      consumer protection
      better business bureau
      negative|bad|1|one|scathing|terrible star|review* ?review*
      report ?{my} ?one ?of ?your employee*|agent*|driver*|staff|representative*|waiter*|seller|merchant|courier
      {staff} .. {rude}
      {rude} .. {staff}
      {staff} .. insulted|yelled|shouted|screamed|swore|cursed|mocked|ignored|lied|refused|blamed|laughed
      insulted|yelled|shouted|screamed|mocked|lied|misled|mistreated|disrespected|ignored ?at|to by
      you|they|he|she|{staff} lied ?to
      hung|hangs|hanging up on|me
      {neg} one ?has ?ever ?even called|rang|phoned|contacted|replied|responded
      nobody|noone ?has ?ever ?even called|rang|phoned|contacted|replied|responded
      feel|felt|been|was|am ?so ?badly ?really let down
      you|they|company|bank ?really ?have ?has let me|us down
      behaviour|behavior|attitude|conduct|manners .. {staff}
      expect|demand|want|deserve|owe|get ?me ?a ?an ?written apology
      waste of ?my ?everyone time|money
      fed up with|of you|your
      sick ?and ?tired of you|your
      called|contacted|emailed|written|phoned|complained .. three|four|five|six|several|many|multiple|countless|# times
      third|fourth|fifth|tenth time .. called|calling|contact*|writing|complain*|asking|ask
      way ... spoke|talked|treated|treat|handled|dealt to|me|with|us
      your|this ?customer service|support|company|team|app|store|bank|airline is|are|was|s ?a ?an ?such ?complete ?completely ?total ?absolutely ?so joke|mess|disaster|nightmare|pathetic|ridiculous|useless|shambles|terrible|crap|garbage|trash|rubbish|awful|horrible|disgusting
      waited|waiting .. hour|hours|days|weeks|months ... nobody|noone|nothing|ridiculous|{neg}
      this|that is|s ?so ?just ?absolutely ?completely ?totally ?really ridiculous|absurd|unbelievable|outrageous|pathetic
      second|third|fourth|fifth time ... wrong|messed|late|broken|mistake|same|failed|lost
      messed|screwed up .. order|booking|account|delivery|bill|appointment|reservation
      you|u ?guys|people|lot ?all are|re ?so ?all ?just ?really ?completely ?absolutely useless|incompetent|idiots|clowns|pathetic|hopeless|worthless|terrible|awful|liars|thieves|crooks|unbelievable
      {neg} one ?ever helps|help|helped|listens|cares|answers|answer|knows
      nobody|noone ?ever helps|help|helped|listens|cares|answers|knows
      company|you|they ?really ?do ?does|doesn|don|dont|doesnt ?not ?t care ?at ?all about ?your|its|their|the customer*
      called|contacted|emailed|phoned|complained ?you two|three|four|five|six|seven|eight|nine|ten|twenty|#|several|many|multiple|countless times
      {staff} .. threw|kicked|dumped|smashed|slammed|dropped my|our|the|it
      passed|bounced|sent|transferred around|between
      expected|expect ?so ?much better|more from
      nobody|noone .. can|could|will|would|able ... fix|solve|explain|resolve
      {neg} .. apologi*
      you|they|courier*|driver* lost|ruined|destroyed|damaged|broke my|our
      official|formal complaint`,
    hints: `
      rude|unprofessional|impolite
      disappoint*|unhappy|frustrat*|annoy*|upset|disgust*
      fed up
      sick ?and tired
      terrible|horrible|awful|ridiculous|joke|pathetic
      hung up on
      ignored|ignoring
      manager|supervisor|escalate
      claim
      waste .. time|money
      false|misleading|lied|lying|lies
      feedback
      broken|damaged|defective|faulty
      late|never arrived|delay*`,
    clean: `
      nothing to complain
      {neg} complaint*|complaining
      complaint*|complaints policy|policies|procedure|work
      complaint ?is|was|has ?been settled|solved|resolved|closed
      anything|everything|nothing|something ?else|less|later|more|below|over ?than ?that ?is|s|be|would unacceptable
      {neg} .. complain*|complaint*
      insurance|warranty|expense|tax|travel|damage|medical|dental|baggage claim*|complaint
      claim* .. bag|bags|luggage|baggage|parcel|package|suitcase
      claim* .. insurance|warranty|reward*|points|prize|voucher|discount|bonus|miles|gift
      can t|cannot complain
      {neg} bad|terrible|awful`,
  },
  legal: {
    sure: `
      lawyer*|attorney*|solicitor*|barrister*|paralegal*|laywer*|lawer*
      sue|suing you|your|them|the|for|over|this|that|him|her|it|company|if
      be|get|getting|being sued
      legal action*|proceeding*|advice|advise|department|team|letter|case|claim|notice|threat*|matter*|counsel|remed*|steps|recourse|dispute|issue*|route|ramification*|consequence*|representati*|battle|help|aid|right*|complaint|obligation*|grounds|question*|contract|charges|implication*|council
      legally|legal .. responsible|liable|binding|obliged|required|entitled|allowed
      lawsuit*|litigat*|tribunal*|subpoena*|injunction*|arbitration|affidavit*
      class action
      court|courts ?case|order|date|action|hearing|summons|proceeding*|claim|room|of
      take|taking|bring|see|meet|go|going .. to|in court
      small claims
      attorney general
      ombudsman|regulator|regulators|ftc|cfpb|bafin|ofcom|ofgem|acas|finra
      financial conduct|services authority|ombudsman
      breach* .. contract|agreement|terms|trust|law|warranty
      consumer right*|law*|act|protection
      statutory|contractual right*|obligation*|dut*
      against|break*|broke|violat*|breach* .. law|laws|rights|regulation*|gdpr
      illegal|unlawful|illegally|unlawfully
      negligen*
      press|pressing|bring|pursue .. charges
      file|filing|bring .. suit
      file|filing charges
      defam*|libel|slander|copyright*|trademark*|infring*|plagiar*|patent
      my|our|a legal right*
      cease and desist
      discriminat*|wrongful* ?terminat*|dismiss*|evict*
      custody|alimony|probate|eviction|inheritance|prenup*|visitation
      divorce ... lawyer*|attorney*|solicitor*|court*|judge|papers|settlement|decree|proceedings|custody|legal*
      landlord|tenant* ... right*|refus*|evict*|law|illegal*|withh*
      felony|misdemeanor|prosecut*|indict*|parole|convicted|plea
      out on bail
      lawful|lawfully|unlawfully
      know my rights
      rights as|under .. consumer|customer|tenant|law|passenger|employee|buyer
      against the law
      violat*|breaking|broke .. law|laws|contract|agreement|rights
      report|reporting|reported|complain|complaining you|this|your|them ?company ?business ?to to .. authorit*|regulator*|ftc|fcc|police|government|commission|fca|ministry
      hear from my|our lawyer*|attorney*|solicitor*
      going|gonna|will|ll|could|should|want|ready ?to sue
      before|front ?of a|the judge
      what .. my rights
      my rights if|when|under|regarding|here
      statutory
      liable|liability for
      police report|statement|advised`,
    hints: `
      divorce*
      legal|law|laws|rights
      liable|liability|damages|compensat*
      police|prosecut*|crime|criminal
      contract|agreement|terms
      judge|jury|trial|witness|settlement|evidence
      arrested|jail|prison
      gdpr
      consumer|regulat*
      sue`,
    clean: `
      legal size|paper|pad|format
      am|m|is|works|work|working ?as a|an|the lawyer|attorney|judge|paralegal|solicitor|barrister
      lawyer|attorney friend|joke*|seminar|series|show
      present|gift|card .. lawyer|attorney|judge
      find|show|what|which|book|reserve|food|squash|tennis|basketball|on ?a|the court
      across|near|opposite|behind|next from|to|of ?the court*
      court drama|on|near|shoes|booking
      job*|hire|vacanc* ... legal department
      works|work|office for|at|of a|the court|lawyer|regulator
      judge|judges|jury of|at|in|for the|a ?this ?dance ?cooking ?talent contest|competition|show|race
      joke* .. lawyer*|attorney*
      mean*|meaning|spell|define|definition ... slander|libel|indict
      food|tennis|basketball|volleyball|squash|ball|badminton|pickleball court*
      court yard|street|side|road|avenue|hotel|house|theatre|theater
      food ... court
      legal age|name|tender|drinking|holiday
      power of attorney
      free trial
      {neg} .. illegal`,
  },
  privacy_request: {
    sure: `
      gdpr|ccpa|dsar|dsgvo|hipaa|ferpa
      right to .. forgotten|erasure|access|object|rectification|portability
      data|information protection|deletion|erasure|subject|portability|controller|processing|retention|privacy
      subject access
      delet*|eras*|remov*|wip*|purg*|forget|destroy ?of ?{my} ?all ?of ?my ?every ?personal ?stored ?private ?customer {data}|footprint|traces|everything .. me|i|have|held|stored|your|from|you|about|account|system*|right|please|now|.
      delet*|eras*|remov*|wip*|purg*|forget ?of ?all ?of my|personal ?all ?personal ?private ?customer {data}
      copy|copies|export*|disclose|obtain .. my|personal|about|all ?of ?my ?personal data|records
      download|access|receive|request|provide|send .. personal data|records
      download|receive|request|provide|send all ?of my data
      what|which|all ... {data} ... have|hold|store|stored|keep|collect*|held|got|know|save|process* .. about|on|me|my|of
      {data} .. you ?have|hold|store|keep|collect*|got ?have ?stored ?collected about|on me|us
      stop|quit|object|opt|don|dont|not|never ... sell*|shar*|process*|using|use|collect*|track* .. my ?personal {data}|me|email|number
      sell*|sold|shar*|passed|gave|given|disclos* .. my ?personal ?private {data}|number|email|address .. to|with|third|without
      privacy polic*|officer|request*|right*|concern*|violat*|breach*|law*|notice|issue*|team|setting*|regulation*|complaint
      {neg} sell
      withdraw*|revoke|revoking ?{my} consent*
      consent .. withdraw*|revoke*
      who .. access|sees|see|saw .. my ?personal {data}
      {data} .. kept|stored|shared|sold|used .. with|by|third|where|for
      store|storing|keep|keeping|collect* my ?personal data|information
      personal data
      tracking|cookies .. me|consent|opt
      gave|give|giving|passed|leaked|leak|disclosed|disclose|revealed|exposed|handed ... my ?phone ?home ?email ?personal ?private number|address|details|data|information|email|info|name ... to|out|without|stranger|someone
      you store|keep|save|retain|hold|record|track|collect* ... my|about|on data|chats|calls|messages|information|me|details|conversations|recordings|location
      long ... keep|store|retain|hold ... data|chats|calls|recordings|information|records
      call|calls|chat|conversation* .. being|is|are|get|was recorded|monitored
      record|recorded|recording ?of ?my|me|this|these|our|the calls|call|conversation*
      be forgotten
      article 15|16|17|20|21
      opt|opting out of .. data|sharing|selling|tracking|profiling|cookies
      sharing|selling|giving|passing ... my ?personal information|data|details|number|email ... with|to
      what .. you know about me
      name|number|email|address|details|data|information|info .. deleted|erased|removed ... records|database|system*|files
      delet*|eras*|remov* ... name|number|email|address|details|data|information|info|everything .. from your
      personal|private|my ?personal information|data .. used|handled|stored|processed|kept|shared
      everything|anything|whatever|all you ?guys have|hold|keep|know|collected|stored|got ?on ?file about|on me
      on file about|on|for me
      name|number|email|address|details|data|information|photo*|profile .. removed|deleted|erased ... site|website|servers|app|page|platform|google
      sent|send|gave|mailed ... my ?last bill|letter|data|statement|details|documents ... somebody|someone|wrong|another|stranger|else
      data breach*|leak*
      sell|selling|sold|share|sharing customer|user|personal|our data|information|details
      forget everything|all|anything|whatever|what ... about me|us
      who ?else ?has ?have .. seen|accessed|read|viewed ... my ?medical ?personal file|files|data|record*|account|information|chats
      turn|switch|stop|disable ?off ?the ?location tracking ?of|me|my|location
      tracking my|me`,
    hints: `
      privacy|private
      personal .. {data}|details
      consent
      delete .. data|information
      my data
      data
      confidential*
      opt out`,
    clean: `
      sending me marketing|promotional|advertising email*|mail*|texts|letters
      remove|delete|change|update .. old|new address|number|email|card
      number|address|email|details|card on file
      data plan|package|usage|roaming|allowance|limit|cap|bundle|entry|transfer|cable
      mobile|cellular|internet data
      change|edit|update|modify|correct|editing|changing|updating .. {data}|details
      private room|event|party|message|dining|chat|car|table`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
