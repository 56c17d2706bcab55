/** Past or future: what the words around a date tell. Past by default. */
import { baseOf } from '../../text/languages';
import { isVerb } from '../../text/verbs';
import { hasWords, type Source, wordAt } from '../source';

export type Direction = 'past' | 'future' | 'none';

const FUTURE = new Set(
  "will 'll shall won't upcoming scheduled due expected expects plans planned planning tomorrow hopes intends set would expires expire resumes resume begins ends meets".split(
    ' ',
  ),
);

const FUTURE_BEFORE = new Set('by until till is are starts begins opens'.split(' '));

const PAST = new Set(
  'was were had has have did said told met took went came made left fell struck hit killed began saw gave ran became won lost held sent spoke broke shot ago yesterday been'.split(
    ' ',
  ),
);

/** In tokens. */
const REACH = 10;

/** A cue of another clause counts for less: "will hear the case on Thursday, and ruled …". In tokens. */
const BORDER_COST = 5;
const BORDER = /^(?:[,;:—]|and|but)$/;

/** The present of timetables: "go to the polls on Sunday", "takes effect on Monday". */
const SCHEDULED = new Set(
  'take effect|takes effect|the polls|polls open|goes on|go on|kicks off|kick off|is on|are on|into force|into effect|on sale|be held|takes place|take place'.split(
    '|',
  ),
);
const isScheduled = (source: Source, at: number): boolean =>
  SCHEDULED.has(`${wordAt(source, at)} ${wordAt(source, at + 1)}`) &&
  !/^(?:went|came)$/.test(wordAt(source, at - 2)) &&
  !/^(?:went|came)$/.test(wordAt(source, at - 1));

/** "Will be held", "is to be signed", "due to be signed": the participle tells no time, what stands before "be" does. */
const isInfinitive = (source: Source, at: number): boolean =>
  wordAt(source, at - 1) === 'be' || (/ly$/.test(wordAt(source, at - 1)) && wordAt(source, at - 2) === 'be');

/** "Is to be signed", "may report": not the month. */
const isToCome = (source: Source, at: number): boolean =>
  (wordAt(source, at) === 'be' && hasWords(source, at - 1, ['to']) && IS.test(wordAt(source, at - 2))) ||
  /^(?:may|might)$/.test(source.tokens[at]?.text ?? '');
const IS = /^(?:is|are|'s|'re)$/;

/** Future tenses that are told by their endings: "dimitirá", "démissionnera". */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['es', /^\p{Ll}+[aei]r(?:á|án)$/u],
  ['fr', /^\p{Ll}+[aei]r(?:a|ont)$/u],
]);
const isFutureForm = (source: Source, at: number): boolean =>
  FORMS.get(baseOf(source.context.language))?.test(source.tokens[at]?.text ?? '') ?? false;

function cueAt(source: Source, at: number): Direction | null {
  const word = wordAt(source, at);
  if (isScheduled(source, at) || FUTURE.has(word) || isToCome(source, at) || isFutureForm(source, at))
    return 'future';
  if (isInfinitive(source, at)) return null;
  if (PAST.has(word) || (/ed$/.test(word) && isVerb(word, wordAt(source, at - 1)))) return 'past';
  return null;
}

/** The nearest cue on one side of a date, and how far it lies. */
function nearest(source: Source, at: number, step: 1 | -1, start: number, end: number): [number, Direction] {
  let cost = 0;
  for (let i = 0; i < REACH; i++, at += step) {
    if (at < start || at >= end) break;
    cost += BORDER.test(wordAt(source, at)) ? BORDER_COST : 1;
    const cue = cueAt(source, at);
    if (cue) return [cost, cue];
  }
  return [Number.POSITIVE_INFINITY, 'none'];
}

/** "Moved from Friday to Monday", "postponed to June 3": the new day lies ahead. */
function isMovedTo(source: Source, from: number): boolean {
  if (!/^(?:to|until|till)$/.test(wordAt(source, from - 1))) return false;
  for (let at = from - 2; at > from - 7; at--)
    if (
      /^(?:moved|shifted|rescheduled|postponed|delayed|adjourned|deferred|extended|forward)$/.test(
        wordAt(source, at),
      )
    )
      return true;
  return false;
}

/** Do the words around a date tell of what was, or of what will be? The nearest cue decides. */
export function directionOf(source: Source, from: number, to: number): Direction {
  if (FUTURE_BEFORE.has(wordAt(source, from - 1))) return 'future';
  if (isMovedTo(source, from)) return 'future';
  const start = source.sentenceStart[from] ?? 0;
  const end = source.sentenceEnd[from] ?? 0;
  const left = nearest(source, from - 1, -1, start, end);
  const right = nearest(source, to, 1, start, end);
  return left[0] <= right[0] ? left[1] : right[1];
}
