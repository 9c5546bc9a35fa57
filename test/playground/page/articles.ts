/** Articles for the page to show, by the names of their files. */
export const ARTICLES: Readonly<Record<string, string>> = {
  "dam.txt": `Lake town votes to raise its dam

13 March 2024

Listen Live

HARROW FALLS - The town council voted on Tuesday to raise the old dam by two metres.

"The dam has held for ninety years, and it will hold for ninety more," Mayor Ida Holm told reporters on Wednesday.

Engineer Bo Lund said the work would begin in June 2024. "We will not close the road," he added.

READ MORE: Bridge to open in May

The dam was built in March 1934, after a flood had destroyed the mill.
`,
  "farmers.txt": `Farmers in the valley oppose the higher dam

20 April 2024

Farmers below Harrow Falls fear for their fields.

"The dam will drown our best land," said Petra Vane, who speaks for the farmers.

"A higher dam is a mistake, and the council knows it," Vane said on Friday.
`,
  "screen.txt": `<script>document.title = "taken"</script> shown at the mill

2 May 2024

"<img src=x onerror='document.title = 1'> is all that the screen showed," Tom Reed said on Thursday.

"The sign read \u202Emad eht\u202C for a whole week," Reed added.

The **bold** _words_ [here](javascript:alert(1)) stayed as they were, the museum said.
`,
};
