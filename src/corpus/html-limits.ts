/** Time grows faster than pages do: no article's page comes near these. */
const MOST = { characters: 5_000_000, elements: 10_000, depth: 150 };

/** Elements that HTML lets stand without their end tag. */
const UNCLOSED: ReadonlySet<string> = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup
   tr td th thead tbody tfoot colgroup rt rp html head body`.split(/\s+/),
);

/** Why the page would take too long to read; undefined where it would not. Looks at tags alone. */
export function tooLarge(html: string): string | undefined {
  if (html.length > MOST.characters)
    return `it is a page of more than ${MOST.characters / 1e6} million characters`;
  let [elements, depth, deepest] = [0, 0, 0];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (slash === "") elements += 1;
    if (UNCLOSED.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === "" ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  if (elements > MOST.elements) return `it is a page of more than ${MOST.elements} elements`;
  return deepest > MOST.depth ? `its elements are nested more than ${MOST.depth} deep` : undefined;
}
