import {
  isTrueAt,
  type JsonObject,
  numberAt,
  objectAt,
  objectsAt,
  stringAt,
  withoutNulls,
} from "../json.js";

/** The embeds of a request as Discord answers with them. */
export function answeredEmbeds(embeds: readonly JsonObject[]): JsonObject[] {
  return embeds.map((embed) => {
    const fields = objectsAt(embed, "fields").map((field) => ({
      ...field,
      inline: isTrueAt(field, "inline"),
    }));
    return { ...withoutNulls(embed), type: "rich", ...(fields.length > 0 ? { fields } : {}) };
  });
}

/** Discord numbers the components of a message that have no id, and fills in what was left out. */
export function answeredComponents(components: readonly JsonObject[]): JsonObject[] {
  let last = 0;
  const answered = (component: JsonObject): JsonObject => {
    last += 1;
    const id = numberAt(component, "id") ?? last;
    const accessory = objectAt(component, "accessory");
    const inner = objectsAt(component, "components");
    return {
      ...DEFAULTS[numberAt(component, "type") ?? 0],
      ...withoutNulls(component),
      id,
      ...(inner.length > 0 ? { components: inner.map(answered) } : {}),
      ...(accessory ? { accessory: answered(accessory) } : {}),
      ...answeredMedia(component),
    };
  };
  return components.map(answered);
}

/** Media named by an address get one at Discord's proxy; here it is the same. */
function answeredMedia(component: JsonObject): JsonObject {
  const resolved = (media: JsonObject): JsonObject => {
    const url = stringAt(media, "url") ?? "";
    return { ...media, id: "0", proxy_url: url };
  };
  const [media, file] = [objectAt(component, "media"), objectAt(component, "file")];
  const items = objectsAt(component, "items");
  return {
    ...(media ? { media: resolved(media) } : {}),
    ...(file ? { file: resolved(file) } : {}),
    ...(items.length > 0
      ? {
          items: items.map((item) => ({
            description: null,
            spoiler: false,
            ...item,
            media: resolved(objectAt(item, "media") ?? {}),
          })),
        }
      : {}),
  };
}

/** What Discord fills in, by the type of the component. */
const DEFAULTS: Readonly<Record<number, JsonObject>> = {
  3: { min_values: 1, max_values: 1 },
  5: { min_values: 1, max_values: 1 },
  6: { min_values: 1, max_values: 1 },
  7: { min_values: 1, max_values: 1 },
  8: { min_values: 1, max_values: 1 },
  11: { description: null, spoiler: false },
  13: { spoiler: false },
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
};
