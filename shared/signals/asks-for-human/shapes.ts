/** Shapes over word classes that are no frames of requests: what guards a frame, what asks for no person, what offers one. */

// What makes a frame no request.
/** "do not transfer me": a negation before the frame, no new subject between. */
export const refusedBefore = 'not (?:[^.,? i who]{0,5}|wish who [^.,? i]{0,3})$';
/** "I don't want to talk to": a frame that begins with its wish is not refused by a negation of another wish. */
export const refusedWishBefore = 'not [^.,? i wish who]{0,2}$';
export const refusedWithin = 'not';
/** "rufen Sie mich bitte nicht an": German refuses after the verb. */
export const refusedAfter = '^please{0,2} not(?! [the real]{0,3} [bot anyone])';
export const endsWithMe = 'me [please back with]{0,2}$';
/** "nobody who can talk to me" */
export const noneBefore = 'not$';
/** "my app is not loading can someone call me": a question begins anew, in messages that set no mark, too. */
export const startsWithQuestion =
  '^(?:can [me please the]{0,3} [anyone staff human another]|the{0,2} [anyone staff human] can|isThere|who)';
export const startsWithWish = '^wish';
/** "¿Tengo que hablar con alguien para cancelar?" asks whether one must. */
export const clauseBegins = '(?:^|[.,?])$';
export const wishBegins = '(?:^|[.,?]) wish [the please with it other me]{0,3}$';
export const restOfQuestion = '^[^.,?]{1,8}[?]';
/** "my wife wants to talk to": who asks is somebody else. */
export const ofThirdBefore = 'third [^.,? i can]{0,4}$';
/** "I talk to an agent every day", "I had a chat with": told, not asked. */
export const statedBefore =
  '(?:(?:^|[^can who let]) i [please other]?|(?:^|[.,?])[^.,? can wish help]{1,20} the|past any?)$';
export const statement = '^[talk reach give call pass escalate]';
export const reportedBefore = 'past [^.,? i wish]{0,3}$';
/** "translate 'I want to speak to a manager'", "it says contact support" */
export const quotedBefore = 'quotes [i please the wish with]{0,4}$';
export const quotedAfter = '^[^.,?]{0,2} quotes';
/** "Am I talking to a human?" */
export const askedOfNatureBefore = '(?:^|[^you]) areYou any{0,2}$';
/** "an agent who sold me this" is somebody in particular. */
export const particularAfter = '^who (?:third|past|info|other past)';
/** "can the driver phone me": it is not us who shall. */
export const callsOfThird = 'third [with please can]{0,2} (?:[call reach] with? me|me other? [call reach])';
/** "What do you call me?", "call me by my name" */
export const names = 'name';
export const calls =
  '[call reach] [you please back with]{0,3} me|me [please can you wish]{0,3} [call reach]|call with? you';
/** "you don't understand", "it does not work": a negation that refuses nothing. */
export const complaint = 'not [the can wish you please with it me other]{0,2} know';
/** "not a bot", "I don't want to talk to a robot": what follows begins anew. */
export const noBot =
  'not [^.,? i]{0,6} bot ,?|not [^.,? i]{0,4} [talk talking] with you (?=[give pass let wish human staff])';
/** "insurance agent", "agent d'assurance" */
export const ofTrade =
  'trade{1,2} support{0,2} [staff boss]|(?<=(?:^|[.,]) [the my other]{0,2}) trade [.] the{0,3} support{0,2} [staff boss]|[staff boss] [with the for]{0,2} trade';
/** "Thank you, agent", and nothing after it. */
export const thanked = 'thanks [please yes thanks you with for]{0,2} ,? [the wish]{0,3} [staff boss human] (?=$|[.,?])';
/** "Dear support team, ...", "hello operator I have a question": whom the message is for. */
export const greeted = 'greeting{1,2} the{0,2} (?:staff|boss|human|support{1,2}) (?=$|[.,?] [^please]|i(?! wish))';
export const manners = '[thanks greeting hesitation]';
export const politeness = '[thanks greeting]';
/** "Gracias, agente", "puesto: supervisor", and nothing else: short enough to be read in a language that it is not in. */
export const onlyNamed =
  '^ (?:thanks [please yes thanks you with for]{0,2} ,? [the wish]{0,3}|[the my other]{0,2} trade [.] [the support]{0,4}) [staff boss human] other{0,3} [.]{0,3} $';

