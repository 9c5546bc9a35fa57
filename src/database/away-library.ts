import type { ArchiveKeys } from "../archive/archive-keys.js";
import { UnavailableError } from "../archive/unavailable-error.js";
import type { Library } from "../retrieval/library.js";
import { atOnce } from "../text/all-steps.js";

const NOTHING = { articles: 0, passages: 0, quotations: 0, people: 0 };

/** A library for the time until the database can be asked: to whatever it is asked it says `why` there is no answer. */
export function awayLibrary(why: () => string): Library {
  const away = () => Promise.reject(new UnavailableError(`the database: ${why()}`));
  return {
    inTurns: atOnce,
    candidates: away,
    bestPassages: away,
    withPhrase: away,
    statistics: away,
    article: away,
    articles: away,
    articlesCalled: away,
    lookAtSpoken: away,
    people: away,
    person: away,
    peopleCalled: away,
    peopleInOffice: away,
    peopleLike: away,
    speakersOf: away,
    quotationsBy: away,
    nearWords: away,
    synonyms: away,
    counts: () => Promise.resolve(NOTHING),
  };
}

/** The state of an archive that is not known. */
const NO_STATE = "----";

/** Keys for that time: no article is known, and none is new. */
export function awayKeys(why: () => string): ArchiveKeys {
  const away = () => Promise.reject(new UnavailableError(`the database: ${why()}`));
  return { state: NO_STATE, idOf: away, personOf: away, addedSince: away };
}
