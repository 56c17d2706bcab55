/**
 * Verbs that people are cited with, one line a class; forms are built by rule, irregular ones are written out after a
 * slash: base/third/past/participle. Add a verb and a case.
 */

type CueClass = 'say' | 'tell' | 'act' | 'think' | 'want';
export type Form = 'base' | 'third' | 'past' | 'ing';
export interface CueVerb {
  lemma: string;
  class: CueClass;
  forms: readonly Form[];
}

const VERBS: Readonly<Record<CueClass, string>> = {
  /** That something is so: a clause, a quotation. */
  say: `
say/says/said/saying add state note claim argue acknowledge admit/admits/admitted/admitting announce assert confirm concede
conclude contend continue declare deny disclose emphasize emphasise estimate explain indicate insist joke maintain observe
point predict promise reaffirm recall reiterate reply report respond reveal stress suggest swear/swears/swore/swearing
testify tweet underline underscore vow warn write/writes/wrote/writing allege affirm caution complain pledge read/reads/read/reading
ask wonder agree boast quip/quips/quipped/quipping lament find/finds/found/finding show/shows/showed/showing
learn repeat stipulate speculate counter exclaim recount clarify speak/speaks/spoke/speaking joke answer propose caution
advise fear recommend document hint
`,
  /** To somebody: the hearer stands before what is said. */
  tell: 'tell/tells/told/telling inform assure remind notify brief',
  /** With a thing as object: what is called for, criticised, discussed. */
  act: `
call demand urge accuse laud lambast lambaste deride tout hail liken decline criticize criticise praise blast slam/slams/slammed/slamming condemn denounce welcome discuss describe cite mention
express defend reject question outline dismiss endorse mock oppose blame encourage reference
label put/puts/put/putting criticize champion advocate downplay disavow propose dispute chastise chide scold rebuke deplore applaud
`,
  /** What is held to be so. */
  think: `
believe think/thinks/thought/thinking worry doubt suspect expect
`,
  /** What somebody is after: "to", or somebody and "to". */
  want: `
want intend hope threaten wish plan refuse
`,
};

function regular(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/e$/.test(base)) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [/(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

function build(): Map<string, CueVerb> {
  const cues = new Map<string, CueVerb>();
  for (const [name, list] of Object.entries(VERBS) as [CueClass, string][]) {
    for (const entry of list.trim().split(/\s+/)) {
      const [lemma = '', ...written] = entry.split('/');
      const [third = '', past = '', ing = ''] = written.length === 3 ? written : regular(lemma);
      const add = (form: string, kind: Form): void => {
        const known = cues.get(form);
        if (known && known.lemma !== lemma) return;
        cues.set(form, {
          lemma,
          class: known?.class ?? name,
          forms: [...new Set([...(known?.forms ?? []), kind])],
        });
      };
      add(lemma, 'base');
      add(third, 'third');
      add(past, 'past');
      add(ing, 'ing');
    }
  }
  return cues;
}

const CUES = build();
export const cueVerb = (lower: string): CueVerb | undefined => CUES.get(lower);
/** A finite form that introduces speech: "said", "asks". */
export const isSpeechForm = (lower: string): boolean => {
  const cue = CUES.get(lower);
  return (
    cue !== undefined &&
    (cue.class === 'say' || cue.class === 'tell') &&
    !(cue.forms.length === 1 && cue.forms[0] === 'base')
  );
};

/** Particles that belong to the cue: "pointed out", "called for", "spoke of". */
export const PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  point: new Set(['out', 'to']),
  call: new Set(['for', 'on', 'upon']),
  accuse: new Set(['of']),
  speak: new Set(['of', 'about', 'against']),
  warn: new Set(['of', 'about', 'against']),
  complain: new Set(['of', 'about']),
  find: new Set(['out']),
  lay: new Set(['out']),
  agree: new Set(['to', 'with', 'on']),
  respond: new Set(['to']),
  ask: new Set(['for']),
  write: new Set(['of', 'about']),
  think: new Set(['of', 'about']),
  worry: new Set(['about']),
  back: new Set(['away']),
  hint: new Set(['at']),
};

/** Forms that are nouns as often: they cite only between a subject and what can be said. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  (
    'states rules questions details tweets remarks claims claim notes note reports report calls call demands demand doubts ' +
    'doubt shows show documents document estimates estimate worries worry answers answer counters charges vows pledges warns ' +
    'promises promise proposes mentions mention praise blame fears fear finds find jokes joke speculates reads argues ' +
    'question state quip boasts boast laments lament repeat repeats hints hint urges urge blasts blast tweet remark replies reply'
  ).split(' '),
);
