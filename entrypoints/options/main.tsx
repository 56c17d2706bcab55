/** The settings page. */
import { mount } from '../page/mount';
import { OptionsPage } from './OptionsPage';

mount(<OptionsPage />);
