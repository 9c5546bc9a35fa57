import { type JsonObject, numberAt, objectAt, objectsAt, stringAt } from "../json.js";
import type { Message } from "../message.js";
import type { Channel } from "../world.js";

const LABEL = 18;
const TEXT_INPUT = 4;

/** A form that the bot has opened. */
export interface SeenModal {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly SeenField[];
  /** Where it was opened, and from which message. */
  readonly channel: Channel;
  readonly source: Message | undefined;
  /** What a message that answers says of the interaction that opened it. */
  readonly openedBy: JsonObject;
}

/** A line of text to fill in. */
export interface SeenField {
  readonly customId: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly least: number;
  readonly most: number;
  readonly value: string;
}

/** The fields of a modal's data. */
export function seenFields(modal: JsonObject): SeenField[] {
  return objectsAt(modal, "components").flatMap((holder) => {
    const inner = objectAt(holder, "component");
    const label = stringAt(holder, "label");
    return (inner ? [inner] : objectsAt(holder, "components")).map((input) => ({
      customId: stringAt(input, "custom_id") ?? "",
      label: label ?? stringAt(input, "label") ?? "",
      isRequired: isRequired(input),
      least: numberAt(input, "min_length") ?? 0,
      most: numberAt(input, "max_length") ?? 4_000,
      value: stringAt(input, "value") ?? "",
    }));
  });
}

function isRequired({ required = true }: JsonObject): boolean {
  return required === true;
}

/** What keeps `values` from being submitted; undefined where nothing does. */
export function modalObjection(
  { fields }: SeenModal,
  values: Readonly<Record<string, string>>,
): string | undefined {
  const unknown = Object.keys(values).find((id) => !fields.some(({ customId }) => customId === id));
  if (unknown !== undefined) return `The form has no field "${unknown}"`;
  const bad = fields.find(({ customId, isRequired, least, most, value }) => {
    const { length } = values[customId] ?? value;
    return length === 0 ? isRequired : length < least || length > most;
  });
  return bad && `The field "${bad.customId}" is empty, too short or too long`;
}

/** The data of the interaction that submits `values`. */
export function submission(
  { customId, fields }: SeenModal,
  values: Readonly<Record<string, string>>,
): JsonObject {
  const components = fields.map((field, index) => ({
    type: LABEL,
    id: 2 * index + 1,
    component: {
      type: TEXT_INPUT,
      id: 2 * index + 2,
      custom_id: field.customId,
      value: values[field.customId] ?? field.value,
    },
  }));
  return { custom_id: customId, components };
}
