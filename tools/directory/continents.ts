/** Which continent a country's seat lies on, by ISO 3166-1 codes (`XK`: Kosovo); for counts and checks only. */
const CONTINENTS: Record<string, string> = {
  Africa: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA
    NE NG RE RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW`,
  Asia: `AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK
    PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE`,
  Europe: `AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL
    PT RO RS RU SE SI SK SM UA VA XK`,
  'North America': `AG AI AW BB BM BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MQ MX NI PA PR SV TC TT US VC
    VG VI`,
  'South America': 'AR BO BR CL CO EC GF GY PE PY SR UY VE',
  Oceania: 'AS AU CK FJ FM GU KI MH NC NR NU NZ PF PG PW SB TO TV VU WF WS',
};

export const CONTINENT_NAMES = Object.keys(CONTINENTS);

const OF = new Map(
  Object.entries(CONTINENTS).flatMap(([name, codes]) =>
    codes.split(/\s+/).map((code): [string, string] => [code, name]),
  ),
);

/** Null for a code that is none. */
export const continentOf = (country: string): string | null => OF.get(country) ?? null;
