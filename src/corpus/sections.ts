import { likeness } from "./line-shape.js";

/** What news sites call their sections, in lower case; collected from English sites' menus. */
const SECTIONS: ReadonlySet<string> = new Set(
  `africa|americas|analysis|and|arts|asia|asia pacific|books|breaking|breaking news|business|city|climate|comment
  |commentary|conflict|crime|culture|defence|defense|diplomacy|economy|education|elections|energy|entertainment
  |environment|europe|exclusive|far east|features|finance|foreign affairs|foreign policy|headlines|health|home
  |in depth|in focus|international|interview|interviews|investigations|justice|latin america|law|life|lifestyle
  |jobs|letters|local|markets|media|middle east|military|money|national|near east|news|news analysis|north africa|obituaries
  |opinion|opinions|pacific|people|picks|politics|press release|press releases|regional|regions|religion|report
  |reports|science|security|society|south asia|special report|speeches|sport|sports|statement|statements|story
  |style|tech|technology|terrorism|top news|top story|transport|travel|uk|us|us canada|video|war|weather|world
  |world news|the|announcements|athletics|boxing|cars|classifieds|columnists|cricket|crosswords|cycling|events
  |family notices|farming|film|food|football|games|golf|music|motoring|notices|podcasts|property|puzzles|racing
  |rugby|shopping|tennis|theatre|travel|what's on|whats on`
    .split("|")
    .map((section) => section.trim()),
);

const LONGEST = 60;

/** Whether the line is names of sections and nothing else: "World", "Middle East & North Africa". */
export function isSection(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = likeness(line).split(" ");
  let at = 0;
  while (at < words.length) {
    const length = sectionAt(words, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** How many of the words at `at`, in lower case, name a section: two, one or none. */
export function sectionAt(words: readonly string[], at: number): 0 | 1 | 2 {
  if (SECTIONS.has(words.slice(at, at + 2).join(" ")) && at + 2 <= words.length) return 2;
  return SECTIONS.has(words[at] ?? "") ? 1 : 0;
}
