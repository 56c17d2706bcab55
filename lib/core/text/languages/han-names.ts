/** Names in Chinese: a surname of the list and one or two letters, or letters that foreign names are spelled with. */

/** Letters of foreign names. */
const SPELLING = new Set(
  '杜阿埃艾安奥巴贝本比伯布查达大德迪蒂丁多尔法菲费弗福戈格古哈海赫霍基吉加杰卡凯科克肯库拉莱兰劳雷里丽利林卢鲁路伦罗洛马麦迈曼梅门米密莫姆纳内尼努诺帕佩皮普奇乔琼热瑞萨塞沙什史斯苏索塔泰特提图托瓦万威韦维温沃乌伍西希夏谢辛雅亚扬耶伊约扎詹兹佐京朗森顿',
);
const MAX_FOREIGN = 6;
const MAX_NAME = 3;
/** Who says something stands right before it. */
export const SAYS =
  /^(?:今天|昨天|昨日|今日)?(?:表示|说|說|称|稱|指出|强调|強調|透露|宣布|证实|否认|警告|介绍)/;

/** How many letters of a surname a text begins with. */
export const surnameLength = (text: string, surnames: ReadonlySet<string>): number =>
  surnames.has(text.slice(0, 2)) ? 2 : surnames.has(text.charAt(0)) ? 1 : 0;

const FOREIGN = /(\p{sc=Han}{1,8})((?:[·•・]\p{sc=Han}{1,8}){1,3})/gu;

/** Foreign names are written with a point between their parts: where they begin and end. */
export function pointedNames(text: string): { start: number; end: number }[] {
  return [...text.matchAll(FOREIGN)].map(({ index, 1: first = '', 2: rest = '' }) => {
    const lead = [...first].length - [...first].reverse().findIndex((letter) => !SPELLING.has(letter));
    const start = index + (lead > first.length ? 0 : lead);
    const point = rest.search(/[·•・][^·•・]*$/u);
    const last = [...rest.slice(point + 1)];
    const stop = last.findIndex((letter) => !SPELLING.has(letter));
    return { start, end: index + first.length + point + 1 + (stop < 0 ? last.length : stop) };
  });
}

/** How many letters of `text` are a name that it begins with; 0 where it begins with none. */
export function nameLength(
  text: string,
  surnames: ReadonlySet<string>,
  known: ReadonlySet<string>,
  afterTitle: boolean,
  after: string,
): number {
  for (const name of known) if (text.startsWith(name)) return name.length;
  const family = surnameLength(text, surnames);
  if (!afterTitle && !SAYS.test(after)) return 0;
  if (family > 0 && text.length > family && text.length <= family + 2) return text.length;
  if (!afterTitle) return 0;
  const foreign = [...text].findIndex((letter) => !SPELLING.has(letter));
  const length = foreign < 0 ? text.length : foreign;
  if (length >= 2 && length <= MAX_FOREIGN && family === 0) return length;
  return family > 0 && text.length > family + 1 ? Math.min(text.length, Math.max(MAX_NAME, family + 2)) : 0;
}
