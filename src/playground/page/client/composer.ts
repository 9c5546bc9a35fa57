import type { OptionValues, PageChoice, PageCommand, PagePerson } from "../protocol.js";
import { type CommandFields, showCommandFields } from "./command-fields.js";
import { button, byId, element } from "./dom.js";
import { buildOffers, type Offer } from "./offers.js";

/** What the composer asks the page for. */
export interface ComposerNeeds {
  /** The commands of the place that is shown. */
  readonly commands: () => readonly PageCommand[];
  readonly people: () => readonly PagePerson[];
  readonly autocomplete: (
    command: string,
    focused: string,
    values: OptionValues,
  ) => Promise<readonly PageChoice[]>;
  readonly run: (command: string, values: OptionValues) => void;
  /** @param replyTo The id of the message that it replies to; empty where it replies to none. */
  readonly say: (text: string, replyTo: string) => void;
  readonly tell: (notice: string) => void;
}

/** Where messages and commands are written. */
export interface Composer {
  /** Empties it, for another place. */
  readonly reset: (placeholder: string) => void;
  /** Opens a command with one option filled in. */
  readonly open: (command: string, option: string, text: string) => void;
  readonly write: (text: string) => void;
  /** What is written next replies to a message. */
  readonly replyTo: (messageId: string, author: string) => void;
}

/** Brings the page's composer to life. */
export function buildComposer(needs: ComposerNeeds): Composer {
  const form = byId("composer", HTMLFormElement);
  const fields = byId("fields", HTMLElement);
  const text = byId("text", HTMLInputElement);
  const replying = byId("replying", HTMLElement);
  const offers = buildOffers();
  let command: { readonly name: string; readonly fields: CommandFields } | undefined;
  let replyTo = "";

  const reply = (id: string, author = "") => {
    replyTo = id;
    replying.hidden = id === "";
    replying.replaceChildren(
      "Replying to ",
      element("strong", { textContent: author }),
      button("Cancel", () => reply(""), { className: "as-link" }),
    );
  };
  const leave = () => {
    command = undefined;
    offers.close();
    fields.replaceChildren(text);
    text.focus();
  };
  const enter = (chosen: PageCommand) => {
    const { name } = chosen;
    text.value = "";
    reply("");
    needs.tell("");
    const opened = showCommandFields(fields, chosen, {
      offers,
      people: needs.people(),
      autocomplete: (focused, values) => needs.autocomplete(name, focused, values),
      leave,
    });
    command = { name, fields: opened };
  };
  const named = (name: string) => needs.commands().find((one) => one.name === name);

  offers.attach(text, {
    title: "",
    marksFirst: true,
    offersFor: (typed) => [...commandOffers(typed, needs, enter), ...mentionOffers(text, needs)],
  });
  text.addEventListener("input", () => {
    const typed = /^\/(\S+(?: \S+)?) $/.exec(text.value)?.[1];
    const chosen = typed === undefined ? undefined : named(typed);
    if (chosen) enter(chosen);
  });
  form.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    if (command) leave();
    else reply("");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    needs.tell("");
    if (command) {
      const missing = command.fields.missing();
      if (missing !== undefined) return needs.tell(`${missing}: this option is required`);
      needs.run(command.name, command.fields.values());
      return leave();
    }
    const typed = text.value.trim();
    const chosen = typed.startsWith("/") ? named(typed.slice(1)) : undefined;
    if (chosen) return enter(chosen);
    if (typed.startsWith("/")) return needs.tell("There is no such command here");
    if (typed === "") return;
    needs.say(typed, replyTo);
    text.value = "";
    reply("");
  });

  return {
    reset: (placeholder) => {
      if (command) leave();
      reply("");
      text.placeholder = placeholder;
    },
    open: (name, option, words) => {
      const chosen = named(name);
      if (!chosen) return;
      enter(chosen);
      command?.fields.fill(option, words);
    },
    write: (words) => {
      if (command) leave();
      text.value = words;
      text.focus();
    },
    replyTo: (id, author) => {
      if (command) leave();
      reply(id, author);
      text.focus();
    },
  };
}

function commandOffers(
  typed: string,
  needs: ComposerNeeds,
  enter: (chosen: PageCommand) => void,
): Offer[] {
  if (!typed.startsWith("/")) return [];
  const wanted = typed.slice(1).toLowerCase();
  const like = needs.commands().filter(({ name }) => name.includes(wanted));
  const first = like.filter(({ name }) => name.startsWith(wanted));
  const exact = like.filter(({ name }) => name === wanted);
  return [...new Set([...exact, ...first, ...like])].map((command) => ({
    label: `/${command.name}`,
    detail: command.description,
    take: () => enter(command),
  }));
}

/** "@Ver": whom it may mean, with the name put in its place. */
function mentionOffers(text: HTMLInputElement, needs: ComposerNeeds): Offer[] {
  const before = text.value.slice(0, text.selectionStart ?? text.value.length);
  const wanted = /(?:^|\s)@(\S{0,30})$/.exec(before)?.[1]?.toLowerCase();
  if (wanted === undefined) return [];
  const like = needs.people().filter(({ name }) => name.toLowerCase().startsWith(wanted));
  return like.map(({ name }) => ({
    label: `@${name}`,
    detail: "",
    take: () => {
      const start = before.length - wanted.length;
      text.setRangeText(`${name} `, start, before.length, "end");
      text.focus();
    },
  }));
}
