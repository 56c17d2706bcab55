/** German. */
import type { LanguageTable } from './table';

export const DE: LanguageTable = {
  words: `
the: der; die; das; den; dem; des
a: ein; eine; einen; einem; einer; eines
of: von; vom
to: zu; zum; zur; auf
in: in; im
at: bei; beim
on: am; an
and: und
or: oder
that: dass
with: mit
by: durch
for: für; während
from: aus
but: aber; doch
when: als; wenn
because: weil
after: nach; nachdem
ago_: vor
between: zwischen
until: bis
since: seit
was: war; wurde
were: waren; wurden; sind
is: ist
has: hat
have: haben
had: hatte; hatten
been: worden
not: nicht
he: er
she: sie
his: sein; seine; seinen; seiner
their: ihre; ihren; ihrer
at least: mindestens; wenigstens
more than: mehr als; über
less than: weniger als; unter
up to: bis zu
about: etwa; rund; ungefähr; circa; ca; knapp
nearly: fast; beinahe
dozen: Dutzend
dozens: Dutzende
hundreds: Hunderte
thousands: Tausende
half: Hälfte
million: Million; Millionen; Mio
billion: Milliarde; Milliarden; Mrd
thousand: Tausend
died_: starben; starb; sterben; stirbt; gestorben; ums Leben; umgekommen; ums Leben gekommen
killed: getötet; tötete; töteten
dead: Tote; Toten; Todesopfer; tot
injured: verletzt; verletzte; verletzten; Verletzte; Verletzten; verwundet
missing: vermisst; Vermisste; Vermissten
death toll: Zahl der Toten; Zahl der Todesopfer; Opferzahl; Todeszahl
rose from: stieg von; stiegen von; erhöhte sich von
rose: stieg; gestiegen; erhöhte sich; steigt
others: weitere; weiteren; andere; anderen
people: Menschen; Personen; Leute
men: Männer
women: Frauen
man: Mann
woman: Frau
children: Kinder
boy: Junge
girl: Mädchen
soldiers: Soldaten
police officers: Polizisten; Polizeibeamte; Beamte
workers: Arbeiter; Mitarbeiter; Beschäftigte
civilians: Zivilisten
residents: Einwohner; Bewohner; Anwohner
passengers: Passagiere; Fahrgäste; Reisende
houses: Häuser
countries: Länder; Staaten
buildings: Gebäude
second: Sekunde
seconds: Sekunden
minute: Minute
minutes: Minuten
hour: Stunde
hours: Stunden
day: Tag
days: Tage; Tagen
week: Woche
weeks: Wochen
month: Monat
months: Monate; Monaten
year: Jahr; Jahres
years: Jahre; Jahren
decades: Jahrzehnte; Jahrzehnten
last: letzten; letzter; letzte; letztes; vergangenen; vergangene; vergangener; vergangenes; vorigen; vorige
next: nächsten; nächste; nächster; nächstes; kommenden; kommende; kommender
this: diesen; diese; dieser; dieses
today: heute
yesterday: gestern
the day before yesterday: vorgestern
tomorrow: morgen
the day after tomorrow: übermorgen
morning: Morgen; Vormittag
afternoon: Nachmittag
evening: Abend
night: Nacht
percent: Prozent
dollars: Dollar
US dollars: US-Dollar
euros: Euro
years old: Jahre alt
- year - old: -jährige; -jähriger; -jährigen; -jähriges
km: Kilometer; Kilometern
metres: Meter; Metern
tons: Tonnen; Tonne
hectares: Hektar
degrees: Grad
magnitude: Stärke; Magnitude
said: sagte; sagten; erklärte; erklärten; teilte; teilten; betonte; meinte; berichtete; berichteten; gesagt; äußerte
added: ergänzte; fügte hinzu
announced: kündigte; kündigten
confirmed: bestätigte; bestätigten
denied: bestritt; dementierte; wies zurück
warned: warnte; warnten
according to: laut; zufolge_; nach Angaben von; nach Angaben der; nach Angaben des; nach Angaben; nach Polizeiangaben
United States: Vereinigten Staaten; Vereinigte Staaten; USA
president: Präsident; Präsidentin; Bundespräsident
minister: Minister; Ministerin; Innenminister; Innenministerin; Außenminister; Außenministerin; Verteidigungsminister; Finanzminister; Verkehrsminister; Gesundheitsminister; Umweltministerin; Umweltminister
prime minister: Ministerpräsident; Ministerpräsidentin; Premierminister; Premierministerin; Regierungschef
chancellor: Kanzler; Kanzlerin; Bundeskanzler; Bundeskanzlerin
mayor: Bürgermeister; Bürgermeisterin; Oberbürgermeister; Oberbürgermeisterin
governor: Gouverneur; Gouverneurin
spokesman: Sprecher; Polizeisprecher; Regierungssprecher
spokeswoman: Sprecherin; Polizeisprecherin; Regierungssprecherin
director: Direktor; Direktorin; Leiter; Leiterin
chief: Chef; Chefin; Polizeichef
general: General
senator: Senator; Senatorin
judge: Richter; Richterin
mr: Herr; Herrn
prosecutor: Staatsanwalt; Staatsanwältin
ministry: Ministerium; Innenministerium; Verteidigungsministerium; Außenministerium
government: Regierung; Bundesregierung
police: Polizei
army: Armee; Bundeswehr
court: Gericht
hospital: Krankenhaus; Klinik
might: könnte; könnten
will: wird; werden; soll; sollen
plans: will; wollen
due to: wegen; aufgrund
fire: Brand; Feuer; Großbrand
earthquake: Erdbeben
explosion: Explosion
attack: Angriff; Anschlag
flood: Hochwasser; Überschwemmung; Überschwemmungen
`,
  numbers: `
1 eins ein eine
2 zwei zwo
3 drei
4 vier
5 fünf
6 sechs
7 sieben
8 acht
9 neun
10 zehn
11 elf
12 zwölf
13 dreizehn
14 vierzehn
15 fünfzehn
16 sechzehn
17 siebzehn
18 achtzehn
19 neunzehn
20 zwanzig
30 dreißig
40 vierzig
50 fünfzig
60 sechzig
70 siebzig
80 achtzig
90 neunzig
100 hundert
1000 tausend
`,
  joins: 'und',
  glued: true,
  nouns: true,
  abbreviations: 'mio mrd ca nr',
  endings: 'ungen ung ern en er em es e n s',
  dayParts: 'morning morgen; morning vormittag; afternoon nachmittag; evening abend; night nacht',
  small:
    'sich es ihm ihn ihr wir ich du uns euch man auch nur noch schon so wie was wer wo dort hier dann denn damit da ob um gegen ohne unter über zwischen sowie sei seien habe hätte würde wäre kann können konnte konnten müssen muss mehr sehr alle allem allen aller alles anderer einige einigen viele vielen kein keine keinen dabei dafür daran darauf davon dazu deren dessen jedoch bereits weiter mal immer jetzt nun zuvor außerdem demnach hinter neben mir mich dich dir mitgeteilt sowohl zudem wobei welche welcher',
};
