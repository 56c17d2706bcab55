/**
 * Words that news use for one thing: one line a concept, what is done first, then who and what. A word belongs to the
 * first line that has it; a line is named by its first word that no earlier line has. Forms of one term stand once.
 */
export const CONCEPTS = `
ambassador envoy diplomat
embassy mission chancery
close closure shut shutdown shutter
withdraw pull evacuate leave depart exit
attack strike assault raid offensive bombing bombardment shelling airstrike
missile rocket projectile
weapon arms gun firearm pistol rifle handgun
keep retain maintain remain stay
plan intend intention aim prepare
promise pledge vow undertake commit guarantee
protect defend defence defense secure safeguard
confirm affirm assure reaffirm
emphasise emphasize emphasis stress underline underscore reiterate
criticise criticize condemn denounce slam blast
meet receive summit
talk discuss conversation consult negotiate
call phone telephone
demand urge request appeal
seek try attempt endeavour endeavor
destabilise undermine jeopardise jeopardize sabotage threaten threat
stability calm peace
relation tie link
start begin launch commence outset
end stop halt cease finish conclude conclusion
kill dead fatal slay perish succumb deceased
injure wound hurt maim
victim casualty
murder homicide manslaughter
arrest detain detention custody capture apprehend seize nab
suspect accused alleged
police officer cop constable policeman policewoman
soldier troop servicemember serviceman
army military force
militia gunman militant insurgent fighter rebel
shoot gunfire
explode ied detonate
crash collide collision accident wreck
car vehicle automobile sedan
plane aircraft jet airliner airplane aeroplane
ship vessel boat ferry
fire blaze wildfire inferno flame ablaze
flood inundate deluge
quake earthquake temblor tremor
storm hurricane typhoon cyclone
rescue save
missing disappear vanish unaccounted
hospital clinic infirmary hospitalise
doctor physician medic surgeon
house home residence apartment
building structure
school college university campus
child kid boy girl youngster
teen teenager adolescent youth
prison jail imprison incarcerate inmate
court judge tribunal
trial hearing
charge indict
guilty convict
lawyer attorney counsel solicitor barrister
rule verdict
law legislation statute act
vote ballot poll
election electoral
parliament legislature assembly congress parliamentary
government administration cabinet authorities
minister secretary
president presidential
premier pm
spokesman spokeswoman spokesperson publicist
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
rise increase grow growth climb surge jump soar
worker employee staff staffer workforce
dismiss sack oust ouster axe
resign quit step
appoint name nominate
hire employ recruit
walkout stoppage
protest demonstration rally march
riot unrest rioter clash
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
robbery heist theft burglary steal rob thief robber burglar
loot haul
escape flee fugitive
disease illness virus infection
vaccine jab
help aid assist
refugee migrant
border frontier
road street highway avenue
village town hamlet
area region zone district
country nation state
people population citizen civilian
reason cause
reporter journalist correspondent
newspaper paper daily
marry wed marriage
mother mom mum
father dad
grandmother grandma
drunk intoxicated dwi dui drunken
search hunt look manhunt
discover discovery find
big large huge major massive
sign signature
accuse blame
admit admission confess acknowledge
deny refute
approve endorse
refuse reject
allow permit
ban prohibit outlaw
delay postpone defer
cancel scrap abandon
return comeback
replace successor succeed
reverse overturn repeal revoke rescind
investigate probe inquiry enquiry detective
reveal disclose disclosure
predict forecast
explain explanation
fail failure
destroy devastate raze demolish
damage harm
collapse crumble
burn scorch
arson arsonist
stab knife
abduct kidnap hostage
rape sexual molest
smuggle traffic trafficking
pirate piracy hijack
intercept thwart foil
terrorist terrorism
extremist radical
spy espionage
ceasefire truce armistice
sanction embargo
negotiator mediator
patrol escort
navy naval warship frigate
base airbase outpost
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
sequel franchise instalment
author writer novelist
television tv
team club squad
league division
injured sidelined
trade swap transfer
boxer boxing heavyweight bout
stadium arena
fan supporter
investor shareholder
economy economic
recession downturn slump
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
satellite spacecraft
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
volcano eruption
epicentre epicenter
coast shore coastal coastline
mountain peak
river stream
sea ocean gulf
bridge overpass
train railway rail locomotive
airport airfield runway
flight fly
passenger traveller
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
lawmaker congressman congresswoman mp
candidate nominee contender
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
apologise apologize sorry
legalise legalize
`;
