/** What the page and its server say to each other: the one file that both sides read. */

/** A piece of a message, ready to be drawn: text, an element, or something to use. */
export type ViewNode = string | ViewElement | ViewButton | ViewSelect;

/** An element with others in it. */
export interface ViewElement {
  readonly tag: ViewTag;
  readonly children: readonly ViewNode[];
  /** The address of a link. */
  readonly href?: string;
  /** What it is beyond its tag: "embed", "spoiler". */
  readonly className?: string;
}

/** The elements that a message can be drawn with. */
export type ViewTag =
  | "a"
  | "article"
  | "blockquote"
  | "code"
  | "del"
  | "div"
  | "em"
  | "h3"
  | "h4"
  | "h5"
  | "hr"
  | "li"
  | "p"
  | "pre"
  | "small"
  | "span"
  | "strong"
  | "u"
  | "ul";

/** A button to click. */
export interface ViewButton {
  readonly button: {
    readonly label: string;
    readonly customId: string;
    readonly isDisabled: boolean;
    /** Discord's number: 1 primary, 2 secondary, 3 success, 4 danger. */
    readonly style: number;
  };
}

/** A list to choose one or more from. */
export interface ViewSelect {
  readonly select: {
    readonly customId: string;
    readonly placeholder: string;
    readonly most: number;
    readonly isDisabled: boolean;
    readonly options: readonly {
      readonly label: string;
      readonly value: string;
      readonly isChosen: boolean;
    }[];
  };
}

/** The two places that the page shows. */
export type PagePlace = "channel" | "bot-dm";

/** A message as the page draws it. */
export interface PageMessage {
  readonly id: string;
  readonly place: PagePlace;
  readonly author: string;
  readonly fromBot: boolean;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly isPrivate: boolean;
  readonly isThinking: boolean;
  readonly isEdited: boolean;
  /** What it answers: "You used /who-said", "in reply to You". */
  readonly answersTo: string | undefined;
  readonly body: readonly ViewNode[];
  /** The message as Discord sends it, as indented JSON. */
  readonly json: string;
}

/** A command that can be run in a place. */
export interface PageCommand {
  /** With its subcommand, if any: "search text". */
  readonly name: string;
  readonly description: string;
  readonly options: readonly PageOption[];
}

/** An option of a command. */
export interface PageOption {
  readonly name: string;
  readonly description: string;
  readonly kind: "text" | "integer" | "number" | "boolean";
  readonly isRequired: boolean;
  readonly hasAutocomplete: boolean;
  readonly choices: readonly PageChoice[];
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** A value to choose, and what it is called. */
export interface PageChoice {
  readonly name: string;
  readonly value: string | number;
}

/** All that the page shows, when it connects. */
export interface PageSnapshot {
  readonly messages: readonly PageMessage[];
  readonly commands: PageCommands;
  readonly botName: string;
}

/** The commands of both places, and those of a message's menu. */
export interface PageCommands {
  readonly slash: Readonly<Record<PagePlace, readonly PageCommand[]>>;
  readonly menu: Readonly<Record<PagePlace, readonly string[]>>;
}

/** What the page asks its server to do. */
export type PageAction =
  | { readonly act: "say"; readonly place: PagePlace; readonly text: string }
  | {
      readonly act: "command" | "autocomplete";
      readonly place: PagePlace;
      readonly name: string;
      readonly options: Readonly<Record<string, string | number | boolean>>;
      /** The option that is being typed, for autocomplete. */
      readonly focused?: string;
    }
  | { readonly act: "menu"; readonly message: string; readonly name: string }
  | { readonly act: "click"; readonly message: string; readonly customId: string }
  | {
      readonly act: "select";
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly act: "submit";
      readonly modal: string;
      readonly values: Readonly<Record<string, string>>;
    };

/** What came of an action, as far as no message shows it. */
export interface PageOutcome {
  /** What to tell the person; undefined where the messages say it all. */
  readonly notice: string | undefined;
  readonly choices: readonly PageChoice[];
  readonly modal: PageModal | undefined;
}

/** A form to fill in. */
export interface PageModal {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly {
    readonly customId: string;
    readonly label: string;
    readonly isRequired: boolean;
    readonly least: number;
    readonly most: number;
    readonly value: string;
  }[];
}
