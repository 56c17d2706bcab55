/** The panel's page: side panel, sidebar, tab of its own (`?tab=ID`) or docked in a page (`?docked=1`). */
import { mount } from '../page/mount';
import { PanelPage } from './PanelPage';

const asked = new URLSearchParams(location.search);
mount(<PanelPage docked={asked.get('docked') === '1'} fixed={asked.has('tab')} />);
