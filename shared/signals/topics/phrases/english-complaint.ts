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
      negative|bad|1|one|scathing|terrible star|review* ?review*
      report ?{my} ?one ?of ?your employee*|agent*|driver*|staff|representative*|waiter*|seller|merchant|courier
      {staff} .. {rude}
      {rude} .. {staff}
      {staff} .. insulted|yelled|shouted|screamed|swore|cursed|mocked|ignored|lied|refused|blamed|laughed
      insulted|yelled|shouted|screamed|mocked|lied|misled|mistreated|disrespected|ignored ?at|to by
      you|they|he|she|{staff} lied ?to
      hung|hangs|hanging up on|me
      {neg} one ?has ?ever ?even called|rang|phoned|contacted|replied|responded
      nobody|noone ?has ?ever ?even called|rang|phoned|contacted|replied|responded
      feel|felt|been|was|am ?so ?badly ?really let down
      you|they|company|bank ?really ?have ?has let me|us down
      behaviour|behavior|attitude|conduct|manners .. {staff}
      expect|demand|want|deserve|owe|get ?me ?a ?an ?written apology
      waste of ?my ?everyone time|money
      fed up with|of you|your
      sick ?and ?tired of you|your
      called|contacted|emailed|written|phoned|complained .. three|four|five|six|several|many|multiple|countless|# times
      third|fourth|fifth|tenth time .. called|calling|contact*|writing|complain*|asking|ask
      way ... spoke|talked|treated|treat|handled|dealt to|me|with|us
      your|this ?customer service|support|company|team|app|store|bank|airline is|are|was|s ?a ?an ?such ?complete ?completely ?total ?absolutely ?so joke|mess|disaster|nightmare|pathetic|ridiculous|useless|shambles|terrible|crap|garbage|trash|rubbish|awful|horrible|disgusting
      waited|waiting .. hour|hours|days|weeks|months ... nobody|noone|nothing|ridiculous|{neg}
      this|that is|s ?so ?just ?absolutely ?completely ?totally ?really ridiculous|absurd|unbelievable|outrageous|pathetic
      second|third|fourth|fifth time ... wrong|messed|late|broken|mistake|same|failed|lost
      messed|screwed up .. order|booking|account|delivery|bill|appointment|reservation
      you|u ?guys|people|lot ?all are|re ?so ?all ?just ?really ?completely ?absolutely useless|incompetent|idiots|clowns|pathetic|hopeless|worthless|terrible|awful|liars|thieves|crooks|unbelievable
      {neg} one ?ever helps|help|helped|listens|cares|answers|answer|knows
      nobody|noone ?ever helps|help|helped|listens|cares|answers|knows
      company|you|they ?really ?do ?does|doesn|don|dont|doesnt ?not ?t care ?at ?all about ?your|its|their|the customer*
      called|contacted|emailed|phoned|complained ?you two|three|four|five|six|seven|eight|nine|ten|twenty|#|several|many|multiple|countless times
      {staff} .. threw|kicked|dumped|smashed|slammed|dropped my|our|the|it
      passed|bounced|sent|transferred around|between
      expected|expect ?so ?much better|more from
      nobody|noone .. can|could|will|would|able ... fix|solve|explain|resolve
      {neg} .. apologi*
      you|they|courier*|driver* lost|ruined|destroyed|damaged|broke my|our
      official|formal complaint`,
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
      {neg} complaint*|complaining
      complaint*|complaints policy|policies|procedure|work
      complaint ?is|was|has ?been settled|solved|resolved|closed
      anything|everything|nothing|something ?else|less|later|more|below|over ?than ?that ?is|s|be|would unacceptable
      {neg} .. complain*|complaint*
      insurance|warranty|expense|tax|travel|damage|medical|dental|baggage claim*|complaint
      claim* .. bag|bags|luggage|baggage|parcel|package|suitcase
      claim* .. insurance|warranty|reward*|points|prize|voucher|discount|bonus|miles|gift
      can t|cannot complain
      {neg} bad|terrible|awful`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
