import { createContext } from 'react';

/** Whether cards are so far away that they are shapes without words. Only for workflows whose words would cost too much. */
export const DistantContext = createContext(false);
