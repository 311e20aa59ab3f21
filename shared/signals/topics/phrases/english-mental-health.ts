import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: the mind: depression, anxiety, despair and their treatment. */
export const englishMentalHealth = {
  mental_health: {
    sure: `
      depressed|depression|depressive|depressions|depresed|depresion|deppress*|derpress*
      anxiety|anxieties|anxious
      panic|anxiety attack*|disorder*
      nervous|mental|emotional|total|complete breakdown
      had|having a breakdown
      mental|emotional health|illness*|breakdown|disorder*|break|state|hospital|institution|wellbeing|wellness|distress|abuse|issues|problems|struggles
      mentally ill|unwell|unstable|exhausted|drained|struggling|broken
      meltdown|meltdowns
      therapist*|therapy|counselling|counseling|counsellor*|counselor*|psychiatr*|psycholog*|psych|shrink
      bipolar|ptsd|ocd|adhd|bpd|schizo*|anorexi*|bulimi*|manic|psychosis|dissociat*|paranoi*
      eating|personality|mood|stress disorder*
      loneliness|lonely|despair*
      self loathing
      feel|feeling|felt|am|m ?so|really|very|completely hopeless*|worthless*|helpless*|miserable
      hopelessness|worthlessness|helplessness
      antidepress*|ssri*|zoloft|prozac|lexapro|sertraline|fluoxetine|citalopram|escitalopram|venlafaxine|effexor|mirtazapine|wellbutrin|xanax|lamotrigine|seroquel
      hate|hating|loathe|despise myself|my life|being ?alive
      {neg} .. cope|coping|function|get out .. ?of bed|anymore
      get out of bed
      {neg} one|body ?really ?even loves|love|likes|understands me
      nobody|noone ?really ?even ?would loves|love|likes|understands me
      {neg} ?any ?real ?close friends
      nobody|noone ?really ?even ?would cares|care|miss|notice ?about ?if i|me
      {neg} one|body ?really ?even ?would cares|care|miss|notice ?about ?if i|me
      {neg} one|body|friends ?that ?who to talk|listen to|me
      feel|feeling|felt|feels ?so|really|very|completely ?like|just|always|all|more ?a empty|numb|alone|sad|worthless|hopeless|lonely|broken|unloved|useless|dead|suffocated|failure|burden
      am|m|im ?so|really|very|completely|just|always|all|more ?a ?complete alone|sad|worthless|unloved|failure|burden
      crying|cry|cried|sobbing|tears .. every|all|myself|night|day|sleep|for|nonstop|stop|constantly|again
      insomnia
      burnout
      i|m|am|completely|totally burned|burnt out
      i|m|am|im ?feel ?like ?i ?m ?am falling apart
      life .. pointless|meaningless|falling|empty|unbearable|hopeless
      {neg} enjoy|feel .. anything|anymore
      intrusive thoughts
      traumatized|traumatised|trauma
      suicid*
      rehab|relapse*
      feeling|felt|feel ?really ?so ?very ?pretty ?quite down|low ?lately for|lately|since|again
      t|cannot|cant|never stop crying|panicking|shaking|overthinking
      everything|life|nothing ?just feels|is|seems ?so ?all ?completely pointless|meaningless|hopeless
      nothing matters
      {neg} left|leave|leaving .. bed|room|house ... days|weeks|months
      in bed all|for day|days
      emotionally|mentally exhausted|drained|done|numb|breaking
      lost .. joy|interest in|of everything|life|living
      scared|afraid|terrified of people|everyone|everything|leaving
      nothing|anything|anymore makes me happy|smile
      {neg} .. happy anymore
      {neg} cope|coping|function ?anymore
      {neg} coping ?at ?very ?all ?well
      going|went|go|been|gone through ?a ?such ?very ?really ?some ?so dark|rough|awful|terrible|horrible|hard|difficult|bad|tough time|times|period|phase|place|patch|months|weeks
      in|at|from ?a ?such ?really ?very dark|bad|low place|headspace
      {neg} in ?a ?very good ?head place|headspace
      dark|negative|bad|horrible thoughts
      going|gone|turning ?completely ?slowly crazy|insane|mad ?with worry|grief|fear|alone|loneliness
      am|m i|we ?slowly|just going crazy|insane|mad
      losing|lost ?my mind|sanity|grip on|and|help|lately|completely ?life|reality
      losing my mind|sanity
      abandonment|attachment|trust|anger|body issues|dysmorphia
      self esteem|image|worth|hatred|hate|doubt
      push|pushes|pushing|pushed .. people|everyone|everybody away
      phobia*|phobic|agoraphob*|claustrophob*
      get|getting|come|coming|wean off ?of ?the ?my opioid*|opiate*|drugs|heroin|benzos|valium|xanax|alcohol|booze
      addict|addicted ?to ?the alcohol|drugs|heroin|cocaine|pills|opioid*|gambling|porn|painkillers|meth|drinking
      am|m|is|s|was|becoming|became an ?recovering addict|alcoholic
      {neg} stop|quit|control ?my drinking|gambling|betting|bingeing|binging
      drink|drinking|drinks ?myself ?too ?much ?every ?night ?day to forget|cope|numb|sleep
      gambled|drank|gambling ?away .. savings|heavily|problem|addict*|debts
      {neg} .. get|gotten|got over my|his|her|him|what ex|death|loss|trauma|breakup|divorce|past|happened|dying|suicide
      get|getting|got over my|a|the|this trauma|ex|past|breakup|loss|death|divorce
      need|want|have|got|had ?just|really ?no ?not someone|somebody|anyone|one|nobody|noone ?left to talk|listen
      talk|speak to|with someone|somebody|anyone about|because ?my ?how feelings|thoughts|feeling|depression|anxiety
      {who}|he|she|i ?has|have|ve|s|just given|giving|gave|gives up on myself|himself|herself|life|everything|hope|people|love
      given|giving up on|since ?completely ?all myself|himself|herself|life|everything|hope|he|she|grandma|mum|mom|dad
      why|how can|do|could ?can ?not ?t ?i ?be|feel ever|be|feel ?just happy|normal|okay|alive
      why do|am|does i|it ?always|even|just ?feel so|feel|hurt|always ?so ?like this|sad|bad|awful|alone|empty|unhappy|depressed|lonely|much
      how|can|could ?do ?can ?could ?should ?would i|you|one stop|forgive|quit|get ?being ?feeling ?so ?rid ?of ?these ?myself hating|caring|negative|insecure|sad|crying|worrying|overthinking|jealous|anxious|lonely|thoughts|myself
      how|learn to love|accept|forgive myself
      hating|loathing|blaming|punishing myself
      really|just|honestly|still {neg} ?feeling ?doing okay|ok|alright
      {neg} okay|ok|alright|fine|well|myself mentally|inside|emotionally|lately
      {neg} doing|feeling okay|ok|alright|well|good|myself ?right ?at lately|now|mentally|all|anymore
      mentally|emotionally ?and ?so ?too ?completely drained|exhausted|unwell|unstable|ill|finished|broken|struggling|numb|done|abus*|tired|weak|not
      hard|tough|difficult|bad|struggling ?time ?place ?state mentally|emotionally
      crisis team|counsellor|counselor
      at|near|close|reached ?to ?my ?the breaking|lowest point
      wits end
      hit|hitting|reached rock bottom
      let|letting|failed everyone|everybody down
      feel|feeling|felt|feels ?so ?absolutely|completely|totally|like|really ?complete ?total shit|crap|garbage|trash|rubbish
      feel|feeling|feels|felt|been super|so|really|very|extremely|too|mega|quite low|down|blue|sad|empty|lost
      am|m|im so|really|very|super low|down|sad|unhappy ?all|lately|since|that|because|inside|mentally|and
      {neg} feel|wanna ?like seeing|talking|facing ?to anyone|anybody|people|friends|everyone|company
      {neg} want ?to see|talk|face ?to ?with anyone|anybody|people
      sad|numb|lonely|alone|worthless|hopeless|miserable|unhappy|tense|anxious all ?of ?the time|day
      sad|cry|crying|scared|anxious|tense|unhappy ?all ?the ?time for no reason
      can|could|do|t|cant|dont|never ?not ?even ?anymore feel|enjoy ?anything joy|happy|happiness|love|alive|anything|nothing ?for ?anymore
      lost|losing|no|lose|lack ?all ?any interest|motivation|joy|will in|for|to|of things|everything|anything|live|life|do|all|hobbies|what
      last|remember time i was|felt happy|good|normal|okay|myself
      {neg} remember .. being|was|felt happy|normal|okay
      {neg} recognise|recognize myself
      {neg} know who i am
      feel|feels|feeling|felt ?so|like|very|really|completely ?i ?m ?am detached|disconnected|unreal|invisible|ashamed|insecure|trapped|lost|unloved|unwanted|rejected|abandoned|isolated|hollow|dirty|helpless|suffocated|misunderstood
      feel|feels|feeling|felt ?so ?very ?always guilty about|for|all|because|when ?the everything|existing|being|time|past|happened|eating
      feel|feels|felt ?like ?i ?m stuck in ?a ?my life|fog|loop|head|past|hole|darkness|marriage
      detached|disconnected from my|reality|everyone|everything|myself
      hear|hears|hearing|heard ?the voices in|that|when|telling|talking|nobody|no|others|inside
      voices in|inside|tell|telling|are ?are my|me|him|her|louder|back ?head
      see|sees|seeing|hear|hears things that ?other ?people ?are|aren|nobody|no people|t|one|not ?t there|don|else|see
      read|reading|control* my|his|her mind|thoughts
      my|his|her|constant|violent mood|moods swings|swing
      my|his|her mood|moods changes|change|is|are|goes .. minute|second|unstable|control
      my|his|her|own|a childhood|past ?was|is|still|has ?been ?a ?so awful|abus*|trauma*|haunts|terrible|horrible|hell|painful
      father|mother|parents|dad|mom|mum ?has|have|had ?always|never never|always loved|love|hated|tells|told|says|says me ?i ?m ?am ?nothing ?worthless
      abused|molested|assaulted|raped|bullied|neglected as|by|when|at|all|for ?my ?a ?i ?was ?an ?the child|kid|school|years|father|mother|stepfather|young|uncle
      assaulted|raped|abused and|but|. .. {neg} .. over|move|stop|forget|trust
      start|started|starts|begin|began to|i|shaking shake|tremble|panic|hyperventilat*|cry|panicking|shaking|and
      terrified|scared|frightened of|to|that ?being ?be ?i ?ll ?losing people|leaving|leave|everything|dying|crowds|dark|alone|outside|abandoned|rejected|judged
      on edge all|constantly|every|lately
      jump|startle|flinch at|when|whenever every|any|the|someone ?loud ?little sound|noise|noises|knock|touches
      nightmare*|flashback*|flash backs
      dread|dreading every|each|going|waking|sundays|mondays|getting ?to ?up ?out ?single day|morning|school|work|bed|mondays
      constant|overwhelming|deep|terrible|sense|feeling ?of sadness|fear|dread|guilt|shame|worry|doom|anxiety|panic
      {neg} stop worrying|thinking|crying|overthinking|panicking|blaming|comparing|shaking|ruminating
      my|the|his|her thoughts|mind|brain|head ?just ?is|s|are|keep|won|never|keeps ?t ?always ?so ?a racing|races|stop|mess|foggy|quiet|broken|dark|shut
      nerves are ?all ?completely shot|gone|frayed|raw|wrecked
      nervous|emotional wreck
      cry|cried|crying|cries|sobbing|weeping ?every ?myself ?all ?the ?almost in|at|on|to|before|way|during|night|daily|constantly|alone|when ?the|my|going|and bed|work|shower|car|sleep|bathroom|toilet|floor|night|school|desk|day|home|alone|again|nobody|one
      burst|bursting|broke|break|breaking into|down ?in tears|crying|sobbing
      reduced to tears
      {neg} left|showered|washed|eaten ?properly ?my|the|his|her ?house|flat|room|bed|apartment in|for|since ?a weeks|months|days|week|month
      lie|lay|lying|sit|stare|stares|staring|lies|sits at|in|there|on|and ?my ?the ?bed|sofa|floor ?and wall|ceiling|stare|cry|nothing|stares
      no one|body ?ever|would|will texts|calls|visits|listens|asks|understands|likes|wants|loves|love|like|miss me|back|how
      nobody|noone ?ever|would|will texts|calls|visits|listens|asks|understands|likes|wants|loves|love|like|miss me|back|how
      so|all|completely alone in|with|since|at ?the ?this ?my him|her|he|she|night|world|feelings|thoughts|pain|life
      isolated|isolating|isolate myself|himself|herself
      withdrawn from ?all everyone|friends|family|life
      am|m|im|feel|feels ?such|just|only|like ?a burden|failure|disappointment|loser|monster|mess|wreck
      spiralling|spiraling
      dead|empty|broken|hollow|dying|rotting|numb inside
      grieving|mourning .. cope|alone|hard|help|cry*
      grief ?is|has|and|that ?been ?so ?too ?eating|killing|destroying|consum*|unbearable|counsel*|overwhelm*|loss
      fallen|fell|falling|sunk|sinking into|in ?a ?deep ?black ?dark hole|pit|depression|despair
      wear|wearing|hide|hiding behind|a mask|smile ?all
      pretend*|tired ?of ?pretending ?to|that ?i ?m ?be|am ?everything ?is|s fine|okay|ok|happy|normal
      pull|snap yourself|out together|of ?it
      binge|binging|bingeing|purge|purging|starving|starve ?eat|eating ?and|until|when|because|myself ?i ?m upset|sad|purge|fat|sick|thin|skinny|disgust*|vomit
      make|makes|made|making|force myself|herself|himself throw|throws|vomit|puke|sick ?up ?after ?i ?eat
      worries|worry|worrying about everything|constantly|dying|death|everyone
      tearing|destroying|ripping|breaking me|us ?up|apart emotionally|mentally|inside|apart|psychologically
      i|m|am|im ?just ?slowly|completely breaking|cracking|drowning|suffocating|crumbling|unravelling|unraveling ?down ?inside ?and ?in
      struggle|struggling|struggled to|with ?get ?my ?the ?make ?through cope|mind|life|myself|identity|grief|loss|feelings|emotions|sexuality|addiction|thoughts|loneliness|mornings|day
      support group* for|of ?people ?with grie*|anxiety|depression|addict*|carers|bipolar|parents|widow*
      emotional|psychiatric support animal|dog
      stressed ?so ?out that i ... cry|sleep|eat|sick|cope|shaking
      pressure ... breaking|cope|collapse|crack|breakdown
      dissociat*|derealis*|depersonal*
      no|zero|any|losing|lost confidence in|and|at|because|around ?myself ?people
      constantly|always|keep being|getting judged|rejected|criticised|criticized
      angry|sad|scared|anxious|exhausted all the time
      {neg} laugh|smile any|anymore ?more
      make|makes|made me panic|anxious|panicky
      trouble|hard|difficult|struggle|problems letting|opening|trusting people|others|anyone|up|someone
      remember what it ?s ?is|was|feels ?like ?like ?to ?be normal|happy|feel
      afraid|scared|ashamed|embarrassed to ask for help
      {neg} sleep .. {neg} eat|focus|think
      {neg} eat .. {neg} sleep|focus|think
      feel|feels|felt ?so|too|like heavy|numb|empty ?inside|all|and
      losing him|her|them that|and i ... breathe|sleep|panic
      mental health issues|problems|team|day|support|condition*
      in|during ?a ?my manic phase|episode|state`,
    hints: `
      sober|alcoholi*|addict*|depress*|trauma*
      hopeless*|worthless*|helpless*|miserable|misery
      going crazy|insane
      losing my mind
      sad|sadness|unhappy|down|tired|exhausted|alone|empty|numb|broken
      stress*|overwhelm*|worried
      cry|crying|tears
      sleep|bed
      life|living
      anymore
      pain|hurts|suffer*
      hate|help me
      friends|nobody|ex
      self esteem|worth|conscious|pity
      grief|grieving|mourn*`,
    clean: `
      sad|anxious|nervous|worried|scared to see|meet|hear|miss|try|open|know
      sad that ?the|my show|series|season|match|film|shop|game|sale
      am|m ?a|an therapist|psychologist|psychiatrist|counsellor|counselor
      depression era|glass|cherry
      lonely hearts|planet|island
      alone , ?so ?a ?small table|room|seat|pizza
      great depression
      suicide squad|door*|bomb*
      legal counsel*
      find|finding|looking|search*|locate|recommend|book ... therapist*|psycholog*|psychiatr*|counsel*|therapy
      panic button|room|mode
      tropical depression
      depress* button|key|pedal
      lost|sad|down ... card|phone|order|app|website|site|internet|service|system|network
      feel|feeling down for|with
      physical|massage|retail|light|speech|physio|occupational|aroma|heat|red|hand|gene|radiation|hormone|chemo|laser|cold|salt|oxygen therapy|therapies|therapist*
      therapy ball|lamp|dog|dogs|pool|room|book*|software|practice
      counsel* practice|software|admin|degree
      travel|legal|camp|guidance|career|financial|credit|debt|tax counsel*|counselling|counseling
      am|m|sat|sit|sitting ?all alone in|at|on ?the ?my office|shop|desk|table|today|store|train|lounge
      lonely sock|beach|road|mountain|place|spot|star|traveller|traveler
      alone ?and ?so don|dont|is|the ?t ?need ?small plan|package|fridge|tariff|room
      {neg} ?any friends who|in ?also play|use|have|game
      trauma ward|centre|center|surgeon|kit|series|team|shears
      nothing matters more
      anxious|nervous|eager|impatient to get|start|play|receive|own|hold
      car|van|truck|bike|vehicle|bus|motor|lorry ?has|have|had|s|just ?had|having|a|have ?a breakdown
      breakdown cover|service|on|of|truck|lorry|van|recovery|assistance
      documentary|book|podcast|film|series about|on anxiety|depression|loneliness|grief
      burden to ?your|the ?you team|support|staff|budget|with
      stuck|lost ?in|on|at ?the|a ?your ?step level|page|step|website|menu|mail|post|traffic|city|station|airport|checkout
      going|go crazy|mad|insane over|for|about|which|choosing|with
      lost|losing ?my mind over|when|at ?that ?the ?i ?saw dessert|price|cake|shoes|colour|color|goal
      cry|cried|crying|tears ?of|with|from joy|laughter|laughing|happiness|onion*
      cried|cry at|over|when ... film|movie|ending|wedding|photos|finale|episode|song
      addicted to your|this|these|the ?new cookies|show|series|game|chocolate|app|coffee|cake
      talk|speak to someone|somebody|anyone|you ?at|from|in about ?my ?the ?a ?new order|bill|tariff|contract|account|booking|flight|loan|plan|policy|claim|refund|price*
      someone|somebody to talk ?to ?with about ?my ?the ?a ?new order|bill|tariff|contract|account|booking|flight|loan|plan|policy|claim|refund|price*
      site|server|line|website|app|network|system|internet is|s|was|are|feels super|so|really|very|too down|slow
      feel|felt bad|guilty|sorry ?that ?for ?about ?you eating|had|came|whole|having
      feel|feels|felt like pizza|pasta|sushi|having|watching|dancing|eating|playing|going
      sad|depressing song|songs|movie*|film|ending|weather|news|music|colour|carpet
      scared|afraid|terrified of ?the heights|spiders|price|prices|flying|sharks|clowns
      {neg} okay|ok|alright|fine with|for|to|if|that
      suicide king|wings|squad|rate|rates|statistics|awareness|run|runs|door*|sprint*
      suicide prevention course|day|training|talk|week|workshop|charity|programme|program|speaker*
      on|about suicide prevention|rates|statistics|awareness
      career|commercial|social|political|financial|economic|professional|fashion|business|electoral suicide
      it|s|is|be|would ?like|almost|pure suicide to
      run|runs|running|do|doing suicides
      rock bottom price*|offer*|deal*
      push away|back notification*|message*
      dog|dogs|cat|cats|puppy|kitten|rabbit|hamster|parrot|pet|pets|horse ?is|s|gets|are|seems|was ?so ?very ?a ?bit anxious|lonely|nervous|depressed|sad|scared|stressed|unhappy
      depressed|sad|devastated|heartbroken|nervous|wreck|anxious about|over|before|after|by ?the ?every ?each ?our ?my ?a match|game|season|score|football|derby|episode|finale|audition|quiz|race|tournament
      feel|feeling|felt lost|empty|naked|miserable without ?the ?my ?a dessert|coffee|phone|gps|map|sat|wifi|internet|music|glasses|watch
      hopeless|useless with|at ?a|the|my computers|numbers|names|directions|cooking|diy|drill|tools|maths|math|technology
      panic|heart attack ?, ten out
      ocd mode
      attack when|at ?the ?i ?saw jump|scare|bill|price`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
