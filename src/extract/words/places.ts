import { STATES } from './abbreviations.ts';
import { dotted } from './days.ts';
import { set } from './words.ts';

/**
 * Places that the news names without explaining, with their adjectives, compactly: `country:adjective:capital`.
 * "The French president" needs the pair; "in Ottawa" must not become a person.
 */
const COUNTRIES = `afghanistan:afghan:kabul;albania:albanian:tirana;algeria:algerian:algiers;angola:angolan:luanda;argentina:argentine:buenos aires;armenia:armenian:yerevan;
australia:australian:canberra;austria:austrian:vienna;azerbaijan:azerbaijani:baku;bahrain:bahraini:manama;bangladesh:bangladeshi:dhaka;belarus:belarusian:minsk;belgium:belgian:brussels;
bolivia:bolivian:la paz;bosnia:bosnian:sarajevo;botswana::gaborone;brazil:brazilian:brasilia;britain:british:london;bulgaria:bulgarian:sofia;cambodia:cambodian:phnom penh;cameroon:cameroonian:;
canada:canadian:ottawa;chad:chadian:;chile:chilean:santiago;china:chinese:beijing;colombia:colombian:bogota;congo:congolese:kinshasa;croatia:croatian:zagreb;cuba:cuban:havana;cyprus:cypriot:nicosia;
czech republic:czech:prague;denmark:danish:copenhagen;ecuador:ecuadorian:quito;egypt:egyptian:cairo;england:english:;eritrea:eritrean:;estonia:estonian:tallinn;ethiopia:ethiopian:addis ababa;finland:finnish:helsinki;
france:french:paris;georgia:georgian:tbilisi;germany:german:berlin;ghana:ghanaian:accra;greece:greek:athens;greenland:greenlandic:nuuk;guatemala:guatemalan:;haiti:haitian:;honduras:honduran:;hong kong::;
hungary:hungarian:budapest;iceland:icelandic:reykjavik;india:indian:new delhi;indonesia:indonesian:jakarta;iran:iranian:tehran;iraq:iraqi:baghdad;ireland:irish:dublin;israel:israeli:jerusalem;italy:italian:rome;
ivory coast:ivorian:;jamaica:jamaican:kingston;japan:japanese:tokyo;jordan:jordanian:amman;kazakhstan:kazakh:astana;kenya:kenyan:nairobi;kosovo:kosovar:pristina;kuwait:kuwaiti:;latvia:latvian:riga;
lebanon:lebanese:beirut;libya:libyan:tripoli;lithuania:lithuanian:vilnius;luxembourg::;malaysia:malaysian:kuala lumpur;mali:malian:bamako;malta:maltese:valletta;mexico:mexican:mexico city;moldova:moldovan:chisinau;
mongolia:mongolian:;morocco:moroccan:rabat;mozambique::maputo;myanmar:burmese:;nepal:nepalese:kathmandu;netherlands:dutch:amsterdam;new zealand::wellington;nicaragua:nicaraguan:managua;niger:nigerien:niamey;nigeria:nigerian:abuja;
north korea:north korean:pyongyang;norway:norwegian:oslo;oman:omani:muscat;pakistan:pakistani:islamabad;palestine:palestinian:ramallah;panama:panamanian:;peru:peruvian:lima;philippines:filipino:manila;poland:polish:warsaw;
portugal:portuguese:lisbon;puerto rico:puerto rican:san juan;qatar:qatari:doha;romania:romanian:bucharest;russia:russian:moscow;rwanda:rwandan:kigali;saudi arabia:saudi:riyadh;scotland:scottish:edinburgh;senegal:senegalese:dakar;
serbia:serbian:belgrade;singapore:singaporean:;slovakia:slovak:bratislava;slovenia:slovenian:ljubljana;somalia:somali:mogadishu;south africa:south african:pretoria;south korea:south korean:seoul;south sudan:south sudanese:juba;spain:spanish:madrid;
sri lanka:sri lankan:colombo;sudan:sudanese:khartoum;sweden:swedish:stockholm;switzerland:swiss:bern;syria:syrian:damascus;taiwan:taiwanese:taipei;tanzania:tanzanian:;thailand:thai:bangkok;tibet:tibetan:;tunisia:tunisian:tunis;
turkey:turkish:ankara;uganda:ugandan:kampala;ukraine:ukrainian:kyiv;united arab emirates:emirati:abu dhabi;united kingdom:u.k.:;united states:american:washington;uruguay:uruguayan:montevideo;uzbekistan:uzbek:tashkent;
vatican:vatican:;venezuela:venezuelan:caracas;vietnam:vietnamese:hanoi;wales:welsh:cardiff;yemen:yemeni:sanaa;zambia:zambian:lusaka;zimbabwe:zimbabwean:harare;europe:european:;africa:african:;asia:asian:;
quebec:quebecois:quebec city;california:californian:sacramento;texas:texan:;catalonia:catalan:barcelona;bavaria:bavarian:munich;crimea:crimean:;
burkina faso::;burundi:burundian:;bahamas:bahamian:;central african republic::;costa rica::;dominican republic:dominican:;el salvador:salvadoran:;fiji:fijian:;gambia:gambian:;guinea:guinean:;kyrgyzstan:kyrgyz:;laos::;liberia:liberian:;
madagascar::;maldives:maldivian:;malawi:malawian:;marshall islands::;mauritius::;montenegro:montenegrin:;namibia:namibian:;north macedonia::;papua new guinea::;paraguay::;samoa:samoan:;sierra leone::;solomon islands::;tajikistan:tajik:;tonga:tongan:;tuvalu::;vanuatu::;gaza:gazan:gaza city;chechnya:chechen:grozny;kurdistan:kurdish:`;

