/** What must follow an abbreviation's full stop for the sentence to go on. */
type Continuation = "name" | "number" | "anything";

const LISTS: Readonly<Record<Continuation, string>> = {
  // Gen. Petraeus, St. Petersburg
  name: `mr mrs ms mx dr prof rev fr sr jr st ste hon messrs mme mlle gen lt col maj capt cmdr sgt cpl pvt adm
    brig det insp supt gov sen rep pres amb atty asst dep chmn del ft mt`,
  // No. 4, Jan. 12, Art. 5
  number:
    "no nos vol vols art arts ch pp p fig figs para paras sec approx est ca c jan feb mar apr jun jul aug sep sept oct nov dec",
  // Acme Inc. said, Smith v. Jones
  anything: "vs v e.g i.e cf viz al eds ed inc ltd co corp bros llc plc dept univ assn ave blvd",
};

/**
 * Words whose full stop need not end a sentence, in lower case and without the stop.
 * Collected from the titles, ranks, months and units of English news style guides
 * (AP, Reuters); initials ("J.") and dotted letters ("U.S.") are recognised by shape.
 */
export const ABBREVIATIONS: ReadonlyMap<string, Continuation> = new Map(
  (["name", "number", "anything"] as const).flatMap((continuation) =>
    LISTS[continuation].split(/\s+/).map((word) => [word, continuation] as const),
  ),
);
