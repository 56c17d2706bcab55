/** Files on their way into the library: lines of an exported one, and a pack in parts that are packs of their own. */

/** Lines of a text that comes in pieces; empty ones too. Ends with null where a line is longer than `most`. */
export async function* linesIn(chunks: AsyncIterable<string>, most: number): AsyncGenerator<string | null> {
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...lines] = chunk.split('\n');
    rest += first;
    for (const line of lines) {
      yield rest;
      rest = line;
    }
    if (rest.length > most) return yield null;
  }
  if (rest !== '') yield rest;
}

export interface PackPart {
  pack: unknown;
  /** The place in the whole pack of one that is told of this part: `events[3].title`. */
  placeOf(path: string): string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A pack with at most so many events in each part, with their reports; one that has no such form is one part, for its
 * reader to say what is wrong with it. Reports that no event has are left out, as they are when a pack is made.
 */
export function splitPack(json: unknown, most: number): PackPart[] {
  if (
    !isRecord(json) ||
    !Array.isArray(json.events) ||
    !Array.isArray(json.reports) ||
    json.events.length <= most
  )
    return [{ pack: json, placeOf: (path) => path }];
  const { events, reports } = json;
  const places = new Map(reports.map((report, index) => [isRecord(report) ? report.id : index, index]));
  return Array.from({ length: Math.ceil(events.length / most) }, (_, part) => {
    const from = part * most;
    const own = events.slice(from, from + most);
    const told = placesOf(own, places);
    return {
      pack: { ...json, events: own, reports: told.map((place) => reports[place]) },
      placeOf: (path) =>
        path
          .replace(/^events\[(\d{1,9})\]/, (_match, index) => `events[${Number(index) + from}]`)
          .replace(/^reports\[(\d{1,9})\]/, (_match, index) => `reports[${told[Number(index)] ?? index}]`),
    };
  });
}

/** Where the reports of some events stand in the whole pack, each once. */
function placesOf(events: unknown[], places: Map<unknown, number>): number[] {
  const ids = events.flatMap((event) =>
    isRecord(event) && Array.isArray(event.reports) ? event.reports : [],
  );
  return [...new Set(ids.flatMap((id) => places.get(id) ?? []))].toSorted((one, other) => one - other);
}

/** The place that a failure's line names at its beginning: `events[3].title: longer than 600`; '' where it has none. */
export const placeIn = (message: string): string => /^([a-z][\w.[\]]{0,200}): /.exec(message)?.[1] ?? '';