const OTHERS = `n.h.;n.j.;n.m.;n.y.;n.c.;n.d.;r.i.;s.c.;s.d.;w.va.;b.c.;man.;n.s.;n.b.;n.l.;p.e.i.;n.w.t.;nfld.;
US;u.s.;USA;NZ;UK;u.k.;EU;u.s;america;great britain;northern ireland;soviet union;middle east;west bank;latin america;north america;south america;central america;southeast asia;washington d.c.;d.c.;
alabama;alaska;arizona;arkansas;colorado;connecticut;delaware;florida;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;
nebraska;nevada;new hampshire;new jersey;new mexico;new york;new york city;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;utah;vermont;virginia;west virginia;
wisconsin;wyoming;alberta;british columbia;manitoba;new brunswick;newfoundland;labrador;nova scotia;ontario;prince edward island;saskatchewan;yukon;nunavut;northwest territories;toronto;montreal;montréal;vancouver;calgary;
edmonton;winnipeg;halifax;victoria;hamilton;regina;saskatoon;mississauga;brampton;surrey;kelowna;gatineau;sudbury;kitchener;windsor;waterloo;st. john's;charlottetown;fredericton;moncton;whitehorse;yellowknife;
boston;chicago;dallas;denver;detroit;houston;los angeles;miami;minneapolis;new orleans;philadelphia;phoenix;pittsburgh;portland;san antonio;san diego;san francisco;seattle;st. louis;baltimore;cleveland;atlanta;
las vegas;milwaukee;nashville;orlando;tampa;des moines;salt lake city;brooklyn;manhattan;queens;bronx;silicon valley;wall street;hollywood;harlem;benghazi;aleppo;mosul;fallujah;donbas;donbass;kiev;
geneva;zurich;frankfurt;hamburg;cologne;milan;naples;venice;strasbourg;marseille;lyon;glasgow;manchester;liverpool;birmingham;leeds;oxford;cambridge;belfast;istanbul;dubai;mumbai;delhi;kolkata;shanghai;
wuhan;xinjiang;sydney;melbourne;brisbane;perth;auckland;johannesburg;cape town;lagos;rio de janeiro;sao paulo;davos;guantanamo;guantanamo bay;the hague;tel aviv;st. petersburg;ferguson;flint;arctic;atlantic;pacific;mediterranean`;

/** The rows of a list in small letters, which packs better, each word with its capital. */
const rowsOf = (text: string) =>
  text
    .replace(/\n/g, '')
    .replace(/(^|[ ;:.-])(?!de )([a-z])/g, (_, lead, letter) => lead + letter.toUpperCase())
    .split(';');
const countries = rowsOf(COUNTRIES).map((row) => row.split(':'));

const places = new Set([...rowsOf(OTHERS), ...dotted(STATES)]);
const countryOf = new Map<string, string>([
  ['US', 'United States'],
  ['U.S.', 'United States'],
  ['NZ', 'New Zealand'],
  ['USA', 'United States'],
  ['UK', 'Britain'],
  ['U.K.', 'Britain'],
  ['America', 'United States'],
  ['Great Britain', 'Britain'],
  ['United Kingdom', 'Britain'],
]);
const adjectives = set(
  'US U.S. UK U.K. EU Baltic Nordic Arab Balkan Caribbean Swede Dane Finn Pole Turk Spaniard Scot Briton Serb Croat',
);
for (const [country = '', adjective = '', capital = ''] of countries) {
  places.add(country);
  if (capital) places.add(capital);
  const name = countryOf.get(country) ?? country;
  countryOf.set(country, name);
  if (!adjective) continue;
  adjectives.add(adjective);
  countryOf.set(adjective, name);
}

/** True for the name of a country, state, province or large city. */
export const isPlace = (name: string): boolean => places.has(name);

/** True for "French", "American", "U.S.": what makes "the French president" of "president". */
export const isNationality = (word: string): boolean =>
  adjectives.has(word) || (word.endsWith('s') && adjectives.has(word.slice(0, -1)));

/** One name for a country named or used as an adjective, or undefined: "U.S.", "American" → "United States". */
export const countryNamed = (word: string): string | undefined => countryOf.get(word);
