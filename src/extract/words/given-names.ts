/**
 * Frequent given names of people in English-language news, by the gender they suggest. A compact hand-kept list,
 * without accents and in small letters, which pack better: adding a name is one word. Names of both genders stand
 * apart: they make a person, but no gender.
 */
import { type Gender, genderOfEach } from './gender.ts';
import { capitalised } from './words.ts';

const MALE = `aaron abdel abdul abdullah abe abraham adam adolfo adrian ahmad ahmed ajay ajit akira al alain alan alastair albert alberto aldo alec alejandro aleksandr alessandro alexander alexandre
alexei alexey alfred alfredo ali alistair allan allen alonzo alun alvaro alvin amir amit anatoly anders andre andreas andrei andres andrew andriy andrzej andy angus anil anthony antoine
anton antonio antony anwar ari arjun armando arnold art arthur arturo arun arvind ashraf asif austin avi barack barney barry bart bashar bassam ben benedict benito benjamin benny benoit
bernard bernardo bernie bert bilal bill billy binyamin bjorn bob bobby boris boyd brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce burak byron caleb callum calvin
cameron carl carlo carlos carlton cecil cesar chad charles charlie chester chidi chinedu chip chris christian christoph christophe christopher chuck clarence clark clay cliff clifford clint
clinton clive clyde cody colin conor conrad corey cornell cory craig curt curtis cyril cyrus dale damian damien damon dan daniel danny dariush darrell darren darryl dave david davis dean
declan deepak dennis denny derek derrick deShawn desmond devin dick diego dieter dimitri dirk dmitri dmitry dmytro dominic don donald donnie doug douglas dragan duane duncan dustin dwight
eamon earl ed eddie edgar edouard eduardo edward edwin eitan eli elias elijah elliott elmer elon emanuel emeka emil emilio emmanuel emre enrico enrique eoin erdogan eric erich erik ernest
ernesto ernst ethan etienne eugene evan evgeny ewan fabian fabio faisal farid felipe felix femi ferdinand fergus fernando fidel floyd francesco francis francisco franco francois frank
franklin franz fred freddie frederic frederick fredrik friedrich gabor gabriel gareth garrett garry gary gavin gene geoff geoffrey georg george georges gerald gerard gerardo gerhard gianni
gil gilbert giles gilles giorgio giovanni giuseppe glen glenn gord gordon graham grant greg gregg gregor gregory guido guillaume guillermo gus gustavo guy hal hamid hank hans harjit harold
harri harry harsh haruto harvey hasan hassan heath hector heiko heinrich heinz helmut henri henrik henry herb herbert herman hiroshi horst hossein howard hubert hugh hugo hun hussein huw
iain ian ibrahim ignacio igor ilya imran irving isaac ismail ivan ivo jacek jack jackson jacob jacques jagmeet jair jake jalen jamal james janusz jared jaroslaw jarosław jason jasper javed
javier jay jD jeb jeff jefferson jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan joost jordi jorge
jose josef josep joseph josh joshua juan jude jules julian julien julio julius jurgen justin karan karim karl kash kaspar keir keith ken kenji kenneth kenny kent kevin khaled khalid kieran
kim-Jong kirk klaus kofi konstantin krzysztof kumar kurt kwaku kwame kwasi kyle lamar lance larry lars laszlo laurent lawrence len leo leon leonard leonardo leonid leopold leroy lester lewis
liam lincoln lindsey lionel lloyd lorenzo louis luc luca lucas luigi luis lukas luke lula luther lyle lyndon mahathir maher mahmoud maksim malcolm mamadou manfred manmohan manoj manuel marc
marcel marco marcos marcus marek mario marius mark marko markus marshall martin marty marvin mason massimo mateusz mathieu matt matteo matthew matthias matthieu maurice mauricio max maxim
maxime mehdi mehmet mel melvin michael michał michel mick miguel mihai mikael mike mikhail milan miles milton minh miroslav mitch mitt mohamed mohammad mohammed morten moshe muhammad
muhammadu murat murray mustafa mykhailo nabil narendra nasser nate nathan nathaniel navdeep nazir ned neil nelson newt niall nicholas nick nicolas niels nigel nikolai nikos noah noam norbert
norm norman oisin olaf oleg oleksandr oliver olivier omar orrin osama oscar otieno otto owen pablo padraig paolo pascal patrice patrick paul paulo pavel pawel pedro percy perry pete peter
petr petro phil philip philippe phillip pierre piers pieter piotr prakash preet preston quentin quinn rachid radek radosław rafael raheem rahul rainer raj rajesh rajiv ralf ralph ram ramesh
ramon rand randall randy raoul raphael rashid raul ravi ray raymond recep reggie reince reinhard remi rex reza rhys ricardo rich richard rick ricky rishi rob robert roberto rocco rod rodney
rodrigo roger rohan rohit roland rolf roman romeo ron ronald ronan ronny ross roy ruben rudolf rudy rui rupert russ russell ryan saad sadiq sajid salman salvador salvatore sam sami samir
samuel sanjay santiago saul scott seamus sean sebastian sebastien sergei sergey sergio seth shane shaun sheldon shinzo silvio simon sipho spencer stan stanley stavros stefan stefano stephan
stephane stephen sterling steve steven stewart stuart sundar sunil suresh sven syed søren takashi taras tariq tayyip ted teddy terence terrence thabo theo theodore thiago thierry thomas tim
timothy tobias toby todd tom tomas tomasz tommy tony trent trevor troy tucker tunde tyler tyrone uhuru ulrich umar usman uwe valery vance vaughn vernon viacheslav vicente victor vijay vikram
viktor vince vincent vinod vitali vitaly vivek vladimir vladislav volker volodymyr wade wallace walter warren wayne werner wes wesley whit wilhelm will willem william willie wojciech
wolfgang woody xavier xi yair yanis yann yasser yaw yevgeny yevhen yitzhak yoav yoshihide youssef yuri yusuf yves zach zachary zack zbigniew`;

