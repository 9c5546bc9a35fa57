import { isTrueAt, type JsonObject, numberAt, objectsAt, stringAt } from "../../json.js";
import { button, element } from "./dom.js";
import { buildListbox } from "./listbox.js";

/** A select as Discord describes it. */
interface Select {
  readonly customId: string;
  readonly placeholder: string;
  readonly most: number;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly detail: string;
  }[];
  /** The values that are chosen before anybody has. */
  readonly defaults: readonly string[];
}

/**
 * Discord's select: a button that opens a list. Where one can be chosen, choosing closes it and
 * tells; where several can be, closing tells.
 */
export function drawSelect(
  component: JsonObject,
  choose: (customId: string, values: readonly string[]) => void,
): HTMLElement {
  const { customId, placeholder, most, choices, defaults } = readSelect(component);
  const chosen = new Set(defaults);
  const opener = button("", () => (list.hidden ? open() : close()), {
    className: "select",
    ariaHasPopup: "listbox",
    ariaExpanded: "false",
    disabled: isTrueAt(component, "disabled"),
    dataset: { customId },
  });
  const list = element("div", {
    ...{ id: `select-${customId}`, role: "listbox", tabIndex: -1 },
    ...{ hidden: true, ariaLabel: placeholder, ariaMultiSelectable: String(most > 1) },
  });
  const take = (place: number) => {
    const value = choices[place]?.value ?? "";
    if (most === 1) {
      chosen.clear();
      chosen.add(value);
      opener.focus();
    } else if (!chosen.delete(value) && chosen.size < most) chosen.add(value);
    box.mark(place);
  };
  const isChosen = (place: number) => chosen.has(choices[place]?.value ?? "");
  const box = buildListbox({ list, owner: () => list, take, isChosen });

  const label = () => {
    const names = choices.filter(({ value }) => chosen.has(value)).map((choice) => choice.label);
    opener.textContent = names.join(", ") || placeholder;
    opener.ariaLabel = names.length > 0 ? `${placeholder}: ${names.join(", ")}` : placeholder;
  };
  const open = () => {
    box.show(choices);
    list.hidden = false;
    opener.ariaExpanded = "true";
    box.mark(0);
    list.focus();
  };
  const close = () => {
    if (list.hidden) return;
    list.hidden = true;
    opener.ariaExpanded = "false";
    label();
    const values = [...chosen];
    const isOther = values.join("\n") !== defaults.join("\n");
    if (isOther && values.length > 0) choose(customId, values);
  };
  const deeds: Readonly<Record<string, () => void>> = {
    ArrowDown: () => box.step(1),
    ArrowUp: () => box.step(-1),
    Home: () => box.mark(0),
    End: () => box.mark(choices.length - 1),
    Enter: () => take(box.marked()),
    " ": () => take(box.marked()),
    Escape: () => opener.focus(),
  };
  list.onkeydown = (event) => {
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  // whatever takes the focus away closes the list
  list.onblur = close;
  label();
  return element("div", { className: "select-box" }, [opener, list]);
}

function readSelect(component: JsonObject): Select {
  const options = objectsAt(component, "options");
  const textOf = (option: JsonObject, key: string) => stringAt(option, key) ?? "";
  return {
    customId: textOf(component, "custom_id"),
    placeholder: stringAt(component, "placeholder") ?? "Make a selection",
    most: numberAt(component, "max_values") ?? 1,
    choices: options.map((option) => ({
      value: textOf(option, "value"),
      label: textOf(option, "label"),
      detail: textOf(option, "description"),
    })),
    defaults: options
      .filter((option) => isTrueAt(option, "default"))
      .map((option) => textOf(option, "value")),
  };
}
