import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: danger to life and limb, from things and from people. */
export const englishDanger = {
  safety: {
    sure: `
      caught|catch|catching|catches|caught|set ?on fire
      on fire
      fire|fires .. started|starts|burning|hazard|department|broke|house|kitchen|out|brigade|risk
      smoke|smoking|sparks|sparking|sparked|flames|melting|melted ... from|came|coming|out|plug|socket|charger|device|oven|outlet|battery|cable|product|unit|appliance|machine|it|heater|wire*
      charger|device|battery|plug|socket|outlet|phone|oven|heater|toaster|unit|laptop|cable|adapter|appliance|machine|kettle|dryer|dishwasher|washer|product ... smoke|smoking|sparks|sparking|sparked|flames|melting|melted|exploded|overheat*|burned|burnt|explod*|swollen|bulging
      it ?just ?suddenly started|starts|began|is|s|was|keeps ?to smoking|smoke|sparking|spark|melting|melt|burning|burn|hissing
      smell|smells|smelling|smelled|smelt ?of|like|something ?a|the burn*|gas|smoke
      burning|burnt|gas smell|odor|odour|leak*
      leaking|leak .. gas|carbon|battery|acid
      carbon monoxide
      explod*|explosion*|explosive*
      electric*|got shock*|electrocut*
      electrocut*
      shock* me|him|her|my
      overheat*
      injured|injury|injuries|injuring .. my|me|by|from|because|product|someone|child*|your|due|due|while|when|using|serious
      i|was|been|got|were|am ?been ?got injured
      burn|burned|burnt|cut|hurt|bruised|scalded|bit ?him|her|me my|his|her|our ?little|left|right hand*|finger*|skin|face|arm*|leg*|eye*|son|daughter|child*|baby|kid*|mouth|foot|feet
      hurt|burned|burnt|cut|scalded myself|me|him|her|someone|people
      burned|injured by|when|while|using|because|from
      hurt by|while|using
      unsafe|dangerous*|hazardous .. product*|item|driver*|condition*|situation|to|for|car|device|toy|wiring|level*
      hazard|hazards
      is|are|was|were|very|extremely|really|so unsafe|dangerous|hazardous
      safety issue*|concern*|hazard|recall|problem*|risk|defect|violation*|incident
      product|safety|toy|car|vehicle|battery|food recall*
      recalled|recall .. product|because|due|notice
      chok* .. hazard|on|child|baby|kid|son|daughter
      child*|baby|kid*|son|daughter|toddler|infant|dog .. chok*|swallow*|hurt|injur*|burn*|danger|fell|trapped|locked
      child*|baby|kid*|son|daughter|toddler|infant|dog|old|cat .. ate|eaten|licked|drank|drunk|bit|mouth|hold .. pod*|battery|batteries|magnet*|tablet*|bleach|detergent|cleaner|bead*|soap|poison*|glass|chemical*|berries|mushroom*|laundry|toothpaste
      toxic|poisonous|harmful fumes|chemical*|substance*|gas
      poisoned|poisoning|contaminat*|salmonella|asbestos
      glass|metal|plastic|bug*|insect*|mold|mould|needle .. in|inside ?of ?my|the|our food|meal|soup|burger|salad|drink|bottle|bread|pizza|sandwich
      food poison*
      menu|label*|dish|meal|food|restaurant|product|allergen* ... allergic|anaphyla* reaction|shock
      allergic|anaphyla* reaction|shock ?to|from|after|because ?of your|the|this food|meal|dish|product|cream|cake|sauce|shampoo|dye|soup|burger|salad
      allerg* ... told|said|assured|served|gave|wrong|label*|listed ... hospital|ambulance|died|die|reaction|breath*|emergency
      medical|life|an|is|real|this|serious emergency
      emergency services|room|help|situation|now|right
      call|calling|called|need|send|dial|get .. 911|112|999|police|ambulance|firefighter*|cops|paramedic*
      threat|threats|threaten* .. me|kill|hurt|violence|my|us|to|him|her|with|life
      stalk*|stalker*
      following|followed|watching me|us .. home|car|street|house
      harass*|molest*|raped|rape|grope*|assault*|attack* me|him|us|her
      attacked|beaten|punched|stabbed|hits|beats|strangled .. me|my|him|us|someone
      domestic|sexual|child|physical|elder abuse|violence|assault|harassment
      abus* .. me|partner|husband|wife|boyfriend|parent*|child*|physically|relationship
      bomb|bombs|weapon*|gunman|shooter|terroris*|kidnap*|hostage|traffick*
      gun|knife .. threat*|has|with|school|pointed|at me
      in|into danger|grave
      {neg} safe|feel safe
      feel|feeling|felt|is|was unsafe|threatened|endangered
      fear*|scared|afraid|worried|frightened|terrified for|of .. life|safety|lives
      life threat*|danger|risk
      break*|broke into ?my|our house|home|apartment|flat
      breaking in
      intruder*
      trapped|stuck|locked in|inside .. elevator|lift|car|room|building|toilet|house|train
      driver|driving|drives|drove ... drunk|recklessly|reckless|dangerous*|speeding|texting|asleep|drugs|unsafe|maniac|swerv*
      driver|driving|drives|drove ?way|far|much|so too|dangerously fast
      driver|driving|he|she|drives|drove|bus|taxi|cab|truck|van ... through|ran|jumped|ignored ?a|the|two|three|several red light*
      drunk driv*
      car|road|bike|vehicle|bus|traffic|train accident|crash*|wreck
      brake* .. fail*|{neg}|stopped|working|gone
      airbag*|seatbelt* ... fail*|{neg}|defect*
      flood*|earthquake|tornado|hurricane|wildfire .. house|trapped|now
      kill you|him|everyone|someone|everybody
      hurt|shoot|stab|bomb you|him|her|them|everyone|someone|people|everybody|school|place|office
      broken glass
      sharp edge*|object*
      i|she|he|who|mother|father|mom|dad|mum|wife|husband|son|daughter|child|grandmother|lady|customer ?have ?has ?had ?just fell|slipped|tripped .. on|in|over|because|stairs|down
      battery|charger|pack|phone|device|cable|adapter .. burst|swelled|leaked|melted|exploded|sparked
      fire in|at ?my|the|our building|house|kitchen|office|apartment|flat|basement|room|garage|oven|microwave
      bleeding .. after|from|because|while|badly|heavily
      found .. metal|glass|plastic|needle|screw|nail|insect*|bug|bugs|worm*|maggot*|mouse|mold|mould|wire .. in
      piece|pieces|shard*|bits of metal|glass|plastic|wire .. in
      choked|choking|suffocated|suffocating
      shattered|collapsed|snapped ... hand*|finger*|foot|leg|face|head|injur*|cut|hurt
      fell|collapsed|dropped on|onto me|my|him|her ?foot|head|child*|toe
      he|she|husband|wife|partner|boyfriend|girlfriend|father|ex hits|hit|beats|beat|hurts|slapped|punched|kicked me|us
      almost|nearly ?got ?us ?me killed|crashed|drowned|electrocuted|burned|burnt|exploded|choked|suffocated
      almost|nearly ran|run|drove|knocked ?me|us|him|her over|down|off|into
      sharp parts|piece*|bits
      got|was|were|getting ?badly burned|burnt|hurt|injured|bruised|scalded|stung|bitten
      got|was ?badly cut by|on|when|while
      {neg} ?working brake*
      brakes .. fail*|{neg}|gone|broken
      smoke in|inside|everywhere|coming|filled
      {person}|man|he|she|guy ?is|s ?was outside|in|inside|at my house|home|room|door|apartment|garden|car
      scared|afraid for|of him|her|life|safety|husband|partner|neighbo*
      ladder|chair|shelf|stairs|railing|roof|ceiling|crib|bed|stool|scaffold*|bench|stand ?has ?just collapsed|snapped|tipped
      ladder|chair|shelf|railing|stool|step gave way
      waving|pulled|carrying|holding|pointing .. knife|gun|weapon
      fell .. metres|meters|feet|floors|stories
      house|home|flat|forest|wood|woods|kitchen|building|shop|garage|curtain*|bin|bins|roof|mountain|hill|neighbour*|room|car|stove|bed|sofa ?is|are|was|s ?still burning|ablaze|alight
      have|has|had|is|s|there a|in|big|small fire ?in|at|here|there|burning|house|kitchen
      house|kitchen|flat|building|home have|has|had ?a fire
      smoke|fire|co|gas|monoxide alarm*|detector* .. going|went|goes|keeps|screaming|screams|beeping|sounding|sounds|triggered|off
      alarm ?is|s|was ?still|just|keeps screaming|blaring
      {neg} smoke|fire|co|monoxide alarm*|detector*|exit*|escape*
      smoke|fire|co|monoxide alarm*|detector*|exit*|escape*|door|doors .. broken|work|missing|disconnected|blocked|locked|chained
      exit*|door|doors .. chained|padlocked|barred
      gunshot*|gunfire
      shots fired
      mass|school|active shooting|shooter
      shooting at|in|outside|inside ?the|our|a|my mall|school|station|church|office|building|street|store|neighbourhood|neighborhood
      bring|brings|brought|bringing|pulled|pulling|drew .. gun|knife|weapon|machete|axe
      gun|knife|machete|axe|weapon .. belt|hand|us|lobby|shop|store|hallway|street|stop
      burglar*|prowler|robbers
      {person}|they|he|robbers .. broke|breaking|break|forced in|into .. night|sleep|slept|sleeping|we|i|house|home|window
      mugged by|at|in|outside|on|near|last|right ?front ?of ?your ?the man|men|guy|guys|knife|gun|gunpoint|knifepoint|street|park|station|shop|branch|store|bus|train|front
      carjack*
      robbed at|me|us|in|outside|on|by|last|yesterday
      jumped|beat|beaten|robbed|held|ambushed me|us|him|up ?up at|in|outside|with|by
      {person}|man|men|guy|guys|boys|he|they|gang|passenger|customer|guest|neighbour|driver|courier|ex|boyfriend|husband|dad|father|stepdad|stepfather|landlord|guard|bouncer .. hit|hits|beat|beats|shook|slapped|grabbed|grabs|pushed|shoved|punched|kicked|choked|strangled|dragged|spat|threw|attacked|hurt|hurts|groped|touched|stabbed|bit me|us|my|our
      hit|hits|beat|beats|shook|slapped|grabbed|pushed|shoved|punched|kicked|choked|dragged|attacked|bit|bitten my|our|a ?little|old child|son|daughter|kid|boy|girl|baby|toddler|mother|mum|mom|father|dad|wife|husband|lady|woman|man|grandmother|colleague|dog
      said|says|threat*|told|going|gonna|wants|tried|or ?he ?she ?they ?ll ?d ?will ?would ?come ?back ?and ?to stab|shoot|kill|hurt|beat|strangle|rape me|us
      he|husband|boyfriend|ex|father|dad|stepfather|partner will|ll|would|might|could|ll ?really|probably hurt|kill me|us
      {neg} safe here|at|in|with|there|anymore|home|around
      drink|drinks|something .. spiked|drugged|drink|drinks
      drugged in|at|by|me|and|with
      oxygen|ventilator|dialysis|concentrator|cpap|respirator .. power|electric*|outage|heating|blackout
      power|electric*|outage|blackout ... oxygen|ventilator|dialysis|concentrator|respirator
      {neg} ?any heating|heat|heater .. newborn|baby|freezing|degrees|elderly|snow
      freezing|minus .. baby|newborn|child*|elderly|heating|stranded|stuck
      stranded|marooned in|on|at|with .. snow|mountain|dark|road|kids|children|desert|motorway|highway|pass
      scared|afraid|terrified|frightened to go|be|stay|return|leave|sleep|come home|alone|there|here|inside|house
      hiding|hidden|hid in|from|under|behind|with ?the|my|a|our bathroom|toilet|closet|wardrobe|stockroom|bedroom|cellar|cupboard|basement|bed|him|my|kids|children|shop|storage|office|car
      locked ourselves|myself in
      breath*|inhal* .. fumes|smoke|gas|chemical*|dust|spray
      fumes
      raised|shook|shaking his|her|a fist*
      tried|tries|trying ?just to pull|drag|grab|push|lure|force ?my|the|a me|her|him|us|friend|daughter|son|girl|child*
      knocked|knocks me|him|her|us|them|my over|down|unconscious|out|off|mother|son|daughter
      threw|thrown|throws me|us|him|her|them off|to|down|on|across|stones
      thrown to|off|from|out|against ?the|my ground|floor|bike|horse|seat*|wall
      left|leaves|forgot my|our|the|a ?little|small|year|old child|daughter|son|kid|kids|baby|girl|boy ... alone|wrong|street|stop|behind|car
      child|girl|boy|kid|toddler|baby|daughter|son .. all|alone|is|unsupervised|near|missing alone|at|on|missing .. stop|platform|road|street|edge|dark|tracks|station
      daughter|son|child|kid|boy|girl|mother|father|grandma|husband|wife {neg} .. come|came|returned home|back|from
      {person}|somebody|people|child*|we|i|they|guest*|kids|customer* ?is|s|are ?will|could|might|gets|get|was|were|be|got|going|gonna ?to ?be ?get hurt|killed|injured|maimed
      could|would|might|going|gonna ?to ?easily ?well have|of|be ?easily ?been died|killed|drowned|suffocated|burned|electrocuted|crushed
      break|breaks|breaking their|your|his|her|my neck
      death|fire trap
      deathtrap
      restraining|protective|protection order
      stalked|stalking
      follows|followed|following|follow me|us|her ?all ?right everywhere|from|to|home|out|off|down|into|through
      am|m|being|been|is|are|we being|re followed|watched|chased|threatened|attacked|stalked
      waits|waited|waiting|stands|stood|standing|is|s|hanging|outside|still ?right ?here outside|at|by ?of my|our house|home|flat|door|work|window|school|shop
      tracker|airtag|gps .. my|under|on car|bag|phone
      bare|exposed|live|hanging|sparking|loose|broken|downed wire*|cable*|power|electric* ?line*
      wire*|cable*|power|pole* .. hanging|lying|fallen|exposed|touching|without|sticking|down|bare|sparking .. kids|children|street|wall|fence|ground|ceiling|road|cover|garden|out|path
      water .. fuse|socket*|electric*|ceiling|outlet*|light|lights .. on|box|board|lamp|live|dripping|running|leaking
      gives|gave|giving|got|get|getting me|us|him|her|a ?a|little|electric|small shock|shocks|zap ?when|from|off|each|every
      shock|shocked|zapped from|by|off ?the|a|your plug|socket|fridge|washing|washer|lamp|shower|kettle|earbud*|toaster|machine|light|switch|tap
      shocked|shocks|shocking my|me|him|her ear|hand|finger*|arm|when
      came|fell|fall|fallen|falling|comes|come|flew|broke|tore|gave|snapped|split|cracked|collapsed off|down|apart|loose|undone|way|over|onto|on ... on|and|with|when|while|me|my|into|onto ... me|baby|child*|son|daughter|hurt|broke|hit|head|driving|riding|road|concrete|hospital|face|fell|crashed|flying
      handlebar*|wheel|wheels|steering|accelerator|pedal|throttle|axle|bonnet|hood|fork|frame|tyre*|tire*|brake|brakes .. came|fell|locked|jammed|stuck|snapped|failed|off|burst|blew|loose .. off|driving|riding|road|road|junction|speed|motorway|highway|downhill|curve|hand|hands|traffic|twice|up
      accelerat* ?by ?on ?its own|itself|suddenly
      suddenly accelerat*
      engine|car|motor|scooter|bike|power died|stopped|stalled|failed|cut|shut|lost .. motorway|highway|freeway|fast|lane|junction|downhill|traffic|tunnel|speed
      lift|elevator dropped|fell|plunged|crashed|shot
      stuck|trapped|caught|shut|closed|crushed|pinched ?in|on|between|by|under ?the|a|my|your|his|her lift|elevator|door|doors|escalator|gate|machine|hand*|arm|finger*|leg|foot
      {neg} life|safety jacket*|vest*|harness*|helmet*|guard|lifeguard|rope*
      drown in|at ?the ?your ?our pool|lake|sea|river|water
      drowning|drowned
      water ?level ?keeps|is|s|are ?still rising|coming|at ?in|into|up|through|the ?the house|door|room|basement|roof|stairs|floor
      flooding|flooded ... stairs|stuck|trapped|electric*|rescue|mother|help|leave|now
      razor|needle*|syringe*|nail|nails|screw|screws|blade|shard*|glass|metal|staple*|stone .. in|out ?of ?a|my|the|your|her|his ... chocolate|bar|strawberr*|food|sand*|bed|shoe*|bread|cake|cream|fruit|candy|sweets|playground|park|pool|cereal|jar|baby
      bit ?down on|into a|something|metal|glass|plastic ?hard|piece|of
      spraying .. breath*|cough*|burn*|sick|field
      burn|burns|burned|burnt|scald*|blister* my|our|on|his|her|to ?left|right|whole scalp|wrist|thigh*|back|ear|ears|neck|lips|tongue|eyelid*|ankle|stomach|head|body|hair|chest
      snake|scorpion|rat|rats|bear|wolf|bull|swarm|wasps|hornets ?s|is|are .. room|house|garden|playground|kids|people|bins|road|bed|kitchen
      hurt|hurts|injured my|her|his ?left|right|lower back|neck|hip|shoulder|knee*|head|ankle ?badly .. when|because|on|in|your|fall|fell|collapsed
      machine|forklift|press|saw|conveyor|guard ... hand|finger*|arm|removed|injured|lost|brakes
      work|working|climb on|at|in .. without ?any|a harness|helmet|mask*|rope*|protection|guard|water|gloves
      gas|carbon|smoke|fire|chemical|toxic|dust alarm|leak|cloud|explosion
      white powder
      suspicious bag|package|parcel|man|object|person|suitcase|backpack
      bag|suitcase|backpack|parcel .. standing|left|lying|unattended .. alone|hour*|platform|hours|there
      fighting|fight|brawl ... bottle|knife|bleeding|knives|blood|police|bat|bats
      {neg} .. breathing|moving|conscious|responding .. help|hurry|floor|please|ambulance|quick
      lying|collapsed|unconscious|passed on|at|in|out ?the floor|ground|street|checkout|platform|bus|toilet|machine
      bleeding from|after|because|while|badly|heavily|to|and|in|everywhere|woman|man|someone
      manhole|pothole|hole|crack|gap ... fallen|fell|child*|kid|kids|see|through|missing|broke|hurt
      crossing|barrier|traffic|street light|lights|signal ... {neg}|out|broken|work .. cars|school|train*|hit|speed|stop
      windscreen|windshield .. shattered|smashed|through|hit|stone|truck
      through|shattered|smashed|hit my|the windscreen|windshield
      ice|icy|slippery|steps|step|stairs|handrail|railing|banister|floor|path .. fall|fell|slip|slipped|break|broke|rotten|loose|missing|gave|neck
      asleep at|behind the wheel
      hit|struck|run|knocked ?over ?down by ?a|the|your|his car|bus|truck|van|bike|driver|scooter|tram|taxi|lorry|train
      hit|hits|struck ?a|the|my|our cyclist*|pedestrian*|biker|motorcyclist|brother|sister|friend|boy|girl|people|crowd
      firework*|rocket|firecracker* ... hand|face|hit|off|eye|burn*
      hot ... left|burn*|melt* ?a ?my burn|hand|leg|skin|mark|table|through
      snapped|snaps|broke|flew|shot|bounced ?back ?and ?off hit|hits|into me|my|him|her|in
      head|nose|mouth|face|leg|arm|hand|eye is|s|was|are bleeding ?badly
      without|no ?any life jacket*|vest*|belt*|lights|lifeguard*
      boat|ferry|ship|canoe .. water|capsized|sinking|sank|tipped
      emergency|fire exit*|door*|escape* ?is|was|were|are ?all locked|blocked|chained|shut
      fire alarm went|goes|going
      my|the|your driver|he .. {neg} ... where ?we|he|are|going|taking ?we|going|me .. scared|afraid|terrified
      is|s|are|was|someone|somebody trying|tries|tried|trying to open|get|break|force|kick ?in|down|into ?through my|the|our door|window|house|front
      smell*|stink*|reek* ?of|like ?strongly ?a ?bit petrol|gasoline|diesel|chemicals|chemical|solvent|rotten|sulphur|sulfur|plastic
      report|reporting .. hazard*|danger*|unsafe|injur*|defect*
      my|the|your|his|our ?car|child|baby seat*|belt* ?belt .. came|undone|broke|broken|{neg}|open*|loose
      sped|speeds|started|starts|turned|turns|went ?up on|by|up its|itself|my|while|when .. own|itself|hand|threw
      tried|tries|wanted to kiss|touch|rape|undress|hug me|us|her
      stepdad|stepfather|uncle|teacher|coach|driver|boss|man|he|host|doctor|father ?keeps touches|touching|touched me|us|her|my ?inappropriately ?leg ?legs
      he|she|husband|driver|boyfriend|guy|host|man|ex .. {neg} let|letting me|us|her out|leave|go
      refused|refuses to let me|us|her out|leave|go
      ill|sick|vomiting from|after|eating ?eating the|your|this ?bad oyster*|food|chicken|fish|meal|burger|salad|seafood|meat|catering|buffet|sushi|sandwich*
      bruises ?all over|everywhere|from|on
      fell|collapsed on|onto ?to a|the|our|two worker*|man|woman|child*|people|person|colleague|lady|pedestrian*
      child*|kids|kid|people ?are playing|play|walk|walking ?right next|near|beside|around|under ?to ... shaft|tracks|construction|wire*|hole|well|scaffold*|cliff
      asked|asks|asking|sends|sent|texts my ?little ?old daughter|son|child|kid ... picture*|photo*|meet|nude*|naked`,
    hints: `
      danger*|unsafe|hazard*
      emergency|police|ambulance|911
      fire|smoke|burn*|gas|leak*|spark*
      hurt|injur*|bleed*|accident
      child*|baby
      threat*|scared|afraid
      recall*|defect*
      gun|knife|weapon`,
    clean: `
      is|s|the|da song|deal|the bomb
      on fire today|tonight|lately
      battery|mute|install|test|change|mount .. carbon|smoke|fire
      smoke shop|machine|on|salt
      allowed|ok|okay|possible|can|may .. smoke
      fire department|station calendar|party|game|tour|museum|costume
      shooter game|video
      upload*|download*|wifi|broadband|internet|router*|signal
      cut|cuts|cutting ?off the|my|our cable*|line*|cord
      {neg} recall|remember
      dangerous|unsafe|sketchy|rough there|area|neighbourhood|neighborhood|part|side|district|street
      fell|broke|burned|burnt|crashed|flooded last|ago year|years
      driver|courier|taxi|cab .. waiting|waits|parked|arrived
      fire alarm test*|drill*|check|inspection|installation|system|service
      fire stick|tv|sale|drill|pit|place|fox|fighter
      fire ?the|that|your|my agent|employee|him|her|up|off|staff|guy
      smoking|smoke ?or room*|area*|section|policy|allowed|table*|seat*|non
      non|not|no smoking
      recall what|when|that|how|my|the|if|seeing|making|having
      app|website|site|system|software|browser|page|game|computer|laptop crash*
      crash* course|app
      gas price*|station*|mileage|tank|pump|bill
      emergency fund|contact*|exit|row|loan|brake|number
      dangerous goods|driving
      {neg} .. burn .. hole
      burn ?more calories
      save|safe|safer .. than
      safety|security code|pin|deposit
      password* .. safe|unsafe
      unsafe|insecure|not safe ?to website|site|link|online|connection|password
      order|buy|sell|which|offer|deliver|stock|install|mount|change|replace|set|need|where|how|reset|does|old|new ?many ?to ?a|the|my|some|your|in|up ?a ?my smoke|fire|co|carbon ?monoxide alarm*|detector*
      how ... smoke|fire|co alarm*|detector* ?beep*
      smoke|fire|co|monoxide alarm*|detector* need*|takes|batter*|brand*|price*|included|required|due|drill|check
      candle*|perfume|taxi|cab|room|clothes|jacket|sweater|coat|carpet|curtain*|bed|sheets|car|sofa|whisky|hair smell* ?strongly ?a ?bit ?of|like ?stale ?cold ?cigarette|tobacco smoke|smoky
      smell* of|like ?a dog|perfume|cigarette*|paint|fish|garlic|food|lavender|vanilla|roses|cheese
      smell* of smoke and
      price*|cost*|inbox|sales|numbers|market|demand|head|rent*|rates|mailbox|bill*|popularity|costs ?has|have ?just ?absolutely ?nearly explod*
      explod* after your|with|in|into messages|popularity|mails|calls|flavour|flavor|newsletter
      bath|sex|cherry|photo|calorie|sugar|f|time|seed|jager bomb*
      bath .. bomb*
      throw|place|plant|drop|craft a|the|my bomb|bombs ?and ?then ?it
      better|new|best|level|game|upgrade|unlock|which|legendary|craft ?a ?the weapon*
      weapon* level|upgrade|skin|game|system
      show|series|film|movie|book|episode|podcast|documentary|novel|game|musical|opera ... kidnap*|murder*|shooter|hostage|bomb*|terror*|attack*|explo*|fire|killed|crash|sinking
      almost|nearly killed|died ?us|me|of ?with laugh*|laughter|jokes|his|embarrass*
      nearly|almost killed me|us .. but|view|worth|legs
      police report|record|check|clearance|station|certificate|museum|officer|academy|number|academy ?number
      danger* good|tasty|cheap|delicious|comfortable|addictive|for|to ?ly ?my wallet|diet|waistline|bank|account|credit|budget
      child|baby|son|daughter|kid|kids|toddler|dog|i|we|husband|wife fell|fall|falls ?fast asleep
      fell|fall|falls in|behind love|schedule
      key*|bag|card|coat|phone|parcel|luggage|wallet|jacket|suitcase ?is|s|are|was ... locked|stuck|trapped
      locked|stuck ?out of|on|at ?my account|page|step|level|screen|loading|checkout|traffic|app
      stuck in traffic|meeting|menu|loop
      stuck ... traffic|jam
      harass* ?me ?by ?with ... call|calls|calling|email*|text*|letter*|letters|phone|collector*|debt|fee|fees|sales
      price*|bill|cost|costs|total|invoice .. shock*
      shock* me|us ?about|at|how|by|to price*|bill|cost|see|hear
      shoot you|them|him|her|me|us ?over a|an|the ?quick email|message|text|mail|link|line|note|price|quote
      hit you|them|him|her|me|us up|back|with ?a ?the ?your fee|fees|charge|charges|bill|best|offer|deal|question*
      photo|video|film|foto|wedding shoot|shooting
      emergency plumber|locksmith|appointment|dentist|cash|repair|callout|kit|passport|visa|card|service ?fee
      {neg} ?an ?a ?that ?really emergency|dangerous|urgent
      {neg} urgent
      am|m|are|re|we|was out|in ?of danger of missing|losing
      cut me|him|them|us ?some slack|off|short
      cut me|us a deal|check|key|piece|slice
      burglar alarm|proof|insurance
      die|died|dying of|from|to|laughing
      killed it|me ?with ?that ?cake|joke|jokes|laugh*
      kill* ?the competition|small|it|time|two
      drop|dropped|hit ?the|a|my price*|button|parcel|link|line
      accident*|crash|collision cover*|insurance|policy|benefit*|bonus|forgiveness|repair
      child|safety|baby gate|lock|seat*|proof .. recommend|need|sell|buy|want|rent|size|year|add|price|fit
      beat* me|us|them to
      robbed ?me ?us ?him of ?a
      drown*|drowning ?in ?my sorrows|emotions|debt|paperwork|work|emails|feelings|sadness|tears
      beat*|hit* me|us|him|them to|at it|chess|tennis|fifa|game|cards|darts
      follow|following|followed|follows me|us|you ?back on|at ?facebook|instagram|twitter|tiktok|linkedin
      grabbed a|us|me|my|some ?quick drink*|coffee|seat|bite|table|lunch|dinner
      touched my|me heart|deeply|by|so
      attacked|attack|hit by ?a|the mosquito*|virus|malware|ddos|bots|bug|bugs
      computer|server|site|network|system ?was|got ?has ?been attacked|hacked
      touch* ?the my heart|screen|soul
      driver|courier|taxi|cab|technician|postman .. {neg} .. find`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
