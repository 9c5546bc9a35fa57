import type { Shape } from "./shape.js";

/** Names that the words around them hide: places after them, descriptions, words in -ly, marks within marks. */
export const NAMES: readonly Shape[] = [
  [
    "a surname in -ly is no adverb",
    "“The bridge is unsafe,” Nora Kelly said. Kelly replied that it would close.",
    "The bridge is unsafe, > Nora Kelly > named",
    "that it would close > Nora Kelly > named-earlier",
  ],
  [
    "a first name in -ly begins the sentence",
    "Carly Brandt said the bridge was unsafe. Brandt added that it would close.",
    "the bridge was unsafe > Carly Brandt > named",
    "that it would close > Carly Brandt > named-earlier",
  ],
  [
    "an unknown surname in -ly after a title",
    "Mrs. Dorly praised the plan, saying it would last.",
    "the plan > Dorly > named",
    "it would last > Dorly > named",
  ],
  [
    "an adverb is still no name",
    "Oddly, Marta Ruiz said the bridge was safe.",
    "the bridge was safe > Marta Ruiz > named",
  ],
  [
    "a noun in -ly",
    "The family said the bridge was unsafe.",
    "the bridge was unsafe > - > not-named",
  ],
  [
    "age, town and state after the name",
    "“The bridge scares me,” Henrik Lund, 30, of Halden, N.C., who was among those asked, said on Friday.",
    "The bridge scares me, > Henrik Lund > named",
  ],
  [
    "age and town before the verb",
    "Dana Moss, 50, of Houston learned that the mill would close.",
    "that the mill would close > Dana Moss > named",
  ],
  [
    "party and state in a clause about the speaker",
    "Weber, who met Sen. Marta Ruiz, R-Texas, twice, said the bridge was unsafe.",
    "the bridge was unsafe > Weber > named",
  ],
  [
    "party and state in brackets after a name that describes",
    "A gaffe by House Leader Karl Holt (R-Calif.) suggested that the panel was useless.",
    "that the panel was useless > - > not-named",
  ],
  [
    "a university's campus",
    "In a new book, Stefan Holt and Ida Brandt of the University of California, Lindau suggest that the mill was at fault.",
    "that the mill was at fault > Stefan Holt and Ida Brandt > named",
  ],
  [
    "a place speaks where nothing else does",
    "Friday, Texas, which leads the group, said that it would sue.",
    "that it would sue > Texas > named",
  ],
  [
    "a description without its second comma",
    "“We lost it,” Ida Brandt, the quilting expert who founded a club tweeted on Wednesday.",
    "We lost it, > Ida Brandt > named",
  ],
  [
    "an office without its second comma",
    "Ida Brandt, president of the Coastal Association stated: “It is a problem.”",
    "It is a problem. > Ida Brandt > named",
  ],
  [
    "a speaker between commas is no description",
    "Karl Holt, the mayor said, was late for the meeting.",
    "Karl Holt … was late for the meeting > - > not-named",
  ],
  [
    "an apposition that ends in a nickname",
    "On the show, Marcel Holt, the hacker known as “Moth,” stated that he had the keys.",
    "that he had the keys > Marcel Holt > named",
  ],
  [
    "an apposition with a label in marks",
    "“We have seen better meetings,” delegate Bill Holt, wearing a hat with a “Brandt” badge, said drily as the hall emptied.",
    "We have seen better meetings, > Bill Holt > named",
  ],
  [
    "another's name before the role",
    "“These are dark days,” former Karl Holt adviser Ida Brandt wrote in a column.",
    "These are dark days, > Ida Brandt > named",
  ],
  [
    "a quotation within that ends with it",
    "“They hear, ‘How do we win the county?’” Karl Holt, the chairman of the county, said of the meeting.",
    "They hear, ‘How do we win the county?’ > Karl Holt > named",
  ],
  [
    "no subject before the inner verb",
    "“He stopped and said, ‘We need every voter in the county,’” Karl Holt told us.",
    "He stopped and said, ‘We need every voter in the county,’ > Karl Holt > named",
  ],
  [
    "a conjunction before the inverted cue",
    "The work was slow. But, said Karl Holt, “I do not want a quarrel with her now.”",
    "I do not want a quarrel with her now. > Karl Holt > named",
  ],
  [
    "an adverb after the verb names nobody",
    "“The bridge is unsafe,” Karl Holt said bluntly.",
    "The bridge is unsafe, > Karl Holt > named",
  ],
  [
    "a noun that could be a verb",
    "But in an interview, the union's president, Mary Holt, voiced concern that members would leave.",
    "that members would leave > Mary Holt > inferred",
  ],
  [
    "the same word as a verb",
    "The new rules concern that part of the town, Mary Holt said.",
    "The new rules concern that part of the town > Mary Holt > named",
  ],
  [
    "a sentence's first word is no first name",
    "Given Ruiz's lead, the race is open. Given Ruiz the lead, he lost.\n\nMarta Ruiz won. Ruiz said it was over.",
    "it was over > Marta Ruiz > named-earlier",
  ],
  [
    "a first name that is a verb as well",
    "Rush Hallam said it was over. Hallam added that it was late.",
    "it was over > Rush Hallam > named",
    "that it was late > Rush Hallam > named-earlier",
  ],
  [
    "a county is no he",
    "Jonas Weber, 18, of Adams County, disagrees. “I could say that I am anything at all,” he says.",
    "I could say that I am anything at all, > Jonas Weber > inferred",
  ],
  [
    "letters lost on the way leave a doubt",
    "François Ruiz said that it was late. FranÃ§ois Ruiz said that it was early.",
    "that it was late > François Ruiz > named",
    "that it was early > FranÃ§ois Ruiz > inferred",
  ],
];
