import type { Command } from "../command.js";
import { articles } from "./articles.js";
import { helpFor } from "./help.js";
import { search } from "./search.js";
import { whenDid } from "./when-did.js";
import { whoSaid } from "./who-said.js";

const ANSWERING: readonly Command[] = [whoSaid, whenDid, search, articles];

/** Every command there is: the bot answers these, registers these, and `/help` lists these. */
export const COMMANDS: readonly Command[] = [...ANSWERING, helpFor(ANSWERING)];
