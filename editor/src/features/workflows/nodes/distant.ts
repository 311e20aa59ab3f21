import { createContext } from 'react';

/** Nobody reads a card at a smaller zoom than this. */
export const distantZoom = 0.35;

/** Whether cards are so far away that they are shapes without words. Only for workflows whose words would cost too much. */
export const DistantContext = createContext(false);
