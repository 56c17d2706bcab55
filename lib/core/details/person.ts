/** Persons: value is the folded name, head the role ("Prime Minister"). */
import type { Detail } from '../model';
import type { DetailContext, PassageText } from './context';
import { namedDetails } from './named';

export const personIn = (passage: PassageText, context: DetailContext): Detail[] =>
  namedDetails(passage, context, 'person');
