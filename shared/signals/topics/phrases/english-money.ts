import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: fraud and bills. */
export const englishMoney = {
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
      ransomware|malware|spyware|trojan|keylogger
      {charge} ... know nothing
      {charge} ... {neg} ?ever ?even know|aware|heard|ordered|bought|asked|agreed
      it|that|this wasn|wasnt|isn|isnt|was|is ?t ?not me
      pretend* to be|from|work
      claim*|said|says|saying ?to ?be ?he|she|they ?was|were|is|are from|with ?my ?the ?your bank|company|microsoft|support|police|hmrc|irs ... asked|asking|wanted|needed|gave|told
      text|sms|email|mail|call|caller|message|link ... asking|asked|asks|requesting|wanted ... password*|pin|otp|ssn|code|bank|login
      clicked|opened|tapped|followed ?on .. suspicious|weird|strange|bad|dodgy|shady|fake|unknown link*|email*|attachment|message|file
      clicked|opened|tapped ?on .. link|attachment ... worried|scared|virus|password|infected|details
      gave|given|told|shared|sent|read ... details|number|password|pin|code|info|login ... caller|stranger|someone|somebody|fake|wrong
      is .. email|text|message|call|letter|link|sms|website .. legit|legitimate|genuine
      is .. email|text|message|call|letter|sms really from you
      {card} ?is|was|s|are|has|have ?been gone|nicked|snatched|swiped|pinched
      had .. {card}|bag|handbag|backpack ... snatched|nicked|taken|grabbed|swiped|pinched
      bag|handbag|backpack ?was|got|were ?been stolen|snatched|nicked|grabbed
      login*|signin|logon|device|session ... {neg} ?ever been|me|mine
      put .. hold|block|stop|freeze on ?{my} card*|account*
      card*|wallet|purse|passport ... {neg} ?seem ?to find|locate it|them
      ported|porting|swapped|hijacked .. number|sim
      turned|turns|turn out ?to ?be fake|bogus|fraud*
      seller|shop|site|website|store|page|landlord|dealer|company .. fake|bogus|vanished
      kid*|son|daughter|child*|nephew|niece|roommate|ex|flatmate ... bought|ordered|purchased|spent|used ... without|card*
      spent|bought|used|ordered|took ... without asking|telling
      someone|somebody|stranger|hacker*|people|they got|gotten|gets|broke|broken in|into .. account*|profile|email
      {card} .. was|were|got taken on|from|while|at|when|in
      {neg} trust .. email|message|call|caller|link|text
      claim* to be
      card*|details|data|information|number|password* .. exposed|leaked|compromised
      in|after that|the|your|a ?data breach
      activity|login*|{charge} ... {neg} ?even explain|recogni*|understand|remember
      received|got|getting|get|receive ?a|an|some ?verification ?security code*|otp|text*|email* .. {neg} .. request*|ask*
      {person} ... buying|ordering|spending|opening|taking|stealing ... my name|money|card*|account*
      in my name ... {neg}|without|someone|somebody|credit|loan
      blackmail*|extort*|skimmer*|skimming|conned|tricked|duped|swindled|swindle
      {person}|person|he|she|they|ex|employee|colleague .. has|have|knows|got ?still my|our ?admin ?bank login|password|pin|credentials
      is that|this ?really you
      is that|this|it really ?from you
      grandson|granddaughter|son|daughter|kid*|child*|nephew|niece|roommate|flatmate ... used ... my ?credit ?debit ?bank card*`,
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
      fraud|scam|scams|phishing protection|alert*|prevention|warning*|detection|insurance|tips do|does|what|can|in|are|is|on|service
      enable|on|up|activate|offer|what|which fraud|scam protection|alert*|warning*
      protect .. scam*|fraud|hacker*
      secure .. scam*|fraud|hacker*
      hacker game|movie|film|news|level
      thank*|thanks .. block*|freez*
      forgot|forgotten my|the password|username|login
      {neg} .. hacked|scam|fraud|scammed .. just
      life|growth|travel|food hack|hacks
      hack day|night|week
      hackathon*
      help|can|could|to find my phone
      {card} application
      lost ?my ?in translation|luggage|bag|bags|baggage|suitcase|interest|track|weight
      recogni* my voice|face|fingerprint
      lost|lose|losing ... connection|signal|contacts|pictures|photos|messages|progress|files|settings|service|power|reception
      taken ... machine|atm`,
  },
  billing_dispute: {
    sure: `
      overcharg*|overbill*|overpaid|overpayment
      charg*|bill|billed|billing|debited|deducted|paid|pay|payed|taken|took|withdrawn|withdrew|invoiced|transaction*|payment* ... twice|double|doubled|duplicate*|multiple|thrice|incorrectly|wrongly|mistakenly|unfairly|unexpectedly
      charge*|billed|bill|debited|deducted ... two|three|2|3|several|many|four times|time
      charg*|billed|debited .. extra
      double|doubled charg*|bill*|debit*
      two|three|same|identical .. {charge} .. same|instead|twice|over|again|but
      same {charge} ?showing ?appear* twice|over|again|multiple|two
      two|three .. of ?the same {fee}
      double|duplicate*|twice|repeated|repeat .. {fee}|charg*|bill*|debited|paid
      charg*|billed|debited|paid|deducted .. too much|high|many
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
      fee|fees|charge|charges .. on|in my ?bank ?credit statement|bill|invoice
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
      {fee} ... shouldn|shouldnt|should ?not|t ?only have|be been|more|less|there
      transaction*|charge*|payment* ... multiple|several|many times
      multiple|duplicate ?of ?the ?same transactions|charges|payments .. for|showing|one|same
      kept my cash|money
      atm ... less|short|wrong|incorrect|only|partial
      you|they|company ripped|ripping ?me off
      charging me
      took|taken|taking|take .. money|payment*|amount|funds .. twice|again|two|double|extra
      still being|getting|been charged|billed|debited
      charg*|bill*|debit*|paying|pay|paid ... after|since|although|though ... cancel*|returned|left|closed|ended
      paying|charged|billed for .. returned|cancelled|canceled
      extra|additional|unknown|unexplained|mystery .. #|dollar*|euro*|pounds|cents|bucks .. on|invoice|bill
      extra|more on my|the|our bill|invoice|statement
      promised|owed|supposed|guaranteed ... credit|discount|refund|reimburs*|cashback ... {neg}|still|but
      told|said|quoted|promised|agreed|advertised ... # ... but|instead|now ... charg*|bill*|paying|pay|#
      discount*|promo*|coupon*|voucher*|credit|rebate|cashback ... {neg} ?been ?being applied|showing|included|deducted|reflected|honored|honoured|credited
      charged|billed|paid|charge .. full|wrong|regular|higher price|amount|rate|fare
      my|the bill|invoice ?has ?have ?just went|gone|jumped|doubled|tripled|increased|rose
      you|they|company owe|owes me
      {neg} owe|owing .. you|money|this|that|anything|#
      already paid|settled ... still|again|reminder|bill|notice|collection*|charged
      {neg} ?ever ?even agree*|agreed to .. pay|price|charge*|fee*
      why .. paying more|twice|extra
      how come ... bill|charged|charge|fee*|paying|pay|cost*
      fee|fees|charge|charges|cost|costs ... {neg} .. told|informed|aware|warned|notified|mentioned|expect*
      you|they deducted
      give|hand ?me back .. money|took|charged|paid
      charged|billed ... though|although|even
      bill|invoice ... when|but|although ... plan|should|costs|cost|agreed|price
      late|overdraft|cancellation fee ... reverse*|waive*|remove*|refund*|unfair
      reverse|waive|remove .. fee|fees|charge|charges
      {neg} .. agree|agreed .. {fee}
      charged|billed|billing ... for|a ... but|although|instead ... only|said|one|free|never|{neg}
      {fee} .. explained|explanation|clarif*
      payment*|money|direct ... went|gone|came|taken|go out .. twice|two|double|three
      shipping|delivery fee ... free
      free ... charged|billed|fee
      invoice|bill|statement .. includes|contains|lists|shows|has ... returned|sent|never|{neg}|twice
      {neg} ?going ?to ?be pay|paying for this|that|it|something
      total|price|quote|quoted ... # ... charged|card|billed|statement|taken
      miscalculat*
      calculated .. wrong|incorrectly`,
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
      recipient|friend|beneficiary .. {neg} get|got|receive|received
      do|does ?a refund*|reimbursement
      refund polic*|terms|conditions|period
      polic* .. refund*|money
      cases|situations|circumstances|conditions ... refund*|money|reimburs*
      how .. refund* .. work|works
      can|could|may|possible|able i|to ... refund* if
      check|see|find|view|get|download|know|how|where|what ... refund|reimbursement|money .. polic*|guarantee
      {neg} .. charg* .. phone|battery|laptop
      charging|charge|charges port|cable|station|{card}|battery|case
      cash back
      transfer*|move|moving|send|put ... money|funds back
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
      charg*|fee|fees|cost* .. for .. top|topping|exchange|transfer*|international|sending|receiving|delivery|shipping|withdrawing|using
      twice as|a`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
