/** What Discord lets one message of Components V2 hold, over all of its text displays. */
const V2_LIMITS = { characters: 4000, bytes: 10_170, components: 40 } as const;

/** Measured: what each text display costs beside its own bytes. */
const BYTES_A_TEXT = 12;

/** How much of a message something takes up. */
export interface Size {
  readonly characters: number;
  readonly bytes: number;
  readonly components: number;
}

/** What `text` takes up as one text display. */
export function sizeOfText(text: string): Size {
  const bytes = Buffer.byteLength(text) + BYTES_A_TEXT;
  return { characters: text.length, bytes, components: 1 };
}

/** What `count` components without text of their own take up. */
export function sizeOfComponents(count: number): Size {
  return { characters: 0, bytes: 0, components: count };
}

/** What all of them take up together. */
export function sum(sizes: readonly Size[]): Size {
  return {
    characters: sizes.reduce((total, { characters }) => total + characters, 0),
    bytes: sizes.reduce((total, { bytes }) => total + bytes, 0),
    components: sizes.reduce((total, { components }) => total + components, 0),
  };
}

/** Whether one message holds so much. */
export function fits({ characters, bytes, components }: Size): boolean {
  return (
    characters <= V2_LIMITS.characters &&
    bytes <= V2_LIMITS.bytes &&
    components <= V2_LIMITS.components
  );
}
