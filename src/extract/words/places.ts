import { STATES } from './abbreviations.ts';
import { dotted } from './days.ts';

/**
 * Places that the news names without explaining, with their adjectives, compactly: `country:adjective:capital`.
 * "The French president" needs the pair; "in Ottawa" must not become a person.
 */
const COUNTRIES = `Afghanistan:Afghan:Kabul;Albania:Albanian:Tirana;Algeria:Algerian:Algiers;Angola:Angolan:Luanda;Argentina:Argentine:Buenos Aires;Armenia:Armenian:Yerevan;
Australia:Australian:Canberra;Austria:Austrian:Vienna;Azerbaijan:Azerbaijani:Baku;Bahrain:Bahraini:Manama;Bangladesh:Bangladeshi:Dhaka;Belarus:Belarusian:Minsk;Belgium:Belgian:Brussels;
Bolivia:Bolivian:La Paz;Bosnia:Bosnian:Sarajevo;Botswana::Gaborone;Brazil:Brazilian:Brasilia;Britain:British:London;Bulgaria:Bulgarian:Sofia;Cambodia:Cambodian:Phnom Penh;Cameroon:Cameroonian:;
Canada:Canadian:Ottawa;Chad:Chadian:;Chile:Chilean:Santiago;China:Chinese:Beijing;Colombia:Colombian:Bogota;Congo:Congolese:Kinshasa;Croatia:Croatian:Zagreb;Cuba:Cuban:Havana;Cyprus:Cypriot:Nicosia;
Czech Republic:Czech:Prague;Denmark:Danish:Copenhagen;Ecuador:Ecuadorian:Quito;Egypt:Egyptian:Cairo;England:English:;Eritrea:Eritrean:;Estonia:Estonian:Tallinn;Ethiopia:Ethiopian:Addis Ababa;Finland:Finnish:Helsinki;
France:French:Paris;Georgia:Georgian:Tbilisi;Germany:German:Berlin;Ghana:Ghanaian:Accra;Greece:Greek:Athens;Greenland:Greenlandic:Nuuk;Guatemala:Guatemalan:;Haiti:Haitian:;Honduras:Honduran:;Hong Kong::;
Hungary:Hungarian:Budapest;Iceland:Icelandic:Reykjavik;India:Indian:New Delhi;Indonesia:Indonesian:Jakarta;Iran:Iranian:Tehran;Iraq:Iraqi:Baghdad;Ireland:Irish:Dublin;Israel:Israeli:Jerusalem;Italy:Italian:Rome;
Ivory Coast:Ivorian:;Jamaica:Jamaican:Kingston;Japan:Japanese:Tokyo;Jordan:Jordanian:Amman;Kazakhstan:Kazakh:Astana;Kenya:Kenyan:Nairobi;Kosovo:Kosovar:Pristina;Kuwait:Kuwaiti:;Latvia:Latvian:Riga;
Lebanon:Lebanese:Beirut;Libya:Libyan:Tripoli;Lithuania:Lithuanian:Vilnius;Luxembourg::;Malaysia:Malaysian:Kuala Lumpur;Mali:Malian:Bamako;Malta:Maltese:Valletta;Mexico:Mexican:Mexico City;Moldova:Moldovan:Chisinau;
Mongolia:Mongolian:;Morocco:Moroccan:Rabat;Mozambique::Maputo;Myanmar:Burmese:;Nepal:Nepalese:Kathmandu;Netherlands:Dutch:Amsterdam;New Zealand::Wellington;Nicaragua:Nicaraguan:Managua;Niger:Nigerien:Niamey;Nigeria:Nigerian:Abuja;
North Korea:North Korean:Pyongyang;Norway:Norwegian:Oslo;Oman:Omani:Muscat;Pakistan:Pakistani:Islamabad;Palestine:Palestinian:Ramallah;Panama:Panamanian:;Peru:Peruvian:Lima;Philippines:Filipino:Manila;Poland:Polish:Warsaw;
Portugal:Portuguese:Lisbon;Puerto Rico:Puerto Rican:San Juan;Qatar:Qatari:Doha;Romania:Romanian:Bucharest;Russia:Russian:Moscow;Rwanda:Rwandan:Kigali;Saudi Arabia:Saudi:Riyadh;Scotland:Scottish:Edinburgh;Senegal:Senegalese:Dakar;
Serbia:Serbian:Belgrade;Singapore:Singaporean:;Slovakia:Slovak:Bratislava;Slovenia:Slovenian:Ljubljana;Somalia:Somali:Mogadishu;South Africa:South African:Pretoria;South Korea:South Korean:Seoul;South Sudan:South Sudanese:Juba;Spain:Spanish:Madrid;
Sri Lanka:Sri Lankan:Colombo;Sudan:Sudanese:Khartoum;Sweden:Swedish:Stockholm;Switzerland:Swiss:Bern;Syria:Syrian:Damascus;Taiwan:Taiwanese:Taipei;Tanzania:Tanzanian:;Thailand:Thai:Bangkok;Tibet:Tibetan:;Tunisia:Tunisian:Tunis;
Turkey:Turkish:Ankara;Uganda:Ugandan:Kampala;Ukraine:Ukrainian:Kyiv;United Arab Emirates:Emirati:Abu Dhabi;United Kingdom:U.K.:;United States:American:Washington;Uruguay:Uruguayan:Montevideo;Uzbekistan:Uzbek:Tashkent;
Vatican:Vatican:;Venezuela:Venezuelan:Caracas;Vietnam:Vietnamese:Hanoi;Wales:Welsh:Cardiff;Yemen:Yemeni:Sanaa;Zambia:Zambian:Lusaka;Zimbabwe:Zimbabwean:Harare;Europe:European:;Africa:African:;Asia:Asian:;
Quebec:Quebecois:Quebec City;California:Californian:Sacramento;Texas:Texan:;Catalonia:Catalan:Barcelona;Bavaria:Bavarian:Munich;Crimea:Crimean:;
Burkina Faso::;Burundi:Burundian:;Bahamas:Bahamian:;Central African Republic::;Costa Rica::;Dominican Republic:Dominican:;El Salvador:Salvadoran:;Fiji:Fijian:;Gambia:Gambian:;Guinea:Guinean:;Kyrgyzstan:Kyrgyz:;Laos::;Liberia:Liberian:;
Madagascar::;Maldives:Maldivian:;Malawi:Malawian:;Marshall Islands::;Mauritius::;Montenegro:Montenegrin:;Namibia:Namibian:;North Macedonia::;Papua New Guinea::;Paraguay::;Samoa:Samoan:;Sierra Leone::;Solomon Islands::;Tajikistan:Tajik:;Tonga:Tongan:;Tuvalu::;Vanuatu::;Gaza:Gazan:Gaza City;Chechnya:Chechen:Grozny;Kurdistan:Kurdish:`;

