import { lazily } from '../model/linear-model.ts';
import billingDispute from '../weights/topic-billing-dispute.json';
import cancellation from '../weights/topic-cancellation.json';
import complaint from '../weights/topic-complaint.json';
import fraudSecurity from '../weights/topic-fraud-security.json';
import legal from '../weights/topic-legal.json';
import medical from '../weights/topic-medical.json';
import mentalHealth from '../weights/topic-mental-health.json';
import privacyRequest from '../weights/topic-privacy-request.json';
import safety from '../weights/topic-safety.json';
import selfHarm from '../weights/topic-self-harm.json';
import vulnerableCustomer from '../weights/topic-vulnerable-customer.json';
import type { TopicModels } from './score-topics.ts';

/** The models that ship, each unpacked when a message first needs it. */
export const topicModels: TopicModels = {
  fraud_security: lazily(fraudSecurity),
  billing_dispute: lazily(billingDispute),
  cancellation: lazily(cancellation),
  complaint: lazily(complaint),
  legal: lazily(legal),
  safety: lazily(safety),
  medical: lazily(medical),
  mental_health: lazily(mentalHealth),
  self_harm: lazily(selfHarm),
  privacy_request: lazily(privacyRequest),
  vulnerable_customer: lazily(vulnerableCustomer),
};
