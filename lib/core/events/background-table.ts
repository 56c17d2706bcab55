/**
 * How many in a hundred events use a word, by its normal form; words that are not here are rare.
 * Made by tools/fit-background.ts from the reports of 155 events; single words, no text.
 */
export const SHARES: readonly (readonly [percent: number, words: string])[] = [
  [
    5.4,
    '#18 #19 #23 #25 #60 #P15Y #P2W #P30Y #P3D #P3W #PT1M @arkansas @atlanta @avinui @budgit @carlis @first ' +
      '@flin @fri @frinds @fundatiun @guvirnmint @hari @house-of-representatives @indiana @intirnatiunal @iowa ' +
      '@irik @iurk @jun @kualitiun @kuligi @lav @livis @los-angeles @maiuriti @manhattan @mari @mat @michigan ' +
      '@micili @muri @oregon @pasifik @philadelphia @pitir @politico @prutiktiun @rigz @rik @run @san @sirvisis ' +
      '@smit @south-carolina @state-department @tia @tum @utah @val @vasingtun @viliams @vit @vladimir ' +
      '@wall-street-journal AP EDT III ISIS accid accompani actress adam admir advocaci alert aliv amaz anyway ' +
      'appreci apprehend arkansa art assur atlanta automat avenu background backlash bail barrier beauti berni ' +
      'besid bias blog bound branch bullet burn calm card centr charl citizenship cloth code comfort commerci ' +
      'complex confus consider constant constitu construct consum contest contract corrupt crucial curb dark ' +
      'denounc departur depend depress desir detect dig disagr disappoint disast discov distanc domin donat donor ' +
      'drag dream drink driver dump earth easier easili eastern ed edit elder encount enemi entitl entranc environ ' +
      'environment episod equip escal escort europ evacu evalu exceed excit exempt exercis extra fake fame fashion ' +
      'fate feb firearm fix flag flame flight flow flynn forth franchis fraud fresh gang gap gen gold graduat ' +
      "growth guarante hack hadn't hell hole homicid hostag hostil i'd i'll ideal ideolog illinoi imposs incred " +
      'indiana infam innoc instal insult interior intimid iowa jack joint joke jon judgment judiciari juri justifi ' +
      'kelli kentucki ky labor ladi lament legislatur length liberti lifetim lift loophol mandatori margin mari ' +
      'marri marriag maryland match meaning mexican minist ministri minnesota mission moor motion muslim nd ' +
      'neighbor northern notifi occasion oil oklahoma onto outcom overse oversea overturn pacif packag passion ' +
      'patriot payment penalti peter philadelphia photograph plain player plea plead plot politico popul port ' +
      'portray possess poverti pre primarili prime procedur profit prosecut proud provis punish qualiti quarter ' +
      'racist rail realiz rebuf recess regain regret relief reluct remind renew reserv resist resort resum retali ' +
      'rick rubbl ruin sat satisfi scale screen section server shame sharpli shed shield shout silenc simpl slow ' +
      'smith smoke solid spark spirit stabil stanc steadi stem stir stock strength strengthen stress strip subsequ ' +
      'substanti suit suppli surfac surrend surrog survey suspici sway swear swing switch tabl taxpay teenag ' +
      'telephon temporarili tension tenur testimoni theme tip toler tom toni traffic transit truli unabl unanim ' +
      'undocu unusu unveil urban utah va van various violent virtual visibl vital warrant wast weak weight welcom ' +
      "wider widespread willing wind wing wish writer you'v younger zone ",
  ],
  [
    7.0,
    '#24 #P2D #P8Y #PT1H @amindmint @andruv @asusiatiun @bidin @birni @brian @buriu @connecticut @dai @difinsi ' +
      '@distrikt @europe @georgia @graham @hollywood @huspital @instituti @islamic-state @ist @jus @kili @kumisiun ' +
      '@kunsil @kurt @lari @lindsai @luis @maryland @massachusetts @mic @midia @minnesota @mkain @mkunil ' +
      '@new-york-city @new-york-state @pennsylvania @piupli @raid @rian @ricard @sara @sintral @skut @statis ' +
      '@stifin @sumir @suv @tim @timis @tuni @unitid @uniun @var @vermont @vib @viliam @vurld CEO ET GMT II NY SC ' +
      'abroad achiev actor ad adult advic afford afraid agenda agreement al alarm alongsid altern andrew angri ' +
      'annual anonym anymor appl appli arizona assembl asset assum attract audienc awar balanc ballot bare basic ' +
      'bear beat behalf biden bigger billionair bipartisan blood boss bottom boy briefli brother businessman ' +
      'camera candidaci cell ceremoni chain chamber champion charact chase christma church clarifi clean client ' +
      'climat coast color commission compet complic compromis comput condemn consist content council counter ' +
      'coverag crazi credibl crew cri crisi cultur custom deadlin debt dec dedic deepli defin deliber demonstr ' +
      'deploy deserv devast disagre disclosur discrimin divid draft dramat easi edg editor elimin embrac enact ' +
      'energi engin enhanc era escap estat european everybodi ex exit expens explod expos extent facil factor ' +
      'failur famous fast fatal featur film fli folk found founder fourth fuel fulli gas gay georgia girl god grab ' +
      "graham grand grate greater greatest guess guilti harri harsh hate haven't he'd he'll headlin headquart " +
      'highlight hire hollywood homeland honest honor hot huffpost ident implic impress inspir instanc insur jan ' +
      'joe josh journalist knowledg larri lash leak legaci legitim lengthi lesbian lobbi lock loud lt magazin mail ' +
      'male manhattan materi mccain mcconnel mental mile mistak mitch model modern monitor most motiv mount nativ ' +
      'negat neighborhood nevada normal notabl nov numer oblig observ obtain offens otherwis outlet overal ' +
      'overhaul oversight overwhelm pack paint pair pennsylvania percentag period perman personnel pitch platform ' +
      'plus politician portion pound predict prefer presenc price principl prioriti probe proceed proof proper ' +
      'properti purpos qualifi racial radic recal reid religion rememb repli rescu resign resolv resourc restor ' +
      'retain rhetor richard ridicul rifl root runner ryan sale san sarah scandal schumer score scott sea secret ' +
      "settl sexual shadow shape shouldn't sight signatur size slight smart somebodi split spokesperson stark " +
      "stephen steve super sustain sweep tea tear termin terribl terrorist they'v thought tim tragedi transport " +
      "trial trigger troop truck trust type ultim unfortun unknown upset vast wage warm wave we'll wealthi web " +
      'western wild window winner wisconsin withdraw worst youth ',
  ],
  [
    9.0,
    '#0 #11 #20 #30 #40 #8 #P10Y #P1W #P20Y #P5Y @arizona @bruvn @bub @cuk @fidiral @huffpost @iliktiun ' +
      '@illinois @island @jim @jui @jusif @justice-department @kentucky @kivin @kunstitutiun @kunti @mexico ' +
      '@minuriti @nevada @new-york-times @ohio @parti @pilusi @pinsi @rumnai @sandirs @sirvisi @siti @spikir ' +
      "@stivi @sul @wisconsin DC PM abandon adopt advantag affili angel anticip apolog aren't assert august averag " +
      'basi below blast blow bob born broadcast cap captur carolina cast caucus china christian chuck circumst ' +
      'club coalit collaps combin compar complaint conclud conclus conflict congressman consequ consult contain ' +
      "convinc cooper corner correct couldn't counsel count counti cross custodi daili dead deep delay democraci " +
      'disclos disput doctor dog doubt drug eager element emot employ enjoy enorm examin except extens faith ' +
      'familiar favorit februari femal field fifth fill fit flee food forum foundat frequent gain green hall happi ' +
      'heat heavi heavili hide higher histor ignor ill inde integr invest invit invok islam jail jim joseph ' +
      'journal jr kevin kid king knock larger lawsuit lean listen los maintain mass massiv memori mere mexico mitt ' +
      'mix mother movement movi murder neither network nobodi none nor octob older ongo onlin option owner panel ' +
      'partisan path pelosi penc persuad photo physic piec plant pm pose prior prison professor prohibit promin ' +
      'prosecutor prospect quiet rare reaction realiti recogn recommend regardless region regul regular ' +
      'relationship reli religi reput research resolut restrict revenu revers rich rival road rock roll romney ' +
      'rough rush russian sad sander season select sell sentenc sept sex shock shop shut signal solut spread st ' +
      'status steal store straight studi style su succeed successor sudden tactic tape task terror test testifi ' +
      "titl tone tonight trail treatment trip typic vehicl version veteran vulner wake wear weigh weren't whatev " +
      'wonder wound yes ',
  ],
  [
    11.5,
    '#100 #12 #15 #7 #P1M #P2Y #P3Y @africa @akt @associated-press @bus @china @cnn @cris @fbi @fuks @giurgi ' +
      '@ivi @kapitul @kungrisiunal @lidir @mit @msnbc @nansi @nbc @new-jersey @russia @strit @supreme-court @texas ' +
      '@ufisi @virginia @viri @vist @washington-post AM CNN FBI MSNBC NBC TV abov abus access activist admit ' +
      'advanc advoc affair african age agent aim alli alon although amend anger anybodi apart appoint appropri ' +
      'april argument arriv articl asid assess ban bank bar behavior belief bit bodi bomb book box broad brown ' +
      'budget bureau bush buy capitol car career chair choic chris colleagu collect colleg combat command commiss ' +
      'common communic complain confront contact contend contrast contribut convent convers convict corpor cover ' +
      'credit daughter defeat definit degre document draw drawn drew drop earn east echo economi educ els encourag ' +
      'endors ensur equal essenti estim exchang exist extend extrem eye fair fals fan feet financ fine finish firm ' +
      "florida foot frank freedom frustrat gather generat georg global goal guard gun handl harm hasn't heart " +
      "herself highest hospit huge husband i'v imag impos incom industri influenc intens introduc island isn't " +
      'januari jersey land languag largest launch liber link locat longtim loss lower main market mayb mayor ' +
      'meanwhil medic mention miss nanci necessari newspap nine non notic novemb object obvious occur ohio one ' +
      'outrag paper parent park particip partner peac pend perform permit phone pick pictur pleas pledg poor ' +
      'popular practic pretti pro product profil protest pursu quot radio ralli rank readi recov red reflect ' +
      'regard regist replac russia safeti scene scrutini search seat seiz self separ session shake shift shot ' +
      'shown situat sometim sound southern specul spokeswoman stage station student summer suppos suprem surviv ' +
      'ten texa thank throughout throw touch tough track tradit train transpar travel truth twice undermin unless ' +
      "usual valu violenc virginia water websit william worri wors worth you'r ",
  ],
  [
    14.9,
    '#50 #9 @david @dipartmint @florida @fur @hil @jamis @mark @miki @paul @pulisi @rubirt @stati @vhin abil ' +
      'absolut acknowledg advis aggress amount anti appeal approach arrest assault assist attent avail avoid battl ' +
      'bid biggest black blame board border calif capit catch celebr central check choos class co com condit ' +
      'confid connect constitut crowd cut date david decemb declar deliv deputi destroy difficult dismiss divis ' +
      'door doubl due duti email employe engag entir establish eventu everyth exact exampl expand experi expert ' +
      'explain father fellow financi floor form game gov governor grant guy hill human hundr identifi illeg immigr ' +
      'impact improv incid independ injur insist intellig itself jame judg juli june key lack lay leadership learn ' +
      'level light longer march mike mind multipl natur nearbi negoti north opinion oppon opportun opposit page ' +
      'paul perhap prais prevent primari probabl produc profession progress project prove quit rang reform reject ' +
      'remov resid respect retir risk robert room round safe save schedul sens seven share signific simpli sit ' +
      'site small societi son sort speaker specif spot stay struggl subject suffer surround suspect tell thousand ' +
      "threaten tie town treat true unlik updat victori video violat voic vow wait way we'v weapon west whole whom " +
      "wide wife will wit won't wouldn't ",
  ],
  [
    19.6,
    '#10 #5 #6 #P1Y @bil @micail @nuv @senate @sintir @univirsiti accept account activ actual affect afternoon ' +
      'agre ahead air alleg alway anyon anyth appar approv area arm attend attorney benefit beyond billion block ' +
      "brief california can't cannot carri chairman chanc cite citizen civil commit communiti compani conduct " +
      'confirm congression coupl crime crimin damag danger decad decis defens deni determin district dollar dozen ' +
      'drive econom eight either enforc enter especi everyon evid fall favor fear file foreign formal forward ' +
      'front futur health host hurt idea indic individu initi insid institut intend intent join latest lawyer ' +
      'legisl lie limit local love low measur michael middl militari minor minut moment nomin note often oppos ' +
      'origin poll present pressur promis promot prompt propos publish pull quick race rate rather re read reduc ' +
      'refer remark rep request rest reveal review rise role school septemb seri similar singl social someon sourc ' +
      'south special spokesman staff star strategi street strike success surpris target tax televis themselv ' +
      "they'r third total trade troubl tweet unclear understand union urg vice victim visit wall war warn wasn't " +
      'watch weekend word worker wrong young ',
  ],
  [
    25.8,
    '#4 #P1D @barak @california @congress @dimukrat @dimukraz @fox-news @husi @kumiti @natiunal @new-york ' +
      '@republican-party @ripublikans @twitter GOP abl accus across agenc almost along answer associ attempt bad ' +
      'barack becam becom behind best better big care certain challeng charg child complet confer congress conserv ' +
      'control controversi cost cours court creat current debat declin defend demand describ design despit develop ' +
      "discuss doesn't effect emerg enough event ever express fact feel figur fire focus fox free friend full fund " +
      'further great ground grow half happen have histori hit immedi import increas inform instead intern involv ' +
      'justic kill kind larg late lawmak legal let letter line list live lose lot manag mark matter media messag ' +
      'money month name nomine onc oper order organ outsid particular pass play polic posit potenti prepar ' +
      'previous privat process program push rais reach real realli reason refus repeat requir result rule ' +
      'secretari sen senior serious serv shoot short side six someth soon speech standard step stori strong sure ' +
      'system team term th threat togeth twitter univers view voter walk whose within woman ',
  ],
  [
    34.4,
    '#3 @dimukratik @juhn @washington @white-house act action addit address administr again ago aid allow ' +
      'alreadi america argu around attack author away base believ bill break build busi candid caus center chief ' +
      "citi close comment committe concern consid day deal decid depart detail didn't die differ direct director " +
      'earli effort end everi execut fail famili far few fight final five forc four general get good govern hand ' +
      "hard head hear high home hope hour i'm interest interview investig job john keep least less life like littl " +
      'man mean meet million morn move next night noth number offer old open other past pay percent possibl power ' +
      'problem protect provid receiv record relat remain report repres respond respons return second secur seek ' +
      "seem senat send servic set sign spend stand start stop suggest talk thing top turn us vote we'r week whi " +
      'white win world write york ',
  ],
  [
    46.9,
    '#1 @dunald @hilari @klintun @ripublikan @trump @ubama US announc appear begin bring case chang claim clear ' +
      "clinton come continu countri critic democrat do don't donald down earlier elect expect face feder find " +
      'follow group help hillari hold hous later law lead leader leav long look major member near obama offici own ' +
      'part parti place plan point polici polit post presidenti press public put question recent releas republican ' +
      'right run sever show speak support though tri trump unit use want washington whether without ',
  ],
  [
    64.4,
    '#2 @united-states against american ask back call campaign dure even first former give go includ issu it ' +
      'just know last make nation need no not off offic person presid see she so state statement take think time ' +
      'when work year ',
  ],
];
