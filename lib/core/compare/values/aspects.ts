/**
 * What a number measures: a duration may be a prison term or a closure, a sum loot or a fine, a distance a depth or a
 * height. Two numbers of one aspect are likelier about one thing than two of different ones, whatever words stand
 * around them. One line an aspect: its kinds, its name, the words that tell it. A word tells one aspect of a kind.
 */
import { type Detail, type DetailKind, VALUED_KINDS } from '../../model';
import { once } from '../../once';
import { termOf } from '../../text/terms';

const ASPECTS = `
duration | prison term | sentence jail prison imprison term bar probation parole serve
duration | closure | close closure shut suspend suspension halt standstill idle block ground stop ban cancel
duration | delay | delay late wait postpone overdue
duration | captivity | missing captive hostage trap adrift kidnap abduct
duration | service | career service work employ spend veteran coach play tenure office
duration | marriage | marry marriage husband wife couple
duration | power cut | power electricity outage blackout restore reconnect
duration | contract | contract deal lease extension offer sign agreement
duration | evacuation | evacuate rescue disembark
duration | truce | truce ceasefire lull pause
duration | talks | talk meeting visit trip summit negotiate debate deliberate
duration | length | last long run length duration whole show film
duration | deadline | deadline within ultimatum patch fix correction remedy notice
duration | illness | hospital ill sick coma intensive recover quarantine isolate
duration | protest | riot protest demonstrate unrest strike walkout
money | price | bid offer price buy purchase sold acquire acquisition takeover deal sale
money | premium | premium
money | loot | steal loot haul rob robbery theft heist thief burglar raid
money | ransom | ransom
money | reward | reward bounty information
money | fine | fine penalty sanction
money | damage | damage repair destruction insure rebuild
money | compensation | compensation settlement settle award victim sue lawsuit
money | cost | cost budget spend expense
money | takings | revenue turnover takings gross box earn
money | profit | profit income
money | loss | loss lose
money | debt | debt owe loan borrow credit lend
money | aid | aid donate pledge relief grant fund charity
money | pay | salary wage bonus
money | fee | fee break
money | bail | bail bond
money | savings | saving synergy
money | share price | share stock
money | tax | tax levy duty tariff
measure | depth | depth deep below underground beneath surface
measure | distance | away distance off coast epicenter epicentre from mile shore northwest northeast southwest southeast north south east west
measure | height | high height tall altitude elevation tower
measure | wind | wind gust blow
measure | rain | rain rainfall precipitation
measure | snow | snow snowfall drift
measure | surge | surge wave tide water flood
measure | speed | speed travel drive fast
measure | length | length long wide width
count | without power | power electricity outage blackout dark light supply
count | evacuated | evacuate lodge shelter relocate
count | displaced | displace flee refugee homeless uproot
count | arrested | arrest detain custody apprehend
count | deployed | deploy mobilize mobilise send dispatch
count | attending | attend crowd gather audience spectator watch vigil
count | destroyed | destroy damage collapse flatten raze gut
count | jobs lost | job post redundancy layoff axe dismiss
count | infected | infect case positive test
count | rescued | rescue save free pull
count | trapped | trap strand bury
count | broken into | hack compromise breach infiltrate
count | aboard | aboard board passenger crew carry
count | won | win award prize trophy
count | held | hostage kidnap abduct captive
percent | turnout | turnout
percent | vote | vote voter ballot
percent | stake | stake own hold shareholder family
percent | premium | premium above average closing
percent | change | rise fall increase decrease drop grow growth decline jump up down climb surge
percent | unemployment | unemployed jobless
percent | inflation | inflation
percent | approval | approve poll survey support oppose rating
percent | reach | update patch install adopt vaccinate coverage
percent | full | full capacity fill
percent | contained | contain
time | landfall | landfall ashore
time | death | die kill pronounce declare
time | quake | earthquake quake strike tremor shake hit magnitude
time | explosion | explode blast detonate blow
time | call | call phone alert alarm
time | start | begin start open
time | end | end finish close stop
time | arrest | arrest catch capture detain
time | crash | crash collide collision derail
date | death | die kill
date | birth | born birth birthday
date | reopening | reopen open resume
date | release | release publish issue
date | arrest | arrest catch capture detain
date | election | election poll vote
date | hearing | court hearing trial appear judge
date | conviction | convict guilty
date | report | report inform notify disclose alert
date | signing | sign agreement
date | wedding | marry wedding
`;

const KINDS = new Set<string>(VALUED_KINDS);

/** Per kind: the aspect of each term; the first line that names a word has it. */
const aspects = once(() => tableOf(ASPECTS));

function tableOf(lines: string): Map<DetailKind, Map<string, string>> {
  const table = new Map<DetailKind, Map<string, string>>();
  for (const line of lines.trim().split('\n')) {
    const [kind = '', aspect = '', words = ''] = line.split('|').map((part) => part.trim());
    if (!KINDS.has(kind)) throw new Error(`no kind with values: ${line}`);
    const own = table.get(kind as DetailKind) ?? new Map<string, string>();
    table.set(kind as DetailKind, own);
    for (const word of words.split(' ')) {
      const term = termOf(word) ?? word;
      if (!own.has(term)) own.set(term, aspect);
    }
  }
  return table;
}

/** Terms that are looked at, nearest first. */
const REACH = 6;
/** "Offered a reward", "offered a share": these tell something only where no other word does. */
const WEAK = new Set(['offer']);

/** The aspect that the nearest telling word gives; '' where none does. */
export function aspectOf({ kind, about }: Detail): string {
  const own = aspects().get(kind);
  const telling = own ? about.slice(0, REACH).filter((one) => own.has(one)) : [];
  const term = telling.find((one) => !WEAK.has(one)) ?? telling[0];
  return own?.get(term ?? '') ?? '';
}
