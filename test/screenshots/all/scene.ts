import type { SampleRole } from '../../support/staff.ts';
import type { Screen } from './screen.ts';

/** One state of one page. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  /** Who looks; an admin where it is left out. */
  readonly as?: SampleRole | 'nobody';
  /** A phone has no such state. */
  readonly isWide?: true;
  /** Taken before anything has happened in the sample organisation. */
  readonly isUntouched?: true;
  /** Before the page opens. */
  readonly before?: (screen: Screen) => Promise<unknown>;
  /** What a person does before the picture is taken. */
  readonly act?: (screen: Screen) => Promise<unknown>;
}
