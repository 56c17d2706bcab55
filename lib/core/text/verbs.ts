/** Which words are verbs: a small list of those that news are told with, by their stems, and the endings. */
import { stem } from 'porter2';
import { IRREGULAR } from './irregular';
import { termOf } from './terms';

const COMMON = `
abandon accuse admit agree aim announce approve arrest arrive attack attend ban battle begin blame block board bomb
break bring build burn buy call cancel capture carry cause celebrate charge claim clash close collapse come command
condemn confirm consider continue convict crash cut damage deal decide declare defeat defend delay demand deny deploy
destroy detain die discover displace discuss drop earn elect end enter escape evacuate expect explode expel face fall fight
file find fine fire flee fly force free gather get give go grow gut halt happen have head hear help hit hold hope host
hurt include increase injure invade investigate invite join keep kidnap kill know land last launch lead leave lift
live lose make march meet miss monitor move murder name need negotiate occur offer open operate order own pay plan plead
pledge prevent promise propose protest pull push put raise raid reach receive recover reduce refuse release remain remove
replace report rescue resign respond rest resume retain return reveal rise rob run save say search see seek seize sell
send sentence serve set shake shoot show shut sign sink sit spend stab stand start stay steal step stop strike struggle
suffer suspend swear take talk tell test threaten throw tie trap travel treat try turn urge use visit vote vow wait want warn
watch win withdraw witness work wound write
`;
const VERBS = new Set(
  COMMON.trim()
    .split(/\s+/)
    .map((word) => IRREGULAR.get(word) ?? termOf(word) ?? stem(word)),
);
/** What stands before a verb's base form. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    'to will would might may could should shall must can cannot did does do not never ' + "won't didn't"
  ).split(' '),
);
export const BE: ReadonlySet<string> = new Set(
  "was were is are am be been being had has have having get got remain remained became become 's 're 've".split(
    ' ',
  ),
);
/** Past forms without an ending that the irregular table does not have. */
const PASTS = new Set(
  'said told met took went came made gave saw ran won held sent spoke broke became began thought felt kept paid put'.split(
    ' ',
  ),
);
const NO_VERB = new Set(
  'during hundred red bed need indeed speed united according following including morning evening nothing something anything everything building being king wing ring thing spring string ceiling wedding'.split(
    ' ',
  ),
);

/** Is a word a verb where `before` stands before it? A guess from forms: nouns of the list count only after an auxiliary. */
export function isVerb(lower: string, before: string): boolean {
  if (lower.length < 3 || NO_VERB.has(lower) || BE.has(lower)) return false;
  if (PASTS.has(lower)) return !ARTICLES.has(before);
  if (before === 'to') return VERBS.has(IRREGULAR.get(lower) ?? termOf(lower) ?? '');
  if (AUXILIARIES.has(before)) return !/ly$/.test(lower) && termOf(lower) !== null;
  if (/^un.{3,}ed$/.test(lower)) return false;
  const inflected = /(?:ed|ing)$/.test(lower) || (IRREGULAR.has(lower) && !NOUN.has(lower));
  if (inflected && (VERBS.has(IRREGULAR.get(lower) ?? '') || /(?:ed|ing)$/.test(lower)))
    return !ARTICLES.has(before);
  return (
    /[^s]s$/.test(lower) &&
    VERBS.has(termOf(lower) ?? '') &&
    !ARTICLES.has(before) &&
    !/(?:ive|al|an|ic|ed|of)$/.test(before)
  );
}
/** Forms of the irregular table that are nouns. */
const NOUN = new Set(
  (
    'men people woman women child children wife wives life lives knife knives mouse mice analysis analyses crisis crises ' +
    'withdrawal approval arrival refusal proposal removal denial deployment decision destruction explosion invasion dead ' +
    'death injury injuries negotiation talks person man meeting shooting rose lay saw felt hearing'
  ).split(' '),
);
const ARTICLES = new Set('a an the his her its their this that these those of'.split(' '));
