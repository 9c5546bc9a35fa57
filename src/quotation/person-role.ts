import { addToList } from "../text/add-to-list.js";
import { NATIONS } from "./nations.js";

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
  sciences: `scientist physicist chemist biologist astronomer mathematician surgeon physician epidemiologist volcanologist
    geologist seismologist glaciologist meteorologist zoologist botanist archaeologist anthropologist sociologist
    pathologist psychiatrist psychologist economist historian`,
};

/** What roles tell of whoever has them. */
export interface Nature {
  readonly nations: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

const FIELD_OF: ReadonlyMap<string, readonly string[]> = fieldsByNoun();

function fieldsByNoun(): ReadonlyMap<string, readonly string[]> {
  const byNoun = new Map<string, string[]>();
  for (const [field, nouns] of Object.entries(FIELDS)) {
    for (const noun of nouns.trim().split(/\s+/)) addToList(byNoun, noun, field);
  }
  return byNoun;
}

/** The nations and fields of the `roles` that someone has. */
export function natureOf(roles: readonly string[]): Nature {
  const words = roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}.]+/u));
  return {
    nations: new Set(words.flatMap((word) => NATIONS.get(word) ?? [])),
    fields: new Set(words.flatMap((word) => FIELD_OF.get(word) ?? [])),
  };
}

/** Whether the same person may have both: not where nations differ, or fields have nothing in common. */
export function compatibleNatures(a: Nature, b: Nature): boolean {
  return agree(a.nations, b.nations) && agree(a.fields, b.fields);
}

/** Two sets agree where they share something, or one says nothing. */
function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((each) => b.has(each));
}
