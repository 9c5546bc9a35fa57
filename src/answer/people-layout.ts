import type { Person } from "../quotation/people.js";
import type { Layout, Line } from "./line.js";
import { counted, partOf, shortened } from "./words.js";

/** Whoever is quoted: a block each, with what articles call them and how often they are quoted. */
export function peopleLayout(people: readonly Person[]): Layout {
  return {
    blocks: people.map(personLines),
    footer: (shown, before = 0) => [
      {
        kind: "small",
        text: people.length === 1 ? "1 person" : partOf(shown, before, people.length, "speaker"),
      },
    ],
    isPrivate: false,
  };
}

/** What a person is called and how much there is of theirs, for a list to choose from. */
export function personWords({ roles, quotations, articles }: Person): string {
  const [role] = roles;
  return [
    ...(role ? [shortened(role.words, 60)] : []),
    counted(quotations, "quotation"),
    `in ${counted(articles.length, "article")}`,
  ].join(" · ");
}

function personLines(person: Person): readonly Line[] {
  const others = person.spellings.filter((spelling) => spelling !== person.name).slice(0, 3);
  const written = others.map((spelling) => shortened(spelling, 60)).join(", ");
  return [
    { kind: "heading", strong: shortened(person.name, 100), rest: "" },
    { kind: "remark", text: personWords(person) },
    ...(written ? [{ kind: "small", text: `Also written ${written}` } as const] : []),
  ];
}
