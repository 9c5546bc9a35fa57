import { isTitleCase } from "./line-shape.js";

/** What organisations that publish statements are called, before "of" and what they are for. */
const BODY =
  "(?:ministry|department|office|embassy|consulate|permanent mission|mission|secretariat|directorate|commission|committee|council|agency|authority|bureau|institute|academy|university|chamber)";
/** The first word where what they are for has two: "foreign affairs". */
const KIND =
  "(?:foreign|internal|external|home|natural|public|social|higher|international|rural|regional|urban|economic|human|local|veterans|national|general|civil)";
const FIELD = `(?:the )?(?:${KIND} )?[\\p{L}'’-]{3,20}`;

const NAMES: readonly RegExp[] = [
  // MINISTRY OF FOREIGN AFFAIRS AND TRADE OF THE REPUBLIC OF OSTERLAND
  new RegExp(
    `^(?:the )?(?:[\\p{L}-]{3,20} )?${BODY} (?:of|for) ${FIELD}(?:(?:,| and| &|, and| of) ${FIELD}){0,4}$`,
    "iu",
  ),
  // CONTINENTAL NEWS SERVICE
  /^(?:the )?(?:[\p{L}-]{3,20} )?(?:news|wire|press|information) (?:service|agency|office|release|cent(?:re|er)|bureau)$/iu,
];

/** Whether the line is the name of an organisation, as at the head of its paper: "MINISTRY OF PORTS". */
export function isMasthead(line: string): boolean {
  return line.length < 120 && isTitleCase(line.replace(/ & /g, " and ")) && NAMES.some((name) => name.test(line));
}
