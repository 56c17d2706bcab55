/**
 * What is counted: nouns that news use for one sort of thing. Finer than the lexicon, and for heads of counts only: a
 * soldier and a serviceman are counted alike, a soldier and a civilian are not. One line a sort.
 */
import { once } from '../../once';
import { firstOfLine } from '../../text/term-lines';

const THINGS = `
soldier serviceman servicewoman servicemember troop military trooper
house home dwelling homestead household
village settlement hamlet township locality
job post position
worker employee staff staffer workforce personnel
system computer machine server device
prize award trophy gong statuette honour honor
robber gunman raider bandit attacker assailant burglar
man person individual citizen resident inhabitant
passenger traveller
sailor seaman crewman crewmember crew
ship vessel boat craft ferry trawler dhow skiff
aircraft plane jet airplane
engine appliance truck tender
firefighter fireman firewoman
officer policeman policewoman cop constable
protester protestor demonstrator marcher
student pupil schoolchild
child kid youngster boy girl
refugee migrant evacuee
rebel militant insurgent fighter guerrilla
hostage captive
ambassador envoy diplomat
minister secretary
lawmaker legislator deputy member
shot bullet round
knockout ko
win victory
game match
season year
country nation state
district constituency
seat mandate
candidate contender nominee
vote ballot
flight service departure
car vehicle automobile
bus coach
road street highway
school college
building structure
tent shelter
case infection
patient sufferer
aftershock tremor
missile rocket
bomb explosive
rifle gun weapon firearm
arrest detention
company firm business
shop store outlet
customer client shopper subscriber
guest visitor
fan supporter spectator
goal point
hospital clinic
tree trunk
fine penalty
`;

const things = once(() => firstOfLine(THINGS));

/** "Servicemen" has no "s" that its term could lose. */
const singular = (term: string): string => term.replace(/men$/, 'man');

/** The sort of a counted term; itself where no line has it. */
export const thingOf = (term: string): string => things().get(term) ?? things().get(singular(term)) ?? term;
