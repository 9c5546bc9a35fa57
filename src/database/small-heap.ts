import { setFlagsFromString } from "node:v8";

/**
 * Has V8 collect garbage as soon as its heap is a fifth larger than what is in use (`node --v8-options`): the articles
 * of one answer are gone with the next, and V8 on its own would let them pile up to several times what is needed.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=20");
}
