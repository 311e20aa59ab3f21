/** What a message may be about that a business wants to know at once. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** One sentence for admins. */
  readonly meaning: string;
}

export const topics = [
  {
    id: 'fraud_security',
    title: 'fraud and security',
    meaning: 'Fraud, scams, payments that the customer did not make, hacked accounts, lost or stolen cards and phones.',
  },
  {
    id: 'billing_dispute',
    title: 'billing dispute',
    meaning: 'Wrong, double or unexpected charges, refunds that are asked for or missing, payments that went wrong.',
  },
  {
    id: 'cancellation',
    title: 'cancellation',
    meaning: 'The customer wants to end an account, subscription or contract.',
  },
  { id: 'complaint', title: 'complaint', meaning: 'The customer complains, formally or about how they were treated.' },
  { id: 'legal', title: 'legal', meaning: 'Lawyers, courts, regulators, or the threat of them.' },
  {
    id: 'safety',
    title: 'safety',
    meaning: 'Danger to life and limb: fire, gas, injuries, threats, dangerous products.',
  },
  { id: 'medical', title: 'medical', meaning: 'Symptoms, illnesses, medicines and treatments.' },
  { id: 'mental_health', title: 'mental health', meaning: 'Depression, anxiety, despair and their treatment.' },
  {
    id: 'self_harm',
    title: 'self-harm',
    meaning: 'Thoughts of suicide or of hurting oneself; would rather alarm once too often.',
  },
  {
    id: 'privacy_request',
    title: 'privacy request',
    meaning: 'Access to, copies of or erasure of personal data; consent.',
  },
  {
    id: 'vulnerable_customer',
    title: 'vulnerable customer',
    meaning: 'Bereavement, disability, hardship, old age or abuse that asks for care.',
  },
] as const satisfies readonly Topic[];

export type TopicId = (typeof topics)[number]['id'];
export const topicIds: readonly TopicId[] = topics.map(({ id }) => id);
