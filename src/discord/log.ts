/** Where the bot writes what an operator needs to know: one line an event. */
export type Log = (event: string, details?: Readonly<Record<string, string | number>>) => void;
