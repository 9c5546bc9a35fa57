/**
 * English verbs, and the irregular pasts among them: what can be the verb of a clause. From
 * the lexicon of the library compromise 14 (MIT licence, Spencer Kelly), with common verbs added.
 */
const LEMMAS = `
  abandon abduct abet abide abolish abort abound abscond absolve absorb accelerate accept acclimate accommodate accompany accomplish accost account
  accrue accuse accustom ache achieve acknowledge acquiesce acquire activate adapt add adjourn adjust administer admit adopt adorn adsorb advance
  advertise affect affix afford age agonize agonze agree alarm align allege allot allow allude alluring alter amalgamate amaze amuse analyse animate
  anneal announce annoy annul anticipate apologize appeal appear appease apply appoint appraise appreciate approach approve argue arise arm arouse
  arrange arrest arrive ask aspire assail assemble assert assess assign associate assume assure astonish astound attach attain attend attest attract
  augment authorize automate avert avoid await award babysit backfire baffle bake balance base bathe batter battle be bear beat become befriend beg
  begin beguile behave behead behold believe belittle belong bequeath bestow bet betray bewilder bewitch bias bide bind bitch bite blast bleed bless
  bloat blow blurt boat boggle boil bolster bomb bombard bookkeep boom borrow bother bounce brake brand break breastfeed breathe breathtake breed
  brighten bring broaden bruise bud build bulk bully bundle burp burst bury bustle butt buy cage calculate call camp campaign cancel captivate care
  careen carry carve cast catch cater caulk cease celebrate centralize certify challenge change chant charge charm chat cherish chew chill chirp
  choose chop circumvent cite claim clap classify cleanse climb cling clone club clutter coach coalesce coat code coerce coexist cohabit coincide
  collect collide collude coloring colour combine combust come comfort command commence communicate compel compete compile complain complicate comply
  compose compromise conceal conceive concentrate concern conclude concur condemn condense condone conduct confess confide configure confirm conflict
  conform confront confuse conjure connote conquer conserve consider consist consolidate conspire constitute constrain construct consult consume
  contain continue contrast contribute control convene converge convey convince cope correspond corrode cost cover craft cramp crave crawl create
  creep cripple criticize crumble crush cultivate cure curl curtail customize cut cycle dam damage dampen dance dare darken dash date daunt daze
  dazzle deafen deal debark debate debilitate debrief debug debunk decay deceive decentralize decide decimate decipher declare decline decode
  decommission decompose decorate decouple decrease decree decry decrypt dedicate deduct deepen deface defer define deform defraud defy degrade delay
  delegate delight delimit deliver demand demean demolish demoralize denote denounce deny depart depict deplore deploy deport depress derail derange
  derive describe deserve desist detach detail determine devastate develop devolve devote diagnose die differ dig dignify diminish dine disable
  disappoint disarm disband disburse discard discern discipline disclaim disclose discount discourage discover discuss disgruntle disgust dishearten
  dislodge dismantle dispense disperse displace displease dispose disprove disrupt dissent dissolve dissuade distil distill distinguish distort
  distract distress disturb dive diverge divert divest divulge do dole doubt drain draw dream dredge dribble drift drink drive drown drum dump dwell
  dwindle earmark earn eat edify edit educate elapse elate elect electrify elucidate elude emaciate email embalm embark embarrass embody embrace
  embroider embroil emerge emphasize empower enable enact enchant encircle enclose encourage encroach encrypt encumber end endanger endear endorse
  endow endure energize enforce engage engender engineer engrave engulf enhance enjoy enlarge enlist enliven enquire enrich enrol enroll ensue ensure
  enter enthral entice entrain entrench entrust envelop envisage envision equip erase erupt escape eschew espouse establish etch evaluate evoke evolve
  exaggerate exalt examine exasperate exceed excite exclaim exclude exercise exert exhale exhaust exhilarate exhort exhume exist exit expand expect
  expedite expel experience expire explain explode exploit explore expose expunge extend extinguish extol exude face fade fail fall falter fascinate
  fasten fatten fear feed feel fend ferment fess fetch fight fill finance find fix fizzle flatten flatter flavor flavour flee fling flirt float flood
  flow flower fluster fly focus follow forbid foreboding foreclose forego foresee foreshadow forewarn forfeit forge forget forgive fork format forsake
  forthcome fracture fragment frame freeze freshen frighten frolic frost frustrate fulfil fulfill fund fundraise furnish gad garden gather generate
  get gift giggle give glare gleam glean glide go govern grab grapple grate gratify graze greet grieve grill grip groundbreak grow gruel guard guide
  hammer hamper handle hang hanker happen harangue harass harm harvest have head heal hear heartwarm heighten help hide hijack hike hinder hire hit
  hoist hold hone hook hope horrify host howl humiliate hunker hurry hurt hush ignore illuminate illustrate imagine imbue immerse impale impart
  imperil impinge implode imply import impose impoverish impress imprison improve incite include incorporate increase indebt indicate indulge infect
  infest inflate inform infuriate infuse ingest inhabit inhibit initiate injure innovate inquire insist inspect inspire install instil instruct insult
  insure integrate intend intensify interact interest intern interpret interrupt interview intimidate intoxicate intrigue introduce intrude inundate
  invade invent invert invest invigorate invite invoke involve irk irritate isolate jag jog join jot judge juggle justify juxtapose keep kidnap kill
  knead kneel knit know lack lag land languish lash launch launder lay lead learn lease leave lend lengthen lessen let license lie lifesave lift light
  lighten like limit linger liquefy liquidate list listen live liven lodge look loosen lose love lurk madden maim maintain make manage manifest
  manufacture market marry mean meander meditate meet melt mend mesmerize message mimic mimick mince mine mingle minus misplace mitigate model modify
  molest monitor motivate mount mourn move mow muddle mull multiply mumble mystify nag nail navigate need neglect negotiate network nominate nourish
  nurse nurture obey observe obsess obtain occupy occur offend offer offset omit open operate opine oppose oppress opt order organise organize outgo
  outgrow outly outnumber outpace outstand overarch overcome overlap overlook overpower override oversee overshadow overtake overturn overuse
  overwhelm ovulate owe package paint pamper parallel paralyse park participate party pass past patrol pave pay peacekeep pend perceive perform perish
  permeate perplex persevere persist persuade pervade pinpoint piss plan play plummet plunge poach poison polish pollute portray position possess pour
  prattle pray preach precede preclude predetermine predict prefer preoccupy prepare presuppose pretend prevail prevent process proclaim procure prod
  produce profess prohibit prolong promise promote pronounce propose prosper protect protrude prove provide provoke publish puke pull pump punish
  purport pursuant pursue push put puzzle qualify quash quench question quit quote rage rain raise rally ramble rap rate ratify rattle rave ravish
  reach react read realise realize reap reason reassure reboot rebuff receive reckon reclaim recognize recommend reconcile record recoup recover
  recycle redact redefine reduce refinance refine reflect refocus refract refresh refuel refurbish register regroup regulate rehearse reheat reign
  reimburse rein reinforce reject rejoice rejuvenate relate relax release relent relieve relinquish relive reload rely remain remember remove render
  renew renounce repeat repel rephrase replace replenish report represent request require resemble resent reserve reside resign resist respect respond
  rest restock restore restrain restrict restructrue restructure resurface retire retrieve retrofit return retweet reup revamp reveal revel revere
  revert revisit revitalise revitalize revive revoke revolve reward rid ride ring ripen rise riveting roam roar roof rot rout run rush rustle sadden
  satisfy saturate save say scare scatter scavenge schedule scorch score scratch scream screech screen sculpt seal seat see seek seem sell send
  sentence sequester serve set settle sever sew shake share sharpen shatter shed shine ship shock shoot shop shorten shout show shrink shrivel shun
  shut sift sign signal simplify simulate sing sink sit skate skateboard skyrocket slam slay sleep slide slope smile smuggle snatch sneak sniff
  snowboard snuggle soak soar sober solicit solve sooth soothe sort sow sparkle spawn speak specialize specify spellbind spend spice spin spit splay
  split spoil spoof spot sprawl spread spring squander squish stab stage stagger stain stand start startle starve state stave stay steal stereotype
  stick stiffen stifle stimulate sting stir stop storytelling straighten strangle strengthen strew stride strike strip strive struggle stuff stump
  stun sublimate submerge submit subside subsidize subsist subtract subvert succeed succumb suck suffer suffice suggest summarise summon support
  suppose suppress surf surge surmount surpass surprise surround survey survive suspend suss sustain swallow sway swear sweep sweeten swell swim swing
  tack tackle tailor take tamper tan tantalize target tarnish taste tax teach tear tease tell tempt terrify test thank think threaten thrill thrive
  throw thwart tighten topple touch toughen traffick train trample transact transform transpire transport trap travel tremble trifle trim trouble
  trust try tuck tumble turn tweet twist uncover undercut undergo understand undertake undervalue underwhelm undo unearth unfold unfounded unify unite
  unleash unlock unnerve unplug unravel unsettle untie unveil update uphold uplift upset use validate vanish vary verify vex vie visit visualize
  volunteer vote wait waive wake walk wander want warn warp weaken wean wear weather weave wed weep weigh whack whisper widen wield win wind withdraw
  wither wonder work worry worsen wrap wreak wrestle wring wrinkle write yammer yawn yearn yell yield zonk zoom
`;

