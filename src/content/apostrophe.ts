/**
 * Writes the apostrophes of a text in one way. A typewriter's ' and the modifier letter of Ukrainian
 * become ’, so that a name is the same name with each of them. The text keeps its length: what stands
 * at an offset in one stands there in the other.
 */
export const unifyApostrophes = (text: string): string => text.replace(/['ʼ]/g, "’");
