/** Two bytes of one letter read as two characters, "Ã©" for "é"; or a letter that could not be read. */
const DAMAGE = /[ÃÂ](?:[\u0080-\u009F\u00A1-\u00BF]|[13]⁄[24])|�/;

/** Whether letters of the name were lost when its article was stored: "FranÃ§ois". */
export function isDamaged(name: string): boolean {
  return DAMAGE.test(name);
}

/** The name with the letters that its bytes meant (UTF-8 read as Latin-1), where they can be told. */
export function repaired(name: string): string {
  return name
    .replace(/Ã([\u0080-\u00BF])/g, (_, byte: string) =>
      String.fromCharCode(0xc0 + (byte.charCodeAt(0) & 0x3f)),
    )
    .replace(/Ã1⁄4/g, "ü");
}
