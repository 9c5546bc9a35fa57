import type { OptionValue, OptionValues, PageChoice, PageOption, PagePerson } from "../protocol.js";
import { element } from "./dom.js";
import type { Offers } from "./offers.js";
import { readValue } from "./option-value.js";

/** What the field of an option needs. */
export interface OptionNeeds {
  readonly offers: Offers;
  readonly people: readonly PagePerson[];
  readonly autocomplete: (focused: string, values: OptionValues) => Promise<readonly PageChoice[]>;
}

/** The field in which an option is filled in. */
export interface OptionField {
  readonly option: PageOption;
  readonly input: HTMLInputElement;
  /** The field with its label. */
  readonly frame: HTMLElement;
  /** What is filled in; undefined while nothing is. */
  readonly value: () => OptionValue | undefined;
}

const TRUTHS: readonly PageChoice[] = [
  { name: "True", value: true },
  { name: "False", value: false },
];

/**
 * A field that offers what the option can be.
 *
 * @param values What is filled into all fields of the command, for the bot's autocomplete.
 */
export function drawOptionField(
  option: PageOption,
  needs: OptionNeeds,
  values: () => OptionValues,
): OptionField {
  const { name, description, kind, most, isRequired } = option;
  const input = element("input", {
    ...{ id: `option-${name}`, className: "value", type: "text", required: isRequired },
    ...{ spellcheck: false, autocomplete: "off", enterKeyHint: "send" },
  });
  if (kind === "text" && most !== undefined) input.maxLength = most;
  // a name typed out is as good as one taken from the list
  let known: readonly PageChoice[] = [];
  needs.offers.attach(input, {
    title: description,
    offersFor: async (typed) => {
      known = await choicesFor(option, typed, needs, values);
      return known.map(({ name: label }) => ({
        ...{ label, detail: "" },
        take: () => {
          input.value = label;
          input.focus();
        },
      }));
    },
  });
  input.addEventListener("focus", () => needs.offers.refresh(input));
  const label = element("label", { htmlFor: input.id, textContent: name });
  const frame = element("div", { className: "option" }, [label, input]);
  return { option, input, frame, value: () => readValue(input.value, option, known) };
}

function choicesFor(
  option: PageOption,
  typed: string,
  { people, autocomplete }: OptionNeeds,
  values: () => OptionValues,
): readonly PageChoice[] | Promise<readonly PageChoice[]> {
  if (option.hasAutocomplete) return autocomplete(option.name, values());
  const wanted = typed.trim().replace(/^@/, "").toLowerCase();
  const like = choicesOf(option, people).filter(({ name }) => name.toLowerCase().includes(wanted));
  return like.some(({ name }) => name === typed) ? [] : like;
}

function choicesOf(
  { kind, choices }: PageOption,
  people: readonly PagePerson[],
): readonly PageChoice[] {
  if (kind === "boolean") return TRUTHS;
  return kind === "user" ? people.map(({ id, name }) => ({ name, value: id })) : choices;
}
