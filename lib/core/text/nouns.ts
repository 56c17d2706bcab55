/** Which words are plural nouns, persons or roles: guesses from forms and short lists. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Plurals and collective nouns without an s. */
const PLURALS = list(`
people men women children police personnel staff troops cattle media data dead injured wounded missing killed crew
servicemen servicewomen policemen policewomen firemen gunmen fishermen businessmen congressmen militiamen lawmen
spokesmen crewmen workmen countrymen clergymen salesmen sportsmen teeth feet mice geese sheep aircraft spacecraft fish
offspring criteria phenomena nuclei others youth infantry cavalry clergy faithful refugees dozen percent
`);
/** End in s without being plural nouns. */
const NO_PLURALS = list(`
is was has his its this thus us yes as less across perhaps always towards afterwards besides unless previous various
serious famous religious dangerous numerous continuous suspicious gas bus class process access success business press
loss mass pass cross glass boss congress campus virus crisis analysis basis status focus bonus census corpus series
news politics economics physics mathematics athletics does says goes yours hers ours theirs miss mrs
mistress princess actress illness witness fitness darkness happiness address progress express dress stress fortress
christmas plus minus versus sometimes overseas indoors outdoors upstairs downstairs nowadays alas chaos
`);
/** Adjectives in -ous, -less, -ss and others are told by their ends. */
const ADJECTIVE = /(?:ous|less|ness|ss|us|is)$/;

/** May the folded word be a plural noun? */
export const isPlural = (lower: string): boolean =>
  PLURALS.has(lower) ||
  (lower.length > 3 && lower.endsWith('s') && !NO_PLURALS.has(lower) && !ADJECTIVE.test(lower));

/** One human being. */
const PERSON = list(`
man woman boy girl child baby infant person civilian soldier officer policeman policewoman trooper guard driver
passenger student pupil teacher worker employee resident tourist villager farmer fisherman firefighter journalist
reporter photographer gunman attacker bomber suspect militant insurgent rebel terrorist victim teenager toddler
bystander pedestrian cyclist motorist pilot sailor marine diplomat envoy ambassador protester demonstrator prisoner
inmate hostage nurse doctor paramedic technician relative brother sister son daughter father mother husband wife
judge lawyer prosecutor mayor politician lawmaker activist miner builder hiker climber skier swimmer spectator shopper
commuter patient migrant guest neighbour neighbor
member technician cleric priest nun monk aide bodyguard contractor engineer crewman fighter commander general
`);
export const isPerson = (lower: string): boolean =>
  PERSON.has(lower) ||
  (lower.endsWith('s') && PERSON.has(lower.slice(0, -1))) ||
  /^(?:people|men|women|children|babies|policemen|servicemen|police|troops|personnel|crew|gunmen|fishermen|firemen|others|villagers|wives|adults|americans|iraqis|israelis|palestinians|somalis)$/.test(
    lower,
  );

/** Who represents a country: "ambassadors from 25 countries" are 25 ambassadors. */
export const ROLES: ReadonlySet<string> = list(`
ambassadors envoys ministers leaders representatives delegates delegations diplomats presidents officials chiefs heads
consuls parliamentarians lawmakers commissioners negotiators observers athletes teams players experts scientists
students journalists soldiers troops
`);
export const COUNTRIES: ReadonlySet<string> = list('countries nations states governments capitals members');
