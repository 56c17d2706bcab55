/** Words that tell what a run of capitals is: heads of organisations and places, roles, ships, words that are never names. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A run with one of these is an organisation: "Foreign Ministry", "Bank of …". */
export const ORGANISATION_HEADS = list(`
ministry ministries department council committee commission agency organization organisation union university college
bank court bureau office institute institution association party front federation foundation center centre company
corporation corp inc ltd limited group holdings airlines airways police navy army force forces guard guards corps brigade
battalion parliament assembly congress senate house cabinet administration government authority service services board
league club team society network news times post journal tribune herald gazette daily press magazine newspaper radio
television tv channel studios records media school academy hospital church mosque ministries fund trust alliance coalition
movement brotherhood militia militias survey laboratory laboratories lab industries systems motors foods distribution
cell command headquarters embassy consulate mission secretariat tribunal chamber exchange registry squad
echo chronicle courier observer bulletin examiner inquirer telegraph dispatch argus broadcasting
`);
/** "Ministry of …": these go on with "of" or "for". */
export const OF_HEADS = list(`
ministry department council committee commission agency organization organisation union university college bank court bureau
office institute association party front federation center centre house board league society church secretary minister
republic bay gulf kingdom state city islands province district university academy school fund chamber army people's
attorney chief director head speaker president commonwealth states
`);
/** A run that ends with one of these is a place. */
export const PLACE_TAILS = list(`
street st avenue ave road rd boulevard blvd highway lane drive square bridge river lake bay island islands peninsula
mountain mountains valley county province district region city town village airport port harbor harbour park square desert
sea ocean gulf strait canal zone border plaza stadium beach hill hills heights forest castle palace prison jail base
coast village capital station tower building mall hotel state territory point neighborhood neighbourhood unit crossing
`);
/** A run that begins with one of these is a place. */
export const PLACE_STARTS = list('mount mt lake fort port camp cape gulf highway interstate route');
/** Begin names of ships, storms and the like: neither person nor place. */
export const THINGS_NAMED = list('mv ins uss hms ss ms rfa storm hurricane typhoon cyclone operation');

/** A run that ends with one of these is an event, a law or a prize: none of our kinds. */
export const EVENT_TAILS = list(
  'cup games olympics championship championships prix prize award awards act treaty accord festival',
);

/** Nouns that name what a person is. */
export const ROLES = list(`
president premier minister chancellor senator representative congressman congresswoman governor gov mayor ambassador envoy
secretary general lieutenant colonel major captain commander sergeant corporal private admiral brigadier marshal officer
constable detective inspector trooper sheriff chief justice judge prosecutor lawyer attorney spokesman spokeswoman
spokesperson leader director head chairman chairwoman chair ceo founder owner boss manager coach player striker actor
actress singer author writer star comedian director producer editor reporter correspondent journalist columnist anchor host
analyst expert professor economist scientist researcher engineer doctor surgeon nurse pastor priest bishop rabbi imam cleric
pope king queen prince princess emir sheikh candidate nominee lawmaker legislator councilman councilwoman councillor
deputy counterpart adviser advisor aide strategist pollster activist dissident diplomat official executive
critic blogger soldier pilot driver victim suspect widow wife husband son daughter brother sister mother father friend
resident student teacher neighbor neighbour witness cop rev reverend sir dame lord lady mr mrs ms miss dr prof sen rep lt
col sgt capt cmdr cpl const gen adm hon commissioner superintendent marshal speaker whip treasurer counsel historian
inmate prisoner operative chef champion rapper billionaire businessman businesswoman tycoon investor mogul
`);
/** Stand before a role's noun. */
export const ROLE_PARTS = list(`
prime vice foreign interior defence defense finance deputy former acting first press fire police state federal supreme
national security campaign senior general military opposition assistant associate chief district health oil justice
education trade labour labor housing interim outgoing incoming new late then current ex democratic republican party
presidential congressional longtime special team police union media human rights army navy air force top city county
executive of the and for to
`);

/** Written with a capital and no name: months, days, pronouns, acronyms of things. */
export const NO_NAMES = list(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
i tv dna ceo cfo gmt est pst edt pdt utc am pm ok ied ieds suv dvd cd pc hiv aids gdp iq id vip faq pdf url usb gps atm
covid ad bc internet christmas easter ramadan eid thanksgiving halloween god mr mrs ms dr jr sr islam islamic christian
christianity muslim muslims jewish jew jews catholic catholics sunni shia shiite shiites arab arabs english photo video
excellency majesty highness no yes
`);

/** Parts of the sky: alone they name nothing, before a name they belong to it. */
export const COMPASS = list(`
north south east west northeast northwest southeast southwest northern southern eastern western central upper lower greater
`);
/** Pronouns and small words that sentences begin with; a stop list for finding may lack some of them. */
export const SMALL_WORDS = list(`
he she it they we you who his her its their our my your the a an this that these those there here what when where why how
if as at in on for to of by with from but and or so yet not during while since because although though after before until
once some many most several few each every both all any no one two three four five six seven eight nine ten more such then
also just even only now still very too again never always often perhaps maybe please yes him me us am been being i
nobody everybody anybody somebody everyone anyone someone none however meanwhile later earlier soon according despite among about over under between against through is are
was were has have had will would can could should may might must do does did
`);

/** Begin sentences as things far more often than as names; a text that has one amid a sentence as a name tells so itself. */
export const COMMON_NOUNS = list(`
oil gas gold silver copper wheat rice coffee coal steel petrol fuel food water rain snow wind fire smoke fog ice heat
hope fear anger grief doubt faith trust pressure profit turnover output income trade crime growth demand supply debt
power work life death love war peace money cash traffic business talk help support aid evidence progress
`);

/** Verbs of speaking: who stands before one is somebody. */
export const SAYING = list('said says say saying told tells wrote writes added adds asked asks noted notes');
