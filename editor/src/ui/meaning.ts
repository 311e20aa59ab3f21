import { CircleCheck, CircleDashed, Info, type LucideIcon, OctagonX, TriangleAlert } from 'lucide-react';

/** What a colour may mean. `quiet` means nothing in particular: a draft, a thing that is over. */
export type Meaning = 'escalate' | 'problem' | 'fine' | 'information' | 'quiet';

export const meaningIcons: Readonly<Record<Meaning, LucideIcon>> = {
  escalate: TriangleAlert,
  problem: OctagonX,
  fine: CircleCheck,
  information: Info,
  quiet: CircleDashed,
};
