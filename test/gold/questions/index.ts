import type { Answerable, Unanswerable } from "./gold-question.js";
import { SCOPED } from "./scoped.js";
import { SEARCH } from "./search.js";
import { TRAPPED } from "./traps.js";
import { DID_SAY, WHAT_DID } from "./what-did.js";
import { WHEN_DID } from "./when-did.js";
import { WHO_SAID_NEWS } from "./who-said-news.js";
import { WHO_SAID_PEOPLE } from "./who-said-people.js";

/** Every question with an answer. */
export const ANSWERABLE: readonly Answerable[] = [
  ...WHO_SAID_NEWS,
  ...WHO_SAID_PEOPLE,
  ...DID_SAY,
  ...WHAT_DID,
  ...WHEN_DID,
  ...SEARCH,
  ...SCOPED,
];

/** Every question without one. */
export const UNANSWERABLE: readonly Unanswerable[] = TRAPPED;
