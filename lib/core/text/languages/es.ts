/** Spanish. */
import type { LanguageTable } from './table';

export const ES: LanguageTable = {
  words: `
the: el; la; los; las
a: un; una
of: de; del
to: a; al
in: en; de cada
on: sobre
and: y; e
or: o; u
that: que
with: con
by: por
for: para; durante
from: desde
but: pero
while: mientras
when: cuando
because: porque
after: tras; después de; luego de
before: antes de
between: entre
until: hasta
since: desde hace
was: fue; era; estaba; resultó; quedó
were: fueron; eran; estaban; resultaron; quedaron
is: es; está
are: son; están
has: ha
have: han
remain: siguen; sigue; permanecen; continúan
began: se declaró; comenzó; empezó
had: había; habían
been: sido
not: no
he: él
she: ella
they: ellos; ellas
his: su
their: sus
this: este; esta
at least: al menos; por lo menos; como mínimo
more than: más de
less than: menos de
up to: hasta un; hasta unos; hasta unas
about: unos; unas; cerca de; alrededor de; aproximadamente
nearly: casi
dozen: docena
about ten: decena
about a hundred: centenar
dozens: decenas; docenas
hundreds: centenares; cientos
thousands: miles
half: mitad
million: millón; millones
billion: mil millones
died_: mueren; muere; murieron; murió; fallecieron; falleció; perdieron la vida; perdió la vida
killed: mató; mataron; asesinó; asesinados; asesinadas
dead: muertos; muertas; muerto; muerta; fallecidos; fallecidas; víctimas mortales
injured: heridos; heridas; herido; herida; lesionados; lesionadas; hirió
missing: desaparecidos; desaparecidas
death toll: número de muertos; cifra de muertos; balance de muertos; número de víctimas; saldo de muertos
went from: pasó de; pasaron de; ha pasado de; pasando de
rose from: subió de; aumentó de; ascendió de; se elevó de
rose: subió; aumentó; ascendió; se elevó
people: personas; gente
men: hombres
women: mujeres
man: hombre
woman: mujer
children: niños; niñas; menores
boy: niño
girl: niña
businessman: empresario; empresaria
teacher: profesor; profesora; maestro; maestra
driver: conductor; conductora
student: estudiante
students: estudiantes
journalist: periodista
soldiers: soldados; militares
police officers: policías; agentes
workers: trabajadores; obreros; empleados
civilians: civiles
residents: vecinos; habitantes; residentes
passengers: pasajeros
houses: casas; viviendas
countries: países
buildings: edificios
second: segundo
seconds: segundos
minute: minuto
minutes: minutos
hour: hora
hours: horas
day: día
days: días
week: semana
weeks: semanas
month: mes
months: meses
year: año
years: años
decades: décadas
ago_: hace
ago: atrás
latest: último; última
last: pasado; pasada; pasados; últimos; últimas
next: próximo; próxima; próximos; próximas; que viene
today: hoy
yesterday: ayer
the day before yesterday: anteayer; antes de ayer
tomorrow: mañana
last night: anoche
morning: madrugada
afternoon: tarde
night: noche
percent: por ciento
dollars: dólares; dólar
US dollars: dólares estadounidenses
euros: euros; euro
pesos: pesos
old: de edad
aged: de edad de
km: kilómetros; kilómetro
metres: metros; metro
tons: toneladas; tonelada
hectares: hectáreas
degrees: grados
magnitude: magnitud
said: dijo; dijeron; afirmó; declaró; señaló; indicó; manifestó; aseguró; explicó; informó; sostuvo; expresó; subrayó
added: añadió; agregó
announced: anunció; anunciaron
confirmed: confirmó; confirmaron
denied: negó; negaron; desmintió
warned: advirtió; alertó
told: contó
according to: según; según informó; según dijo; según declaró; según explicó; según indicó; según informaron; de acuerdo con
president: presidente; presidenta
United States: EE UU; EEUU; EE.UU
minister: ministro; ministra
prime minister: primer ministro; primera ministra
mayor: alcalde; alcaldesa
governor: gobernador; gobernadora
spokesman: portavoz; vocero; vocera
director: director; directora
chief: jefe; jefa
general: general
prosecutor: fiscal; fiscala
senator: senador; senadora
judge: juez; jueza
ministry: ministerio
government: gobierno
police: policía
army: ejército
court: tribunal
hospital: hospital
foreign: exteriores
defence: defensa
interior: interior
health: salud; sanidad
might: podría; podrían
planned: planea; planeaba
will: va a; van a
will be: será; serán; tendrá lugar; tendrán lugar; se celebrará; se celebrarán
due to: debido a; a causa de; por culpa de
fire: incendio
earthquake: terremoto; sismo
explosion: explosión
attack: ataque; atentado
flood: inundación; inundaciones
flu: gripe
`,
  numbers: `
1 uno un una
2 dos
3 tres
4 cuatro
5 cinco
6 seis
7 siete
8 ocho
9 nueve
10 diez
11 once
12 doce
13 trece
14 catorce
15 quince
16 dieciséis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte
21 veintiuno veintiún veintiuna
22 veintidós
23 veintitrés
24 veinticuatro
25 veinticinco
26 veintiséis
27 veintisiete
28 veintiocho
29 veintinueve
30 treinta
40 cuarenta
50 cincuenta
60 sesenta
70 setenta
80 ochenta
90 noventa
100 cien ciento
200 doscientos doscientas
300 trescientos trescientas
400 cuatrocientos cuatrocientas
500 quinientos quinientas
600 seiscientos seiscientas
700 setecientos setecientas
800 ochocientos ochocientas
900 novecientos novecientas
1000 mil
`,
  joins: 'y',
  endings: 'ciones cion mente amente es os as o a e s',
  abbreviations: 'aprox',
  plurals: 's',
  small:
    'se lo le les me te nos ya más muy como sin ni si hay donde cual cuyo otro otra otros otras cada todo toda todos todas eso ese esa esos esas aquel ser estar haber sido también además ante bajo contra según porque así aunque tan solo sólo poco mucho muchos tanto algunos algunas otro mismo misma nuestro tiene tienen había hacer puede pueden qué quien quienes una uno donde dónde entonces aún todavía',
};
