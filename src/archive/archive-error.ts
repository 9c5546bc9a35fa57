/** The archive cannot be used. Lists every problem, each with what to do about it. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(["The articles cannot be read:", ...problems].join("\n  - "));
    this.problems = problems;
  }
}
