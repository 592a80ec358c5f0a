/** The word lists that the rules read: plain English, in rows, all lower case unless names. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a surname they are part of address, not another person's given name. */
export const TITLES = set(`
mr mrs ms miss mme madame monsieur herr frau senor senora signor dr doctor prof professor sir dame lord lady
president premier chancellor minister secretary senator sen rep congressman congresswoman representative gov governor
mayor judge justice attorney general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl
private pvt admiral adm commander cmdr marshal brigadier pope king queen prince princess emperor empress sultan emir
sheikh shaikh ayatollah imam mullah rev reverend father fr bishop archbishop cardinal rabbi sister brother coach
manager director chairman chairwoman chair chief officer ceo cfo inspector detective constable superintendent sheriff
spokesman spokeswoman speaker leader ambassador advocate mp mps msp mep meps sayyed sayyid councillor cllr taoiseach tanaiste monsignor msgr shri smt envoy commissioner counsel prosecutor lawyer deputy vice baron baroness
count countess duke duchess earl viscount candidate democrat republican labour tory
conservative liberal comrade chairperson treasurer solicitor editor author actor actress singer striker midfielder
defender goalkeeper skipper champion defending veteran rookie quarterback pitcher outfielder forward guard boss trainer
prime driver jockey cyclist sprinter writer correspondent former new late
`);

/** Lower-case words inside surnames. */
export const PARTICLES = set(`
van von der den de del della di da dos das du la le el al bin ibn ben abu ter ten st bint zu y
`);

/** Words that often begin a sentence and are nobody's given name. */
export const OPENERS = set(`
a about according across add adding after afterwards again against ahead all allowing almost along already also although always am amid among
an and another any are around as asked at away back because before behind being below besides between beyond both
but by can clearly could critics currently despite did do does during each earlier early either else even eventually ever
every everyone few finally first following for formerly from given had has have he her here hers hi his how
however i if in indeed inside instead is it its just last lastly late later less like likewise little long many
may maybe me meanwhile might moreover most much must my near nearly neither never nevertheless next no none nor not
nothing now of off officials often on once one only opposite or other others otherwise our out outside over
perhaps plus police presumably previously quickly quite rather recently said say says second see seeing separately several shall she should similarly
since so some someone something sometimes soon still such supporters surely ten than that the their them then there therefore these they
thirdly this those though three through throughout thus to today together told tomorrow tonight too toward towards twice
two four five six seven eight nine ten dozens hundreds thousands under unless unlike until up upon using very was we well were what when whenever where whereas wherever whether
which while who whoever whom whose why will with within without would yes yesterday yet you your january february march
april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
no vs v versus asking calling speaking replying responding former new analysts lawyers aides sources
ask believe blame call consider enter give hear imagine let meet put remember take tell thank thanks think watch
leaders champions holders hosts favourites favorites newcomers strugglers visitors neighbours neighbors rivals
`);

/** Months and days: never a name on their own. */
export const CALENDAR = set(`
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
`);

