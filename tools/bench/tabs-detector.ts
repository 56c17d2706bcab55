/** The detector as it is put into pages. */
import detector from '../../entrypoints/detector';

detector.main();
