import type { PlainDate } from "../corpus/article.js";
import { oneLine } from "../text/one-line.js";
import { withoutEnd } from "../text/without-end.js";
import { type DateScope, inBoth } from "./date-scope.js";
import { readScope } from "./find-scopes.js";
import { FORMS, type Form } from "./forms.js";
import { type Placed, placeScope } from "./place-scope.js";
import type { Question, QuestionKind } from "./question.js";
import { type Fields, parseSearchSyntax, takeFields } from "./search-syntax.js";

/**
 * The question in `text`, or undefined where nothing is asked: no word in it.
 *
 * @param today The asker's day, from which "last year" is counted; without it, that is no date.
 */
export function parseQuestion(text: string, today?: PlainDate): Question | undefined {
  const asked = withoutEnd(oneLine(text), /[?!\s]/);
  if (!/[\p{L}\p{N}]/u.test(asked)) return undefined;
  const { rest, fields } = takeFields(asked);
  const placed = placeScope(rest, today);
  const readAs = (wanted: (form: Form) => boolean) => {
    for (const form of FORMS) {
      const question = wanted(form) ? questionIn(form, placed, fields, today) : undefined;
      if (question) return question;
    }
    return undefined;
  };
  const question = readAs(() => true);
  if (question && isTimed(question) && /^when\b/i.test(rest)) {
    return withEvent(
      question,
      readAs(({ kind }) => kind === "when-did"),
    );
  }
  return question ?? built("search", { words: rest, speaker: undefined }, fields, today);
}

function isTimed({ kind }: Question): boolean {
  return kind === "first" || kind === "latest";
}

/**
 * "When was the roof first mentioned" may be told by an article, as any event may: that is looked
 * for first. "When did Ruiz first say it" is asked of what is quoted, and only else an event.
 */
function withEvent(mention: Question, event: Question | undefined): Question {
  if (!event) return mention;
  return mention.spoken ? { ...mention, otherwise: event } : { ...event, otherwise: mention };
}

/** Kinds whose words claim nothing: a date at their end confines the question. */
const CONFINED: ReadonlySet<QuestionKind> = new Set([
  "what-did",
  "when-did",
  "first",
  "latest",
  "how-often",
]);

/** The question that `form` makes of the text, a date scope in it taken out where it is sure to be one. */
function questionIn(
  form: Form,
  placed: Placed,
  fields: Fields,
  today: PlainDate | undefined,
): Question | undefined {
  const { apart, atEnd, unread } = placed;
  const confined = CONFINED.has(form.kind);
  const scope = apart ?? (confined ? atEnd : undefined);
  const noDate = confined && !scope ? unread : undefined;
  const groups = form.pattern.exec(scope?.rest ?? noDate?.rest ?? placed.text)?.groups;
  if (!groups) return undefined;
  const { kind, denied, spoken } = form;
  const question = {
    ...built(
      kind,
      { words: groups.words ?? "", speaker: groups.speaker },
      fields,
      today,
      scope?.scope,
    ),
    denied,
    spoken,
  };
  if (noDate) return { ...question, unread: question.unread ?? noDate.words };
  const other = !scope && atEnd ? form.pattern.exec(atEnd.rest)?.groups : undefined;
  if (!other) return question;
  const otherwise = built(
    kind,
    { words: other.words ?? "", speaker: other.speaker },
    fields,
    today,
    atEnd?.scope,
  );
  return { ...question, otherwise: { ...otherwise, denied, spoken } };
}

/** What is known of a question besides its words. */
interface Known {
  /** Before any that the words name. */
  readonly speaker?: string | undefined;
  /** The asker's day, from which "last year" is counted. */
  readonly today?: PlainDate | undefined;
}

/** A question whose kind is known: its words are read for search syntax as free text is. */
export function questionOf(
  kind: QuestionKind,
  words: string,
  { speaker, today }: Known = {},
): Question {
  const { rest, fields } = takeFields(words);
  return built(kind, { words: rest, speaker: speaker?.trim() || fields.by }, fields, today);
}

function built(
  kind: QuestionKind,
  sought: { readonly words: string; readonly speaker: string | undefined },
  { by, in: article, about, dates }: Fields,
  today: PlainDate | undefined,
  scope?: DateScope,
): Question {
  const speaker = named(sought.speaker) ?? by;
  const typed = dates.map(([relation, value]) => ({
    value,
    scope: fieldScope(relation, value, today),
  }));
  const scopes = [...(scope ? [scope] : []), ...typed.flatMap((field) => field.scope ?? [])];
  const said = kind === "who-said" || kind === "what-did";
  return {
    // whose words are looked for is asked what they said
    kind: kind === "search" && speaker ? "what-did" : kind,
    denied: false,
    ...parseSearchSyntax(about ? `${sought.words} ${about}` : sought.words),
    speaker,
    spoken: said || speaker !== undefined,
    article,
    dates: scopes.length > 0 ? scopes.reduce(inBoth) : undefined,
    unread: typed.find((field) => !field.scope)?.value,
    otherwise: undefined,
  };
}

/** The days of `before:2020`. */
function fieldScope(
  relation: string,
  value: string,
  today: PlainDate | undefined,
): DateScope | undefined {
  const scope = readScope(value, today, relation === "during" ? "in" : relation);
  return scope && (relation === "in" ? scope : { ...scope, words: `${relation}: ${value}` });
}

const ANYONE = /^(?:(?:any|some)(?:one|body)|people|they|we|you)$/i;

/** The name of a speaker, where one is named at all. */
function named(speaker: string | undefined): string | undefined {
  const name = speaker?.trim();
  return name && !ANYONE.test(name) ? name : undefined;
}
