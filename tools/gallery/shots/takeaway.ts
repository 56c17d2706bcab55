/** What is taken out of a comparison: the menu in the panel's head, the worksheet. */
import { everyWay, type Shot, shot } from '../shot';

const MENU = { as: 'take-away', clicks: ['.take-away > button'], part: '.event' };
const ANSWERS = { as: 'answers', clicks: ['[data-testid=sheet-answers]'] };

export const TAKEAWAY: Shot[] = [
  ...everyWay('panel', 'three', 400, MENU),
  shot('panel', 'three', { ...MENU, width: 280 }),
  ...everyWay('worksheet', 'three', 900),
  ...everyWay('worksheet', 'three', 900, ANSWERS),
  ...['mixed', 'thirty', 'no-findings', 'idle'].map((state) => shot('worksheet', state, { width: 900 })),
];
