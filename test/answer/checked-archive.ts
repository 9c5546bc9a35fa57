import { plainArticle } from "../../src/corpus/plain-article.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";

const ROOF = `The roof of the market hall leaks again, three years after it was repaired.

“We will not close the market hall before the winter,” Mayor Ida Holm said on Monday. “The roof cost 4,000 crowns a square metre, and it was money badly spent.”

Carlos Ruiz, a stallholder, said: "Nobody asked us about the roof. We would have told them it was too flat."

Holm said that the repairs would take until the end of March. “I don’t expect miracles,” she added.

“The hall is the heart of this town – and the heart of its all-round winter trade,” said Marta Ruiz, who chairs the traders’ association, “whatever the engineers may say.”

The association has asked the council for 2.5 million crowns. One engineer’s report called the roof “beyond repair”.`;

const FERRY = `The ferry to Sandholm will stop running in May, the harbour office announced.

“There is no money left for a ship that carries nine passengers a day,” said harbour master Olaf Brandt. “We have looked at the figures, we have looked again, and they do not get better.”

Islanders were angry. “My children go to school on that ferry,” said Marta Ruiz, a fisherwoman from Sandholm.

Brandt said a smaller boat could be hired in summer. “It would be slower, but it would float,” he joked.

In the evening a spokesman read out a statement. “The council has taken note of the islanders’ concern,” the spokesman said.`;

const PARK = `Governor Anna Lind opened the new river park on Friday.

“A park is never finished,” Lind said. “It grows for a hundred years, and somebody has to rake the leaves.”

"We planted 140 lime trees, 60 oaks and one very stubborn pear tree," gardener Tomas Weber told visitors.

The ceremony ended with a song. The river park lies where the cement works stood until 1998.

“The hall is the heart of this town,” Lind told the crowd, recalling the traders’ words.`;

const DIGEST = `Voices of the week, gathered from our pages.

“A park is never finished,” said Governor Anna Lind.

“Nobody asked us about the roof,” said Carlos Ruiz, a stallholder.

“The museum stays shut. The boiler has failed, and the U.S. maker no longer exists,” said curator José Peña.`;

/** Four articles of our own, with two people of one surname and the same words in two articles. */
export const checkedArchive = buildMemoryLibrary([
  annotate(plainArticle("roof", ROOF, { title: "Market hall leaks", published: "2019-11-05" })),
  annotate(plainArticle("ferry", FERRY, { title: "Ferry to stop", published: "2020-02-11" })),
  annotate(plainArticle("park", PARK, { title: "River park opens", published: "2020-06-19" })),
  annotate(plainArticle("digest", DIGEST, { title: "Voices of the week" })),
]);
