/** The worksheet of one state, for pictures. */
import { Worksheet } from '../../components/worksheet/Worksheet';
import { sampleOf } from './sample';

export function WorksheetInState({ name }: { name: string }) {
  return <Worksheet state={sampleOf(name)} at={Date.UTC(2025, 2, 15, 9, 30)} print={() => {}} />;
}
