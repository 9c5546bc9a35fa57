import { openLibrary } from "../../src/archive/open-library.js";
import { createBot } from "../../src/discord/bot.js";
import { NO_COOLDOWN } from "../../src/discord/cooldown.js";
import { buildShelf } from "../../src/discord/shelf.js";
import type { SeenMessage } from "../../src/playground/people/seen-message.js";
import type { User } from "../../src/playground/people/user.js";
import { startStandIn } from "../../src/playground/stand-in.js";

/** What somebody does, and what they see then. */
interface Scene {
  readonly title: string;
  readonly act: (ada: User) => Promise<SeenMessage | undefined>;
}

const command = (
  name: string,
  options: Readonly<Record<string, string | boolean>>,
  ...clicks: readonly string[]
): Scene => {
  const typed = Object.entries(options).map(([key, value]) => ` ${key}:${value}`);
  return {
    title: [`/${name}${typed.join("")}`, ...clicks.map((label) => `[${label}]`)].join(" → "),
    act: async (ada) => {
      let { message } = await ada.command(name, options);
      for (const label of clicks) {
        if (message) ({ message } = await ada.click(message, label));
      }
      return message;
    },
  };
};

const talk = (...texts: readonly string[]): Scene => ({
  title: `Direct message: ${texts.join(" … ")}`,
  act: async (ada) => {
    let answer: SeenMessage | undefined;
    for (const text of texts) answer = await ada.ask(text);
    return answer;
  },
});

const menu = (name: string, words: string): Scene => ({
  title: `“${name}” on the message: ${words}`,
  act: async (ada) => (await ada.messageCommand(name, ada.say(words, "channel"))).message,
});

const SCENES: readonly Scene[] = [
  command("who-said", { words: "central role in it" }),
  command("who-said", { words: "central role in it" }, "More context"),
  command("who-said", { words: "central role in it" }, "Cite"),
  command("who-said", { words: "bread will be dearer" }),
  command("who-said", { words: "central role in it", speaker: "Lavrov" }),
  command("what-did", { speaker: "Lavrov", about: "terrorism" }),
  command("what-did", { speaker: "Lavrov" }, "Next"),
  command("when-did", { event: "Iraq ended Daesh rule" }),
  command("search", { words: "joint intelligence-sharing committee" }),
  command("ask", { question: "who said Russia played a central role?", private: true }),
  command("timeline", { about: "Iraq Daesh" }),
  command("compare", { one: "Alhakim", other: "Lavrov" }),
  command("check", { quote: "“Russia played a central role in it”, Alhakim said" }),
  command("check", { quote: "“Russia played a minor role in it”, Alhakim said" }),
  command("check", { quote: "“Russia played a central role in it”, Lavrov said" }),
  command("people", {}),
  command("articles", {}),
  command("article", { article: "mutual relations" }),
  command("help", {}),
  command("privacy", {}),
  menu("Check this quote", "“Russia played a central role in it”, Alhakim said"),
  talk("hello"),
  talk("who said Russia played a central role?", "what about Lavrov?"),
  talk("when did the moon fall?"),
];

const INTRODUCTION = `# Replies

What the bot answers from the five articles in \`seeds/\`: the text of each message as it is sent, in Discord’s markdown, with its buttons below it in brackets.
\`npx tsx test/discord/write-replies.ts\` writes this page, and a test says when it is out of date.`;

/** The page of replies, made by the real bot on a stand-in. */
export async function replies(): Promise<string> {
  const standIn = await startStandIn();
  const { client } = createBot({
    shelf: await buildShelf(await openLibrary("seeds")),
    load: () => openLibrary("seeds"),
    log: () => undefined,
    cooldown: NO_COOLDOWN,
    patience: 2 ** 31 - 1,
    api: standIn.restUrl,
  });
  await client.login(standIn.token);
  await standIn.commandsRegistered();
  const shown: string[] = [];
  for (const [i, { title, act }] of SCENES.entries()) {
    shown.push(`## ${title}\n\n${pictureOf(await act(standIn.user(`Ada ${i}`)))}`);
  }
  await client.destroy();
  await standIn.close();
  return `${[INTRODUCTION, ...shown].join("\n\n")}\n`;
}

function pictureOf(message: SeenMessage | undefined): string {
  if (!message) throw new Error("no reply");
  const { text, buttons, selects, isPrivate } = message;
  const row = buttons.map(({ label }) => `[${label}]`).join(" ");
  const menus = selects.map(
    ({ placeholder, options }) =>
      `[${placeholder} ${options.map(({ label }) => label).join(" · ")}]`,
  );
  const below = [row, ...menus, ...(isPrivate ? ["(Only you can see this.)"] : [])];
  return ["````", text, ...below.filter((line) => line !== ""), "````"].join("\n");
}
