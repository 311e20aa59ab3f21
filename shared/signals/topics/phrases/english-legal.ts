import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: lawyers, courts, authorities, and what the law says. */
export const englishLegal = {
  legal: {
    sure: `
      lawyer*|attorney*|solicitor*|barrister*|paralegal*|laywer*|lawer*
      sue|suing you|your|them|the|for|over|this|that|him|her|it|company|if
      be|get|getting|being sued
      legal action*|proceeding*|advice|advise|department|dept|team|letter|case|claim|notice|threat*|matter*|counsel|remed*|steps|recourse|dispute|issue*|route|ramification*|consequence*|representati*|battle|help|aid|right*|complaint|obligation*|dut*|grounds|question*|contract|charges|implication*|council|option*|basis|fees|advis*|expert*|avenue*|measures|means|fight|trouble|hold|guardian*
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
      discriminat*
      wrongful* terminat*|dismiss*|evict*|arrest*|convict*|detain*|accus*|foreclos*|death
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
      police statement|advised|investigat*|asked|officer
      police report ... lawyer*|attorney|court|insur*|claim|against|copy|file|landlord
      lawyering|lawyered up
      to|ill|ll|could|can|may|cannot|should|threaten* ?to sue
      sue|sued|sues|suing me|us|someone|a|my
      law suit*
      law firm|office representing|calling|regarding|sent|letter|behalf
      behalf|represent*|act|acts|acting of|for|the ?my|our client*|tenant|plaintiff|estate|injured
      your|our|the legal
      by|under ?the ?federal ?state ?eu ?european ?german ?consumer law|laws
      law|laws|legislation|statute|directive say|says|states|stipulat*|requir*|gives|allows|permit*|protect*|forbid*|prohibit*|obliges|entitles|is
      what|how .. law|laws on|about|say*|regarding
      law|laws|rule|rules against .. that|this|it|what|you
      consumer|labor|labour|employment|housing|tenancy|tenant|equality|competition|contract law|laws|act|code
      reporting|practices|protection|lending|billing|equality|disabilities|housing|employment|tenancy|rights|collection|goods act
      fcra|fdcpa|tcpa|tila|respa|ecoa|efta|udaap
      section|article|clause|paragraph|title # ... act|law|code|constitution|regulation|statute
      section 75
      regulation|ec|eu|uk 261
      eu261|ec261|uk261
      is|be|it|that|this|even|really|actually legal ?to|for ?you|them|him|my|your|a|the ?landlord|boss|employer|company|shop|store .. to
      is|isn ?t that|this|it even|really|actually legal|lawful|allowed
      that|this is|s|isn ?really|surely ?not|t ?even legal|lawful
      are|r you|u|they|he|she ?guys ?even ?really allowed .. to|by .. do|charge|keep|raise|refuse|take|change|ask|make|say|sell
      clause|contract|agreement|terms|signature|lease|waiver ... enforceable|void|unenforceable|invalid|null
      never|would|won|wouldn ?t ?not .. hold|stand up .. court|law
      breach|breached|breaking|broke|broken|violat* ?of ?our|the|my|your|this contract*|agreement|terms|dut*|warranty
      go|goes|going|gone|take|took|taken|drag*|end|ended|settle|settled|meet ?it ?this ?you ?them ?up ?off ?over ?all ?the ?way to|in|into|through|before|at ?a ?the court|courts|tribunal
      let|see|tell|convince|explain ... a|the|to judge|court|magistrate
      any|no|every court
      county|district|federal|high|civil|superior|bankruptcy|probate|appeal* court
      judge|court|tribunal|arbitrator|adjudicator|magistrate|ombudsman ?has|have ?already|just|clearly ruled|ordered|decided|found|awarded|granted|wants|asked|dismissed|sided|gave
      ruling|verdict of|from|by|against|about
      appear|appearing ?in|before|at ?a ?the court|judge
      testif*
      witness in|at ?a|the trial|case|court
      evidence|proof|documents ... court|judge|lawyer|attorney|hearing
      used|use|accepted|admitted|serve as|in evidence
      as evidence against|in|for you|court|the
      saved|saving|screenshot*|keeping ... court|lawyer|attorney|judge
      for|in court ?case|hearing|date
      claim|claiming|seek|seeking|demand|demanding|recover|recovering|award|awarded damages
      claim ?for damages|compensation
      entitled|right .. compensation|damages|statutory
      right to a .. repair|replacement|reject*|withdraw*|cooling
      hold|holding|held .. liable
      hold|holding|held you|them|your|the ?company|bank ?fully responsible for|in
      liable for|if|when
      report|reporting|reported|complain|complaining you|this|your|them|it ... to ?the ?state ?federal ?national bbb|board|bureau|council|inspect*|department|watchdog|ombuds*|regulat*|commission*|agency|authorit*|trading|consumer
      file|filed|filing|lodge|lodged|lodging|made|submitted ... complaint|case|report|grievance ... cfpb|ftc|attorney|regulat*|commission*|ombuds*|agency|department|board|bureau|authorit*|police|union
      insurance|banking|state|utility|utilities|trade commissioner|commission|regulator
      consumer affairs|council|association|agency|court|advice|forum|commission|office|watchdog
      citizen s advice|bureau
      citizens advice
      labor|labour board|department|inspect*|court|office
      health|housing|building|trading inspector*|inspection|inspectorate
      department of transport*|labor|labour|justice|insurance|consumer
      civil|federal aviation ?authority|administration
      who .. regulates|regulate you|your|this
      financial|banking|energy|industry|data|state|your|the|national|housing|pensions regulator*|watchdog|ombuds*
      summons*|summoned
      served ?with ?the ?any ?court ?legal ?a papers|summons|notice|lawsuit|subpoena
      serve|serving|accept* ?service ?of ?legal ?court papers|summons|process
      service of process
      wage*|wages|paycheck|salary|account ?is|are ?being garnish*|levied
      garnish*
      judgment|judgement against|from|on|ordering
      default judgment|judgement
      ccj|ccjs
      levy|lien on my|the|our
      restraining|attachment|possession|protection order
      search|arrest|bench warrant*
      i|we|son|friend|he|she|husband|brother|daughter|partner was|were|got|been|being ?just ?wrongly ?falsely arrested|prosecuted|detained
      charged|accused|cited with|of|for ?a ?disorderly ?drug dui|dwi|assault|theft|shoplifting|stealing|possession|speeding|murder|trespass*|burglary|conduct
      dui|dwi
      appeal|appealed|appealing|contest|contesting|challenge|challenging|fight|fighting|object|objection ?to|against ?formally ?a|an|the|this|that|my|your|our ?parking|speeding|traffic ?fixed decision|denial|fine|ticket|penalty|verdict|ruling|suspension|ban|sentence
      want|wish|like|how|going|where .. to|i appeal
      child support
      file|filing|filed|petition* ?for ?a divorce
      landlord|landlady ... deposit|locks|eviction|withh*|notice|enter*|mould|mold|repairs
      can|may|could|is my|our|a|the|his|her landlord|landlady|bailiff*|collector*|police|boss|employer|hoa ?legally ?just ?really raise|evict|enter|fire|force|make|search|take|refuse|deduct|seize|deny|throw|come|increase|allowed
      unpaid|stolen|owed wages|overtime|salary
      wage theft
      {neg} paid me ... months|weeks|wages|overtime|salary
      dismissed|fired|sacked ?me ?from ?my ?job without|unfair*|because|illegal*|while|after
      unfair|constructive dismissal
      time barred
      letter before|of action|claim
      formal|legal notice
      notice of|before ?legal action|claim|intent|proceedings
      pre action
      final demand|deadline|warning ... court|legal|proceedings|claim
      without prejudice
      reserve|reserving ?all ?of ?my ?our ?the rights
      reserve|reserving the|my|our right
      rights reserved
      defendant|plaintiff|claimant
      which|what court
      jurisdiction .. court|over|in|for
      malpractice
      medical|clinical negligence
      personal|bodily injury claim|lawyer|case
      slip and fall
      bad faith
      settlement agreement|offer|money|payout
      settle* out of court
      lawsuit|court|legal|case|accident|injury settlement
      settled ?this ?the ?my lawsuit|case|suit
      false|deceptive|misleading advertis*
      deceptive|unfair|predatory ?trade|business|lending|and practice*
      bait and switch
      false imprisonment
      my ?first constitutional|civil|human|miranda|amendment rights|amendment
      first amendment
      due process
      non compete|disclosure
      takedown notice|request
      using|use|uses|used|copying|copied|stole|stealing|selling .. our|my ?registered logo|trademark|design*|invention|artwork ... permission|licen*
      i|we ?still ?legally own|hold the copyright|patent|rights
      congressman|senator|mp ... regulat*|complain*|wrote|written|office|investigat*
      investigat* ... authorities
      have|get|want .. you|company|them investigated
      denied|deny|denying my|our claim ... lawyer|attorney|appeal|court|legal
      what rights do|have|would|as`,
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
      illegal|unlawful charge*|transaction*|withdrawal*|purchase*|activity|access|transfer*
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
      {neg} .. illegal
      law|legal school|student*|studies|degree|professor|textbook|book*|exam|library
      stud* .. law
      murphy*|ohm*|newton*|moore*|jude ?s law|laws
      law and order
      brother|sister|mother|father|son|daughter|parents in law|laws
      in laws
      copyright|royalty free
      patent leather|shoes
      voltage|pressure|gas|temperature|heat|charge|water|flow|window|speed regulator*
      regulator valve|hose|knob
      legal protection|expenses insurance|cover|coverage|plan* ... cost*|price*|offer|add
      sell|offer|buy|add|compare|offers|have .. legal protection|expenses|insurance|cover
      legal|company|our lawyer|team|department ?has ?have approved|signed|reviewed|cleared
      our|company legal|lawyer* ?team ?department ?has approved|signed|reviewed|cleared|okayed
      right|left|turn|straight|next|past after|at|before|to the court
      lawyer|judge|attorney costume|jokes|shows|movie*
      to become|be a|an lawyer|judge|attorney|solicitor|barrister
      {fiction} ... lawyer*|court|lawsuit|jury|trial
      lawyer*|court* ... {fiction}
      lawsuit pun
      settlement date|amount
      court shoe*|shoes|fee|rental
      for|work|works|working ?as ?at ?a|an|the solicitor|law|lawyer|attorney ... order|need*|desk|quiet|licen*|discount
      is|what .. legal limit|size|name|name
      should|ought ?to ?really ?surely be illegal|outlawed
      lawyer*|attorney*|judge|court ... series|show|movie|film|episode|drama|fantasy
      tennis|basketball|squash ... court
      court ... slippery|tennis|basketball|squash|badminton
      should|could sue his|her|their|your tailor|barber|hairdresser|stylist|writers`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
