/** Short answers to an offer, without punctuation, in the seven languages that Baton hears requests in. */
export const agreements: ReadonlySet<string> = new Set([
  ...['yes', 'yes please', 'yeah', 'yep', 'sure', 'ok', 'okay', 'please', 'please do', 'go ahead', 'of course'],
  ...['ja', 'ja bitte', 'gerne', 'ja gerne', 'bitte', 'natürlich', 'klar', 'einverstanden'],
  ...['sí', 'si', 'sí por favor', 'si por favor', 'claro', 'vale', 'de acuerdo', 'por favor'],
  ...['oui', "oui s'il vous plaît", 'oui merci', "d'accord", 'volontiers', 'bien sûr'],
  ...['sì', 'sì grazie', 'va bene', 'certo', 'volentieri', 'per favore'],
  ...['sim', 'sim por favor', 'claro que sim', 'está bem', 'pode ser'],
  ...['是', '是的', '好', '好的', '可以', '行', '要'],
]);

export const refusals: ReadonlySet<string> = new Set([
  ...['no', 'no thanks', 'no thank you', 'nope', 'not now', 'never mind', 'rather not', "don't"],
  ...['nein', 'nein danke', 'nicht jetzt', 'lieber nicht', 'danke nein', 'nö'],
  ...['no gracias', 'ahora no', 'mejor no'],
  ...['non', 'non merci', 'pas maintenant', 'plus tard'],
  ...['no grazie', 'non adesso', 'meglio di no'],
  ...['não', 'não obrigado', 'não obrigada', 'agora não'],
  ...['不', '不用', '不要', '不用了', '不需要', '算了'],
]);
