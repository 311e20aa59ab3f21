import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: people who are in danger, or a danger to themselves. */
export const englishDanger = {
  self_harm: {
    sure: `
      suicid*|suicde|sucide|suside|suicid
      kill|kills|killing|killed|kil|killl myself|meself|mself|himself|herself|themselves|themself|ourselves
      kill|killing|killed|unalive|harm|harming|cutting|hurting|off my self
      off|offing myself
      unalive|unaliving|unalived
      gonna|want|wanna|will|should|to kms
      end|ends|ending|ended|take|taking|took|taken|taken my|his|her|their|this|own ?own|damn|fucking|miserable life|lives|suffering
      end|ending it all|tonight|now|today|soon|here
      end myself
      i|m|am|im|ill ?ll ?am ?m ?just need|going|gonna|rather|should|will|plan ?to ?just die
      i|m|am|im|ill ?d ?ll ?just rather|should|deserve|need ?to be dead
      i ?ll|will|d|would ?rather ?just ?be die|dead
      think|want|wanna|going|gonna|might|ready|will|about|wish|try|tried|trying|could ?about ?to ?just end|ending|ended it|everything|all ?all ?tonight ?tomorrow
      want|wants|wanted|wanna|wanting|wish|wished|wishing|hope|hoping|ready|deserve|planning|prefer|prepared|tried|trying|praying|pray|desire|begging ?to ?i|it ?could|would ?would|will|had|to ?really ?just|fucking|so|badly die|died|dead
      want|wants|wanted|wanna|wish|wished|hope|prefer|rather|better|deserve|ready|like ?i ?to ?was|were|be ?would|just|fucking be|was|were|being dead
      wish|wished|wishing|hope|hoping|pray|praying|hopes ?that i .. wasn|was|were|weren|would|could|had|d|never|d|don|dont|didn|didnt ?t|not ?just ?have ?be ?been dead|alive|die|died|born|wake|exist|existed|here|living
      wish|hope .. someone|somebody|something|it|they .. would|will ?just kill|kills|shoot|shoots|killed me
      {neg} .. want|wanna|wish|like|going|gonna|feel|wanting ?to ?really ?even ?be|keep|continue|go|on|living live|living|alive|exist|existing|breathing|wake|here ?up ?like ?anymore|any|longer
      longer|{neg} want|wanna|wish|desire ?to ?be|keep live|exist|living|alive|existing|breathe
      {neg} .. see|find .. reason|point|purpose|sense .. live|living|life|exist|existing|alive|on
      tired|sick|done ?and ?sick ?tired of|with living|life|existing|existence|breathing
      tired|sick ?of being alive|here
      tired of ?my life|existence
      {neg} .. reason|point|purpose|will|desire|want|use|strength to|in|of|for|left ?to ?for ?keep|go|on|continue|even live|living|life|exist|existing|alive
      nothing .. live|living for
      nothing left .. live|life
      life|living .. {neg} ?really worth|is living|worth|it|anymore
      {neg} worth living
      better off ?if ?i ?was ?were dead|gone
      better off without me
      world|everyone|family|people|they|everybody|kids|wife|husband|friends .. better ... dead|gone
      world|everyone|family|people|they|everybody|kids|wife|husband|friends .. better ... without me
      better ... if i|without .. dead|gone|died|me|exist|existed|alive|disappeared
      should|deserve|supposed .. be|to dead|die
      self harm*|injur*|mutilat*|destruct*
      selfharm*
      harm|harming|cut|cutting|cuts|burning|starving|drown|drowning|hang|hanging|hanged|shoot|shooting|stab|stabbing|poison|poisoning|suffocat*|strangl*|electrocut*|mutilat* myself|himself|herself|themselves
      want|wanna|urge*|going|gonna|think*|thought*|might|will|keep|feel|tempted|impulse*|thinking ... hurt*|harm*|injur* myself|herself|himself
      hurt|hurting myself|himself|herself .. because|when|again|tonight|on|purpose|deliberately
      overdos*|overdosing
      od|oding on
      swallow*|took|take|taking|ate|eat .. all|whole|entire|bottle|too|lot|handful|bunch|pack ?of ?my|the ?many pills|tablets|medication*|meds|painkillers|sleeping|tylenol|paracetamol
      jump*|leap* ?off|from|in|front|of|out|into ?of ?the|a|my|that bridge|roof|building|train|window|balcony|cliff|traffic|ledge
      jump*|leap*|step*|throw*|walk* ?myself off|from|in|front|into|under ?of ?front ?of .. bridge|roof|rooftop|building|train|trains|balcony|cliff|traffic|ledge|bus
      slit|cut|cutting|slitting|slash|slashing ?my|open|both|his|her wrist*|throat
      blow|blew|blowing .. brains|head
      bullet .. my|through head|brain|skull
      gun .. my|to head|mouth
      rope|noose .. neck
      noose
      disappear forever
      {neg} wake ?me up ?again|tomorrow|anymore|ever
      fall|go .. sleep .. never|not wake
      thoughts|thinking|think|fantasi*|dream*|dreaming|obsess* ?of|about|on ?my|own|it death|dying|ending|dead
      ready|want|prepared ?to|for leave this|world|earth|everything
      leave this world|earth
      give|giving|given|gave up on life|living
      {neg} will|desire to live
      plan|planning|planned .. my death|funeral|die
      die|dying in my sleep
      want|wish ... it|everything|life|pain|suffering .. over|end|stop ?forever
      {neg} .. deserve .. live|alive|life|exist
      {neg} .. have been|be born
      please|just|somebody|someone|fucking|god|lord|ll|will ?fucking ?please kill me
      rather .. be dead
      {neg} be alive|living|existing ?anymore
      cut* .. again|tonight
      last|goodbye|farewell day|note|letter|words|message .. on|world|earth|alive|everyone
      attempted|attempt|attempts .. suicide|on my|life|kill
      ended up in .. after .. overdose
      {neg} .. make it through the|tonight night|alive
      lethal|painless .. dose|way|method|death|die
      way|ways|method* to .. die|suicide
      {neg} .. go|keep|carry|going on living|anymore|longer|like
      {neg} .. live like this
      got|have ?the|my|a|some pills|rope|gun|blade|razor .. ready|hand|front
      nobody|noone .. miss|notice me|if
      {neg} one .. miss|notice me|if
      nothing left for|to me|live
      everyone|they|world|people|family|all ... happier ... i|me ... gone|dead|without|here
      i ?just ?really want|wanna|wish ?to ?i ?could ?just disappear|vanish
      end|ending my suffering|misery|pain
      last time ... hear from me
      {neg} .. reason|point|sense ?for ?me to ?be live|alive|exist
      what|whats ?s ?is the point of|in ?even living|life|being|existing|continuing
      plan|want|ready|time|decided ?to end things
      should ?just be gone|dead
      nobody|noone needs|wants me
      took|taken|swallowed|taking # sleeping pills|tablets
      want|wanna out of ?this ?my life`,
    hints: `
      die|dying|died|dead|death
      {neg} .. take|handle|do|bear .. anymore|longer
      {neg} .. go|carry on
      hurt|hurting|cut|burn|burned myself
      kill|kills|killing me
      hopeless|worthless|burden
      pills|blade|razor|knife|gun
      goodbye
      hate myself|life
      everyone|nobody|noone .. without me|miss
      disappear`,
    clean: `
      killing me ?softly|here|with
      kill|kills|killing ?off ?{my} ?old ?monthly ?whole ?next ?current ?running ?premium ?unused ?auto subscription*|process*|app|session*|account*|card|line|switch|order|service|contract|task*|program|job|server|alarm|timer|music|lights|light|time|feature|deal|mood|vibe|plan|battery|signal|bugs|weeds|germs|mosquito*|ants|bees|mold|mould|wifi|connection|screen|tv|channel
      kill for
      battery|phone|laptop|iphone|tablet|car|app|internet|wifi|connection|screen|tv|modem|router|printer|watch|computer|engine|line|call|chat|plant*|signal|headphones|fridge|oven|washer|machine|device|server|site|website|charger|speaker* ?has|have|is|just|keeps|already|s|suddenly|was|almost died|dead|dies|dying|die
      to die for
      die hard
      dead line|battery|end|zone|weight|pixel*|on|air|link*|sea|serious|slow|tired
      suicide squad|wings|burger|doors|sauce
      dying|die to|of|from|for|laughing ?know|see|try|laughter|hunger|thirst|boredom|embarrassment|curiosity|heat|cold
      rather|would die|dead than
      before i|we die
      bored|scared|worried|freezing|starving|tired|sick|work* .. to death
      kill two birds
      kill|killing it|time
      cut|cutting|cuts|burn|burned|burnt|hurt|poison*|shoot|hang|drown* myself|my ?self .. on|with|while|shaving|cooking|off|some|a|out|opening|using|from|slack|short|in
      hurt myself|my at|on|while|playing|working|lifting|falling
      over my dead
      drop dead
      never say die
      i d|could kill for
      life insurance|policy|cover
      end things with`,
  },
  safety: {
    sure: `
      caught|catch|catching|catches|caught|set ?on fire
      on fire
      fire|fires .. started|starts|burning|hazard|department|broke|house|kitchen|out|brigade|risk
      smoke|smoking|smokes|smoked|sparks|sparking|sparked|flames|melting|melted ... from|came|coming|out|plug|socket|charger|device|oven|outlet|battery|cable|product|unit|appliance|machine|it|heater|wire*
      charger|device|battery|plug|socket|outlet|phone|oven|heater|toaster|unit|laptop|cable|adapter|appliance|machine|kettle|dryer|dishwasher|washer|product|it ... smoke|smoking|sparks|sparking|sparked|flames|melting|melted|exploded|overheat*|burned|burnt|explod*|swollen|bulging
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
      hurt|burned|injured by|when|while|using|because|from
      unsafe|dangerous*|hazardous .. product*|item|driver*|condition*|situation|to|for|car|device|toy|wiring|level*
      hazard|hazards
      is|are|was|were|very|extremely|really|so unsafe|dangerous|hazardous
      safety issue*|concern*|hazard|recall|problem*|risk|defect|violation*|incident
      product|safety|toy|car|vehicle|battery|food recall*
      recalled|recall .. product|because|due|notice
      chok* .. hazard|on|child|baby|kid|son|daughter
      child*|baby|kid*|son|daughter|toddler|infant|dog .. chok*|swallow*|ate|hurt|injur*|burn*|danger|fell|trapped|locked
      toxic|poisonous|harmful fumes|chemical*|substance*|gas
      poisoned|poisoning|contaminat*|salmonella|asbestos
      glass|metal|plastic|bug*|insect*|mold|mould|needle .. in|inside ?of ?my|the|our food|meal|soup|burger|salad|drink|bottle|bread|pizza|sandwich
      food poison*
      allergic|anaphyla* reaction|shock
      medical|life|an|is|real|this|serious emergency
      emergency services|room|help|situation|now|right
      call|calling|called|need|send|dial .. 911|112|999|police|ambulance|firefighter*|cops|paramedic*
      threat|threats|threaten* .. me|kill|hurt|violence|my|us|to|him|her|with|life
      stalk*|stalker*
      following|followed|watching me|us .. home|car|street|house
      harass*|molest*|raped|rape|grope*|assault*|attack* me|him
      attacked|beaten|punched|stabbed|hits|beats|strangled .. me|my|him|us|someone
      domestic|sexual|child|physical|elder abuse|violence|assault|harassment
      abus* .. me|partner|husband|wife|boyfriend|parent*|child*|physically|relationship
      bomb|bombs|weapon*|gunman|shooter|terroris*|kidnap*|hostage|traffick*
      gun|knife .. threat*|has|with|school|pointed|at me
      in|into danger|grave
      {neg} safe|feel safe
      feel|feeling|felt|is|was unsafe|threatened|endangered
      fear*|scared|afraid|worried for|of .. life|safety|lives|him|her|my
      life threat*|danger|risk
      break*|broke into ?my|our house|home|apartment|flat
      breaking in
      intruder*
      trapped|stuck|locked in|inside .. elevator|lift|car|room|building|toilet|house|train
      driver|driving|drives|drove ... drunk|recklessly|reckless|dangerous*|speeding|texting|asleep|fast|drugs|unsafe
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
      almost|nearly killed|crashed|drowned|electrocuted|burned|burnt|exploded|choked
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
      fell .. metres|meters|feet|floors|stories`,
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
      battery|mute|install|test|change|mount|set .. carbon|smoke|fire
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
      fire alarm|stick|tv|sale|drill|pit|place|fox|fighter
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
      smoke alarm*|detector*`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
