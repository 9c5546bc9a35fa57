import { wordSet } from "./word-set.js";

/**
 * Things that are numbered: the number behind them is no year ("Resolution 1973", "Flight 2024"). From the numbering sections of news style guides.
 */
export const NUMBERED_THINGS: ReadonlySet<string> = wordSet(
  `resolution resolutions flight flights no nos number numbers room rooms route routes highway highways interstate i
   section sections article articles page pages pp p chapter chapters paragraph paragraphs clause clauses rule rules
   law laws bill bills act acts case cases model models type types boeing airbus windows server office channel channels line
   lines lot lots unit units squadron regiment battalion division local precinct district districts ward wards block
   blocks apartment apartments apt suite suites box zip code codes extension extensions ext phone tel fax file
   document documents form forms version ver build serial patent patents psalm psalms order orders decree decrees
   ordinance regulation regulations directive directives galaxy playstation nintendo intel core top
   only another every hundred thousand million agenda vision`,
);

/** Makes of cars by the first word of their names, behind a model year: those sold most in America and Europe. */
export const MAKES_OF_CARS: ReadonlySet<string> = wordSet(
  `acura alfa aston audi bentley bmw buick cadillac chevrolet chevy chrysler citroen citroën corvette dodge ferrari
   fiat ford gmc honda hyundai infiniti jaguar jeep kia lada lamborghini lexus mazda mercedes
   mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault saab skoda subaru suzuki tesla
   toyota trabant vauxhall volkswagen volvo`,
);

/** Words of measure: the number behind them is no year either, unless they stand behind "in". */
export const MEASURES: ReadonlySet<string> = wordSet(
  "about nearly almost roughly approximately some than least over most exactly",
);

/** What is counted or measured: the number before one is no year. */
export const COUNTED_THINGS: ReadonlySet<string> = wordSet(
  `people person persons man men woman women child children pupil pupils student students troop troops soldier soldiers civilian
   civilians casualties officer officers worker workers jobs member members refugee refugees resident residents homes
   houses families patients cases deaths vote votes voter voters seats schools companies employees dollar dollars euro
   euros pound pounds franc francs marks yen yuan rubles pesos cent cents percent per pct point points share shares
   barrel barrels ton tons tonne tonnes mile miles kilometer kilometers kilometre kilometres km meter meters metre
   metres m feet foot ft inch inches yard yards acre acres hectare hectares square sq kilo kilos kg kilogram kilograms
   gram grams lb lbs liter liters litre litres gallon gallons degree degrees volt volts watt watts mw megawatt
   megawatts horsepower calories hour hours minute minutes second seconds day days week weeks month months year years
   times copies pages words items units vehicles cars tanks aircraft planes ships missiles rockets bombs rounds
   prisoners victims dead wounded killed injured protesters demonstrators delegates participants athletes fans
   spectators passengers customers tickets species animals horses cattle sheep mg mm cm ml hz mhz gb mb rpm mph hp`,
);

/** Words that can stand between a number and what it counts: "2000 more people". */
export const COUNT_MODIFIERS: ReadonlySet<string> = wordSet(
  "more other new different such local foreign armed american british russian u.s. us un",
);

/** Words that make a year of the number behind them, whatever its size: "in 1066". */
export const YEAR_CUES: ReadonlySet<string> = wordSet(
  `in since by until till from to through during before after of for and or between circa c. ca. late early mid spring
   summer autumn fall winter throughout around back the as`,
);

/** Words that make a month of "May", "March" and "Dec" behind them. */
export const MONTH_CUES: ReadonlySet<string> = wordSet(
  `in by since until till from to through during before after of for and or between late early mid each every last
   next this on the throughout`,
);

/** Words that make a season of "spring" and "fall" behind them. */
export const SEASON_CUES: ReadonlySet<string> = wordSet(
  "in during by since until till through throughout from of for each every",
);

/** What a season's name only describes: "fall semester", "summer break". */
export const SEASONAL_THINGS: ReadonlySet<string> = wordSet(
  "semester offensive break training line collection water fever games olympics guy prey short apart",
);

/** What lasts longer than a day, so that "today's" before it means our time: "today's youth". */
export const LASTING_THINGS: ReadonlySet<string> = wordSet(
  `world youth generation society standards children kids teenagers students parents families workers consumers
   culture economy technology computers climate age era politics`,
);

/** Words behind which "a year" is a rate: "10 percent a year". */
export const RATED_THINGS: ReadonlySet<string> = wordSet(
  `hundred thousand million billion trillion dozen percent cent cents dollars euros pounds times once twice hours days
   barrels tons people`,
);
