/** Halves of signs: UTF-16 writes some signs in two units, and one of them alone is no text for an address or a file. */

/** An id that is not whole could stand in no link. */
export const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);
