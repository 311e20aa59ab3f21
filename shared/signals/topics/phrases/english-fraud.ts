import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: fraud, stolen accounts and lost cards. */
export const englishFraud = {
  fraud_security: {
    sure: `
      {charge} ... don|dont ?t even|personally own|gamble|use|have|drive|know|play|live
      {charge}|advance ... while|when i|we was|were ?at ?in ?the ?still hospital|asleep|sleeping|surgery|jail|bed|dead
      asleep|sleeping|surgery|bed when|while|at ... {charge}|withdrawal*|transfer*|purchase*|used
      shows|see|saw|there|got|noticed ?is ?was ?s ?a ?an ?another ?some login|logins|signin|session ... from|in
      login|logins|session|device ... russia|china|nigeria|brazil|vietnam|romania|moscow|lagos|country|city
      confirmation|email|notification|alert|message ... i|we ?ve ?have never|didn|didnt|not ?t ?ever ?even book|booked|ordered|order|bought|buy|made|make|placed|requested|purchase*|signed|apply|applied|started|start
      who opened|took|used ?out a|an|this|my ?line ?bank ?credit account|loan|line|card|credit|contract|identity
      let|allowed|gave|helped ... stranger|fraudster|thief|impostor|imposter|scammer
      {person}|stranger|thief changed|switched|replaced|reset|redirected .. my|our|the sim|deposit|payroll|iban|payout|address|password|email|pin|number|payee|beneficiary
      {card}|account*|number|name|identity|license|licence|plates|insurance ?is ?was ?are ?still being used
      deactivate|disable|cancel|stop|shut|kill|block|turn|switch ?off ?down my|the ?debit ?credit ?bank card|cards|sim|phone ... lost|left|stolen|gone|missing|find|took|taken|dropped|misplaced|disappeared
      lost|left|stolen|dropped|misplaced|disappeared ... deactivate|disable|shut|kill|block|freeze|lock|cancel .. card|cards|sim|phone|account|it off|down|immediately|please|now
      left|lost|dropped|forgot my|the ?debit ?credit ?bank card|cards|wallet|purse in|on|at ... taxi|cab|uber|train|bus|plane|bar|club|restaurant|store|shop|park|subway|tube|metro
      ran|took|runs|went|drove off|away with|after my|our|the ?money ?deposit phone|wallet|bag|suitcase|laptop|purse|money|luggage|things|card|deposit
      they|tickets|ticket|those|sneakers|notes|bills ?all ?were ?are ?was ?is ?both ?turned ?out ?to ?be fakes|counterfeit*|forged|forgeries
      sent|mailed|gave|received|got ?me ?us ?a ?fake ?bad ?large cashier|cashiers|check|cheque ... deposit ... wire|send|rest|back|seems|feels|gift
      {charge}|paid|money ... no idea|clue who|whose
      no idea|clue who ... {charge}|money|paid|merchant
      fake|forged|bogus bill|bills|invoice*|order*|receipt*|contract|signature|license|licence|passport|reviews
      wallet|purse|card|cards|bag|passport .. disappeared|vanished|snatched|grabbed
      pretending|posing|pretended|posed to|as ?be me|us|him|her|you
      house|home|mailbox|car|apartment|flat|locker ... broken into
      {person} ... in my name|account without
      hack|hacked|hackers|hacker|hacking
      identity|id ?was ?been theft|stolen|stole|thief
      steal*|stole|stolen|theft ... {card}|{account}|identity|money|{data}|password*|pin|number|funds
      {card}|identity|money|{data}|password*|pin ... stolen|stole|stole|robbed|cloned|skimmed|pickpocket*
      unauthori*|unauthorized|unauthorised
      {person} ... using|used|uses|accessed|access|accessing|stole|took|taken|charged|spent|ordered|bought|purchased|made|withdrew|withdrawn|hacked|logged|compromised|changed|opened|copied|cloned ... {card}|{account}|identity|name|number|{data}|money|password*|pin|login
      {person} .. has|have|got|knows|know my {card}|{account}|identity|{data}|pin|password*|number
      {neg} .. recogni* .. {charge}|{card}|{account}|login|device|it|them
      {charge} ... {neg} .. recogni*|authori*|familiar
      {charge}|withdrawn|money|cash|deducted ... {neg} .. by me|myself
      {charge}|withdrawn|money|cash ... isn|aren|not|isnt|arent|wasn ?t mine|me
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
      received|got|getting|get|receive ?a|an|some ?verification ?security code*|otp|text*|email* .. {neg} .. request*|ask*
      {person} ... buying|ordering|spending|opening|taking|stealing ... my name|money|card*|account*
      in my name ... {neg}|without|someone|somebody|credit|loan
      blackmail*|extort*|skimmer*|skimming|conned|tricked|duped|swindled|swindle
      {person}|person|he|she|they|ex|employee|colleague .. has|have|knows|got ?still my|our ?admin ?bank login|password|pin|credentials
      is that|this ?really you
      is that|this|it really ?from you
      grandson|granddaughter|son|daughter|kid*|child*|nephew|niece|roommate|flatmate ... used ... my ?credit ?debit ?bank card*
      fraud|fraudulent*|fraudster*|defraud*|frauded|fraudulant|fradulent*|fraudelent*|fraudulen*|froud
      scam|scams|scammed|scammer*|scamming|scamed|scamer*|scaming
      phish*|smish*|vish*|spoofed|spoofing|phising|pishing
      i|we|he|she ?ve didn|didnt|never|haven|havent|hasn ?t ?ever ?even authori*|approve*
      i|we did|have not ?ever authori*|approve*
      {neg} .. remember|recall ?making|doing|about this|the|that|a ?credit|direct ?cash {charge}
      activity|login*|{charge} ... {neg} ?even recogni*|remember
      login*|activity|withdrawal* ... {neg} ?even explain|understand
      {charge} ... {neg} ?ever ?even heard|dealt
      {charge} ... never ?ever ?even bought|ordered|shopped|been
      pickpocket*|mugged|robbed|burglar*|burgled|skimmed
      card*|number|sim|plate*|phone|voice|profile .. cloned|copied|skimmed
      cloned .. card*|sim|number|plate*
      strange|weird|unknown|unfamiliar|unrecogni*|unkown|uknown|suspicious|suspect|odd|unusual|questionable|illegal|illegitimate|false|shady|dodgy|fishy|sketchy|funny .. {charge}|withdrawal*|login*|device*|transaction*|activity|activities
      unathori*|unauthrized|unauthor*|unautori*|unautho*
      stollen|stoled|hacket|hackd|haked|hackers
      {charge}|withdrawn|money|cash ... i|we|nobody|wife|husband|he|she ?really ?definitely ?certainly ?just ?have ?did ?would {neg}|didn|don|dint|dident|havent|haven|hasn ?t ?never ?really ?actually ?even ?ever make|made|do|done|initiat*|approv*|perform*|submit*|authori*|place
      {charge}|withdrawn|money|cash ... didn|didnt|not|never|dont|dint ?t ?really ?actually ?even make|made|initiat*|approv*|perform*|authori*
      money|cash|transfer*|withdrawal*|trades|shares|funds ... didn|didnt|not|never ?t ?ever touch|touched|request|requested|place|placed|take|took
      {person}|person|people|hacker*|thieves|they|he|she|rando|guy {misused}|took|taken|taking|charged|made|logged|logging|changed|changing|reset|placed|booked .. my|our|his|her|me ?mother* ?whole ?own ?debit ?credit ?bank ?old ?saved ?online ?gift {mine}
      {person}|people|thieves|hacker* ... {misused} ... {mine}
      {person} ... signed|forged|opened|rented|took|applied|filed|registered|enrolled|booked|set ... in|under|with|using my|our|his|her|company* ?old ?own name|identity|details|license|licence|id|signature|passport|ssn
      was|were|been|got|has|have|is opened|taken|signed|applied|filed|registered|rented|created|started .. in|under|using my|our|his|her ?own name|identity|ssn|details
      account*|loan*|card*|contract*|line|inquir*|lease .. on my credit report|file ... {neg}|never|unknown
      {card}|account*|accounts|number|name|login|profile|miles|points|voucher*|gift|id|licen* ?is ?was ?has ?have ?were ?had ?got been|being|was|were|got ?just used|misused|accessed|opened|emptied|drained|redeemed|spent|charged|broken ... by|without|never|{neg}|someone|stranger*|abroad|country|state|city|while
      card|account ... using|uses it ... in|at|someone|somebody
      in my hand|pocket|possession|wallet|purse ... using|used|charged|payment*|withdraw*|someone
      asleep|sleeping|abroad|home|work|hospital ... card|account .. was|got|being used|charged|accessed|emptied
      password*|email|phone|number|address|payee|beneficiary|iban|details .. was|were|been|got|has|have ?been changed|switched|replaced|altered|swapped|reset ... {neg}|without|someone|somebody|who
      who ?is ?s ?else|has|the|just ?hell using|used|accessed|accessing|logged|opened|hacked|changed|buying|ordering|making ... my|our ?bank ?credit ?debit account|card|email|login|profile|number|name|portal|netflix|miles|points|phone
      find|see|tell|know|check .. who|if|whether ?has ?have ?someone ?else used|using|accessed|logged|hacked ?in ?into .. my|our
      emptied|drained|wiped ... account*|savings|balance|bank|money
      account*|savings|bank|crypto|bitcoin|card|points|balance .. was|were|been|got|being ?completely emptied|drained|wiped|cleaned
      savings|account|money|balance ... gone|missing|empty|zero ... {neg} .. touch*|me|take|took|spend|spent|use|used|withdraw*|myself
      my|our|his|her ?whole ?work ?bank ?gift ?loyalty ?reward ?api ?car ?gaming ?student points|miles|bag|handbag|backpack|purse|wallet|laptop|tablet|ipad|keys|key|licen*|checks|cheques|mail|account|id|badge|pass|crypto|bitcoin|data|rewards|username|everything|things|stuff|belongings ?has ?have|was|were|is|are|got|been ?all ?been ?just stolen|stole|nicked|swiped|snatched|taken
      everything|things|stuff|belongings|checks|checkbook|chequebook|cheques|points|miles|rewards|licen* ... stolen
      checks|checkbook|chequebook|cheques .. missing|lost|gone|cashed
      {crook} ... disappeared|vanished|ghosted|scammed|scammer
      {crook} ... blocked me|us
      vanished|disappeared ... after|with|once ... paid|money|sent|deposit|payment
      fake|bogus|counterfeit|forged|false|phony|imitation .. check|checks|cheque*|confirmation|id|ids|listing*|ad|ads|ticket*|voucher*|landlord|policeman|police|bank|officer|agent|page|link|text|texts|sms|shop|store|webshop|customer|support|charity|job|document*|documents|app|apps|number|version|identity|claim|payment*|site|company|product*|passport|recruiter
      {neg} .. real|genuine|legitimate|legit|existing site|shop|website|page|store|company|landlord|seller|agent
      pay|paying|payment|transfer|deal outside|off ?of your|the|this platform|site|app|website
      sim ?card ?was|got|has ?been swapped|swap|cloned|hijacked|ported
      unknown|unfamiliar|strange person|user|name|people ... account|profile|policy|plan
      driver|courier|agent|employee|guy|man|woman|lady|he|she|caller|host|seller|technician ... ask*|want*|demand* ... pin|password|passcode|cvv|otp|ssn
      log|sign in ?that i|we ?did didn|didnt|never|not ?t do|make|did|start
      {kinsman}|carer|he|she|they ... taking|took|takes|stealing|withdrawing money|cash from|out
      {kinsman}|he|she|they|husband|wife|who|company ... took|opened|taken|signed|got|has ... loan|card|account|credit|contract|line|lease ... in|under my|our|her|his|mothers name
      site|shop|website|page|store|webshop|company|landlord|apartment|flat|guy|person|seller|broker ?just ?really that|which|who|is|isn|isnt|doesn|doesnt|does|wasn|was ?that ?i ?is ?isn ?t ?not ?really real|exist*
      shop|website|company|apartment|flat|house|seller|landlord .. {neg} ?even ?really exist*|real
      shoes|bag|perfume|watch|item|product|phone|jersey|tickets|ticket|jacket ... is|are|was|were ?clearly ?obviously ?definitely ?all ?a|an fake|fakes|counterfeit|bogus|forged|replica|knockoff
      called|phoned|rang|telephoned|texted|messaged|caller|call|came|contacted|recruiter|someone|guy|lady|woman|gentleman ... ask*|want*|demand*|told|said|need*|unless|pay .. pin|password|passcode|otp|cvv|anydesk|teamviewer|bitcoin|crypto|warrant|zelle|venmo|vouchers
      unless|told|made|asked|wants|wanted|said|demand*|tricked ... pay|buy|send|paid|bought|purchase ?with ?in ?them ?him ?some gift|itunes|steam|amazon cards|card
      pay|paid|paying ?with ?by ?in ?them ?him gift cards|card|vouchers ... or|unless|arrest*|cut|police|warrant
      they|he|she|someone|somebody ?had|got|get|has|took|have|gained|gain ?had ?a ?full remote access|control
      let|gave|give|giving ?them ?him ?her|him|them|someone|somebody ... remote|control|into|access ... computer|pc|laptop|screen|machine
      took|taken|gained|got over|control|access .. computer|screen|pc|account*|email|banking|phone
      code|codes|otp|otps|reset|resets|verification|prompt*|pins ... i|we|m|am ?have ?am ?was ?did ?ve never|not|wasn|wasnt|haven|havent|didn|didnt ?t ?ever ?even request*|ask*|trying|logging|want|start*
      login|device|session|user|access|sign|phone ... {neg} ?a ?my own|mine|recogni*
      login|device|session|user i|we don|do|dont|didn ?t ?not know|own|recogni*|add
      new|unknown|another|strange|second device|login|user|phone|payee|person|beneficiary ... {neg}|unknown|stranger|who
      someone|somebody|hacker*|they|people|he|she|who|stranger ?has ?is ?was ?been ?keeps tried|trying|tries|attempt*|keeps ?to log|get|sign|reset|access|break|hack|logging|getting ?in ?into ?to .. my|as|me
      someone|somebody|anyone|hacker|stranger ... tried|trying|tries|attempt* ... log|access|reset|use|buy|charge
      broke|broken|hacked|break in|into .. my|our|his|her account*|profile|email|computer|booking|wallet|bank*|cloud|phone
      someone|somebody|stranger*|person|employee|colleague|ex ?still ?now has|have|got|kept|keeps|had .. access|login|password*|copy .. my|our|account*|card
      ex|former|old|fired employee|colleague|coworker|boyfriend|girlfriend|husband|wife|partner|roommate|flatmate|staff ... login|logs|access|password*|account|using
      {kinsman} ... took|stole|stolen|copied|using|steals|stealing|taking|swiped|takes|withdrew|maxed .. my|our|his|her|the ?mother* ?company ?credit ?debit ?bank card*|purse|wallet|checkbook|account*|identity|pin|money|cash|passport|savings
      {kinsman} used|uses my|our|the|her|his ?company ?credit ?debit ?bank card*|account|identity ... without|behind|secretly
      technician|driver|cleaner|employee|worker|staff|courier|mover*|plumber|nurse|carer|maid .. stole|stolen|robbed|pocketed|copied
      {card}|identity|check|wire|bank|package|mail theft
      report .. theft|thief
      shut|switch|turn off|down ... card|cards ... {neg}|lost|stolen|gone|where
      {neg} know|sure|idea where my|the ?credit ?debit ?bank card*|wallet|phone|purse ?is ?are ?went
      lost|misplaced my|the|our ?bus ?travel crad|badge|pass|checkbook|sim|licence|license|keycard|fob ... block|someone|use|cancel|deactivate|stop
      dropped|lost|losing my ?bus ?travel wallet|purse|passport
      kept|keeps|has my card and|now ... using|used|charg*
      changed|change ... beneficiary|payee|address|email|password|number|phone ... {neg} .. sign|do|request|make|me|ask
      i|we never|didnt|didn ?t ?ever ?even applied|apply|opened|open ?for .. account*|card*|loan*|credit|line|contract
      account*|card*|loan*|credit|line|contract ?that ?which ?when ?but i|we ?ve ?have never|didn|didnt ?t ?ever ?even applied|apply|opened|open|had|signed|requested
      none of these|those|them|this ?is ?are ?were ?was mine|ours|me
      none of these|those|the {charge}|purchases|calls|orders ?is ?are ?were mine|ours|me
      not my|our transaction*|charge*|payment*|purchase*|withdrawal*|signature
      nobody|none ... made|placed|ordered|authori*|opened|booked ... {charge}|calls|it|them|these
      {charge}|calls|trips|rides|booking|line|account ... nobody|none|noone ... made|placed|ordered|authori*|opened|booked
      duped|conned|swindled|cheated|tricked|fooled|deceived ... fake|caller|sending|site|website|number|online|money|seller
      telling|told|said|saying|say|pretend*|identified|claim* ?me ?us ?that he|she|they|himself|herself|themselves ?is ?was ?were ?are ?as ?from ?with|a|the|your|my bank|officer|fraud|police|support|microsoft|security|irs|hmrc|amazon
      shared|gave|given|told|read|sent|entered|typed|put|handed|provided ?him ?her ?them ?me ?out ?over ?in ... otp|pin|cvv|ssn|passcode
      is|was ?this|that|the|it ... really|actually ?from your|you ?company
      text|email|message|call|letter|sms|mail|link|number|whatsapp|offer ... is|was it|this|that ?really ?actually ?even ?truly from you|your|real|legit|genuine|authentic
      is|are this|that|these|your text|email|message|call|letter|sms|mail|link|number ?really ?actually ?truly from|yours ?you|real|legit|genuine
      tamper*|skimmer*
      plates|plate|licence|license ... copied|cloned|stolen
      tracker|spy|spyware|malware|keylogger|stalkerware ... phone|computer|laptop|found
      hijack*|jacked
      stealing|steals|stole my|our wifi|electricity|power|points|account|money|data|identity|mail
      fraud department|team|claim|alert
      traffic|parking ticket|fine ... car|plate* ... {neg} .. mine|my
      impost*
      deceased|late|dead ... withdraw*|account*|card ... after .. died|death|passed`,
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
      password|pin .. leaked|exposed|changed|known
      didn|never|not ?t order*
      dropped|left .. wallet|card|purse
      who .. changed|made|ordered`,
    clean: `
      membership|library|loyalty|gym card
      team|player|goalkeeper was|were|got robbed
      i did make|order|authori*|approve
      vpn
      someone|somebody made a deposit
      taken to my|the|our|your room|table|car|house|seat
      wifi password
      {card}|bag|wallet ... and brought ?it back
      in|on|from my other|new|second|own jacket|coat|bag|pocket|tablet|phone|laptop|device
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
      taken ... machine|atm
      fraud|theft|scam|burglary|identity|security ?and policy|cover|quote|awareness|training|checks
      quote|cover|insurance|insured|insure for|against theft|burglary|stolen|fraud
      does|do|will|what|is|are ... policy|insurance|cover|covers|covered|pay|include|protect ... stolen|theft|lost|fraud
      have|has|with|offer|include ... fraud alerts|alert|protection|monitoring
      identity|fraud|scam|purchase|theft ?theft protection|monitoring|insurance
      do|does|how|what ?can ?do ?does ?you ?i ?we ?your ... prevent|protect|fight|handle|recogni*|avoid|detect|check*|verify|verification ... fraud*|scam*|hack*|theft|fake|phishing
      work|works|job|career|interested in fraud|security
      great|good|nice|cool|clever|neat|little|handy|travel|kitchen|beauty|growth hack|hacks
      cloned|clone ?the ?a ?my repo*|repository|disk|voice|site|project
      what|who|how ... if|when|should i|we|someone|somebody ?ever|would|should ?ever lose|loses|steals|finds|hacks
      if|case|once|should i|we ever lose|misplace
      found|located|recovered ?it ?my|the|our ?lost ?missing ?stolen card*|wallet|phone|purse|it
      lost|stolen|misplaced|missing ... found|turned|recovered it|up|again
      thought ?i ?that ?had ?have ?d|lost ?was lost|stolen ... but|found|just
      reactivate|unfreeze|unblock|unlock ... card*|account*|it
      {card} .. fell|dropped|got .. toilet|water|sink|pool|shredd*|wash*|washing
      fell|dropped .. toilet|water|sink|pool|shredd*
      application ... gone through
      long|days|weeks|soon|time|timeline|wait|when|cost|costs|charge|fee|price ... replac*|new ... lost|stolen|losing|lose
      replac* .. stolen|lost card* ... long|take|cost|fee
      help|can|could|please|assist ... find|locate|locating|retriev*|finding|searching|ring|track my|the|this ?lost phone|cellphone|mobile|iphone
      phone ... help|you|me find|locate|finding|retrieving ?it
      why|reason|how ... you|bank|they|account ?has ?had ?for freeze|froze|frozen|block|blocked|blocking|suspend*|lock|locked
      fake plant*|plants|fur|leather|tan|lashes|tree|nails|flowers|grass|blood|news|snow
      leather|fur|flowers|plants|diamonds ?is|are fake
      found|find ... false alarm
      was ?actually ?really ?just me|mine
      {charge}|login|device|it|that ?was|is ?actually ?really|my me|mine|husband|wife|daughter ... fine|okay|ok|release
      that|it|they s|is|was ?actually ?just me ... fine|ok|sorry
      recogni* ... {charge} now|it ?was
      card*|wallet|phone|passport|purse|id .. at home
      warning|newsletter|article|tips|post|webinar about|on|against .. scam*|fraud|phishing|hack*
      make|made ?a ?any ?no ?much ?such mess|sense|mistake|difference|noise
      wasn|isn|wasnt ?t ?not me who|that called|wrote|asked|phoned
      never ?ever applied|had|used|owned ... before
      robbed|stole|stolen ... referee|ref|goal|trophy|match|title|monopoly|show
      ref|referee|call|goal|match|title ... robbed
      magician|monopoly|boardgame ... stole|robbed|stolen
      typed|entered|typing|put ?in ?my ?the wrong pin|passcode
      typed|entered|put ?in ?my ?the pin|passcode|code ?in wrong|incorrectly|three|twice
      freeze|block|lock|freezing|blocking ... holiday|vacation|travelling|traveling
      will|would|does ?the bank|it block|freeze|lock my ?bank ?credit ?debit card*`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
