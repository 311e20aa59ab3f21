/** How customers turn an offer down, without punctuation, in the seven languages that Baton hears requests in. */
export const refusals: ReadonlySet<string> = new Set([
  ...['no', 'no thanks', 'no thank you', 'nope', 'not now', 'never mind', 'rather not', "don't"],
  ...['nein', 'nein danke', 'nicht jetzt', 'lieber nicht', 'danke nein', 'nö'],
  ...['no gracias', 'ahora no', 'mejor no'],
  ...['non', 'non merci', 'pas maintenant', 'plus tard'],
  ...['no grazie', 'non adesso', 'meglio di no'],
  ...['não', 'não obrigado', 'não obrigada', 'agora não'],
  ...['不', '不用', '不要', '不用了', '不需要', '算了'],
]);