const IRREGULAR_PASTS = `
say/said tell/told think/thought write/wrote/written speak/spoke/spoken hold/held know/knew/known see/saw/seen find/found show/showed/shown
  give/gave/given make/made take/took/taken put/put read/read mean/meant feel/felt hear/heard lead/led leave/left get/got/gotten go/went/gone
  come/came/come become/became/become begin/began/begun bring/brought buy/bought build/built catch/caught choose/chose/chosen cut/cut deal/dealt
  draw/drew/drawn drive/drove/driven eat/ate/eaten fall/fell/fallen fight/fought fly/flew/flown forget/forgot/forgotten hit/hit hurt/hurt keep/kept
  let/let lie/lay/lain lose/lost meet/met pay/paid ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run seek/sought sell/sold send/sent set/set
  shake/shook/shaken shoot/shot shut/shut sing/sang/sung sit/sat sleep/slept spend/spent split/split spread/spread stand/stood steal/stole/stolen
  strike/struck swear/swore/sworn swim/swam/swum teach/taught tear/tore/torn throw/threw/thrown understand/understood wake/woke/woken wear/wore/worn
  win/won bear/bore/borne beat/beat/beaten bet/bet bind/bound bite/bit/bitten bleed/bled blow/blew/blown break/broke/broken breed/bred burst/burst
  cast/cast cling/clung creep/crept dig/dug feed/fed flee/fled forbid/forbade/forbidden forgive/forgave/forgiven freeze/froze/frozen grow/grew/grown
  hang/hung hide/hid/hidden kneel/knelt lay/laid lend/lent light/lit overcome/overcame/overcome overtake/overtook/overtaken quit/quit shed/shed
  shine/shone shrink/shrank/shrunk sink/sank/sunk slide/slid spin/spun spit/spat spring/sprang/sprung stick/stuck sting/stung stride/strode sweep/swept
  swing/swung undergo/underwent/undergone uphold/upheld weave/wove/woven weep/wept wind/wound withdraw/withdrew/withdrawn recast/recast broadcast/broadcast
  retell/retold rewrite/rewrote/rewritten foresee/foresaw/foreseen mislead/misled misunderstand/misunderstood cost/cost undertake/undertook/undertaken
  learn/learned/learnt dream/dreamed/dreamt repay/repaid outline/outlined dwell/dwelt have/had do/did/done be/was/been
`;

/** Verb lemmas, in lower case. */
export const VERBS: readonly string[] = LEMMAS.trim().split(/\s+/);

/** Lemma to its irregular past and past participle: "write" to "wrote", "written". */
export const IRREGULARS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_PASTS.trim()
    .split(/\s+/)
    .map((entry) => {
      const [lemma = "", ...pasts] = entry.split("/");
      return [lemma, pasts] as const;
    }),
);
