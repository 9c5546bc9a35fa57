import { FIRST_NAMES } from "../quotation/first-names.js";
import type { Quotation } from "../quotation/quotation.js";
import type { QuotedPerson } from "../quotation/quoted-person.js";
import { comparedWords, holds, isRoleWord, roleWords } from "../quotation/role-words.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { Library } from "../retrieval/library.js";
import { textOf } from "../text/span.js";
import { peopleMeant } from "./person.js";

/** Whether the one who is claimed to have said something is the one whom the article gives. */
export type SpeakerVerdict =
  | { readonly kind: "not-asked" }
  | { readonly kind: "confirmed" }
  /** It cannot be told; `because` says why, as a sentence. */
  | { readonly kind: "unsure"; readonly because: string }
  | { readonly kind: "differs" };

/** Compares `claimed`, a name or a role as somebody wrote it, with the speaker of `quotation`. */
export async function compareSpeaker(
  claimed: string | undefined,
  annotated: AnnotatedArticle,
  quotation: Quotation,
  library: Library,
): Promise<SpeakerVerdict> {
  if (claimed === undefined) return { kind: "not-asked" };
  const { name, mention } = quotation.speaker;
  const sought = comparedWords(claimed);
  if (name === undefined) {
    const described = mention ? textOf(annotated.article.text, mention) : "";
    if (isRole(sought) && holds(comparedWords(described), sought)) return { kind: "confirmed" };
    return unsure(`The article does not name the speaker, so “${claimed}” cannot be confirmed.`);
  }
  const [person] = await library.speakersOf([{ name, article: annotated.article.id }]);
  const own = quotation.speaker.role && textOf(annotated.article.text, quotation.speaker.role);
  const roles = [...(own ? [own] : []), ...(person?.roles ?? [])].map(roleWords);
  const names = [...(person?.spellings ?? []).flatMap(comparedWords), ...comparedWords(name)];
  const proper = sought.filter((word) => !isRoleWord(word));
  if (!sought.some((word) => names.includes(word))) {
    const isSomebody =
      proper.some((word) => FIRST_NAMES.has(word)) ||
      (await peopleMeant(proper.join(" "), library)).length > 0;
    return compareRoles(claimed, isSomebody ? proper : sought, name, names, roles);
  }
  const titles = sought.filter((word) => isRoleWord(word) && !roles.flat().includes(word));
  if (titles.length > 0 && (await isNamesake(titles, proper, person, library))) {
    return { kind: "differs" };
  }
  return compareNames(claimed, sought, name, names, roles);
}

/** Whether somebody else of that name holds the title: "Mayor Ruiz" is not Carlos Ruiz. */
async function isNamesake(
  titles: readonly string[],
  proper: readonly string[],
  person: QuotedPerson | undefined,
  library: Library,
): Promise<boolean> {
  const bearers = await peopleMeant(proper.join(" "), library);
  return bearers.some(
    ({ id, roles }) => id !== person?.id && roles.some((role) => holds(roleWords(role), titles)),
  );
}

const unsure = (because: string): SpeakerVerdict => ({ kind: "unsure", because });

/** At least one word of the claim stands in the name. */
function compareNames(
  claimed: string,
  sought: readonly string[],
  name: string,
  names: readonly string[],
  roles: readonly (readonly string[])[],
): SpeakerVerdict {
  const known = new Set([...names, ...roles.flat()]);
  const strange = sought.filter((word) => !known.has(word) && !isRoleWord(word));
  if (strange.length === 0) return { kind: "confirmed" };
  if (holds(sought, comparedWords(name)))
    return unsure(`The article calls the speaker only “${name}”.`);
  const sameSurname = names.at(-1) === sought.findLast((word) => !isRoleWord(word));
  if (!sameSurname) return { kind: "differs" };
  const given = names.slice(0, -1);
  const alike = strange.every((word) =>
    given.some((other) => isInitialOf(word, other) || isVariant(word, other)),
  );
  return alike ? unsure(spelling(claimed, name)) : { kind: "differs" };
}

/** No word of the claim stands in the name: it is a role, another spelling, or somebody else. */
function compareRoles(
  claimed: string,
  sought: readonly string[],
  name: string,
  names: readonly string[],
  roles: readonly (readonly string[])[],
): SpeakerVerdict {
  if (
    isVariant(sought.join(""), comparedWords(name).join("")) ||
    isVariant(sought.join(""), names.at(-1) ?? "")
  ) {
    return unsure(spelling(claimed, name));
  }
  if (!isRole(sought)) return { kind: "differs" };
  if (roles.some((role) => holds(role, sought))) return { kind: "confirmed" };
  if (roles.length === 0 || roles.some((role) => holds(sought, role))) {
    return unsure(`No article says whether ${name} is “${claimed}”.`);
  }
  return { kind: "differs" };
}

const spelling = (claimed: string, name: string) =>
  `The article names “${name}”, which may be another spelling of “${claimed}”.`;

/** Whether the words name what somebody is, and not somebody: "harbour master", "the mayor". */
function isRole(words: readonly string[]): boolean {
  return words.some(isRoleWord);
}

function isInitialOf(word: string, name: string): boolean {
  return word.length === 1 && name.startsWith(word);
}

/** Whether two words differ in vowels and doubled letters alone, as transcriptions of one name do. */
function isVariant(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && a.length > 2 && skeleton(a) === skeleton(b);
}

function skeleton(word: string): string {
  return word.replace(/[aeiouyj]/g, "").replace(/(.)\1+/g, "$1");
}
