/**
 * English function words, folded as `foldedForm` folds ("don't" is "dont"). The list is that
 * of the Snowball project (BSD licence) less the words that carry meaning in news ("against"),
 * plus the auxiliaries' short forms.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are arent as at be because been before being below
   between both but by can cant cannot could couldnt did didnt do does doesnt doing dont down during each
   either else ever few for from further get got had hadnt has hasnt have havent having he hed hell her here
   hers herself hes him himself his how hows i id if ill im in into is isnt it its itself ive just lets me
   many may might more most much must mustnt my myself no nor not of off on once only or other ought our ours ourselves
   out over own per same shall shant she shed shell shes should shouldnt so some such than that thats the their
   theirs them themselves then there theres these they theyd theyll theyre theyve this those through to too
   under until up upon us very was wasnt we wed well were werent weve what whats when whens where wheres which
   while who whom whos whose why whys will with wont would wouldnt yet you youd youll your youre yours yourself
   yourselves youve`
    .trim()
    .split(/\s+/),
);

/** Names that are stop words but for their capitals: the country, the health body, computing. */
export const NAMES_LIKE_STOP_WORDS: ReadonlySet<string> = new Set(["US", "U.S.", "WHO", "IT"]);
