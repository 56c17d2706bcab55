/** Places: value is the canonical key ("united-states"), head the preposition ("in"). */
import type { Detail } from '../model';
import type { DetailContext, PassageText } from './context';
import { namedDetails } from './named';

export const placeIn = (passage: PassageText, context: DetailContext): Detail[] =>
  namedDetails(passage, context, 'place');
