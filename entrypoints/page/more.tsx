/** The pages that are opened now and then; the panel does not load them. The library opens an event with `?event=ID`. */
import { BesidePage } from '../beside/BesidePage';
import { LibraryPage } from '../library/LibraryPage';
import { OptionsPage } from '../options/OptionsPage';
import { WelcomePage } from '../welcome/WelcomePage';
import { WorksheetPage } from '../worksheet/WorksheetPage';
import { start } from './start';

start({
  beside: () => <BesidePage />,
  library: () => <LibraryPage />,
  options: () => <OptionsPage />,
  welcome: () => <WelcomePage />,
  worksheet: () => <WorksheetPage />,
});
