/** Surnames that need care, in rows, folded: plain knowledge of names, whoever the store knows. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Surnames that thousands share: unique in a store, they still tell nobody apart. */
export const CROWDED_SURNAMES = set(`
abbas abbott abdullah abrams adams adkins advocate aguilar ahmad ahmed akhtar ali allen alvarado alvarez ames amor andersen anderson
andersson andrade andrews appleby arias armstrong ashley atkins atkinson avila ayala aziz bailey baines baker bakker baldwin ballard barker barnes
barnett barr barrett barron barros barry bateman bates bauer bautista baxter beck becker begum belt bender bennett benson bentley bernard bernstein
bevan bianchi blackburn blackwell blake blanc blanchard blinker bonnet boom boone boxer boyle bracken bradley bradshaw brady brennan brewer briggs
broad brock brooks brown browne bruce bruno bryan bryant buchanan burgess burke burnett burns burris burton butler byrne cabrera cain calderon
caldwell calhoun callahan calvert camacho cameron campbell campos cannon cantrell cardenas cardoso carey carlson carmichael carney carpenter carr
carrillo carroll carson carter carvalho carver casey cassidy castillo castro chambers chan chandler chang chapman chavez chen cheng christensen
christian christie chung clark clarke claus cleveland cline cobb cochran coffey cohen coleman coles collier collins compton conley conner connolly
conrad conroy conte contra contreras conway cook cooke cooper copeland correia corrigan cortez costa couples courier cowan cox craig crane crawford
crosby crowley cruz cummings cunningham currie curtis cyrus dalton daly daniel daniels daugherty davenport davidson davies davis dawson
deacon decker dekker delacruz delaney deleon delgado dempsey dennis diaz dickerson dickson dillon dixon dodd dodson dolan dominguez donnelly donovan
dorsey dougherty dowd doyle drake drummond duffy duncan dundee dunlap dunn dupont duran durand durham dwyer dylan earle eaton edmonds edwards elliott
ellis ellison emerson english erickson eriksson espinoza esposito estrada evans ewing fabre farley farrell faulkner faure ferdinand ferguson fernandes
fernandez ferrari ferreira ferrell fields figueroa finch finley fischer fisher fitzgerald fitzpatrick fleming fletcher flores flynn foley fontaine
fontana forbes forget foster fournier fowler fox franco franklin frazier freeman french fresh frey friedman frost fry fuentes fuller fulton gaines
gallagher gallegos galley gallo galloway garcia gardner garner garnier garrett garrison garza gates gauthier gentry george gibson gilbert giles gill
gillespie gilmore glass glenn glover goldberg golding goldstein gomes gomez gonzales gonzalez goodman goodwin gordon gould graham grammer gray greco
green greene greer gregory griffin griffith griffiths groom gross guerra guerrero gupta guthrie gutierrez guzman haas hahn hale haley hall
hamburger hamilton hampton han hancock hanna hannah hansen hanson hardin harding hardy harmon harper harrell harrington harris harrison hart harte
hartman hartmann harvey hassan hawkins hayes haynes heath hebert henderson henry henson herbert herman hernandez herrera herring hershey
herzog hess hickman hicks higgins hill hilton hines ho hobbs hodge hodges hodgson hoffman hoffmann hofmann hogan holden holder holland
holloway holmes holt honda hood hoover hopkins horton horvath houghton houston howard howe howell huang hubbard hudson huff huffman
hughes hull humphrey hunt hurley hurst hussain hussein hutchinson ibrahim ingram iqbal islam ivanov jackson jacobs jacobsen jacobson jacquet
james jansen janssen jarrett jarvis jefferson jenkins jennings jensen jimenez joel johansson johnson jones jordan joyce juarez kaiser kane kantor
karlsson kaufman kaur kearney keating keith keller kelley kelly kemp kennedy kerr khalil khan kim king kirby kirk kirsten klaus klein knapp knox koch
kowalski kraft kramer krause kruger kuhn kumar lama lamb lambert landry lane lang lange larsen larson larsson lawrence lawson lawton le leach leblanc
lee lefebvre legend lehman leon leonard leroy lester leung levine levy lewis li lim lin lindgren lindsay lindsey little liu livingston
lloyd logan lombardi long lopes lopez lorenz love lowe lowery lucas lucero luna lynch lynn lyons macdonald mach macias mack mackenzie madden maddox
mahoney maldonado malik malone maloney mancini mann manning marchand marcus mariani marin marino marks marlow marsh marshall martin martinelli
martinez martins mason mathews mathis matthews maurice maxwell mayer mayfair maynard mayo mazur mcbride mccall mccarthy mccarty mcclain mcclure
mcconnell mccormick mccoy mccullough mcdaniel mcdermott mcdonald mcdowell mcfarland mcgee mcguire mcintosh mcintyre mckay mckee mckenna
mckenzie mckinney mcknight mclaughlin mclean mcleod mcmahon mcmillan mcneil mcpherson meadows medina meier mejia melendez melo melton melville mendes
mendez mendoza mercado mercer mercier merrill merritt meyer meyers michael middleton miles miller mills miranda mitchell mohamed mohammed monroe
montoya mooney moore morales moran moreau moreno morgan morris mosley moss moyer mueller mullen muller mullins munoz munro murphy murray myers nash
navarro neal nelson neville newman newton ng nguyen nichols nicholson nielsen nilsson nobel noble nolan norman norris norton novak nowak oates obrien
ochoa oconnell oconnor odonnell oliveira oliver olsen olson olsson oneal oneill oreilly orozco orr ortega ortiz osborn osborne owen owens pace pacheco
padilla page palmer parish park parker parks parrish parsons patel patrick patterson patton paul payne pearson peck pennington pereira perez perkins
perrin perry persson pesky peters petersen peterson petrov pham phelps phillips pickett pierce pitt pittman pitts pollard ponce
poole pope popescu popov porter potter potts powell powers pratt preston price prince proctor pruitt purcell quayle quinn qureshi rahman ramirez ramos
randall randolph rangel rasmussen ray raymond reed reeves reich reid reilly reyes reynolds rhodes ribeiro ricci rice rich richard richards richardson
riddle riggs riley rinaldi rios rivas rivera rivers rizzo roach robbins roberts robertson robinson robles rocha roche rodgers rodrigues rodriguez
rogers rojas roman romano romero rooney rosales rosario rose rosenberg ross rossi roth rousseau roux rowe rowland roy rubin ruiz rush russell russo
rutherford ryan saito sala salas salazar salinas sampson samuels sanchez sanders santana santiago santoro santos sasaki sato saunders savage sawyer
schaefer schmid schmidt schmitt schneider schroeder schultz schulz schumacher schwartz schwarz scott secretary seidel sellers serrano sexton
shaffer shah shannon sharma sharp shaw shelton shepard shepherd sheppard sheridan sherman shields short sierra silva simmons simon simons simonsen
simpson sims sinclair singh singleton skinner slater sloan small smirnov smith snow snyder soares solis solomon sosa soto sousa souza sparks spearman
spears spence spencer stack stafford stanley stanton stark steele stein stephens stephenson stevens stevenson stewart stickler stokes stone stout
strawberry street strickland strong sullivan summers sutton suzuki svensson swanson sweeney sweet sykes szabo tan tanaka tanner tate tatum
taylor terrell terry thayer theater thomas thompson thornton tobin todd torres toth townsend tracy tran travis trevino trout trujillo tucker
turner tyler tyson underwood valdez valencia valentine valenzuela vance vargas vasquez vaughan vaughn vazquez vega velasquez velez villa villarreal
vincent visser vogel wade wagner walker wallace walsh walter walters walton wang ward warner warren washington watanabe waters watkins watson watts
weaver webb weber webster wedge weeks weiss welch wells west wheeler whitaker white whitehead whitney wiggins wilcox wiley wilkerson wilkins wilkinson
williams williamson willis wilson winkler winters wise wolf wolfe wolff wong wood woodard woods woodward wright wu wyatt yamamoto yang yates yilmaz
york yoshida young yu zamora zhang zhao zhou ziegler zimmer zimmerman zimmermann zola
`);

