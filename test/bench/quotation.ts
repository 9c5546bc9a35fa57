import { plainArticle } from "../../src/corpus/plain-article.js";
import { findQuotations } from "../../src/quotation/find-quotations.js";
import { row, timed } from "./measure.js";

/** A news story of our own, to be repeated: as many quotations to the kilobyte as news has. */
const STORY = `Mayor Marta Ruiz said on Friday that the old bridge would be closed before the winter.
“We will rebuild it, whatever it costs,” Ruiz told reporters in the town hall. “It is the only road to the sea.”
The council, which met for six hours, approved a loan of 40 million for the work. Two members voted against it.
According to Jonas Weber, an engineer who examined the piers in May, the bridge could fall in any storm.
He added that the town had been warned twice. A spokesman for the ministry declined to comment.
Shopkeepers near the harbour fear for their trade, and some have asked for help with the rent.
“Nobody asked us,” said Anna Frey, who sells bread on the square. “We read it in the newspaper.”
The Ministry of Trade said in a statement that it would “look at every request with care.”
In 2015 a flood carried away the road on the other bank; it took three years until buses ran again.
Weber described the plan as “the best we can do”, but Frey said she did not believe a word of it.
`;

/** Texts that have gone wrong before: each must take time in proportion to its length. */
const HARD: Readonly<Record<string, string>> = {
  "news, 1 MB": STORY.repeat(Math.ceil(1e6 / STORY.length)),
  "news, one paragraph": STORY.replaceAll("\n", " ").repeat(Math.ceil(1e6 / STORY.length)),
  "100,000 marks": '"a" '.repeat(50_000),
  "1,000,000 marks": '"'.repeat(1e6),
  "no punctuation": "the man said that he would go ".repeat(34_000),
  names: "Marta Ruiz ".repeat(90_000),
  "many names": Array.from(
    { length: 25_000 },
    (_, i) => `Ada${i} Roe${i % 5000} said it rained.`,
  ).join(" "),
};

/** Articles of 4.4 kB a second on one thread; then texts that are hard, whole and a quarter of each. */
export async function benchQuotation(): Promise<void> {
  const size = 4400;
  const text = STORY.repeat(Math.ceil(size / STORY.length)).slice(0, size);
  const articles = Array.from({ length: 400 }, (_, i) => plainArticle(`${i}`, text));
  for (const article of articles.slice(0, 100)) findQuotations(article);
  const { ms } = await timed(() =>
    articles.reduce((sum, article) => sum + findQuotations(article).length, 0),
  );
  console.log(row(["quotations", "articles/s", "MB"]));
  console.log(row(["4.4 kB", (articles.length / ms) * 1000, process.memoryUsage().rss / 1e6]));
  console.log(row(["text", "kB", "ms", "quarter, ms", "ratio"]));
  for (const [name, hard] of Object.entries(HARD)) {
    const quarter = await timed(() =>
      findQuotations(plainArticle("quarter", hard.slice(0, hard.length / 4))),
    );
    const whole = await timed(() => findQuotations(plainArticle("whole", hard)));
    console.log(row([name, hard.length / 1000, whole.ms, quarter.ms, whole.ms / quarter.ms]));
  }
}
