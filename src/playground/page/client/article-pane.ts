import type { PageArticle, PageSpan } from "../protocol.js";
import { type ArticleAddress, readAddress } from "./address.js";
import { speakersOf } from "./article-marks.js";
import { button, byId, counted, element } from "./dom.js";
import { colourOf, drawArticle, nameOf } from "./draw-article.js";
import { followMarks } from "./reason-card.js";
import { fetchArticle } from "./server.js";

/** The articles, beside the messages. */
export interface ArticlePane {
  /** Reads the article that is open once more: it may have changed. */
  readonly refresh: () => void;
}

/** Shows the article that the window's address names, whenever it does. */
export function buildArticlePane(): ArticlePane {
  const pane = byId("article", HTMLElement);
  let opener: Element | null = null;
  let asked = 0;
  const close = () => {
    const before = opener;
    opener = null;
    history.replaceState(null, "", location.pathname);
    hide();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    else byId("text", HTMLElement).focus();
  };
  const hide = () => {
    pane.hidden = true;
    pane.replaceChildren();
    document.body.classList.remove("article-open");
  };
  const open = async ({ id, span }: ArticleAddress, moves: boolean) => {
    asked += 1;
    const question = asked;
    const found = await fetchArticle(id);
    if (question !== asked) return;
    if (!found.ok) drawTrouble(pane, found.because, close);
    else draw(pane, found.given, span, close);
    pane.hidden = false;
    document.body.classList.add("article-open");
    if (!moves) return;
    byId("article-title", HTMLElement).focus();
    (pane.querySelector(".cited") ?? pane.firstElementChild)?.scrollIntoView({ block: "center" });
  };
  const follow = () => {
    const address = readAddress(location.hash);
    if (!address) return hide();
    opener ??= document.activeElement;
    void open(address, true);
  };
  addEventListener("hashchange", follow);
  pane.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  follow();
  return {
    refresh: () => {
      const address = readAddress(location.hash);
      if (address) void open(address, false);
    },
  };
}

function draw(
  pane: HTMLElement,
  article: PageArticle,
  span: PageSpan | undefined,
  close: () => void,
): void {
  const { text, reasons } = drawArticle(article, span);
  const card = element("div", { id: "reason", role: "tooltip", hidden: true });
  const scrolled = element(
    "div",
    {
      className: "article-scroll",
      tabIndex: 0,
      role: "region",
      ariaLabel: "Text of the article. Left and right arrow keys go from mark to mark.",
    },
    [text],
  );
  scrolled.addEventListener("scroll", () => {
    card.hidden = true;
  });
  pane.replaceChildren(
    heading(article.title, article.details, close),
    legend(article, text),
    scrolled,
    card,
  );
  followMarks(text, reasons, card);
}

function drawTrouble(pane: HTMLElement, because: string, close: () => void): void {
  pane.replaceChildren(heading("No such article", because, close));
}

function heading(title: string, details: string, close: () => void): HTMLElement {
  return element("header", {}, [
    element("div", {}, [
      element("h2", { id: "article-title", tabIndex: -1 }, [
        element("bdi", { textContent: title }),
      ]),
      element("p", {}, [element("bdi", { textContent: details })]),
    ]),
    button("✕", close, { className: "close", ariaLabel: "Close the article" }),
  ]);
}

/** What is marked, each kind with a switch, and whoever is quoted. */
function legend(article: PageArticle, text: HTMLElement): HTMLElement {
  const furniture = article.blocks.filter(({ kind }) => kind === "furniture" || kind === "caption");
  const kinds = [
    ["quotations", counted(article.quotations.length, "quotation")],
    ["times", counted(article.times.length, "time expression")],
    ["furniture", counted(furniture.length, "line of page furniture", "lines of page furniture")],
  ] as const;
  const switches = kinds.map(([kind, words]) => {
    const box = element("input", { type: "checkbox", checked: true, id: `show-${kind}` });
    box.onchange = () => text.classList.toggle(`without-${kind}`, !box.checked);
    return element("label", { className: kind }, [box, words]);
  });
  const speakers = speakersOf(article).map((speaker) =>
    element(
      "button",
      {
        type: "button",
        className: `speaker ${colourOf(speaker)}`,
        title: "Go to the next of these quotations",
        onclick: () => goToNext(text, nameOf(speaker)),
      },
      [
        element("bdi", { textContent: nameOf(speaker) }),
        element("span", { textContent: String(speaker.quotations) }),
      ],
    ),
  );
  return element("div", { className: "legend", role: "group", ariaLabel: "What is marked" }, [
    element("div", { className: "legend-row" }, switches),
    element("div", { className: "legend-row speakers" }, speakers),
  ]);
}

/** The next quotation of that speaker after the one that has the focus, or else the first. */
function goToNext(text: HTMLElement, speaker: string): void {
  const theirs = [...text.querySelectorAll<HTMLElement>("[data-label]")].filter(
    ({ dataset }) => dataset.label === speaker,
  );
  const last = theirs.findIndex((mark) => mark.classList.contains("visited"));
  const next = theirs[(last + 1) % theirs.length];
  for (const mark of text.querySelectorAll(".visited")) mark.classList.remove("visited");
  next?.classList.add("visited");
  next?.scrollIntoView({ block: "center" });
  next?.focus();
}
