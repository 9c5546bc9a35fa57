import type { Vitals } from "./verdict.js";

/** What the bot's thread tells the one that watches it. */
export type ToWatch =
  | {
      readonly kind: "start";
      /** Where to serve; undefined for nowhere. */
      readonly at: { readonly host: string; readonly port: number } | undefined;
      /** After so many seconds without a sign of life the process is ended. */
      readonly limit: number;
    }
  | { readonly kind: "vitals"; readonly vitals: Vitals }
  | { readonly kind: "metrics"; readonly text: string };

/** What the watching thread tells the bot's. */
export type FromWatch =
  | { readonly kind: "listening"; readonly port: number }
  | { readonly kind: "not listening"; readonly because: string }
  | { readonly kind: "metrics wanted" };
