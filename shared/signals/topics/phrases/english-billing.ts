import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: wrong bills, missing refunds and payments that went astray. */
export const englishBilling = {
  billing_dispute: {
    sure: `
      getting|obtaining|receiving|begin|start|initiate|raise|file|begin|apply|applying|procedure|process ... refund
      for a ?full ?partial ?quick refund
      need ?to ?do for ?a refund
      quick|full|partial|complete|immediate refund
      refund an|the|this|that|these|those|one|half|what|everything|any item|items|purchase|order|ticket|tickets|payment|charge|fee|amount|difference|rest|deposit|subscription|money
      {neg} .. reflect*|show*|display* ... refund
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
      refunded
      reimburs*
      back .. my|the|our money
      dispute|disputing|disputed|contest*|challenge*|query|question*|reverse|reversal|investigate .. {charge}
      {charge} .. dispute*|reversed
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
      calculated .. wrong|incorrectly
      money|payment|deposit|funds|dollars|bucks|cash|euros|pounds|mony .. back
      wrong*|incorrect*|inaccurate*|mistak*|error*|erroneous|discrepan*|problem*|issue*|trouble* .. bill|bills|billing|invoice*|invioce|charge*|statement*|balance|price|fee|fees|payment*|refund*|receipt|paycheck|payslip|salary|total|interest|deposit
      overcharge*|overpric*|undercharg*|underpaid|undercredited|shortchang*|misbill*|overrefund*
      i|we|ive ?have ?ve ?just ?have was|were|been|got|get ?just ?still ?also ?even ?wrongly ?being charged|billed|debited|invoiced|chraged|chrged|charge
      i|we m|am|are|re ?still ?now ?being getting|being|still charged|billed|debited|invoiced
      you|u|they|it|he|she|company|store|hotel|bank|landlord|gym|airline|app|seller|merchant|dealer|driver|plumber|caterer|garage|restaurant|machine|university|school|clinic|hospital|insurance|agency|host ?guys ?have ?ve ?has ?just ?still ?also ?even ?only ?then charged|billed|chrged|overcharged|invoiced|debited me|us|my|our|for|a|the|#|her|him|everyone|both|full
      charging|billing|invoicing|debiting|charge|bill me|us|my ... still|again|every|without|more|wrong|anyway|{neg}
      keep|keeps|kept|still|continue* ?to ?on charging|billing|debiting|deducting|withdrawing|charge|bill me|my|us|our
      keep|keeps|kept|still|continue* ?to ?on taking|drawing|deducting|withdrawing|charging ?out ?about ?# ?nine ?ten money|payments|dollars|bucks|euros|pounds|#
      stop|quit charging|billing|debiting me|my|us|our
      stop|quit|keeps|keep taking ?out ?my money|payments
      you|they|it|u|guys|yall|bank|company|store|landlord|gym|hotel|airline|seller|app|machine|dealer ?have ?ve ?has ?had ?just ?already took|taken|taking|deducted|withdrew|pulled ?out ?a ?an ?another ?my ?our ?the ?an ?over ?about ?# ?two ?twenty ?fifty ?eighty ?hundred money|dollars|bucks|euros|pounds|quid|cash|payment|payments|coins
      you|they|it|bank|u ?guys ?all ?have ?ve ?has ?just took|taken|deducted|withdrew ... out|from my|our account|card|bank|savings
      took|taken|take|takes|taking|deducted|debited|withdrew|withdrawn ... money|payment|payments|dollars|bucks|euros|pounds|cash ... {neg}|crash*|error|still|failed|nothing|without|never|wrong|more|too
      why ... you|they|was|were|did|is ... took|taken|deduct*|debit*|withdrew|withdrawn ... money|payment*|{sum}
      why did|do you|they take ?out ?two ?# money|payments|payment|bucks|dollars
      {took} ... {sum} ... instead|should|supposed|rather|but|when|although
      {took} .. instead
      i|we|was|been charged|billed|debited .. too|to much|many
      you|they|u|it ?have ?ve took|taken|take|charge|charged|charging ?me ?us too|to much
      charged|billed|pay|paying|paid|invoiced ... more than|then
      payment*|transaction|transfer|top|checkout ... failed|fail|declined|error|rejected ... but|yet|and|still ... money|taken|took|gone|deducted|charged|left|out|debited
      payment*|money|amount|dollars|bucks ... deducted|debited|taken|charged|gone|paid ... but|and|yet ... {neg}|error|unpaid|failed|cancel*
      payment* ... but|and|yet ... {neg} ... order|booking|ticket|confirm*|unlock*|deliver*|credited|charged
      payment*|charged|paid|deducted|debited ... but no order|ticket|booking|service|product|credit|delivery
      paid|pay|payed|bought|charged|billed ... {neg}|nothing|never ... got|get|came|come|receiv*|arriv*|activated|delivered|unlock*|credited|issued|printed|placed|appear*|valid|inventory|coming
      paid|pay|payed ... but|and|yet ?it ?you ?the ?system ?now ?still ... still|again|says|say|shows|show|reminder|unpaid|owe|owing|due|overdue|letter|twice
      already|allready ?been ?have paid|payed|settled ... {bill}|this|it ... why|still|but|again|reminder|got|get
      already paid ?for this|that|my|the|your bill|invoice|fine|fee|charge|balance
      {bill} ... already ?been paid|settled
      says|say|show*|claim* ?that ?i ?we|still ?still owe|owing|unpaid ... but|{neg}|paid
      i|we {neg}|don|dont ?t owe
      owe|owes|owed me|us ... money|refund|{sum}|credit
      owed a|my|some ?full refund|money|credit|reimburs*
      my|our|the ?tax ?full ?partial ?entire refund|reimbursement|rebate|chargeback|refun ... {neg}|where|still|stuck|late|less|only|wrong|closed|denied|ignored|rejected|never|pending
      refund* ... less|only|closed|denied|ignored|smaller|short|store|voucher|stalling|nobody
      promised|asked|requested|applied|waiting|offered|told|entitled|due|eligible|said ... refund*|reimburs*|rebate
      promised|waiting ?for ?me my|our|the money|cash|compensation ?back
      refuse*|refusing|won|wont|deny|denied|denies|luck|happened ... refund*|reimburs*
      refuse*|refusing|won|wont ... give|return|pay ... money
      refund me|my|us|please|plz|pls|request|status|now|asap|tracking|it|this
      refund* .. missing|status
      my|our ?full ?last refund
      check|checking|status|update|follow|following|much|talk|news ... my|the|a|on refund
      what happened ... refund|money|payment|credit
      chargeback*
      charge|charges backs
      take|took|taken|charge|charged|pay|paid ?me ?us to|too much ?money
      why|how ... chrged|chraged|chargd|biled
      payed|paid allready|already ... why|still|but|reminder|again
      my|our ?last payment|transfer|deposit|cheque|check ?was|is|got|went ?been lost|missing|misapplied|misposted|misplaced
      didn|didnt|never|couldn|cant|can ?t ?have ?possibly use|used|make|made|consume* that|this|so much|many
      discount|promo|credit fell|dropped off
      keep|keeps|kept|still sending|getting|receiving ?me ?us ?the bills|invoices|reminders
      said|told|quoted|promised ... # ... and|but|now|then ... #
      why does|do ... owe
      took|take|taken|charged|deducted|debited|withdrew|billed ?me ?us the|a wrong|incorrect amount|sum|price|rate
      exchange|conversion ?rate ... wrong|incorrect|off|different
      cancel*|canceled|called ... how|when|where ... my money
      what|why this|that|these ?last ?extra charge|fee|deduction|payment|charges|fees ?actually is|was|are|were ?all for|about
      where ?is ?s ?are ?did ?has|the ?hell ?rest ?of ?is my|our ?# ?twenty ?fifty ?rest ?of money|refund|cash|bucks|cashback|dollars|payment|rebate
      where my refund|money|cashback
      know where my|our|the money went|is|gone
      want|demand|gimme|expect|deserve|wheres my|our ?full ?whole ?entire ?hard ?earned money|cash
      return|returned|send|give|giving|gave|pay|paid|paying|put|refund ?my|our|the ?me|us ?my ?the ?full ?whole .. money|{sum}|amount|sum|deposit|payment|difference .. back
      return ?back ?to ?me|my|our ?the money|payment|#|amount|funds|deposit
      want|like|need|expect|demand|deserve|ask|could|get ... part|money|sum|amount|difference|deposit|dollars|bucks|euros|pounds|payment ?put ?paid ?returned ?be ?given back
      paid|pay|paying me|us back
      be paid|compensated|reimbursed back|for
      {neg} ?been ?yet ?be ?ever paid|reimbursed|compensated|refunded|credited ... for|back|my
      want|demand|expect|owed|deserve ?a ?some ?full ?my compensation ... delay*|late|cancel*|outage|flight|train|bus|hotel|taxi|parcel|delivery|lost|internet
      bill|bills|invoice|rate|premium|rent|payment|price|debit|tariff|subscription ?has ?have ?just ?had ?suddenly ?all went|gone|goes|jumped|shot|raised|increased|rose|risen|doubled|tripled|skyrocket*|climb* ?up ?from ... {neg}|why|without|reason|told|from|locked|month|this|no
      why|how|reason ... bill|bills|invoice|rate|premium|payment|debit|rent|tariff|subscription ... go|went|gone|going|jump*|increas*|rise|rose|raised|high|higher|much|more|expensive|big|double|tripled|up
      bill|bills|invoice ... so|too|to|way|very|really|insanely|crazy high|big|much|expensive|outrageous|large
      bill|bills|invoice|statement|charge|fee ... outrageous|ridiculous|insane|absurd
      bill|payment|rate|premium|invoice ... twice|double|triple ... what|as|normal*|usual*|last
      bill|paid|paying|pay|charged|cost|costs|price|payment|charge ... more than last|usual|normal|before
      {bill} ?is|are|was|has|looks|seems ?must ?be ?to ?be ?a ?all ?completely wrong|incorrect|mistake|off|short|missing
      {bill}|numbers|figures|sum|sums ... {neg} ?up ?even ?seem ?to add|match|matches|agree|fit|right|correct|tally
      think|believe|sure|says|looks ... bill|invoice|charge|total|amount|fee ... right|correct
      paycheck|paycheque|salary|wages|pay|payslip|shift|overtime ... short|wrong|missing|less|unpaid|underpaid
      {neg} ?been ?get paid ?for ?me ?my|this|last ?last shift|month|week|overtime|hours
      quoted|estimate*|advertis*|agreed|said|told|promised|supposed|shelf|sign|ad|website|app|menu ... #|{sum}|free|cheaper|lower|less|price|two ... but|instead|and|now|is|not ... charg*|bill*|pay|paid|paying|took|invoice*|price
      told|said|promised|advertised|supposed|sold ?me ?us ?it|would ?that ?it|the ?installation|delivery|visit|upgrade|month|trial ?was|is|would|to|get|were ?be ?first ?month free ... but|charg*|bill*|pay|paid|took|fee|cost*|now|is
      you|they|u|rep|agent|lady|man|ad|sales* ?had ?have|clearly ?all told|said|promised ?me ?us ?that ?i ?it ?the ?d ?my ?would ... free|waived|refunded|included
      supposed|meant to ?only ?be ?get ?have ?been ?a ?only free|included|less|waived|credited|credit|refunded|cheaper
      supposed|meant to ?only ?be cost|pay|charged ?me ?only #|ten|less
      free trial|month|version|shipping|delivery|returns ... charg*|billed|took|paying|applied|fee|paid
      trial ... charg*|billed|took|debited|paying|taken
      wasn|weren|not|never|nobody|nowhere ?t ... told|informed|warned|mentioned|said|aware|disclosed|expect* ... fee|fees|charge*|surcharge|cost*|increase|extra|tax
      didn|did|not|wasn|never ?t expect* ... charge*|fee*|bill|cost*
      didn|didnt|never|not ?t ?ever ?even agree*|agreed|ask*|want*|sign*|order*|choose|chose|need|authori* ... premium|insurance|warranty|upgrade|autopay|extra|upsell|subscription|renew*|plan ... charg*|bill*|pay|paid|took|money
      renewed|autorenewed|renews ... without|{neg}|charg*|took|money|refund|back
      charg*|bill*|paying|paid|pay ... didn|didnt|never|wasn|weren|don|don|havent|haven ?t ?ever ?even ?really use|used|have|stay*|take|took|cause*|make|get|got|need|show*|want|ask*|pick*|ride|attend*|there|know
      charged|billed|paying|pay|charge ... i|we|that|which ?have ?already ?ve cancel*|canceled|cancelled|returned|dropped|quit|declined|left|closed|stopped|sent
      cancel*|canceled|cancelled|quit|left|moved|returned|downgraded|closed|paid|ended ... still|keep*|and|yet|but|then ... charg*|bill*|debit*|paying|invoice*
      cancel*|canceled|cancelled|quit|left|downgraded|closed ... still|keep*|and|yet|but|then ... taking|took|take ... money|payment*|{sum}
      {charge}|money ... after|since|although|though|before ... i|we|trial ?have ?already ?was ?had quit|left|cancel*|closed|ended|returned|moved|over
      charged|billed|fined|charge|bill ... though|although|even|but|yet|because|while|despite|when ... paid|valid|there|free|closed|empty|never|{neg}|returned|cancel*|autopay|only|covered
      fined|penalty ... paid|valid|appeal|unfair|wrong*|{neg}
      parking|speeding|transit fine|ticket ... though|although|but|still|wrongly ... paid|valid|fine|{neg}
      appeal|contest*|challenge*|query|dispute|disputing|disputed|question ?a ?the ?my|this|that|last ?parking ?parking charge*|bill|invoice|fine|fee|fees|amount|payment|transaction|balance
      disputed|dispute ... charge*|transaction|closed|merchant|bill|payment
      fee|fees|charge|charges|penalty|surcharge ... waive*|waived|remove*|reverse*|refund*|credited|taken|dropped|unfair|ridiculous|wrong|off
      waive*|remove|removed|reverse|drop|refund|undo|take|taken|get ?rid ?of ... fee|fees|charge|charges|penalty|surcharge ... off|please|account|bill
      waive|reverse|undo ?that ?this|it|the|this|that|my ?late charge|fee|payment|fees|charges|transaction|penalty
      remove the|this|that|my ?late charge|fee|fees|charges|penalty
      fee|charge|interest|penalty ... shouldn|should|why ?t ?not ?be|have|there ... there|pay|charged|paid|owe|owed
      shouldn|shouldnt|should ?t ?not ?have ?to pay|be ?paying ?charged this|for|a|the|that ?this fee|charge|bill|it|this|that
      correct|fix|corrected|adjust|recalculate|amend|redo my|the|this|our ?last bill|invoice|statement|charge|amount|total
      bill|invoice|charge|statement|total .. corrected|fixed|adjusted|recalculated|amended
      explain|clarify|understand|justify|break ?why ?to ?me ?us ?what ?down my|this|that|these|the|our ?last ?latest ?new ?phone ?electric charge*|bill|invoice|deduction*|debit|fee
      what|whats ?is ?s ?are this|that|these ?extra ?additional ?# ?{sum} ?dollar ?pound ?euro ?new ?service charge*|fee|fees|deduction|surcharge|payment|debit ?for ?on ?from ?doing ?about ?of ?# on|from|doing|i|here|about|and|my
      what|whats ?is ?s this|that ?charge ?fee #|five|ten|fifteen|twenty|dollar|euro|pound
      charge*|fee|fees|deduction|debit|payment ... {neg} ?really ?even ?fully understand|explain*|sense|expect*|know
      {neg} ?really ?even know|understand|sure|idea ?of what|why|where this|that|these|those|it|i|my|you|they|all|the ... charge*|fee|fees|charged|billed|deduct*|paying
      {neg} ?really ?even understand this|that|these|the|my ... charge*|fee|fees|bill|invoice
      never ?again ?got|received|came|seen|saw|get ?my ?the ?that ?any ?a rebate|cashback|reward|bonus|refund|credit|discount|reimbursement
      cashback|bonus|reward|rewards|rebate|discount|credit|coupon|promo|voucher|promotion ... {neg} ?been ?being ?come ?ever|applied|came|come|paid|there|off|given|deducted|honor*|honour*|credited|taken|work|missing ?applied ?off ?paid there|off|paid|applied|came|credited|deducted|honoured|honored|given|out
      my|the|our ?student ?promised cashback|bonus|rebate|discount|reward ?is ?was ?has missing|gone|disappeared|forgotten|fell|vanished
      didn|didnt|never|not|haven|havent ?t ?ever ?yet ?even get|got|receive*|see|seen|given ... discount|cashback|bonus|rebate|reward|refund*
      {neg} .. gave|give|got|get|given ?me my|the|any|enough change
      my|our|the|security deposit|advance|bond ... {neg}|never ?been ?yet ?be ?yet returned|back|refunded|given|released|repaid
      deposit|advance|bond .. withheld|kept|short|missing
      kept|keep|keeps|keeping|withholding|withheld my|our|the|part ?of ?my ?the ?full deposit|money|change|advance|payment|cash
      when|where ... deposit|bond ... back|return*|get
      hold|authorization|preauthori*|charge ... still|{neg}|should ... gone|release*|drop*|remov*|lifted|there|fallen|off
      counted|loaded|deposited|credited|rang|scanned|applied ... wrong|only|twice|incorrect*|less|instead
      {neg} .. credited|applied|posted|booked|recorded|matched|reflected ... account|loan|payment*|balance|my
      payment*|check|cheque|transfer|deposit|money|top ... {neg} ?been ?yet ?being|ever credited|applied|posted|recorded|matched|reflected|showing|counted
      cash|atm|machine|deposited|loaded ... only|less|ate|swallowed|nothing ... money|cash|{sum}|counted|shows|credited
      ate|swallowed|kept my|our|the ?two ?# {sum}|money|coins|cash
      machine|pump|wash|meter|kiosk|station ... took|charged|ate|swallowed|billed ... {neg}|nothing|only|never|whole|full
      two|three|four|multiple|several|second|another|extra ... charges|payments|debits|withdrawals|deductions ... same|from|for|one|bill|day|coming|ride|order
      charged|billed|debited|deducted ... again
      took|taken|taking ... money|payment* ... again
      again|still ... charged|billed|deducted|debited
      same|identical amount|order|charge|payment|bill|transaction|fee ... again|twice|billed|came
      charges|transaction*|payment* ... more than once
      receipt|bill|invoice|statement ... shows|show|says|say|lists|list|has|includes|include|contains|listed ... i|we|but|never|only|{neg} ... bought|had|have|ordered|got|used|two|one|asked|need
      billed|charged|invoiced ... for ... we|i|it|but|and|when|only ... had|have|received|bought|was|just|used|only|got
      booked|ordered|bought|signed ... #|one|two|three|{sum} ... you|and|but ?you ?they ?was invoiced|invoice|charged|billed|charge|bill|confirmation
      you|they|company|landlord|bank|insurance|store ?guys ?all ?still owe|owes|shortchanged|underpaid ?me|us me|us|our|my
      what|whats ?is ?s the fee|charge|fees|charges ?for on|from my|our|this bill|statement|account|invoice
      rip|ripped|ripoff|robbery|daylight off|robbery|ripoff|us|me
      not|won|wont|refuse|refusing ?t ?going ?gonna ?to ?will|be|to pay|paying ?for this|that|the|your|a|it|until ... until|extra|bill|fee|never|{neg}|wrong|fine|charge|correct*|damage
      won|wont|refuse|refusing|{neg} ?t ?going|to|be|gonna ?to pay|paying for ... {neg}|broken|without|didn|never|extra
      i|we will not|never pay
      not|isn|isnt ?t what|the ?price ?amount ?i ?we ?was ?were ?had agreed|quoted|promised|told
      never|didn|didnt|not ?t agreed|agree to ... price|pay|charge|fee|amount
      insurance|plan|policy|warranty ... should|supposed|covers|cover|covered|didn|didnt ... bill*|pay|paid|charged|owe
      bill*|pay|paid|charged|owe|invoice ... insurance|plan|policy|warranty ... should|supposed|covers|covered|cover
      out of network
      claim ?was ?is ?only underpaid|short
      money|transfer* ... never|{neg} .. get|got|arrive*|reach* ?there ... back|gone|missing|lost
      transfer*|paid ... wrong account|person|number|iban
      {neg} .. as described ... money|refund|back
      pay*|money|charge*|refund ... by mistake|accident|accidentally
      accident|accidentally|mistake|wrong ... bought|purchased|renewed|ordered|paid|bought|ticket ... refund|money|back
      without telling|notice|notif*|asking|warning|informing|word|permission|consent ... raised|charg*|took|bill*|renew*|price|rate
      raised|increased|increasing|hiked|upped ?my|the|our ?monthly rate|price|premium|bill|rent|fee|fees|payment|subscription
      added|adds|adding|put ?a ?an ?the|in|some|extra ?resort ?service ?# tip|fee|fees|insurance|charge|surcharge|gratuity|warranty ... {neg}|without|never|end|bill|invoice|didn|i|my
      bill me|us ... anyway|wrong|again|for
      {bill}|fee|charge ... i|we ?was ?were|didn|never ?t ?ever ?never agree*|asked|ask|sign*|told|informed
      paid|sent|send|gave ... twice|two times|two time
      debt|collection*|collector*|agency|reminder|dunning ... paid|settled|{neg} .. owe|already
      collection*|reminder|dunning ... bill|invoice|fine|loan ... paid|settled|already
      paid ?it off|full ... still|interest|another|again|continues|report*|says
      paid in full ... still|interest|another|again|continues|report*|says
      interest|fee|penalty|late ... paid ?it in|on|off|before|already full|time|due|paid
      late fee*|charge ... autopay|paid|time|posted|never|{neg}|why|unfair|but|remove*|waive*|off
      credit note ... missing|outstanding|{neg}|issue|for|difference
      {neg} working|work|worked|have|had|got|internet|service ... pay|paying|paid|charged|bill|credit
      why ... pay|paying|charged|billed|bill|invoice ... for|{neg}|this|when|if
      vouchers|voucher|credit ... want|wanted ... cash|money|refund
      want|wanted ... refund|money ... voucher|instead
      unexpected|surprise|unexplained charge|bill|fee|payment|deduction
      price|total|fare|cost|amount ... changed|different|higher|went|jumped ... checkout|paid|charged|step|booking|end|see|saw|quoted|than
      billing|bill|charge|refund|payment|invoice problem|issue|error|dispute|mistake|question`,
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
      will|would|are|is|any there ?be any|hidden|extra|additional ?extra ?hidden ?additional fees|costs|charges|cost
      company|employer|work|boss reimburses|reimburse|pays
      is|are|get ?the ?this fee|fees|charge waived for|if|when
      refund ?process|procedure work|works
      going|gonna to|be bill|charge me
      see|check|find|view|know|look|checking ?for ?at ?up ?the ?your ?my ?early ?current withdrawal|cancellation|termination|exit|transfer fee|fees|charge|charges
      refund|refunds|reimbursement|reimbursements|back|return polic*|oplicy|guarant*
      reimbursable
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
      charg*|fee|fees ?me ?extra if
      minimum payment|due
      extra if|for
      long ... take|takes|process
      situations|siutations|instances ... refund*|reimburs*
      international|foreign|exchange|transaction|transfer|annual|delivery|shipping|overseas|currency ?transaction fee|fees|charge|charges
      phone|battery|laptop|device|car ... charg*
      fully charged
      extra charge for|to
      twice as|a
      if i|we|you|it|my ?ever ?card ?don ?t ?want ?to use|withdraw|withdrew|cancel*|change|travel|go|send|transfer|top|pay|stay|return|am|was|were|close|upgrade|switch|add|book ... charg*|fee|fees|extra
      transfer*|move|moving|send|put ?my ?the ?some ?this money|funds back to|into|from|in|on
      charge|charges|fee|fees|cost* .. for .. top|topping|exchange|transfer*|international|sending|receiving|delivery|shipping|withdrawing|using
      charged|charge|billed|bill|amount|total ... correct|right amount|price
      charged|billed correctly|rightly
      was|were|is ?all correct|fine|right ... after|thanks|just|only
      charged with a|murder|assault|crime
      will|would|can|when|could|if|does|do i|we|you|it ?be|get|still ?charge|have charged|charge|billed|bill|pay
      when|if ... will|would|do|does|you|card ?be ?get ?i charged|charge|billed
      will|would|could|can ... charged|billed ... if|now|when
      have|has|did|was|is you|it|they|my ?already ?card charged|charge|billed ?my ?card yet
      refund*|money|deposit|cashback|credit ?has ?have ?just ?finally ?already ?all came|arrived|landed|received|in|come|through|back ... thank*|great|perfect|good|happy
      thank*|great|happy|good ... refund|money|cashback|credit ?has ?just came|arrived|received|in|through
      got|received my|the ?full refund|money|discount|credit ?back ?already ... thank*|thanks|all|great|good
      do|does ?you|it|they give|offer|do|make|issue|accept refunds
      could|can|may|would i|we ?still ?get|have ... refund|money ... if|when|unless
      get|have ?a ?my refund|money ?back if
      tax refund
      fee schedule
      how|can|do chargebacks
      the refund arrived|came|is ?here ?through ?today
      great|perfect|lovely|cheers|appreciate|thanks|thank ?you ?for ?the quick|fast|refund|prompt refund
      refund* ... tax|policy|guarantee|in general|usually|normally|generally|terms
      long ... refund* ... general|usually|take|normally
      refundable
      back guarantee
      cashback card|offer|offers|program
      send|owe|owes|pay|remind|transfer ... back ?to my|him|her|mom|dad|brother|friend|roommate|loan
      who|how|what owes|much|do ?me|i ?i owe
      how much ?do ?did ?does ... owe|bill|pay|cost|charge
      help|hand ?me ?with paying|pay
      how ... dispute* .. work|works
      are|is there any ... fee|fees|charge|charges|costs|cost
      is there a|an .. fee|charge for|if|when|to .. extra|using|paying|sending|changing|withdrawing|i|we|use|card|change|children|luggage
      what|which ?are|is|s ?the ?your ?other ?kind ?kinds ?of fees|charges ?do|are|for|come|should
      get|can|how ... fee|fees waived|waive by|if|when|keeping
      avoid ... fee|fees|charge*
      question|questions about|on|regarding my|the|a|an ?last bill|invoice ... who|minute|contact
      reminder|remind|set ... bill|payment|rent|pay
      price|cost ?has ?have changed since
      paid|pay ?me|us ?it back ... thank*|thanks
      who owes|owe
      remind ... owe|owes
      premium|pro|bigger|other|deluxe version|plan|seat|account|one|package
      i|we entered|typed|put ?in the|a wrong amount|price
      money comes from
      extra|another|second night|person|bag|bed|pillow|blanket|towel|time
      in charge
      free of charge
      charge ... phone|car|scooter|laptop|it ... to|room|other|instead
      charge it|this|that|them ?all to
      can|could|please|want|like|would|may ?you ?i ?we ?to double|split|combine ... bill|order|payment`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
