/** Mind, grief, frailty and self-harm. */
export const mind = `
gloom: depressed depression depressing depressive depresses sad sadness hopeless hopelessness empty emptiness numb
  lonely loneliness isolated isolation miserable misery unhappy despair despairing desperate desperation broken cry
  cries cried crying tears sob sobbing weep weeping down low guilt guilty shame ashamed gloomy heartbroken suffer
  suffering hurting sorrow agony unbearable hollow pathetic weak drained exhausted tearful abandoned unlovable insecure
  insecurity helpless helplessness wretched dark darkness bleak melancholy melancholic depresed depresion deppressed
  depressd downhearted joyless grey fog drowning sinking withdrawn anhedonia bawling blue rotting dejected despondent
  dispirited demoralised demoralized disconsolate morose sullen forlorn bereft lost emptier lifeless sadder saddest
  tearfully weepy weeps sobbed sobs upset distraught distressed distress anguish anguished torment tormented tortured
  torture haunted shattered crushed devastated devastating devastation burdened fatigued jaded listless apathetic apathy
  indifferent unmotivated lethargic lethargy stuck heavy heaviness gutted inconsolable
despair: hopeless hopelessness despair desperate unbearable bear cope coping anymore enough giving give gave up tired
  exhausted done over pointless worthless trapped drowning breaking crumbling rock bottom edge falling apart wits end
  limit struggling strength overwhelmed suffocating buckling cracking unravelling unraveling spiralling spiral shutdown
  drained barely survive surviving hang hanging thread pressure crushing snap carry endure burdened cornered hopelessly
  meltdown unbearably unlivable torture tormented
worthless: worthless worthlessness useless loser failure burden unloved unwanted unlovable rejected hate hated hates
  ugly stupid pathetic disgusting inadequate nobody waste garbage deserve deserved undeserving broken disappointment
  inferior weak freak unworthy hideous embarrassment burdensome unlikable unlikeable insignificant incapable incompetent
  disposable invisible flawed defective mediocre laughingstock screwup dumb trash scum parasite leech monster pity
  pitied pitiful shaming belittle
grief: grief grieving grieve grieved mourn mourning mourned bereaved bereavement heartbroken heartbreak loss lost passed
  funeral condolences memory anniversary passing grieves griever mourner mourners widowhood wake heartache scattering
  ashes eulogy tribute headstone gravestone remembrance
regret: regret regrets regretted remorse guilt sorry wish shame blame mistake fault forgive ashamed rue regretful rueful
  contrite contrition repent repentance atone hindsight undo mistakes
fear: anxious anxiety anxieties panic panics panicked panicking panicky worry worries worried worrying fear fears afraid
  scared scary scare scares terrified terrifying terror nervous nerves stress stressed stressful overwhelmed
  overwhelming paranoid paranoia phobia phobic dread dreading tense trembling tremble shaking shaky shake racing
  overthinking overthink intrusive edge breakdown frightened frightening fearful agitated agitation restless uneasy
  uncomfortable obsess obsessed obsessing obsessive compulsive compulsion compulsions triggers triggered anxeity anxitey
  anxous petrified jittery hyperventilating hyperventilate freaking spiralling spiraling ruminating dreaded
  claustrophobic agoraphobia agoraphobic jumpy horrified startled alarmed apprehensive apprehension trepidation fret
  fretting frets uneasiness butterflies palpitation palpitations sweaty hypervigilant hypervigilance shaken tremors
  frantic frantically hysterical hysteria stressing stresses flustered wound spooked distrust insecure helpless dreads
  alarming catastrophise catastrophize catastrophizing ruminate rumination worrier worrisome
emotion: emotion emotions emotional emotionally feelings feeling mood moods moody numb tears temper vulnerable sensitive
  hormonal swings detached overwhelmed
mind: mental mentally mind brain thoughts thought psych psychological psychologically head bipolar schizophrenia
  schizophrenic schizoaffective psychosis psychotic ocd ptsd cptsd adhd add bpd autism autistic borderline trauma
  traumas traumatic traumatised traumatized traumatizing dissociate dissociation dissociating hallucinate hallucinating
  hallucination hallucinations voices flashback flashbacks manic mania burnout burnt disorder addiction addict addicted
  alcoholic alcoholism relapse relapsed sober sobriety selfesteem esteem confidence neglected sanity sane insane
  unstable suicidal delusion delusions delusional depersonalization derealization neurotic hypomanic anorexia aspergers
  neurodivergent psycho wellbeing psychiatric neuroses neurosis mentality headspace headspin subconscious obsessive tics
  tic stimming meltdown meltdowns paranoid disassociating derealisation depersonalisation maladaptive daydreaming
  hyperfixation masking intrusive codependency hoarding hoarder kleptomania sociopath psychopath narcissism histrionic
  dysthymia dysphoria gender euphoria cyclothymia pmdd postnatal postpartum sectioned
abusehist: abused abuse abusive bullied bullying molested raped neglected neglect assaulted trauma childhood beaten
  controlling gaslight gaslighting gaslighted manipulative manipulated narcissist narcissistic toxic incest groomed
mindcare: therapist therapists therapy counselor counsellor counselling counseling psychologist psychiatrist psychiatric
  psychotherapy psychotherapist shrink antidepressant antidepressants ssri zoloft prozac sertraline lexapro xanax
  lithium rehab cbt dbt emdr helpline hotline inpatient outpatient cope coping meditation mindfulness citalopram
  escitalopram fluoxetine venlafaxine effexor wellbutrin bupropion seroquel quetiapine abilify lamictal lamotrigine
  valium diazepam lorazepam ativan klonopin benzo benzos mirtazapine paxil cymbalta duloxetine risperidone olanzapine
  clozapine samaritans sectioned journaling grounding camhs 988 counselled counseled analyst psychoanalyst hypnotherapy
  hypnosis sessions session group mindful breathing exercises affirmations selfcare selfhelp caseworker crisis textline
  talkspace betterhelp headspace medicated unmedicated tapering antipsychotic antipsychotics tranquilizer tranquiliser
  sedative sedatives
relation: relationship relationships marriage married divorce divorced breakup breakups cheating cheated cheats
  separated separation trust love loved loves jealous jealousy argue argued argues arguing argument fight fights
  fighting dating date husband wife girlfriend boyfriend ex partner affair lonely toxic narcissist attachment intimacy
  dumped ghosted unfaithful infidelity engaged engagement wedding lovers commitment codependent single broke
dying: suicide suicides suicidal kill killing die dies dying death overdose overdosed od hang hanging hanged noose drown
  slit wrists jump jumping bridge rope poison sui kms kys unalive sewerslide unaliving toaster ctb sucide suiside suicde
  sudoku deathwish offing pills veins ledge cliff tracks train gunshot suicidality selfdestruct expire perish terminate
  overdosing asphyxiate asphyxiation slitting euthanasia dignitas assisted lethal painless painlessly quickest
  unaliveness suicided deathbed unlive deletemyself shotgun
death: death deaths dead die dies died dying deceased fatal mortality killed perish perished corpse grave graveyard
  cemetery buried burial coffin casket ashes cremated cremation obituary afterlife heaven
cutting: cut cutting cuts self harm selfharm razor razors blade blades scar scars bleed burn scratch scratching bruise
  punish hurt wrist wrists arms thighs relapse clean bandage bandages slice sliced carve carved hitting banging wall
  pinching scissors cutter burning burnt selfinjury mutilate mutilation bruising punching biting picking hairpulling
  lighter needle welts barcode barcodes bloody
finalword: goodbye goodbyes farewell forever end ending note letter tonight final anymore over without funeral gone will
  belongings affairs arrangements soon forgive saying byes last farewells bequeath orphaned rehome possessions
  posthumous
pointless: point pointless reason reasons meaning meaningless purpose purposeless worth future nothing hope bother
  bothering why anything aimless
vanish: disappear disappearing disappeared vanish vanishing gone exist existing invisible evaporate fade fading asleep
  forever away sleep waking wake born nowhere
life: life lives live living alive exist existence world earth planet here being existing
relief: easier relief peace peaceful rest free freedom quiet calm escape release ease soothe serenity
alone: alone single lonely isolated friendless outcast myself solitary abandoned ghosted unheard unseen shunned
alcohol: alcohol drunk drinking drank vodka weed cocaine heroin smoking wasted hungover hangover booze whiskey liquor
  sober meth crack cannabis marijuana ketamine ecstasy lsd nicotine cigarettes cigarette vape vaping rehab detox
  withdrawal dealer stoned gambling gamble gambled betting bet casino slots junkie stash joint drinker
gambling: gamble gambles gambled gambling gambler bet bets betting casino slots poker roulette bookies stake wager
  lottery jackpot odds selfexclude exclusion gamstop
bereave: died death deceased passed widow widowed widower funeral bereaved bereavement late buried estate executor
  probate condolence condolences stillborn hospice inherited passing survived dead cremated executrix undertaker
  mortuary wake intestate beneficiary orphan orphaned bereft bereaving estates probates heirs decedent obituaries
  tombstone
disabled: disabled disability disabilities wheelchair blind blindness deaf deafness sighted hearing autistic autism
  dyslexic dyslexia impaired impairment amputee paralysed paralyzed bedridden housebound stutter stammer dementia
  alzheimer alzheimers parkinsons learning difficulties speech braille crutches walker frail nonverbal mute epileptic
  handicapped handicap accessible accessibility stairlift ramp hoist mobility prosthetic cochlear aphasia paraplegic
  quadriplegic palsy downs syndrome interpreter bsl asl captions screenreader magnifier dyspraxia dyscalculia
  wheelchairs hard largeprint cane stick zimmer asperger tourettes blindfold unsteady immobile amputated blindly
  sightless glaucoma macular partially limbless tetraplegic paraplegia tetraplegia quadriplegia ms neurone neuropathy
  nonspeaking selective mutism dysphasia dysarthria speechless lipread lipreading subtitled textphone minicom prosthesis
  scooter rollator caregiver seizures immunocompromised tremor arthritis
frailty: frail forgetful confused confuse muddled memory forgets struggles struggle shaky weak slow eyesight vision
  hearing unsteady housebound bedbound wobbly doddery falls lonely arthritic slowly louder bigger larger simple
  overwhelmed misremember disoriented forgetting forgetfulness senile senility wandering wanders misplaces repeats
  repeating repeated easily muddle muddles muddling dizzy brittle feeble weakening breathless slowing incapacity
  incapacitated capacity
technophobe: computers technology internet smartphone online confusing complicated paper post illiterate reading
  spelling writing read write literacy jargon explain english language translator interpret interpreter illiteracy
  unable dialect accents untrained hopeless technical techy techie gadget gadgets nontechnical manual landline letters
  cheque cheques branch
coercion: abusive abuser abusers controlling controls coercive coerced coerce violent refuge domestic escaped escape
  fled flee beats hits hides hide hiding forbids lets forced forces forcing restraining survivor trafficking trafficked
  enslaved shelter monitors isolates gaslights checks passwords allowance permission permits bullied isolating isolated
  threatens threatening monitored tracks tracking locks locked restricts restricting strangulation domestically
  perpetrator bruises scared unsafe leaving follows stalks gaslit belittles intimidates refuges shelters
homeless: homeless homelessness hostel shelter streets sofa couch surfing car sleeping rough evicted eviction tent squat
  motel roof roofless vagrant vagrants destitute doorway doorways benches underpass shelters streetlife evicting
refugee: refugee asylum seeker immigrant migrant fled war visa undocumented deported deportation newcomer persecuted
better: better improve improved improving improvement recovered heal healed healing healthier progress brighter mild
  moderate relieved gradually
worse: worse worsen worsened worsening severe severely intense extreme chronic constant unbearable excruciating
  deteriorate deteriorating deteriorated unmanageable spreading persistent persists lingering
`;
