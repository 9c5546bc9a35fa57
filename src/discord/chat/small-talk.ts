const SMALL_TALK =
  /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|thx|help|start|\?+)\b(?:[\s!.,?]+(?:there|bot|me|please|very|much|so|a lot|for (?:that|this|your help)|everyone|all))*[\s!.,?]*$/i;

/** What people write before a question, and the name of a command typed as words. */
const OPENING =
  /^(?:(?:hi|hello|hey|please|ok|okay|so|and|but|also|then)(?:\s+(?:there|bot))*[\s,!.:-]+)+(?=\S)|^\/(?:who-said|when-did|search|ask)\s+(?:(?:words|event|question):\s*)?/i;

/** How a command typed as words is asked in English. */
const COMMAND_WORDS: Readonly<Record<string, string>> = {
  "/who-said": "who said ",
  "/when-did": "when did ",
};

/** What is asked in `text`, without a greeting before it; undefined where it is nothing but that. */
export function askedIn(text: string): string | undefined {
  if (SMALL_TALK.test(text)) return undefined;
  const [command = ""] = /^\/[a-z-]+/i.exec(text) ?? [];
  return (COMMAND_WORDS[command.toLowerCase()] ?? "") + text.replace(OPENING, "");
}
