import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: people who are a danger to themselves, and those who worry about them. */
export const englishSelfHarm = {
  self_harm: {
    sure: `
      suicid*|suicde|sucide|suside|suicid
      kill|kills|killing|killed|kil|killl myself|meself|mself|himself|herself|themselves|themself|ourselves
      kill|killing|killed|unalive|harm|harming|cutting|hurting|off my self
      off|offing myself
      unalive|unaliving|unalived
      gonna|want|wanna|will|should|to|just|rather|might kms
      kms i|im|m|tonight|rn|now|fr|pls|please|bye|so|lmao
      end|ends|ending|ended|take|taking|took|taken|taken my|your|his|her|their|this|own ?own|damn|fucking|miserable life|lives|suffering
      end|ending it all|tonight|now|today
      end myself
      i|m|am|im|ill ?ll ?am ?m ?just need|going|gonna|rather|should|will|plan ?to ?just die
      i|m|am|im|ill ?d ?ll ?just rather|should|deserve|need ?to be dead
      i ?ll|will|d|would ?rather ?just ?be die|dead
      think|want|wanna|going|gonna|might|ready|will|about|wish|try|tried|trying|could ?about ?to ?just end|ending|ended it|everything|all ?all ?tonight ?tomorrow
      want|wants|wanted|wanna|wanting|wish|wished|wishing|hope|hoping|ready|deserve|planning|prefer|prepared|tried|trying|praying|pray|desire|begging ?to ?i|it ?could|would ?would|will|had|to ?really ?just|fucking|so|badly die|died|dead
      want|wants|wanted|wanna|wish|wished|hope|prefer|rather|better|deserve|ready|like ?i ?to ?was|were|be ?would|just|fucking be|was|were|being dead
      wish|wished|wishing|hope|hoping|pray|praying|hopes ?that i .. was|were|would|could|had|d ?just ?have ?be ?been dead|die|died|killed
      wish|wished|wishing|hope|hoping|pray|praying|hopes ?that i .. {neg} ?just ?have ?be ?been alive|born|wake|woken|exist|existed|here|living
      wish|hope .. someone|somebody|something|it|they .. would|will ?just kill|kills|shoot|shoots|killed me
      {neg} .. want|wanna|wish|like|going|gonna|feel|wanting ?to ?really ?even ?be|keep|continue|go|on|living live|living|alive|exist|existing|breathing ?up ?like ?anymore|any|longer
      {neg} .. want|wanna|wish|wanting ?to ?really ?even ?just be here
      {neg} .. want|wanna|wish|like|wanting ?to ?ever ?just wake up
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
      never|not|dont|t wake up
      {neg} wake ?up again|tomorrow|anymore|ever
      fall|go .. sleep .. never|not wake
      thoughts|thought|thinking|think|fantasi*|dream*|dreaming|obsess* ?a ?lot|constantly|often|always ?of|about|abt|on ?my|own|it death|dying|ending|dead
      think|thinking|thought about .. not ?be being|be ?alive here|around|alive
      ready|want|wanna|prepared|time ?to|for leave this ?cruel|awful world|earth|life|planet
      leave this world|earth
      give|giving|given|gave up on life|living
      {neg} will|desire to live
      plan|planning|planned .. my death|funeral|die
      die|dying in my sleep
      want|wish ... it|everything|life|pain|suffering .. over|end|stop ?forever
      {neg} .. deserve .. live|alive|life|exist
      {neg} .. have been|be born
      please|just|somebody|someone|fucking|god|lord ?fucking ?please kill me
      can|could|will|would|please somebody|someone|anybody|anyone ?just ?please end|kill me
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
      what|whats ?s ?is the point of|in ?even living|life|being|existing|continuing|staying|going ?on ?alive|anymore|living
      why should|would|do|bother|shouldn|not ?t ?i ?even|just keep|stay|go|continue|end|be ?on ?it living|alive|all|life
      reason|reasons ?for ?me ?not to stay|keep|be|remain alive|living|breathing
      reason ?not to do|end it
      plan|want|ready|time|decided ?to end things
      should ?just be gone|dead
      nobody|noone needs|wants me
      took|taken|swallowed|taking # sleeping pills|tablets
      want|wanna out of ?this ?my life
      {neg} be ?a burden|bother|problem|trouble|nuisance ?to|for ... tonight|tomorrow|longer|soon|gone|anymore
      {neg} .. worry about me ?for much longer|anymore|soon
      {neg} .. around|here ?for much longer
      {neg} .. alive|living ?for ?much longer|soon|tomorrow|then|anymore
      only reason ?that i|she|he ?m|s|am|is|was|ve|have|haven ?t ?not ?still alive|here|living|breathing|done|killed|ended|stayed|stay|live
      only ?thing that ?s ?is keeping|keeps|kept me alive|here|going
      only|just|still alive because|for
      deserve|deserved to hurt|suffer|bleed|rot
      need|want|wanna to bleed|suffer for
      {neg} .. keep|trust ?myself myself safe|alone|tonight|around|with|alive
      {neg} safe with|from|by|around|alone myself|me|tonight
      do|doing something|anything ?really ?stupid|bad to|with myself|himself|herself
      scared|afraid|terrified|worried of|about|what ?what i ?might|may|will|could|ll ?would do tonight|myself
      {neg} ?really|even afraid|scared of|to death|dying|die
      disappointed|sad|angry|upset|annoyed|hate|hated|regret ?that ?when ?i i ?still ?have|ve woke|wake|survived|woken
      goodnight|sleep|sleeping|asleep for|forever ?ever ?forever
      hide|hiding|covering|cover ?up my cuts|scars|cutting
      self|old|fresh|my harm|cutting ?harm cuts|scars|cutting|marks|urge*
      clean|stopped|relapsed|relapse|urge*|urges from|on|into|to|with|and ?self ?my cut|cutting|harm|harming|sh|burning
      cut|cutting ?way ?so ?it too deep
      arms|arm|wrist*|legs|thighs .. full|covered|scars|cuts|sliced ?of ?in cuts|scars|cutting|blood
      hold|holding|have|has|got|sitting|looking|staring ?here ?at|with ?got ?a|the|my|his gun|pistol|shotgun|blade|razor|noose|rope .. to|next|in|front|beside|lap|and|right
      hold|holding a|the|my|this blade|razor|noose
      razor|knife|blade|gun|pistol to|at|on|against my wrist*|throat|head|arm|temple|chest|skin
      gun|pistol|razor|knife|blade next|beside|near|close to|me ?me
      count|counting|counted|saving|saved|save|hoarding|collecting ?up ?all my|the|these|sleeping ?sleeping pills|tablets|meds|medication
      pills|tablets|meds are|is|s|be|there ?are enough
      took|taken|swallowed|had|taking more|too .. than ?you ?i supposed|should|prescribed
      has|have|had|s|ve|she|he|just taken|took|swallowed all|her|his|my|the|whole ?of ?her ?his ?my ?the ?sleeping pills|tablets|meds|medication|bottle|packet
      walk|walking|go|going|swim|run ?out into|out the|to ?the sea|ocean|river|lake|water|traffic|woods ... {neg} come|return|back
      drive|driving|drove|swerve|swerving|steer|steering|crash|crashing|run|ride ?my ?the ?car into|in|off ?a|the|oncoming|incoming|my ?oncoming tree|wall|traffic|truck|lorry|river|bridge|cliff|pole|lane
      let|letting go of the wheel|railing|ledge
      sitting|standing|stood|climbed|out|up on|onto|over the|a ledge|railing|parapet|rooftop|rail|rails|tracks
      outside|other|wrong ?side of the ?bridge railing|barrier|parapet|rail
      top|edge of the|a|this bridge|building|roof|cliff|car|multi ... jump|down|come|end|over
      writing|am|m|im|sitting|standing ?this ?here from|on the roof|bridge|ledge|tracks|rooftop
      find|finds|found|finding my ?dead|lifeless body
      found|find by my kids|children|mother|mum|mom|wife|husband|parents|family
      whoever finds|find|discovers me|body
      when|if i ?m ?am|die|died dead|gone .. will|would|who|care|miss|sorry|happy|cry|kids|children
      would|will it be so|really|that bad if i ?just died|die|vanished|was|were
      my|this|s|be last|final message|goodbye|words|week|day|night|letter|note ?on ... alive|earth|world|life|ever|bye|sorry
      decided|ready|going|want|wanna|time ?to follow|join him|her|them|my
      join|follow|with ?be ?my ?late|dead husband|wife|son|daughter|mum|mom|dad|mother|brother|sister|baby|him|her in|on|up|down ?the heaven|death|grave|side|ground|there
      god|lord|jesus .. take|takes|let me|die
      had|have|ve ?had enough of this|my|the|living|life ?life|living
      lived long|too enough|long
      never meant|supposed|should ?to ?have be|been here|born|alive
      my life|story|road|journey ends|end|is|will here|over|tonight|end
      {neg} place|room for me in|on|here ?this|the world|earth|anymore|life
      keep|keeps|kept telling|saying|tell|telling|told ?me|him|her to kill|die|end
      get|got|have|having|feel ?the|an urge|urges|impulse to jump|cut|hurt|steer|die|bleed|step|drive|end
      insurance .. worth|without|when|if|after .. me|i|dead|gone
      worth more dead|than ?i ?alive
      {neg} .. after|future|tomorrow|next for me
      saying|said|say|says my|his|her ?strange|last|final goodbyes|farewell|farewells
      written|wrote|write|writing a|my|the|goodbye|farewell|suicide ?goodbye|suicide|farewell|last note|letter|letters ?to ?for|my ?me ... dead|gone|die|forgive|children|kids|end
      unsure|know|sure|promise if|whether|that i ?will|ll ?still|can ?be ?still here|alive ?be ?here ?tomorrow ?tonight ?morning
      said|says|say|told|thinks ?that ?me ?we|you|i|everyone|they ?d|ll|would|d|be ?all ?be better off without him|her|them
      something|anything|harm to himself|herself|themselves|myself
      released|hospital|survived|ward|discharged ... attempt
      normal|want|wants|how|stop|why|like|help ... hurt|harm|hurting|harming|cutting yourself|themselves
      i cut because|to it|i|feel|cope
      have|had the guts|courage|balls|nerve to end|pull|jump|die|kill
      pull|pulled|pulling the trigger
      hope|hoping|wish|hoped .. kills me
      nothing|nobody|noone|one|{neg} .. to stay|live for
      saying goodbye in|to ?my head|everyone|everybody|family|life
      scared|afraid|terrified ... what i ?d|would|might|could do
      no|any reason|point|sense to|in carry|carrying|go|going on
      wrote|texted|messaged|writes|posted ... can|cant ?t ?not do|go|take this|on any|anymore|longer
      punch|punching|punched|bit|bite|biting|scratch|scratching|slapped|slapping|hit|hitting myself in|again|because|when|until|so
      one bad|more day|call|night|thing away
      {neg} belong in|on|to this world|earth|life
      {neg} ?even ?really glad|happy|grateful to be alive
      released|home|back from ?the hospital|ward after ... attempt|suicid*|overdose
      pumped my stomach
      belt|rope|cord|scarf ... round|around my neck
      lighter|cigarette|cigarettes|iron|match on|against|into my skin|arm|arms|thigh|wrist
      ask|beg|pray|asked|begged ?to god|lord ... {neg} ... wake|morning
      razor|blade|blades in|inside|under my ?phone ?pencil case|sleeve|pillow|mattress|drawer
      promised ... stop|stopped cutting
      no more mornings|tomorrows
      calm|peace ?now because|that|since ?it ?i ?s ?ve ?have decided
      caller|customer|user|man|woman|boy|girl ... bridge|tracks|railway|roof|ledge ... goodbye|mother|jump|family
      voice|last ?voice message|note|text ... sounded like ?a ?the goodbye|end|farewell
      nap|sleep and never ... get|getting|wake ?back up
      sold|gave|given|giving away ... said|saying ?my goodbye|goodbyes
      places with ... dead|coffin|grave
      only ?reason ?that ?i ... {neg} done it
      cut|cutting ?myself for the first time`,
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
      end things with
      let|lets ?s ?us|me end it
      wake up ?so ?that before|at|early|late|when|with|from|call*|time|alarm|light|routine|service
      wake ?up the|my|our|her|him|them|anyone|everyone|everybody|neighbour*|neighbor*|baby|kids|others
      here at|during|while|until|on|before rush|night|noon|lunch|peak|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|weekends
      here when ... arrive*|come|comes|painters|painter|driver|courier|parcel|delivery|technician|guests
      around ?here for|on|in|at ?the|next|this|august|july|weekend|holidays|monday|tuesday|wednesday|thursday|friday|afternoon|morning|week
      disappear|vanish to|for ?a|an|the|some island|weekend|week|beach|bit|while|cabin|mountains|countryside
      disappear|vanish into ?a|the|this ?good|new book|novel|game|film|forest
      suicide king|wings|squad|rate|rates|statistics|awareness|run|runs|door*|sprint*
      suicide prevention course|day|training|talk|week|workshop|charity|programme|program
      career|commercial|social|political|financial|economic|professional|fashion|business|electoral suicide
      it|s|is|be|would ?like|almost|pure suicide to
      run|runs|running|do|doing suicides
      suicide of ?a|the poet|writer|singer|king|actor|character
      on|about suicide prevention|rates|statistics|awareness
      character|hero|avatar|boss|player|villain|king|actor|teammate ... killed|kill|kills|killing|hanged|hangs|shoots|shot himself|herself|myself|themselves
      kill|kills|killed|killing|hang|hangs|hanged himself|herself|themselves in|at|on ?the act|scene|chapter|level|game|end|movie|film|episode|season
      overdos* of|on sugar|sun|cute*|caffeine|coffee|vitamin*|sweets|cake|chocolate|glitter|fun|carbs
      bungee|parachute|bunji|skydiv*|ski|tandem|trampoline ?jump*
      jump* ... bungee|parachute|queue|voucher*
      going|go on a|an|the|my|monday|tuesday|wednesday|thursday|friday|saturday|sunday|holiday|vacation|trip|tour|cruise|sale
      living in|near|by|at|next|with|alone|abroad|there ?the ?a ?my city|airport|centre|center|sea|town|country|parents|coast|motorway
      live in|near|by|next|at|abroad ?to ?the ?a ?an ?my city|airport|centre|center|sea|town|country|countryside|parents|coast|flat|house|area
      join|follow him|her|them on|at|for|in ?the ?a facebook|instagram|twitter|lunch|dinner|tour|gym|call|meeting|trip
      keep ?myself safe online
      {neg} afraid|scared to|of ask|pay|say|spend|try|heights|spiders|flying
      a|the|my gun ?nail|glue|massage|heat|spray|caulk|water .. front|next|right
      do without
      trigger on|warning*`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
