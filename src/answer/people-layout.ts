import type { QuotedPerson } from "../quotation/quoted-person.js";
import type { Layout, Line } from "./line.js";
import { counted, partOf, shortened } from "./words.js";

/**
 * Whoever is quoted: a block each, with what articles call them and how often they are quoted.
 *
 * @param all How many there are, where the list is not whole.
 */
export function peopleLayout(people: readonly QuotedPerson[], all = people.length): Layout {
  return {
    blocks: people.map(personLines),
    footer: (shown, before = 0) => [
      {
        kind: "small",
        text: all === 1 ? "1 person" : partOf(shown, before, all, "speaker"),
      },
    ],
    isPrivate: false,
  };
}

/** What a person is called and how much there is of theirs, for a list to choose from. */
export function personWords({ roles, quotations, articles }: QuotedPerson): string {
  const [role] = roles;
  return [
    ...(role ? [shortened(role, 60)] : []),
    counted(quotations, "quotation"),
    `in ${counted(articles, "article")}`,
  ].join(" · ");
}

function personLines(person: QuotedPerson): readonly Line[] {
  const others = person.spellings.filter((spelling) => spelling !== person.name).slice(0, 3);
  const written = others.map((spelling) => shortened(spelling, 60)).join(", ");
  return [
    { kind: "heading", strong: shortened(person.name, 100), rest: "" },
    { kind: "remark", text: personWords(person) },
    ...(written ? [{ kind: "small", text: `Also written ${written}` } as const] : []),
  ];
}
