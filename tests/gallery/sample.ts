/** A sample state of a tab by its name; null while nothing is known. */
import type { PanelState } from '../../lib/app/ports';
import { SAMPLES, type SampleName } from '../fixtures/states';

const isSample = (name: string): name is SampleName => name in SAMPLES;
export const sampleOf = (name: string): PanelState | null => (isSample(name) ? SAMPLES[name] : null);
