import type { TopicId } from '../topic.ts';
import type { TopicPhrases } from './phrases.ts';

/** English: ends of contracts. */
export const englishLeaving = {
  cancellation: {
    sure: `
      {end} .. {account}
      {account} ... {end} it|this|that|everything
      invalidate|disable|finish*|delet* ?up ?with .. account*|user|profile
      {account} .. cancellation*|cancelation*|closure*|deletion*|termination*|removal*|deactivation*
      cancellation*|cancelation*|closure*|deletion*|termination* .. {account}
      {account} .. cancelled|canceled|closed|deleted|terminated|deactivated|removed|ended|discontinued|cancel
      account|profile|membership|subscription be|is|it gone
      end|stop|ending|stopping|rid ?of ?{my} ?paid|monthly|yearly|annual|premium|free|auto|automatic subscription*|membership*|contract*|trial|renewal*|plan|policy|account
      {want} ?to cancel|unsubscribe|terminate
      {neg} .. renew*|extend .. {account}|it|this|my|me|automatically
      renew*|extend* .. {neg} .. want
      unsubscrib* .. {account}|from your|premium|plan
      opt out .. renew*|{account}
      {neg} .. want|need|use|using|require|interested ... {account} ?{my} .. anymore|more|any|longer
      longer|longer .. want|need|use|require|interested|wish .. {account}|customer|with
      {neg} .. want .. customer .. anymore|more|longer
      {neg} .. want ?to ?have ?a ?an ?my ?this ?the {account} ?with .. anymore|more|you
      switch*|leave|leaving|change|changing ... another|other|different|competitor* provider*|bank|company|carrier|competitor*|supplier*|operator
      leave|leaving|quit|quitting ?with you|your ?guys company|bank|service|network|platform
      cancel everything|all|me
      give notice|up .. {account}|contract
      withdraw|rescind from .. contract|agreement
      cancellation request|form|process|procedure
      take|taking me|us off|out .. {account}
      get|getting out of .. {account}
      disconnect .. service*|line|internet|account*|broadband|everything
      {neg}|longer need|want|require .. line|phone|internet|broadband|tv ... end|stop|shut|disconnect|cancel*|off
      done|finished|through with you|your|this ... close*|cancel*|leav*|company|service|bank
      close|terminate|end everything
      terminate|leave|cancel|end ?out ?my ?the ?contract early
      early termination|exit|cancellation|cancelation
      notice period
      {neg} be renewing|continuing|extending|staying
      part ways with
      want|wants|get|need|let ?me out of ?{my} {account}
      give|giving|gave up .. line|phone|account|contract|membership|subscription|plan
      {neg} ?to continue|stay|go|carry ?on with you|your|this
      elsewhere ... leave|leaving|switch*|cancel*
      better deal|offer|price elsewhere
      better|cheaper deal|offer|price|rate ... leave|leaving|switch*|cancel*
      send|give|giving|gave|hand ?in ?you my|our notice
      long is ?my ?the notice
      until ... then stop|end|cancel
      revoke|withdraw|rescind .. order|purchase|contract
      {cancel} .. {running}
      end|ending|stop|stopping|quit|quitting {my} .. {running}|account|membership*|subscription*|trial
      please end|stop .. {running}|account|membership*|subscription*|trial
      cancel|close|end ?{my} ?rental|hire car insurance|lease|policy|finance|cover
      {end} .. subscription|membership|insurance|licence|policy
      end|ending|stop|stopping|quit|quitting|drop|dropping|lose ?{my} ?{my} ?monthly|yearly|annual|car|home|house|life|health|pet|travel|dental|phone|mobile|gas|electric|energy insurance*|coverage|lease|leasing|tenancy|broadband|landline|licence*|license*|agreement*|newspaper|donation*|sponsorship|pension|hosting|monitoring|utilities|contribution*|subs
      close|closing|shut|shutting ?down ?out ?{my} credit|store|fuel|charge card*
      close|closing|shut|shutting ?down|out {my} ?{my} ?old|joint|business|checking|savings|student|current|brokerage|line|merchant|seller checking|savings|isa|credit|brokerage|workspace
      terminat* .. service*|agreement*|lease|tenancy|loan|mortgage
      {cancel}|end|stop|disconnect* ?{my} .. electric*|gas|water|trash|garbage|utility|power|phone|tv|cable|internet|alarm service|services|supply|line|pickup|collection|contract
      {cancel}|end|stop|disconnect* ?my|our|the|all service|services|utilities at|for|on|because|as|effective|from|when|when|with
      turn|turning|shut|switch ?off .. my|our|the ?service electric*|power|service*|phone|line|gas|water|utilities .. i|we|because|move|moved|moving|lease|old|address
      how|where do|can|could|would|should|to ?i|we|one ?go ?about unsubscribe|terminate
      how|where|what do|to|can|could|would|should|must ?i|we|one ?do ?go ?have ?need ?about ?to cancel ?it|this online|early|without|anytime|before|if|with
      {neg}|where|find|see|no|without ?is|a|the|any|to ?the cancel|cancellation|unsubscribe|unsubscription|delete ?my|account button|option|link|form|page
      {neg}|refuse* ?to let|letting|allow|allowing me|us|anyone|people ?to cancel|unsubscribe|terminate
      {neg}|refuse* ?to let|letting|allow|allowing me|us|anyone|people ?to quit|leave|close|end|out ?of {my} {account}|{running}
      impossible|hard|difficult|hoops|trying|tried|tries ?for ?me ?us to cancel|unsubscribe|terminate
      impossible|hard|difficult|trying|tried ?for ?me ?us to leave|close|quit|end {my} {account}|{running}
      delete|deactivate|remove|erase|close|terminate permanently|forever
      permanently delete|close|remove|deactivate|erase|terminate
      cancel*|clos*|delet*|deactivat* .. for good
      eras*|wipe|kill ?{my} ?whole|entire|user|online account*|profile|membership|subscription|sub|plan
      {neg} .. mean*|want*|intend* .. subscription*|renew*|membership
      {neg} mean*|intend* to subscribe|enrol|join|upgrade
      accidentally|mistake|mistakenly|accident|unknowingly .. subscribed|subscribe|joined|enrolled|upgraded
      subscribed|enrolled ?me ?us ?to ?it ?this by|without accident|mistake|asking
      unsubs*|unsusc*|unsucb*|unsubc*|unsuscr*|desubscrib*
      disenrol*|unenrol*|deregist*|unregist*|offboard*
      de ?- enroll|register ?me|us|from
      i|we|would|ll|will|do ?will ?do ?am ?are ?d|m|re|ve ?rather won|wont|not|dont|don|never ?t ?be ?want ?wish ?plan* ?intend* ?like ?going ?to ?it ?to renew|renewing|renewed
      rather ?it ?you ?that didn|not ?t renew|renewed|continue|continued
      turn|turning|switch|switching|take off ?the ?my ?this ?automatic ?auto renew*|renewal*|autorenew*
      renew*|renewal*|autorenew* off
      renew*|renewal* ... {neg} ?want|like ?it ?that to|want
      not renewing
      rather not continue|renew|proceed|carry
      rather not go ahead|on
      rather quit|leave|cancel
      disable|stop|cancel*|prevent|remove|avoid ?{my} ?automatic ?auto ?the renew*|renewal*|autorenew*|renewing|rolling
      {neg}|before|stop|prevent|rather .. trial .. become|turn*|convert*|renew*|roll*|charge*|into
      before .. trial ... cancel*|end|stop
      trial ... {neg} .. want|continue|carry|keep|stay|paid|carrying|continuing
      trial ... end it|now|there
      trial ... cancel*|unsubscribe
      let|letting ?{my} ?contract|policy|membership|subscription|plan|cover|licence|license|it ?just ?simply lapse|expire
      let ?it ?this ?the ?contract|policy run out
      roll|rolled|rolling ?me ?us ?it over ?onto|into|for|to another|a|the ?new|next year|month|term|contract
      stop|quit|no ?more|further sending|delivering|shipping|issues|boxes|shipments ?me|us|to|please ?the|any|my|your ?these|those ?more ?weekly|monthly magazine*|newspaper*|paper|box|boxes|issue*|shipment*|kit|kits|razors|coffee|meals
      stop|end|cancel*|discontinu* ?all ?my ?the ?our ?any ?future ?weekly|monthly|daily ?future magazine*|newspaper*|paper|boxes|box|milk|shipments|meals|visits|lessons|donations|gift|deliveries ?and|for|from|now ?good|ever|altogether|completely|permanently
      monthly|weekly|regular|recurring box|delivery|order|donation|gift|payment|shipment|kit ... stop|cancel*|end|anymore|off|out
      stop|cancel*|end ?my ?the ?this monthly|weekly|regular|recurring
      {neg} .. need|want|require|use|using .. {running}|line|landline ?any anymore|more|longer|now
      longer need|want|require|use|using|needing ?{my} ?{my} ?second ?your ?extra {running}|service|services|landline
      {running} .. longer .. needed|required|necessary|wanted|used
      {running} .. {neg} needed|required|wanted|used anymore|any|now
      sold|sell|selling|scrapped|totalled ?{my} ?{my} car|house|home|flat|boat|caravan|motorbike|bike|van|vehicle|apartment|property ... cancel*|end|anymore|lapse
      sold|sell|selling|scrapped|totalled .. car|house|home|flat|boat|caravan|motorbike|van|vehicle|property ... longer|{neg} .. need|want|require
      i|we ?am|m|are|re|have|ve|ll ?be moving|moved|move|relocating|emigrating ... cancel*|disconnect*|terminat*|end|close ?out {my}|all|service*|{account}|everything|utilities
      moved|moving in with ... {neg}|longer|already need|has|internet|broadband
      resign*|resignation|withdraw* ?my|our|down|as|from ?from ?as ?a|the|your member|membership|club|society|association
      stepping|step down as ?a ?the member
      longer ?wish ?want ?to ?be a|your|with ?paying|valued ?your member|customer|client|subscriber|donor
      {neg} want|wish|going|plan* ?to ?be|remain|stay a|your|with ?paying|valued ?your member|customer|client|subscriber|donor
      stop|quit being ?a|your member|customer|client|subscriber|seller|host|driver|donor
      {neg} .. remain|stay|continue .. member|customer|client|subscriber
      give|giving|serve|accept|send*|as ?in ?you ?this ?one ?two ?three ?four ?# days|day|weeks|months|month|week|formal|written|our|my|you ?s notice
      notice ?is|that|to|of ... terminat*|vacate|resign*|leave|cancel*|end|quit ?of|my|our|the|this|{running}|{account}
      hereby|formally|officially ?wish|want|would|like ?to ?to terminat*|cancel*|end|resign|withdraw|give|revoke|quit
      withdraw* .. from .. agreement*|contract*|course|programme|program|scheme|membership
      cooling off
      right to|of ?our withdraw*|revocation|cancel
      14|fourteen ?day ... withdraw*|cancel*|revoke
      back|pull*|drop|dropping out ?of ?{my} ?{my} contract*|deal|agreement*|course|programme|program|plan|membership
      opt|opting ?me|us out ?of|from ?{my} ?company|workplace plan|scheme|programme|program|contract*|pension|renewal*|membership
      surrender*|cash ?in|out ?{my} ?life ?my policy|pension|insurance|annuity
      cut|cutting ?the cord
      break|breaking|broke my|the|our|a lease|tenancy
      break|breaking|end|ending|exit*|leave my|our ?phone|mobile|gym|rental contract|lease|agreement ?early|because|before|without
      {cancel}|leave|leaving|end|ending|close|closing|quit|exit*|terminat* ... early .. fee|fees|penalt*|charge|cost|contract|term
      fee|fees|penalt*|cost ?is|for|to|if|when|of ?i|we|me|us ?to|for ?get|getting cancelling|canceling|cancel|terminat*|leaving|leave|closing|close|exit*|quit*|end .. {account}|{running}|early|before|contract
      out of ?{my} ?{my} ?phone|mobile|gym|two|# ?year lease|contract*|agreement*|plan|membership|subscription|tenancy
      release|releasing|free me|us ?from|of ?{my} contract*|agreement*|plan|lease|membership|deal
      get|getting|gets|got rid of ?{my} ?{my} ?monthly {running}|{account}|landline|line
      port|porting|transfer|move|take ?out ?my ?the number out|away|elsewhere|to ?to another|different|new|other ?network|provider|carrier
      need|want|send|get|give|request* ?me ?a ?my ?the pac|porting ?code ?please|code|to|for|number
      keep|keeping ?my|the|our ?phone number ... leave|leaving|cancel*|quit
      i|we|m|re|are|am|ll|ve ?have ?now ?just ?already ?be ?been going|gone|moving|signed|found|joining|changing|switching ?over ?up ?to ?go ?with ?to|with another|other|different|cheaper|rival|new provider|supplier|insurer|network|carrier|vendor|operator|utility
      with|to another|different|other|new|rival provider|supplier|insurer|network|carrier|vendor|operator ... cancel*|end|close|leave|terminat*|stop|yours
      insured|covered|cover|policy|provider|supplier|insurer|coverage ... elsewhere ... cancel*|end|terminat*|yours|longer
      thinking|considering|tempted|consider|contemplat* ?about ?of ?to ?seriously cancel*|terminating|unsubscrib*
      thinking|considering|tempted|consider|contemplat* ?about ?of ?to closing|quitting|ending|leaving|switching you|your|{my} ?{my} ?{my} ?gym|bank {account}|{running}|you|bank|company|gym|provider
      cancel*|ending|end ?{my} ?maintenance|service|rental|supply|license|partnership contract*|agreement*|partnership|cooperation|collaboration|tenancy
      {account} .. {end} please|now|today|asap|immediately|effective
      cancel|cancle|terminate|deactivate|cancelling ?my|our|the ?entire ?whole ?current ?tv ?cable ?phone ?internet|streaming|mobile|music|video|health|car service|services|line|lines|package
      calling|call|called|writing|here|about|contacting ?you ?in ?because ?i ?regard* ?want ?to ?about cancel*|terminat*|unsubscrib*
      calling|call|called|writing|here|about|contacting ?you ?in ?because ?i ?regard* ?want ?to ?about closing|ending {my} ?{my} {account}|{running}
      request*|ask*|submit*|sent|send* .. cancellation|termination|closure|cancelation ?of|for|request|letter|notice
      confirm*|confirmation .. cancellation|termination|closure|cancelation|cancelled|closed|canceled
      my|our cancellation|cancelation
      account|membership|subscription|contract|policy closure|termination|cancellation|closing
      delete|deactivate|remove|close|erase|terminate|cancel|unregister me ?from|please|now|off|out|your|as
      {neg}|longer .. be|have|do|deal .. with you|your ?company|bank anymore|more|longer
      had enough ?of ?you|your|this|it ... cancel*|clos*|terminat*|leav*|out|end
      {end} ?it ?this ?everything i ?am ?m done|finished|through
      stepping|step|part|parting ways|away ?from|with ?you|your|our|the|firm|company
      leave|leaving|quit|quitting|exit* ?{my} ?{my} ?loyalty|rewards|reward|pension programme|scheme|society|association
      take|taking|remove|removing|drop|dropping|strike|pull me|us|him|her|them|my|our ?son|daughter|child|kid|mother|father|name ?out|off|from|of ?of|the|your|this ?the|your ?loyalty|rewards programme|program|scheme|membership|register|plan|subscription|policy|lease|account|cover
      take|taking|pull|pulling him|her|them|my|our ?son|daughter|child|kid out of ?the ?your ?after ?school school|club|course|nursery|daycare|class|classes|programme
      drop|dropping ?{my} ?{my} ?dental|vision|health|collision|comprehensive|cable|sports|movie coverage|insurance|policy|cable|package|channels|channel|line|plan|membership|subscription|course
      stop|quit paying for|you|it|this
      give|giving|gave|hand|handing up|back|in ?{my} ?parking ?storage .. telephone|space|spot|desk|office|berth|allotment|garage|unit|permit|stall|licence|lease|allotment|locker
      return|hand|give ?in ?back ?{my} leased|lease car|van|vehicle|phone
      return|hand|give|turn ?in ?back {my} season|parking ticket|pass|permit
      {neg} ?be needing|requiring ?{my} .. {running}|service*
      {neg} ... sign|signing|commit*|continu* ?on ?up ?to ?for ?with another|next|further year|term|season|contract
      cancel*|deactivat*|terminat* ... permanently|altogether
      drop|end|cancel* ?{my} .. for good
      longer need|want|require ?{my} ?your tutor*|cleaner|gardener|nanny|carer|walker|coach|trainer|storage|locker|desk|office|garage|unit|parking
      {neg} need|want ?{my} ?your tutor*|cleaner|gardener|nanny|carer|walker|coach|trainer|storage|locker|desk|office|garage|unit|parking ?any anymore|more|longer|now
      end|stop|cancel*|discontinu* {my} ?window ?pool ?garden ?house ?pest ?lawn ?weekly ?piano cleaning|cleaner|gardener|maintenance|gardening|tutoring|tutor|lessons|visits ?contract
      cancel|end|close|shut|stop|terminate|drop mine|yours
      get|getting|come|coming off ?of this|the|your|my ?family ?phone plan|contract|programme|program|subscription|scheme
      {account} ... close|shut|delete|cancel|remove|end ?the ?my ?old one|mine|both|second|hers|his
      accounts ... delete|close|shut|remove|cancel ?the ?my old|one|other|second|extra
      get|getting|gets|got rid of .. subscription|membership|contract|account|plan|insurance|policy
      option|way|button|link|place|possibility|possible to|for cancel|unsubscribe|deactivate|terminate
      option|way|button|link|place|possibility|possible to|for quit|delete|close|end|leave ?my ?the account|subscription|membership|plan|contract|profile
      cancel*|ended|closed|terminated ... still ?says ?shows ?is ?it ?there active|open|running|live
      leave|leaving|out|end|cancel* before ?the|my .. months|years|contract|lease|tenancy
      cost|fee|fees|penalt* ... break* ?the|my|out ?of ?my contract|lease|tenancy
      am i|we ?still stuck|tied|bound|locked in|with|to|into
      i|we m|am|re|are|will|ll ?now ?be ?just ?both cancelling|canceling|terminating|unsubscribing
      competitor* ... changing|switching|leaving|switch|moving|cancel*|signed|join*
      i|we|m|am|re|are|will|d|ll ?now ?rather going|go|gone ?to ?go with a|an|another|your different|other|another|cheaper|competitor ?company|provider|firm|bank
      get|want|have|need|getting it|this|that|mine|everything cancelled|canceled|ended|terminated|stopped
      need|want|like ?to ?have ?get ?{my} .. service|services|line|power|electricity|internet|account|membership|subscription stopped|disconnected|cancelled|shut|ended|terminated|closed|canceled
      {running}|{account}|line|number|phone|pendant .. can|should|could|may ?now ?please be cancelled|terminated|discontinued|canceled|ended|closed|stopped|disconnected
      {neg} .. want .. any more boxes|kits|issues|deliveries|meals|coffee
      {neg} send|ship|deliver ?me|us ?any ?the ?more ... anymore|more|again|longer
      subscription*|membership|plan|contract|insurance ?that ?which i|we ?do ?did don|dont|didn|never|not ?t ?really want|need|use
      can|could|like|want|wish ?i ?we ?to ?still ?can back|pull out
      disconnect*|stop|cancel*|end ?all ?my ?our ?the utilities
      close|closing {my} line of credit
      new|changed|higher ?price terms|conditions|price|prices ... terminat*|cancel*|quit|leaving
      price|prices increase|rise|hike|up|higher ?again ... leave|leaving|cancel*|quit|elsewhere|goodbye
      turn|turning|shut|switch off ?the|my ... living|name
      {cancel}|close|clsoe|colse|delte|delete|cancl|cncel ?{my} acount|acc|accnt|subscrition|subsription|suscription|subcription|membershp|insurence|insurrance|srevice|sevice|servise|contrct|polcy|polici
      terminate|end|cancel* .. at|by|from|before|with ?the ?my end|expiry ?of ?the contract|lease|month|year|term|agreement|quarter|tenancy
      wind|winding ?it|things|this|account|everything ?the down|up ?the ?our account|contract
      no point|sense|reason ?in keeping|paying|having|continuing|staying ?it|for|the|this ?membership|subscription
      {neg} worth ?the ?it ?money ?keeping .. cancel*
      put|putting an end to ?{my} .. {account}|{running}
      opt|opting ?me|us out ?of ?{my} auto|automatic|autoship|monthly
      thinking|considering|tempted ?about ?of quitting|ending|dropping {running}|{account}|cable
      course|programme|class|classes ... withdraw|quit
      course|programme|class|classes ... drop|pull out`,
    hints: `
      cancel*
      clos*|delet*|terminat*|deactivat*
      {account} .. anymore
      unsubscrib*
      stop .. billing|charging
      competitor*
      leave|leaving`,
    clean: `
      notice period .. asking|sign|information|question
      do|does ?the|your shop|store|bar|pool|kitchen|branch end|close|shut
      please don|dont|do ?t|not ?yet close|cancel|delete|end
      liable|going|about to close
      close|closes|closing early|late|soon|today
      {neg} ?really ?even want|wish|going|need|plan*|intend|mean*|trying ?you ?me ?to ?you ?to {end}
      cancel*|remov*|delet*|deactivat*|terminat* .. card*
      {end} .. order*|reservation*|booking*|flight*|appointment*|meeting*|alarm*|reminder*|transfer*|payment*|transaction*|ticket*|table|hotel|trip|shipment*|delivery|party|ride|dinner|list|newsletter*
      reservation*|order|booking|flight ... {end}
      {end} ?of ?{my} ?last ?recent ?latest ?upcoming ?hotel ?flight ?dinner ?restaurant ?table ?next ?pending ?bank ?wire order*|reservation*|booking*|flight*|appointment*|meeting*|alarm*|reminder*|transfer*|payment*|transaction*|ticket*|table|hotel|trip|shipment*|delivery|event*|class|top|purchase*|return|cheque|check|item*|timer*|call|room|order|orders
      flight*|train|event*|meeting|order|orders|booking*|reservation*|transfer*|payment* ... cancelled|canceled|cancellation*|cancelation*|cancelling|cancel
      cancellation|cancelation fee|fees|policy|policies|charge|protection|insurance
      {end} .. seat*|tour|visit|lesson*|session*|slot|rental|pickup|night|stay|rooms|taxi|cab|booking*|itinerary|movie|show
      closest|closer|closely
      noise cancel*|cancelling|canceling
      clos* ... branch|store|shop|time|hours|door|window|tab|deal|ticket|app
      clos* to
      unsubscrib*|cancel|stop ... newsletter*|email*|mail*|mailing|marketing|messages|texts|notifications
      kill .. time|switch|mode|it
      end of ?the|my|this|our
      avoid|without|before|instead ?of cancel*|clos*|delet*
      customer service|services
      remov*|delet* .. item*|product*|article*|photo*|message*|card*|address|file*|data|information|history|device|user|beneficiary|payee
      drop|dropped|leave|leaving ... off|message|review|home|work|house|for|at
      remov*|delet* .. from my|our|the account*|profile|order|cart|list|basket
      undo|withdraw|withdrawing|revoke|reverse|rescind|cancel|retract|stop ?{my} cancellation|cancelation|notice|termination|resignation
      take|taking back ?{my} notice|cancellation|resignation
      changed ?{my} mind .. stay|keep|staying|keeping
      reopen*|reactivat*|restor*|reinstat*|unfreeze|resume ?{my} ?{my} {account}
      {account} ... back|mistake
      {account} ... open ?one ?it ?a ?another again
      {account} ... reopen*|reactivat*|restored|reinstat*|mistake
      why did|have|was|were ?you|they|my ... {end}|cancelled|closed|terminated|deactivated|canceled|deleted
      {account} was|were|got ?just ?suddenly ?automatically ?accidentally ?been cancelled|closed|deleted|terminated|deactivated|canceled|shut|ended ?by ?mistake ?accident
      friend|friends|neighbour|neighbor|colleague ?of ?mine .. cancel*|unsubscrib*
      article|video|book|app|tool|site|guide .. how to cancel|unsubscribe|delete|quit
      notice period before|for prices|price|changes|booking
      contract|agreement with my|a|the ?old builder|employer|landlord|job|agency|tenant
      {account} would|will|may|might|could be|get closed|cancelled|canceled|terminated|deleted|suspended|deactivated|ended ?if|unless|because|soon
      you|they ?re|are|have|ve ending|ended|stopping|discontinuing|closing|cancelling|cancelled|closed
      stop|cancel*|hold|end|suspend*|discontinu* ... holiday*|vacation|away|abroad|trip|only
      away|holiday*|vacation ... stop|cancel*|hold|suspend*|discontinu*
      notice at|to ?my work|job|boss|employer
      exit row|door|sign|seat|seats
      notice board|boards
      paper bill*|statement*|invoice*|letter*
      did|have|has you|they .. cancel*|clos*|terminat*|delet*
      still want|need|use it|this|my|the
      pause|pausing|freeze|freezing|suspend*|skip ?{my} .. {account}|{running}|month|week|delivery
      put|place|placed|putting ?{my} ?{my} ?{account} on hold
      plan|plans|contract|subscription i|you|we|one ?that can cancel
      cancel any ?time|day|when|moment
      to you ?guys ?from|how|and|please
      from|with|at my|another|the|a ?my ?old|current|other|previous|different|old provider|bank|supplier|insurer|carrier|company ?to you|here|yours
      old|previous|current|other contract|provider|policy|insurer|bank|supplier ... when|if|for me|i|join|switch
      {end} ?{my} ?my profile|account ?picture picture*|photo*|pic|image|name|number|email|avatar
      {end} ?{my} ?dental|doctor|doctors|vet|evening|morning|next|last|gym|yoga|spin|swim|one|two ?of ?the ?{my} ?s {booked}
      {end} {my} ?{my} ?next ?whole ?rental ?family {booked}|car
      {end} {booked}|car
      {end} .. {booked} ?for|on|at|in monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|#
      cancellation*|cancelation* ... hotel|flight|booking|order|reservation|ticket*|room|table|appointment
      policy on|for|regarding|about cancel*
      cancellation*|cancelation|cancellations rule*|terms|deadline|window|period|conditions
      free|late|last ?minute cancellation|cancelation
      cancellation|cancelation ?insurance cover|coverage|protection
      not ?really ?yet cancelling|canceling|leaving|closing|terminating
      {end} ?{my} ?my charge|charges|transaction*|purchase
      notice period .. booking|hall|room|venue|event
      fraud*|stolen|lost|hacked ... {end}
      i|we ll be leaving|staying at|for|on`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