// Questions about what one talks to.
export const asked =
  '(?:^|[^you]) areYou [the real please not with you passed]{0,4} (?:other [the real please not with you passed]{0,3})? (?:,? the? bot (?! [.,]{1,2} [i wish please give])|,? the? human|(?<! other [the real please not with you]{0,3})staff|real{1,2} (?:anyone|bot|staff|end)|anyone (?:[real human]|please{0,2} end|[^.,?]{0,2} bot))';
/** "You are not a real person, are you?", and no "you are just a machine". */
export const told =
  'you areYou [the real please other not]{0,4} (?:bot|human|staff|real (?:anyone|end)) [^.]{0,6} (?:[?]|,? areYou (?:you|end))';
/** "You a bot?"; "are you sure you are no bot?" */
export const curt =
  '(?:^|[.,]) filler{0,2} you (?:[the real]{0,3} (?:bot|human)|the{0,2} real{1,2} anyone) please? [?]|areYou other{0,2} you areYou [the real not]{0,4} (?:bot|human|real anyone)|know you areYou [the real]{0,3} (?:human|real anyone)|isThere [the real please human anyone staff]{1,6} other [please the]{0,3} (?:bot|areYou)';
/** "Bot or human?", and nothing else. */
export const either =
  '^ filler{0,2} the{0,2} (?:bot [other the]{1,3} (?:human|real? anyone)|(?:human|real? anyone real?) [other the]{1,3} bot) [.?]? $';
/** "Are there real people behind this chat?" */
export const behind = '(?:human|staff|real anyone|anyone real) other? areYou (?! [please ready])';

// Whether to look at all, and who refuses the machine.
export const evidence =
  '[staff boss human anyone another support talk talking reach pass passed escalate call callback who]|real help|(?:not|escape) [^.,?]{0,4} bot';
/** "I don't want to talk to a bot", "no more bots please": who refuses the machine asks for a person. */
export const refusesBot = [
  '(?<! third [^.,?]{0,3})(?:not [^.,?]{0,2} wish|wish [^.,?]{0,2} not|(?:^|[.,?]) i? not please? (?=with)) [^.,? third]{0,4} (?:[talk talking] it? [with the]{1,4} bot|with the{0,3} bot [^.,?]{0,2} [talk talking])',
  '(?:^|[.,?]) i? (?:not talking|talking not|not talk not) not? with the{0,3} bot',
  '(?:^|[.,?]) i not other? [talk talking] not? with{1,2} [not the]{0,3} bot please{0,2} (?:$|[.,])',
  '(?:not other? wish not?|i wish not) [the with]{0,3} bot please{0,2} (?:$|[.,])',
  '^ [i please]{0,2} not the{0,3} bot please{0,3} [.]{0,9} $',
  '(?:not [the can wish you please with it me other]{0,2} know|bot) [^.?]{0,10} , the{0,3} staffer please{0,3} (?:$|[.])',
];

// What an assistant offers.
/** "Did you speak to an agent yesterday?" offers nothing. */
export const reports = 'past any{0,4} [talk talking reach pass passed call help callback] [^.?]{0,20} [?]';
/** "Shall I connect you to an agent?", "Möchten Sie mit einem Mitarbeiter sprechen?", "I can get a colleague. Would you like that?" */
export const offers = [
  '(?:pass|talk|reach|call|give|talking|passed) any{0,4} [with for]{0,3} person any{0,8} [.,]? [^.?]{0,20} [?]',
  '[with me you]{0,2} person any{0,4} (?:pass|talk|passed|call|reach|help) [^.?]{0,12} [?]',
  '(?:wish|can|let) any{0,4} person any{0,3} call any{0,2} you [^.?]{0,8} [?]',
  '(?:pass|passed|call|escalate) [you me it]{1,2} [please back it]{0,2} [?]',
  'you{1,2} (?:pass|passed|call) [please back]{0,2} [?]',
  '(?:can|wish|let|give) [^.?]{0,6} callback [^.?]{0,20} [?]',
  // "I can connect you to an agent if you like."
  '(?:pass|talk|reach|call|give|talking|passed) any{0,4} [with for]{0,3} person [^.?]{0,12} other? you{1,2} (?:please? wish)',
  'you{1,2} wish [^.?]{0,8} (?:(?:pass|talk|reach|call|give) any{0,4} [with for]{0,3} person|(?:pass|give) you with|[^.,?]{0,5} with{1,2} person)',
];
