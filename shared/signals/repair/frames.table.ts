import { packFrames } from '../language/packed-frame.ts';
import * as written from './frames.ts';

export const frames = packFrames(written.frames);
