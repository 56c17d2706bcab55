/** A report's letter in its colour. The outlet's name is its text alternative. */
import { useReports } from '../view/reports';

export function Tag({ report }: { report: string }) {
  const view = useReports().get(report);
  if (!view) return null;
  return (
    <abbr class={`tag hue-${view.hue}`} title={view.outlet.name}>
      {view.letter}
    </abbr>
  );
}
