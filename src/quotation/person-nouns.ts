/**
 * Nouns for people by what they do, in lower case: heads of roles ("the Iraqi minister") and
 * titles before names. Gathered from news; the core is that of compromise 14 (MIT licence).
 */
const NOUNS = `
  activist actor actress adviser advisor administrator admiral agent aide ally ambassador analyst archbishop artist
  assistant associate astronaut athlete attorney author banker baron bishop blogger boss broker businessman
  businesswoman candidate captain cardinal caretaker celebrity ceo chair chairman chairperson chairwoman chairwomen
  champion chancellor chaplain chef chief cleric clerk coach colleague colonel columnist comedian commander
  commissioner comptroller congressman congresswoman constable consul consultant contender coordinator correspondent
  councillor councilman councilwoman councilor counsel counselor counterpart critic curator dean delegate democrat
  deputy designer detective developer dictator diplomat director doctor donor driver economist editor emissary emperor
  employee engineer entrepreneur envoy executive expert farmer father filmmaker firefighter fisherman foreman founder
  co-founder friend frontrunner front-runner general gentleman governor guard head headteacher hero historian host
  husband imam inspector instructor investigator investor journalist judge justice king lady lawmaker lawyer leader
  lecturer legislator lieutenant lobbyist magistrate major man manager marshal mayor mechanic member midwife minister
  moderator mogul monarch monk mother mp nominee novelist nun nurse officer official ombudsman operative opponent
  organizer organiser owner parliamentarian partner pastor patriarch patron philosopher photographer physician
  physicist pilot player playwright poet policeman politician pollster pope premier presenter president priest prime
  prince princess principal producer professor prosecutor psychologist publisher queen rabbi ranger rapper
  reader rector referee refugee reporter representative republican researcher resident reverend rival ruler runner
  sailor scholar scientist scout secretary senator sergeant sheriff shopkeeper singer sister soldier solicitor son
  speaker specialist spokesman spokesperson spokeswoman spokeswomen staffer star statesman strategist student sultan
  superintendent supervisor supporter surgeon teacher technician teenager treasurer trader trustee tutor tycoon
  undersecretary veteran vicar vice-president viceroy victim voter waiter warden whistleblower widow wife winner
  witness woman worker writer brother daughter aunt uncle cousin nephew niece girl boy teen victim survivor
  passenger neighbor neighbour customer client tenant landlord mum mom dad grandmother grandfather
  billionaire millionaire mogul insider observer skeptic pundit commentator anchor newsman anchorman producer
  goalkeeper goalie striker midfielder defender winger quarterback sprinter swimmer cyclist boxer golfer gymnast climber
  skipper umpire jockey forecaster meteorologist geologist volcanologist seismologist glaciologist biologist zoologist
  botanist chemist astronomer mathematician epidemiologist archaeologist anthropologist sociologist pathologist
  psychiatrist dentist paramedic pharmacist vet headmaster headmistress headteacher janitor archivist conservator
  architect surveyor builder tuner pianist violinist cellist guitarist drummer sculptor painter dramatist illustrator
  gardener beekeeper shepherd forester gamekeeper fishmonger grocer tailor innkeeper hotelier bartender
  baker barber brewer butcher carpenter miller plumber electrician librarian conductor composer musician
`;

const PLURALS = `people men women children police officials critics analysts experts lawmakers protesters residents
  witnesses authorities sources leaders members voters supporters opponents democrats republicans diplomats economists
  scientists researchers doctors families parents students teachers workers aides advisers advisors ministers senators
  reporters investigators prosecutors lawyers attorneys observers activists allies rivals neighbors neighbours police
  campaigners politicians executives investors traders farmers employees detectives delegates conservatives liberals
  americans russians britons europeans colleagues friends fans players historians others`;

/** Singular nouns for people. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(NOUNS.trim().split(/\s+/));

/** Plural nouns for people: they speak together, and no one of them is named. */
export const PLURAL_NOUNS: ReadonlySet<string> = new Set(PLURALS.trim().split(/\s+/));

/** Nouns by which sport and the arts call again someone just named: "the goalkeeper", "the novelist". */
export const CALLINGS: ReadonlySet<string> = new Set(
  `goalkeeper goalie striker midfielder defender winger quarterback sprinter swimmer cyclist boxer golfer gymnast
   climber jockey skipper player champion singer rapper actor actress comedian pianist violinist cellist guitarist
   drummer composer conductor musician novelist poet playwright painter sculptor filmmaker`.split(
    /\s+/,
  ),
);