/** Ordinary English words that are also names: alone they name nobody unless the page has said so. */
export const COMMON = set(`
abbey able independent jobs academy ace acre action adage agent alive all alpha amber angel apple apply archer arms army art ash ask back
bacon bad baker ball band bank banker banks bar bare barber bard barn baron barrow bass battle bay beach beam bean bear
beard beat beck bell bend berry best big bill bird bishop black blank blaze block blood bloom blue boards bold bolt bond
bone born book boot boots booth boss bow bowl bowman box boy brace branch brand bread break bridge bridges bright brook brooks brown
buck budge bull burn burns bush butcher butler button by cable cage cain camp can canon cannon card care carpenter carr
carter cash castle cave chain chair chance chapel chase child chips church church city clay close cloud coach coal coast
cole college comfort cook cool cooper corner counsel count court cox crane crash creek crews cross crow crown cruise cruz
cup curry dale dance dark dart dash daughter dawn day days deal dean dear desire delicious dial diamond dish dove draft drake
draper driver drum duke dust duty dyer early earl earth east eagle easy edge eve fair faith falcon fall farmer farrow fast father
fay fear fed field fields fight finch fine fire fish fisher flag fleet flood flower flowers ford foreman forest fort forward foster
fountain fowler fox frank free freeman french friday friend frost fry fuller fun gain gale galaxy game gamble garden gardener garland
gates gift glass glover god gold golden good gore grace grand grant granger grass grave graves gray great green grey grove
guest guide gun guy hall ham hammer hand hands harbour hardy harp hart harvest hatch hawk hay haven head heard heat heath hedge
high hill hills hogg holder hole holiday holly holmes holy home honey hood hook hope hopes horn horse house howl hunt hunter
ice idol in internet iron island ivory ivy jack jet jewel job joy judge just keen key king kings kiss kitchen knife knight lace
lake lamb lance land lane lark last law lawyer lay lea leach leader leaf lee light lily lincoln lion little lock lodge long
lord lott love low lucky lynch mace mail main major man mango march mark marks marsh marshal mason master masters match may mayo
mead media medley member mercer merchant mercy mill miller mills mint miss mix money moody moon moor more moses moss most mount
mountain mourning must nail nation new nice night noble noon north oak open opportunity orange order oval page palmer park
parks parson parsons part pass patience peace pearl pen penny pepper person pike pilgrim pit place plant player plaza plumber point
polo pond pool poor pope porter post potter pound power powers prayer president press price pride priest prime prince prior
prize prospect public queen quick race rain ram ray read reading real reason red reed rebound reid reputation rich rice ride ridge right
ring rise rising river rivers road rob rock rocky roman root rose rough round rule rush sage sail saint sale salmon salt sand
sands savage sawyer say sea seal second senior service sewell sharp shaw shell shepherd shield ship shoemaker shore short show
showcase shows side silk silver singer singleton skinner sky small smart smith snow song south spark sparks speaker spear spears
speed spice spirit spring spurs square staff stage standard staples star stark starr state states steel steele sterling stern
stock stokes stone storm story stout straw street strange strong suite sullivan summer summers sun sung sunny super supreme sure swan sweet
swift sword tailor talent target taylor teller temple term terry thorn thorne tide tiger times title toll tower towers town
trace track train travel treasure tree trick trooper true trust turner turn twain twin union vale valley van vance vertigo view
viola virtue vitesse wade wagner walk walker wall walls ward warden ware warm waters watershed watts wave way weaver webb weeks welcome
well wells west wheat wheeler while white wild wilder will wills wind winner winter winters wise wish wolf wolfe wood woods
word work world worth wright yard yates york young
born legend forget pace gross tombs shorten witty fetters negro nobel geiger waldorf mulligan fresh broad bono boom wedge belt stack samples boon villa bravo fed
`);

/** The last word of a name that is no single person's. */
export const GROUP_WORDS = set(`
army band boys brothers sisters faction force forces front group guard league party people states choir orchestra quartet
trio family movement brigade brigades gang crew club council committee company corporation project experience susans
grace mars leon heywoods clash militia city county
`);

/** After a person's name they make it the name of a thing: "George Bush Intercontinental Airport". */
export const ORG_NOUNS = set(`
administration airport airlines airways amateur amateurs arena army association avenue award awards bank board boulevard bridge building bureau cabinet
campaign center centre centers chamber championship championships church city classic clinic club co college committee community company conference corp
corporation council county court cross crossing cup day department district doctrine drive entertainment estate exchange fellowship field films
foundation fund gallery garden gardens golf government group hall high holdings hospital hotel house inc industries institute international invitational
island islands journal lake law league lecture library ltd magazine mall medal medical memorial ministry mountain museum nationals news newspaper
office open oil park partners party pass peninsula pictures plan plaza police post postal press prize productions province records region report republic
research resort river road royal school schools sea series show society square stadium state station store stores street studios
summit symphony team theater theatre times tournament tower towers township treaty trophy trust tunnel united union universities university valley
village war way weekly works zoo herald tribune globe gazette observer mail telegraph express daily
agency service corps commission
`);

