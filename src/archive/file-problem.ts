const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this process may not read it",
  EPERM: "this process may not read it",
  ENOENT: "it does not exist",
  ELOOP: "it is a link that leads in a circle",
  ENOTDIR: "it is no folder",
  EISDIR: "it is a folder",
};

/** Why a file or folder could not be read, in words. Throws on what is no such problem: a bug. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const code = String(error.code);
  return REASONS[code] ?? `it could not be read (${code})`;
}

/** Whether the file is simply not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
