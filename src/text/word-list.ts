/** Words by their places: any list of them, or what reads each when it is asked for. */
export interface WordList {
  readonly length: number;
  at(place: number): string | undefined;
}
