export { chinese as zh } from './chinese.ts';
export { english as en } from './english.ts';
export { french as fr } from './french.ts';
export { german as de } from './german.ts';
export { italian as it } from './italian.ts';
export { portuguese as pt } from './portuguese.ts';
export { spanish as es } from './spanish.ts';
