import type { JsonObject } from "../json.js";

/** What the page and its server say to each other: the one file of types that both sides read. */

/** The places that the page shows. */
export type PagePlace = "channel" | "thread" | "bot-dm";

/** Somebody who can be talked to, or mentioned. */
export interface PagePerson {
  readonly id: string;
  readonly name: string;
}

/** A message as Discord's REST answers with it, and where it is. */
export interface PageMessage {
  readonly place: PagePlace;
  readonly raw: JsonObject;
  /** The articles that its citations mean, in the order of the citations. */
  readonly cited: readonly Cited[];
}

/** What a citation in a message means. It stands beside the message, which goes to Discord without it. */
export interface Cited {
  /** The citation's line, as it is in the message. */
  readonly line: string;
  /** The article's id. */
  readonly article: string;
  /** What is quoted above it, in UTF-16 code units of the article's text; undefined where nothing is. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
}

/** A command that can be typed. */
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
  readonly kind: "text" | "integer" | "number" | "boolean" | "user";
  readonly isRequired: boolean;
  readonly hasAutocomplete: boolean;
  readonly choices: readonly PageChoice[];
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** A value to choose, and what it is called. */
export interface PageChoice {
  readonly name: string;
  readonly value: OptionValue;
}

/** What an option can hold; a user is given by the id. */
export type OptionValue = string | number | boolean;

/** What is filled into the options of a command, by their names. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The commands of each place, and those of a message's menu. */
export interface PageCommands {
  readonly slash: Readonly<Record<PagePlace, readonly PageCommand[]>>;
  readonly menu: Readonly<Record<PagePlace, readonly string[]>>;
}

/** All that the page shows, when it connects. */
export interface PageSnapshot {
  readonly you: PagePerson;
  readonly bot: PagePerson;
  /** Whom an option or a message can name. */
  readonly people: readonly PagePerson[];
  readonly messages: readonly PageMessage[];
  readonly commands: PageCommands;
  readonly archive: PageArchive;
}

/** The archive: being read, or there. */
export type PageArchive =
  | { readonly kind: "reading"; readonly done: number; readonly of: number | undefined }
  | {
      readonly kind: "open";
      /** How many articles there are. */
      readonly count: number;
      /** The articles, or the first of very many. */
      readonly articles: readonly PageTitle[];
      readonly people: number;
      readonly quotations: number;
      /** Questions in plain words that the archive can answer. */
      readonly samples: readonly string[];
      /** What the last reload said of each file; empty before the first. */
      readonly news: readonly string[];
    };

/** An article in a list. */
export interface PageTitle {
  readonly id: string;
  readonly title: string;
  /** "Press TV · 25 November 2020" */
  readonly details: string;
}

/** An article with all that was understood of it: spans into `text`, which is untouched. */
export interface PageArticle extends PageTitle {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly quotations: readonly PageQuotation[];
  readonly times: readonly PageTime[];
}

/** A stretch of the text, in UTF-16 code units. */
export interface PageSpan {
  readonly start: number;
  readonly end: number;
}

/** A line or paragraph, and what it was taken for. */
export interface PageBlock extends PageSpan {
  readonly kind: "title" | "heading" | "paragraph" | "caption" | "furniture";
  readonly because: string;
}

/** A quotation, and whose it is. */
export interface PageQuotation {
  readonly contents: readonly PageSpan[];
  /** "said"; undefined where no word reports it. */
  readonly cue: PageSpan | undefined;
  /** The words at the cue: "he". */
  readonly mention: PageSpan | undefined;
  /** Undefined where the article names nobody. */
  readonly speaker: string | undefined;
  /** "named in the sentence", "inferred". */
  readonly grade: string;
  /** "Direct quotation", "Indirect, denied". */
  readonly sort: string;
  readonly reason: string;
}

/** A time expression. */
export interface PageTime extends PageSpan {
  /** "Date", "length of time". */
  readonly sort: string;
  /** The TIMEX3 value. */
  readonly value: string;
  readonly reason: string;
}

/** What the page asks its server to do. */
export type PageAction =
  | {
      readonly act: "say";
      readonly place: PagePlace;
      readonly text: string;
      /** The id of the message that it replies to; empty where it replies to none. */
      readonly replyTo: string;
    }
  | {
      readonly act: "command" | "autocomplete";
      readonly place: PagePlace;
      readonly name: string;
      readonly options: OptionValues;
      /** The option that is being typed, for autocomplete. */
      readonly focused?: string;
    }
  | { readonly act: "edit"; readonly message: string; readonly text: string }
  | { readonly act: "remove" | "dismiss"; readonly message: string }
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
