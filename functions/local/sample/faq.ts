import { account } from './faq/account.ts';
import { billing } from './faq/billing.ts';
import { contract } from './faq/contract.ts';
import type { FaqEntry } from './faq/entry.ts';
import { mobile } from './faq/mobile.ts';
import { order } from './faq/order.ts';
import { technical } from './faq/technical.ts';

/** All that the sample assistant knows. */
export const sampleFaq: readonly FaqEntry[] = [...billing, ...contract, ...technical, ...mobile, ...account, ...order];