/** Words whose "of X" makes a longer name: "Bank of America", "Duke of York", "University of Alabama". */
export const OF_HEADS = set(`
bank university college bishop archbishop duke duchess earl prince princess lord lady baron baroness count marquess church house court courts
museum institute school academy association federation society board chamber bureau department ministry league union order cathedral
battle treaty port isle mount bay lake cape strait straits sea valley port department commission council office foundation
knights daughters sons voice merchant times statue declaration wizard tour agency authority corporation company
confederation conference district hospital trust fund library archives center centre press service clinic orchestra
`);

export const DIRECTIONS = set(
  'north south east west northeast northwest southeast southwest northern southern eastern western central upper lower new old greater mid fort port san santa saint st los las el la mount mt lake cape great little outer inner inter real royal',
);

/** "Fresno, Calif.": the state by its newspaper abbreviation, which only counts after a comma. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Alabama: 'Ala.',
    Arizona: 'Ariz.',
    Arkansas: 'Ark.',
    California: 'Calif.',
    Colorado: 'Colo.',
    Connecticut: 'Conn.',
    Delaware: 'Del.',
    Florida: 'Fla.',
    Georgia: 'Ga.',
    Illinois: 'Ill.',
    Indiana: 'Ind.',
    Kansas: 'Kan.',
    Kentucky: 'Ky.',
    Louisiana: 'La.',
    Maryland: 'Md.',
    Massachusetts: 'Mass.',
    Michigan: 'Mich.',
    Minnesota: 'Minn.',
    Mississippi: 'Miss.',
    Missouri: 'Mo.',
    Montana: 'Mont.',
    Nebraska: 'Neb.',
    Nevada: 'Nev.',
    'New Hampshire': 'N.H.',
    'New Jersey': 'N.J.',
    'New Mexico': 'N.M.',
    'New York': 'N.Y.',
    'North Carolina': 'N.C.',
    'North Dakota': 'N.D.',
    Oklahoma: 'Okla.',
    Oregon: 'Ore.',
    Pennsylvania: 'Pa.',
    'Rhode Island': 'R.I.',
    'South Carolina': 'S.C.',
    'South Dakota': 'S.D.',
    Tennessee: 'Tenn.',
    Texas: 'Tex.',
    Vermont: 'Vt.',
    Virginia: 'Va.',
    Washington: 'Wash.',
    'West Virginia': 'W. Va.',
    Wisconsin: 'Wis.',
    Wyoming: 'Wyo.',
    'British Columbia': 'B.C.',
    Ontario: 'Ont.',
    Quebec: 'Que.',
  }),
);

/** The states whose names newspapers never shorten. */
export const WHOLE_STATES: ReadonlySet<string> = new Set(
  'Alaska Hawaii Idaho Iowa Maine Ohio Utah'.split(' '),
);

