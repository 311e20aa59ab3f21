import { toPattern } from './classes.ts';

/** Whether an ask is nothing but a courtesy. */
export const courtesy = toPattern('courtesy|(?:^|[areYou shallI is]) [^.,?]{0,5} anything');
export const asksAnew = toPattern('rephrase');
