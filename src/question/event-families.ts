import { termOf } from "../text/term.js";

/**
 * Words that tell of one event, verbs and the nouns made of them: whoever asks with one is answered
 * with another. Compiled by hand from the verbs of news and of encyclopaedias; forms of one word
 * that share a term need not be listed. Words that tell of it only at times ("make") are left out.
 */
const FAMILIES = `
  found foundation founding establish establishment create creation form formation institute
  begin start commence onset outbreak beginning
  open opening inaugurate inauguration
  end finish conclude conclusion cease ending
  close closure shut
  die death dead
  kill murder assassinate assassination
  born birth
  marry marriage wed wedding remarry
  elect election
  appoint appointment appointed name choose chosen select
  resign resignation quit
  arrest detain
  build construct construction erect rebuild
  complete completion finish
  buy purchase acquire acquisition bought
  sell sale sold
  destroy destruction demolish demolition
  invent invention
  discover discovery
  publish publication release issue
  introduce introduction launch
  adopt adoption
  sign signing
  win victory won
  defeat defeated beat
  invade invasion
  conquer conquest capture
  collapse fall fell
  move relocate relocation transfer
  rename renamed
  permit allow legalize legalise
  ban prohibit prohibition outlaw forbid
  abolish abolition eliminate elimination
  admit admission
  arrive arrival
  leave departure depart
  join accession
  merge merger
  rise increase growth grow
  decline decrease drop reduce reduction
  crash collide collision
  erupt eruption
  explode explosion
  vote ballot
  sentence convict conviction
  succeed succession successor
  crown coronation
  divorce separate
  enact enactment pass
  write written
  settle settlement colonize colonise
  occur happen held
  become became
  grow growth
  reopen reopening
  visit
  retire retirement
  graduate graduation
  perform performance
  produce production manufacture
  replace replacement
  expand expansion
  withdraw withdrawal
  declare declaration proclaim
  suspend suspension
  cancel cancellation
  link connect connection
  appear appearance emerge emergence arise
  attack raid
  fight fought battle
  resume resumption
  ratify ratification
  unite unify unification
  split secede secession
  donate donation
`;

/** The terms that tell of the same event as each term, itself left out. */
const KIN: ReadonlyMap<string, ReadonlySet<string>> = buildKin();

function buildKin(): ReadonlyMap<string, ReadonlySet<string>> {
  const kin = new Map<string, Set<string>>();
  for (const line of FAMILIES.trim().split("\n")) {
    const terms = new Set(line.trim().split(/\s+/).map(termOf));
    for (const term of terms) {
      const known = kin.get(term) ?? new Set();
      for (const other of terms) if (other !== term) known.add(other);
      kin.set(term, known);
    }
  }
  return kin;
}

/** The terms that tell of the same event as `term`: "death" has become "die" already, "foundation" has "creat". */
export function kinOf(term: string): ReadonlySet<string> {
  return KIN.get(term) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** Terms of verbs by which it is asked when something began: "since 2014" answers them, too. */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  ["begin", "start", "commence", "launch"].map(termOf),
);
