/** Reports side by side. */
import { everyWay, type Shot, shot } from '../shot';

const beside = (state: string, width: number, over: Partial<Shot> = {}): Shot =>
  shot('beside', state, { width, ...over });
const EVIDENCE = { as: 'evidence', clicks: ['[data-testid=beside-next]'] };
const ALL_MARKS = { as: 'marks', clicks: ['[data-testid=beside-agreed]', '[data-testid=beside-only]'] };

export const BESIDE: Shot[] = [
  ...everyWay('beside', 'ledger-watch', 1280),
  ...everyWay('beside', 'ledger-watch', 1280, EVIDENCE),
  beside('ledger-watch', 1280, ALL_MARKS),
  beside('ledger-watch', 2000),
  beside('ledger-barid', 1280),
  beside('ledger-barid', 1280, { language: 'ar' }),
  beside('ledger-bell', 1000),
  ...everyWay('beside', 'ledger-watch-barid-bell', 1440),
  beside('ledger-watch-bell', 1000),
  beside('one-two-three-four', 1600),
  beside('none', 900),
];
