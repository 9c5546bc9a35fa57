import type { Command } from "../command.js";
import { article } from "./article.js";
import { articles } from "./articles.js";
import { ask } from "./ask.js";
import { check } from "./check.js";
import { compare } from "./compare.js";
import { helpFor } from "./help.js";
import { localised } from "./localise.js";
import { MENU_COMMANDS } from "./menus.js";
import { people } from "./people.js";
import { privacy } from "./privacy.js";
import { reload } from "./reload.js";
import { search } from "./search.js";
import { status } from "./status.js";
import { timeline } from "./timeline.js";
import { whatDid } from "./what-did.js";
import { whenDid } from "./when-did.js";
import { whoSaid } from "./who-said.js";

const BUT_HELP: readonly Command[] = [
  ...[ask, whoSaid, whatDid, whenDid, search, check, timeline, compare],
  ...[people, articles, article, privacy, status, reload],
];

/** Every slash command there is: the bot answers these, registers these, and `/help` lists these. */
export const COMMANDS: readonly Command[] = [...BUT_HELP, helpFor(BUT_HELP, MENU_COMMANDS)].map(
  localised,
);
