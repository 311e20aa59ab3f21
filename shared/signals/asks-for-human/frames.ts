import { shorten } from './classes.ts';
import { Frame } from './frame.ts';

const sure = 0.95;
const likely = 0.8;

const frame = (share: number, shape: string): Frame => new Frame(share, shorten(shape));

/** The wish comes first where there is one, so that a negation before it is seen to be about this request. */
const head = '(?:wish [the my please with it other you me help let]{0,3})?';

export const frames: readonly Frame[] = [
  // talk to a person
  frame(sure, `${head} [talk reach] [me you please back i it the]{0,2} [with for]{0,3} person`),
  frame(likely, `${head} talk any{1,4} with{1,2} staffer`),
  frame(likely, '(?:wish|can i) [i the please with]{0,3} talk any{1,4} with{1,2} person please{0,2} (?:end|who)'),
  frame(likely, 'asking talk with{1,2} other{1,2} with{1,2} (?:staffer|the{0,3} support)'),
  frame(
    likely,
    '[boss staff anyone support] please? [.?]? [^.?]{0,14} (?:wish with?|can i|let me) talk (?:with{1,2} third?)? please{0,2} end',
  ),
  frame(
    likely,
    '(?:asking|help me? with?|let me|who [can i]{0,2}|start filler{0,3}(?= talking [me you please]{0,2} with{0,2} person (?:end|[for please with i can]))) talking [me you please]{0,2} with{0,2} person',
  ),
  frame(likely, 'help [me with]{0,2} [talk talking reach] with{0,2} person'),
  frame(
    likely,
    '(?:(?:wish with?|can i? please?) call with? (?:the? anyone|you)|(?:can i|i can) you call) please{0,3} (?:end|for [it my])',
  ),
  frame(likely, '(?:wish|can) [i you please the it with]{0,4} [talk talking] talk please{0,3} (?:end|for [it my])'),
  frame(likely, '(?:asking|start filler{0,3}|let me) escape [the with it]{0,3} bot other? filler{0,2} end'),
  frame(likely, 'who [can i please]{1,3} (?:with the?)? call (?:end|for)'),
  frame(likely, 'who ready{1,2} with [talk help]'),
  frame(likely, 'start filler{0,3} who can (?:me please{0,2} help|help me) (?:please{1,3} end|(?<=please help) end)'),
  frame(likely, 'wish [please with]{0,2} det anyone for (?:the{0,2} support|it)'),
  frame(likely, 'who the{0,3} staff can i [asked talk reach call]'),
  frame(
    likely,
    'who (?:isThere other?)? [can i with please wish the ours]{0,5} (?:talk|talking(?! i? end)|reach)(?! me)',
  ),
  frame(likely, '(?:asking|let me|start filler{0,3}) call with{0,2} staffer (?! [my the])'),
  // "lodge this with a person", "get out of the bot and to a person"
  frame(likely, 'asking [other help] it with{1,2} staffer please{0,2} end'),
  frame(likely, 'escape [^.,?]{0,3} bot [other please]{0,2} (?:with{1,2}|give) person please{0,2} end'),
  frame(likely, 'give me passed with{1,2} staffer'),
  frame(likely, 'can for (?:the{0,2} anyone|staffer) with [help talk reach call]'),
  frame(likely, '(?:wish|can) [i with please it]{0,3} asked (?! my) the{0,2} staffer'),
  frame(likely, '(?:start filler{0,3}|asking) pass [please you]{0,2} me with other{1,2} support{1,2} please{0,2} end'),
  frame(likely, 'start filler{0,2} please reach me please{0,2} with other{1,3} end'),
  frame(
    likely,
    '(?:pass [please you]{0,2} me|give me) [with for the]{1,4} callback (?:[other back]? please{0,2} end|with{1,2} person)',
  ),
  // connect me to a person
  frame(sure, `${head} pass [me you please back i with for help]{0,4} with{0,3} (?! my) staffer`),
  frame(sure, `${head} pass [you please i with]{0,2} me [please other back with for]{0,3} person`),
  frame(
    sure,
    `${head} pass [you please i with]{0,2} it [please back with for]{0,3} (?:(?! my) staffer|the{0,3} support|another please{0,2} end)`,
  ),
  frame(sure, `${head} me [you please can wish]{0,3} pass [please back you]{0,2} [with for]{0,3} person`),
  frame(likely, '(?:asking|start filler{0,3}) other me [please back]{0,2} with{1,2} staffer please{0,2} end'),
  frame(
    likely,
    `(?:start filler{0,3}|(?:wish|can) [i you please with me help]{0,3}) pass [with for]{1,2} person (?:end|for|please)`,
  ),
  frame(likely, 'start filler{0,3} pass please{1,3} end'),
  frame(likely, 'start please{1,3} pass end'),
  frame(likely, `(?:${head}|can?) pass [you i]{0,2} me [please with back]{0,3} end`),
  frame(likely, 'start filler{0,3} (?:can you?)? me [please you can]{0,3} pass [please back]{0,2} end'),
  frame(
    sure,
    '(?:wish|can) [i please with me it the]{0,4} [other give]? (?:passed [please other]{0,2} [with for]{1,3} person|pass with{1,3} person|passed [please back talk]{0,2} end)',
  ),
  frame(likely, '(?:wish|can) [i please with me it my other the]{1,6} passed please? with{1,2} person'),
  frame(likely, `${head} escalate [it me with please the you]{1,5} (?:end|person)`),
  frame(likely, '(?:wish|can) [i you it me please with]{0,3} [other past]? escalate (?:end|with{1,2} person)'),
  frame(likely, 'start filler{0,3} escalate filler{0,3} end'),
  // give me a person
  frame(sure, `${head} give [you please i]{0,2} me [please with back]{0,3} (?:staffer|person(?! other| with other))`),
  frame(likely, `${head} me [you please can]{0,2} give [please you]{0,2} with{0,2} person`),
  frame(
    likely,
    '(?:start filler{0,3}|asking|let any?) give [please you]{0,2} with{0,2} (?:(?! my) staffer(?! [my the])|the{0,2} anyone with it end)',
  ),
  frame(
    likely,
    '(?:wish|can) [i you please me]{0,3} give the{0,3} (?:anyone [please with]{0,2} (?:end|for it)|support{1,2} please{0,2} end)',
  ),
  frame(likely, 'start filler{0,3} give the{1,2} anyone help'),
  frame(likely, 'start filler{0,3} give the{0,2} anyone (?:please{0,2} (?:end)|with end)'),
  frame(
    likely,
    '(?:wish|(?:can|start filler{0,3}|let [you me]{0,2}) [i you please]{0,2} give) [please me with]{0,2} the{0,3} anyone [who the] [can please other]{0,3} (?:help|know) [me it]? please{0,2} (?:end|with it|the other{1,2} end)',
  ),
  frame(likely, 'start filler{0,3} the{0,3} anyone who know please{0,3} end'),
  frame(likely, 'start filler{0,3} det [anyone staff human] who [^.,? past third]{1,5} ,? please{1,2} end'),
  frame(likely, '(?:wish|give) [please me]{0,2} the{0,3} anyone who can please{0,2} end'),
  frame(likely, '(?:wish|give|can|isThere) [please me the]{0,3} anyone [^.,? not]{0,5} who other?[.]'),
  // add a person to this chat
  frame(likely, 'add [me please you]{0,2} the{0,3} (?:staffer|person) with{0,2} it'),
  frame(
    likely,
    '(?:start filler{0,3}|(?:can|wish) [you i please with me]{0,3}) add me? (?:staffer [please me]{0,2} end|person with? help)',
  ),
  frame(likely, '(?:start filler{0,3}|asking) give [please me the with]{0,3} [real human]{1,2} help please{0,2} end'),
  // I want a person
  frame(
    sure,
    'wish (?:[please other the]{0,2}|with) staffer (?:end|[with for please who can not i me talk call help reach pass it the wish])',
  ),
  frame(sure, 'wish please{0,2} with? det anyone please{0,3} (?:$|[.?]|,(?! [who the])|(?=not the))'),
  frame(likely, 'wish please{0,2} det support{1,2} [real human]{0,2} please{0,3} end'),
  frame(
    likely,
    'wish [please the for]{0,3} (?:[real human]{1,3} [help support]{1,2}|[help support]{1,2} [real human]{1,3}) please{0,2} end',
  ),
  frame(likely, 'wish please{0,2} (?:det anyone with{1,2}|let? the{1,2} anyone) help with? (?:me please{0,3} end|it)'),
  frame(likely, '(?:wish for?|who [the other]{0,3}) person with{1,2} talk'),
  frame(likely, 'can the{0,2} anyone help [it me with please]{0,4} talk'),
  frame(likely, 'wish please{0,2} the{1,3} (?:anyone|staff) for it'),
  frame(
    sure,
    'wish [please the]{0,2} det [anyone staff boss human] [who can with please for]{0,3} (?:me [help call reach talk pass]|[call reach pass])',
  ),
  // the help of a person; a complaint to the manager
  frame(
    likely,
    'wish [the please with]{0,2} [help support]{1,2} [the with for]{1,3} (?:staffer|human|anyone please{0,2} end)',
  ),
  frame(likely, 'wish any{1,4} with{1,2} the{0,3} boss'),
  frame(
    likely,
    'asked any{0,4} for (?:other{1,3} with)? [the real human support please you let]{0,3} (?:staffer|person (?:$|[.?]|let? me? (?:help|reach)|with help))',
  ),
  frame(likely, 'wish [please with]{0,2} det anyone ,? who know'),
  frame(likely, '(?:wish|give|can) [please the with]{0,2} another [please with]{0,2} end'),
  frame(likely, 'wish for det human{1,2} (?:please{0,2} end|with? help)'),
  frame(likely, 'start filler{0,3} can the{1,2} staffer please{0,2} end'),
  frame(
    likely,
    'can please{0,2} (?:another|the{1,3} anyone) [please can]{0,2} (?:help (?:me|it|please{0,2} end)|me help)',
  ),
  frame(likely, 'can help me? the{1,3} (?:anyone|human|staff) please{0,2} end'),
  // nothing but a person
  frame(likely, 'alone filler{0,4} another filler{0,3} end'),
  frame(
    sure,
    'alone filler{0,4} (?:(?! my) the{0,4} staffer filler{0,2}){1,3} (?:$|,?[.]|[?]|(?<=please),|,(?=please))',
  ),
  frame(likely, 'start filler{0,4} the{0,4} staffer please{1,3} end'),
  frame(likely, 'alone [staff human]{4,12} filler{0,2} end'),
  frame(likely, 'start please{1,3} the{0,4} staffer end'),
  frame(likely, 'alone filler{0,4} the{0,4} staffer (?:[other ,]? the{0,4} staffer){1,2} filler{0,2} end'),
  frame(likely, 'start filler{0,3} the{0,4} staffer can [you please me other]{0,3} (?:help|call|reach)'),
  frame(likely, 'start filler{0,2} the{1,3} anyone can [me please]{0,2} help me? please{0,2} end'),
  frame(likely, 'alone filler{0,4} the{0,4} staffer ready please{0,2} end'),
  frame(likely, 'alone filler{0,4} the{0,4} staffer (?:help|help? wish|talk|callback|call) please{0,3} end'),
  frame(
    likely,
    'alone [please yes can let you give other]{0,5} (?:real help|the{0,3} staffer other? ready) filler{0,3} (?:end|with (?:talk|help))',
  ),
  frame(
    likely,
    'alone filler{0,4} (?:the{1,4} anyone|anyone(?=,?please)|det anyone [real human]) (?:,?please{1,3}|filler{0,3}) (?:$|[.?])',
  ),
  frame(likely, 'start filler{0,4} det support{1,2} please{1,3} end'),
  // "customer service", as one says to a telephone menu; "billing" alone names a topic.
  frame(likely, 'start please{0,4} det support{2} end'),
  frame(
    likely,
    'alone filler{0,4} the{0,4} (?:staffer|anyone) [with for , the]{1,3} other? support{1,2} please{0,2} end',
  ),
  frame(likely, 'start filler{0,3} call (?:the{1,3} support|the{0,3} support{2}) please{0,2} (?:end|for me)'),
  frame(likely, 'alone filler{0,4} the{0,4} staffer ,? wish please{0,2} end'),
  frame(likely, '(?<=(?:^|[.?])[^.,? please yes i my]{2,8}),the{0,3} staff{1,2} please{0,3} (?:$|[.])'),
  frame(likely, '(?<! areYou [^.?]{0,14}),the{0,3} (?:real anyone|human) please{0,3} (?:$|[.])'),
  frame(
    likely,
    '(?:start filler{0,3}|can [i you]? please?) asked (?:det staffer|(?:the{1,2}|(?<= can i please? asked)) anyone) please{0,2} end',
  ),
  frame(likely, 'start filler{0,4} the? callback [please with for wish back ours]{0,2} end'),
  frame(likely, 'alone filler{0,4} with the{0,4} staffer please{0,3} (?:$|[.?])'),
  // a person who calls, helps, takes over
  frame(likely, 'wish let? staffer [can please wish with]{0,3} help'),
  frame(likely, 'can staffer other? ready'),
  frame(likely, '(?:wish|give) [^.,? not i]{0,5} i can please{0,2} [talk reach] with{0,2} (?:end|for)'),
  frame(likely, 'start filler{0,3} the{0,2} staffer pass me? please{0,2} end'),
  frame(likely, '(?:wish|can|let) [please the]{0,2} person please? callback'),
  // "it would be best if somebody from your team took a look", "a person needs to see it"
  frame(
    likely,
    'wish let? (?:the{0,2} anyone|staffer) (?:with [the other support]{1,4}|support)? [can please wish with]{0,3} (?:reach|help (?:[it talk]|please{0,2} end|with [it my me]))',
  ),
  frame(
    likely,
    '(?:the{1,3} [anyone human]|staffer) [wish can]{1,2} with? please? (?:help|reach) (?:it|please{0,2} end|with)',
  ),
  frame(
    likely,
    '(?:asking|start filler{0,3}) [asked give] (?:the{0,2} staffer|the{1,2} support) with? (?:help|reach|talk|call) (?:end|me|it|my|please|with)',
  ),
  frame(
    likely,
    'start filler{0,3} the{0,2} anyone [ready please]{1,2} (?:end|who? [can with]{0,2} (?:help|talk) (?:me|end|with))',
  ),
  frame(likely, 'start filler{0,3} the{0,2} anyone [call reach] me [please back]{0,2} with other'),
  frame(
    sure,
    '(?:wish|can|let|give) [the please you with it me for]{0,3} person (?:with [the other support]{1,3})? [other can please with who wish the]{0,4} (?:[call reach] with? [me my]|me [please can other]{0,2} [call reach])',
  ),
  frame(
    sure,
    'person [other can please with who wish the]{0,4} (?:[call reach] with? me [please back with for]{0,3} (?:end|for|talk|(?<=with) other{1,3} end)|me [please can other]{0,2} [call reach])',
  ),
  frame(likely, 'staffer [other can please with who wish the]{0,4} [call reach] with? me'),
  frame(
    likely,
    '(?:wish|give|can|let) [the please you me i with reach]{0,3} person (?:with [the other support]{1,2})? [please with]{0,2} talk (?! me)',
  ),
  frame(
    sure,
    '(?:wish|can|let) [please you with]{0,3} person [please with who can]{0,3} (?:me [please with]{0,2})?(?:call|reach)',
  ),
  frame(
    likely,
    'can [you i please me other it let the]{0,4} (?! my) staffer [please with me who it can for the]{0,4} (?:help|talk|give (?:me|the{0,2} it|please{0,2} end)|reach)',
  ),
  frame(
    likely,
    'let [the please other]{0,3} (?:staffer|the anyone|another) [please with me it]{0,3} (?:help|reach|talk)',
  ),
  frame(
    likely,
    '(?:wish|can|asked) [the you i please for give me with help]{0,4} callback (?:end|[please with for back the wish ours])',
  ),
  frame(likely, 'give [you i please]{0,2} me [the please]{0,2} callback'),
  frame(
    likely,
    '(?:asking|start filler{0,3}) (?:give [you please]{0,2}|pass with) the{0,3} callback [please back]{0,3} (?:end|ours|for me|for please|with person)',
  ),
  frame(likely, '(?:asking|start filler{0,3}) other? the{0,2} callback [with for]{1,2} person'),
  frame(likely, '(?:asking|start filler{0,3}) give person with? help with? [it me]'),
  // is there a person
  frame(
    likely,
    'isThere [the please]{0,3} other? staffer(?! you| other{0,1} areYou| with other (?:$|[.?])| please? other [please the]{0,3} (?:bot|areYou))',
  ),
  frame(
    likely,
    'isThere person [please who with can i other the let yes ready know]{0,7} [talk help call reach talking me asked]',
  ),
  frame(
    likely,
    'isThere please{0,2} det anyone (?:[please who]{0,2} (?:$|[.?])|[other with]{0,2} ready [please it]{0,3} (?:end|with [talk help call]))',
  ),
  frame(
    likely,
    'isThere filler{0,2} det anyone , [please who with can i other the me]{0,6} [talk help call reach talking]',
  ),
  frame(likely, 'start filler{0,3} det [human anyone staff] please{0,2} [i can]{1,3} [talk reach]'),
  frame(likely, 'isThere [please yes with]{0,2} det anyone ,? who know'),
  frame(likely, 'isThere another (?:end|[please who with can i other the]{0,4} [talk help call reach])'),
  frame(
    likely,
    'alone filler{0,3} [other isThere]{1,2} (?:det staffer filler{0,2} ready|ready staffer) filler{0,3} (?:end|with (?:talk|help|call))',
  ),
  frame(likely, 'me [can please]{1,2} help (?:staffer|the anyone) please{0,2} end'),
  // Alone it may ask whom the assistant works for.
  frame(likely, '(?<=[.,?]) who [the please]{0,3} boss end'),
  // call me
  frame(likely, 'start please{1,3} call please{0,2} end'),
  frame(
    sure,
    '(?:start filler{0,3}|asking|start let) [call reach] [you please back with]{0,2} me (?=end|[please back with for i but talk]|person (?:end|please)) [please back with]{0,3} (?:end|i|for|but|person|talk)',
  ),
  frame(
    likely,
    '(?:start filler{0,3}|[wish can let] [you i please other let who wish can it the]{0,3}) me [please can you wish]{0,3} [call reach] [please back with the]{0,3} (?:end|person|(?<=please)|(?<=[with the])other{1,6} end)',
  ),
  frame(
    likely,
    '(?:start filler{0,3}|asking) call [you please]{0,2} me (?:[please back with for i] any{0,3}|the other{2,6} end)',
  ),
];

