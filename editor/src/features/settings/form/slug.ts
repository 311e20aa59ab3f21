const form = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** An id out of a name, readable in an address: "Störungen & Ausfälle" gives `storungen-ausfalle`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}

/** What is wrong with an id, if anything. */
export function slugProblem(id: string, taken: readonly string[]): string | undefined {
  if (id === '') return 'Give it an id.';
  if (!form.test(id)) return 'Use small letters, digits and dashes only, and begin with a letter or a digit.';
  return taken.includes(id) ? 'This id is taken: choose another.' : undefined;
}
