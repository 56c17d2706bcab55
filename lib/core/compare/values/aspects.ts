/**
 * What a number measures: a duration may be a prison term or a closure, a sum loot or a fine, a distance a depth or a
 * height. Two numbers of one aspect are likelier about one thing than two of different ones, whatever words stand
 * around them. One line an aspect: its name, which is one of the words that tell it or stands before a bar; the other words.
 * A word tells one aspect of a kind.
 */
import type { Detail, DetailKind } from '../../model';
import { once } from '../../once';
import { termOf } from '../../text/terms';

const ASPECTS: Partial<Record<DetailKind, string>> = {
  duration: `
prison term | sentence jail prison imprison term bar probation parole serve
closure close shut suspend suspension halt standstill idle block ground stop ban cancel
delay late wait postpone overdue
captivity | missing captive hostage trap adrift kidnap abduct
service career work employ spend veteran coach play tenure office
marriage marry husband wife couple
power cut | power electricity outage blackout restore reconnect
contract deal lease extension offer sign agreement
evacuation | evacuate rescue disembark
truce ceasefire lull pause
talks | talk meeting visit trip summit negotiate debate deliberate
length last long run duration whole show film
deadline within ultimatum patch fix correction remedy notice
illness | hospital ill sick coma intensive recover quarantine isolate
protest riot demonstrate unrest strike walkout
`,
  money: `
price bid offer buy purchase sold acquire acquisition takeover deal sale
premium
loot steal haul rob robbery theft heist thief burglar raid
ransom
reward bounty information
fine penalty sanction
damage repair destruction insure rebuild
compensation settlement settle award victim sue lawsuit
cost budget spend expense
takings revenue turnover gross box earn
profit income
loss lose
debt owe loan borrow credit lend
aid donate pledge relief grant fund charity
pay | salary wage bonus
fee break
bail bond
savings | saving synergy
share price | share stock
tax levy duty tariff
`,
  measure: `
depth deep below underground beneath surface
distance away off coast epicenter epicentre from mile shore northwest northeast southwest southeast north south east west
height high tall altitude elevation tower
wind gust blow
rain rainfall precipitation
snow snowfall drift
surge wave tide water flood
speed travel drive fast
length long wide width
`,
  count: `
without power | power electricity outage blackout dark light supply
evacuated | evacuate lodge shelter relocate
displaced | displace flee refugee homeless uproot
arrested | arrest detain custody apprehend
deployed | deploy mobilize mobilise send dispatch
attending | attend crowd gather audience spectator watch vigil
destroyed | destroy damage collapse flatten raze gut
jobs lost | job post redundancy layoff axe dismiss
infected | infect case positive test
rescued | rescue save free pull
trapped | trap strand bury
broken into | hack compromise breach infiltrate
aboard board passenger crew carry
won | win award prize trophy
held | hostage kidnap abduct captive
`,
  percent: `
turnout
vote voter ballot
stake own hold shareholder family
premium above average closing
change | rise fall increase decrease drop grow growth decline jump up down climb surge
unemployment | unemployed jobless
inflation
approval | approve poll survey support oppose rating
reach | update patch install adopt vaccinate coverage
full capacity fill
contained | contain
`,
  time: `
landfall ashore
death | die kill pronounce declare
quake earthquake strike tremor shake hit magnitude
explosion | explode blast detonate blow
call phone alert alarm
start begin open
end finish close stop
arrest catch capture detain
crash collide collision derail
`,
  date: `
death | die kill
birth born birthday
reopening | reopen open resume
release publish issue
arrest catch capture detain
election poll vote
hearing court trial appear judge
conviction | convict guilty
report inform notify disclose alert
signing | sign agreement
wedding marry
`,
};

/** The aspect of each term; the first line that names a word has it. */
function readLines(lines: string): Map<string, string> {
  const aspects = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [first = '', rest] = line.split(' | ');
    const words = (rest ?? first).split(' ');
    for (const word of words) {
      const term = termOf(word) ?? word;
      if (!aspects.has(term)) aspects.set(term, rest ? first : (words[0] ?? ''));
    }
  }
  return aspects;
}

const tables = once(() => new Map(Object.entries(ASPECTS).map(([kind, lines]) => [kind, readLines(lines)])));

/** Terms that are looked at, nearest first. */
const REACH = 6;
/** "Offered a reward", "offered a share": these tell something only where no other word does. */
const WEAK = new Set(['offer']);

/** The aspect that the nearest telling word gives; '' where none does. */
export function aspectOf({ kind, about }: Detail): string {
  const own = tables().get(kind);
  const telling = own ? about.slice(0, REACH).filter((one) => own.has(one)) : [];
  const term = telling.find((one) => !WEAK.has(one)) ?? telling[0];
  return own?.get(term ?? '') ?? '';
}
