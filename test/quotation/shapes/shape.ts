/** A name, a text, and its quotations as `contents > speaker > grade`, contents parted by " … ". */
export type Shape = readonly [name: string, text: string, ...quotations: string[]];
