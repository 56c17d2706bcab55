/** The pages that are opened while reading. A file for each would weigh more than what it says. */
import { PopupPage } from '../popup/PopupPage';
import { PanelPage } from '../sidepanel/PanelPage';
import { start } from './start';

/** The panel stands in the side panel, the sidebar, a tab of its own (`?tab=ID`) or docked in a page (`?docked=1`). */
const asked = new URLSearchParams(location.search);

start({
  popup: () => <PopupPage />,
  sidepanel: () => <PanelPage docked={asked.get('docked') === '1'} fixed={asked.has('tab')} />,
});
