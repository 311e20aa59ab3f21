import { packFrames } from './frame.ts';
import * as written from './frames.ts';

export const frames = packFrames(written.frames);
export const verbLastFrames = packFrames(written.verbLastFrames);
