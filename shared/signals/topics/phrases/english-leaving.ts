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
      {account} .. cancelled|canceled|closed|deleted|terminated|deactivated|removed|ended|discontinued|cancel|gone
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
      revoke|withdraw|rescind .. order|purchase|contract`,
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
      {end} .. order*|reservation*|booking*|flight*|appointment*|meeting*|alarm*|reminder*|transfer*|payment*|transaction*|ticket*|table|hotel|trip|shipment*|delivery|party|ride|dinner|list|card*|newsletter*
      reservation*|order|booking|flight ... {end}
      {end} ?of ?{my} ?last ?recent ?latest ?upcoming ?hotel ?flight ?dinner ?restaurant ?table ?next ?pending ?bank ?wire order*|reservation*|booking*|flight*|appointment*|meeting*|alarm*|reminder*|transfer*|payment*|transaction*|ticket*|table|hotel|trip|shipment*|delivery|event*|class|top|purchase*|request|return|cheque|check|item*|timer*|call|room|car|order|orders
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
      remov*|delet* ... item*|product*|article*|photo*|message*|card*|address|file*|data|information|history|device|user|beneficiary|payee
      drop|dropped|leave|leaving ... off|message|review|home|work|house|for|at
      remov*|delet* .. from my|our|the account*|profile|order|cart|list|basket`,
  },
} as const satisfies Partial<Record<TopicId, TopicPhrases>>;
