import { isTrueAt, type JsonObject, numberAt, objectsAt, stringAt } from "../../json.js";
import { button, element } from "./dom.js";

/** An option of a select. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

/**
 * Discord's select: a button that opens a list. Where one can be chosen, choosing closes it and
 * tells; where several can be, closing tells.
 */
export function drawSelect(
  component: JsonObject,
  choose: (customId: string, values: readonly string[]) => void,
): HTMLElement {
  const customId = stringAt(component, "custom_id") ?? "";
  const most = numberAt(component, "max_values") ?? 1;
  const placeholder = stringAt(component, "placeholder") ?? "Make a selection";
  const offered = objectsAt(component, "options");
  const choices = offered.map(choiceOf);
  const chosen = new Set(
    offered.filter((option) => isTrueAt(option, "default")).map((option) => choiceOf(option).value),
  );
  const before = [...chosen].join("\n");
  const opener = button("", () => (list.hidden ? open() : close(true)), {
    className: "select",
    ariaHasPopup: "listbox",
    ariaExpanded: "false",
    disabled: isTrueAt(component, "disabled"),
  });
  opener.dataset.customId = customId;
  const list = element("div", {
    role: "listbox",
    tabIndex: -1,
    hidden: true,
    ariaLabel: placeholder,
  });
  if (most > 1) list.ariaMultiSelectable = "true";
  let marked = 0;

  const label = () => {
    const names = choices.filter(({ value }) => chosen.has(value)).map((choice) => choice.label);
    opener.textContent = names.join(", ") || placeholder;
    opener.ariaLabel = names.length > 0 ? `${placeholder}: ${names.join(", ")}` : placeholder;
  };
  const mark = (index: number) => {
    marked = (index + choices.length) % choices.length;
    for (const [at, option] of [...list.children].entries()) {
      option.classList.toggle("marked", at === marked);
      option.ariaSelected = String(chosen.has(choices[at]?.value ?? ""));
      if (at !== marked) continue;
      option.scrollIntoView({ block: "nearest" });
      list.setAttribute("aria-activedescendant", option.id);
    }
  };
  const open = () => {
    list.replaceChildren(...choices.map((choice, at) => drawOption(choice, at)));
    list.hidden = false;
    opener.ariaExpanded = "true";
    mark(0);
    list.focus();
  };
  const close = (tells: boolean) => {
    if (list.hidden) return;
    list.hidden = true;
    opener.ariaExpanded = "false";
    label();
    if (tells && most > 1 && [...chosen].join("\n") !== before) choose(customId, [...chosen]);
  };
  const take = (at: number) => {
    const value = choices[at]?.value;
    if (value === undefined) return;
    if (most === 1) {
      close(false);
      choose(customId, [value]);
    } else {
      if (!chosen.delete(value) && chosen.size < most) chosen.add(value);
      mark(at);
    }
  };
  const drawOption = ({ label: words, description }: Choice, at: number) =>
    element(
      "div",
      {
        id: `${customId}-${at}`,
        role: "option",
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => take(at),
      },
      [words, element("span", { textContent: description })],
    );

  list.onkeydown = (event) => {
    const deeds: Readonly<Record<string, () => void>> = {
      ArrowDown: () => mark(marked + 1),
      ArrowUp: () => mark(marked - 1),
      Home: () => mark(0),
      End: () => mark(choices.length - 1),
      Enter: () => take(marked),
      " ": () => take(marked),
      Escape: () => opener.focus(),
    };
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  list.onblur = () => close(true);
  label();
  return element("div", { className: "select-box" }, [opener, list]);
}

function choiceOf(option: JsonObject): Choice {
  return {
    value: stringAt(option, "value") ?? "",
    label: stringAt(option, "label") ?? "",
    description: stringAt(option, "description") ?? "",
  };
}
