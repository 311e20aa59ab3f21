/** A share, which admins see in percent. */
export const percent = { type: 'number', range: [0, 1], unit: 'percent' } as const;

export const count = { type: 'integer', range: [0, 100_000], unit: 'count' } as const;
