import type { Shape } from "./shape.js";

/** Quotation marks of every kind, split, nested, unclosed, over paragraphs. */
export const MARKS: readonly Shape[] = [
  ["curly marks", "“We will rebuild,” Marta Ruiz said.", "We will rebuild, > Marta Ruiz > named"],
  [
    "straight marks",
    '"We will rebuild," Marta Ruiz said.',
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "typewriter's double marks",
    "''We will rebuild,'' Marta Ruiz said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "typewriter's marks both ways",
    "``We will rebuild,'' Marta Ruiz said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "low opening mark",
    "„We will rebuild,“ Marta Ruiz said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  ["guillemets", "«We will rebuild», Marta Ruiz said.", "We will rebuild > Marta Ruiz > named"],
  [
    "straight opened, curly closed",
    '"We will rebuild the bridge this year,” Marta Ruiz said.',
    "We will rebuild the bridge this year, > Marta Ruiz > named",
  ],
  [
    "curly opened, straight closed",
    '“We will rebuild the bridge this year," Marta Ruiz said.',
    "We will rebuild the bridge this year, > Marta Ruiz > named",
  ],
  [
    "comma outside the marks",
    '"We will rebuild", Marta Ruiz said.',
    "We will rebuild > Marta Ruiz > named",
  ],
  ["question", "“Will it hold?” Marta Ruiz asked.", "Will it hold? > Marta Ruiz > named"],
  ["exclamation", "“It holds!” shouted Marta Ruiz.", "It holds! > Marta Ruiz > named"],
  [
    "split by the cue",
    "“We will,” Marta Ruiz said, “whatever it costs.”",
    "We will, … whatever it costs. > Marta Ruiz > named",
  ],
  [
    "split by the cue in two sentences",
    "“We will rebuild,” Marta Ruiz said. “It will cost a lot.”",
    "We will rebuild, … It will cost a lot. > Marta Ruiz > named",
  ],
  [
    "split by an inverted cue",
    "“We will,” said Marta Ruiz, “whatever it costs.”",
    "We will, … whatever it costs. > Marta Ruiz > named",
  ],
  [
    "split with a hearer",
    "“We will,” Marta Ruiz told reporters, “whatever it costs.”",
    "We will, … whatever it costs. > Marta Ruiz > named",
  ],
  [
    "re-opened in the next paragraph, closed once",
    "“We will rebuild the bridge,” Marta Ruiz said. “It is our duty.\n“It will cost a lot, and we know it.”",
    "We will rebuild the bridge, … It is our duty. … It will cost a lot, and we know it. > Marta Ruiz > named",
  ],
  [
    "a quotation inside a quotation",
    "“He called me ‘a fool’ to my face,” Marta Ruiz said.",
    "He called me ‘a fool’ to my face, > Marta Ruiz > named",
  ],
  [
    "double marks inside double marks",
    "“They call it the “old bridge” in town,” Marta Ruiz said.",
    "They call it the “old bridge” in town, > Marta Ruiz > named",
  ],
  [
    "straight marks inside straight marks",
    '"They call it the "old bridge" in town," Marta Ruiz said.',
    'They call it the "old bridge" in town, > Marta Ruiz > named',
  ],
  [
    "unclosed at the paragraph's end",
    "Marta Ruiz said: “We will rebuild the bridge this year.",
    "We will rebuild the bridge this year. > Marta Ruiz > named",
  ],
  [
    "a cue before, with a comma",
    "Marta Ruiz said, “We will rebuild.”",
    "We will rebuild. > Marta Ruiz > named",
  ],
  [
    "a cue before, with a colon",
    "Marta Ruiz said: “We will rebuild.”",
    "We will rebuild. > Marta Ruiz > named",
  ],
  [
    "a cue before, in the paragraph above",
    "Marta Ruiz continued:\n“We will rebuild the bridge, whatever it costs.”",
    "We will rebuild the bridge, whatever it costs. > Marta Ruiz > named",
  ],
  [
    "brackets in the words",
    "“If [we are] late, so be it,” Marta Ruiz said.",
    "If [we are] late, so be it, > Marta Ruiz > named",
  ],
  [
    "an ellipsis at the end",
    "“I thought we might…” Marta Ruiz said.",
    "I thought we might… > Marta Ruiz > named",
  ],
  [
    "several sentences",
    "“We are tired. We are cold. We are here,” Marta Ruiz said.",
    "We are tired. We are cold. We are here, > Marta Ruiz > named",
  ],
  [
    "a credit line",
    "“The bridge is our life and our bread.” ― Marta Ruiz",
    "The bridge is our life and our bread. > Marta Ruiz > named",
  ],
  [
    "a credit with a long dash",
    "“The bridge is our life and our bread.” — Marta Ruiz",
    "The bridge is our life and our bread. > Marta Ruiz > named",
  ],
  [
    "credits one after another",
    "“The bridge is our life and bread.” ― Marta Ruiz\n“It was never safe, not one day.” ― Jonas Weber",
    "The bridge is our life and bread. > Marta Ruiz > named",
    "It was never safe, not one day. > Jonas Weber > named",
  ],
  [
    "no space between marks and cue",
    "“We will rebuild,”Marta Ruiz said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "a non-breaking space",
    "“We will rebuild,”\u00a0Marta Ruiz\u00a0said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "a tab between the words",
    "“We will rebuild,”\tMarta Ruiz said.",
    "We will rebuild, > Marta Ruiz > named",
  ],
  [
    "inches are no marks",
    'Marta Ruiz said the pipe was 6\'3" long and 2" wide.',
    'the pipe was 6\'3" long and 2" wide > Marta Ruiz > named',
  ],
  [
    "the words alone in their paragraph, after their speaker's",
    "“We will rebuild the bridge,” Marta Ruiz said.\n“It is the only road to the sea.”",
    "We will rebuild the bridge, > Marta Ruiz > named",
    "It is the only road to the sea. > Marta Ruiz > inferred",
  ],
  [
    "but between the halves",
    "“I like the bridge,” Marta Ruiz said, but “it has to go before winter comes.”",
    "I like the bridge, … it has to go before winter comes. > Marta Ruiz > named",
  ],
  ["tweeted", "“We will rebuild,” Marta Ruiz tweeted.", "We will rebuild, > Marta Ruiz > named"],
  ["wrote", "“We will rebuild,” wrote Marta Ruiz.", "We will rebuild, > Marta Ruiz > named"],
  ["growled", "“We will rebuild,” growled Marta Ruiz.", "We will rebuild, > Marta Ruiz > named"],
  [
    "quipped",
    "“At least it floats,” quipped Marta Ruiz.",
    "At least it floats, > Marta Ruiz > named",
  ],
  [
    "recalled",
    "“It was dark and it rained,” recalled Marta Ruiz.",
    "It was dark and it rained, > Marta Ruiz > named",
  ],
  [
    "a mayor's order with a colon",
    "Said Ruiz: “We will rebuild the bridge this year.”",
    "We will rebuild the bridge this year. > Ruiz > named",
  ],
  ["single marks", "‘We will rebuild,’ Marta Ruiz said.", "We will rebuild, > Marta Ruiz > named"],
  [
    "single marks with apostrophes",
    "‘It’s the dogs’ bridge too,’ Marta Ruiz said. ‘It won’t fall.’",
    "It’s the dogs’ bridge too, … It won’t fall. > Marta Ruiz > named",
  ],
  [
    "double marks in single ones",
    "‘They call it “the plank” in town,’ Marta Ruiz said.",
    "They call it “the plank” in town, > Marta Ruiz > named",
  ],
  [
    "straight single marks",
    "'We won't rebuild,' Marta Ruiz said.",
    "We won't rebuild, > Marta Ruiz > named",
  ],
  [
    "single marks in double ones",
    "“They call it ‘the plank’ in town,” Marta Ruiz said.",
    "They call it ‘the plank’ in town, > Marta Ruiz > named",
  ],
  [
    "a possessive plural",
    "The workers’ hall was closed, Marta Ruiz said.",
    "The workers’ hall was closed > Marta Ruiz > named",
  ],
];