/** Frames of languages whose verb may close the clause: "mit einem Menschen sprechen", "跟真人说话". */
export const verbLastFrames: readonly Frame[] = [
  frame(sure, '(?:asking|with{1,2}) person any{0,4} [talk pass]'),
  frame(likely, 'start filler{0,2} person [talk pass] please{0,2} end'),
  frame(sure, '(?:asking|with{1,2}) person any{0,5} [passed reach]'),
  frame(sure, 'me [please you can]{0,3} with{0,2} person any{0,2} pass'),
  frame(likely, 'asking me [please other anyone staff]{0,3} any{0,3} [call pass]'),
  frame(
    likely,
    '(?:asking|start filler{0,3}) [pass reach give] [please the it]{0,3} (?:staffer|support|with{1,2} person)',
  ),
  frame(
    likely,
    '(?:asking|start filler{0,3}) give det [anyone staff boss human another] (?:please{0,2} end|[with help talk pass give call reach])',
  ),
  frame(
    likely,
    '(?:asking|let|give) det [anyone staff boss human another] [can please]{0,2} with [i me] [please other]{0,2} (?:talk|call|pass)',
  ),
  frame(likely, '[anyone staff boss human] [can please]{0,2} with [i me] please{0,2} (?:talk|call)'),
  frame(likely, 'for any{0,1} staffer any{0,2} asked'),
  frame(likely, 'wish with{1,2} person (?:help|any{0,3} past end)'),
  frame(likely, 'let it? please{0,2} the{0,3} staffer please? help'),
  frame(likely, 'start filler{0,3} staffer help let'),
  frame(likely, 'start filler{0,3} give [you please]{0,2} [anyone another] back end'),
  frame(likely, 'asked the{0,2} staffer please{0,2} end'),
  frame(likely, 'start filler{0,3} other? the{0,2} [staff boss] give please{1,2} end'),
  frame(likely, '(?:wish|can) ,? other{0,3} the{0,2} [staff human boss] [please it me my with the other]{0,5} help'),
  frame(likely, 'wish any{0,4} ,? person with? [reach talk]'),
  frame(likely, 'staffer with? [reach talk] please{0,2} end'),
  frame(likely, 'asking staffer call please{0,2} end'),
  frame(likely, 'start filler{0,2} det support{1,3} [reach pass] please{0,2} end'),
  frame(
    likely,
    '(?:(?:wish|can [you please]{0,2}) [other give]? ,? other?|can|let) me [please with]{0,2} person any{0,4} call',
  ),
  frame(likely, 'who [can i]{1,3} any{0,4} [talk]'),
  frame(likely, 'wish with{1,2} person (?:end|other{0,2} with the{0,2} bot)'),
  frame(likely, 'it please{0,2} escalate'),
  frame(likely, 'start please{1,3} pass please{0,2} end'),
  frame(likely, 'asking person give please{0,2} end'),
];
