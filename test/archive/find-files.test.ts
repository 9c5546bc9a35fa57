import { afterEach, expect, test, vi } from "vitest";
import { findFiles } from "../../src/archive/find-files.js";
import { folderOf } from "./folder.js";

afterEach(() => void vi.restoreAllMocks());

test("a slow disk tells the same", async () => {
  const names = Array.from({ length: 80 }, (_, i) => [`${i}.txt`, `Gate ${i}`]);
  const dir = folderOf({ ...Object.fromEntries(names), "notes.doc": "none", "b.md": "Bridge" });
  const soon = await findFiles(dir, () => false);
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += 15;
    return now;
  });
  expect(await findFiles(dir, () => false)).toEqual(soon);
  expect(soon.files).toHaveLength(81);
});
