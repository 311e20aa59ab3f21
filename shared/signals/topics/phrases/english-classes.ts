/** Classes of words that English phrases share. A negation is always one word: "do not", "don t", "dont". */
export const englishClasses = {
  neg: 'not|t|never|cannot|cant|dont|didnt|doesnt|wont|havent|hasnt|wasnt|isnt|arent|werent|couldnt|shouldnt|aint|nor|no|dint|dident|didint|doesn|didn|havnt',
  my: 'my|the|this|that|our|your|a|an|these|those|his|her|their|any|some|all|one|me|mine',
  be: 'is|are|was|were|be|been|being|am|s|m|re|got|gets|get|im|has|had',
  want: 'want*|wanna|need*|wish*|like|love|going|gonna|trying|try|plan*|decide*|intend*|request*|have|must|prefer|about',
  card: 'card*|visa|mastercard|amex|debit|credit|wallet|purse|passport|chequebook|checkbook|phone*|cellphone|mobile|iphone|handset|atm|device|laptop',
  account:
    'account*|acct|acount|acc|profile|membership*|subscription*|subscribtion|subscripton|contract*|plan|plans|policy|policies|trial|renewal*|service*|autorenew*|standing',
  charge:
    'charge|charges|charged|payment*|transaction*|purchase*|withdrawal*|debit*|transfer*|fee|fees|cost*|amount*|deduction*|bill|bills|invoice*|order*|withdraw|direct',
  fee: 'charge|charges|charged|payment*|transaction*|purchase*|withdrawal*|debit*|fee|fees|amount*|deduction*|bill|bills|invoice*',
  staff:
    'technician*|agent*|rep|reps|representative*|driver*|employee*|staff|manager*|worker*|waiter*|waitress|clerk|cashier|courier*|advisor*|adviser*|operator*|salesman|salesperson|receptionist*|supervisor*|engineer*|colleague*|personnel',
  rude: 'rude|rudely|unprofessional|impolite|aggressive|disrespectful|dismissive|unhelpful|condescending|arrogant|incompetent|nasty|hostile|patronising|patronizing|insulting|racist|sexist|lazy',
  person: 'someone|somebody|anyone|anybody|stranger*|thief|thieves|hacker*|scammer*|else',
  data: 'data|information|info|details|records|recordings|history|footprint',
  end: 'cancel|cancels|cancle|cancell|cancelling|canceling|cancellation*|cancelation*|terminat*|clos*|delet*|deactivat*|discontinu*|shut|shutting|quit|quitting|remov*|scrap|ditch',
  cancel:
    'cancel|cancels|cancle|cancell|cansel|cacnel|canel|canx|cancelling|canceling|terminat*|discontinu*|deactivat*|scrap',
  running:
    'insurance*|cover|coverage|warranty|lease|leasing|tenancy|broadband|internet|cable|landline|sim|gym|sub|subs|premium|prime|licence*|license*|agreement*|magazine|newspaper|donation*|sponsorship|pension|hosting|domain|vpn|workspace|tariff|utilities|monitoring|membership*|subscription*|contract*|plan|policy|policies',
  booked:
    'haircut|massage|facial|manicure|checkup|cleaning|consultation|interview|viewing|lunch|brunch|breakfast|cruise|ferry|hostel|motel|excursion|screening|rehearsal|playdate|gig|pizza|delivery|deliveries|reservation*|booking*|appointment*|flight*|order|orders|ticket*|trip|ride|rides|hotel|room|table|meeting*|lesson|seat*|taxi|cab|uber|tour|visit|party|dinner|event*|show|transfer*|payment*|cheque|alarm*|reminder*|timer*|download|upload|search|call',
  serves:
    'technician*|agent*|rep|reps|representative*|driver*|employee*|staff|manager*|worker*|waiter*|waitress*|clerk*|cashier*|courier*|advisor*|adviser*|operator*|salesman|salespeople|salesperson|receptionist*|supervisor*|engineer*|personnel|nurse*|carer*|plumber*|builder*|mechanic*|fitter*|installer*|cleaner*|instructor*|coach|trainer*|guide|steward*|crew|conductor*|server*|barman|bartender|bouncer*|guard|guards|porter|usher|tutor*|surveyor|assessor|inspector|collector*|caller*|concierge|landlord|hairdresser|stylist|movers|teller*|attendant*|officer*|assistant*|host|doorman|foreman|workmen|workman|contractor*|electrician|housekeeping|reception|hotline|helpline|helpdesk|callcentre|callcenter',
  folk: 'man|woman|lady|guy|girl|boy|person|people|gentleman|bloke|chap|lad|lads|dude|men|women|ladies|kid|youngster|chef|doctor|dentist|teacher|vet|pharmacist|consultant|owner|boss|head|colleague*|team',
  nasty:
    'rude|rudely|unprofessional|impolite|aggressive|disrespectful|dismissive|unhelpful|condescending|arrogant|incompetent|nasty|hostile|patronising|patronizing|insulting|racist|sexist|lazy|unfriendly|unkind|insolent|surly|snappy|sarcastic|abrasive|abusive|obnoxious|pushy|careless|clueless|useless|inept|uncaring|unsympathetic|intimidating|horrid|vile|awful|horrible|terrible|disgusting|appalling|disgraceful|shocking|inconsiderate|indifferent|cruel|dishonest|discourteous|offensive|ignorant|uncooperative|dreadful|drunk|mean',
  bad: 'terrible|horrible|awful|poor|poorest|bad|rude|disgusting|pathetic|useless|horrendous|lousy|shitty|shoddy|crappy|incompetent|disappointing|unprofessional|substandard|disrespectful|ridiculous|dreadful|dire|appalling|shocking|atrocious|abysmal|horrid|horrific|worst|sloppy|rubbish|crap|terible|horible|unsatisfactory|unfair|subpar|nonexistent|dismal|woeful|miserable',
  who: 'my|his|her|their|our|mum|mom|mother|father|dad|husband|wife|son|daughter|brother|sister|partner|grandmother|grandfather|grandma|grandpa|parent|friend|uncle|aunt|nan|spouse|child|baby',
  kin: 'husband|hubby|wife|mother|father|mum|mom|mummy|mommy|mam|dad|daddy|son|daughter|brother|sister|twin|partner|spouse|fiance|fiancee|boyfriend|girlfriend|child|baby|grandmother|grandfather|grandma|grandpa|gran|granny|nan|nana|grandad|granddad|grandparent*|grandson|granddaughter|aunt|auntie|uncle|cousin|niece|nephew|parents|stepfather|stepmother|stepdad|stepmum|stepmom|stepson|law|dads|mums|moms|husbands',
  elder:
    'mother|father|mum|mom|mam|dad|parent|parents|grandmother|grandfather|grandma|grandpa|gran|granny|nan|nana|grandad|granddad|grandparent*|aunt|auntie|uncle|neighbo*',
  identity: 'number|email|mail|address|name|names|details|data|information|info|contact|picture*|photo*',
  confidence: 'diagnosis|results|illness|condition|pregnancy|prescription|treatment|debt|debts|loan|salary|medical',
  trouble:
    't|not|cannot|cant|dont|never|no|alone|confus*|muddled|help|internet|computer*|smartphone*|smart|frail|pension|hard|difficult|struggl*|weak|widow*|lonely|deaf|blind|ill|sick|ailing|disab*|dementia|pressur*|talked|tricked|cheated|frighten*|scared|conned|sold|forgets|forget|hospital|walker|hearing|eyes|eyesight|manage',
  fiction:
    'book|books|novel|movie|movies|film|films|comic|poem|documentary|documentaries|podcast|podcasts|drama|poster|costume|musical|boardgame|game|paper|thesis|essay',
  thing:
    'battery|batteries|phone*|laptop|computer|car|engine|tv|television|screen|modem|router|wifi|internet|signal|plant*|flower*|fish|fridge|washer|watch|kettle|toaster|pump|remote|headset|printer|speaker*|bulb|link|line|app|server|game',
  sum: '#|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|dollar|dollars|buck|bucks|euro|euros|pound|pounds|quid|cents|pence|rupees|rs|money|funds|cash',
  took: 'charged|charge|charging|chrged|chraged|billed|billing|debited|deducted|invoiced|took|taken|taking|withdrew|withdrawn|drew|drawn',
  bill: 'bill|bills|billing|invoice|invoices|invoiced|statement|statements|receipt|total|balance|premium|rent|rate|tariff|interest|fine|copay|tuition|paycheck|paycheque|payslip|salary|wages|fare|quote|tax|taxes|deposit|price',
  misused:
    'using|useing|used|uses|accessed|accessing|stole|steals|stealing|spent|spending|withdrew|withdrawn|withdrawing|hacked|compromised|copied|cloned|emptied|drained|cashed|sold|transferred|forged|hijacked|jacked|redeemed|intercepted|guessed|leaked|opened|filed|applied|enrolled|ordering|buying|bought|purchased|booking|skimmed|swapped|ported|emptying',
  mine: 'card*|crad|account*|acount|acct|acc|identity|name|number|login|money|password*|pin|details|points|miles|rewards|savings|pension|check|checks|cheque|cheques|checkbook|chequebook|insurance|medicare|taxes|license|licence|plate|plates|signature|wallet|purse|crypto|bitcoin|email|profile|passport|id|ssn|shares|voucher*|gift|balance|username|unemployment|benefits|portal|banking|bank',
  crook:
    'seller|landlord|host|buyer|guy|dude|agent|broker|trader|contractor|recruiter|breeder|shop|site|website|webshop|merchant|man|woman|lady|person',
  kinsman:
    'son|daughter|kid|kids|child|children|nephew|niece|grandson|granddaughter|brother|sister|cousin|roommate|flatmate|ex|stepson|stepfather|stepmother|stepdad|boyfriend|girlfriend|carer|caregiver|caretaker|babysitter|coworker|bartender|waiter|waitress|employee|housekeeper|cleaner|neighbor|neighbour|tenant',
  old: Array.from({ length: 35 }, (_, index) => String(70 + index)).join('|'),
} as const;
