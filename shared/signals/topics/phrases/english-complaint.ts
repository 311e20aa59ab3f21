import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: complaints. */
export const englishComplaint = {
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
      zero|no|0|minus stars
      one|1 star ?review* ?only from|review|rating|is|because|for|too|would|and
      leave|leaving|write|writing|post|posting|give|giving ?you ?your ?this ?them ?a ?an ?some ?very bad|negative|scathing|terrible|poor|1|one ?star star|review*|rating|feedback
      negative|critical feedback
      report ?{my} ?one ?of ?your employee*|agent*|driver*|staff|representative*|waiter*|seller|merchant|courier
      {staff} .. {rude}
      {rude} .. {staff}
      {staff} .. insulted|yelled|shouted|screamed|swore|cursed|mocked|ignored|lied|refused|blamed|laughed
      insulted|yelled|shouted|screamed|mocked|lied|misled|mistreated|disrespected|ignored|humiliated|accused|harassed|bullied|sworn|cheated|belittled|threatened ?at|to ?of ?stealing by ?one ?of your|the|a|that|one
      you|they|he|she|{staff} lied ?to
      hung|hangs|hanging up on|me
      {neg} one ?has ?ever ?even called|rang|phoned|contacted|replied|responded
      nobody|noone ?has ?ever ?even called|rang|phoned|contacted|replied|responded
      feel|felt|been|was|am ?so ?badly ?really let down
      you|they|company|bank ?really ?have ?has let me|us down
      behaviour|behavior|attitude|conduct|manners .. {staff}
      expect|demand|want|deserve|owe|owed|get ?me ?us ?a ?an ?written ?public ?sincere apolog*
      waste|wasted|wasting|wastes ?of ?my ?our ?your ?ur ?everyone ?s ?a ?whole time|day|money|morning|afternoon|evening
      fed up with|of you|your|being|chasing|this|all|the ?way
      sick|tired ?and ?sick ?tired of you|your|chasing|explaining|repeating|asking
      sick|tired ?and ?sick ?tired of being ignored|passed|lied|told|messed|fobbed|transferred|sent|pushed|treated
      called|contacted|emailed|written|phoned|complained .. three|four|five|six|several|many|multiple|countless|# times
      third|fourth|fifth|tenth time .. called|calling|contact*|writing|complain*|asking|ask
      way ... spoke|talked|treated|treat|handled|dealt to|me|with|us
      your|this ?customer service|support|company|team|app|store|bank|airline is|are|was|s ?a ?an ?such ?complete ?completely ?total ?absolutely ?so joke|mess|disaster|nightmare|pathetic|ridiculous|useless|shambles|terrible|crap|garbage|trash|rubbish|awful|horrible|disgusting
      waited|waiting .. hour|hours|days|weeks|months ... nobody|noone|nothing|ridiculous|{neg} ?one|single|even|a ?one ?came|showed|helped|called
      this|that is|s ?so ?just ?absolutely ?completely ?totally ?really ridiculous|absurd|unbelievable|outrageous|pathetic
      second|third|fourth|fifth time ... wrong|messed|late|broken|mistake|same|failed|lost
      messed|screwed up .. order|booking|account|delivery|bill|appointment|reservation
      you|u ?guys|people|lot ?all are|re ?so ?all ?just ?really ?completely ?absolutely useless|incompetent|idiots|clowns|pathetic|hopeless|worthless|terrible|awful|liars|thieves|crooks|unbelievable
      {neg} one ?ever helps|help|helped|listens|cares|answers|answer|knows
      nobody|noone ?ever helps|help|helped|listens|cares|answers|knows
      company|you|they ?really ?do ?does|doesn|don|dont|doesnt ?not ?t care ?at ?all about ?your|its|their|the customer*
      called|contacted|emailed|phoned|complained ?you two|three|four|five|six|seven|eight|nine|ten|twenty|#|several|many|multiple|countless times
      {staff} .. threw|kicked|dumped|smashed|slammed|dropped my|our|the|it
      passed|bounced|sent|transferred|pushed|shunted|handed ?me ?us around|between
      expected|expect ?so ?much better|more from
      nobody|noone .. can|could|will|would|able ... fix|solve|explain|resolve
      {neg}|without ?even ?a ?an ?any ?one ?of ?so ?much ?as ?single ?word ?of ?bother* ?to ?been apologi*|apology
      you|they|courier*|driver* lost|ruined|destroyed|damaged|broke my|our
      official|formal complaint
      {serves} ?who ?that ?i ?we ?spoke ?dealt ?with ?to ?on ?at ?in ?the ?my ?your ?was ?is ?were ?are ?been ?being ?so ?very ?really ?extremely ?just ?incredibly ?quite ?pretty ?beyond ?always ?absolutely ?a ?completely {nasty}
      your|such ?most ?very {nasty} {serves}
      your ?young ?old {folk} ?who ?on ?at ?in ?from ?the ?your ?front ?desk ?counter ?phone ?till ?door ?shop ?store was|is|were|are|being|made|left|put|told|called ?so ?very ?really ?extremely ?just ?me ?us {nasty}|wait|cry|stand|liar|problem
      {folk}|{serves} ?who|that ?i ?we ?spoke ?dealt ?with ?to ?working ?sitting ?standing ?from at|on|in|behind|from|with ?the ?your ?front ?ticket ?help ?information desk|counter|phone|till|checkout|reception|door|shop|store|office|branch|line|window|chat|bar|gate|hotline|kiosk|yesterday|today|earlier .. {nasty}|refused|ignored|laughed|shouted|yelled|shrugged|hung|swore|snapped|lied|sighed|ignoring|rolled
      he|she|they|staff|everyone|everybody ?all was|were|is|are|s|re ?so ?very ?just ?really ?extremely ?quite ?pretty ?incredibly ?super ?honestly ?both ?all ?absolutely disrespectful|unprofessional|impolite|condescending|dismissive|unhelpful|obnoxious
      he|she|they|staff|everyone|everybody ?all was|were|s|re so|very|just|really|extremely|quite|pretty|incredibly|super|honestly|absolutely|beyond|unbelievably rude|nasty|horrible|unfriendly ?to|with|and|about
      rude|nasty|unkind|horrible|abusive|aggressive|unfriendly|disrespectful to|towards|toward|with ?my ?me ?us me|us|customers|guests|mother|mum|mom|wife|husband|father|dad|son|daughter|kids|children|old|elderly|patients|people
      so|very|extremely|completely|most|totally|really|incredibly unhelpful|unprofessional|disrespectful|discourteous|disorganised|disorganized
      rude|nasty|appalling|unacceptable|disgusting|disrespectful|terrible|awful|poor attitude|behavio*|manner*|conduct|tone|treatment|handling
      bad behavio* of|from|by|towards|on
      your|the .. {serves}|team|company|department|office|branch|people ?who|that ?i|we ?spoke|dealt ?to|with ?has|have ?just ?actually ?even ?kept insulted|yelled|shouted|screamed|swore|cursed|mocked|ignored|lied|refused|blamed|laughed|shrugged|sneered|barked|snapped|accused|humiliated|belittled|bullied|harassed|hung|slammed|sighed|rolled|threatened|argued|lectured|interrupted|misled|screaming|shouting|yelling|lying|ignoring|blaming ?at|to|me|us|up
      they|she|he|agent|rep ?just ?even ?actually hung|slammed|put ?the ?phone up|down on ?me|us|my
      put|slammed ?the phone down ?on
      cut|cutting ?me ?us off again|three|four|five|twice|several|multiple|every|each ?time|times
      rolled|rolling ?her|his|their|your eyes
      raised ?her|his|their|your voice
      swore|sworn|swearing|cussed|cussing|cursed|cursing ?out at|me|us|my
      laughed at|in ?me ?us ?my ?off me|us|face|off|when|my
      slammed the|a door
      spoke|talked|speaks|talks|spoken|talking|talk|speaking ?down to|at|over me|us|my|people|customers|old|her|him|parents ?mother|mum|mom|wife|father|people ?very|so ?as ?if ?i ?we ?were like|rude*|nast*|disrespect*|bad*|harsh*|awful*|terribl*|down|unkind*|cold*|idiot*
      spoke|spoken|talked|talks|talking|talk down to
      spoke|talked|talking over me|us
      made|make|makes|making me|us|him|her|my ?wife|mother|mum feel ?like ?so ?very ?a ?an ?really stupid|criminal|thief|beggar|idiot|unwelcome|nuisance|humiliated|dirt|fool|inferior|tiny
      called|calling me|us|him|her ?a ?an liar|stupid|idiot|difficult|names|cheat|thief|crazy
      accused me|us|him|her|my .. of
      told|tells me|us|him|her|my ?wife|mother|mum ?to ?that ?i ?it ?was ?should get|go|stop|calm|my|shut|leave|learn ?lost|away|down|wasting|problem|fault|somewhere|up|elsewhere
      treat*|handled|dealt ?me ?us ?my ?our ?them ?people ?him ?her ?with ?customers .. badly|poorly|unfairly|terribly|horribly|appallingly|disgracefully|shabbily|rudely|disrespectfully|disgustingly|atrociously|abysmally|dirt|criminal*|thief|idiot*|rubbish|stranger*|nuisance|animal*|number|cattle
      poorly|badly|terribly|appallingly|disgracefully|horribly|atrociously handled|managed|organised|organized|run|treated|trained|dealt
      {neg}|no way|how .. to ?you treat|run ?a ?your ?loyal ?paying ?an ?old customer*|people|guest*|patient*|business|passengers|members|us|me|pensioners
      is|was this|that how you|your ?staff ?people treat*|speak|talk|do|run
      how ?on ?earth can|could|dare you|they|anyone|company ?people ?guys ?possibly ?just leave|treat|ignore|run|let|be
      how dare you|they|he|she
      {bad} service*|support|treatment|communication|workmanship|attitude|behavio*|organisation|organization|handling|aftercare|hospitality|manners|customer ?service|care
      {bad} ?customer ?overall ?first ?travel ?dining ?shopping experience|stay|flight|visit|journey|quality|care|delivery|installation|repair|meal ?with|at|on|in|from you|your|ever|today|yesterday|last|this|i|we|again|all
      i|we|ve|have|had|got|is|was|been ?a ?an ?such ?really ?very ?only ?the ?most ?absolutely {bad} ?customer experience|stay|visit ?with|at|in ?you|your
      service*|support|experience|treatment|care|communication|workmanship|quality|repair|installation|stay|organisation|delivery|response|food ?that ?i|we ?got|received|had|get ?from|at|of|in ?you|your|the ?whole ?work|company|team ?has is|was|are|were|been|s ?so ?very ?really ?extremely ?absolutely ?just ?beyond ?completely ?simply ?utterly ?totally ?truly ?quite ?below ?nothing ?short ?of {bad}|disgrace|disgraceful|joke|shit|shambles|farce|standard|lacking|unacceptable|inedible
      bad|worse|downhill|dogs ?to worse|downhill|dogs ?since|after|lately
      lack|absence|zero of respect|communication|care|empathy|professionalism|manners|courtesy|interest|help|support|concern|training|information|response
      no respect|manners|communication|professionalism|empathy|courtesy ?at|for|from|whatsoever|between|in ?all|your|you|the|any|customers|staff
      filthy|disgusting ?and ?dirty ?the ?your room|rooms|toilet*|bathroom*|hotel|table*|sheets|kitchen|flat|apartment|bed*|restaurant|carpet|seat*|train|bus|cabin|pool|shower
      room|rooms|toilet*|bathroom*|hotel|table*|sheets|kitchen|flat|apartment|bed*|restaurant|carpet|seats|cabin|place|ward|shower ... is|was|are|were|looked|looks ... filthy|disgusting
      food|meal|dinner|soup|meat|chicken|fish|breakfast|burger|steak|pizza ?i|we ?ordered|got was|were|came|arrived|is ?out ?so ?absolutely ?cold ?and ?completely ?totally ?served disgusting|inedible|rotten|mouldy|moldy|revolting|awful|terrible|raw
      inedible|cockroach*|bedbug*
      nobody|noone ?of ?you ?there ?has ?have ?had ?ever ?even ?could ?be ?seem* ?to ?cares|can bother*|apologi*|seriously|responsib*|interested|arsed
      no|not one ?single ?of ?you ?person ?there ?has ?have ?had ?ever ?even ?could ?be ?seem* ?to ?take* ?care* ?can bother*|apologi*|me|us|seriously|responsib*|interested
      nobody|noone|{neg} ?one ?has ?ever ?even ?actually ?once got|gets|gotten|get|getting|come|came back to me|us
      nobody|noone|{neg} one ?of ?you ?there ?has ?ever ?even ?actually ?once ?again replies|answers|answering|replying|listens|listened|responds|cares|bothers|bothered|apologised|apologized|warned|turns|shows|showed|turned ?me|us|up|to|my|a ?email*|call*|message*|phone
      not one|once ?single ?of ?you ?person ?has ?have ?did ?anyone ?a reply|replied|answer|answered|response|responded|apolog*|helped
      took|take|takes|taking ?the|any ?my ?it ?this responsibility|seriously|ownership ?for|of ?this|it|my
      couldn|couldnt|can ?t ?be care less|bothered|arsed
      you|they|staff|people|company ?there ?really ?clearly ?just ?obviously ?simply ?do ?does don|dont|doesn|doesnt|not|couldn ?t ?even ?really ?actually ?seem ?to ?be care
      does|do anyone|anybody|someone .. at|there|your|here ... care|cares|answer|reply
      only care|cares about money|new|profit*|sales|yourselves
      just want* our|my|your money
      {neg} value|respect|appreciate|deserve your|their|our customers|custom|loyal*|business|me|us
      {neg} appreciate being|your|the|how
      every|each ?single time i|we call|ring|phone|contact|write|ask|email|complain|speak|go|visit|order ... different|nobody|noone|another|someone|somebody|wrong|wait|excuse*|again|{neg}|story|told
      different story|answer|stories|answers ?every|each|from|depending
      time and ?time again
      over and over .. told|explain*|same|call*|ask*
      yet|once again .. late|missing|wrong|ignored|failed|nobody|noone|let|cancelled|nothing|half|order
      three|four|five|six|second|third|fourth|fifth|sixth|several times|time|days|weeks|day|week ?running ?in ?a row|running
      second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|umpteenth|nth time|message|email|letter|call|complaint|attempt|visit ?now ?today ?this ?week ?in ?i ?ve ?have ?had ?am ?m ?i ?to ?that ?on ?about ?a called|calling|call|written|writing|wrote|write|contacted|contacting|complain*|asked|asking|row|same|matter|nobody|noone|you|failed|missed|late|wrong|broke*|sent
      called|rung|phoned|emailed|written|contacted|messaged|complained|visited|reported|spoken ?you|them|this|it|to|him|her ?about ?this ?over three|four|five|six|seven|eight|nine|ten|twenty|several|many|multiple|countless|numerous|dozen*|thrice ?of ?different times|people|occasions|reps|agents|departments|thrice
      on|over several|many|numerous|multiple|countless occasions
      weeks|months|days|week|month|hours|hour ?now ?and ?later ?but ?of ... nobody|noone|excuse*|runaround|ignored|ignoring|fobbed
      have|has|ve|s|been|had ?been ?still ?yet ?done|had ?to ?heard|received|got ?a ?any nothing .. done|happen*|back|month*|weeks|response|fixed
      runaround|fobb*|fobbing
      run around ... given|gave|giving|got|getting
      given|gave|giving|getting|got|get the run around
      fob|palm me|us|people|customers off
      pillar to post
      passed|sent|pushed|bounced|shunted|transferred|handed|passing|sending ?me ?us from one|pillar ?department|person|agent|desk|office|place|team|number|counter to|department|person|agent|desk|office
      passed|pushed|bounced|shunted|transferred ?me ?us ?from|between|round|to ?four|five|six|three|several|different|another|and ?different departments|people|agents|reps|transferred|parcel
      first they|you send|sent|tell|told ... then|back
      department|branch|shop|office|team|company ... blame*|blaming ... another|other|courier|you|each
      keep*|kept|continu* ?to ignoring|ignore|fobbing|promising|refusing|blaming|stalling ?to me|us|my|that|and|your|our|every|each|it
      keep*|kept making|giving|passing|putting|telling|lying|sending me|us|excuses|to ?the ?same ?around ?on ?back ?wrong excuse*|around|runaround|on|me|us|wrong|back|different|lies|hold|nonsense|off
      you|they|staff|department|office|company|team ?people ?guys ?just keep|kept|keeps losing|changing|asking|closing|messing|delaying|postponing|refusing my|our|for|me|the|it|this|to
      round|around ?and ?round in circles
      talking|speaking|hitting|hit|like ... brick wall
      talking|speaking to a wall|parrot
      your|their|but|nothing|making|more|only|same|no|all|of|with|endless excuses
      excuses excuses
      one|an excuse after
      your|all|more|of|with|but|just|nothing empty|broken|false promise*
      empty promise*
      all talk and|no
      promised|assured|guaranteed|told|said ?me ?us ?that ?i ?d ?would ?be ?get ?a ?an ?someone ?somebody ?they ?you ?would ?was ?were ?supposed ?to callback|call|called|phone|ring|visit|come|replacement|technician|engineer ?back ?me|us|by|from|on|within ... nobody|noone|never|nothing|{neg}|still|again
      promise*|assure* ... nothing|never|nobody|noone ... happen*|came|come|called|done|arrived|comes|did|rang|showed
      supposed to call|ring|phone|come|be|fix|send|arrive ?me|us|here ?back ?on|at|by|last ... nobody|noone|never|nothing|last
      never showed|turned ?up
      never ?even ?once bothered|apologi*|replied|returned|answered ?to ?my ?our ?a ?any ?me ?us email*|call*|letter*|message*|reply|apologi*|me|us
      {serves}|man|guy|team|people ?you|they ?sent never|didn|didnt ?t ?even ?bother ?to show*|turn*|came|come|arrived|called|rang|ring|knock|bother* ?up|the|my ?bell|door
      did|didn|do|don|couldn|can ?not|t ?even bother|bothered ?to reply|answer|call|help|look|say|ring|apologi*|respond|read|tell|greet
      stayed|sat|waited in|at|home|all ?home ?all ... nobody|noone|never|didn|nothing
      took|taken|wasted|lost ?a ?the ?my ?whole ?entire ?half day|morning|afternoon|annual ?off ?of ?work ... nobody|noone|never|nothing|didn
      wasted|spent ?a ?the ?my ?an ?whole ?entire ?half day|morning|afternoon|evening|lunch|hours ... hold|you|your|nobody|noone|phone
      on hold ?for ?over ?nearly ?almost ?more ?than ?an ?a hour|hours|forty|fifty|ninety|ages|forever|entire|whole|#|45|50|60|90 ?minutes|again|with|and ... again|ridiculous|cut|dead|hung|nobody|noone|answer*|disconnect*|joke|unacceptable|lot
      hour|hours|ages|forever on hold
      lied|lying|lies ?straight to ?my ?our me|us|face|customers|about
      mislead*|misled me|us|customers|by|people
      feel|felt|feels|feeling ?that ?i ?ve ?we ?have ?been ?very ?so ?completely ?totally ?really ?extremely ?a ?bit cheated|misled|fobbed|deceived|disrespected|conned|mistreated|swindled|discriminated|unheard|undervalued|shortchanged
      feel|felt|feels|feeling ?very ?so ?completely ?totally ?really ?extremely ?badly ?just ignored|insulted|betrayed|humiliated|abandoned by you|your|the|staff
      discriminat* .. by|against|at|because .. your|me|us|branch|staff|my|store|of
      refused|refuses|refusing to serve|help|listen|speak|talk|respond|reply|answer|assist|apologi*|give ?me|us ?his|her|their ?name ?to
      failed|failing|fails|failure ?miserably to respond|reply|address|resolve|investigate|acknowledge|answer|help|communicate|apologi*|inform|keep|deliver|show ?on
      dragging|dragged|drag ?its|their|your feet
      stalling|stonewall*|stringing ?me|us ?on|along
      shame on you|them
      ashamed|embarrassed of|by yourselves|yourself|yourselfs
      disgusted with|by|at you|your|how|this|the ?way
      should|ought ?to ?all be|feel ashamed|embarrassed
      do your ?damn ?bloody job|jobs ?properly|for|please|right
      somebody|someone|he|she|they|staff ?really should|ought|needs|need ?to ?be ?have ?learn ?teach|taught|train|trained|training ?your ?a ?some manners|respect|training|word ?with|in
      respect for|to|towards your|customers|guests|patients|our|my ?paying ?time|customers|guests
      what ?an ?a ?absolute ?complete ?total ?utter shambles|circus|farce|fiasco|letdown|disgrace|shower|nightmare
      absolute|absolutely|complete|total|utter|bloody ?a joke|farce|shambles|circus|fiasco|letdown|disgrace|incompetence|disaster|nightmare
      is|was|s a farce|shambles|fiasco|letdown|scandal|circus
      joke|mess|excuse of|for a ?an company|airline|bank|hotel|service|shop|business|platform|gym|school
      incompetence|mistreat*|misconduct|maltreat*|misbehav*|discourte*|inexcusable|deplor*|ineptitude|shoddy
      so|very|really|just|most|extremely|incredibly|absolutely disrespectful|infuriating|unhelpful
      wrong with you people|guys|lot
      what ?the ?hell is|s wrong with your|this company|staff|people|bank|team|lot
      what kind|sort of service|company|business|support|people|place|bank|treatment ?is|does|treats
      simply|just|really|nearly|that|this ?is ?s not|isn ?t ?simply ?just good enough
      {neg} ?simply ?just ?at ?all ?really acceptable
      {neg} fit for purpose
      {neg}|refuse|won|will ?to ?going ?be put|stand|tolerat* ?up with|for|such|your|being
      won|will|wont|refuse|not|never ?t ?not ?going ?to accept|tolerate this|your|such|being|that|treat*
      not going to let you|this|your
      had ?it ?more ?than enough|up|it of|with|to ?here you|your|being|the|this|that|them|here ?with ?company|people|service|treatment|nonsense
      patience ?is|has|with ?is ?run|running|you|your|this|worn out|over|thin|you|your|ended
      losing|lost|lose ?all ?my ?our patience|faith|trust|confidence ?in|with you|your|this|the ?company|bank
      wits|wit|tether ?s end ?with
      ruined|spoiled|spoilt|wrecked|destroyed ?my|our|the|her|his ?whole ?entire ?daughter|son|wife|mother ?s wedding|honeymoon|holiday|christmas|anniversary|evening|birthday|weekend|trip|vacation|party|day|night|hair|floor|carpet|lawn|christening|graduation
      let ?me|us|customers down so|very|really|badly|by|again|massively|completely
      made|making|make a ?real|complete|total|right mess of
      messed|screwed|fouled|cocked|botched|bungled up my|our|the|this|everything|again|it
      botched|bungled
      lost ?me ?a ?us ?as ?my customer|custom|business|trade|loyalty
      taking|take my|our ?business|custom elsewhere
      avoid this|these|them|like ?company|place|people|airline|at
      stay|keep|steer away|clear from|of ?this ?your ?these ?at ?all company|place|people|airline|bank|shop|hotel|lot|costs
      warn|warning everyone|everybody|others|people|friends|anybody ?about|of|off|to
      going|go|took|take|telling|tell|contact* ?it|this|my ?story ?to the press|papers|media|newspapers|newspaper
      disatisf*|unsatisf*|displeas*|discontent*
      dissapoint*|disapoint*|dissappoint* with|by|in|at ?the ?ur ?your ?you
      {neg} ?at ?all ?really ?very ?exactly ?entirely ?in ?the ?least impressed|satisfied ?at ?with ?by ?about ?all ?this ?the ?your ?how service|quality|way|work|staff|answer|reply|response|treatment|repair|job|all
      not|isn ?a ?very ?t happy ?customer customer|bunny|camper
      express*|state|voice|register|convey|share|air|record ?{my} ?deep ?deepest ?strong ?utter ?great ?sincere ?extreme disappointment|dissatisfaction|displeasure|concern*|frustration|anger|dismay|unhappiness|grievance*|outrage|disgust|objection*
      raise|raising ?a ?serious ?some concern*|objection ?about|regarding|with|over
      bring|draw ?this ?your ... attention .. behavio*|conduct|treatment|poor|unacceptable|manner|way|state|how|rude
      take issue|umbrage|exception with|to|at
      object|objected ?strongly to the|your|being way|tone|how|manner|fact|treated|spoken|talked|inspector|agent
      resent being
      the|your|which way|manner|fashion|manner ?in ?which ?that ?you|your|my|our|this|it|i|we|he|she ?was ?were ?have ?has ?been ?staff|people|case|claim|agent|manager ?was ?were ?has ?been behaved|handled|treated|dealt|spoken|spoke|conducted|acted|talked
      tone of your|his|her|the ?last email*|letter*|message*|reply|voice|response
      report*|reporting ?the ?rude ?a ?an ?this ?bad ?poor attitude|behavio*|treatment|misconduct|manners|conduct ?of|by|from
      action against your|this|the|that ?delivery ?rude {serves}|man|boy|person|executive|employee
      look into the|this|his|her ?rude ?bad behavio*|conduct|attitude|treatment
      compensat* .. for|because .. way|treated|trouble|inconvenience|wait*|stress|distress|nothing
      take|taking ?this ?it ?my ?the ?matter ?complaint further|higher ?up|with
      escalat* ... complaint|unhappy|unacceptable|senior|management|director|higher|unsatisf*|nowhere|anywhere
      speak|talk|write|put|pass|send|forward ?me|this|it ?to ?through ?on ?with ?your ?the ?someone ?complaints complaints|management|higher ?team|department|up
      head|corporate office ... know|complain*|about|hear|report|happened
      intend|going|plan ?to ?you ?do make|put|set ?up ?this|it|things right|amends ?for ?this
      put|make|making|putting this|it|things right ?by|then
      who ... responsible|accountable for this|the|that mess|chaos|disaster|shambles|treatment|delay|state|mistake|fiasco
      who is|s ?going ?gonna ?to take|taking responsibility
      held|hold|holding ?you ?them ?someone ?somebody accountable|responsible ?for
      nightmare|hell to deal|reach
      nightmare dealing|trying|experience|from|of
      from start|beginning to finish|end ?it ?this ?was|the ?worst
      thanks|thank ?you for nothing|wasting|ruining|ignoring|lying|losing
      great|amazing|wonderful|fantastic|brilliant|nice|good|bravo|congratulations|congrats|well ?job ?service ?done ?on ?customer ?work ?with losing|ruining|ignoring|wasting|messing|forgetting|cancelling|breaking ?me|my|our|up
      be|do better ... @
      ve|have|had|was|were|got been ghosted|stonewalled
      still|yet waiting|nothing|no ?for ?a ?reply ?call ?answer ?back .. three|four|five|six|months|weeks|after|unacceptable|ridiculous|joke
      harass* ... by your
      you|your ... harassing me|us
      stop ignoring|fobbing|passing|treating|wasting|lying ?to me|us|my|our|people|customers
      stop giving|making ?me ?us ?the ?any excuses|runaround
      dumped|thrown|threw|kicked|chucked|tossed ?it|my|our|the ?parcel|package|box|bag|bags|suitcase over|on|in|at ?the|a|my fence|gate|rain|step|floor|bushes|feet|ground|wall
      he|she|they|staff|just|you|people|desk|reception|manager shrugged|shrug|shrugs
      {neg} ?a ?straight ?get ?any ?give straight|clear|proper|honest answer|reply|response|explanation
      {neg} get ?any|a ?hold|through|anywhere ?of ?straight ?answer ?to ?any ?sense ?from anywhere|you|anyone|anybody
      getting|going|got|get nowhere ?with|fast|at
      copied and pasted
      copy ?and paste|pasted answer*|reply|replies|response*
      scripted|canned|automatic|automated repl*|answer*|response*
      ghosted me|us
      support|you|they|agent|company ghosted
      explain*|repeat* ?my ?the ?everything ?myself ?same story|everything|myself|issue|problem ?again ?to ?over every|each|again|new|another|different ?time|person|agent|call
      have|having|had|keep to|on|explaining|repeating explain|repeat|everything|myself|my ... again|every|each|over
      do|did you ?people ?guys even|actually|ever read|listen|check|look|care|know
      {neg} idea|clue what they|you|he|she ?are ?re|is|s doing
      nobody|noone ?there|here|at|of ?your ?branch knows|understands|helps|listens|cares|answers ?what|anything|how
      {neg} one there|here knows|understands|helps|listens|cares|answers|replies|can|could|will
      {serves} ... hour|hours late
      {serves}|men|guys|lads|movers .. broke|damaged|scratched|ruined|destroyed|smashed|chipped|dented|stained|flooded my|our|the
      {serves}|men|guys|lads|movers .. left|made a|my|our|the ... mess|hole|filthy|scratch*|dirty|state|tip|open|unfinished
      acts|acted|behave*|acting as|like ?if|though|it ... fault|nothing|problem|care|normal
      you|they|{serves}|team|company|council|school|club|office|bank|landlord|management ?have ?has ?just .. do|does|done|doing|did nothing
      you|they|u ?guys ?people always ... wrong|late|forget|mess|lie|ignore
      you|they|u ?guys ?people never listen|answer|reply|apologi*|care|help|deliver|learn
      every single order|delivery|time|visit|call|month ... wrong|late|missing|problem|same
      you|they ?people ?guys ?just ?keep ?always|only blame|blamed|blaming
      line went|goes|gone dead|silent
      because|due ?to ?of your carelessness|incompetence|negligence|mistake|mistakes|staff|error|laziness
      your mistake|error|fault|incompetence|carelessness|blunder ?has cost|made|caused|ruined|means|meant
      thanks to you|your ... ruined|missed|lost|late|wasted
      was|were|been|keep*|kept|staff|you|they|agent ... given|gave|giving|told|getting ?me|us ?a ?the wrong|false|incorrect|contradict*|conflicting|misleading|bad information|info|advice|answer*
      {neg} ?at ?all what you|was|were|i|we|they ?was ?were ?had ?have promis*|sold|advertis*|described|led
      nothing|not like ... promised|advertised|described|brochure|photos|pictures|website
      promise*|advertise* ?one ?thing ... different|otherwise|deliver ?another|something
      service*|support|company|staff|agents|reps|hotline|team|care|delivery|food|app|website ?really ?just ?totally ?absolutely sucks|suck|stinks
      support|service|team|staff|company|delivery|helpdesk ?team is|are|was|s ?so ?absolute ?pure ?just ?utter ?complete trash|garbage|rubbish|crap|shite|useless|hopeless|rubish|worst|bs
      you|u ?guys|people|lot are|re|r ?all ?such ?just ?a ?the ?complete ?absolute ?total joke|disgrace|bunch|worst|mess|nightmare|liars|shower
      never|won|not|wont ?t ?be ordering|buying|flying|using|booking|shopping|staying|renting|dealing|visiting|eating|travelling ?anything ?from ?with ?at ?this ?your|there|here|you|company|airline again
      friends|everyone|people|anyone ... stay|keep|steer away|clear
      how you ?people|guys treat|treated|talk|handle|deal ?with ?to ?your ?paying people|customers|us|me|guests|patients|members|this
      how hard|difficult can it|that be
      i|m|am|we|re ?so ?absolutely ?really ?beyond ?just furious|livid|outraged|fuming|appalled|disgusted ?with|at|by|about|that|and|now
      beyond angry|furious|annoyed|frustrated|disappointed|upset|livid|rude
      angry|annoyed|upset|frustrated|furious|cross|irritated|shocked|outraged|disgusted at|with|by|about ?how ?the ?way you|your ?company|staff
      excuses .. excuses
      {neg} even ?so ?much ?as a|one sorry|apology|reply|answer|call|response|word
      {neg} one took|takes|take ?me|us|it|my|this ... seriously|responsib*
      walked|walks|turned|wandered away|off|round while|when|in|before i|we|the ?was ?were ?am
      he|she|they|lady|man|agent told|said|says|replied ... get lost|somewhere else|wasting|learn|shut up|calm|go away|my problem|elsewhere|stupid|liar
      spoke|spoken|talked|talks|speaks|speaking|talking to|with|at me|us|my|her|him .. as|like ... idiot*|child|stupid|dog|dirt|criminal|nothing|rubbish|fool|animal
      made to feel|look|stand|beg
      second|third|fourth|fifth|sixth letter|complaint|reminder|chaser
      what|like ?it ?they ?you ?once used to be
      he|she|they|{serves} insult*|insulted|insults|belittle*|belittles|patronise*|humiliates ?all me|us|the|my|our|customers|members|guests
      hours|hour|ages on|spent|wasted ?on ?the phone
      rude|nasty|unkind|abusive|aggressive|unfriendly|disrespectful|horrible to|towards|toward|with my|our|the|me|us|other|everyone|every
      rudest|slowest|unfriendliest|dirtiest|laziest|nastiest ?and ?rudest staff|service|people|person|agent*|team|company|place|hotel|waiter* ?i|ever|in
      absolutely|simply|truly|really|quite|utterly|totally shocking|appalling|dreadful|disgraceful|diabolical|atrocious
      {neg} giv*|get*|got ?me ?us ?a ?any proper|straight reply|answer|response|support|solution|help
      nobody|noone|{neg} ?one ?is ?are ?even answer|answering|replying|responding|reply|respond ?to me|my|us|our|email*|mail*|phone|call*|message*
      complayn*|complian|complianing|complianed|complane|complaning|unaceptab*|unacceptib*|unexceptable|unacept*|unaccept*|disgracful|horrendus|rediculous
      worst|horrible|terrible|bad expereince|experiance|expirience|experince|servise|sevice|serivce|custumer|costumer|custmer
      how poorly|badly|rudely|terribly|disrespectfully|horribly ?i ?we ?my ?you ?they ?the ?this ?staff was|were|am|been|treated|your|handled
      feedback ... rude|dirty|slow|positive|negative|bad|poor|terrible|nice ?not|isn|at|to|about|and|service
      {neg} accepting that|this|it
      {neg} ?think ?that ?it ?it ?s ?is ?at ?all fair|right|okay|ok|acceptable how|that|the ?way you|your|i|we|my|they|people
      you|they can|cannot|cant ?t ?not ?just ?simply treat|ignore me|us|people|customers|my|your
      do something about your|that|this staff|driver*|people|manager|service|mess|man|woman
      ignored|ignores|ignoring ?all ?every ?each ?completely me|us|my|our ?last ?four ?three|and|emails|email|calls|messages|letters|requests|complaint*|time|hour|minutes|completely|again|whole
      ignored|ignoring at|by|in ?the ?your|counter|desk|staff|waiter*|you
      been|was|were accused of stealing|lying|theft|fraud|shoplifting|cheating
      followed me|us round|around ?the ?your|store|shop
      staff|{serves}|they|agents|girls|guys made|making|make fun of me|us|my|him|her
      sent|sends me|us|him|her ?straight away ?again|without|after|like
      with|and|but no information|explanation|communication|apology|updates ?at|whatsoever|from|to|rude|and|for
      kind|sort of service|support|company|business|place ?is|are ?this|that|you
      nobody|noone ?has ?have ?ever ?yet answered|replied|responded ?to my|our|me|us|any
      {neg} one ?has ?have ?ever ?yet answered|replied|responded ?to my|our|me|us|any
      nobody|noone wants|willing|bothers ?to help|listen|know
      nothing but problems|trouble|hassle|grief|headaches|delays|stress
      report|reporting ?a ?an ?one ?of ?your ?the ?this ?that {serves}|doctor|teacher|dentist for|who|because
      fed up with|of|at|waiting
      never flying|shopping|ordering|buying|booking|eating|staying|travelling|traveling|renting|dining|banking|returning ?with ?from ?at ?to ... again
      never again .
      less|lower|fewer than one|1|zero|0 star|stars
      zero|0|minus|one|1 stars|star if|from|is|at|for|.
      if|wish i could give|rate ... star*|zero
      couldn|couldnt|not ?t have been less|ruder|worse|slower|colder|more ?un ?interested
      nobody|noone ?even ?ever ?has ?there cared|bothered|apologised|apologized|apologises
      do you ?guys ?people even|actually care|read|check|listen|look|train|employ|bother
      care to comment|explain
      place|service|quality|company|shop|hotel|restaurant|app|you|support ?has ?have ?really ?just gone|went|going ?so ?really downhill
      need|needs ?to train|retrain|educate your|their people|staff|agents|drivers|team
      regret ?ever booking|buying|choosing|switching|joining|signing|coming|using
      regret every ?single cent|penny|dollar|minute
      most|so|totally|utterly|your|staff|support|service|are ?is incompetent
      incompetence|letdown
      empty promise*
      pathetic excuse*
      been lied to
      fobbed off
      absolutely|totally|utterly|simply appalling|dreadful|disgraceful
      as if|though i ?was ?were ?am ?m a|an child|idiot|criminal|nuisance|thief|beggar|stupid`,
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
      complaint*|complaints policy|policies|procedure|work
      complaint ?is|was|has ?been settled|solved|resolved|closed
      anything|everything|nothing|something ?else|less|later|more|below|over ?than ?that ?is|s|be|would unacceptable
      {neg} ?one ?have ?had ?has ?any ?a ?want ?wish ?to ?here ?to ?really ?file ?make ?making ?trying ?single ?been ?am ?m ?i ?even ?going complain*|complaint*
      insurance|warranty|expense|tax|travel|damage|medical|dental|baggage claim*|complaint
      claim* .. bag|bags|luggage|baggage|parcel|package|suitcase
      claim* .. insurance|warranty|reward*|points|prize|voucher|discount|bonus|miles|gift
      can t|cannot complain
      {neg} bad|terrible|awful
      customer*|guest*|tenant*|neighbour*|neighbor*|patient*|client*|user*|boss|wife|husband|{who}|back|dog|passenger*|people|roommate*|flatmate*|colleague*|student*|teacher|he|she ?of ?mine ?i ?have ?has ?have ?been ?always ?never ?keeps ?keep ?just ?often ?sometimes ?is ?are ?s ?who complain|complains|complained|complaining|complaints
      handle|handling|manage|managing|track|tracking|collect|module|tool|tools|software|dashboard|course|translate|spell|spelling|define|word|synonym|training|answering|mark|show|see ?in ?for ?with ?on ?of ?the ?a ?our ?all ?how ?to ?where complaint*|complaining
      complaint* ... our|my customers|guests|clients|users|shop|dashboard
      complaint* from|by ?our ?my ?a ?the customer*|guest*|client*|user*
      work|works|working|worked|job in|with ?customer complaints
      many complaints ?do|did|does|have
      complaint letter|email for|my
      complaint .. sorted|settled|solved
      complaint ?is|was|has|got ?been ?now sorted|settled|dealt ?out|with
      thank*|thanks ?you ?so ?very ?much for ... complaint*
      remind me ?to complain*
      complain* to my|a|the neighbour*|neighbor*|boss|wife|husband|friend*|landlord|teacher|mother|mum|mom
      i was|am|m|ve|have ?been ?a ?bit ?so ?very ?too rude|unfair|short|impatient|angry|nasty to|with|at|this|earlier|about
      happy|satisfied|pleased|disappointed with|in|by my|the ?own ?new colour|color|size|choice|photo|picture|marks|grades|job|hair|look|weight|design|seat|ending|film|movie|book|song
      my ?own colleague*|manager|boss|supervisor|teacher|landlord|neighbour*|neighbor* ?who ?is ?was ?s ?has ?are ?so ?very ?really ?always ?just {nasty}|ignores|ignored|shouted|yelled|lied|laughed
      passenger*|guest*|buyer*|student*|tenant*|customer* ?of ?mine ?who ?has ?was ?were ?is ?so ?very ?really {nasty}|shouted|yelled
      got|get|gets|received|receive ?a ?an ?some ?many complaint*
      example|sample|template|synonym|rhyme* .. complain*
      is it|this|that ?not ?just ?a waste
      i wasted
      film|movie|series|show|game|novel|episode ?is ?was ?s ?so ?really ?a ?the {bad}|filthy|{nasty}|disgrace|joke
      procedure|process for|of|with complaints
      {neg} ?ever let me|us|you down
      am|m|were|was|are|re ?very ?so ?really ?extremely ?quite happy|satisfied|pleased|impressed|delighted|grateful with|by|at|for ?the ?way
      {who}|ex|boyfriend|girlfriend|boss|roommate*|flatmate*|date|teacher|friend*|kid*|cat|dog|neighbour*|neighbor*|coworker* ?who ?has ?have ?always ?just ?is ?was ?were ?at ?work ?really ?so ?very ?keeps ?keep ?kept ?never ?and ?i treat*|ignor*|rude|mean|nasty|lied|yelled|shouted|laughed|lazy|awful|horrible|terrible|mad|lies
      rude|mean|nasty to ?the ?a waiter|waitress|date|boss
      treat* ?me ?us ?you ?him ?her ?my like|as ?a ?an ?royal* king|queen|royalty|family|vip|star|friend|princess|kings
      other|old|previous|last|former|another|different|current ?phone ?internet ?energy provider|bank|landlord|hotel|company|airline|gym|insurer|supplier|employer|network|carrier|doctor|dentist|school|shop|one ... rude|awful|terrible|horrible|bad|service|worst|filthy|useless|nightmare|joke|unacceptable|ignored|lied
      {bad} experience with|at another|other|previous|different
      write|writing|word ?{my} ?good ?nice apolog*
      apolog* to ?a ?my customer|friend|boss|teacher|girlfriend|wife|guest
      {neg} apolog* ?is needed|necessary|required
      {neg}|no need|reason .. apologi*
      sorry ?for ?my ?i waste|wasting|wasted
      spell|translate|mean|meaning|define .. unacceptable|disgraceful|outrageous|shameful|appalling|rude|disappointed|complain*
      you say .. unacceptable|disgraceful|outrageous|shameful|appalling|rude|disappointed|complain*
      claim for|on|with|against ?a|the|my|our|an|me ?car|home|travel|health|pet ?broken|cracked|stolen|damaged|lost|water|storm|fire windscreen|windshield|window|phone|laptop|car|accident|insurance|policy|damage|injury|flood|leak|roof|luggage|medical|dental|vet|prescription|expenses|mileage|hail|theft|crash|collision
      {neg} waste of
      worst case|seat|time|part|day|way|song|movie|film|player|team|joke|weather
      restaurant*|hotel*|film|movie|book|place ?has|have|get|got bad|negative|terrible reviews
      are|any|there|see|read|show|find|does|do|have|has ?there ?any ?the ?it|they ?got ?have bad|negative|terrible reviews
      in|a ?very bad|terrible mood|day|headache
      day ?today was|is|has ?been ?so ?just awful|terrible|horrible|bad
      ridiculously
      it|that|price is|s ridiculous|unbelievable|insane how|and ?i ?good|cheap|love|great|fast|much
      traffic|weather|referee|ref|game|match|song|movie|film|politician*|government|commute|homework ?here|today|this|is|was|was|are ?so ?just ?a ?really ?morning ridiculous|unbearable|awful|terrible|horrible|joke|useless|disgrace|pathetic|robbed|unacceptable|nightmare
      villain|character|actor|actress|episode|season|chapter ... rude|liar|lied|terrible|awful|useless
      keeper|goalkeeper|striker|coach|halftime|referee|ref|quarterback|pitcher|midfield|sequel|plot|remake ... disgrace|disappointed|ashamed|terrible|awful|worst|useless|pathetic|rubbish|joke|horrible|dumbest
      disappointed|ashamed|terrible|awful|worst|useless|pathetic|rubbish|horrible|dumbest ... keeper|goalkeeper|striker|coach|halftime|referee|ref|quarterback|midfield|sequel|remake|plot
      fed up with|of ?the ?this ?my ?all ?being winter|weather|cooking|snow|rain|cold|traffic|job|work|homework|myself|life|him|her|dating|ads`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
