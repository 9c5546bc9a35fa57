/** The attributes, properties and listeners of a new element. */
export type Properties<Made extends HTMLElement> = Partial<Omit<Made, "dataset" | "style">> & {
  readonly dataset?: Readonly<Record<string, string>>;
};

/**
 * An element with properties and children. Text becomes text nodes, never markup: nothing on this
 * page is drawn in any other way.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<HTMLElementTagNameMap[Tag]> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  const { dataset, ...rest } = properties;
  Object.assign(made, rest);
  for (const [name, value] of Object.entries(dataset ?? {})) made.dataset[name] = value;
  made.append(...children);
  return made;
}

/** A button that does something, and not a form's. */
export function button(
  words: string,
  onclick: (event: MouseEvent) => void,
  properties: Properties<HTMLButtonElement> = {},
): HTMLButtonElement {
  return element("button", { type: "button", textContent: words, onclick, ...properties });
}

/** The element of the page with that id. @throws {Error} where it is missing: a mistake in the page. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`No ${id} on the page`);
  return found;
}

/** "1 article", "2 articles". */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : nouns}`;
}
