import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: law and data. */
export const englishRights = {
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
