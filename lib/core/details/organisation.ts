/** Organisations, and states that act: value is the canonical key or folded name. */
import type { Detail } from '../model';
import type { DetailContext, PassageText } from './context';
import { namedDetails } from './named';

export const organisationIn = (passage: PassageText, context: DetailContext): Detail[] =>
  namedDetails(passage, context, 'organisation');
