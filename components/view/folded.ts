/** Text as it is searched: in any case, with or without accents and vowel signs. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
