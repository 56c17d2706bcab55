/** Words that a reason is told with. Add a line and a case. */

/** Cues, one a line; after `:` what has to follow: `event` a noun or -ing form that names an event or a mood. */
export const CAUSE_CUES = `
due to
because of
because
owing to
thanks to
on account of
in response to
in retaliation for
in revenge for
in protest at
in protest over
in protest against
in the wake of
in the aftermath of
as a result of
as a consequence of
as punishment for
on suspicion of
on charges of
for fear of
caused by
triggered by
sparked by
prompted by
blamed on
stemming from
resulting from
following: event
after: event
over: event
amid: event
amidst: event
citing: event
`;
/** Nouns of events and moods that "after", "over" and "amid" give a reason with. */
export const EVENTS: ReadonlySet<string> = new Set(
  `attack attacks strike strikes bombing bombings shooting shootings threat threats fear fears concern concerns tension tensions
dispute disputes row crisis protest protests allegation allegations accusation accusations claim claims charge charges death deaths
murder killing killings crash collapse failure failures scandal pressure criticism outrage anger doubt doubts worries worry
violence clashes fighting war unrest riots argument quarrel feud suspension dismissal firing decision ruling refusal loss losses
explosion blast fire quake earthquake storm flood outbreak leak breach defeat debt debts safety security raid raids incident
investigation probe uncertainty complaint complaints fraud corruption abuse treatment attempt attempts invasion coup arrest
inability lack shortage delays problems issues`.split(/\s+/),
);
