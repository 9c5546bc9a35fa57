import { isControls } from "./controls.js";
import { endsSentence, likeness, wordCount } from "./line-shape.js";
import { sectionAt } from "./sections.js";

const LONGEST = 120;

/**
 * Whether the line is a menu whose marks were lost: names of sections and buttons,
 * "News Events Jobs Contact", or short names that stand far apart, "Football   Rugby   Tennis".
 */
export function isNavigation(line: string): boolean {
  if (line.length > LONGEST || endsSentence(line) || !/^\p{Lu}/u.test(line)) return false;
  return isSpaced(line) || isMenu(likeness(line).split(" "));
}

function isSpaced(line: string): boolean {
  const pieces = line.split(/\s{2,}|\t/);
  return (
    pieces.length >= 3 && pieces.every((each) => /^\p{Lu}/u.test(each) && wordCount(each) <= 3)
  );
}

/** Three names or more and nothing else; among four one word more may be the site's own. */
function isMenu(words: readonly string[]): boolean {
  let names = 0;
  let others = 0;
  let at = 0;
  while (at < words.length) {
    const length = sectionAt(words, at) || (isControls(words[at] ?? "") ? 1 : 0);
    if (length === 0) others += 1;
    else names += 1;
    at += length || 1;
  }
  return names >= 3 && (others === 0 || (others === 1 && names >= 4));
}
