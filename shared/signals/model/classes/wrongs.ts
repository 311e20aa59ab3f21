/** Complaints, courts and the law. */
export const wrongs = `
angry: angry furious livid mad outraged fuming annoyed irritated frustrated enraged upset unhappy seething irate pissed
  raging infuriated infuriating cross exasperated hopping steaming aggravated annoying frustrating frustration
  irritating maddening anger rage outrage annoyance temper sick tired fed hate boiling sickened peeved ticked outburst
  outbursts snapping irritability irritable hatred resentment lash lashing irk irked miffed vexed vexing enraging
  infuriate infuriates wrath wrathful fury furor furiously incensed riled heated browned displeasure indignant
  indignation resentful resent bitter disgruntled grumpy snappy steams exasperating exasperation galling cheesed narked
  shaming
disappointed: dissatisfied displeased disappointed disappointing disappointment disgusted appalled dismayed offended
  unimpressed insulted underwhelmed underwhelming letdown unsatisfied unsatisfactory disheartened disillusioned
  dissatisfaction unhappy let crestfallen dismay disapointed dissapointed dissappointed dissapointing dejected saddened
  saddening shortchanged lacklustre lackluster unfulfilled regrettable regrettably disheartening underdelivered
  unacceptably
disgrace: disgraceful disgrace shameful shocking ashamed shame scandalous scandal disgusting despicable outrageous
  shambles joke farce embarrassing embarrassment unforgivable inexcusable diabolical criminal inhumane appalling outrage
  disgusted shameless shamelessly travesty circus fiasco debacle catastrophe disaster mockery insult insulting
  unprofessionalism insolence audacity nerve gall
awful: awful terrible horrible dreadful appalling atrocious abysmal poor worst useless rubbish pathetic unacceptable
  disgusting incompetent unprofessional shambles nightmare garbage crap shoddy hopeless ridiculous lousy subpar
  laughable crappy sucks suck sucked shite shit bullshit dire horrendous horrid horrific terribly awfully woeful
  mediocre lame trash junk inferior inadequate bad worse substandard shocking deplorable unbelievable inept careless
  negligent clueless worthless horrendously dismal pitiful rotten ghastly hideous vile grim naff trashy cheapskate
  hopelessly shambolic chaotic chaos messy sloppy amateur amateurish amateurs cowboy cowboys bodge bodged botch botched
  haphazard neglectful unreliable inconsistent slow sluggish slapdash ineffective inefficient inefficiency disorganised
  disorganized
rude: rude rudely impolite disrespectful disrespected dismissive condescending patronising patronizing arrogant
  aggressive unhelpful ignorant discourteous abrupt sarcastic snapped yelled yelling shouted shouting swore sneered
  mocked insulted obnoxious hostile nasty belittled belittle humiliated humiliate humiliating snarky snotty surly bully
  bullied scolded screamed rudeness disrespect attitude sworn bossy curt cheeky racist sexist talked spoken brushed
  fobbed patronised uncaring insensitive unsympathetic unfriendly impatient snooty cold uninterested insolent
  contemptuous contempt belligerent crude vulgar abusive offensive uncivil brusque blunt terse flippant haughty smug
  superior sneering sneer smirking sarcasm sarcastically huff tutted tut glared glare ranted demeaning degrade degrading
  demeaned intimidating threatening taunting slammed interrupted interrupting lectured catty moody grumpy unwelcoming
  unapproachable unkind mean
dismissing: ignored ignore hung hangup brushed fobbed laughed shrugged dismissed refused sighed rolled eyes passed
  pushed bounced shunted fob fobbing blamed blame scoffed smirk smirked giggled eyed turned dismissal disregard
  disregarded disregarding brushoff runaround pillar dodge dodged dodging stonewall stonewalled stonewalling unbothered
  disinterested uninterested palmed deflect deflected blanked ghosting stalling stalled neglect neglected
complain: complain complained complaining complaint complaints grievance escalate escalated escalation report lodge
  lodged feedback review protest objection dissatisfaction apology apologise apologize apologised apologized complains
  compliant complian raise raising formally formal register air vent complainant gripe gripes grievances whinge whine
  moan moaning moaned venting criticise criticize criticism criticized feedbacks denounce denounced protesting protested
  petition exec
review: review reviews star stars rating rate rated trustpilot google yelp tripadvisor facebook post public reputation
  warn everyone zero survey score twitter recommend
conduct: treat treated treatment behaviour behavior attitude manner manners conduct handled handling experience service
  professionalism demeanor demeanour tone respect behave behaved courtesy approach mannerism civility respectful polite
  politeness rudeness competence incompetence etiquette
waiting: wait waited waiting hold queue queued queuing delay delayed delays late ages endless forever patiently patience
  idle stuck standing hanging held transferred limbo pending backlog overdue line awaiting lengthy prolonged dragging
  dragged drags stalled overlong eternity unresolved outstanding holdup holdups stall backordered
duration: hours weeks months days years minutes hour week month day year decade fortnight weekend hrs hr mins min wks
  mths yrs
ignore: ignore ignored ignoring unanswered reply replied respond response answer answered silence silent ghosted nothing
  word heard acknowledgment acknowledge acknowledged unread deaf radio crickets unreturned unresponsive overlooked
  overlook unacknowledged disregarded unreplied snub snubbed blanked bounced
lie: lie lied lying lies liar liars mislead misled misleading dishonest deceptive misrepresent misrepresented fabricated
  fib untrue untruthful exaggerated misinformed misinformation fibbed falsely misselling missold misold deceit untruth
  untruths dishonesty dishonestly bluff baloney bull falsehood misrepresentation misrepresenting contradict contradicted
  contradicts contradictory contradiction inconsistent
blame: blame blamed fault responsible responsibility accountable accountability liable negligence excuse excuses
  incompetence guilty
amends: compensation compensate goodwill gesture apology amends remedy redress rectify satisfaction justice
unfair: unfair unfairly unjust injustice unreasonable biased bias discriminated discrimination discriminate prejudice
  unequal unethical immoral unjustified favoritism exploit exploited advantage ripped cheated wronged mistreated
  mistreat victimised victimized inequitable discriminatory racist racism racial sexist sexism homophobic ageist ageism
  bigot bigoted profiled profiling prejudiced favouritism partiality oppress oppressive exploitative exploitation
  predatory gouge gouging victim
lawyer: lawyer lawyers attorney attorneys solicitor solicitors barrister counsel paralegal advocate litigator legal
  layer lawer notary lawfirm esquire conveyancer represented litigators legals barristers qc kc da prosecutor
  prosecutors conveyancing defender notaries jurist lawcenter
sue: sue sued suing lawsuit suit litigation litigate prosecute prosecuted prosecution proceedings action claim court
  charges press pursue lawsuits countersue writ litigious litigating suits petition petitioned claimants filing filed
  file
court: court courts judge tribunal hearing trial jury lawsuit summons subpoena plaintiff defendant claimant affidavit
  injunction arbitration magistrate bailiff courtroom testify testimony witness verdict ruling appeal sentenced sentence
  probation ccj judgment judgement courthouse mediator mediation deposition docket smallclaims settlement settle
  notarised notarized sworn statement bailiffs hearings trials tribunals judges mediate mediated arbitrate arbitrator
  arbitrated appeals appellate bench dock jurors juror magistrates mooting acquit acquitted indict indicted indictment
  arraign arraigned verdicts remand custody contempt docketed adjourn adjourned pleading plea
law: law laws legal legally lawful unlawful illegal illegally statute regulation regulations act rights liability liable
  negligence negligent breach breached binding statutory clause damages entitled entitlement discrimination gdpr
  legislation ordinance constitution enforceable infringe infringement copyright trademark patent violation violate
  violated noncompliance compliance provision precedent code obligation obligations jurisdiction statutes legislated
  bylaw bylaws decree mandate mandated mandatory codes covenant covenants contravene contravened contravention nullify
  void voidable unenforceable enforce enforceability fiduciary duty dutiful tort torts libel slander defamation
  defamatory defame plagiarism infringed infringing infringes licensing licence intellectual ip remedy remedies unfair
  cra
tenancy: landlord landlady tenant tenants lease leases evict evicted eviction deposit custody divorce will estate
  inheritance probate alimony prenup notice sublet tenancy rental rent letting leasehold freehold inherit maintenance
  separation visitation childsupport realtor hoa lessor lessee rentcontrol sublease subletting freeholder leaseholder
  heirs legacy bequest executors trustee trust inheritances prenuptial annulment annul adopt adoption guardianship
  paternity alimonies squatting repossession foreclosure foreclose foreclosed
workplace: fired dismissed redundant redundancy sacked overtime employment contract unpaid wages union harassment
  pregnant employer disciplinary grievance resignation whistleblower wrongful severance hr layoff dismissal demoted
  demotion suspended unlawful payslips whistleblowing maternity paternity leave holiday sick shift contractor zero
  firing fire layoffs gross misconduct unions strike tribunal
crime: arrest arrested crime criminal offence offense jail prison probation convicted conviction felony misdemeanor
  warrant bail assault trespass trespassing ticket speeding manslaughter vandalism arson bribe bribery perjury smuggling
  custody handcuffs parole inmate prisoner guilty innocent duis dui illegal illicit forgery embezzle embezzlement
  laundering blackmail blackmailed extort extortion crimes offender offenders felon fugitive murderers rapist abductor
  abduct abducted abduction kidnapper hostage burglary larceny fraud racketeering conspiracy contraband trafficking
  trafficker dealer drugs shoplifting robbery battery stalking voyeur indecent exposure prostitution counterfeit
  counterfeiting
formality: letter demand notice formal hereby pursuant accordance undersigned whom concern herewith regards dear
  sincerely faithfully attached enclosed reference ref writing correspondence furthermore therefore thereof
  aforementioned heretofore henceforth thereby therein whereas enclosure enclosing enclose forthwith respectfully
  esteemed cordially correspondent recipient acknowledgement receipt
threatformal: unless failing failure otherwise within days final last chance deadline consequences ultimatum resort
  further steps option else ultimatums forced compelled legal escalate proceed hesitate reserve reserves liable seek
  pursue
evidence: evidence proof prove proved proven witness witnesses recorded recording cctv photo photos photographs
  screenshots screenshot documented record records log logs correspondence footage exhibit exhibits testimony statements
  affidavits receipts corroborate corroborated eyewitness timestamps timestamp dated
authorities: police ombudsman court regulator authorities authority council press newspaper media journalist watchdog mp
  bbb lawyer news reporter tv attorney
document: document documents documentation form forms certificate paperwork application contract letter copy scan
  signature sign signed notarized deed will licence license transcript pdf template permit affidavit file
confirm: confirm confirmed confirming confirmation verify verified verification validate validated certify proof
  acknowledge approved authenticate
`;
