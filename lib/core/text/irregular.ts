/** Irregular English forms that a stemmer leaves apart, by the stem that they share with their base form. */
import { stem } from 'porter2';

/** Base form, then its other forms. */
const FORMS = `
begin began begun; break broke broken; bring brought; build built; buy bought; catch caught; choose chose chosen;
come came; cut cuts; deal dealt; die dying; do did done does; drive drove driven; fall fell fallen; feel felt;
fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; forget forgot
forgotten; freeze froze frozen; get got gotten; give gave given; go went gone goes; grow grew grown; hear heard;
hide hid hidden; hit hits hitting; hold held; keep kept; know knew known; lay laid; lead led; leave left; lend lent;
lie lying; lose lost; make made; man men; mean meant; meet met meeting; overthrow overthrew overthrown; pay paid;
person people; ride rode ridden; ring rang; rise rose risen; run ran; see saw seen; seek sought; sell sold; send sent;
shake shook shaken; shoot shot shooting; shut shutting; sink sank sunk; speak spoke spoken; spend spent; stand stood;
steal stole stolen; strike struck stricken; swear swore sworn; take took taken; teach taught; think thought;
throw threw thrown; win won; withdraw withdrew withdrawn withdrawal; woman women; child children; write wrote written;
wife wives; life lives; knife knives; mouse mice; analysis analyses; crisis crises; withhold withheld; undergo underwent;
approve approval; arrive arrival; refuse refusal; propose proposal; remove removal; deny denial; deploy deployment;
decide decision; destroy destruction; explode explosion; invade invasion; destabilise destabilize;
die died death dead; injure injury injuries; negotiate negotiation talks
`;

/** Any of the forms → the stem of the base form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((group) => {
    const [base = '', ...others] = group.trim().split(/\s+/);
    return [base, ...others].map((form) => [form, stem(base)] as const);
  }),
);
