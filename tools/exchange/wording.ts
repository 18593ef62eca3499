import { hashOf } from "../ledger.ts";

/** Tells whether a text has anything to be seen: white space and invisible characters are no text. */
export const isVisible = (text: string): boolean => /[^\p{White_Space}\p{Cc}\p{Cf}]/u.test(text);

/** Tells whether two texts are the same in Unicode's normal form NFC. */
export const isSame = (a: string, b: string): boolean => a.normalize("NFC") === b.normalize("NFC");

/** What a unit says of the target with which it was exported. */
export const exportMark: (text: string) => string = hashOf;
