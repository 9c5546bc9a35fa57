import type { OptionValues, PageChoice, PageCommand, PageOption, PagePerson } from "../protocol.js";
import { byId, element } from "./dom.js";
import type { Offer, Offers } from "./offers.js";
import { readValue } from "./option-value.js";

/** What the fields of a command need. */
export interface FieldNeeds {
  readonly offers: Offers;
  readonly people: readonly PagePerson[];
  readonly autocomplete: (focused: string, values: OptionValues) => Promise<readonly PageChoice[]>;
  /** Goes back to ordinary text. */
  readonly leave: () => void;
}

/** A command whose options are being filled in. */
export interface CommandFields {
  readonly values: () => OptionValues;
  /** The first required option that is still empty, which is then given the focus. */
  readonly missing: () => string | undefined;
  /** Fills in an option, adding its field where it is not there yet. */
  readonly fill: (option: string, text: string) => void;
}

interface Field {
  readonly option: PageOption;
  readonly input: HTMLInputElement;
  readonly frame: HTMLElement;
  /** What the list offered last: a name typed out is as good as one taken. */
  known: readonly PageChoice[];
}

const TRUTHS: readonly PageChoice[] = [
  { name: "True", value: true },
  { name: "False", value: false },
];

/** Draws the command in `holder`: its name, a field for each required option, and a way to the others. */
export function showCommandFields(
  holder: HTMLElement,
  command: PageCommand,
  needs: FieldNeeds,
): CommandFields {
  const fields = new Map<string, Field>();
  const others = element("input", { type: "text", className: "others", size: 10 });
  const remaining = () => command.options.filter(({ name }) => !fields.has(name));
  const values = () =>
    Object.fromEntries(
      [...fields.values()].flatMap(({ option, input, known }) => {
        const value = readValue(input.value, option, known);
        return value === undefined ? [] : [[option.name, value] as const];
      }),
    );
  const nameOthers = () => {
    const { length } = remaining();
    others.hidden = length === 0;
    others.placeholder = `+ ${length} more`;
    others.ariaLabel = `Add one of ${length} more options`;
  };
  const drop = (field: Field) => {
    fields.delete(field.option.name);
    field.frame.remove();
    nameOthers();
    const last = [...fields.values()].at(-1);
    if (last) last.input.focus();
    else others.focus();
  };
  const add = (option: PageOption): Field => {
    const field = drawField(option);
    fields.set(option.name, field);
    holder.insertBefore(field.frame, others);
    listen(field);
    nameOthers();
    return field;
  };
  const listen = (field: Field) => {
    const { input, option } = field;
    needs.offers.attach(input, {
      title: option.description,
      offersFor: async (typed) => {
        field.known = await choicesFor(option, typed, needs, values);
        return field.known.map((choice) => choiceOffer(choice, field));
      },
    });
    input.addEventListener("focus", () => needs.offers.refresh(input));
    input.addEventListener("input", () => turnToNamedOption(field));
    input.addEventListener("keydown", ({ key }) => {
      if (key !== "Backspace" || input.value !== "") return;
      if (option.isRequired) needs.leave();
      else drop(field);
    });
  };
  /** "… speaker:" goes on in that option, as in Discord. */
  const turnToNamedOption = ({ input }: Field) => {
    const typed = ` ${input.value}`;
    const named = remaining().find(({ name }) => typed.endsWith(` ${name}:`));
    if (!named) return;
    input.value = input.value.slice(0, -named.name.length - 1).trimEnd();
    add(named).input.focus();
  };

  needs.offers.attach(others, {
    title: "Options",
    marksFirst: true,
    offersFor: (typed) =>
      remaining()
        .filter(({ name }) => name.startsWith(typed.trim().toLowerCase()))
        .map((option) => ({
          label: option.name,
          detail: option.description,
          take: () => {
            others.value = "";
            add(option).input.focus();
          },
        })),
  });
  others.addEventListener("focus", () => needs.offers.refresh(others));
  others.addEventListener("keydown", ({ key }) => {
    if (key === "Backspace" && others.value === "" && fields.size === 0) needs.leave();
  });
  holder.replaceChildren(
    element("span", { className: "command-name", textContent: `/${command.name}` }),
    others,
  );
  for (const option of command.options.filter(({ isRequired }) => isRequired)) add(option);
  nameOthers();
  const [first] = fields.values();
  const isBare = command.options.length === 0;
  (first?.input ?? (isBare ? byId("send", HTMLButtonElement) : others)).focus();

  return {
    values,
    missing: () => {
      const empty = [...fields.values()].find(
        ({ option, input }) => option.isRequired && input.value.trim() === "",
      );
      empty?.input.focus();
      return empty?.option.name;
    },
    fill: (name, text) => {
      const option = command.options.find((one) => one.name === name);
      const field = fields.get(name) ?? (option && add(option));
      if (!field) return;
      field.input.value = text;
      field.input.focus();
    },
  };
}

function drawField(option: PageOption): Field {
  const { name, most, isRequired } = option;
  const input = element("input", {
    id: `option-${name}`,
    className: "value",
    type: "text",
    spellcheck: false,
    autocomplete: "off",
    required: isRequired,
  });
  input.enterKeyHint = "send";
  if (option.kind === "text" && most !== undefined) input.maxLength = most;
  const label = element("label", { htmlFor: input.id, textContent: name });
  const frame = element("div", { className: "option" }, [label, input]);
  return { option, input, frame, known: [] };
}

function choiceOffer({ name }: PageChoice, { input }: Field): Offer {
  return {
    label: name,
    detail: "",
    take: () => {
      input.value = name;
      input.focus();
    },
  };
}

function choicesFor(
  option: PageOption,
  typed: string,
  { people, autocomplete }: FieldNeeds,
  values: () => OptionValues,
): readonly PageChoice[] | Promise<readonly PageChoice[]> {
  if (option.hasAutocomplete) return autocomplete(option.name, values());
  const wanted = typed.trim().replace(/^@/, "").toLowerCase();
  const all =
    option.kind === "boolean"
      ? TRUTHS
      : option.kind === "user"
        ? people.map(({ id, name }) => ({ name, value: id }))
        : option.choices;
  const like = all.filter(({ name }) => name.toLowerCase().includes(wanted));
  const isTaken = like.some(({ name }) => name === typed);
  return isTaken ? [] : like;
}
