/** One thing that must hold in every browser. */
import type { Stage } from '../stage';

export interface Case {
  name: string;
  /** Left out where a browser's driver cannot do it. */
  only?: 'chromium' | 'firefox';
  run(stage: Stage): Promise<void>;
}

/** Pages of the demo, by what they are. */
export const PAGES = {
  months: 'http://tigris-courier.example/envoys-meeting.html',
  days: 'http://northgate-ledger.example/iraq-diplomats.html',
  arabic: 'http://rafidain-today.example/liqa-alsufara.html',
  call: 'http://harbour-herald.example/minister-pompeo-call.html',
  ferry: 'http://lakeside-gazette.example/ferry-aground.html',
  shop: 'http://kettle-and-co.example/kettles.html',
} as const;
