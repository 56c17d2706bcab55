/**
 * Words that news use for one thing: one line a concept, what is done first, then who and what. A word belongs to the
 * first line that has it; a line is named by its first word that no earlier line has.
 */
export const CONCEPTS = `
ambassador envoy diplomat
embassy mission chancery
close closure shut shutdown shutter
withdraw withdrawal pull evacuate evacuation leave depart exit
attack strike assault raid offensive bombing bombardment shelling airstrike
missile rocket projectile
weapon arms gun firearm pistol rifle handgun
keep retain maintain remain stay
plan intend intention aim prepare preparation
promise pledge vow undertake commit commitment guarantee
protect protection defend defence defense secure safeguard
confirm confirmation affirm assure reaffirm
emphasise emphasize emphasis stress underline underscore reiterate
criticise criticize criticism condemn condemnation denounce slam blast
meet meeting receive summit
talk discuss discussion conversation consult consultation negotiate negotiation
call phone telephone
demand urge request appeal
seek try attempt endeavour endeavor
destabilise destabilize undermine jeopardise jeopardize sabotage threaten threat
stability calm peace
relation tie link
start begin launch commence outset
end stop halt cease finish conclude conclusion
kill dead die fatal fatality slay death perish succumb deceased decease
injure injury wound hurt maim
victim casualty
murder homicide slaying manslaughter
arrest detain detention custody capture apprehend seize nab
suspect accused defendant alleged
police officer cop constable policeman policewoman
soldier troop servicemember serviceman
army military force
militia gunman militant insurgent fighter rebel
shoot shooting gunfire
explode explosion blast bomb ied detonate detonation
crash collide collision accident wreck
car vehicle automobile sedan
plane aircraft jet airliner airplane aeroplane
ship vessel boat ferry
fire blaze wildfire inferno flame ablaze
flood flooding inundate deluge
quake earthquake temblor tremor
storm hurricane typhoon cyclone
rescue save
missing disappear disappearance vanish unaccounted
hospital clinic infirmary hospitalise hospitalize
doctor physician medic surgeon
house home residence apartment
building structure
school college university campus
child kid boy girl youngster
teen teenager teenage adolescent youth
prison jail imprison imprisonment incarcerate incarceration inmate prisoner
court judge tribunal
trial hearing
charge indict indictment
guilty convict conviction
lawyer attorney counsel solicitor barrister
rule ruling verdict
law legislation statute act
vote ballot poll
election elect electoral
parliament legislature assembly congress parliamentary
government administration cabinet authorities
minister secretary
president presidency presidential
premier pm
spokesman spokeswoman spokesperson publicist
statement communique announcement announce
company firm corporation business
buy purchase acquire acquisition takeover
sell sale
price cost
deal agreement accord pact treaty
money cash fund
profit earnings
loss lose
fall drop decline decrease sink plunge
rise increase grow growth climb surge jump soar
worker employee staff staffer workforce
dismiss dismissal sack oust ouster axe
resign resignation quit step
appoint appointment name nominate nomination
hire employ recruit
walkout stoppage
protest demonstration rally march demonstrate protester demonstrator
riot unrest rioter rioting clash
crowd throng
win victory beat defeat triumph
game match
coach manager
player athlete
champion title championship
film movie picture
actor actress star
release unveil introduce introduction
smartphone handset
fix patch update
vulnerability flaw bug hole
hacker attacker
robbery heist theft burglary steal rob thief robber burglar
loot haul
escape flee fugitive
disease illness virus infection
vaccine jab vaccination
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
drunk intoxicated dwi dui drunken
search hunt look manhunt
discover discovery find
big large huge major massive
sign signature
accuse accusation blame allegation allege
admit admission confess confession acknowledge
deny denial refute
approve approval endorse endorsement
refuse refusal reject rejection decline
decide decision
propose proposal
allow permit
ban prohibit prohibition outlaw
delay postpone postponement defer
cancel scrap cancellation abandon
arrive arrival
return comeback
replace replacement successor succeed
reverse overturn repeal revoke rescind
investigate investigation probe inquiry enquiry investigator detective
reveal disclose disclosure disclosed
predict forecast
celebrate celebration
explain explanation
fail failure
invade invasion
destroy destruction devastate devastation raze demolish
damage harm
collapse crumble
burn scorch
arson arsonist
drown drowning
stab stabbing knife
abduct abduction kidnap kidnapping hostage
rape sexual molest molester molestation
smuggle smuggling traffic trafficking
pirate piracy hijack hijacking
intercept thwart foil
terrorist terrorism
extremist radical
spy espionage
ceasefire truce armistice
sanction embargo
negotiator mediator
deploy deployment
patrol escort
navy naval warship frigate
base airbase outpost
killer murderer
drug narcotic cocaine heroin
rehab rehabilitation detox
treatment therapy
probation parole
bail bond
lawsuit sue suit litigation
settlement settle
jury juror
sheriff deputy marshal
guard warden
witness eyewitness bystander onlooker
neighbour neighbor neighbourhood neighborhood
wife husband spouse
son daughter
brother sister sibling
woman lady
man guy
baby infant newborn
pregnant pregnancy
funeral burial bury
mourn mourner vigil condolence
cancer tumour tumor
heart cardiac
singer musician vocalist
concert gig
award prize
ceremony gala
host emcee presenter
director filmmaker helm direct
sequel franchise instalment installment
author writer novelist
television tv
team club squad
league division
injured sidelined
trade swap transfer
boxer boxing heavyweight bout
stadium arena
fan supporter
retire retirement
investor shareholder
economy economic
recession downturn slump
job employment
layoff redundancy
tax levy
budget spending
debt loan
merge merger
bankrupt bankruptcy insolvency
product gadget device
computer laptop pc
software app application
processor chip
internet web online website
user customer consumer client
data information
satellite spacecraft probe
astronaut cosmonaut
scientist researcher
animal wildlife
species endangered
environment environmental climate
pollution emission
oil petroleum crude
electricity power outage blackout
snow blizzard
rain rainfall downpour
landslide mudslide
volcano eruption erupt
epicentre epicenter
coast shore coastal coastline
mountain peak
river stream
sea ocean gulf
bridge overpass
train railway rail locomotive
airport airfield runway
flight fly
passenger traveller traveler
driver motorist
truck lorry
pedestrian walker
supermarket grocery
shop store retailer outlet
factory plant mill
office workplace
temple shrine
priest clergyman pastor cleric
pope pontiff vatican
king monarch
prince princess
lawmaker legislator congressman congresswoman mp
candidate nominee contender
voter electorate
party faction
coalition alliance ally
reform overhaul
crisis emergency
disaster catastrophe tragedy
survivor survive
centre center
programme program
labour labor
harbour harbor port
organisation organization
theatre theater
licence license
defence defense
apologise apologize apology sorry
authorise authorize authorisation authorization
legalise legalize legal
`;
