import type { LineRule } from "./line-rule.js";
import { phrase } from "./line-rule.js";

/** What sites say to their readers about themselves: requests, rights, credits, corrections. */
export const NOTICE_RULES: readonly LineRule[] = [
  {
    because: "notice",
    kind: "furniture",
    example: "The day's news, delivered to your inbox.",
    matches: phrase(
      /\b(?:in|to|into) your inbox\b|^a version of this (?:article|story|piece)\b/i,
      40,
    ),
  },
  {
    because: "copyright",
    kind: "furniture",
    example: "© 2021 Example Media. All rights reserved.",
    matches: phrase(
      /^(?:©|\(c\)\s?\d{4}|copyright\s?(?:©|\(c\)|\d{4}))|\ball rights reserved\b/i,
      60,
    ),
  },
  {
    because: "notice",
    kind: "furniture",
    example: "Sign up for our newsletter to get the day's news.",
    matches: phrase(
      /^(?:(?:please )?(?:sign up|subscribe|log in|sign in|register)(?: now| today| here)? (?:to|for|and|with)\b|already a (?:subscriber|member)\b|(?:follow|like|join|find) us (?:on|at)\b|download (?:our|the) (?:\S+ )?app\b|get (?:our|the latest|all the latest|unlimited)\b|support (?:our|independent|quality) journalism\b|click here\b|(?:this|our) (?:web)?site uses cookies\b|we use cookies\b|by (?:continuing|using|clicking|signing up|subscribing)\b|this (?:article|story|content|page) (?:is|was) (?:for|only|available)\b|you have (?:\d+|read|reached)\b|(?:like|liked|enjoyed) this (?:story|article)\?|think your friends would|have (?:a|any) (?:tip|question|comment|story)|enable javascript|please enable|to continue reading)/i,
      60,
    ),
  },
  {
    because: "notice",
    kind: "furniture",
    example: "The views expressed here are the author's own and do not reflect those of the paper.",
    matches: phrase(
      /^the (?:views|opinions)(?: and opinions| and views)? expressed (?:in|by|here|are)\b|\bdo(?:es)? not necessarily reflect\b/i,
      80,
    ),
  },
  {
    because: "credits",
    kind: "furniture",
    example: "(Reporting by Jane Doe; Editing by John Roe)",
    matches: phrase(
      /^[([]?(?:(?:additional |writing and |with )?(?:reporting|editing|writing) by|with (?:inputs?|files|reporting) from|compiled from)\b/i,
      60,
    ),
  },
  {
    because: "page's own history",
    kind: "furniture",
    example: "This page was last edited on 5 May 2021, at 10:00.",
    matches: phrase(
      /^(?:this (?:page|article|story) (?:was|has been) (?:last |first |originally )?(?:edited|updated|modified|published)|last (?:updated|modified|edited)|(?:updated|modified)(?: on| at)?:?\s\d|retrieved from)\b/i,
      20,
    ),
  },
];
