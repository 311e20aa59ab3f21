/** The made-up account that the embedded services live in; real enough for the shapes that handlers see. */
export const accountId = '000000000000';
export const region = 'eu-central-1';

export const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:${region}:${accountId}:${resource}`;
