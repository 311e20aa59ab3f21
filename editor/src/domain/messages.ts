import { detailWords } from '../../../shared/conversation/detail.ts';
import { reasonTexts } from '../../../shared/handoff/reason.ts';
import { defineMessages } from '../i18n/messages.ts';

/*
 * What the domain has words for. Its own are English, and are what the API answers; here they get the other languages.
 */
export const reasonNames = defineMessages('domain.reason', reasonTexts);
export const detailNames = defineMessages('domain.detail', detailWords);
