import { englishBilling } from './english-billing.ts';
import { englishClasses } from './english-classes.ts';
import { englishComplaint } from './english-complaint.ts';
import { englishDanger } from './english-danger.ts';
import { englishFraud } from './english-fraud.ts';
import { englishLeaving } from './english-leaving.ts';
import { englishLegal } from './english-legal.ts';
import { englishMedical } from './english-medical.ts';
import { englishMentalHealth } from './english-mental-health.ts';
import { englishPrivacy } from './english-privacy.ts';
import { englishSelfHarm } from './english-self-harm.ts';
import { englishVulnerable } from './english-vulnerable.ts';
import type { LanguagePhrases } from './phrases.ts';

export const english: LanguagePhrases = {
  classes: englishClasses,
  frames: `
    {fiction} ?is|s ?all about|on|of|called|where|with
    {fiction} ?is|s ?all about a|the|this
    study|studying|studies|research|researching|teach|teaching ?about|consumer|fraud|criminal|law|data|suicide|mental
    conference|seminar|lecture|workshop|course|class|exam|webinar ?is|s about|on|in
    guide|guides|tips|article*|brochure|leaflet|statistics about|on|against|for
    writing|write|wrote a|an|my paper|thesis|essay|article|story
    charity run|walk|event|concert for
    in|from ?the level|season|episode|chapter
    next|another|more riddle|joke|question
    define
    definition|meaning|synonym|synonyms of|for
    translate
    difference between
    how do|to ?you ?i spell`,
  topics: {
    ...englishFraud,
    ...englishBilling,
    ...englishLeaving,
    ...englishComplaint,
    ...englishLegal,
    ...englishPrivacy,
    ...englishDanger,
    ...englishSelfHarm,
    ...englishMedical,
    ...englishMentalHealth,
    ...englishVulnerable,
  },
};
