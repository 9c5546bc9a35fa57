/** Titles and ranks that stand before a name, in lower case and without a stop, with the gender they tell. */
export const TITLES: ReadonlyMap<string, "male" | "female" | "any"> = new Map([
  ...words(
    "male",
    `mr sir lord king prince father brother congressman councilman chairman sheikh monsieur m herr señor pope baron
     duke earl emperor sultan imam cardinal`,
  ),
  ...words(
    "female",
    `mrs ms miss mme mlle madame lady dame queen princess sister mother congresswoman councilwoman chairwoman
     señora baroness duchess empress countess`,
  ),
  ...words(
    "any",
    `dr prof rev gen lt col maj capt cmdr sgt cpl pvt adm brig gov sen rep reps sens pres amb hon mx messrs st
     president minister premier chancellor secretary senator representative governor mayor general colonel major captain
     lieutenant sergeant admiral commander marshal judge justice professor doctor reverend bishop archbishop rabbi
     ambassador speaker commissioner director chief chairperson chair ex-president attorney detective officer
     inspector superintendent coach leader candidate nominee spokesperson democrat republican`,
  ),
]);

function words<G extends string>(gender: G, list: string): [string, G][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, gender]);
}

/** What titles are short for: "Gov. Ruiz" is "the governor" in the next line. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  `gov/governor sen/senator rep/representative pres/president gen/general lt/lieutenant col/colonel maj/major
   capt/captain cmdr/commander sgt/sergeant adm/admiral prof/professor dr/doctor rev/reverend amb/ambassador
   supt/superintendent det/detective atty/attorney`
    .split(/\s+/)
    .map((pair) => {
      const [short = "", full = ""] = pair.split("/");
      return [short, full];
    }),
);

/** Nouns for a man or a woman: what a pronoun's gender is told by. */
export const GENDERED_NOUNS: ReadonlyMap<string, "male" | "female"> = new Map([
  ...words(
    "male",
    `man men boy father son brother husband uncle nephew king prince spokesman chairman congressman businessman policeman
     councilman fisherman gentleman actor statesman salesman widower grandfather dad`,
  ),
  ...words(
    "female",
    `woman girl mother daughter sister wife aunt niece queen princess spokeswoman chairwoman congresswoman businesswoman
     policewoman councilwoman actress lady widow grandmother mum mom heroine`,
  ),
]);
