import type { StandIn } from "../../src/playground/stand-in.js";

/** A question whose answer is known, and what its answer holds. */
export interface Known {
  readonly words: string;
  readonly holds: string;
}

/** The ways of asking. */
export const WAYS = ["command", "message", "completion"] as const;

export type Way = (typeof WAYS)[number];

/** A question that somebody has asked. */
export interface Asked {
  readonly way: Way;
  readonly words: string;
  /** How many answers it has by now, and how many of them are right. */
  readonly answers: () => { readonly all: number; readonly right: number };
  /** Resolves with the first answer, or once Discord waits for none any more; a message may wait for ever. */
  readonly over: Promise<unknown>;
}

/** Somebody whom nobody has met asks a question, in direct messages. */
export function ask(standIn: StandIn, name: string, way: Way, { words, holds }: Known): Asked {
  const person = standIn.user(name);
  const answers = () => {
    const seen = person.messages().filter(({ fromBot }) => fromBot);
    return { all: seen.length, right: seen.filter(({ text }) => text.includes(holds)).length };
  };
  switch (way) {
    case "command":
      return { way, words, answers, over: person.command("who-said", { words }, "bot-dm") };
    case "message":
      return { way, words, answers, over: person.ask(`who said ${words}?`) };
    case "completion": {
      let all = 0;
      const typed = { words, speaker: "" };
      const over = person.autocomplete("who-said", "speaker", typed, "bot-dm").then(({ kind }) => {
        if (kind === "choices") all += 1;
      });
      return { way, words, answers: () => ({ all, right: all }), over };
    }
  }
}
