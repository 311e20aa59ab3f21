/** What is wrong with a wording that is to be rendered. */
export type TextFault =
  | { readonly kind: 'unknown-argument'; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: 'no-date' | 'no-count'; readonly name: string }
  /** Where nothing is known about the customer. */
  | { readonly kind: 'empty' }
  /** @see detail what the parser says, in English */
  | { readonly kind: 'unreadable'; readonly detail: string };

export function whatIsWrongWith(fault: TextFault): string {
  switch (fault.kind) {
    case 'unknown-argument':
      return `There is no “${fault.name}”: use one of ${fault.known.join(', ')}.`;
    case 'no-date':
      return `“${fault.name}” is no date: write {${fault.name}}.`;
    case 'no-count':
      return `“${fault.name}” is a text and cannot be counted: write {${fault.name}}.`;
    case 'empty':
      return 'The text is empty when nothing is known about the customer.';
    case 'unreadable':
      return fault.detail;
  }
}
