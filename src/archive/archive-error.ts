/** More problems than this are counted, not listed. */
const LISTED = 20;

/** The articles cannot be read. Lists what is wrong, each with where it is or what to do about it. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const more = problems.length - LISTED;
    const listed = [...problems.slice(0, LISTED), ...(more > 0 ? [`and ${more} more`] : [])];
    super(["The articles cannot be read:", ...listed].join("\n  - "));
    this.problems = problems;
  }
}
