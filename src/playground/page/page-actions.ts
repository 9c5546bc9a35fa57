import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from "../json.js";
import type { OptionValues } from "../people/command-choice.js";
import type { Outcome } from "../people/outcome.js";
import type { SeenMessage } from "../people/seen-message.js";
import type { SeenModal } from "../people/seen-modal.js";
import type { User } from "../people/user.js";
import { LONGEST_MESSAGE } from "../people/user-writing.js";
import type { Account } from "../world.js";
import type { PageAction, PageModal, PageOutcome, PagePlace } from "./protocol.js";

/** Reads what the page asks for; undefined where that makes no sense. */
export function parseAction(json: Json | undefined): PageAction | undefined {
  if (!isObject(json)) return undefined;
  const act = stringAt(json, "act");
  const place = placeAt(json);
  const [name = "", message = ""] = [stringAt(json, "name"), stringAt(json, "message")];
  const customId = stringAt(json, "customId") ?? "";
  switch (act) {
    case "say":
      return { act, place, text: stringAt(json, "text") ?? "" };
    case "command":
      return { act, place, name, options: optionsAt(json) };
    case "autocomplete":
      return {
        ...{ act, place, name, options: optionsAt(json) },
        focused: stringAt(json, "focused") ?? "",
      };
    case "menu":
      return { act, message, name };
    case "click":
      return { act, message, customId };
    case "select":
      return { act, message, customId, values: listAt(json, "values").map(String) };
    case "submit":
      return { act, modal: stringAt(json, "modal") ?? "", values: textsAt(json) };
    default:
      return undefined;
  }
}

function placeAt(json: JsonObject): PagePlace {
  return stringAt(json, "place") === "channel" ? "channel" : "bot-dm";
}

function optionsAt(json: JsonObject): OptionValues {
  const isValue = (value: Json | undefined) =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? [value]
      : [];
  const options = Object.entries(objectAt(json, "options") ?? {});
  return Object.fromEntries(
    options.flatMap(([key, value]) => isValue(value).map((one) => [key, one] as const)),
  );
}

function textsAt(json: JsonObject): Record<string, string> {
  const values = Object.entries(objectAt(json, "values") ?? {});
  return Object.fromEntries(values.map(([key, value]) => [key, String(value)]));
}

/** Does what the page asks for, in `user`'s name. The forms that are open are kept in `modals`. */
export async function perform(
  action: PageAction,
  user: User,
  bot: Account,
  modals: Map<string, SeenModal>,
): Promise<PageOutcome> {
  if (action.act === "say") {
    const text = withMentions(action.text, bot);
    if (text.trim() === "") return notice("There is nothing to send");
    if (text.length > LONGEST_MESSAGE) return notice(`At most ${LONGEST_MESSAGE} characters`);
    user.say(text, action.place);
    return notice(undefined);
  }
  const outcome = await outcomeOf(action, user, modals);
  if (!outcome) return notice("That is no longer there");
  const modal = outcome.kind === "modal" ? opened(outcome.modal, modals) : undefined;
  const choices = outcome.kind === "choices" ? outcome.choices : [];
  return { notice: noticeOf(outcome), choices, modal };
}

/** One types "@Verbatim"; Discord's client sends the id. */
function withMentions(text: string, { id, name }: Account): string {
  return text.replaceAll(`@${name}`, `<@${id}>`);
}

function outcomeOf(
  action: Exclude<PageAction, { act: "say" }>,
  user: User,
  modals: ReadonlyMap<string, SeenModal>,
): Promise<Outcome> | undefined {
  switch (action.act) {
    case "command":
      return user.command(action.name, action.options, action.place);
    case "autocomplete":
      return user.autocomplete(action.name, action.focused ?? "", action.options, action.place);
    case "submit": {
      const modal = modals.get(action.modal);
      return modal && user.submit(modal, action.values);
    }
    default: {
      const message = messageWith(action.message, user);
      if (!message) return undefined;
      if (action.act === "menu") return user.messageCommand(action.name, message);
      return action.act === "click"
        ? user.click(message, action.customId)
        : user.select(message, action.customId, action.values);
    }
  }
}

function messageWith(id: string, user: User): SeenMessage | undefined {
  const shown = [...user.messages("channel"), ...user.messages("bot-dm")];
  return shown.find((message) => message.id === id);
}

function opened(modal: SeenModal, modals: Map<string, SeenModal>): PageModal {
  const id = String(modals.size + 1);
  modals.set(id, modal);
  return { id, title: modal.title, fields: modal.fields };
}

function notice(text: string | undefined): PageOutcome {
  return { notice: text, choices: [], modal: undefined };
}

function noticeOf(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case "refused":
      return outcome.reason;
    case "no response":
      return "The application did not respond";
    case "unfinished":
      return "The application never finished its answer";
    default:
      return undefined;
  }
}
