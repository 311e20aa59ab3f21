/** Small words, and what people do in talk. */
export const talking = `
want: want wants wanted wanting wish wishes wished would like need needs needed please hoping desire prefer rather wanna
  wana plz pls pleas intend intending planning gonna gotta hope hoped
ability: can could may might able possible should must shall possibly ought unable impossible possibility
negation: not no never dont don didnt doesn didn isn wasn won cannot cant aren haven hasn hadn wouldn shouldn neither
  nor without couldn weren ain isnt wasnt doesnt wont wouldnt couldnt shouldnt havent hasnt hadnt arent werent aint nope
  nah nothing
never: never ever not once nor neither hardly barely
question: how what where when which who why whats hows wheres whens whos whose whom whatever whichever whether
ask: ask asks asked asking question questions wondering wonder wondered inquire enquire inquiry enquiry query curious
tell: tell tells telling explain explained explanation describe clarify inform informed let mention mentioned
answer: answer answers answered reply replied response respond responded responses
check: check checked checking verify look review inspect see
get: get gets got getting gotten receive received receiving arrive arrived arriving arrives come comes came coming
  obtain acquire recieve recieved recived reach reached
send: send sends sent sending ship ships shipped shipping post posted mail mailed return forward forwarded dispatch
  dispatched deliver delivered delivers delivery deliveries delivering courier
give: give gives gave given giving hand handed provide provided offer lend grant granted donate
entered: enter entered typed type clicked click opened pressed press tapped tap selected filled submitted scanned
  responded installed downloaded ticked
call: call calls called calling ring rings rang phone phoned dial dialled dialed voicemail hotline telephone callback
  phoning callbacks rung
message: text texts texted email emails emailed message messages messaged msg chat chatted chatting contact contacted
  contacting dm inbox whatsapp sms messenger write wrote written writing mail mails note letter telegram letters
meet: meet meets met meeting meetings visit visited visiting visits appointment date gather reunion
say: say says said saying speak speaks spoke spoken talk talks talked talking state stated claim claimed claims mention
  according
shout: shout shouted scream screamed screaming yell yelled swear swore raise voice
feel: feel feels felt feeling seem seems seemed sense sensing
think: think thinks thought thinking believe believes believed guess guessed suppose supposed imagine assume assumed
  reckon consider considered figure figured opinion suspect doubt
understand: understand understands understood misunderstand misunderstood confusing confused clear unclear realise
  realize comprehend grasp sense
decide: decide decided decision choose chose chosen choice choices choosing pick picked select selected option options
  preference
try: try tries tried trying attempt attempts attempted attempting effort struggle managed manage
use: use uses used using usage utilise utilize apply applied applies
make: make makes made making do does did done doing create created creating
change: change changes changed changing update updates updated updating edit edited reset replace replaced modify
  modified amend amended amendment alter altered correct adjust swap swapped switch convert rename
move: move moves moved moving relocate relocated relocating transfer shift bring brought take
look: see sees seen saw look looks looked looking watch watched notice noticed view viewed spot spotted stare glance
  check peek
sense: hear hears heard read reads realised realized realise realize discover discovered notice noticed find found
fix: fix fixed fixes fixing repair repaired repairs solve solved solving sort sorted resolve resolved resolving
  resolution restore restored mend mended replace troubleshoot patch solution
help: help helps helped helping helpful assist assisted assistance advise advice support aid hand guide guidance tips
  tip
recommend: recommend recommended recommendation recommendations suggest suggested suggestion suggestions ideas
happens: happen happens happened happening occur occurred occurs because reason cause caused causes causing due result
  resulted
since: since ago after before until till while during once
confirmword: yes yeah yep yup ok okay sure alright fine correct right exactly indeed absolutely certainly agreed k kk
  aye ya definitely course affirmative
thanks: thanks thank thankyou thx ty cheers appreciate appreciated grateful tysm ta gratitude thnx thanx tks
greeting: hello hi hey hiya morning afternoon evening greetings howdy welcome yo heya good hallo
farewellword: bye goodbye cya later goodnight byebye farewell ttyl
polite: please kindly sorry excuse pardon apologies sir respectfully gently
happy: happy happier glad great good nice love lovely excellent awesome amazing perfect wonderful pleased enjoy enjoyed
  fantastic brilliant delighted super pleasant satisfied terrific superb fab fabulous impressed thrilled excited cool
  best favourite favorite beautiful magnificent outstanding marvelous sweet joy cheerful joyful proud smile blessed
  incredible stunning neat ace delightful gorgeous
idiom: hilarious kidding figuratively literally lol lmao haha hahaha rofl joking sarcasm teasing metaphor proverbially
  laugh laughing laughed joke funny pun xd
always: always every constantly constant again repeatedly still keep keeps often frequently regularly continually
  continuously nonstop everytime repeated
sometimes: sometimes occasionally rarely seldom maybe perhaps possibly usually generally normally typically mostly
  probably likely unlikely apparently presumably
allof: all everything whole entire complete entirely every each everywhere any
some: some few little bit couple part half slightly somewhat somehow something sort kind
degree: very really extremely so too much huge completely totally absolutely seriously highly incredibly quite pretty
  rather super utterly truly damn bloody fucking freaking massive hugely such enormously ridiculously insanely deeply
  sheer fairly
soon: soon now immediately asap quickly quick fast urgent urgently right away shortly instantly straight straightaway
  promptly hurry prompt early earlier
past: yesterday last ago previously before earlier recently already lately former previous past once
future: tomorrow later next upcoming soon tonight eventually following future
time: time today day days week weeks month months year years hour hours minute minutes second seconds daily weekly
  weekday weekend night evening morning afternoon midnight noon oclock am pm fortnight decade century date dates
weekday: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun weekend weekday
monthname: january february march april june july august september october november december jan feb apr jun jul aug
  sept oct nov dec spring summer autumn winter christmas easter halloween thanksgiving ramadan diwali
count: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero
ordinal: first second third fourth fifth sixth 1st 2nd 3rd 4th last final next another
number: number numbers digit digits figure amount quantity total reference ref no id code
size: size sizes big bigger large larger largest small smaller tiny medium xl xs xxl huge long short wide narrow tall
  inches inch cm feet metres meters measurement measurements fit fits waist length width height
compare: more less most least better than worse same similar compared comparison difference versus vs equal
because: because so therefore hence thus although though however but unless if otherwise
negative-act: refuse refused refuses refusing deny denied denies denying decline declined reject rejected rejects
  rejection won wouldnt refusal unwilling turned
force: force forced forces forcing make made coerce coerced pressure pressured pressuring bully bullied compelled
  obliged
allow: allow allowed allows let lets letting permit permitted forbidden forbid banned ban prohibited restrict restricted
  restriction
wrong-do: accident accidental accidentally mistake mistakenly inadvertently unintentionally unintended intent purpose
  deliberately deliberate intentionally knowingly willingly
true: true truth fact facts honest honestly genuinely really actually frankly sincerely
think-ill: stupid dumb idiot idiots moron morons fool fools incompetent clueless jerk asshole bastard bitch bastards
  clown clowns cretin muppet twat prick dickhead imbecile
swear: fuck fucking fucked fucks shit shitty damn bloody hell wtf crap arse ass effing frigging goddamn piss pissed
important: important urgent serious critical essential crucial vital severe significant priority major
easy: easy easier easily simple simply straightforward convenient smooth quick
hard: hard difficult difficulty harder complicated tricky tough impossible challenging complex
new: new newer newest latest brand recent modern fresh updated
old: old older outdated ancient vintage obsolete worn
put: put puts putting place placed places placing lay laid set sets throw threw thrown drop leave stick stuck insert
  attach attached mount hang load fill pour push pull pulled slide connect connected plugged
require: require requires required requirement requirements necessary must mandatory compulsory need needed essential
  obligatory optional
accept: accept accepts accepted accepting acceptance agree approve approved submit submitted process processed proceed
  proceeding complete completed completes finalise finalize
together: together along alongside combined include includes included including inclusive combine joint shared
situation: situation case cases matter matters circumstances circumstance thing things activity activities topic
  scenario context
standard: standard normal normally regular usual ordinary common typical general specific special particular certain
  exact precise basic unique
statusword: active inactive ready pending status activated online offline available busy live valid invalid expired
  expire expires
strong: strong strongly powerful heavy light tight loose soft firm thick thin rough smooth solid
placeword: around through into across front behind inside outside above below under over beside between near onto
  somewhere anywhere everywhere elsewhere upstairs downstairs
exclaim: oh ah wow ugh haha ha hmm huh eh hm um uh omg yay oops whoa phew ouch argh ew yikes smh tbh imo idk btw fyi
luck: luck lucky unlucky fortunate fortunately unfortunately hopefully sadly thankfully chance fate coincidence
learn: learn learned learnt learning teach taught teaching train trained training practice practise skill skills
  knowledge studied research
expect: expect expected expecting expectation expectations unexpected anticipate hoped hoping due planned supposed
`;
