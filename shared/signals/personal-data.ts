import type { PersonalDataKind } from './personal-data-kinds.ts';

const email = /[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+\.[a-z]{2,}/i;
/** Not in the middle of a longer number, which is no phone's. */
const phones = /(?<![\w.]|\d[ -])(?:\+|00)[1-9][\d ()/.-]{6,24}\d(?!\w)/g;
const digitRuns = /(?<!\w)\d(?:[ -]?\d){12,18}(?!\w)/g;
const accounts = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?\b/gi;

/** Long texts are looked at as far as here, so that the cost has a bound. */
const charactersRead = 4_000;

/**
 * The kinds of personal data that stand in a text in a form that can be checked: addresses of mail, phone numbers with
 * their country, card numbers and accounts whose check digits are right. Names and postal addresses take a model.
 */
export function personalData(text: string): readonly PersonalDataKind[] {
  const read = text.slice(0, charactersRead);
  const said = isAscii.test(read) ? read : read.normalize('NFKC');
  const found: PersonalDataKind[] = [];
  if (said.includes('@') && email.test(said)) found.push('email');
  const figures = figuresIn(said);
  if (figures < fewestOfAccount) return found;
  if (figures >= fewestOfPhone && (said.match(phones) ?? []).some(isPhone)) found.push('phone');
  if (figures >= fewestOfCard) {
    // The groups of an account number are none of a card, and one phone in ten has the check digit of one.
    const others = said.replace(accounts, ' ').replace(phones, (run) => (isPhone(run) ? ' ' : run));
    if ((others.match(digitRuns) ?? []).some(isCard)) found.push('card');
  }
  if ((said.match(accounts) ?? []).some(isAccount)) found.push('bank-account');
  return found;
}

const isAscii = /^[\0-\x7f]*$/;

// Most messages have fewer, and are looked at no closer.
const fewestOfAccount = 2;
const fewestOfPhone = 8;
const fewestOfCard = 13;

function figuresIn(text: string): number {
  let figures = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) figures++;
  }
  return figures;
}

/** ITU-T E.164: up to 15 digits with the country's. */
function isPhone(run: string): boolean {
  const digits = run.replace(/\D/g, '').replace(/^00/, '').length;
  return digits >= fewestOfPhone && digits <= 15;
}

/** Luhn's check digit, ISO/IEC 7812-1. A run of one digit passes it, and is no card. */
function isCard(run: string): boolean {
  const digits = [...run.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : luhnDouble(digit)), 0);
  return sum % 10 === 0 && new Set(digits).size > 1;
}

const luhnDouble = (digit: number): number => (digit * 2 > 9 ? digit * 2 - 9 : digit * 2);

/** ISO 13616: the number that letters and digits make, the first four last, leaves 1 when divided by 97. */
function isAccount(run: string): boolean {
  const account = run.replaceAll(' ', '').toUpperCase();
  if (account.length < 15 || account.length > 34) return false;
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