/** Surnames that are places too, whether or not the store knows the place. */
export const PLACE_SURNAMES = set(`
alexandria arlington ashland athens atlanta aurora austin avon barcelona bedford belfast belmont berlin birmingham bolton boston bradford brighton
bristol burlington burton cambridge camden canterbury carlisle charlotte chester chesterfield chicago clayton cleveland clinton colombo columbia columbus
concord cordoba cork cornwall crawley dallas davenport dayton denver derby devon dover dublin durham england essex fairfax florence france franklin fulton
garland geneva georgia germany granada greenwich hamburg hamilton hampton hartford hastings holland houston huntington hyde india indiana ireland irving
israel jackson jersey jordan kent kingston lancaster laredo lebanon leicester leon lexington lima lincoln lisbon london lorraine lucerne
madison malta manchester marlborough medina melbourne melrose merida milan milton modena monaco monroe montana montgomery murcia naples nevada newcastle newport
newton norfolk normandy northampton oakland odessa orlando oxford padua paisley paris parma perth phoenix portland portugal preston quebec raleigh
richmond rochester romano rome sacramento salem salisbury santiago scotland selma seville shelby sheffield shannon sicily somerset spain springfield
stafford stamford stanford stockton stratford suffolk surrey sussex sydney taunton texas toledo trenton trento tripoli troy turin valencia venice vernon
ventura verona victoria vienna virginia wales walton warsaw warwick washington wellington westminster whitby wigan winchester windsor worcester york zurich
`);

/** Family names that come first in East Asian names. */
export const FAMILY_FIRST = set(`
ai baek bai ban bao bo cai cao chang chen chi cho choi chun chung cui dai deng dong du duan fan fang fei feng fu gao ge geng gong gu guo han hao he ho
hong hou hu huang hun hwang hyun jang ji jia jiang jiao jin jo jung kang ke kim kong kwon lai lang lee lei li liang liao lien lim lin ling liu lu
luo ma mao mei meng mo mu nam ni nie niu noh ong pak pan park pei peng pham qi qian qiao qin qiu ren ri roh rong ruan seo shao shen shi shin song su
suh sun tan tang tao tian tong tran tu wan wang wei wen weng wu xi xia xiao xie xiong xu yan yang yao ye yin ying yoon yu yuan yun zang zeng zhan
zhang zhao zheng zhong zhou zhu zhuang zou
`);

/** Of those, the ones that are given names in the West: "Lee Westwood", "Kim Campbell". */
export const FAMILY_OR_GIVEN = set('lee kim lin park ban han jo ai bo ling mo mei');
