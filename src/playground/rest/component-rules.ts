import { type JsonObject, numberAt, objectAt, objectsAt, stringAt } from "../json.js";
import type { FormError } from "./api-error.js";

/** Discord's numbers for the components that its rules speak of. */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  section: 9,
  textDisplay: 10,
  container: 17,
} as const;

const ROWS = 5;
const BUTTONS_IN_A_ROW = 5;
const V2_COMPONENTS = 40;
const V2_CHARACTERS = 4_000;
/** Measured: a message's text displays share about this many bytes of UTF-8, 12 of them for each. */
const V2_BYTES = 10_170;
const V2_BYTES_FOR_EACH = 12;
const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

/** A component and where in the body it is. */
interface Placed {
  readonly component: JsonObject;
  readonly path: string;
}

/** Every component, those inside others too, each after the one that holds it. */
export function flattened(components: readonly JsonObject[], path = "components"): Placed[] {
  return components.flatMap((component, index) => {
    const place = `${path}.${index}`;
    const accessory = objectAt(component, "accessory");
    return [
      { component, path: place },
      ...flattened(objectsAt(component, "components"), `${place}.components`),
      ...(accessory ? [{ component: accessory, path: `${place}.accessory` }] : []),
    ];
  });
}

/** What Discord's rules, beyond its published specification, object to in `components`. */
export function componentErrors(components: readonly JsonObject[], isV2: boolean): FormError[] {
  const all = flattened(components);
  return [
    ...(isV2 ? v2Errors(all) : legacyErrors(components)),
    ...duplicates(all),
    ...all.flatMap(buttonErrors),
    ...all.flatMap(rowErrors),
    ...all.flatMap(selectErrors),
  ];
}

function legacyErrors(components: readonly JsonObject[]): FormError[] {
  const wrongs = components.flatMap((component, index): FormError[] =>
    numberAt(component, "type") === COMPONENT.row
      ? []
      : [
          {
            path: `components.${index}.type`,
            code: "UNION_TYPE_CHOICES",
            message: "This component needs the flag IS_COMPONENTS_V2",
          },
        ],
  );
  if (components.length <= ROWS) return wrongs;
  return [...wrongs, tooLong("components", `Must be ${ROWS} or fewer in length`)];
}

function v2Errors(all: readonly Placed[]): FormError[] {
  const texts = all.flatMap(({ component }) =>
    numberAt(component, "type") === COMPONENT.textDisplay
      ? [stringAt(component, "content") ?? ""]
      : [],
  );
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + V2_BYTES_FOR_EACH, 0);
  const errors: FormError[] = [];
  if (all.length > V2_COMPONENTS) {
    errors.push(tooLong("components", `${all.length} components, ${V2_COMPONENTS} are allowed`));
  }
  if (characters > V2_CHARACTERS || bytes > V2_BYTES) {
    errors.push({
      path: "components",
      code: "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
      message: `${characters} characters in ${bytes} bytes; allowed are ${V2_CHARACTERS} and ${V2_BYTES}`,
    });
  }
  return errors;
}

function duplicates(all: readonly Placed[]): FormError[] {
  const seen = new Set<string>();
  return all.flatMap(({ component, path }): FormError[] => {
    const customId = stringAt(component, "custom_id");
    if (customId === undefined) return [];
    if (!seen.has(customId)) {
      seen.add(customId);
      return [];
    }
    const message = "Component custom id cannot be duplicated";
    return [{ path: `${path}.custom_id`, code: "COMPONENT_CUSTOM_ID_DUPLICATED", message }];
  });
}

function buttonErrors({ component, path }: Placed): FormError[] {
  if (numberAt(component, "type") !== COMPONENT.button) return [];
  const style = numberAt(component, "style");
  if (style === PREMIUM_STYLE) return [];
  const hasId = stringAt(component, "custom_id") !== undefined;
  const hasUrl = stringAt(component, "url") !== undefined;
  const errors: FormError[] = [];
  if (hasId === hasUrl || hasUrl !== (style === LINK_STYLE)) {
    const message = "A button has a url and the link style, or a custom id and another style";
    errors.push({ path: `${path}.custom_id`, code: "BUTTON_COMPONENT_CUSTOM_ID_URL", message });
  }
  if (!stringAt(component, "label") && !objectAt(component, "emoji")) {
    const message = "A label or emoji is required";
    errors.push({ path: `${path}.label`, code: "BASE_TYPE_REQUIRED", message });
  }
  return errors;
}

function rowErrors({ component, path }: Placed): FormError[] {
  if (numberAt(component, "type") !== COMPONENT.row) return [];
  const inside = objectsAt(component, "components");
  const selects = inside.filter((inner) => numberAt(inner, "type") !== COMPONENT.button);
  const fits = selects.length === 0 ? inside.length <= BUTTONS_IN_A_ROW : inside.length === 1;
  return fits
    ? []
    : [tooLong(`${path}.components`, "A row holds five buttons or one select, not both")];
}

function selectErrors({ component, path }: Placed): FormError[] {
  if (numberAt(component, "type") !== COMPONENT.stringSelect) return [];
  const values = objectsAt(component, "options").map((option) => stringAt(option, "value"));
  const [least, most] = [numberAt(component, "min_values"), numberAt(component, "max_values")];
  const errors: FormError[] = [];
  if (new Set(values).size < values.length) {
    const message = "The specified option value is already used";
    errors.push({
      path: `${path}.options`,
      code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
      message,
    });
  }
  if ((most ?? 1) > values.length || (least ?? 1) > (most ?? 1)) {
    const message = "There are not as many options to choose";
    errors.push({
      path: `${path}.max_values`,
      code: "SELECT_COMPONENT_INVALID_MAX_VALUES",
      message,
    });
  }
  return errors;
}

function tooLong(path: string, message: string): FormError {
  return { path, code: "BASE_TYPE_BAD_LENGTH", message };
}
