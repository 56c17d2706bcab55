/** Takes a comparison out of the extension: onto the clipboard, as a file, or as a page to print. */
import type { PanelActions } from '../../components/Panel';
import { localTime } from '../../components/view/local-day';
import { takenFrom, tellingIn } from '../../components/view/taken';
import type { Words } from '../../components/words';
import { FORMATS } from '../../lib/core/takeaway/formats';
import { fileName } from '../../lib/core/takeaway/taken';
import { copyText, openPage, saveFile } from '../../lib/platform/shell';

/** Of the comparison beside a tab, in these words. */
export const takeAway =
  (tab: number, words: Words): NonNullable<PanelActions['takeAway']> =>
  async (way, { comparison, here, event }) => {
    if (way === 'worksheet') {
      openPage(`worksheet.html?tab=${tab}`);
      return true;
    }
    const now = Date.now();
    const { ending, type, write } = FORMATS[way === 'copy' ? 'markdown' : way];
    const text = write(takenFrom(comparison, here, now), tellingIn(words));
    if (way === 'copy') return copyText(text);
    saveFile(fileName(event.title, localTime(now), ending), text, type);
    return true;
  };
