import type { SmallTalkWords } from './words.ts';

export const english: SmallTalkWords = {
  opening: `thanks thank thx ty tysm thankyou hello hi hey hiya bye goodbye cheers welcome appreciate appreciated good
    great perfect nice lovely awesome wonderful excellent brilliant cool super fantastic amazing ok okay alright
    yes yep yeah no nope sorry`,
  beside: `so much very lot lots many really everything all one day morning evening afternoon night weekend time times
    kind kindly helpful helps helped answer answers answered question questions support assistance team guys sir
    madam everyone now well too ever best works worked solved sorted set done clear understood noted sounds info
    information see soon later take care luck news job patience`,
  asking: 'what when where who why which',
};
