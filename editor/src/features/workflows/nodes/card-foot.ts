import { createContext, type ReactNode } from 'react';

/** What stands on a card above its ways out, by step: nothing in the editor, what a message found in an explanation. */
export const CardFootContext = createContext<(nodeId: string) => ReactNode>(() => null);
