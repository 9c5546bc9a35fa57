import type { Shape } from "./shape.js";

/** What is no speech, though it looks like it. */
export const NO_SPEECH: readonly Shape[] = [
  ["nothing", ""],
  ["no cue", "The bridge was closed on Friday."],
  ["a scare quote", "The so-called “old bridge” was closed on Friday."],
  ["one word in marks", "The “bridge” is a plank over a ditch."],
  ["a name in marks", "Fighters of the “Islamic State” left the town in June."],
  ["a title in marks", "The orchestra played “The Blue Danube” on the square."],
  ["two titles", "He owns copies of “Emma” and “Persuasion” in leather."],
  ["a ship's name", "The ferry “Santa Marta” sank in the harbour."],
  ["claims as a noun", "The claims were settled out of court."],
  ["notes as a noun", "The notes of the song were wrong."],
  ["reports as a noun", "The reports were late again."],
  ["a state", "The state of the road is poor."],
  ["points as a noun", "The team has nine points after ten games."],
  ["a promise kept", "The weather was good and the harvest rich."],
  ["according to plan", "The work went on until the evening."],
  ["the found bag", "The bag was found under a seat."],
  ["a man who added sugar", "The cook added sugar to the tea."],
  ["a height", "The door is 6'2\" high."],
  ["ambassadors recalled", "The two states then recalled their ambassadors."],
  ["cars recalled", "The factory recalled 4,000 cars on Friday."],
  [
    "meetings focused",
    "The members have since held meetings mainly focused on training the crews.",
  ],
  ["only marks", "“”"],
  ["only straight marks", '""""'],
  ["an empty quotation", "“ ”"],
  ["numbers", "1 2 3 4 5"],
];
