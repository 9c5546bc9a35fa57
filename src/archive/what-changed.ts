import type { KnownFile } from "./known-file.js";
import type { LoadReport, ReadFile } from "./load-report.js";

/** What a load is compared with. */
interface Before {
  readonly files: ReadonlyMap<string, KnownFile>;
  readonly report: LoadReport;
}

/** Which files are new, other than before, or gone, by what was read of them. */
export function whatChanged(
  files: ReadonlyMap<string, KnownFile>,
  read: readonly ReadFile[],
  before: Before | undefined,
): Pick<LoadReport, "added" | "changed" | "removed"> {
  const gave = (file: string) => (before?.files.get(file)?.contents.articles.length ?? 0) > 0;
  const isChanged = ({ file }: ReadFile) =>
    before?.files.get(file)?.contents !== files.get(file)?.contents;
  const now = new Set(read.map(({ file }) => file));
  return {
    added: read.filter(({ file }) => !gave(file)),
    changed: read.filter((each) => gave(each.file) && isChanged(each)),
    removed: [...(before?.files.keys() ?? [])].filter((file) => gave(file) && !now.has(file)),
  };
}