const OTHERS = `N.H.;N.J.;N.M.;N.Y.;N.C.;N.D.;R.I.;S.C.;S.D.;W.Va.;B.C.;Man.;N.S.;N.B.;N.L.;P.E.I.;N.W.T.;Nfld.;
US;U.S.;USA;NZ;UK;U.K.;EU;U.S;America;Great Britain;Northern Ireland;Soviet Union;Middle East;West Bank;Latin America;North America;South America;Central America;Southeast Asia;Washington D.C.;D.C.;
Alabama;Alaska;Arizona;Arkansas;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;
Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;New York City;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Utah;Vermont;Virginia;West Virginia;
Wisconsin;Wyoming;Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland;Labrador;Nova Scotia;Ontario;Prince Edward Island;Saskatchewan;Yukon;Nunavut;Northwest Territories;Toronto;Montreal;Montréal;Vancouver;Calgary;
Edmonton;Winnipeg;Halifax;Victoria;Hamilton;Regina;Saskatoon;Mississauga;Brampton;Surrey;Kelowna;Gatineau;Sudbury;Kitchener;Windsor;Waterloo;St. John's;Charlottetown;Fredericton;Moncton;Whitehorse;Yellowknife;
Boston;Chicago;Dallas;Denver;Detroit;Houston;Los Angeles;Miami;Minneapolis;New Orleans;Philadelphia;Phoenix;Pittsburgh;Portland;San Antonio;San Diego;San Francisco;Seattle;St. Louis;Baltimore;Cleveland;Atlanta;
Las Vegas;Milwaukee;Nashville;Orlando;Tampa;Des Moines;Salt Lake City;Brooklyn;Manhattan;Queens;Bronx;Silicon Valley;Wall Street;Hollywood;Harlem;Benghazi;Aleppo;Mosul;Fallujah;Donbas;Donbass;Kiev;
Geneva;Zurich;Frankfurt;Hamburg;Cologne;Milan;Naples;Venice;Strasbourg;Marseille;Lyon;Glasgow;Manchester;Liverpool;Birmingham;Leeds;Oxford;Cambridge;Belfast;Istanbul;Dubai;Mumbai;Delhi;Kolkata;Shanghai;
Wuhan;Xinjiang;Sydney;Melbourne;Brisbane;Perth;Auckland;Johannesburg;Cape Town;Lagos;Rio de Janeiro;Sao Paulo;Davos;Guantanamo;Guantanamo Bay;The Hague;Tel Aviv;St. Petersburg;Ferguson;Flint;Arctic;Atlantic;Pacific;Mediterranean`;

const split = (text: string, mark: string) => text.replace(/\n/g, '').split(mark);
const countries = split(COUNTRIES, ';').map((row) => row.split(':'));

const places = new Set([...split(OTHERS, ';'), ...dotted(STATES)]);
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
const adjectives = new Set<string>([
  'US',
  'U.S.',
  'UK',
  'U.K.',
  'EU',
  'Baltic',
  'Nordic',
  'Arab',
  'Balkan',
  'Caribbean',
  ...'Swede Dane Finn Pole Turk Spaniard Scot Briton Serb Croat'.split(' '),
]);
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
