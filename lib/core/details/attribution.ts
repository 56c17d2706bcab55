/**
 * Who said what: a detail stands on the source's words (the cue's where nobody is named), its value is the source's
 * folded name. A pronoun stands for the speaker who was named last.
 */
import type { Detail } from '../model';
import type { Evidence } from '../names/evidence';
import { namesIn } from '../names/names-in';
import { termsBetween } from './clause';
import type { DetailContext, PassageText } from './context';
import { chainsIn } from './speech/chains';
import { PRONOUNS } from './speech/grammar';
import { labelsIn } from './speech/labels';
import { type Script, type Stretch, scriptOf, textOf } from './speech/script';
import { type Statement, statementsIn } from './speech/statements';

/** Terms of what is said that tell what it is about. */
const MAX_ABOUT = 12;
const MAX_ABOUT_TOKENS = 60;

/** The canonical key of a source: the name in it, else its words. "Lee's office" is not Lee. */
function sourceKey(script: Script, { from, to }: Stretch, evidence?: Evidence): string {
  const tokens = script.tokens.slice(from, to);
  const names = namesIn(tokens, script.text, evidence).filter(
    ({ demonym, to: end }) => !demonym && tokens[end]?.lower !== "'s",
  );
  const name =
    names.find(({ type }) => type === 'person') ??
    names.find(({ type }) => type === 'organisation') ??
    names[0];
  return name ? name.folded : termsBetween(script, from, to).join(' ');
}

function detailOf(script: Script, statement: Statement, speaker: string, evidence?: Evidence): Detail | null {
  const [cue, content] = [textOf(script, statement.cue), textOf(script, statement.content)];
  const source = statement.source && textOf(script, statement.source);
  if (!cue || !content) return null;
  const { text, start, end } = source ?? cue;
  const value = source
    ? isPronoun(source.text)
      ? speaker
      : sourceKey(script, statement.source ?? statement.cue, evidence)
    : '';
  const about = termsBetween(
    script,
    statement.content.from,
    Math.min(statement.content.to, statement.content.from + MAX_ABOUT_TOKENS),
  ).slice(0, MAX_ABOUT);
  return {
    kind: 'attribution',
    text,
    start,
    end,
    value,
    about,
    attribution: { cue: cue.text, source, content },
  };
}
const isPronoun = (text: string): boolean => PRONOUNS.has(text.toLowerCase());

const byCue = (a: Statement, b: Statement): number => a.cue.from - b.cue.from;

export function attributionIn(passage: PassageText, { evidence }: DetailContext): Detail[] {
  const script = scriptOf(passage);
  const details: Detail[] = [];
  let speaker = '';
  for (const statement of [...labelsIn(script), ...statementsIn(script), ...chainsIn(script)].sort(byCue)) {
    const detail = detailOf(script, statement, speaker, evidence);
    if (!detail) continue;
    details.push(detail);
    speaker = detail.value || speaker;
  }
  return details;
}
