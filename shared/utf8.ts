/** What every platform has, and no library of the language itself declares. */
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array;
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
};

export const utf8 = new TextEncoder();
