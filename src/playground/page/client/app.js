/**
 * The page: two places to talk to the bot in, fed by the server's events.
 *
 * @import { PageAction, PageCommand, PageCommands, PageMessage, PageOutcome, PagePlace, PageSnapshot } from "../protocol.js"
 */

import { attachCombobox } from "./combobox.js";
import { showCommandForm } from "./command-form.js";
import { drawMessage } from "./draw.js";
import { showModal } from "./modal.js";

const composer = byId("composer", HTMLFormElement);
const commandForm = byId("command", HTMLFormElement);
const text = byId("text", HTMLInputElement);
const dialog = byId("modal", HTMLDialogElement);
const tabs = [...document.querySelectorAll("[role=tab]")].filter(
  (tab) => tab instanceof HTMLElement,
);

/** @type {PagePlace} */
let place = "channel";
/** @type {PageCommands} */
let commands = { slash: { channel: [], "bot-dm": [] }, menu: { channel: [], "bot-dm": [] } };

/**
 * The logs whose end the reader has scrolled away from; the others follow what comes.
 *
 * @type {Set<EventTarget>}
 */
const left = new Set();

/** @type {import("./draw.js").Doings} */
const doings = {
  click: ({ id }, customId) => perform({ act: "click", message: id, customId }),
  select: ({ id }, customId, values) => perform({ act: "select", message: id, customId, values }),
  menu: ({ id }, name) => perform({ act: "menu", message: id, name }),
};

/**
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
function byId(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`No ${id} on the page`);
  return found;
}

/** @param {string | undefined} words */
function tell(words) {
  byId("notice", HTMLElement).textContent = words ?? "";
}

/**
 * @param {PageAction} action
 * @returns {Promise<PageOutcome | undefined>}
 */
async function send(action) {
  try {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify(action);
    const response = await fetch("/page/act", { method: "POST", headers, body });
    if (response.ok) return await response.json();
    tell(await response.text());
  } catch (error) {
    tell(`The playground cannot be reached: ${error}`);
  }
  return undefined;
}

/** @param {PageAction} action */
async function perform(action) {
  tell(undefined);
  left.clear();
  const outcome = await send(action);
  if (!outcome) return;
  tell(outcome.notice);
  const { modal } = outcome;
  if (modal)
    showModal(dialog, modal, (values) => perform({ act: "submit", modal: modal.id, values }));
}

/** @param {PageMessage} message */
function show(message) {
  const log = byId(`log-${message.place}`, HTMLElement);
  const drawn = drawMessage(message, commands.menu[message.place], doings);
  const before = document.getElementById(drawn.id);
  if (before) before.replaceWith(drawn);
  else log.append(drawn);
  follow(log);
}

/** @param {HTMLElement} log */
function follow(log) {
  if (!left.has(log)) log.scrollTop = log.scrollHeight;
}

/** @param {PageCommand} command */
function openCommand(command) {
  tell(undefined);
  text.value = "";
  composer.hidden = true;
  const { name } = command;
  const here = place;
  showCommandForm(commandForm, command, {
    autocomplete: async (focused, options) => {
      const outcome = await send({ act: "autocomplete", place: here, name, options, focused });
      return outcome?.choices ?? [];
    },
    run: (options) => {
      closeCommand();
      perform({ act: "command", place: here, name, options });
    },
    cancel: closeCommand,
  });
}

function closeCommand() {
  commandForm.hidden = true;
  commandForm.replaceChildren();
  composer.hidden = false;
  text.focus();
}

/** @param {PagePlace} next */
function turnTo(next) {
  place = next;
  for (const tab of tabs) {
    const isIt = tab.dataset.place === next;
    tab.ariaSelected = String(isIt);
    tab.tabIndex = isIt ? 0 : -1;
    byId(`panel-${tab.dataset.place}`, HTMLElement).hidden = !isIt;
    if (isIt) tab.focus();
    follow(byId(`log-${tab.dataset.place}`, HTMLElement));
  }
  if (!commandForm.hidden) closeCommand();
}

for (const log of document.querySelectorAll("[role=log]")) {
  log.addEventListener("scroll", () => {
    if (log.scrollHeight - log.scrollTop - log.clientHeight > 40) left.add(log);
    else left.delete(log);
  });
}

for (const tab of tabs) {
  const target = tab.dataset.place === "channel" ? "channel" : "bot-dm";
  tab.addEventListener("click", () => turnTo(target));
  tab.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft" || key === "ArrowRight") {
      turnTo(target === "channel" ? "bot-dm" : "channel");
    }
  });
}

/** @param {string} typed */
function commandsLike(typed) {
  if (!typed.startsWith("/")) return [];
  const wanted = typed.slice(1).toLowerCase();
  return commands.slash[place]
    .filter(({ name }) => name.startsWith(wanted) || name.includes(wanted))
    .map((command) => ({ label: `/${command.name}`, detail: command.description, command }));
}

attachCombobox(text, byId("text-list", HTMLElement), commandsLike, ({ command }) =>
  openCommand(command),
);

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = text.value;
  const command = commands.slash[place].find(({ name }) => typed.trim() === `/${name}`);
  if (command) openCommand(command);
  else if (typed.startsWith("/")) tell("Choose one of the commands in the list");
  else if (typed.trim() !== "") {
    text.value = "";
    perform({ act: "say", place, text: typed });
  }
});

const events = new EventSource("/page/events");
const state = byId("state", HTMLElement);

/**
 * @template Data
 * @param {string} name
 * @param {(data: Data) => void} handle
 */
function on(name, handle) {
  events.addEventListener(name, (event) => handle(JSON.parse(event.data)));
}

on("snapshot", (/** @type {PageSnapshot} */ snapshot) => {
  commands = snapshot.commands;
  document.title = `${snapshot.botName} playground`;
  for (const log of document.querySelectorAll("[role=log]")) log.replaceChildren();
  for (const message of snapshot.messages) show(message);
  tellState();
});
on("commands", (/** @type {PageCommands} */ changed) => {
  commands = changed;
  tellState();
});
on("message", show);
on("deleted", (/** @type {PageMessage} */ { id }) =>
  document.getElementById(`message-${id}`)?.remove(),
);
events.addEventListener("error", () => {
  state.textContent = "Disconnected; trying again…";
});

function tellState() {
  const count = commands.slash.channel.length;
  state.textContent = count === 0 ? "Waiting for the bot…" : `Connected, ${count} commands`;
}