/** Given names, each row one name with its short forms and spellings; "f:" rows are women's. */
const GIVEN_NAMES = `
william bill will billy willie liam|robert bob rob bobby robbie|richard dick rick rich ricky richie|james jim jimmy jamie|
john jack johnny jon|thomas tom tommy|michael mike mick mickey|joseph joe joey|edward ed ted eddie teddy ned|charles charlie chuck chas|
daniel dan danny|david dave davey|andrew andy drew|anthony tony|christopher chris kit|matthew matt|steven steve stephen stevie|
kenneth ken kenny|ronald ron ronnie|donald don donnie|gerald gerry jerry|lawrence larry laurence|leonard len lenny leo|frederick fred freddie|
francis frank|franklin frank|benjamin ben benny|samuel sam sammy|alexander alex sandy al|albert al bert|alan al allen allan|alfred al alf|
nicholas nick nicky|patrick pat paddy|peter pete|philip phil phillip|gregory greg|jeffrey jeff geoffrey geoff|timothy tim timmy|raymond ray|
walter walt|henry harry hank|harold harry hal|arthur art|eugene gene|stanley stan|vincent vince vinnie|victor vic viktor|theodore ted teddy theo|
jonathan jon john|nathaniel nat nate|zachary zach zack|martin marty|bernard bernie|clifford cliff|douglas doug|ernest ernie|
george jorge|paul|mark marc|brian bryan|kevin|gary garry|eric erik|scott|adam|simon|jason|justin|craig|keith|roger|bruce|howard howie|dean|
f:elizabeth liz beth betty lizzie eliza bess|f:margaret maggie meg peggy marge|f:katherine kate kathy katie catherine cathy kathryn|
f:barbara barb barbie|f:deborah debbie deb debra|f:jennifer jen jenny|f:jessica jess jessie|f:patricia pat patty tricia|f:susan sue susie|
f:rebecca becky|f:victoria vicky tori|f:christine chris chrissie christina tina|f:pamela pam|f:jacqueline jackie|f:samantha sam|f:alexandra alex sandra|
f:dorothy dot dottie|f:judith judy|f:virginia ginny|f:hillary hilary|f:mary|f:linda|f:laura|f:sarah|f:nancy|f:karen|f:lisa|f:michelle|f:amy|f:anna anne ann annie|
f:helen|f:maria|f:diane diana|f:julie julia|f:joyce|f:alice|f:jane|f:emma|f:rachel|f:monica|f:melania|f:brigitte|f:tatyana tatiana|f:yelena elena|
f:natalya natalia natalie|f:yekaterina ekaterina|
f:chelsea|f:cherie|f:winnie|f:leah|f:eleanor|f:martha|f:carol|f:sharon|f:cindy|f:angela|f:angelina|f:britney|f:madeleine|f:nicole|f:theresa teresa|
f:anita|f:gloria|f:joan|f:megawati|nelson|marcus|denis dennis|boris|fidel|raul|jacques|helmut|gerhard|
mohammed mohamed muhammad mohammad|yusuf youssef yousef|sergei sergey serge|alexei alexey aleksei aleksey|dmitry dmitri dimitri|yevgeny evgeny yevgeni|
yuri yury|mikhail|nikolai nikolay|andrei andrey andriy andrii|vladimir volodymyr|aleksandr alexander oleksandr aleksander|nouri nuri|yasser yasir yassir yaser|muammar moammar muammer|hosni husni|mahmoud mahmud|hafez hafiz|tariq tarek tareq|saeed said saeid|
khaled khalid|omar umar|osama usama|yitzhak itzhak yitzchak|binyamin benjamin|dzhokhar djokhar dzokhar|boutros butros|slobodan|abdullah abdallah|muqtada moqtada|ahmed ahmad|
hussein husain hussain|vyacheslav viatcheslav viacheslav|masoud massoud masud|noureddine nourredine|serhiy serhii sergei|mykola nikolai|f:inga inha|abdul abdel|filip philip|jurgen juergen|luis|jose|juan|carlos|pedro|antonio|francisco|jean|pierre|hans|ivan|leslie les|reginald reggie|nathan nate|herbert herb|abraham abe|bradley brad|f:constance connie|
terry|dale|lance|grant|f:holly|f:daisy|f:ruby|f:olive|f:violet|f:joy|f:faith|f:grace|f:penny|f:amber|f:dawn|f:lily|f:hazel|f:iris|
f:josephine|f:abigail abby|f:roberta bobbie|
aaron|adrian|aidan|alfonso|alfredo|alberto|alessandro|amir|anders|andreas|andres|andre|angelo|antoine|arnold|axel|
barry|bjorn|brandon|brent|brett|byron|calvin|cecil|cedric|cesar|chad|christoph|christophe|claude|claudio|clarence|
clint|cody|cory|damien|damon|daniele|darrell|darryl|darren|derek|derrick|diego|dieter|dirk|dominic|duane|dustin|
dwayne|edgar|eduardo|edwin|eli|elias|emanuel|emil|emilio|emmanuel|enrico|enrique|ernesto|esteban|ethan|etienne|evan|
fabian|fabio|felipe|felix|fernando|florian|francesco|francois|franz|fritz|gabriel|gareth|gavin|georg|gianluca|gilles|
giorgio|giovanni|giulio|giuseppe|glen|glenn|graeme|gregor|guido|guillermo|gunther|gustavo|harald|hector|heinz|henri|
hiroshi|horacio|hubert|hugh|hugo|humberto|ian|idris|ignacio|igor|ismail|ivo|jacob|jaime|jake|javier|jeremy|jerome|
jesse|joachim|joao|joaquin|joel|johan|johann|johannes|jonas|josef|joshua|josh|julian|julio|karim|karl|carl|klaus|kurt|
lars|laurent|leif|leonardo|levi|lorenzo|lothar|louis|luca|lucas|ludwig|luigi|lukas|luke|lutz|magnus|malcolm|manfred|
manuel|marcel|marcelo|marco|marcos|mario|marius|markus|marvin|massimo|mathieu|matthias|matti|mauricio|mauro|max|maxim|
maximilian|melvin|miguel|mitch|neil|nicolas|nikola|niels|nils|noah|norbert|olaf|oleg|ole|otto|pablo|paolo|pascal|
patricio|pavel|petr|philippe|quentin|rafael|ralf|ralph|ramon|randy|raphael|reinhard|rene|ricardo|riccardo|roberto|
rodney|rodrigo|roland|rolf|rory|ruben|rudi|rudolf|rudy|rupert|salvador|salvatore|sean|sebastian|sergio|seth|shane|
shaun|shawn|silvio|stefan|stefano|stephane|stuart|sven|terence|thierry|tobias|tomas|tristan|troy|ulf|ulrich|umberto|
vaclav|vincenzo|vladislav|volker|walther|wayne|wendell|werner|wilfried|wilhelm|willem|wim|winston|wolfgang|xavier|
yann|yves|zoltan|
f:adriana|f:agnes|f:aisha|f:alicia|f:alison|f:allison|f:amanda|f:amelia|f:ana|f:angelica|f:anja|f:anke|f:annette|
f:antonia|f:ariana|f:arlene|f:astrid|f:audrey|f:beatrice|f:beatriz|f:belinda|f:bernadette|f:beverly|f:bianca|f:birgit|
f:brenda|f:bridget|f:brittany|f:camilla|f:carla|f:carmen|f:carolina|f:caroline|f:carolyn|f:carrie|f:cassandra|
f:catalina|f:cecilia|f:celine|f:charlene|f:cheryl|f:chloe|f:clara|f:clare|f:claire|f:claudia|f:colleen|f:cristina|
f:cynthia|f:daniela|f:danielle|f:delia|f:denise|f:dolores|f:donna|f:edith|f:eileen|f:elisabeth|f:ella|f:ellen|
f:eloise|f:elsa|f:emilia|f:emily|f:erica|f:erika|f:erin|f:estelle|f:esther|f:evelyn|f:felicia|f:fiona|f:frances|
f:francesca|f:gabriela|f:gail|f:genevieve|f:georgina|f:geraldine|f:gertrude|f:gillian|f:gina|f:giulia|f:gladys|
f:greta|f:gwen|f:hannah|f:harriet|f:heather|f:heidi|f:helena|f:helga|f:hilda|f:ida|f:ines|f:ingrid|f:irene|f:irina|
f:irma|f:isabel|f:isabella|f:isabelle|f:ivana|f:janet|f:janice|f:jasmine|f:jeanette|f:jeanne|f:jenna|f:jill|f:joanna|
f:joanne|f:johanna|f:juanita|f:juliana|f:juliet|f:karin|f:katarina|f:katharina|f:kathleen|f:katrina|f:kerstin|
f:kimberly|f:kristen|f:kristin|f:kristina|f:larissa|f:lauren|f:laurie|f:leila|f:lena|f:lillian|f:lorena|f:louisa|
f:louise|f:lucia|f:lucille|f:lucinda|f:lucy|f:ludmila|f:lydia|f:magdalena|f:mandy|f:marcia|f:margot|f:marguerite|
f:marianne|f:marie|f:marilyn|f:marina|f:marisa|f:marjorie|f:marlene|f:martina|f:matilda|f:maureen|f:maxine|f:megan|
f:melanie|f:melinda|f:melissa|f:meredith|f:michaela|f:mildred|f:miriam|f:molly|f:muriel|f:myra|f:nadia|f:nadine|
f:naomi|f:natasha|f:nina|f:nora|f:norma|f:olga|f:olivia|f:paula|f:pauline|f:penelope|f:petra|f:philippa|f:phyllis|
f:priscilla|f:rachael|f:ramona|f:regina|f:renata|f:renee|f:rhonda|f:rita|f:rosa|f:rosalind|f:rosemary|f:rowena|f:ruth|
f:sabina|f:sabine|f:sabrina|f:sally|f:sara|f:serena|f:sheila|f:shelley|f:sherry|f:shirley|f:silvia|f:simone|f:sofia|
f:sonia|f:sonja|f:sophia|f:sophie|f:stephanie|f:susanna|f:suzanne|f:svetlana|f:sylvia|f:tamara|f:tania|f:tanja|
f:tanya|f:tara|f:ursula|f:valentina|f:valerie|f:vanessa|f:vera|f:verena|f:veronica|f:vivian|f:viviana|f:wanda|f:wendy|
f:wilma|f:yasmin|f:yolanda|f:yvette|f:yvonne|f:zoe
`;
export type Gender = 'male' | 'female';
const groups = new Map<string, Set<number>>();
const genders = new Map<string, Gender | 'either'>();
GIVEN_NAMES.split('|').forEach((row, number) => {
  const [, female, names = ''] = /^\s*(f:)?([\s\S]*)$/.exec(row) ?? [];
  const gender = female === undefined ? 'male' : 'female';
  for (const name of names.trim().split(/\s+/)) {
    groups.set(name, (groups.get(name) ?? new Set()).add(number));
    const known = genders.get(name);
    genders.set(name, known === undefined || known === gender ? gender : 'either');
  }
});

