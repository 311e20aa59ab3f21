/** Trades, travel, devices, home and pastimes. */
export const everyday = `
device: phone smartphone mobile cell cellphone laptop tablet computer pc mac macbook iphone ipad android device desktop
  handset chromebook kindle pixel samsung galaxy watch smartwatch airpods earbuds headphones earphones headset speaker
  console playstation xbox nintendo drone gadget handheld
computing: server drive disk ram cpu memory cache backup folder file files usb hdmi monitor screen keyboard mouse
  touchpad trackpad webcam printer scanner ink toner cable port bluetooth driver firmware windows macos linux chrome
  safari firefox excel outlook gmail
screen: app apps website site page webpage screen button link links browser update install software menu tab icon popup
  interface dashboard url online web internet homepage checkout basket cart field dropdown banner form widget plugin
settings: settings setting configure configuration preferences toggle enable enabled disable disabled mode brightness
  volume notification notifications ringtone wallpaper language default customize option reset sync synced pair pairing
  theme
malfunction: crash crashes crashed freeze freezes frozen lag laggy slow glitch glitches glitchy buggy bug bugs hang
  hangs loading load loads unresponsive error errors stuck fail failed fails failing failure broken malfunction
  malfunctioning kaput works working worked work bricked dead
problem: problem problems trouble issue issues fault mess hassle difficulty inconvenience concern snag mishap
utility: electricity electric power water heating internet broadband fibre fiber router modem wifi wi fi signal meter
  reading readings line outage outages connection supply hotspot bandwidth reception coverage network roaming sim esim
  4g 5g lte kwh blackout sewer landline cable
phoneplan: data minutes texts roaming sim esim voicemail number port caller plan prepaid postpaid topup carrier signal
  upgrade unlimited gb allowance
tv: tv television channel channels stream streaming netflix hulu episode season subtitles remote cable dvr roku
  firestick prime disney youtube cinema trailer
home: house home flat apartment room rooms kitchen bathroom bedroom garden roof door doors window windows wall walls
  garage building stairs lift floor ceiling basement attic hallway balcony driveway gate fence shed toilet shower bath
  sink tap drain property condo studio bungalow cottage landing loft yard lawn porch corridor elevator
furniture: sofa couch chair chairs table desk bed mattress wardrobe shelf shelves bookcase lamp curtain curtains carpet
  rug drawer drawers cabinet cupboard pillow duvet blinds mirror cushion stool bench blanket assembly dresser
smarthome: lights light lamp thermostat temperature dim brighten degrees blinds doorbell vacuum plug bulb heating fan ac
  turn switch sprinkler speaker lock unlock garage
goods: parcel package item items product products thing things stuff goods order orders box merchandise article unit
  model gift present purchase stock bottles pairs pack packs boxes piece pieces kilo kilos gram litre
clothes: shoes shoe dress shirt jacket coat trousers jeans pants skirt blouse jumper sweater hoodie socks boots trainers
  sneakers sandals hat cap scarf gloves suit tie belt underwear bra swimsuit bikini shorts leggings cardigan tee tshirt
  heels uniform pyjamas fabric cotton wool leather silk zip button sleeve sleeves laundry necklace bracelet earrings
  earring diamond jewellery jewelry pendant gem engraving
beauty: makeup lipstick mascara shampoo conditioner perfume lotion moisturizer serum haircut hair nails nail manicure
  salon facial wax beard shave shaver dye razor brush comb hairdresser
colour: colour color red blue green yellow black white pink purple orange brown grey gray beige navy silver gold
  turquoise
baby-goods: nappy nappies diaper diapers bottle formula pram stroller cot crib pacifier dummy wipes highchair carseat
  toys toy lego doll puzzle
food: pizza coffee tea dinner lunch breakfast restaurant recipe cook cooking cooked cake burger burgers meal meals soup
  bread milk egg sugar vegan vegetarian apple apples chicken fish salad cheese chocolate fruit snack rice pasta noodles
  sushi tacos taco curry steak beef pork bacon sausage sandwich potato potatoes tomato tomatoes onion garlic pepper salt
  butter oil flour cream yogurt ice dessert pie cookie cookies biscuits biscuit cereal oats honey jam vegetables
  vegetable carrot lettuce banana orange lemon lime strawberry grapes avocado beans lentils tofu seafood shrimp prawns
  salmon tuna lamb turkey ham barbecue grill bake baking baked fry fried roast roasted boil ingredient ingredients spicy
  sauce topping toppings pepperoni mushrooms olives fries chips takeaway takeout delicious tasty yummy flavour flavor
  grocery groceries supermarket tapas buffet brunch supper spaghetti lasagne lasagna quinoa cinnamon spice herbs kebab
  muffin doughnut donut waffle pancake pancakes bagel croissant
drink: drink drinks wine beer juice water soda coke pepsi lemonade latte cappuccino espresso cocktail smoothie milkshake
  bottle glass cup mug pint tea coffee whisky champagne gin rum cider decaf beers wines sip sips brew pour poured
dine: table restaurant menu reservation waiter waitress tip bill seating diner cafe bar pub bistro canteen eat eats ate
  eaten eating dining hungry thirsty serve served
book: book booking booked reserve reserved reservation reservations schedule scheduled rebook rebooked reschedule
  rescheduled appointment slot availability available vacancy
calendar: calendar meeting reminder remind reminders alarm timer schedule event events agenda appointment deadline
  birthday anniversary invite invitation todo task tasks list note notes
travel: flight flights hotel train trains bus buses taxi cab ride rides trip trips holiday vacation airport airline
  airlines cruise itinerary journey tour tours fly flying flew plane boarding gate luggage baggage suitcase layover
  stopover terminal departure arrival depart departs destination hostel motel resort airbnb ferry coach tram subway
  metro underground railway platform station uber lyft rideshare traveller tourist abroad overseas passport visa checkin
  jetlag aisle cabin legroom runway travel travels guests suite lobby pool towel towels housekeeping minibar beds
  roundtrip inn expedia airfare stopovers getaway safari camping camp campsite backpacking sightseeing souvenir
  guidebook embark disembark shuttle limo helicopter yacht boat ship sail sailing harbour harbor pier port jet pilot
  steward luggages
ticket: ticket tickets seat seats fare pass boarding standing row stall concert gig venue admission reservation
place: city town village country hall museum park beach street road cafe centre center library mall downtown area region
  location nearby near north south east west island lake river mountain forest bridge square avenue church mosque temple
  castle theatre theater stadium zoo market
vehicle: car cars van bike bicycle vehicle truck lorry drive driver drove tyre tires tyres tire engine wheel wheels
  motorcycle motorbike moped suv sedan minivan caravan trailer mileage mpg fuel diesel petrol gasoline brakes clutch
  gear gearbox windscreen windshield bumper headlight exhaust battery parking park mot rental toyota ford bmw audi honda
  tesla mercedes nissan
direction: directions route map maps navigate navigation gps left right turn traffic exit straight distance miles
  kilometres kilometers km mile far nearest closest detour
weather: weather rain rainy raining sunny sun snow snowing forecast wind windy umbrella cold cloudy cloud storm stormy
  humid humidity degrees celsius fahrenheit fog foggy thunder drizzle chilly freezing frost sunrise sunset
music: music song songs playlist album band concert artist singer radio podcast lyrics guitar piano drums spotify tune
  melody jazz rock pop rap hiphop classical violin karaoke dj track tracks shuffle volume
play: game games movie movies film films show series match team play played playing player players sport sports party tv
  video videos gaming football soccer basketball tennis cricket golf rugby baseball hockey swimming chess cards dice
  level score league cup olympics race win won winner hobby fun actor actress celebrity writer footballer politician
  king queen prince princess hero superhero villain composer poet scientist
reading: book books novel author read story chapter magazine newspaper article poem blog ebook audiobook fiction library
  comic plot script character quote essay
trivia: capital population invented inventor history fact facts planet planets moon stars galaxy century war dinosaur
  element formula equation meaning definition define synonym translate translation spell spelling pronounce language
  spanish french german english italian japanese chinese
maths: calculate sum plus minus multiply divide divided square root percent percentage average convert ounces grams
  pounds litres liters gallons equals math maths algebra
job: job jobs work works worked working office shift shifts career hire hired hiring interview salary resume cv vacancy
  vacancies position promotion employer recruiter colleague overtime payroll freelance remote internship
school: school teacher teachers college university uni class classes student students pupil professor exam exams
  homework course courses lecture degree semester tuition grade grades scholarship graduation graduate campus
  kindergarten assignment thesis lesson lessons study studying tutor diploma enrollment
delivery: delivery deliver delivers delivered courier parcel package tracking track shipped shipping dispatch dispatched
  depot doorstep neighbour letterbox collection pickup locker postcode zip driver eta postman customs van route transit
  warehouse unavailable backorder restock restocked inventory preorder
returns: return returns returned returning exchange exchanged label refund swap unopened unworn receipt original
  packaging faulty damaged tags
warranty: warranty guarantee manual instructions assembly install installation setup spare parts part model serial
  repair service servicing
craft: paint painting draw drawing knit sewing diy build wood tool tools glue screwdriver nail hammer drill craft fabric
  woodwork paper plant plants flower flowers roses tree trees seeds soil grass bouquet florist watering leaf leaves
clean: clean cleaned cleaning wash washed washing dirty dust stain stains soap detergent laundry mop sweep tidy filthy
  stinking filth unclean grubby hygiene
noise: noise noisy loud sound sounds quiet silent banging barking buzz buzzing humming rattling rattle beep beeping
internet-social: facebook instagram twitter tiktok snapchat linkedin reddit youtube post posts posted follower followers
  comment comments profile tweet hashtag influencer online viral meme
bodyact: walk walks walked walking stand sit sits sat sitting lie move moving swallow run runs ran running climb lift
  lifting bend bending jump sleep sleeping lying stood shower dress swim
event: wedding party birthday funeral ceremony anniversary graduation festival conference meetup celebration christening
  honeymoon reception baptism gifts presents wrap wrapped wrapping
firstname: john james peter michael david mary sarah anna emma tom bob joe mike chris alex alexis ben kevin dave dan
  george sam steve jim angela jane kate lisa mark paul robert william richard susan laura linda karen julia maria jose
  carlos ahmed mohammed ali fatima wei jack harry oliver amelia olivia noah liam ryan adam eric daniel matthew andrew
  anthony jessica ashley emily rachel hannah robin craig eliza austin michelle tracy brian
brandname: starbucks mcdonalds walmart target amazon ebay costco ikea tesco asda aldi lidl sainsburys argos boots nike
  adidas zara shein etsy alibaba bestbuy wholefoods kroger walgreens cvs subway kfc chipotle applebees ihop dominos
  hilton marriott ryanair easyjet delta emirates lufthansa uber lyft doordash deliveroo ubereats airbnb vodafone verizon
  tmobile comcast xfinity sky virgin bt ee o2 google microsoft apple sony lg
city: london paris berlin madrid rome york chicago boston dallas houston austin miami tampa orlando atlanta seattle
  portland denver detroit philadelphia pittsburgh minneapolis phoenix francisco angeles vegas diego antonio jose toronto
  vancouver sydney melbourne dublin manchester birmingham glasgow edinburgh leeds liverpool bristol cambridge oxford
  vienna prague lisbon barcelona munich hamburg tokyo delhi mumbai bangalore singapore dubai nyc sf la cairo nairobi
  lagos amsterdam
country: russian russia korea korean mexican mexico british american irish scottish indian italian french spanish german
  chinese japanese thai thailand israel canadian australian dutch polish turkish greek swedish brazilian portuguese
  european african asian arabic hawaii france germany spain italy england britain uk usa us america canada australia
  india china japan brazil ireland scotland wales california texas florida europe asia africa turkey greece portugal
  netherlands poland sweden norway denmark switzerland united states
wear: wear wears wearing wore worn dress dressed clothes clothing outfit costume
kitchenware: plate bowl pot pan dish dishes spoon teaspoon tablespoon fork knife cup jug kettle tray oven
`;
