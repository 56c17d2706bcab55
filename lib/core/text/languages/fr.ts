/** French. */
import type { LanguageTable } from './table';

export const FR: LanguageTable = {
  words: `
the: le; la; les; l
a: un; une
of: de; du; des; d
to: à; au; aux
in: en; dans
on: sur
and: et
or: ou
that: que; qu
with: avec
by: par
for: pour; pendant; durant
from: depuis
but: mais
while: tandis que; alors que
when: lorsque; lorsqu; quand
because: parce que; parce qu; car
after: après
before: avant
between: entre
until: jusqu'à; jusqu'au
was: était; fut
were: étaient; furent
is: est
are: sont
has: a
have: ont
had: avait; avaient
been: été
not: pas
he: il
she: elle
they: ils; elles
his: son; sa; ses
their: leur; leurs
this: ce; cette; cet
at least: au moins; au minimum
more than: plus de; plus d
less than: moins de; moins d
up to: jusqu'à
about: environ; quelque; près de; près d; autour de
nearly: presque
about 10: une dizaine de; une dizaine d
about 15: une quinzaine de; une quinzaine d
about 20: une vingtaine de; une vingtaine d
about 30: une trentaine de; une trentaine d
about 40: une quarantaine de; une quarantaine d
about 50: une cinquantaine de; une cinquantaine d
about 60: une soixantaine de; une soixantaine d
about 100: une centaine de; une centaine d
about 1000: un millier de; un millier d
dozen: douzaine
dozens: dizaines; des dizaines
hundreds: centaines; des centaines
thousands: milliers; des milliers
half: moitié
million: million; millions
billion: milliard; milliards
died_: meurt; meurent; mort dans; sont mortes; sont morts; est mort; est morte; ont péri; a péri; ont perdu la vie; a perdu la vie; est décédé; est décédée; sont décédés; décédé; décédés; décédées; ont trouvé la mort
killed: tué; tués; tuée; tuées; a tué; ont tué; a coûté la vie à; coûté la vie à
dead: morts; mort; morte; mortes
injured: blessé; blessés; blessée; blessées; a blessé; ont blessé
missing: disparus; disparues; portées disparues; portés disparus
death toll: bilan; nombre de morts; bilan des morts
went from: est passé de; est passée de; passe de; passant de
rose: est monté; est passé; s'est alourdi; s'alourdit; s'élève; a grimpé; est passée
people: personnes; gens
men: hommes
women: femmes
man: homme
woman: femme
children: enfants
boy: garçon
girl: fille; fillette
businessman: homme d'affaires
teacher: enseignant; enseignante; professeur
driver: conducteur; conductrice
student: étudiant; étudiante
students: étudiants
journalist: journaliste
soldiers: soldats; militaires
police officers: policiers; gendarmes
workers: ouvriers; employés; salariés; travailleurs
civilians: civils
residents: habitants; riverains
passengers: passagers
houses: maisons; logements
countries: pays
buildings: bâtiments; immeubles
seconds: secondes
second: seconde
minute: minute
minutes: minutes
hour: heure
hours: heures
day: jour; journée
days: jours
week: semaine
weeks: semaines
month: mois
year: an; année
years: ans; années
decades: décennies
ago_: il y a
last: dernier; dernière; derniers; dernières; passé; passée
next: prochain; prochaine; prochains; prochaines
today: aujourd'hui
yesterday: hier
the day before yesterday: avant-hier
tomorrow: demain
morning: matin; matinée
afternoon: après-midi
evening: soir; soirée
night: nuit
st: er
percent: pour cent
dollars: dollars; dollar
US dollars: dollars américains
euros: euros; euro
old_: âgé de; âgée de; âgés de; âgées de; âgé d; âgée d
km: kilomètres; kilomètre
metres: mètres; mètre
tons: tonnes; tonne
hectares: hectares
degrees: degrés
magnitude: magnitude
said: a déclaré; ont déclaré; a dit; ont dit; a affirmé; ont affirmé; a indiqué; ont indiqué; a expliqué; a précisé; a estimé; a assuré; a souligné; a fait savoir; déclare; affirme; indique; explique; assure; précise; déclaré; affirmé; indiqué; expliqué; précisé; estimé; assuré
added: a ajouté; ajouté; ajoute
announced: a annoncé; ont annoncé; annonce
confirmed: a confirmé; ont confirmé; confirmé
denied: a démenti; ont démenti; a nié
warned: a averti; a prévenu
said@6 he@5: a-t-il dit; a-t-il déclaré; a-t-il affirmé; a-t-il ajouté; a-t-il indiqué; a-t-il précisé; a-t-il expliqué; a-t-il assuré; a-t-il estimé
said@6 she@5: a-t-elle dit; a-t-elle déclaré; a-t-elle affirmé; a-t-elle ajouté; a-t-elle indiqué; a-t-elle précisé; a-t-elle expliqué; a-t-elle assuré; a-t-elle estimé
according to: selon; d'après
president: président; présidente
minister: ministre
prime minister: premier ministre; première ministre
mayor: maire
governor: gouverneur
spokesman: porte-parole; porteparole
director: directeur; directrice
chief: chef; cheffe
prefect: préfet; préfète
prosecutor: procureur; procureure
senator: sénateur; sénatrice
judge: juge
mr: m
ms: mme
ministry: ministère
government: gouvernement
police: police
army: armée
court: tribunal
hospital: hôpital
foreign: affaires étrangères
defence: défense
interior: intérieur
health: santé
might: pourrait; pourraient
will: va; vont
will be: sera; seront; aura lieu; auront lieu; se tiendra; se tiendront
due to: en raison de; en raison d; à cause de; à cause d
fire: incendie
earthquake: séisme; tremblement de terre
explosion: explosion
attack: attaque; attentat
flood: inondation; inondations
`,
  numbers: `
1 un une
2 deux
3 trois
4 quatre
5 cinq
6 six
7 sept
8 huit
9 neuf
10 dix
11 onze
12 douze
13 treize
14 quatorze
15 quinze
16 seize
20 vingt vingts
30 trente
40 quarante
50 cinquante
60 soixante
70 septante
90 nonante
100 cent cents
1000 mille
`,
  joins: 'et -',
  elisions: 'l d qu n s j c m t',
  endings: 'ations ation ements ement ées és ée er é es e s x',
  plurals: 's x',
  small:
    'se ne n s c j y en nous vous je tu on lui eux ceci cela ça qui dont où sans sous chez vers si ni plus très aussi comme même tout tous toute toutes autre autres cet ces être avoir fait faire peut peuvent doit leur quel quelle ainsi donc encore déjà afin selon contre lors entre celui celle ceux notamment également peu trop moins deux',
};
