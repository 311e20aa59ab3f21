import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: what is known of a person, and who may know it. */
export const englishPrivacy = {
  privacy_request: {
    sure: `
      gdpr|ccpa|dsar|dsgvo|hipaa|ferpa
      right to .. forgotten|erasure|access|object|rectification|portability
      data|information protection|deletion|erasure|subject|portability|controller|processing|retention|privacy
      subject access
      delet*|eras*|remov*|wip*|purg*|forget|destroy ?of ?{my} ?all ?of ?my ?every ?personal ?stored ?private ?customer {data}|footprint|traces|everything .. me|i|have|held|stored|your|from|you|about|account|system*|right|please|now|.
      delet*|eras*|remov*|wip*|purg*|forget|destroy*|scrub*|anonymi*|redact*|delte* ?of ?all ?of ?any ?the my|personal|our ?all ?personal ?private ?customer ?health ?medical ?bank ?card ?account ?search ?voice {data}|infos|datas|infomation
      copy|copies|export*|disclose|obtain .. my|personal|about|all ?of ?my ?personal data|records
      download|access|receive|request|provide|send .. personal data|records
      download|receive|request|provide|send all ?of my data
      what|which|all ... {data} ... have|hold|store|stored|keep|collect*|held|got|know|save|process* .. about|on|me|my|of
      {data} .. you ?have|hold|store|keep|collect*|got ?have ?stored ?collected about|on me|us
      stop|quit|object|opt|don|dont|not|never ... sell*|shar*|process*|using|use|collect*|track* .. my ?personal {data}|me|email|number
      sell*|sold|shar*|passed|gave|given|disclos* .. my ?personal ?private {data}|number|email|address .. to|with|third|without
      privacy polic*|officer|request*|right*|concern*|violat*|breach*|law*|notice|issue*|team|setting*|regulation*|complaint
      {neg} sell ?or|any|share ?my|our|customer my|our|or|customer|personal|data|information
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
      tracking|track|tracks|tracked me|us|everything|everywhere
      tracking my ?every ?phone ?online location|movement*|activity|browsing|behaviour|behavior|phone|clicks|searches|data|every|whereabouts
      art 15|17|20|21 ?gdpr
      get|getting|got ?rid of|all ?of ?all my|the ?personal data|information|info|details ... deleted|erased|removed|wiped|gone|off|out
      get rid of ?all my|the|our ?personal data|information|info|records
      want|like|need|have|get|ask*|request* ... my|our|personal ?personal ?private ?account ?whole {data} ?to ?be ?all deleted|erased|removed|wiped|purged|destroyed|gone|forgotten
      data|information|account erasure|removal|deletion request|under|according|please
      data|file|details|records|number|photo*|name|information .. out of|from your
      take|taken|remove|removed|strike|get|wipe me|us|my|him|her .. off|out|from ... database*|system*|records|books|files|registry
      take|taken|remove|removed|strike|get me|us|my|this|our ?phone ?name ?number ?email ?mail ?details ?off ?out ?of ?from your|all|the|this|of ?your ?all ?internal ?marketing ?mailing ?calling ?call ?calls ?contact ?customer ?phone list|lists
      remove|take my|this|our|the ?phone ?mobile number from|off
      calling|call|contact|marketing|mailing list* .. off|remove*|delete*
      do not call ?list|register|registry
      dont|don ?t call list
      opted|opt|opting ?me ?us out ... still|keep|kept|keeps|calls|calling|texts|texting|emails|marketing|promotional|again
      opt|opting|opted ?me ?us out of ?all ?the ?your ?any sale|sharing|selling|marketing|tracking|profiling|advertis*|ads|training|analytics|data|personalis*|personaliz*|biometric*
      stop|stopped|no|more|keep|getting|get|receive|receiving|these|unwanted|constant|want ?any ?more ?your ?all ?those ?with marketing|telemarketing|promotional|advertising|cold|nuisance|unsolicited ?phone call|calls|texts
      calling|texting|emailing|contacting|calls|texts|emails ... consent|permission|signed|subscribed|opted
      stop ... use|using|sell*|shar*|process* .. personal|my ?personal {data}
      no|stop|against|object* ?to ?more personali*|targeted ads|ad|advertis*
      stop profiling|tracking me|us
      what|everything|anything|all|much|how .. know|knows|stored|collected|learned|learnt|gathered|hold|saved|wrote|written|noted ?everything ?down ?on ?file about|on me|us
      what|everything|anything|all .. have|has|got|kept ?stored ?saved ?on ?file ?down about|on me|us
      what|everything|anything|all .. have|has|got|kept stored|on ?file for|under me|us|my
      what|which|where .. {data}|personal|private ... you|app|site|company|website|they collect*|gather*|stor*|keep*|hold*
      {data} ?do ?does ?you ?the ?your ?this ?app ?website ?site ?company collect*|gather*
      see|view|know|get|obtain|access|request|read|download|export|want|receive|send .. all|my|what|of personal|all ?of ?my ?the data|information|file ... about|hold|have|store*|on me
      see|view|read|obtain|access|request|like|want|copy|show .. my ?own ?personnel ?personal ?employee ?patient ?customer ?full file|record|dossier
      copy|copies|disclosure|access|print ?out of|to ?all ?of ?my ?our ?the ?full ?complete medical|health|personnel|employee|personal|patient|customer|my file|files|records|record|data
      notes|comments|remarks ?that ?you ?they ?your ?staff ?agents ?have ?keep ?kept ?made ?wrote about|on me|us
      recording|recordings|footage|cctv|tape|video of|with|from me|us|my|our|the ?last ?phone call|calls|conversation|me|us|myself|visit
      footage|cctv|video of|with me|us
      cctv|camera|surveillance footage|recordings ... me|my|long|keep|see
      you|they|he|she|u|app|company|bank|hospital|insurer|school|doctor|clinic|{staff} ?have|has|just|had ?also ?been shared|shares|sharing|sold|sells|selling|disclosed|disclosing|leaked|exposed|published|forwarded|passed|gave|given|handed|posted|revealed|uploads|uploaded ?out ?on ?over ?away my|our|personal|private|customer* ?new ?home ?phone ?email ?private ?medical ?personal ?credit {identity}|{confidence}|location|file|records|history
      do|does|did|why|if you|they|u|the|your ?app ?company ?bank share|sell|disclose|give|pass|forward ?out ?on ?over my|our|personal|customer*
      shared|sharing|sells|sell|selling|sold|disclos*|passed|passing|gave|given|giving|handed|handing|forwarded ?on ?out ?over my|our ?phone ?email ?home ?medical ?health ?tax ?private ?personal {identity}|{confidence}|location|file|records|history ?on to|with ?any|the|a|my|your third|advertis*|partner*|companies|government|employer|boss|landlord|insurer|others|other|anyone|anybody|everyone|strangers|stranger|facebook|google|ex
      who|whom|which|what .. share|shared|sell|sold|disclos*|pass|passed|give|gave|given .. my|our ?phone ?email ?personal ?medical {identity}|records|location|file|history
      do|does|are|is|will you|they|the|this|your|it ?app ?company ?website ?people sell|selling|share|sharing|disclose .. customer*|user*|personal|people|my ?s {identity}|location|history
      told|tell|telling|discussed|shouted|disclosed|revealed|announced|called|spoke|talked ?to ?my ?the ?a ?whole ?out ... my ?own {confidence}|private|personal ... to|in|front|across|with|aloud|everyone|whole|out|neighbo*|mother|boss|family
      you|they|nurse|doctor|pharmacist|receptionist|clerk|collector*|{staff} ?has|have ?just ?even told|discussed|shouted|disclosed|revealed|announced|mentioned ... my ?own {confidence}|private|personal
      told my|our mother|father|mom|mum|wife|husband|boss|employer|neighbo*|landlord|ex|parents|family|partner ... about|my|that
      you|they|u|{staff}|bank|company|app|shop ?just ?have|has ?accidentally ?by ?mistakenly sent|emailed|mailed|faxed|posted|gave|handed|delivered my|our ?bank ?tax ?medical ?test ?personal ?private statement*|results|records|file|payslip*|form|letter|bill|contract|documents|details|data|prescription|information ... wrong|someone|somebody|stranger|another|else
      got|get|received|see|seeing|shows|showing|saw|sent|gave|given|displays|into|had .. someone|somebody|else|stranger ?else|elses ?s ?private ?personal ?bank ?medical ?test ?tax statement*|details|results|documents|data|information|info|records|payslip*|letter*|profile|bookings|appointments|diagnosis
      got|received|see|seeing|shows|showing|saw|sent|gave|given|displays|into|seen .. another|other|wrong|different customer*|patient*|person|user*|member*|client*|guest*|people|tenant* ?s ?private ?personal ?bank ?medical ?test ?account statement*|details|results|documents|data|information|info|records|payslip*|letter*|profile|bookings|appointments|diagnosis
      went|goes|gone|sent to somebody|someone|stranger ?else .. statement|results|payslip|data|letter
      results|statement|payslip|records|data|documents|file ... went|gone|sent|given|shown|emailed ?out to ?a ?the somebody|someone|stranger|wrong|another|neighbo*|boss|ex
      how|where|why did|do|have|has|come you|they|u|your|he|she|these|this ?guys ?people ?company ?get ?got get|got|gotten|find|found|obtain*|have|has ?hold ?of my|our ?own ?phone|mobile|cell|email|e|home|private|contact|personal|new|work ?mail number|address|email|name|details|info|information|data|contact
      how|where you|they|u have|got|get|know my ?phone|mobile|email|home number|address|name|details|email
      who gave|give|sold|told|allowed|authori* you|them ?my ?the number|name|permission|email|right|address|details|consent|data
      never|didn|didnt|not|wasn ?t ?i ?even ?ever gave|give|given|giving|provided ?you|them ?any ?my ?our ?phone permission|consent|number|email|address|authori*
      permission|consent ... contact|share|shared|use|using|record*|photo*|picture*|data|information|details ... employer|never|without|didn|gave
      photo*|picture*|image|video|data|personal|private|filmed|recorded|recording|photographed|published ... without ?my ?our ?any ?even ?prior ?written consent|permission|asking|knowledge|knowing|authori*
      pulled|ran|checked ?a ?my credit|report ... without|never ?my consent|permission|authori*
      {neg} ?i ?ever ?give ?my ?you consent|consented
      {neg} agree|agreed ?that ?you ?to .. photo*|picture*|filmed|recorded|recording|data|tracked|tracking|marketing|sharing|shared|research|ads|advertis*|cookies
      withdraw*|revok*|rescind*|retract* ?back ?of ?my ?our ?the ?any ?all consent|permission|authori*
      take|taking|cancel ?back my|our|the consent|permission ?back
      no longer agree|consent|want ... data|information|details|research|contacted|marketing|shared
      agree|agreed|consent ... no|not|never longer ... data|photo*|recorded
      prove|proof|show|evidence .. i consent*|agreed|permission
      long|where|why|what|which ... keep|kept|keeping|store|stored|storing|retain*|hold|held|saved|hosted|sent|processed|transferred|located ... {data}|chat|chats|call|calls|application|cv|footage|id|passport|voice|conversation*|video*|documents ... you|my|me|our|of|for|stored|kept
      which|what country ... data|information|records|servers
      data|information|info|records|details .. sent|stored|transferred|processed|hosted outside|abroad|overseas|in ?the eu|us|europe|abroad|america|china|cloud|usa
      what ... you|they|app|company|u do|doing|done with ?all ?of my|our|the|this|that|customer ?personal ?copy ?scan ?of ?my {data}|photo*|picture*|id|number|email|passport|licence|voice|address
      what happens|happen|happened with|to ?all ?of my|our|the|this ?personal ?medical ?health ?old {data}|file|chats|number|photo*|conversation*|voice|messages ?when|after|if|i
      who|whom|employees|staff|colleagues ?else ?is ?can ?could ?also ?has ?have see|sees|read|reads|reading|seen|access|accessed|viewed|looks|looked|opened|view ?into ?in ?at my|this|our|what|these ?private ?medical chat|chats|message*|conversation*|write|writing|type|typing|say|location|data|activity|file|record*|account|search*|information
      who ?else can|could|may|will see|view|find ?all ?of my|our ?whole profile
      who|anyone|anybody|someone|somebody|people|else|human ?else ?is ?can ?could ?also ?there read|reads|reading|see|sees|seeing ?along my|this|our|what|these ?private ?medical ?i ?am ?m chat|chats|message*|conversation*|write|writing|type|typing|say|location|data|activity|search*
      does|do|is|are|can a|any|your ?real human|person|staff|agents|people read|reading|see|listen ... chat*|message*|what|conversation*|write
      log|list|record of ?who|everyone|all ?staff|people ... accessed|viewed|opened|looked|access
      am|is|are|be|remain|stay|stays|really|this|it|truly|completely ?really ?my ?the ?this ?chat ?conversation ?survey ?answers ?review ?everything anonymous|anonymised|anonymized|confidential
      anonymously
      make|made|keep|stay|remain|want|like|hide ... me|my|i|account anonymous|anonymised|invisible
      listening|spying|eavesdropping|spy|snoop|snooping|snooped|eavesdrop ?in ?around to|on|through|in me|us|what|everything|our|conversation*|my ?private
      always listening
      recording|recorded me|us|everything|what
      recording ?all ?of my|our voice|calls|conversation*|face
      data collection
      collects|collecting|collected|uploads|uploading|accesses|accessing|scans|scanning|reads|reading ?to ?all ?of my|our ?entire ?whole ?personal ?private location|contacts|address|biometric*|face|messages|photos|pictures|emails
      do|does|can|will|why you|they|it|the|this ?app ?company collect|upload|access|scan|read ?to ?all ?of my|our ?entire ?whole ?personal ?private location|contacts|address|biometric*|face|messages|photos|pictures|emails
      why ... you|app|they|it|this|site|company|hotel|shop|website|u ... my ?personal|a|the ?full|copy|scan|photo|picture ?of ?my date|birth|birthday|dob|social|ssn|passport|id|contacts|microphone|camera|location|income|phone|licence|license|fingerprint*|address|email|photo|personal|medical|religion|marital
      {neg} ?feel ?really .. comfortable|want|like|wish|rather .. giving|give|share|sharing|provid*|entering ?out ?you my|this|such|personal|our ?.. birth|birthday|ssn|social|data|information|details|income|id|address|phone|email|passport|personal|number|religion
      my|our ?personal ?private ?medical {data}|ssn|number|email|social|records .. breach*|leaked|leak|compromised|dark|exposed ?by|in|on|through|at|with ?the|your
      breach*|leaked|exposed|hack|hacked|leak|incident|stolen ... my|our|customer ?personal ?private {data}|ssn|social|records
      affected by|in .. breach|leak|incident
      data|privacy breach*|leak*
      breach|violation|invasion|violat*|invad*|disrespect* ?of ?my ?our ?the privacy|confidentiality
      privacy ?has ?was ?is ?been violated|invaded|breached|compromised|matters|rights
      my|our ?full ?real ?home ?private ?phone|email ?is|s name|address|number|photo*|picture*|email|face|house|reviews|profile ... visible|public|publicly|published ... everyone|site|on|online|page|others|visible|google|profile|there
      take|taken|taking|pull|get|remove ?it|them ?the|my|a|that|this|our ?old photo*|picture*|video*|image*|name|review ?of|with|where ?me|my|in|which|that ... down|off|offline
      take|taking|pull down ?the|my|a|that|this|our photo*|picture*|video*|image*|profile
      hide|hiding|conceal my|our ?real ?last ?full ?phone ?online ?home ?email name|number|profile|activity|location|identity|status|age|address|from
      make|keep|set my|our profile|account|activity|information|details|data|number|address|name ?more private|hidden|invisible|secret|confidential|secure
      can|could|does|do|will|is my|the|a|other|your|any|our driver*|host*|buyer*|seller*|guest*|members|others|people|ex|boss|employer|parents|mom|mum|dad|mother|insurer|husband|wife|owner|school|teacher|landlord|passengers|staff|friends|users|customers|neighbo* see|read|access|find|view ... my|our|where|what|out ?real ?phone ?home ?private name|number|address|messages|data|location|history|results|search*|browsing|email|face|passport|calls|profile|chats|live|i|spend|records|purchases
      {neg} tell|discuss|disclose|mention|reveal|inform ... my|me|our ?account ?loan ... account|results|appointment|diagnosis|debt|debts|loan|illness|visit|here|stay|stayed|patient|information|case
      will|does|do|would my|the|our employer|insurer|boss|parents|school|landlord|husband|wife|family|insurance ?ever find|know|see|learn|get ?out ?to ?about ?told|see|this|my|about|that
      object|objecting|objection ?strongly to .. processing|use|using|profiling|sharing|recorded|recording|automated|filmed|collection|data
      rectif* .. data|information|records|record|file|details
      wrong|false|incorrect|inaccurate|outdated|untrue data|information|info|record*|details|entry|diagnosis ... about|on|in|from|of me|us|my|file|record|hold
      {data} ?you ?that ?in ?my ?file ?hold ?have ?about ?on ?me is|are ?simply ?all wrong|false|incorrect|inaccurate|outdated|untrue ... me|correct*|delet*|file|record*|hold
      restrict* ?the ?all processing|use ?of ?my|personal|data
      data protection|privacy|dpo officer|team|department|office|contact|person|laws
      dpo
      privacy rights
      automated decision*
      my|our|what|these|this chats|chat|messages|photos|conversations|data|writing|voice|art|pictures|write|texts|music ... train|training ?your ?the ?an ai|model*|anything|bots|machine|algorithm|on
      train|training ?your|the|an ?ai ?models ?it on|with my|our|user|customer
      ai training
      opt|opting|opted out .. training
      {neg}|delete|destroy|erase|store|stored|storing|keep|kept|refuse|collect*|object|without my|our|the|customers fingerprint*|biometric*|voiceprint|dna|face|retina
      face|facial recognition|scan ... consent|opt|refuse|without|stored|you|data|me
      copy|copied|scan|scanned|photocopy|picture|photo ?of my ?passport|id|licence|license|driving|identity|drivers .. delet*|destroy*|keep|kept|store*|shred*|happen*|back|gone
      what|why|where|delete|destroy|remove|shred|deleted ... copy|scan|picture|photo of my|our ?driving|identity|drivers passport|id|licence|license|card
      {neg} ?want ?you ?to keep|store|save|saved|retain my|our|any ?.. card|payment|bank|credit|number|data|information|details|info|photo*|passport|id|address
      {neg} .. my ?credit ?bank ?payment card|details|name|data|number|photo*|voice ?details ?to ?be saved|stored|kept|remembered|recorded|shown|used|shared|sold|in|on
      still ?have|has|had|hold|holds|keep|store|using ?all ?of my|our ?old ?bank ?card ?personal ?credit details|data|information|records|file|info|photo*|number .. gone|deleted|left|ago|though|why|want|delete|remove
      do|does|are|is|will you|u|alexa|this|it|the|siri|your ?app ?bot ?call ?chat|speaker ?being record|recording|recorded|log|logging|monitor*|store|keep ?this|my|our|all|everything|what|these|the|me|a|of calls|call|conversation*|chat*|messages|ip|voice|say|data|everything|i
      confirm*|proof|certificate|confirmation ... data|information|account|records|details ... delet*|eras*|destroy*|removed
      asked|requested|promised|confirm*|deleted|delete|request*|waiting|said ... delet*|eras* ... my|data|still|profile|information ... visible|there|mail|up|profile|data|seen|exist*
      profile ... still ?is|be up|visible|there|exists|online|seen ... delet*
      delet* ... profile|photo*|data|account ... still ... up|visible|there|exist*|see|seen|online
      my|our child|kid|kids|daughter|son|children|minor|baby ?s ... data|photo*|picture*|face|information|image ... delet*|remove*|without|down|internet|website|online|instagram|facebook|share*|consent|permission
      privacy|gdpr request|complaint|question|concern*
      protect|protecting|protected|secure|safe my|our ?personal ?private data|information|info|details|privacy
      how|is|are .. my|our ?personal ?private ?medical data|information|info|details ... safe|protected|secure|secured|handled|used|private
      keep|keeping|kept my|our ?personal ?private ?medical ?contact data|information|info|details|address|number ?a ?to private|secret|confidential|yourself|yourselves|safe
      {neg} pass|hand|give|share|giving|passing ?on ?out my|our ?phone ?email number|email|address|details|data|information|info|name
      say|said|says|agree* ... could|can|may use|keep|share my ?email|number|data|photo|information
      allowed|permitted|permission|right to use|share|keep|store|pass|sell my|our|customer ?personal ?phone data|information|details|number|email|photo*|picture*
      employee|agent|nurse|colleague|clerk|staff|worker|technician|driver|someone ... looked|snooped|snooping|looking|accessed|went|messaged|texted|used ?up ?in|at|into|through|me ?on ?my ?account file|account|records|profile|facebook|instagram|privately|number|details`,
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
      private room|event|party|message|dining|chat|car|table
      gdpr|privacy|data ?protection training|trainings|course|workshop|book|law|certificat*|consultant|template
      what gdpr stand*|mean*
      stand*|short for gdpr
      work .. with personal data
      tracking my|the|a run|runs|order|parcel|package|shipment|steps|workout*|delivery|period|weight|calories|flight|spending|expenses|sleep|bike|luggage|bag
      track my|the|an|a order|parcel|package|shipment|run|flight|delivery
      privacy screen*|glass|filter*|curtain*|fence*|film|hedge
      confidential|anonymous envelope*|folder*|poem|author|gift|artist|donor
      export|import|back|backup|restore|recover|sync|transfer all|my|the ?all data|contacts ... excel|csv|phone|computer|laptop|sheet|spreadsheet|table|backup|icloud|disk|drive
      lost|recover*|restore|ran|run|out|ouf ?all ?of ?my data
      use|uses|used|using ?up ?all ?my ?the|of data ... wifi|gb|mobile|plan|roaming|fast|volume
      downloads|files|photos ... saved|stored
      deleted files|photos ... back|restore|recover
      where|which|what .. my downloads|file|files saved|stored
      your|my|the records show|say|must
      delet*|eras*|remov*|clear|wipe .. everything|all ... list|lists|calendar|cart|basket|playlist|inbox|folder|alarms|reminders|queue|schedule
      thank*|appreciate ... listening
      recording of ?the webinar|lecture|concert|talk|meeting|class|show
      card ... without ?my permission|knowledge|consent
      records|history|details ?of|for my|the|our|all ?past orders|order|purchases|payments|bookings`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
