/**
 * What is asked for.
 *
 * - `who-said`: whose words these are · `what-did`: what a person said
 * - `when-did`: the date of an event · `search`: where something is written
 */
export type QuestionKind = "who-said" | "what-did" | "when-did" | "search";

/** A question as understood, whether it came as a command's options or in plain English. */
export interface Question {
  readonly kind: QuestionKind;
  /** The words that an answer must bear out, as the asker wrote them. May be empty for `what-did`. */
  readonly words: string;
  /** Stretches that must stand in the answer letter for letter, but for case, marks and spaces. */
  readonly phrases: readonly string[];
  /** Words that must not stand in it. */
  readonly without: readonly string[];
  /** Only what this person said. */
  readonly speaker: string | undefined;
  /** Whether it is asked who denied it, not who said it. */
  readonly denied: boolean;
  /** Only in articles whose title, publisher or id holds these words. */
  readonly article: string | undefined;
}

/** A question about `words` and nothing else. */
export function questionAbout(kind: QuestionKind, words: string): Question {
  return {
    kind,
    words,
    phrases: [],
    without: [],
    speaker: undefined,
    denied: false,
    article: undefined,
  };
}

/** How `question` was understood, for the asker to check: `who said "the roof will hold"`. */
export function describeQuestion(question: Question): string {
  const { kind, words, phrases, without, speaker, denied, article } = question;
  const sought = [
    ...(words ? [`“${words}”`] : []),
    ...phrases.filter((phrase) => !words.includes(phrase)).map((phrase) => `exactly “${phrase}”`),
    ...without.map((word) => `without “${word}”`),
  ].join(", ");
  const about = sought ? ` about ${sought}` : "";
  const readings: Record<QuestionKind, string> = {
    "who-said": speaker
      ? `did ${speaker} ${denied ? "deny" : "say"} ${sought}`
      : `who ${denied ? "denied" : "said"} ${sought}`,
    "what-did": `what did ${speaker ?? "anyone"} say${about}`,
    "when-did": `when did this happen: ${sought}`,
    search: `search for ${sought}${speaker ? ` by ${speaker}` : ""}`,
  };
  return `${readings[kind]}${article ? `, in “${article}”` : ""}`;
}
