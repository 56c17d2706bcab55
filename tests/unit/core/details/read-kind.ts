/** Reads one kind from a text, for tables of cases. */
import type { DetailContext, PassageText } from '../../../../lib/core/details/context';
import type { Detail } from '../../../../lib/core/model';
import { tokensOf } from '../../../../lib/core/text/tokens';

const CONTEXT: DetailContext = { published: null, language: 'en' };

export type Kind = (passage: PassageText, context: DetailContext) => Detail[];
export const readKind = (kind: Kind, text: string): Detail[] =>
  kind({ text, tokens: tokensOf(text), taken: [] }, CONTEXT);

/** Spans that do not hold their own words. */
export const misplaced = (text: string, details: Detail[]): Detail[] =>
  details.filter(({ text: words, start, end }) => text.slice(start, end) !== words);
