/** What endangers body and home. */
export const danger = `
fire: fire fires flame flames burn burning burnt burned smoke smoking smoky smouldering smoldering spark sparks sparking
  sparked ignite ignited explode exploded exploding explosion explosive blast melt melted melting overheat overheated
  overheating scorched charred blaze singed inferno embers combust combustion ablaze lit sizzling sizzle flammable arson
  bang popped combustible kindling wildfire bonfire firework fireworks backdraft smoulder smoulders smokes burns flare
  flares flared scorch scorching scorches incinerate incinerated soot ash toast toasted crackle crackling fizz fizzing
  fumed puff pop popping
hot: hot heat heated heating warm boiling scalding scald overheating burning boil temperature roasting red sizzling
  toasty steam steaming glowing
gas: gas gasses leak leaks leaking fumes monoxide carbon smell smells smelled smelt smelling chemical chemicals toxic
  poisonous poisoning asbestos petrol propane vapour vapor stink stinks stench odour odor reek reeks butane radon bleach
  ammonia eggs rotten whiff hissing sulphur sulfur vapours vapors fume noxious pungent acrid odorless odourless co co2
  sniff sniffed exhaust solvent paint pesticide insecticide spray refrigerant freon mercury acid corrosive caustic
  inhaled inhaling fugitive
electric: shock shocks shocked electric electrical electrocuted electrocute wire wires wiring socket sockets plug cable
  voltage short circuit live outlet tingle zap zapped fuse fusebox breaker jolt buzzing tripped exposed sparky volts
  extension outlets volt amps amp earthing grounded ungrounded transformer pylon powerline shorting shorted arcing arc
  buzz static tripping circuitry rcd
appliance: charger battery heater oven boiler kettle toaster fryer airfryer dryer stove cooker fridge hob blender
  blanket scooter ebike hoverboard lamp adapter lighter microwave washer dishwasher freezer tumble radiator furnace
  powerbank vape iron straightener hairdryer grill bbq barbecue thermostat vacuum hoover humidifier mixer cot crib
  stroller pushchair highchair carseat toy ladder fan treadmill trampoline generator drill saw mower
breakage: broke broken break breaks cracked crack cracks shattered shatter snapped snap burst split ripped torn tore
  smashed exploded collapsed loose detached dented dent bent warped splintered disintegrated came apart fell off popped
  crumbled crumbling peeled damaged damage leaking leaked
hurt: hurt hurts hurting injure injured injury injuries harm harmed wound wounded bleed bleeding blood cut cuts broken
  fracture fractured concussion crushed trapped stuck choke choked choking suffocate suffocated drown drowned drowning
  scald scalded bruise bruised scrape scraped gash maimed blinded stitches unconscious burnt sprain sprained graze
  grazed pinched pierced dislocated twisted pulled strain strained bite bitten stung wounds lacerated laceration gashed
  severed sever amputated maim mangled crush impaled impale punctured puncture swallowed ingested ingest asphyxiated
  electrocution poisoned unresponsive knocked concuss winded limping whiplash bumps chipped grazes bloodied swollen
  hospitalised hospitalized hospitalise
attack: attack attacked attacking assault assaulted hit hits beat beaten beats beating punch punched kick kicked slap
  slapped shove shoved push pushed grab grabbed choke choked strangle strangled harass harassed harassing harassment
  rape raped grope groped molest molested shoot shooting shot stab stabbed stabbing abuse abused abusing violent
  violence violently kidnapped kidnap ambush brawl thrown threw spit spat lunged swung cornered chased bullying attacker
  attackers attacks assaults assailant choking strangling headbutt wrestle tackled dragged drag restrained restrain
  pinned hostage hostages robbery mugging knifed lynch clobber smack smacked whack whacked thump thumped scuffle
  fistfight altercation hostile rampage rioting riot terrorist terrorism terrorise terrorize swinging screaming
threat: threaten threatened threatening threatens threat threats intimidate intimidated intimidating intimidation
  menacing menace bully warn warned coming kill hurt blackmail revenge retaliate harass
stalk: stalk stalked stalking stalker stalkers follow followed following watching lurking creep creepy loitering harass
  outside tracker airtag tracking creeping peeping prowling
kill: kill kills killed killing murder murdered murderer slaughter slain shoot strangle massacre homicide dead
weapon: knife knives gun guns weapon weapons pistol rifle bomb bombs machete blade explosive firearm firearms ammunition
  ammo shotgun grenade hammer axe sword bullet bullets baseball dagger taser crossbow arrow acid pepper loaded armed
danger: danger dangers dangerous dangerously unsafe hazard hazards hazardous risk risks risky emergency urgent urgently
  recall recalled faulty defective fatal deadly lethal warning alarm detector sirens trapped peril perilous treacherous
  precarious deathtrap trap toxic flammable safety perilously nearly almost harmful unhygienic unsanitary unstable
  unsecured exposed uncovered slippery icy steep blocked obstructed overloaded overcrowded unguarded flimsy wobbly
  wobbling wobbles rickety teetering dangling hanging malfunctioning recalls lifethreatening fatality fatalities
  nearmiss close
rescue: ambulance fire brigade firefighters police 911 999 112 paramedic evacuate evacuated evacuation rescue rescued
  help emergency sos mayday trapped stranded hospital firefighter fireman firemen 000 emt lifeguard coastguard responder
  responders
collapse: collapse collapsed fell fall falls falling fallen crash crashed crashing derailed tipped snapped loose brake
  brakes braking steering airbag swerve swerved accident accidents collision collided slipped slip tripped trip toppled
  rollover skid skidded stalled rearended plunged plummeted caved ceiling overturned tumbled airbags seatbelt caving
  stumble buckle buckled gave crumpled crumple wobbled topple falloff tumble tumbles capsized capsize sank sink sinking
  plunge collide collides jackknifed aquaplaned blowout accelerator accelerated accelerating throttle jammed clutch
  stall stalling pileup wreck wrecked totaled totalled
contamination: mould mold mouldy moldy rotten spoiled spoilt glass splinter metal shard shards insect insects maggot
  maggots salmonella undercooked raw swallowed bug bugs cockroach cockroaches roach mice mouse rat rats hair worm worms
  plastic expired contaminated contamination tainted foul rancid bacteria listeria ecoli botulism pest pests bedbug
  bedbugs sewage lead droppings needle poisoning mildew fungus spores weevil weevils larvae fly flies ants ant wasp
  wasps hornet hornets beehive flea fleas termite termites snake vermin infestation infested faeces feces urine poop
  vomit unwashed defrosted bloated mislabelled mislabeled unlabelled tampered seal broken foreign off curdled sour slimy
  stale gritty
allergen: allergy allergic allergen anaphylaxis anaphylactic epipen nut nuts peanut peanuts gluten lactose dairy
  shellfish sesame soy intolerant intolerance celiac coeliac latex
flood: flood flooded flooding leak leaking water burst pipe pipes drip dripping ceiling damp soaked pouring sewage
  overflow overflowed gushing
disaster: hurricane earthquake tornado storm flood tsunami wildfire landslide lightning avalanche volcano blizzard
  disaster evacuate evacuation eruption cyclone typhoon
traffic: road traffic highway motorway freeway lane junction roundabout intersection pavement sidewalk crossing
  pedestrian cyclist speeding speed limit red light lights swerve texting overtaking overtook reckless recklessly wheel
  drunk drove driving drives seatbelt seatbelts helmet tailgate tailgating
guardsafety: childproof guard lock railing handrail banister gate exit exits extinguisher sprinkler smoke detector alarm
  evacuation helmet goggles gloves vest harness lifejacket ppe
sharp: sharp edge edges spike spikes nail nails screw screws jagged blade needle razor pointy pointed splinter wire
`;
