import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { Line } from "../../answer/line.js";
import { compose, TOO_LONG } from "../compose.js";
import { blockMarkdown, mentionOf } from "../markdown.js";
import { fitsInIds } from "../press/custom-id.js";
import type { ShowPress } from "../press/press.js";
import type { Reply } from "../reply.js";
import type { Request } from "../request.js";
import { askedLine } from "./asked-line.js";
import type { Audience } from "./audience.js";
import { type Block, blockComponents, blockOf, excerptsIn, sizeOfBlock } from "./block.js";
import { blockControls, passageControls } from "./block-controls.js";
import { type ButtonRow, type Control, chooserOf, rowOf } from "./controls.js";
import { fits, type Size, sizeOfComponents, sizeOfText, sum } from "./limits.js";
import { type Position, pageAt } from "./paginate.js";
import { rateControls } from "./rate-controls.js";
import { assertSealed } from "./seal.js";

/** One message of a reply, as components and as plain text. */
export interface Page {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** For where components are refused: the same words, and the buttons that fit. */
  readonly plain: { readonly content: string; readonly components: readonly ButtonRow[] };
  /** Counted from 0. */
  readonly number: number;
  /** Whether another one follows. */
  readonly hasNext: boolean;
}

/** What a page is made of. */
export interface PageSource {
  readonly reply: Reply;
  /** What was answered, for the buttons; undefined where there is nothing to go on from. */
  readonly request: Request | undefined;
  /** The page wanted, counted from 0; the last one where there are fewer. */
  readonly number: number;
  /** The state of the archive, for the buttons to compare. */
  readonly state: string;
  /** What is said above everything else. */
  readonly notes: readonly Line[];
  /** Where it shows one passage, whose buttons change it where it stands: whether there is more of it. */
  readonly passage?: "more" | "all";
}

/** Puts as much of a reply into one message as Discord takes. */
export function buildPage(source: PageSource, audience: Audience): Page {
  const { reply, notes } = source;
  const context = contextOf(source, audience);
  const { layout } = reply;
  const head = [
    ...(audience.mention ? [`For ${mentionOf(audience.mention)}:`] : []),
    ...(notes.length > 0 ? [blockMarkdown(notes)] : []),
  ];
  const longest = layout.footer(layout.blocks.length, 0);
  const fixed = sum([
    ...[...head, blockMarkdown(longest), context.asked]
      .filter((text) => text !== "")
      .map(sizeOfText),
    sizeOfComponents(AROUND),
    sizeOfText("9999–9999 of 9 999 results"),
  ]);
  const position = pageAt(source.number, blocksOf(source, audience, fixed), fixed, reply.pageSize);
  const { number, hasNext, before, blocks: shown } = position;
  const footer = layout.footer(shown.length, before);
  const rows = rowsOf(source, audience, position, context);
  return {
    ...{ number, hasNext },
    components: sealed(head, shown, [blockMarkdown(footer), context.asked], fixed, [
      ...rows,
      ...context.chooser,
    ]),
    plain: {
      content: compose(
        { ...layout, blocks: shown.map(({ lines }) => lines), footer: () => footer },
        head,
        context.asked,
      ),
      components: rows,
    },
  };
}

/** The container, two full rows of buttons, and a menu in a row of its own. */
const AROUND = 1 + 6 + 6 + 2;

/** What all pages of a reply have in common. */
interface Context {
  readonly press: ShowPress | undefined;
  /** The words asked for, where the buttons have no room for them. */
  readonly asked: string;
  readonly chooser: ReturnType<typeof chooserOf>;
}

function contextOf({ request, reply, state }: PageSource, { asker }: Audience): Context {
  if (!request) return { press: undefined, asked: "", chooser: [] };
  const press: ShowPress = { deed: "show", asker, page: 0, state, request };
  const short = fitsInIds(press);
  const asked = short ? "" : askedLine(request.text);
  if (!short && asked === "") return { press: undefined, asked: "", chooser: [] };
  return { press, asked, chooser: chooserOf(reply.people, { ...press, deed: "choose" }) };
}

/** The blocks of the reply, each laid out when it is taken: most of them are on pages that nobody turns to. */
function* blocksOf(
  { reply, state, passage }: PageSource,
  audience: Audience,
  fixed: Size,
): Generator<Block, undefined> {
  const { asker } = audience;
  const below = (lines: readonly Line[]) =>
    passage ? passageControls(lines, passage, audience) : blockControls(lines, asker);
  for (const [i, lines] of reply.layout.blocks.entries()) {
    const offer = reply.beside[i];
    const beside: Control | undefined = offer && {
      label: offer.label,
      press: { deed: "show", asker, page: 0, state, request: offer.request },
    };
    yield blockOf(lines, beside, beside ? [] : below(lines), fixed);
  }
}

/** Turning pages, sharing, removing and rating in one row, what else can be asked in another. */
function rowsOf(
  { reply }: PageSource,
  { asker, isPrivate, mayShare }: Audience,
  { number, hasNext }: Position,
  { press }: Context,
): readonly ButtonRow[] {
  const turn = (label: string, page: number, isThere: boolean): Control[] =>
    press && isThere ? [{ label, press: { ...press, page } }] : [];
  const ours: Control[] = isPrivate
    ? press && mayShare
      ? [{ label: "Share", press: { ...press, deed: "share", page: number } }]
      : []
    : [{ label: "Remove", press: { deed: "remove", asker } }];
  const offers = reply.offers.flatMap(({ label, request }): Control[] =>
    press ? [{ label, press: { ...press, request } }] : [],
  );
  return [
    ...rowOf(
      [
        ...turn("Previous", number - 1, number > 0),
        ...turn("Next", number + 1, hasNext),
        ...ours,
        ...rateControls(reply, asker),
      ],
      20,
    ),
    ...rowOf(offers, 25),
  ];
}

function sealed(
  head: readonly string[],
  blocks: readonly Block[],
  foot: readonly string[],
  fixed: Size,
  rows: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const tooLarge = !fits(sum([fixed, ...blocks.map(sizeOfBlock)]));
  if (tooLarge) return [{ type: ComponentType.TextDisplay, content: TOO_LONG }];
  assertSealed([...head, ...blocks.map(({ text }) => text), ...foot], blocks.flatMap(excerptsIn));
  const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
  const parted = blocks.flatMap((block, i) => [
    ...(i > 0 && !block.beside ? [{ type: ComponentType.Separator } as const] : []),
    ...blockComponents(block, i),
  ]);
  const components = [
    ...head.map(text),
    ...parted,
    ...foot.filter((content) => content !== "").map(text),
  ];
  return [{ type: ComponentType.Container, components }, ...rows];
}
