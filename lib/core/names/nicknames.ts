/** Given names with their short forms, one line a name; and names that look alike but are not one. Add a line and a case. */
import { once } from '../once';
import { foldWord } from './fold-word';

const SHORT_FORMS = `
william bill will billy liam
robert bob rob bobby
benjamin ben bibi benny binyamin
barack barry
michael mike mick misha mikhail
james jim jimmy jamie
john jack johnny
joseph joe yosef yusuf
richard dick rick
charles charlie chuck
thomas tom tommy
edward ed eddie ted
theodore ted teddy
anthony tony
daniel dan danny
david dave
donald don
douglas doug
gregory greg
jeffrey jeff geoff
jonathan jon
kenneth ken
lawrence larry
matthew matt
nicholas nick nicolas
patrick pat
peter pete pyotr
samuel sam
stephen steve steven
timothy tim
andrew andy
alexander alex sasha sandy aleksandr oleksandr
alexei alexey lyosha oleksiy
vladimir volodya volodymyr
dmitry dima dmytro
sergei seryozha serhiy
nikolai kolya mykola
evgeny yevgeny zhenya yevhen
elizabeth liz beth betty
katherine kate kathy catherine katie
margaret maggie meg peggy
susan sue
deborah debbie
jennifer jen jenny
rebecca becky
francisco paco pancho
jose pepe
ignacio nacho
gerhard gerd
johann hans johannes
lee yi rhee
park pak bak
choi choe
roh noh
lim rim yim
deng teng
zhang chang
zhao chao
zhu chu
gao kao
guo kuo
ding ting
dong tung
kong kung
cai tsai
cao tsao
zeng tseng
qian chien
jiang chiang
`;
/** These differ by a letter or by vowels only, and are two names. A line is a group that is kept apart. */
const APART = `
hassan hussein hossein ihsan
hassan hassani
ahmad ahmed mohammed mahmoud hamad hamid hammad hamdi hamed
hamid hameed | hammad
saad said saeed
salah saleh salih | salim salem
salman sulaiman sultan
karim | karam akram
rashid | rashad
majid | majed amjad
jamal | jamil kamal
maria mario marina martina marian
olga oleg
jan jean joan june
julia julian julie
paul paula pauline
daniel daniela
andrea andrei andre
alexander alexandra
victor victoria
gabriel gabriela
robert roberta
martin martina marvin
carl carla carlos
christian christina christine
nicola nicole
tom tim
ron rob
roman ramon
erik erika
angelo angela
stephan stephanie
justin justine
`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

function linesOf(table: string[][]): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>();
  table.forEach((words, line) => {
    for (const word of words) {
      const key = foldWord(word);
      lines.set(key, (lines.get(key) ?? new Set()).add(line));
    }
  });
  return lines;
}
const shortForms = once(() => linesOf(rows(SHORT_FORMS)));
const apartLines = once(() => linesOf(rows(APART.replaceAll(' |', ''))));

function together(lines: Map<string, Set<number>>, a: string, b: string): boolean {
  const others = lines.get(b);
  return others !== undefined && [...(lines.get(a) ?? [])].some((line) => others.has(line));
}

/** Both are keys of foldWord. */
export const isShortForm = (a: string, b: string): boolean => a !== b && together(shortForms(), a, b);
export const isApart = (a: string, b: string): boolean => a !== b && together(apartLines(), a, b);
