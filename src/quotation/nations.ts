/**
 * Countries and peoples, in lower case, each with the name of the people: what a role says of where
 * someone is from. The demonyms are those of compromise 14 (MIT licence), cut to those in the news.
 */
export const NATIONS: ReadonlyMap<string, string> = new Map(
  `afghan/afghanistan american/us american/u.s. argentine/argentina australian/australia austrian/austria
   belgian/belgium brazilian/brazil british/britain british/uk canadian/canada chinese/china colombian/colombia
   cuban/cuba czech/czechia danish/denmark dutch/netherlands egyptian/egypt ethiopian/ethiopia finnish/finland
   french/france german/germany greek/greece hungarian/hungary indian/india indonesian/indonesia iranian/iran
   iraqi/iraq irish/ireland israeli/israel italian/italy japanese/japan jordanian/jordan kenyan/kenya
   kuwaiti/kuwait lebanese/lebanon libyan/libya malaysian/malaysia mexican/mexico moroccan/morocco
   nigerian/nigeria norwegian/norway omani/oman pakistani/pakistan palestinian/palestine peruvian/peru
   polish/poland portuguese/portugal qatari/qatar romanian/romania russian/russia saudi/saudi serbian/serbia
   spanish/spain sudanese/sudan swedish/sweden swiss/switzerland syrian/syria thai/thailand tunisian/tunisia
   turkish/turkey ugandan/uganda ukrainian/ukraine venezuelan/venezuela vietnamese/vietnam yemeni/yemen`
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [people = "", country = ""] = pair.split("/");
      return [
        [people, people],
        [country, people],
      ] as const;
    }),
);
