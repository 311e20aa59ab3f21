/** How one language says what differs between two documents. */
export interface ChangeWords {
  /** How people call a setting, by its own name; one that is missing goes by that, with spaces. */
  readonly fields: Readonly<Record<string, string>>;
  /** Values that Baton itself names, by setting. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Settings of a step as a whole. */
  readonly settings: string;
  readonly part: (field: string, name: string) => string;
  readonly order: (field: string) => string;
  readonly none: string;
  readonly isNew: (field: string, after: string | undefined) => string;
  readonly isGone: (field: string, before: string) => string;
  readonly isOther: (field: string, before: string, after: string) => string;

  /** What stands before a change of the workflow itself, of a step, of where a step leads, of a sample case. */
  readonly ofWorkflow: string;
  readonly ofStep: (step: string) => string;
  readonly ofExit: (step: string) => string;
  readonly ofCase: (name: string) => string;
  /** Behind the name of a step or a case. */
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly leads: (exit: string, to: string, insteadOf: string | undefined) => string;
  readonly leadsNowhere: (exit: string, before: string | undefined) => string;
  readonly moved: (step: string) => string;
  readonly severalMoved: (count: number) => string;
}
