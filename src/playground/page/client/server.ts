import type { PageAction, PageArticle, PageOutcome } from "../protocol.js";

/** Asks the server for something. What it gives, or why it gives nothing. */
export type Asked<Given> =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly because: string };

/** Has the server carry out `action`. */
export function act(action: PageAction): Promise<Asked<PageOutcome>> {
  const headers = { "content-type": "application/json" };
  return ask("/page/act", { method: "POST", headers, body: JSON.stringify(action) });
}

/** Fetches an article with all that was understood of it. */
export function fetchArticle(id: string): Promise<Asked<PageArticle>> {
  return ask(`/page/article?id=${encodeURIComponent(id)}`, {});
}

async function ask<Given>(path: string, init: RequestInit): Promise<Asked<Given>> {
  try {
    const response = await fetch(path, init);
    if (response.ok) return { ok: true, given: await response.json() };
    return { ok: false, because: await response.text() };
  } catch (error) {
    return { ok: false, because: `The playground cannot be reached: ${String(error)}` };
  }
}

/** Hears of what the server tells: a handler for each kind of event, by its name. */
export function hear<Events extends object>(
  handlers: { readonly [Name in keyof Events]: (data: Events[Name]) => void },
  onLost: () => void,
): void {
  const source = new EventSource("/page/events");
  for (const name in handlers) {
    const handle = handlers[name];
    source.addEventListener(name, ({ data }) => handle(JSON.parse(data)));
  }
  source.addEventListener("error", onLost);
}
