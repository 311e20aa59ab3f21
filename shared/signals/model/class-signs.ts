/** The sign that the first class is written with; each other class has the sign after that of the one before. */
export const firstSign = 0xc0;
