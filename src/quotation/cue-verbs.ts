import { addToList } from "../text/add-to-list.js";
import { interned } from "../text/interned.js";

/**
 * What a cue verb reports, and the frame it stands in.
 *
 * - `say`: words, as such: "said", "added". May stand on either side of the words.
 * - `tell`: words, with a hearer before them: "told reporters that …".
 * - `act`: a speech act that names its subject matter: "criticised the plan", "called for calm".
 * - `show`: what a document or finding has to say: "shows", "indicates".
 * - `attitude`: no words, but a thought, a wish or a stance: "believes", "wants", "backs".
 */
export type CueClass = "say" | "tell" | "act" | "show" | "attitude";

/**
 * Cue verbs by class. Gathered from the verbs of saying in Levin's "English Verb Classes"
 * (37.x, 29.x, 31.x, 32.x), from PARC 3 and PolNeAR's guidelines, and from reading news.
 */
const LISTS: Readonly<Record<CueClass, string>> = {
  say: `say add write state note explain continue declare announce report argue insist warn reply respond answer
    tweet retweet claim suggest acknowledge admit concede confirm conclude allege assert affirm reaffirm maintain
    observe remark comment recall recount predict reveal stress emphasize emphasise underline underscore reiterate
    repeat quip joke shout yell scream whisper mutter murmur cry exclaim declaim proclaim pronounce chant boast brag
    contend counter caution complain lament muse opine speculate vow pledge promise swear testify tout post email
    text blog ask inquire query wonder echo interject interrupt intone growl grumble snap bark roar rejoin retort
    chime relate narrate protest propose recommend hint imply insinuate signal disclose estimate indicate mention
    point stipulate surmise theorize deadpan crow gush sigh sob laugh smile grin chuckle conjecture elaborate
    clarify reason venture volunteer summarize summarise specify postulate posit profess preach plead beg urge
    broadcast conclude repeat reminisce gripe groan moan whine rant rave fume thunder bellow holler blurt utter
    read sing hail drawl sneer scoff tease taunt demur object agree disagree deny disavow elaborate speak go
    bemoan bewail decry forecast foresee project rule decide determine certify attest vouch quote cite jot type
    put sum agonize expound pontificate caution enthuse philosophize hypothesize prophesy`,
  tell: `tell inform remind assure reassure warn advise notify brief ask urge caution persuade convince promise
    instruct command order counsel beseech implore lecture alert teach show text email`,
  act: `accuse criticize criticise praise condemn denounce slam blast attack mock ridicule defend dismiss reject
    endorse call describe refer talk speak discuss debate question challenge blame thank congratulate applaud
    welcome invite request demand propose offer refuse decline deny express voice address raise name label brand
    dub characterize characterise portray depict paint compare liken invoke highlight detail outline list identify
    discuss disclose introduce unveil release publish issue order direct instruct authorize approve sign vote veto
    rule nominate appoint sentence charge indict convict cite reference mention apologize apologise plead appeal
    lobby press push campaign rail lash hammer assail berate chide rebuke scold lambaste castigate deride disparage
    belittle insult smear demonize vilify knock rip tear bash target lambast skewer decry bemoan deplore lament
    laud hail commend credit salute honor honour celebrate cheer boo promote tout trumpet champion advocate plug
    pitch float advance explain interview poll survey answer address recap quiz grill ask beg urge encourage
    discourage call threaten vow pledge promise guarantee agree announce declare proclaim acknowledge recognize
    recognise concede confess admit point hint allude cast frame present position weigh chime comment remark focus
    emphasize stress touch lay spell walk circle raise air share post tweet recount describe rank rate grade
    classify deem rebut refute debunk dispute contradict contest counter rebuff spurn snub brush shrug downplay
    play minimize exaggerate overstate predict project bet pan savage torch needle jab jeer heckle taunt swipe
    chastise admonish upbraid censure impugn malign trash tar pillory excoriate eviscerate scorch`,
  show: `show indicate suggest find reveal demonstrate prove confirm document detail state read estimate imply
    illustrate reflect conclude report list note say project rank describe contain cite warn establish affirm`,
  attitude: `believe think want hope expect fear doubt know see consider feel like love hate prefer support back
    oppose favor favour plan intend seek aim try wish desire need worry regret suspect assume imagine realize
    realise understand guess figure reckon remember recall forget learn hear discover notice decide resolve agree
    disagree accept acknowledge embrace reject resist regard view perceive judge weigh appear seem sound look
    trust distrust respect admire appreciate enjoy dislike resent envy care mind concern wonder anticipate await
    envision foresee dream ignore overlook neglect hesitate struggle threaten vow prepare eye contemplate mull
    ponder study examine doubt approve disapprove condone tolerate value cherish welcome fault blame interpret
    read conclude infer determine calculate gauge sense dread loathe despise detest covet crave yearn long lean
    bank count rely side align dismiss defer convince persuade surprise shock alarm dismay disappoint please
    thrill trouble upset anger frustrate interest impress inspire confuse puzzle rattle scare swear consider choose
    pick opt refuse decline insist demand push lobby pursue advocate promote back rally champion identify associate
    speculate debate explore review focus watch witness recognize recognise`,
};

/** The classes of a cue verb, by its lemma. Adding one is a word in `LISTS`. */
export const CUE_VERBS: ReadonlyMap<string, readonly CueClass[]> = buildCueVerbs();

function buildCueVerbs(): ReadonlyMap<string, readonly CueClass[]> {
  const verbs = new Map<string, CueClass[]>();
  for (const kind of ["say", "tell", "act", "show", "attitude"] as const) {
    for (const lemma of new Set(LISTS[kind].trim().split(/\s+/).map(interned))) {
      addToList(verbs, lemma, kind);
    }
  }
  return verbs;
}

/** The classes of each cue verb in a word, as the models know them: "say+tell". */
const KINDS: ReadonlyMap<string, string> = new Map(
  [...CUE_VERBS].map(([lemma, kinds]) => [lemma, interned(kinds.join("+"))]),
);

/** The classes of the verb that a cue's key names, in a word; `other` for a cue that is no verb. */
export function kindsOf(key: string, other: string): string {
  return KINDS.get(key) ?? other;
}

/**
 * Nouns that report, with what leads to the content: "criticism of", "the view that", "a call to".
 */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `criticism support opposition view belief idea plan decision promise pledge vow call request demand proposal
  claim allegation accusation attack concern fear hope worry doubt question complaint comment remark statement
  suggestion argument assertion insistence warning threat prediction expectation desire wish refusal endorsement
  praise condemnation denunciation defense defence rejection dismissal disagreement agreement opinion position
  stance description depiction portrayal characterization announcement declaration admission confession
  acknowledgment response reaction answer reply report news rumor rumour speculation notion sense feeling
  conclusion finding evidence sign indication signal suspicion conviction contention charge insult mockery
  skepticism enthusiasm preference disdain contempt admiration respect disapproval approval advice
  recommendation guidance order ruling explanation discussion debate talk mention reference message thought
  perception assumption understanding impression assessment analysis estimate forecast intention commitment effort
  interest push bid appeal plea invitation offer testimony account story apology backing resistance objection
  outrage anger frustration dissatisfaction confidence optimism pessimism anxiety`.split(/\s+/),
);
