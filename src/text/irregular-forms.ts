const FORMS = `
arise arose arisen | awake awoke awoken | bear bore borne | beat beaten | become became | begin began begun |
bend bent | bind bound | bite bit bitten | bleed bled | blow blew blown | break broke broken | breed bred |
bring brought | build built | burn burnt | buy bought | catch caught | choose chose chosen | come came |
creep crept | deal dealt | die died dies dying death | dig dug | draw drew drawn | dream dreamt | drink drank drunk |
drive drove driven | eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought | find found |
flee fled | fly flew flown flight | forbid forbade forbidden | forget forgot forgotten | forgive forgave forgiven |
freeze froze frozen | give gave given gift | go went gone | grow grew grown growth | hang hung | hear heard |
hide hid hidden | hold held | keep kept | kneel knelt | know knew known | lay laid | lead led | leap leapt |
learn learnt | leave left | lend lent | lie lied lying | lose lost loss | make made | mean meant | meet met |
overthrow overthrew overthrown | pay paid | prove proven | ride rode ridden | ring rang rung | rise rose risen |
run ran | say said | see saw seen | seek sought | sell sold sale | send sent | shake shook shaken | shoot shot |
shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat | sleep slept | slide slid | speak spoke spoken speech |
spend spent | spin spun | spring sprang sprung | stand stood | steal stole stolen | stick stuck | strike struck stricken |
swear swore sworn | sweep swept | swim swam swum | take took taken | teach taught | tear tore torn | tell told |
think thought | throw threw thrown | undergo underwent undergone | understand understood | wake woke woken |
wear wore worn | weave wove woven | win won | withdraw withdrew withdrawn | write wrote written |
man men | woman women | child children | person people | foot feet | tooth teeth | wife wives | life lives |
born birth births | marry marriage
`;

/**
 * Forms of one word that a stemmer does not bring together, folded: each form with the one it is
 * matched by. English irregular verbs in news (the common ones of any grammar's list), a few
 * plurals, and nouns that name the same event as their verb ("death").
 */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split("|").flatMap((line) => {
    const [base = "", ...forms] = line.trim().split(/\s+/);
    return forms.map((form) => [form, base] as const);
  }),
);
