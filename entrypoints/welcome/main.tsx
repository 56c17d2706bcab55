/** The page after installation. */
import { mount } from '../page/mount';
import { WelcomePage } from './WelcomePage';

mount(<WelcomePage />);
