import type {
  PageAction,
  PageArchive,
  PageCommands,
  PageMessage,
  PageOutcome,
  PagePlace,
  PageSnapshot,
} from "../protocol.js";
import { showArchive } from "./archive-panel.js";
import { buildArticlePane } from "./article-pane.js";
import { buildComposer } from "./composer.js";
import { showModal } from "./dialogs.js";
import { byId } from "./dom.js";
import { idOf } from "./draw-message.js";
import { followDrawer } from "./drawer.js";
import { buildLogs } from "./logs.js";
import { openMenu } from "./menu.js";
import { authorIdOf, messageMenu } from "./message-menu.js";
import { followPlaces, PLACES } from "./places.js";
import { showSamples } from "./samples.js";
import { act, hear } from "./server.js";
import { followTheme } from "./theme.js";

/** The command that takes a question in plain words, and its option. */
const ASK = { command: "ask", option: "question" } as const;

let place: PagePlace = "channel";
let snapshot: PageSnapshot | undefined;
let commands: PageCommands = {
  slash: { channel: [], thread: [], "bot-dm": [] },
  menu: { channel: [], thread: [], "bot-dm": [] },
};

const tell = (notice: string) => {
  byId("notice", HTMLElement).textContent = notice;
};

async function send(action: PageAction): Promise<PageOutcome | undefined> {
  const asked = await act(action);
  if (asked.ok) return asked.given;
  tell(asked.because);
  return undefined;
}

async function perform(action: PageAction): Promise<void> {
  tell("");
  logs.followAll();
  const outcome = await send(action);
  if (!outcome) return;
  if (outcome.notice) tell(outcome.notice);
  const { modal } = outcome;
  if (modal) {
    showModal(modal, (values) => void perform({ act: "submit", modal: modal.id, values }));
  }
}

const nameOf = (id: string) => snapshot?.people.find((one) => one.id === id)?.name;

const logs = buildLogs({
  nameOf,
  click: (message, customId, pressed) => {
    pressed.classList.add("waiting");
    void perform({ act: "click", message, customId }).then(() =>
      pressed.classList.remove("waiting"),
    );
  },
  select: (message, customId, values) => void perform({ act: "select", message, customId, values }),
  dismiss: (message) => void perform({ act: "dismiss", message }),
  openMenu: (message, at) => {
    const names = commands.menu[message.place];
    openMenu(
      at,
      messageMenu(message, names, snapshot?.you.id, {
        perform: (action) => void perform(action),
        reply: () => composer.replyTo(idOf(message), nameOf(authorIdOf(message.raw)) ?? ""),
      }),
    );
  },
});

const composer = buildComposer({
  commands: () => commands.slash[place],
  people: () => snapshot?.people ?? [],
  autocomplete: async (name, focused, options) => {
    const outcome = await send({ act: "autocomplete", place, name, options, focused });
    return outcome?.choices ?? [];
  },
  run: (name, options) => void perform({ act: "command", place, name, options }),
  say: (text, replyTo) => void perform({ act: "say", place, text, replyTo }),
  tell,
});

const articles = buildArticlePane();
followTheme();
followDrawer();
followPlaces((next) => {
  place = next;
  tell("");
  logs.turnTo(next);
  composer.reset(PLACES[next].placeholder);
});

function takeArchive(archive: PageArchive): void {
  showArchive(archive);
  showSamples(archive, (where, question) => {
    if (where === "bot-dm") composer.write(question);
    else composer.open(ASK.command, ASK.option, question);
  });
  articles.refresh();
}

function connection(words: string): void {
  const state = byId("connection", HTMLElement);
  state.textContent = words;
  state.hidden = words === "";
}

hear<{
  snapshot: PageSnapshot;
  message: PageMessage;
  deleted: { readonly id: string };
  commands: PageCommands;
  archive: PageArchive;
}>(
  {
    snapshot: (all) => {
      snapshot = all;
      commands = all.commands;
      connection("");
      logs.clear();
      takeArchive(all.archive);
      for (const message of all.messages) logs.show(message);
      tellReady();
    },
    message: logs.show,
    deleted: ({ id }) => logs.remove(id),
    commands: (changed) => {
      commands = changed;
      tellReady();
    },
    archive: takeArchive,
  },
  () => connection("The playground is gone. This page goes on by itself when it is back."),
);

/** Until the bot has registered its commands there is nobody to talk to. */
function tellReady(): void {
  connection(commands.slash.channel.length === 0 ? "Verbatim is starting…" : "");
}
