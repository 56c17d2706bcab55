/** The pages that are opened now and then; the panel does not load them. The library opens an event with `?event=ID`. */
import { LibraryPage } from '../library/LibraryPage';
import { OptionsPage } from '../options/OptionsPage';
import { WelcomePage } from '../welcome/WelcomePage';
import { start } from './start';

start({
  library: () => <LibraryPage />,
  options: () => <OptionsPage />,
  welcome: () => <WelcomePage />,
});
