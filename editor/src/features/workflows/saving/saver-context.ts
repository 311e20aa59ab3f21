import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Saver, SaveStatus } from './saver.ts';

export const SaverContext = createContext<Saver | undefined>(undefined);

/** @throws {Error} outside an editor page, which is our bug */
export function useSaver(): Saver {
  const saver = use(SaverContext);
  if (!saver) throw new Error('There is no saver around this component.');
  return saver;
}

export const useSaveStatus = (): SaveStatus => useStore(useSaver().store);
