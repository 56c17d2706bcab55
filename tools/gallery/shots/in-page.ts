/** What is ours in an article's page. */
import { everyWay, type Shot } from '../shot';

export const IN_PAGE: Shot[] = [
  ...everyWay('article', 'chip', 760),
  ...everyWay('article', 'card', 760, { clicks: ['>>> .next'] }),
  ...everyWay('article', 'dock', 1100),
];
