import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of a text, in hexadecimal. Synchronous and the same in Lambda, browser and tests. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of a value's canonical JSON: equal values have equal hashes on any machine. */
export const hashJson = (value: unknown): string => hashText(canonicalJson(value));