/** True where two folded given names may be one person's: "bill" and "william". */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const of = groups.get(a);
  if (of === undefined) return false;
  for (const group of groups.get(b) ?? []) if (of.has(group)) return true;
  return false;
}

/** The bit for a letter, of either case, in a set of them; for all that is no plain letter one bit. */
export const letterBit = (code: number): number =>
  (code | 32) > 96 && (code | 32) < 123 ? 1 << ((code | 32) - 96) : 1;

/** The letters that the names of each row of {@link GIVEN_NAMES} begin with. */
const initials: number[] = [];
for (const [name, rows] of groups)
  for (const row of rows) initials[row] = (initials[row] ?? 1) | letterBit(name.charCodeAt(0));

/** What letters a name may begin with that is {@link sameGiven} as this one: the `letterBit` of each. */
export function initialsOf(folded: string): number {
  let letters = letterBit(folded.charCodeAt(0)) | 1;
  for (const row of groups.get(folded) ?? []) letters |= initials[row] as number;
  return letters;
}

/** Every common given name, folded. */
export const GIVEN: ReadonlySet<string> = new Set(genders.keys());

/** Whose name a folded given name is; null where it is no common given name. */
export const givenGender = (folded: string): Gender | 'either' | null =>
  genders.get(folded) ?? null;

export const FEMALE_TITLES = set(
  'mrs ms miss mme madame senora signora dame lady queen princess sister duchess countess baroness congresswoman spokeswoman chairwoman',
);
export const MALE_TITLES = set(
  'mr sir lord herr monsieur king prince pope father brother duke earl count congressman chairman',
);
