/** A small world of support, all of it made up: what customers write about, and what is known of them. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const verbs = words(`cancel change close collect compare confirm correct delay deliver divide extend find finish fix
  forward hold insure invoice join leave lend list lock lower mail merge move open order pause pay plan postpone print
  protect raise reach recover reduce register reject release rename repeat resend reserve resume review sell send share
  ship split start stop store swap trace trade unlock withdraw`);

const things =
  words(`account address alarm bag balance battery bicycle booking bracelet cable card cartridge chair charger
  coat contract coupon cushion delivery desk drill fan ferry filter flight freezer garden gate glove grill guarantee heater
  helmet hose invoice jacket kettle lamp lease licence locker loan mattress meter mixer mower oven parcel parking pass
  passport pump radio rack rent ring rug sofa stove subscription suit switch ticket tyre tram trunk tuner umbrella vase
  visa voucher watch window`);

const troubles = words(`bent blocked broken burnt cracked dirty empty faulty frozen jammed late leaking lost loose noisy
  overdue scratched stained torn wet worn wrong`);

/** Phrases that rules look for: common ones first. */
export const phrases: readonly string[] = [
  ...[
    'real person',
    'human being',
    'talk to someone',
    'my lawyer',
    'take you to court',
    'money back',
    'not acceptable',
  ],
  ...[
    'still waiting',
    'asked twice',
    'nobody answers',
    'never again',
    'press office',
    'data protection',
    'hurt myself',
  ],
  ...['caught fire', 'second time', 'speak to your boss', 'leave a review', 'charged too much', 'do not understand'],
  ...things.flatMap((thing) => troubles.map((trouble) => `${thing} is ${trouble}`)),
  ...verbs.flatMap((verb) => things.map((thing) => `${verb} the ${thing}`)),
];

export const commonPhrases = phrases.slice(0, 150);

export const fillers = words(`the a and but so then when while since because if that this there here now today tomorrow
  yesterday morning evening week month please thanks hello again still already almost maybe really quite very much more
  less some any every each other same new old first last next good bad long short early late I we you they it my our your
  was were is are has have had can could would should will did do does not never always often told said wrote called asked
  tried wanted needed looked went came got gave took made saw heard thought knew felt left stayed worked helped waited`);

export const channels = words('chat email voice');
export const languages = words('en de fr es it pt nl pl');
export const tiers = words('none bronze silver gold platinum partner');
export const regions = words('north south east west coast islands lakes hills capital border valley delta');
export const intents =
  words(`order_state money_back end_contract bill_question sign_in broken_thing late_parcel wrong_thing
  new_address new_card paper_bill bigger_plan smaller_plan erase_me my_data complaint person guarantee return_it coupon
  cheaper_elsewhere fault_report wish outage fraud card_dispute safety privacy lawyer press partner how_to api limits
  booking rebooking praise small_talk spam unclear`);
export const products = things.slice(0, 48);
export const accounts = Array.from({ length: 1_500 }, (_, at) => `customer-${10_000 + 13 * at}`);
export const topics =
  words(`bills contracts parcels faults fraud privacy safety sales returns visits repairs complaints praise
  law press outages accounts cards`);
export const tags = [
  ...words('vip again first trial overdue watched beta minor partner staff loud quiet survey moved chain leaving'),
  ...Array.from({ length: 80 }, (_, at) => `group-${at + 1}`),
];
