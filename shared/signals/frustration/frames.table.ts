import { packFrames } from '../language/packed-frame.ts';
import * as written from './frames.ts';

export const abuseFrames = packFrames(written.abuseFrames);
export const angerFrames = packFrames(written.angerFrames);
