/** Fields that one person is seldom known in at once, with the nouns that tell them, in lower case. */
const FIELDS: Readonly<Record<string, string>> = {
  politics: `minister president premier chancellor senator congressman congresswoman governor mayor lawmaker mp
    ambassador diplomat envoy secretary spokesman spokeswoman spokesperson candidate nominee politician legislator
    councillor councilman councilwoman commissioner representative king prince chairman`,
  sport:
    "player coach striker goalkeeper midfielder defender captain athlete runner swimmer boxer quarterback referee",
  arts: "actor actress singer musician composer novelist poet painter director playwright rapper dancer comedian",
  trades: `baker farmer driver waiter shopkeeper plumber carpenter electrician butcher fisherman mechanic nurse teacher
    student pupil cook barber miner welder`,
  sciences:
    "scientist physicist chemist biologist astronomer mathematician surgeon physician epidemiologist",
};

/** Peoples by their country, in lower case: what a role says of where someone is from. */
const NATIONS: ReadonlyMap<string, string> = new Map(
  `afghan/afghanistan american/us american/u.s. argentine/argentina australian/australia austrian/austria
   belgian/belgium brazilian/brazil british/britain british/uk canadian/canada chinese/china colombian/colombia
   cuban/cuba czech/czechia danish/denmark dutch/netherlands egyptian/egypt ethiopian/ethiopia finnish/finland
   french/france german/germany greek/greece hungarian/hungary indian/india indonesian/indonesia iranian/iran
   iraqi/iraq irish/ireland israeli/israel italian/italy japanese/japan jordanian/jordan kenyan/kenya
   kuwaiti/kuwait lebanese/lebanon libyan/libya malaysian/malaysia mexican/mexico moroccan/morocco
   nigerian/nigeria norwegian/norway omani/oman pakistani/pakistan palestinian/palestine peruvian/peru
   polish/poland portuguese/portugal qatari/qatar romanian/romania russian/russia saudi/saudi serbian/serbia
   spanish/spain sudanese/sudan swedish/sweden swiss/switzerland syrian/syria thai/thailand tunisian/tunisia
   turkish/turkey ugandan/uganda ukrainian/ukraine venezuelan/venezuela vietnamese/vietnam yemeni/yemen`
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [people = "", country = ""] = pair.split("/");
      return [
        [people, people],
        [country, people],
      ] as const;
    }),
);

/** Whether the same person may be called both: not where nations differ, or fields have nothing in common. */
export function compatibleRoles(a: readonly string[], b: readonly string[]): boolean {
  return agree(nationsOf(a), nationsOf(b)) && agree(fieldsOf(a), fieldsOf(b));
}

/** Two sets agree where they share something, or one says nothing. */
function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((each) => b.has(each));
}

function wordsOf(roles: readonly string[]): string[] {
  return roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}.]+/u));
}

function nationsOf(roles: readonly string[]): ReadonlySet<string> {
  return new Set(wordsOf(roles).flatMap((word) => NATIONS.get(word) ?? []));
}

function fieldsOf(roles: readonly string[]): ReadonlySet<string> {
  const words = new Set(wordsOf(roles));
  return new Set(
    Object.entries(FIELDS).flatMap(([field, nouns]) =>
      nouns
        .trim()
        .split(/\s+/)
        .some((noun) => words.has(noun))
        ? [field]
        : [],
    ),
  );
}
