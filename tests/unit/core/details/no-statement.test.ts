/** Verbs of speaking that cite nobody here. All texts are invented. */
import { expect, it } from 'vitest';
import { found } from './found';

it.each([
  ['The storm claimed 12 lives.', []],
  ['Brook claimed the crown in Oslo.', []],
  ['Three people found dead there were named.', []],
  ['The mayor last Sunday said it was shut.', ['The mayor → mayor']],
  ['Brook claimed the crown was hers.', ['Brook → brook']],
  ['An aide, who asked not to be named, said the hall was shut.', ['An aide → aid']],
  ['An aide, who asked to remain anonymous, left.', []],
  ['An aide asked whether the hall was shut.', ['An aide → aid']],
])('%s', (text, wanted) => expect(found('attribution', text)).toEqual(wanted));
