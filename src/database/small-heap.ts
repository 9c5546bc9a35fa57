import { setFlagsFromString } from "node:v8";

/**
 * Has V8 collect garbage when its heap is two and a half times what is in use (`node --v8-options`): the articles
 * of one answer are gone with the next, and V8 on its own would let them pile up to several times what is needed.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=150");
}
