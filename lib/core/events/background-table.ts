/**
 * How many in a hundred events use a word, by its normal form; words that are not here are rare.
 * Made by tools/fit-background.ts from the reports of 155 events; single words, no text.
 */
export const SHARES: readonly (readonly [percent: number, words: string])[] = [
  [
    5.4,
    '#19 #24 #25 #60 #P15Y #P2D #P2W #P30Y #P3D #P3W @arkansas @atlanta @avinui @budgit @carlis @first @flin ' +
      '@fri @frinds @fundatiun @guvirnmint @hari @house-of-representatives @indiana @intirnatiunal @iowa @irik ' +
      '@iurk @jun @kualitiun @kuligi @lav @livis @los-angeles @maiuriti @manhattan @mari @mat @michigan @micili ' +
      '@muri @oregon @pasifik @philadelphia @pitir @politico @prutiktiun @rigz @rik @run @san @sirvisis @smit ' +
      '@south-carolina @state-department @tia @tum @utah @val @vasingtun @viliams @vit @vladimir ' +
      '@wall-street-journal AP EDT III ISIS accid accompani actress admir advocaci alert aliv amaz anyway appreci ' +
      'apprehend arkansa assur automat avenu background backlash bail barrier bear beauti besid bias blog bound ' +
      'boy branch bullet burn calm card cell centr charl citizenship clean cloth code comfort commerci complex ' +
      'confus consider constant constitu construct consum contest contract corrupt crazi crucial curb dark denounc ' +
      'departur depend depress desir detect dig disagr disappoint disast discov distanc domin donat donor drag ' +
      'dream drink driver dump easier easili ed edit elder encount enemi entitl entranc environ environment episod ' +
      'equip escal escort europ evacu evalu exceed excit exempt exercis extra fake fashion fate feb firearm fix ' +
      'flag flame flight flow forth franchis fraud fresh gang gen graduat grand greater growth guarante hack ' +
      "hadn't he'll hell hillari hole homicid hostag hostil i'd i'll ideal ideolog illinoi imposs incred infam " +
      'innoc instal insult intimid iowa joint joke judgment juri justifi kentucki ky ladi lament legaci legislatur ' +
      'length lifetim lift loophol mandatori margin marri marriag maryland match meaning mexican minist minnesota ' +
      'mission moor muslim nd neighbor notifi occasion oil onto outcom overse oversea overturn pacif packag ' +
      'passion payment penalti philadelphia photograph plain player plea plead plot politico popul portray possess ' +
      'poverti pre primarili prime procedur profit prosecut proud provis punish qualiti quarter racist rail realiz ' +
      'rebuf recess regain regret relief reluct remind renew reserv resist resort resum retali rock rubbl ruin sat ' +
      'satisfi scale screen sea secret server shame sharpli shed shield shout silenc simpl slow smoke solid spark ' +
      'spirit stabil stanc steadi stem stir stock strength strengthen stress strip subsequ substanti suit suppli ' +
      'surfac surrend surrog survey suspici sway swear swing switch tabl taxpay teenag telephon temporarili ' +
      'tension tenur testimoni theme tip toler transit truli unabl unanim undocu unknown unusu unveil utah va van ' +
      "various violent virtual visibl vital warrant wast we'll weak weight welcom wider widespread william willing " +
      "wind wish writer you'v younger zone ",
  ],
  [
    7.0,
    '#11 #40 #P1W #P8Y #PT1H @amindmint @andruv @asusiatiun @bidin @birni @brian @buriu @connecticut @dai ' +
      '@difinsi @distrikt @europe @georgia @graham @hollywood @huspital @instituti @islamic-state @ist @jus @kili ' +
      '@kumisiun @kunsil @kurt @lari @lindsai @luis @maryland @massachusetts @mic @midia @minnesota @mkain @mkunil ' +
      '@new-york-city @new-york-state @pennsylvania @piupli @raid @rian @ricard @sara @sintral @skut @statis ' +
      '@stifin @sumir @suv @tim @timis @tuni @unitid @uniun @var @vermont @vib @viliam @vurld CEO ET GMT II NY SC ' +
      'abroad achiev actor ad adult advic afford afraid agenda agreement alarm alongsid altern angri annual anonym ' +
      'anymor appl appli arizona assembl asset assum attract audienc awar balanc ballot bare basic beat behalf ' +
      'bigger billionair bipartisan blood born boss bottom briefli brother businessman camera candidaci ceremoni ' +
      'chain chamber champion charact chase christma church clarifi client climat club color commission compet ' +
      'complic compromis comput condemn consist consult content cooper counter coverag credibl crew cri crisi ' +
      'cultur custom daili deadlin debt dec dedic deepli defin deliber democraci demonstr deploy deserv devast ' +
      'disagre disclosur discrimin divid donald draft dramat easi east edg editor elimin embrac enact energi engin ' +
      'enhanc escap estat european everybodi ex exit expens explod expos extent facil factor failur famous fast ' +
      'fatal featur fifth film fli folk forum found founder fourth fuel fulli gas gay georgia girl god grab grate ' +
      "greatest guess guilti hall harsh hate haven't he'd headlin headquart highlight hire hollywood homeland " +
      'honest honor hot huffpost ident implic impress inspir instanc insur island jan josh journal journalist ' +
      'knowledg lash leak legitim lengthi lesbian lobbi lock los loud lt magazin mail male manhattan materi mental ' +
      'mile mistak mitch model modern monitor motiv nativ negat neighborhood neither network nevada nobodi normal ' +
      'notabl nov numer oblig observ obtain offens otherwis outlet overal overhaul oversight overwhelm pack paint ' +
      'pair park pennsylvania percentag period perman personnel pitch platform plus politician portion pound ' +
      'predict prefer presenc price principl prioriti probe proceed proof proper properti purpos qualifi racial ' +
      'radic recal religion rememb repli rescu resign resolv resourc restor retain rhetor richard ridicul rifl ' +
      "road root rough runner sale scandal schumer score select settl sexual shadow shape shouldn't sight signatur " +
      'size slight smart somebodi southern split spokesperson stark sustain sweep tear termin terribl terrorist ' +
      "they'v thought tonight tragedi transport trial trigger troop truck trust type ultim unfortun upset vast " +
      'wage warm wave wealthi west wild window winner wisconsin withdraw wonder worst youth ',
  ],
  [
    9.0,
    '#0 #15 #20 #30 #8 #P10Y #P1M #P20Y #P5Y @arizona @bruvn @bub @cuk @fidiral @huffpost @iliktiun @illinois ' +
      '@island @jim @jui @jusif @justice-department @kentucky @kivin @kunstitutiun @kunti @mexico @minuriti ' +
      '@nevada @new-york-times @ohio @parti @pilusi @pinsi @rumnai @sandirs @sirvisi @siti @spikir @stivi @sul ' +
      "@wisconsin DC PM abandon adopt advantag affili angel anticip apolog aren't assert august averag basi below " +
      'blast blow bodi book broadcast budget cap captur carolina cast caucus central china christian chuck ' +
      'circumst coalit collaps combin common compar complaint conclud conclus conflict congressman consequ contain ' +
      "convinc corner correct couldn't counsel count cross custodi dead deep delay disclos disput doctor dog doubt " +
      'drug eager element emot employ enjoy enorm examin except extens faith familiar favorit februari femal field ' +
      'fill fit flee food foundat frank frequent gain global happi heat heavi heavili hide higher histor ignor ill ' +
      'inde industri integr invest invit invok islam jail jr kid king knock larger lawsuit lean listen maintain ' +
      'mass massiv memori mere mexico mix mother movement movi murder none nor octob ohio older ongo onlin option ' +
      'owner panel partisan path penc persuad photo physic piec plant pm poor pose prior prison pro professor ' +
      'prohibit promin prosecutor prospect quiet radio rare reaction realiti recogn recommend red regardless ' +
      'region regul regular relationship reli religi reput research resolut restrict revenu revers rich rival roll ' +
      'rush russian sad sander season sell sentenc sept sex shock shop shut signal solut speaker spread st status ' +
      'steal store straight studi style su succeed successor sudden tactic tape task terror test testifi titl tone ' +
      "trail treatment trip typic vehicl version veteran vulner wake wear weigh weren't whatev wound yes ",
  ],
  [
    11.5,
    '#100 #12 #50 #7 #P2Y #P3Y @africa @akt @associated-press @bus @china @cnn @cris @fbi @fuks @giurgi @ivi ' +
      '@kapitul @kungrisiunal @lidir @mit @msnbc @nansi @nbc @new-jersey @russia @strit @supreme-court @texas ' +
      '@ufisi @virginia @viri @vist @washington-post AM CNN MSNBC NBC TV abov abus access activist admit advanc ' +
      'advoc affair african age agent aim alli alon although amend anger anybodi apart appoint appropri april ' +
      'argument arriv articl asid assess ban bank bar behavior belief bit black board bomb box broad bush buy car ' +
      'career chair choic chris colleagu collect colleg combat command commiss communic complain confront contact ' +
      'contend contrast contribut convent convers convict corpor cover credit daughter defeat definit degre ' +
      'document draw drawn drew drop earn echo economi educ els encourag endors ensur equal essenti estim exchang ' +
      'exist extend extrem eye fair fals fan feet financ fine finish firm florida foot freedom frustrat gather ' +
      "generat georg goal guard gun handl harm hasn't heart herself highest hospit huge human hundr husband i'v " +
      "imag impos incom influenc intens introduc isn't januari jersey land languag largest launch liber link locat " +
      'longtim loss lower main market mayb mayor meanwhil medic mention miss necessari newspap nine non north ' +
      'notic novemb obama object obvious occur outrag page paper parent particip partner peac pend perform permit ' +
      'phone pick pictur pleas pledg popular practic pretti product profil protest pursu quot ralli rank readi ' +
      'recov reflect reform regard regist replac russia safe safeti scene scrutini search seat seiz self separ ' +
      'session seven shake shift shot shown situat societi sometim sound specul spokeswoman stage station student ' +
      'summer suppos suprem surviv ten texa thank throughout throw touch tough town track tradit train transpar ' +
      "travel truth twice undermin union unless usual valu violenc water websit worri wors worth you'r ",
  ],
  [
    14.9,
    '#9 #P1Y @david @dipartmint @florida @fur @hil @jamis @mark @miki @paul @pulisi @rubirt @stati @vhin abil ' +
      'absolut acknowledg advis aggress air amount anti appeal approach arrest assault assist attent avail avoid ' +
      'battl beyond bid biggest blame border calif capit catch celebr check choos class clinton co com committe ' +
      'condit confid connect constitut crowd cut date decemb declar deliv deputi destroy difficult dismiss ' +
      'district divis door doubl due duti email employe engag entir establish eventu everyth exact exampl expand ' +
      'experi expert explain father fellow financi floor foreign form game gov governor grant guy identifi illeg ' +
      'immigr impact improv incid independ injur insist intellig itself jame judg juli june key lack lay ' +
      'leadership learn level light longer march mark mind multipl natur nearbi negoti opinion oppon opportun ' +
      'opposit perhap prais prevent primari probabl produc profession progress project prove quit rang read reject ' +
      'remov resid respect retir risk room round save schedul sens share signific simpli sit site small son sort ' +
      'south specif spot star stay struggl subject suffer surround suspect threaten tie treat true unlik updat ' +
      "victori video violat voic vow wait wall war we'v weapon whole whom wide wife wit won't wouldn't ",
  ],
  [
    19.6,
    '#10 #5 #6 #P1D @bil @micail @nuv @senate @sintir @univirsiti accept account activ actual affect afternoon ' +
      'agre ahead alleg alway anyon anyth appar approv area arm attend attorney benefit bill block brief ' +
      "california can't cannot carri center chairman chanc cite citizen civil commit communiti compani conduct " +
      'confirm congression controversi coupl crime crimin damag danger decad decis defens deni design determin ' +
      'dozen drive econom eight either enforc enter especi everyon evid fall favor fear file formal forward fox ' +
      'free front futur health host hurt idea indic individu initi insid institut intend intent join latest lawyer ' +
      'legisl lie limit list local love low measur michael middl militari minor minut moment nomin note often ' +
      'oppos origin poll present pressur promis promot prompt propos publish pull quick race rate rather re reduc ' +
      'refer remark rep request rest reveal review rise role school septemb seri similar singl social someon sourc ' +
      "special spokesman staff standard strategi street strike success surpris target tax televis themselv they'r " +
      "third total trade troubl tweet unclear understand urg vice victim visit warn wasn't watch weekend word " +
      'worker wrong young ',
  ],
  [
    25.8,
    '#4 @barak @california @congress @dimukrat @dimukraz @fox-news @husi @kumiti @natiunal @new-york ' +
      '@republican-party @ripublikans @twitter GOP abl accus across act agenc aid almost along answer associ ' +
      'attempt bad becam becom behind best better big care certain challeng charg child citi complet confer ' +
      'congress conserv control cost cours court creat current debat declin defend demand describ despit develop ' +
      "director discuss doesn't effect emerg enough event ever express fact feel figur final fire focus friend " +
      'full fund further great ground grow half happen histori hit immedi import increas inform instead intern ' +
      'involv justic kill kind larg late lawmak legal let letter line live lose lot manag matter media messag ' +
      'money name nomine onc oper order organ outsid particular pass play polic posit potenti prepar previous ' +
      'privat process program push rais reach real realli reason refus repeat requir result rule secretari sen ' +
      'senior serious serv shoot short side six someth soon speech step stori strong sure system team term th ' +
      'threat togeth twitter univers view voter walk whose within woman world ',
  ],
  [
    34.5,
    '#3 @dimukratik @juhn @washington @white-house action addit address administr again ago allow alreadi ' +
      'america argu around attack author away base believ break build busi candid caus chief close comment concern ' +
      "consid deal decid depart detail didn't die differ direct earli effort end everi execut fail famili far few " +
      "fight five forc four general good govern hand hard head hear high home hope hour i'm includ interest " +
      'interview investig job keep least less life littl man mean meet morn move next night noth offer old open ' +
      'parti past pay polici possibl power press problem protect provid receiv record relat remain repres ' +
      'republican respond respons return second secur seek seem senat send servic set sign spend stand start stop ' +
      "suggest talk thing top trump turn us vote we'r whi white win write york ",
  ],
  [
    46.9,
    '#1 @dunald @hilari @klintun @ripublikan @trump @ubama US announc appear begin bring case chang claim clear ' +
      "continu countri critic democrat don't down earlier elect expect face feder find follow group help hold hous " +
      'later law lead leader leav long look major member near offici own part place plan point polit post ' +
      'presidenti public question recent releas right run sever show speak state support though tri unit use want ' +
      'washington whether without ',
  ],
  [
    63.3,
    '#2 @united-states against american ask back call campaign dure even first former give go issu just know ' +
      'last nation need off offic person presid see she so statement think time when work ',
  ],
];
