/**
 * How settled an act is told to be, as words before its verb: one line a way of saying it, `level: words`. In the
 * words, `a/b` are alternatives, `V` stands for the verb's base form, `G` for its -ing form, `X` for one to six words
 * of an object, `N` for a noun, `D` for a participle. Add a line and a case.
 */
export const HEDGES = `
possible: might/may/could V
expected: is/are/was/were likely to V
expected: likely to V
expected: is/are/was/were expected to V
expected: expected to V
expected: expects/expect to V
planned: plan/plans/planned to V
planned: is/are/was/were planning to V
planned: planning to V
planned: plans on G
planned: intend/intends/intended/intending to V
planned: aim/aims/aimed/aiming to V
planned: is/are/was/were set to V
planned: is/are/was/were to V
planned: is/are/was/were due to V
planned: is/are/was/were scheduled to V
planned: is/are/was/were going to V
planned: is/are/was/were about to V
planned: prepare/prepares/prepared/preparing to V
wanted: want/wants/wanted to V
wanted: hope/hopes/hoped to V
threatened: threaten/threatens/threatened/threatening to V
considered: consider/considers/considered/considering G
considered: is/are/was/were considering G
considered: is/are/was/were weighing G
considered: weigh/weighs/weighed/weighing G
considered: mull/mulls/mulled/mulling G
considered: contemplate/contemplates/contemplated/contemplating G
considered: thinking of/about G
decided: decide/decides/decided/deciding to V
decided: agree/agrees/agreed to V
decided: will/shall V
promised: promise/promises/promised/promising to V
promised: pledge/pledges/pledged/pledging to V
promised: vow/vows/vowed/vowing to V
promised: undertake/undertakes/undertook to V
refused: refuse/refuses/refused/refusing to V
refused: decline/declines/declined/declining to V
refused: will/would not V
requested: call/calls/called/calling on/upon X to V
requested: urge/urges/urged/urging X to V
requested: ask/asks/asked/asking X to V
requested: demand/demands/demanded/demanding X to V
requested: orders/ordered X to V
threatened: threat/threats to V
decided: decision to V
decided: decision of X to V
possible: possible/potential N
attempted: try/tries/tried/trying to V
attempted: seek/seeks/sought/seeking to V
attempted: attempt/attempts/attempted/attempting to V
failed: fail/fails/failed/failing to V
failed: is/are/was/were unable to V
failed: could/can not V
begun: begin/begins/began/begun/beginning to V
begun: begin/begins/began/begun/beginning G
begun: start/starts/started/starting to V
begun: start/starts/started/starting G
refused: is/are/was/were/been refused/denied N
charged: charged with N
charged: charged with G
charged: indicted/arraigned on/for N
charged: faces/face/facing/faced charges of N
alleged: accused of N
alleged: accused of G
suspected: suspicion of N
suspected: suspicion of G
suspected: treated/treating/investigated/investigating/handled as N
suspected: treated/treating/investigated/investigating X as N
admitted: pleaded/pleads/pleading guilty to N
admitted: pleaded/pleads/pleading guilty to G
admitted: admitted/admits/admitting G
convicted: convicted/guilty of N
convicted: convicted/guilty of G
refused: ruled/rules/ruling out N
refused: ruled/rules/ruling out G
considered: considering/weighing/mulling whether to V
alleged: appears/appeared/seems/seemed/appear/seem to V
alleged: is/are/was/were feared/presumed D
possible: potentially/possibly D
nearly: virtually/nearly/almost D
possible: possibly/potentially N
alleged: is/are/was/were believed/thought/said/alleged/reported/understood to V
alleged: allegedly/reportedly/apparently/possibly/presumably V
alleged: allegedly/reportedly/apparently/possibly/presumably D
`;

/** Verbs whose object is what they settle: "has not officially announced any decision", "denied the report". */
export const SPOKEN = `
announced: announce announces announced announcing
denied: deny denies denied denying
confirmed: confirm confirmed
suspected: suspect suspects suspected suspecting
`;
