/** Given names that are common in news, so that "Larry Kroon" is a person without more evidence. Lower case. */
const NAMES = `
aaron abdul abdullah abdel adam adel ahmad ahmed alan albert alex alexander alexandra alexei alfred ali alice alison allan
allen amanda amir amy ana anders andre andrea andrew andy angela anita ann anna anne anthony antonio antony arthur ashley
barack barbara barham barry bashar ben benjamin bernard bernie bertrand bill billy bob boris brad brandon brenda brian
bruce bryan carl carlos carol caroline catherine charles charlie charlotte chris christian christina christine christopher
chuck cindy claire colin craig cristina cynthia dan daniel danny dave david dean deborah dennis derek diana diane dick
dmitry don donald donna doug douglas ed eddie edward edwin elena elizabeth ellen emily emma emmanuel eric erik eugene eva
evan fatima felix fernando francis francisco frank franklin fred frederick fuad gabriel gary gavin gennifer george gerald
gerard gerry gina giorgia glenn gordon graham greg gregory haider hamid hans harold harry hasan hassan heather heidi helen
henry hillary howard hugh hugo hussein hussain ian ibrahim igor ivan jack jacob jacques jake james jamie jan jane janet
jason javier jay jean jeff jeffrey jennifer jens jeremy jerry jesse jessica jesus jill jim jimmy jo joan joe joel johannes
john johnny jon jonathan jorge jose joseph joshua juan judith julia julian julie justin karen karl kate katherine kathleen
kathy keith kelly ken kenneth kevin khaled kim kyle larry laura lauren lawrence lee leo leon leonard leslie lewis linda
lisa louis lucas luis luke lynn madeleine mahmoud manuel marc marco margaret maria marie marine mario mark martha martin
marvin mary matt matthew max megan melania melanie melissa michael michel michelle miguel mike mikhail mitch mitt mohamed
mohammad mohammed muhammad mustafa nancy naomi narendra natalie nathan neil nicholas nick nicolas nigel nikolai noah nouri
oleg oliver omar oscar osama pablo pamela pat patricia patrick paul paula pedro peter phil philip philippe rachel rafael
ralph ramon randy raul ray raymond rebecca recep rex richard rick rita rob robert roberto robin rodney roger roland ron
ronald rosa ross roy russell ruth ryan saad sally sam samantha samuel sandra sara sarah scott sean sebastian serge sergei
sergey sergio shane sharon shinzo simon sophie stefan stephanie stephen steve steven stuart sue susan suzanne tara ted
teresa terry theodore theresa thomas tim timothy tina todd tom tommy tony tracy travis tyler ursula valerie vanessa victor
victoria viktor vincent vladimir volodymyr walter wayne wendy wesley william xi yasser yousef yuri yusuf zack
`;
const GIVEN = new Set(NAMES.trim().split(/\s+/));
export const isGivenName = (lower: string): boolean => GIVEN.has(lower);
