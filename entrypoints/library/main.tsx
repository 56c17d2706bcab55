/** The library page; `?event=ID` opens an event. */
import { mount } from '../page/mount';
import { LibraryPage } from './LibraryPage';
import '../../components/styles/library.css';

mount(<LibraryPage />);
