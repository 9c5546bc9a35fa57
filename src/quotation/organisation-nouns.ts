/**
 * Nouns for bodies and documents that are reported to have said something, in lower case:
 * heads of "the ministry", "the Labour Party", "a statement". Gathered from news.
 */
const BODIES = `
  administration agency alliance army assembly association authority authorities bank board body bureau cabinet campaign
  center centre chamber channel charity church city club coalition college commission committee company congress
  consortium corporation council country court department embassy enterprise family federation firm force forces
  foundation fund government group hospital industry inquiry institute institution journal kremlin league magazine
  majority media ministry minority movement museum navy network newspaper office opposition organisation organization
  outlet panel parliament party pentagon police presidency press regime school secretariat senate service site society
  station studio syndicate team television times post union university utility watchdog website news`;

const DOCUMENTS = `
  account ad advertisement affidavit analysis announcement article blog bill book brief charter column communique complaint
  constitution declaration decree deposition diary document draft editorial email e-mail file filing finding headline
  indictment invitation law lawsuit leaflet letter list manifesto memo memorandum message motion note notice order paper
  petition play plan poll post poster press proposal record records report reports resolution review ruling sign
  source statement story study suit survey surveys testimony text transcript treaty tweet verdict video warrant
  wire census data figures polls studies documents emails filings statistics research evidence`;

/** Nouns for organisations. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(BODIES.trim().split(/\s+/));

/** Nouns for documents, which say things too. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(DOCUMENTS.trim().split(/\s+/));

/** Nouns that only an apposition makes a body's: "the manufacturer, Polar Pure". People bear some of them too. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  `manufacturer maker supplier operator retailer airline startup start-up giant carmaker automaker drugmaker
   chipmaker insurer lender subsidiary shipyard brewery refinery nonprofit non-profit`.split(/\s+/),
);

/** What the names of places, days, laws and groups end with: none of it is a human being, unless a first name leads. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  `county city town street avenue road boulevard square plaza park beach island islands valley river lake mountain
   mountains bay coast district province region republic airport bridge stadium arena theater theatre hotel mall day
   act amendment care security treaty accord convention summit award awards prize cup games series war wars revolution
   republican republicans democrat democrats democratic liberal liberals conservative conservatives journalism daily
   herald tribune gazette weekly radio online digital`.split(/\s+/),
);
