/**
 * What newspapers call institutions and places whose own names no rule shortens so, and whose former names they
 * keep. Rows, because no package has them. What follows "~" counts once the page has named it in full.
 */
const ROWS: readonly string[] = [
  // Capitals and regions.
  'Brussels-Capital Region|Brussels',
  'Moscow Kremlin|Kremlin',
  'Midwestern United States|Midwest',
  'East Coast of the United States|East Coast',
  'Gulf Coast of the United States|Gulf Coast',
  'San Francisco Bay Area|Bay Area',
  'Minneapolis–Saint Paul|Minneapolis-St. Paul|Twin Cities',
  'Mediterranean Sea|Mediterranean',
  'Carpathian Mountains|Carpathians',
  'Transvaal Province|Transvaal',
  'Republic of Artsakh|Nagorno-Karabakh',
  'Mthatha|Umtata',
  'Mahikeng|Mafikeng|Mafeking',
  'Freiburg im Breisgau|Freiburg',
  'New South Wales|NSW',
  'Papua New Guinea|PNG',
  'North Korea|DPRK|D.P.R.K.',
  'United Arab Emirates|U.A.E.',
  // Airports.
  'Harry Reid International Airport|McCarran International Airport|McCarran Airport',
  'John F. Kennedy International Airport|Kennedy International Airport|Kennedy Airport|JFK Airport',
  'Paris-Charles de Gaulle Airport|Charles de Gaulle Airport',
  // Grounds.
  'Murrayfield Stadium|Murrayfield',
  'Twickenham Stadium|Twickenham',
  'Wembley Stadium|Wembley',
  'Melbourne Cricket Ground|MCG',
  'Sydney Cricket Ground|SCG',
  'Ellis Park Stadium|Ellis Park',
  'Giuseppe Meazza Stadium|San Siro',
  'Sandown Park Racecourse|Sandown Park',
  // Nations, parties and armies.
  'United Nations Security Council|U.N. Security Council|UN Security Council|Security Council',
  'Office of the United Nations High Commissioner for Refugees|United Nations High Commissioner for Refugees|U.N. High Commissioner for Refugees|UN High Commissioner for Refugees|UNHCR|U.N.H.C.R.',
  'United Nations Interim Force in Lebanon|UNIFIL',
  'International Committee of the Red Cross|International Red Cross',
  'Palestinian National Authority|Palestinian Authority',
  'Chinese Communist Party|Communist Party of China',
  "Kurdistan Workers' Party|PKK",
  'Provisional Irish Republican Army|Provisional IRA',
  'Lega Nord|Northern League',
  'Freedom Front Plus|Freedom Front',
  'Inkatha Freedom Party|Inkatha',
  'Indonesian Democratic Party|PDI',
  'Reform Party of the United States of America|Reform Party',
  'Médecins Sans Frontières|Doctors Without Borders|Medecins sans Frontieres',
  'Joint Chiefs of Staff|Joint Chiefs',
  // Offices of the United States.
  'U.S. Securities and Exchange Commission|Securities and Exchange Commission|S.E.C.',
  'Centers for Disease Control and Prevention|Centers for Disease Control|CDC|C.D.C.',
  'National Institutes of Health|NIH|N.I.H.',
  'Jet Propulsion Laboratory|JPL',
  'Office of the United States Trade Representative|U.S. Trade Representative',
  // Churches, schools and societies.
  'Catholic Church|Roman Catholic Church',
  'The Church of Jesus Christ of Latter-day Saints|Mormon Church|Church of Jesus Christ of Latter-day Saints',
  'Boy Scouts of America|Boy Scouts',
  'United Mine Workers|United Mine Workers of America',
  'London School of Economics and Political Science|London School of Economics',
  'Harvard University|Harvard',
  'Yale University|Yale',
  'Johns Hopkins University|Johns Hopkins',
  'Rutgers University–New Brunswick|Rutgers University|Rutgers',
  'University of Pennsylvania|~Penn',
  'University of Massachusetts Amherst|University of Massachusetts',
  'Salk Institute for Biological Studies|Salk Institute',
  // Banks and firms.
  'Federal Reserve System|Fed',
  'Bank One Corporation|Banc One',
  'Christian Dior|~Dior',
  'Robert Bosch|~Bosch',
  'Merrill|Merrill Lynch',
  'General Electric|G.E.',
  'General Motors|G.M.',
  'Warner Bros.|Warner Brothers|~Warner',
  'Drexel Burnham Lambert|Drexel Burnham|~Drexel',
  'Shearson|Shearson Lehman Brothers|Shearson Lehman Hutton|Shearson Lehman|Shearson American Express',
  'First Boston|CS First Boston',
  'American Airlines|~American',
  'Delta Air Lines|Delta Airlines',
  'Prudential Securities|Prudential-Bache Securities|Prudential-Bache',

  'Bristol-Myers Squibb|Bristol-Myers',
  'IBM|International Business Machines',
  'Koninklijke Philips NV|Philips Electronics',
  'Lonmin|Lonrho',
  'VIA Rail Canada|VIA Rail|Via Rail',
  'Canadian National Railway|Canadian National',
  'Canadian Pacific Railway|Canadian Pacific',
  'Maruti Suzuki|Maruti',
  'Nornickel|Norilsk Nickel|Norilsk',
  'Hearst Communications|Hearst Corporation',
  'John Lewis Partnership|~John Lewis',
  'TASS|Itar-Tass|ITAR-TASS|Tass',
  'Cisco Systems|Cisco',
  'Volkswagen Group|VW',
  'Paine Webber|PaineWebber',
  'Dean Witter Reynolds|Dean Witter',
  'Alex. Brown & Sons|Alex. Brown|Alex Brown',
  'Kidder, Peabody & Co.|Kidder Peabody|~Kidder',
  'Dillon, Read & Co.|Dillon Read|~Dillon',
  'Digital Equipment Corporation|Digital Equipment',
  'Hambros Bank|Hambros',
  'First Chicago Bank|First Chicago',
  'Canadian Pacific Railway|CP Rail',
  'Polish Press Agency|PAP',
  'Chicago Board Of Trade|Chicago Board of Trade|CBOT',
  'New York Mercantile Exchange|NYMEX|Nymex',
  'London International Financial Futures and Options Exchange|LIFFE',
  'Amnesty International|Amnesty',
  'Popular Revolutionary Army|EPR',
  'French Democratic Confederation of Labour|CFDT',
  'General Confederation of Labour|CGT',
  'Organisation of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference',
  'World Athletics|IAAF',
  // Sport.
  'Africa Cup of Nations|African Nations Cup|African Cup of Nations',
  'FA Cup|F.A. Cup',
  'Ronde van Nederland|Tour of the Netherlands',
];

/** The others of each row, by its first name. */
export const byFirst = (rows: readonly (readonly string[])[]): ReadonlyMap<string, string[]> =>
  new Map(rows.map(([name = '', ...others]) => [name, others]));

const byName = byFirst(ROWS.map((row) => row.split('|')));

/** True for a name that {@link calledNames} knows others of. */
export const isCalled = (name: string): boolean => byName.has(name);

/** What newspapers call `name`. */
export const calledNames = (name: string): readonly string[] => byName.get(name) ?? [];