const FEMALE = `abby abena abigail ada adaeze aditi adriana agnes agnieszka aileen aisha akua alana alessandra alexandra alexandria alice alicia alina alison alissa allison alma alyssa amanda amara amber
amelia amelie amina amy ana anais anastasia andrea angela angelina angelique angie anita anjali ann anna annalena anne annette annie annika aoife april ariana arianna arlene asha astrid
audrey ayanna ayesha ayse barbara beatrice beatriz becky belinda bernadette beth bethany betsy betty beverly bianca birgit bonnie bree brenda bridget brigitte britney brittany bryony caitlin
camila camilla carla carly carmen carol carole carolina caroline carolyn carrie catherine cathy cecile cecilia celia celine charlotte chelsea cheryl chiara chloe christiane christina
christine christy chrystia ciara cindy claire clara clare claudia colleen condoleezza connie constance cora courtney cristina crystal cynthia daisy daniela daniele danielle daphne daria dawn
debbie debby deborah debra deepa delia denise diana diane dianne dilma dina dolores donna dora doreen doris dorothy dot edith edna eileen ekaterina elaine eleanor elena eleni elif elisa
elisabeth elise elissa eliza elizabeth ella ellen elsa elsie emily emma erica erika erin esther ethel eva eve farah fatima fatou felicia fiona flora florence francesca francoise freda freja
freya gabriela gabrielle gail galina gemma georgia gillian gina ginni giorgia gita giulia gladys gloria grace greta gretchen guadalupe gwen hana hanna hannah harriet hayley hazel heather
heidi heike helen helena helene helga hilary hilda hillary hope huma ida imelda imogen ina ines inga ingrid ioana irene irina iris irma iryna isabel isabella isabelle isla isobel ivana
ivanka ivy jacinda jacqueline jade jana jane janet janice janine jasmine jeanne jen jenna jennifer jenny jessica jill jillian jo joan joana joann joanna joanne jodi jody josephine joy joyce
juanita judith judy julia juliana julianne julie juliet june justine kamala karen karin karina karine katarzyna kate katerina kateryna katharina katharine katherine kathleen kathryn kathy
katie katrin katrina kavita kay keiko keisha kellyanne kemi khadija kimberley kimberly kirsten kirstjen kirsty krista kristalina kristen kristi kristin kristina kristine kyrsten lakshmi lana
lara latoya laura lauren laurie layla leah leanne leila lena leona leticia lidia lila lillian lily lina linda lisa liv liz liza lois lola loretta lori lorna lorraine louise lucia lucie
lucille lucinda lucy luisa lydia lynda lynne madeleine madeline maeve mai maia malala malia mallory manon manuela mara marcia margaret margarita margo margot marguerite maria mariah mariam
marian mariana marianne marie marilyn marina marine marisa marissa marla marlene marsha marta martha martine mary maryam maureen maxine maya meera megan meghan melania melanie melinda
melissa mercedes mette mia michaela michelle mindy mira miranda miriam moira mollie molly mona monica monika monique morag muriel myra nadia nadine najat nancy naomi natalia natalie natasha
nathalie neha niamh nicole nikki nina nisha nomsa noor nora norma nuala oksana olena olga olive olivia olympia ophelia orla paige pamela paola parisa patience patricia patty paula pauline
pearl peggy penny petra phyllis pilar pippa pooja priti priya priyanka rachael rachel rachida randi rania rebecca regina reina renate renee rhonda rima rita roberta roisin romina rosa
rosalie rosalynn rosanna rose rosemary rosie roxanne ruth sabina sabine sabrina sadia sadie sally salma samantha sandra sanna saoirse sara sarah scarlett selena selina selma shabana shannon
shari sharon sheila shelley shelly sheri sherry shira shirin shirley shreya sienna sigrid silvia simona simone sinead siobhan sofia sonia sonja sonya sophia sophie stacey stacy stella
stephanie sue suella sunita susan susana susanna susanne susie suzanne suzy svetlana svitlana sylvia sylvie tabitha tamara tamika tammy tamsin tania tanya tara tasha tatiana teresa tereza
terri tess tessa thelma theresa therese tiffany tina tonya tracey tricia tulsi ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia virginie wanda
wanjiru wendy whitney winnie yael yasmin yolanda yuki yulia yvette yvonne zainab zara zeynep zoe zofia zsuzsa zuzana`;

