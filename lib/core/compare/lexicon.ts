/**
 * Words that news use for one thing, so that passages meet which tell the same in other words: one line a concept.
 * For finding only: a shared concept never makes two values equal. Add a line and a case in lexicon.test.ts.
 */
import { termOf } from '../text/terms';

const CONCEPTS = `
ambassador envoy diplomat
embassy mission chancery
close closure shut shutdown shutter
withdraw pull evacuate leave depart exit
attack strike assault raid offensive bombing bombardment shelling
missile rocket projectile
weapon arms gun firearm
keep retain maintain remain stay
plan intend intention aim prepare
promise pledge vow undertake commit commitment guarantee
protect defend secure safeguard
confirm affirm assure reaffirm
emphasise emphasize stress underline underscore reiterate
criticise criticize condemn denounce slam blast
meet receive host talks
talk discuss conversation consult consultation
call phone telephone
demand urge request appeal
seek try attempt endeavour endeavor
destabilise destabilize undermine jeopardise jeopardize sabotage threaten
stability calm peace
relation tie link
start begin launch commence
end stop halt cease finish
kill dead die fatal slay death
injure wound hurt
victim casualty
murder homicide slaying manslaughter
arrest detain custody capture apprehend seize
suspect accused defendant alleged
police officer cop constable
soldier troop servicemember serviceman
army military force
militia gunman militant insurgent fighter rebel
shoot shooting gunfire fire
explode explosion blast bomb ied
crash collide collision accident wreck
car vehicle automobile
plane aircraft jet airliner
ship vessel boat ferry
fire blaze wildfire inferno
flood flooding inundate
quake earthquake temblor tremor
storm hurricane typhoon cyclone
rescue save
missing disappear vanish unaccounted
hospital clinic infirmary
doctor physician medic
house home residence
building structure
school college university
child kid boy girl youngster
prison jail
sentence imprison
court judge tribunal
trial hearing
charge indict indictment
guilty convict conviction
lawyer attorney counsel solicitor
rule ruling verdict
law legislation statute act
vote ballot poll
election elect
parliament legislature assembly congress
government administration cabinet authorities
minister secretary
president presidency
premier pm
spokesman spokeswoman spokesperson
statement communique announcement
company firm corporation business
buy purchase acquire acquisition takeover
sell sale
price cost
deal agreement accord pact treaty
money cash fund
profit earnings
loss lose
fall drop decline decrease sink plunge
rise increase grow climb surge jump
worker employee staff
dismiss fire sack oust
resign quit step
appoint name nominate
hire employ recruit
strike walkout stoppage
protest demonstration rally march demonstrate
crowd throng
win victory beat defeat triumph
game match
coach manager
player athlete
champion title championship
film movie picture
actor actress star
release unveil launch introduce
phone smartphone handset
fix patch update
vulnerability flaw bug hole
hacker attacker
robbery heist theft burglary steal rob
loot haul
escape flee
disease illness virus infection
vaccine jab shot
help aid assist assistance
refugee migrant
border frontier
road street highway avenue
village town hamlet
area region zone district
country nation state
people population citizen civilian resident
reason cause
reporter journalist correspondent
newspaper paper daily
marry wed marriage wedding
mother mom mum
father dad
grandmother grandma
drunk intoxicated dwi dui
search hunt look
discover find
big large huge major massive
sign signature
`;

const CONCEPT_OF: ReadonlyMap<string, string> = new Map(
  CONCEPTS.trim()
    .split('\n')
    .flatMap((line) => {
      const terms = line.split(' ').map((word) => termOf(word) ?? word);
      return terms.map((term) => [term, terms[0] ?? term] as const);
    })
    .toReversed(),
);

/** What a term stands for: the first word's term of its line, else itself. A word on two lines belongs to the first. */
export const conceptOf = (term: string): string => CONCEPT_OF.get(term) ?? term;
