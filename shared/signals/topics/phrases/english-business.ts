import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: money, contracts, complaints, law and data. */
export const englishBusiness = {
  fraud_security: {
    sure: `
      fraud|fraudulent*|fraudster*|defraud*|frauded|fraudulant
      scam|scams|scammed|scammer*|scamming
      phish*|smish*|spoofed|spoofing
      hack|hacked|hackers|hacker|hacking
      identity|id ?was ?been theft|stolen|stole|thief
      steal*|stole|stolen|theft ... {card}|{account}|identity|money|{data}|password*|pin|number|funds
      {card}|identity|money|{data}|password*|pin ... stolen|stole|stole|robbed|cloned|skimmed|pickpocket*
      unauthori*|unauthorized|unauthorised
      pickpocket*|mugged|robbed|burglar*|burgled|cloned|skimmed
      {person} ... using|used|uses|accessed|access|accessing|stole|took|taken|charged|spent|ordered|bought|purchased|made|withdrew|withdrawn|hacked|logged|compromised|changed|opened|copied|cloned ... {card}|{account}|identity|name|number|{data}|money|password*|pin|login
      {person} .. has|have|got|knows|know my {card}|{account}|identity|{data}|pin|password*|number
      {neg} .. recogni* .. {charge}|{card}|{account}|login|device|it|them
      {charge} ... {neg} .. recogni*|authori*|familiar
      {charge}|withdrawn|money|cash ... {neg} ?really ?actually ?even make|made|do|done|initiat*|approv*|perform*|submit*|set|put|accept
      {charge}|withdrawn|money|cash|deducted ... {neg} .. by me|myself
      {charge}|withdrawn|money|cash ... isn|aren|not|isnt|arent|wasn ?t mine|me
      i ?do ?did|didn|have|haven|havent|didnt|never ?not ?t ?ever authori*|approve*|recogni*
      {neg} .. know|remember|recall|sure ?what ?where ?making ?doing|about this|the|that ?credit|direct ?cash {charge}
      {neg} .. remember|recall making|doing
      {charge}|withdrawn|money|cash ... by|from someone|somebody else
      unrecogni*
      freeze|freezing|lock|block|blocking|suspend {my} ?credit|debit|bank|visa card*|account*|cards
      longer have|has my card*|phone|wallet|mobile
      {neg} sure where my card*|phone|wallet|mobile
      forgot|forgotten my phone|card*|wallet at|in|on
      didn|did|never|havent|haven|didnt ?not|t ?ever make|made|do|initiate*|approve*|authori*|place .. {charge}
      withdrawal*|withdraw|withdrawn|withdrew|cash ... {neg} .. make|made|do|me|mine|authori*|recogni*|take|took
      wasn|isn|not|wasnt|isnt ?t me|mine .. made|make|who
      {neg} by me
      suspicious ... activity|activities|{charge}|login*|email*|text*|call*|message*|{account}|link*|transactions
      strange|weird|unknown|unfamiliar|unrecogni*|suspicious|odd|unusual|questionable|illegal .. {charge}|withdrawal*|login*|device*|transaction*|activity
      compromised|compromise|hijacked|breached|infiltrated
      taken over .. {account}
      {account} .. taken over
      lost|lose|losing|loosing|misplaced|missing|mislaid|loose|loost .. {card}
      {card} ... lost|misplaced|missing|disappeared|vanished|mislaid
      {neg} .. find|locate ?{my} ?credit|debit|bank|visa|discover|chase|amex|american {card}|express
      {neg} .. know where .. card*|wallet|purse
      left .. {card} .. at|on|in|behind
      {card} .. left|fell|dropped .. at|on|in|out|taxi|bus|train
      without my|our|any permission|consent|knowledge|authori*|approval|knowing
      data|security breach*|incident*|leak*
      identity .. verified by someone
      impersonat*|deepfake
      fake|bogus|counterfeit website*|email*|call*|invoice*|profile|account*|site|seller|shop|message*
      sim swap*
      {person} .. logged|signed|log in|into
      login*|signin ... {neg} me|mine
      ransomware|malware|spyware|trojan|keylogger`,
    hints: `
      freeze|block|lock|disable .. {card}|account*
      suspicious*|suspect*|weird|strange
      virus|security
      police
      {neg} mine|me
      dispute ... {charge}
      unknown
      {charge} ... {neg} .. mine|make|made
      protect ... account*|{card}
      password|pin .. leaked|exposed|changed|known`,
    clean: `
      {neg} .. hacked|scam|fraud|scammed .. just
      life|growth|travel|food hack|hacks
      hack day|night|week
      hackathon*
      help|can|could|to find my phone
      {card} application
      lost ?my ?in translation|luggage|bag|bags|baggage|suitcase|interest|track|weight
      recogni* my voice|face|fingerprint`,
  },
  billing_dispute: {
    sure: `
      overcharg*|overbill*|overpaid|overpayment
      charg*|bill|billed|billing|debited|deducted|paid|pay|payed|taken|took|withdrawn|withdrew|invoiced|transaction*|payment* ... twice|double|doubled|duplicate*|multiple|thrice|incorrectly|wrongly|mistakenly|unfairly|unexpectedly
      {charge}|charge*|billed|bill ... two|three|2|3|several|many|four times|time
      charg*|billed|debited .. extra
      double|doubled charg*|bill*|debit*
      two|three|same|identical .. {charge} .. same|instead|twice|over|again|but
      same {charge} ?showing ?appear* twice|over|again|multiple|two
      two|three .. of ?the same {charge}
      double|duplicate*|twice|repeated|repeat .. {charge}|charg*|bill*|debited|paid
      charg*|billed|debited|paid|deducted ... too much|high|many
      charg*|billed|debited|paid ... wrong|incorrect|more|higher .. amount*|price*|rate|than|fee
      charg*|billed|debited for .. something|nothing|things|items|service* .. {neg}
      charg*|bill|billed|paid|pay ... {neg} .. receive*|order*|get|got|use|used|want*|agree*|arrive*|buy|bought|subscribe*|sign*
      {neg} .. receiv*|got|get|arriv*|seen|see|show*|processed|credited|given|issued|process* ... refund*|reimburs*|money back
      {neg} a|any|my|the|been refund*
      {neg} .. see|find .. refund*
      returned {charge}|money|funds .. {neg}|show|appear
      refund*|reimburs* ... {neg}|still|missing|late|delay*|pending|where|yet|waiting|overdue|taking|lost|long|wrong|partial|incomplete|failed|declined|refused|denied|rejected|showing|wrong
      where|waiting|wait|waited|still|havent|track|status|long|when|missing|expect* ... refund*|reimburs*
      want*|need|get|give|like|request*|demand*|have|require*|issue|ask|asking|process|expect*|deserve|receive|please|claim|obtain|seeking|seek|provide ?me ?for ?to ?{my} ?full ?partial|a ?immediate refund*|refunded|reimburs*
      refund me|my|the|this|us|it|please|now|immediately|request
      money|payment|deposit|funds|dollars .. back
      refunded
      reimburs*
      back .. my|the|our money
      dispute|disputing|disputed|contest*|challenge*|query|question*|reverse|reversal|investigate .. {charge}
      {charge} .. dispute*|reversed
      wrong*|incorrect*|inaccurate*|mistake*|error*|erroneous|discrepan*|problem*|issue*|trouble* .. bill|bills|billing|invoice*|charge*|statement*|balance|price|fee|fees|payment*|refund*|receipt
      bill|bills|billing|invoice*|charge*|statement*|payment*|fee|fees|receipt ?history|section .. wrong*|incorrect*|inaccurate*|mistake*|error*|discrepan*|problem*|issue*|trouble*
      bill|invoice|charge*|fee ... {neg} match|right|correct|add|make|agree|owe|expect*|valid|mine
      bill|invoice|statement ... too much|high|expensive
      bill|invoice|statement ... higher|doubled|tripled|increased|double
      unexpected|extra|hidden|additional|mysterious|random|unexplained|surprise|excessive|unjustified|bogus|unfair .. {charge}|charge*|fee*|pound|euro|dollar
      why ... charged|billed|charging|billing|deducted|debited
      why ... fee|fees|charge ?here ?there ?on ?in
      what|where ... fee|fees|charge|charges .. my|this|that|there|appear*|come|came|coming ?from statement|bill|account|for|from|app
      fee|fees|charge|charges|payment .. on|in|to my ?bank ?credit statement|bill|invoice
      shouldn|shouldnt|should|not|never ?t ?not ?have been|be charged|billed
      chargeback*|charge back
      wrong amount*|amt ... cash|money|atm|withdraw*|received|got
      incorrect amount*|sum|money
      cash|money|atm|amount|withdr* ... wrong|incorrect|less|short|different|{neg} .. amount|asked|requested|match*|than|ask|correct|right
      gave|give|gives|dispensed ?out ?me less|short|only|wrong
      only gave|got|received|get|receive|given|dispensed ?me ?out ?a part|half|partial|fraction|#
      only # .. came|dispensed|received|out
      didn|did|not|didnt|never|haven|havent|was ?not|t ?able ?to ?even get|receive|got|give|gave|received|dispense*|given ?me ?out ?the|my ?all ?of ?the ?full|enough|correct|right ?withdrawal cash|money|amount|sum
      different amount
      less cash|money
      {charge} ... shouldn|should|shouldnt ?not|t have|be
      transaction*|charge*|payment* ... multiple|several|many times
      multiple|duplicate ?of ?the ?same transactions|charges|payments .. for|showing|one|same
      kept my cash|money
      atm ... less|short|wrong|incorrect|only|partial
      you|they|company ripped|ripping ?me off
      charging me`,
    hints: `
      refund*
      charg*|billed
      fee|fees|bill|invoice
      statement
      twice|double
      price .. higher|changed|different|increased
      overdraft|late fee*
      promo*|discount*|coupon* ... {neg}
      compensat*
      pay* ... fail*|stuck|declin*
      money .. missing|gone|disappeared|lost`,
    clean: `
      refund polic*|terms|conditions|period
      polic* .. refund*|money
      cases|situations|circumstances|conditions ... refund*|money|reimburs*
      how .. refund* .. work|works
      can|could|may|possible|able i|to ... refund* if
      check|see|find|view|get|download|know|how|where|what ... refund|reimbursement|money .. polic*|guarantee
      {neg} .. charg* .. phone|battery|laptop
      charging|charge|charges port|cable|station|{card}|battery|case
      cash back
      charg*|fee|fees ?me ?extra if
      if ... charg*|fee|fees ?extra
      minimum payment|due
      extra if|for
      long ... take|takes|process
      situations|siutations|instances ... refund*|reimburs*
      international|foreign|exchange|transaction|transfer|annual|delivery|shipping|overseas|currency ?transaction fee|fees|charge|charges
      phone|battery|laptop|device|car ... charg*
      fully charged
      extra charge for|to
      charg*|fee|fees|cost* .. for .. top|topping|exchange|transfer*|international|sending|receiving|delivery|shipping|withdrawing|using`,
  },
  cancellation: {
    sure: `
      {end} .. {account}
      {account} ... {end} it|this|that|everything
      invalidate|disable|finish*|delet* ?up ?with .. account*|user|profile
      {account} .. cancellation*|cancelation*|closure*|deletion*|termination*|removal*|deactivation*
      cancellation*|cancelation*|closure*|deletion*|termination* .. {account}
      {account} .. cancelled|canceled|closed|deleted|terminated|deactivated|removed|ended|discontinued|cancel|gone
      end|stop|ending|stopping|pause|rid ?of ?{my} ?paid|monthly|yearly|annual|premium|free|auto|automatic subscription*|membership*|contract*|trial|renewal*|plan|policy|account
      {want} ?to cancel|unsubscribe|terminate
      {neg} .. renew*|extend .. {account}|it|this|my|me|automatically
      renew*|extend* .. {neg} .. want
      unsubscrib* .. {account}|from your|premium|plan
      opt out .. renew*|{account}
      {neg} .. want|need|use|using|require|interested ... {account} ?{my} .. anymore|more|any|longer
      longer|longer .. want|need|use|require|interested|wish .. {account}|customer|with
      {neg} .. want .. customer .. anymore|more|longer
      {neg} .. want ?to ?have ?a ?an ?my ?this ?the {account} ?with .. anymore|more|you
      switch*|leave|leaving|change|changing ... another|other|different|competitor* provider*|bank|company|carrier|competitor*|supplier*|operator
      leave|leaving|quit|quitting ?with you|your ?guys company|bank|service|network|platform
      cancel everything|all|me
      give notice|up .. {account}|contract
      withdraw|rescind from .. contract|agreement
      cancellation request|form|process|procedure`,
    hints: `
      cancel*
      clos*|delet*|terminat*|deactivat*
      {account} .. anymore
      unsubscrib*
      stop .. billing|charging
      competitor*
      leave|leaving`,
    clean: `
      {neg} ?really ?even want|wish|going|need|plan*|intend|mean*|trying ?you ?me ?to ?you ?to {end}
      {end} .. order*|reservation*|booking*|flight*|appointment*|meeting*|alarm*|reminder*|transfer*|payment*|transaction*|ticket*|table|hotel|trip|shipment*|delivery|party|ride|dinner|list|card*|newsletter*
      reservation*|order|booking|flight ... {end}
      {end} ?of ?{my} ?last ?recent ?latest ?upcoming ?hotel ?flight ?dinner ?restaurant ?table ?next ?pending ?bank ?wire order*|reservation*|booking*|flight*|appointment*|meeting*|alarm*|reminder*|transfer*|payment*|transaction*|ticket*|table|hotel|trip|shipment*|delivery|event*|class|top|purchase*|request|return|cheque|check|item*|timer*|call|room|car|order|orders
      flight*|train|event*|meeting|order|orders|booking*|reservation*|transfer*|payment* ... cancelled|canceled|cancellation*|cancelation*|cancelling|cancel
      cancellation|cancelation fee|fees|policy|policies|charge|protection|insurance
      noise cancel*|cancelling|canceling
      clos* ... branch|store|shop|time|hours|door|window|tab|deal|ticket|app
      clos* to
      unsubscrib*|cancel|stop ... newsletter*|email*|mail*|mailing|marketing|messages|texts|notifications
      kill .. time|switch|mode|it
      end of ?the|my|this|our
      avoid|without|before|instead ?of cancel*|clos*|delet*
      customer service|services
      remov*|delet* ... item*|product*|article*|from|photo*|message*|card*|address|file*|data|information|history|device|user|beneficiary|payee
      drop|dropped|leave|leaving ... off|message|review|home|work|house|for|at`,
  },
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
      ombudsman|trading standards|bbb|consumer protection
      better business bureau
      negative|bad|1|one|scathing|terrible star|review* ?review*
      report ?{my} ?one ?of ?your employee*|agent*|driver*|staff|representative*|waiter*|seller|merchant|courier`,
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
      {neg} .. complain*|complaint*
      insurance|warranty|expense|tax|travel|damage|medical|dental|baggage claim*|complaint
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
      lawsuit*|litigat*|class action|tribunal*|subpoena*|injunction*|arbitration|affidavit*|lawsuits
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
      press|pressing|file|filing|bring|pursue .. charges|suit
      defam*|libel|slander|copyright*|trademark*|infring*|plagiar*|patent
      my|our|a legal right*
      cease and desist
      discriminat*|wrongful* ?terminat*|dismiss*|evict*
      custody|divorce|alimony|probate|eviction|tenancy|inheritance|prenup*|visitation
      landlord|tenant* ... right*|refus*|evict*|deposit|law|notice|lease|rent
      felony|misdemeanor|prosecut*|indict*|parole|bail|convicted|plea`,
    hints: `
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
      joke* .. lawyer*|attorney*
      mean*|meaning|spell|define|definition ... slander|libel|indict
      food|tennis|basketball|volleyball|squash|ball|badminton|pickleball court*
      court yard|street|side|road|avenue|hotel|house
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
      copy|copies|export*|download|access|disclose|obtain|report|receive|request|provide|send .. my|personal|about|all ?of ?my ?personal data|records
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
      use|using|store|storing|keep|keeping my ?personal {data}
      personal data
      tracking|cookies .. me|consent|opt`,
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
      data plan|package|usage|roaming|allowance|limit|cap|bundle|entry|transfer|cable
      mobile|cellular|internet data
      change|edit|update|modify|correct|editing|changing|updating .. {data}|details
      private room|event|party|message|dining|chat|car|table`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
