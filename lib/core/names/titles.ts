/** Titles that stand before a name and are no part of it, and the words before a title that belong to it. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Single words, as plain letters. */
const TITLES = list(`
mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr sheikh shaikh shaykh sheik hajj mullah maulavi
mawlawi qari imam ayatollah hojatoleslam pope cardinal archbishop bishop rabbi king queen prince princess emir emperor
president vice premier minister prime chancellor senator sen representative rep congressman congresswoman governor gov
mayor ambassador secretary deputy attorney general gen lieutenant lt colonel col major maj captain capt commander cmdr
sergeant sgt corporal cpl private admiral adm brigadier marshal officer constable const detective inspector trooper
sheriff chief justice judge monsieur madame herr frau senor senora don signor excellency majesty highness hon honourable
honorable councilman councilwoman councilmember councillor spokesman spokeswoman spokesperson envoy commissioner
superintendent
`);
/** Tell which office, before a title and nowhere else: "Police Const.", "State Rep.", "former foreign minister". */
const OFFICES = list(`
police fire state federal foreign interior defence defense finance health justice press first former ex acting interim
senior special national security army navy staff us uk un
`);
export const isOfficeWord = (letters: string): boolean => OFFICES.has(letters);

export const isTitleWord = (letters: string): boolean => TITLES.has(letters);
