import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { personWords } from "../../answer/people-layout.js";
import { shortened } from "../../answer/words.js";
import type { QuotedPerson } from "../../quotation/quoted-person.js";
import { keyOf } from "../article-keys.js";
import { writePress } from "../press/custom-id.js";
import type { Press } from "../press/press.js";

/** A button before it has a place in a message. */
export interface Control {
  readonly label: string;
  readonly press: Press;
}

/** Discord's limits (its documentation, "Component Reference"). */
const [LABEL, BUTTONS_A_ROW, OPTIONS, OPTION_TEXT] = [80, 5, 25, 100];

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;
export type SelectRow = APIActionRowComponent<APIStringSelectComponent>;

/** The button of `control`; `place` sets it apart from others in its message that do the same. */
export function buttonOf({ label, press }: Control, place: number): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shortened(label, LABEL),
    custom_id: writePress(press, place % 36),
  };
}

/** At most one row of the first five controls; none where there is no control. */
export function rowOf(controls: readonly Control[], place: number): readonly ButtonRow[] {
  const components = controls
    .slice(0, BUTTONS_A_ROW)
    .map((control, i) => buttonOf(control, place + i));
  return components.length > 0 ? [{ type: ComponentType.ActionRow, components }] : [];
}

/** "Which one?": a row each for those whom a name may mean; none where there is nothing to choose. */
export function chooserOf(people: readonly QuotedPerson[], press: Press): readonly SelectRow[] {
  if (people.length === 0) return [];
  const options = people.slice(0, OPTIONS).map((person) => ({
    label: shortened(person.name, OPTION_TEXT) || "?",
    value: keyOf(person.id),
    description: shortened(personWords(person), OPTION_TEXT),
  }));
  const select = {
    type: ComponentType.StringSelect,
    custom_id: writePress(press, 0),
    placeholder: "Which one?",
    options,
  } as const;
  return [{ type: ComponentType.ActionRow, components: [select] }];
}
