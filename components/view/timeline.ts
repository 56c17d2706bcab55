/** When each report was published and changed, and which of its values came up first at that time. */
import type { Finding, Verdict } from '../../lib/core/model';
import { isDiffering, readingsOf } from './readings';
import type { ReportView } from './reports';

/** A reading of a differing detail at the report that has it first. */
export interface Told {
  finding: string;
  verdict: Verdict;
  about: string;
  text: string;
  /** What was told until then; null for the first reading, and where time explains nothing. */
  before: string | null;
}

export interface Step {
  report: ReportView;
  /** It was there already, and was changed at this time. */
  changed: boolean;
  doubtful: boolean;
  /** EDTF, on the report's own calendar, as precise as it is known. */
  day: string;
  /** `T11:20`, with its zone where not all have the same; '' where it is not known. */
  clock: string;
  told: Told[];
}

export interface Timeline {
  /** Steps of one day; those in a row that bring nothing new stand together. */
  days: { day: string; moments: Step[][] }[];
  undated: ReportView[];
}

/** Details that are followed through time: more of them hide each other, and the grid shows all. */
const FOLLOWED = 3;

/** Null where fewer than two times are known: nothing comes before or after anything. */
export function timelineOf(findings: Finding[], reports: ReportView[]): Timeline | null {
  const dated = reports.flatMap(stampsOf).sort((a, b) => a.day.localeCompare(b.day) || a.at - b.at);
  if (new Set(dated.map(({ day, at }) => `${day} ${at}`)).size < 2) return null;
  const manyZones = new Set(dated.flatMap(({ clock, zone }) => (clock ? zone : []))).size > 1;
  const steps = dated.map(({ clock, zone, ...stamp }) => ({
    ...stamp,
    clock: clock && `T${clock}${manyZones ? zone : ''}`,
    told: [],
  }));
  follow(findings, steps);
  return { days: daysOf(steps), undated: reports.filter((report) => stampsOf(report).length === 0) };
}

interface Stamp extends Omit<Step, 'told'> {
  zone: string;
  /** Milliseconds since 1970; of a day without a clock the end of all times. */
  at: number;
}

const SHAPE =
  /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

function stampsOf(report: ReportView): Stamp[] {
  const { published, modified, doubtful = [] } = report;
  const stampOf = (which: 'published' | 'modified', iso: string | null): Stamp[] => {
    const [, day, clock = '', zone = ''] = SHAPE.exec(iso ?? '') ?? [];
    if (!day) return [];
    const at = clock ? Date.parse(`${day}T${clock}${zone || 'Z'}`) : Number.POSITIVE_INFINITY;
    const changed = which === 'modified';
    return Number.isNaN(at)
      ? []
      : [{ report, changed, doubtful: doubtful.includes(which), day, clock, zone, at }];
  };
  const first = stampOf('published', published);
  return modified === published ? first : [...first, ...stampOf('modified', modified)];
}

/** Puts what comes up at each step there. A text that was changed is known as it was after its change. */
function follow(findings: Finding[], steps: Step[]): void {
  const last = new Map(steps.map((step) => [step.report.id, step]));
  const differing = findings.filter(isDiffering);
  const updatedFirst = differing.toSorted((a, b) => Number(isUpdated(b)) - Number(isUpdated(a)));
  const inTime = steps.filter((step) => last.get(step.report.id) === step);
  let followed = 0;
  for (const finding of updatedFirst) {
    const told = storyOf(finding, inTime);
    if (told.length < 2 || followed === FOLLOWED) continue;
    followed += 1;
    for (const [step, one] of told) step.told.push(one);
  }
}

const isUpdated = ({ verdict }: Finding): boolean => verdict === 'updated';

/** Each reading at the first step that has it. */
function storyOf(finding: Finding, steps: Step[]): [Step, Told][] {
  const { id, verdict, about } = finding;
  const readings = readingsOf(finding);
  const story: [Step, Told][] = [];
  const seen = new Set<number>();
  let before: string | null = null;
  for (const step of steps)
    for (const { number, values } of readings) {
      const own = values.find(({ report }) => report === step.report.id);
      if (!own || seen.has(number)) continue;
      seen.add(number);
      story.push([step, { finding: id, verdict, about, text: own.text, before }]);
      if (isUpdated(finding)) before = own.text;
    }
  return story;
}

function daysOf(steps: Step[]): Timeline['days'] {
  const days: Timeline['days'] = [];
  for (const step of steps) {
    const day = days.at(-1);
    const moment = day?.moments.at(-1);
    if (day?.day !== step.day || !moment) days.push({ day: step.day, moments: [[step]] });
    else if (step.told.length === 0 && moment.every(({ told }) => told.length === 0)) moment.push(step);
    else day.moments.push([step]);
  }
  return days;
}

/** The first moments, in their days. */
export function firstMoments(days: Timeline['days'], count: number): Timeline['days'] {
  let left = count;
  return days.flatMap(({ day, moments }) => {
    const some = moments.slice(0, left);
    left -= some.length;
    return some.length > 0 ? [{ day, moments: some }] : [];
  });
}