const EITHER = `addison adrienne akshay alex alexis amarjeet andi arjan ashley avery bailey blair camille carey cary casey chen chi claude dakota dana dominique drew dylan evelyn frances frankie gale
gurpreet harpreet hong hui hunter hyun jackie jae jaime jamie jan jean jess jessie jin jocelyn jordan joss jun jung kai kelly kelsey kerry kim kris kuldeep lee leigh leslie li lin lindsay
ling loren lou lynn manpreet marion mei meredith michele mika min ming morgan ngozi nicola nikita noel paris park parker pat peyton rajdeep reagan reese remy rene riley robbie robin ronnie
rory rowan ruby sacha sandy sasha shawn sidney sun sung sydney tai taylor terry toni tracy tristan val vivian wei yan yi young yu`;

function hasAccent(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) > 0xbf) return true;
  return word.charCodeAt(0) > 0xbf;
}
/** Without its accents: "André" → "Andre". */
const bare = (word: string) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const genders = genderOfEach({
  male: capitalised(MALE),
  female: capitalised(FEMALE),
  unknown: capitalised(EITHER),
});

/** The gender a given name suggests, `unknown` for a name of both, or undefined where it is no listed name. */
export function givenName(word: string): Gender | undefined {
  const known = genders.get(word) ?? (hasAccent(word) ? genders.get(bare(word)) : undefined);
  if (known !== undefined) return known;
  const hyphen = word.indexOf('-');
  // "Jean-Pierre", though Jean alone is a woman's name too.
  if (word.startsWith('Jean-')) return 'male';
  return hyphen > 0 ? genders.get(word.slice(0, hyphen)) : undefined;
}
