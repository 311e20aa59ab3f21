import { packFrames } from '../language/packed-frame.ts';
import * as written from './frames.ts';

export const failureFrames = packFrames(written.failureFrames);
export const askFrames = packFrames(written.askFrames);
