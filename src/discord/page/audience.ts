/** For whom and where a page is made. */
export interface Audience {
  /** Whose answer it is: a user's id. */
  readonly asker: string;
  /** Whether the asker alone sees it. */
  readonly isPrivate: boolean;
  /** Whether a private answer may be made public there. */
  readonly mayShare: boolean;
  /** The user at whom the answer is pointed, without a ping. */
  readonly mention?: string | undefined;
}
