/** The toolbar button's popup. */
import { mount } from '../page/mount';
import { PopupPage } from './PopupPage';

mount(<PopupPage />);
