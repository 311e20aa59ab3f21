/** Kinds of personal data that a message may hold. */
export const personalDataKinds = [
  'email',
  'phone',
  'card',
  'bank-account',
  'address',
  'name',
  'identity-document',
  'password',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];
