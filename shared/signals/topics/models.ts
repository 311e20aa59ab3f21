import { lazily } from '../model/linear-model.ts';
import billingDispute from '../weights/topic-billing-dispute.json';
import cancellation from '../weights/topic-cancellation.json';
import complaint from '../weights/topic-complaint.json';
import fraudSecurity from '../weights/topic-fraud-security.json';
import medical from '../weights/topic-medical.json';
import mentalHealth from '../weights/topic-mental-health.json';
import selfHarm from '../weights/topic-self-harm.json';
import type { TopicModels } from './score-topics.ts';

/** The models that ship, each unpacked when a message first needs it. */
export const topicModels: TopicModels = {
  fraud_security: lazily(fraudSecurity),
  billing_dispute: lazily(billingDispute),
  cancellation: lazily(cancellation),
  complaint: lazily(complaint),
  medical: lazily(medical),
  mental_health: lazily(mentalHealth),
  self_harm: lazily(selfHarm),
};
