import { expect, test } from "vitest";
import { isMasthead } from "../../src/corpus/masthead.js";

test.each([
  "MINISTRY OF PORTS AND LIGHTHOUSES",
  "MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF OSTERLAND",
  "The Department for Rural Roads, Bridges & Ferries",
  "ROYAL INSTITUTE OF ASTRONOMY",
  "OFFICE OF THE PRESIDENT",
  "HARBOUR NEWS SERVICE",
  "Ministry Press Office",
])("%s", (line) => {
  expect(isMasthead(line)).toBe(true);
});

test.each([
  "MINISTRY OF PORTS CLOSES HARBOUR",
  "MINISTRY OF HEALTH TO CLOSE THREE CLINICS",
  "COUNCIL OF ELDERS RESIGNS",
  "CITY TO CLOSE TAX OFFICE",
  "MINISTER SUES NATIONAL NEWS AGENCY",
  "Ministry of ports closes the harbour",
  "Committee of five",
  "THE FLOOD AT ELMSTAD",
])("no name: %s", (line) => {
  expect(isMasthead(line)).toBe(false);
});
