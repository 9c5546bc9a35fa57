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
  sciences:
    "scientist physicist chemist biologist astronomer mathematician surgeon physician epidemiologist",
};

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
