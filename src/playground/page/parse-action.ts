import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from "../json.js";
import type { OptionValue, OptionValues, PageAction, PagePlace } from "./protocol.js";

/** The places that the page shows. */
export const PAGE_PLACES: readonly PagePlace[] = ["channel", "thread", "bot-dm"];

/** Reads what the page asks for; undefined where that makes no sense. */
export function parseAction(json: Json | undefined): PageAction | undefined {
  if (!isObject(json)) return undefined;
  const text = (key: string) => stringAt(json, key) ?? "";
  const act = stringAt(json, "act");
  const [place, message] = [placeAt(json), text("message")];
  switch (act) {
    case "say":
      return { act, place, text: text("text"), replyTo: text("replyTo") };
    case "command":
      return { act, place, name: text("name"), options: optionsAt(json) };
    case "autocomplete":
      return { act, place, name: text("name"), options: optionsAt(json), focused: text("focused") };
    case "edit":
      return { act, message, text: text("text") };
    case "remove":
    case "dismiss":
      return { act, message };
    case "menu":
      return { act, message, name: text("name") };
    case "click":
      return { act, message, customId: text("customId") };
    case "select":
      return {
        ...{ act, message, customId: text("customId") },
        values: listAt(json, "values").map(String),
      };
    case "submit":
      return { act, modal: text("modal"), values: textsAt(json) };
    default:
      return undefined;
  }
}

function placeAt(json: JsonObject): PagePlace {
  const named = stringAt(json, "place");
  return PAGE_PLACES.find((place) => place === named) ?? "bot-dm";
}

function optionsAt(json: JsonObject): OptionValues {
  const options = Object.entries(objectAt(json, "options") ?? {});
  return Object.fromEntries(
    options.flatMap(([key, value]) => (isValue(value) ? [[key, value]] : [])),
  );
}

function isValue(value: Json | undefined): value is OptionValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function textsAt(json: JsonObject): Record<string, string> {
  const values = Object.entries(objectAt(json, "values") ?? {});
  return Object.fromEntries(values.map(([key, value]) => [key, String(value)]));
}
