// Written by test/bench/fit-antecedents.ts: by kind of feature, the values of its facts and what they are worth.

/** What speaks for whom a pronoun stands for. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, string>> = {
  distance:
    "0 0.71; 1 0.38; 2 -0.05; 3 -0.09; 4 -0.16; 5+ -0.69",
  paragraph:
    "0 0.7; 1 0.13; 2 -0.3; 3+ -0.7",
  standing:
    "clause -0.03; first 0.34; object -0.26; reported -0.24; saying -0.15; subject -0.05; unnamed -0.37",
  recency:
    "0 0.21; 1 0.05; 2 -0.1; 3 -0.25; 4+ -0.47",
  spoke:
    "0 0.11; 1 0.03; 2 -0.08; 3+ -0.08; never -0.1",
  since:
    "0 0.34; 1 0.33; 2 -0.14; 3 -0.16; 4+ -0.21; never -0.1",
  gender:
    "known 0.44; unknown -0.53",
  sort:
    "full -0.64; person 0.41; single -0.49",
  leads:
    "leads 0.06; no -0.04",
  between:
    "0 -0.1; 1 0.06; 2+ 0.08; none -0.37",
  after:
    "named -0.1",
  "distance standing":
    "0 first 0.15; 0 object -0.22; 0 owner 0.2; 0 subject 0.44; 1 clause 0.11; 1 first 0.5; 1 object -0.05; 1 owner 0.19; 1 reported -0.23; 1 saying -0.32; 1 subject 0.18; 2 clause -0.33; 2 first 0.23; 2 object -0.45; 2 reported -0.57; 2 saying 0.31; 3 clause 0.09; 3 first -0.05; 3 object -0.05; 3 owner -0.07; 3 reported 0.07; 3 saying -0.12; 3 subject -0.41; 4 clause -0.13; 4 first -0.19; 4 object 0.1; 4 owner -0.36; 4 reported -0.07; 4 saying -0.6; 4 subject -0.16; 5+ clause -0.62; 5+ first -0.43; 5+ object -0.4; 5+ owner -0.5; 5+ reported -0.1; 5+ saying -0.46; 5+ subject -0.43; 5+ unnamed -0.37",
  "spoke since":
    "0 0 0.34; 0 1 0.29; 0 2 -0.07; 0 3 0.08; 0 4+ -0.81; 1 1 0.3; 1 2 -0.03; 1 3 -0.25; 2 2 -0.17; 2 3 -0.25; 3+ 3 -0.09; 3+ 4+ -0.05; never never -0.1",
  "spoke at":
    "0 first 0.07; 0 later 0.03; 0 quoted 0.12; 1 clause -0.38; 1 first -0.26; 1 later 0.05; 1 quoted 0.24; 2 clause 0.15; 2 first -0.23; 2 later -0.3; 2 quoted -0.04; 3+ clause -0.16; 3+ first 0.08; 3+ later 0.06; 3+ quoted -0.3; never clause 0.12; never first -0.05; never later -0.11; never quoted -0.18",
  "standing at":
    "clause clause 0.41; clause first -0.08; clause quoted -0.32; first clause 0.07; first first 0.45; first later 0.1; first quoted 0.23; object clause -0.18; object first -0.37; object later -0.3; object quoted 0.02; owner clause -0.02; owner first -0.14; owner later -0.05; owner quoted 0.1; reported clause -0.58; reported first -0.22; reported later 0.17; reported quoted -0.14; saying clause 0.19; saying first 0.02; saying later -0.48; saying quoted -0.17; subject first -0.03; subject later -0.06; unnamed first -0.24; unnamed quoted -0.24",
  "between recency":
    "0 0 0.09; 0 1 -0.09; 0 2 -0.02; 0 3 -0.17; 0 4+ -0.53; 1 0 0.32; 1 1 0.12; 1 2 -0.33; 1 3 -0.31; 1 4+ -0.09; 2+ 0 0.35; 2+ 1 0.22; 2+ 3 -0.25; 2+ 4+ -0.57; none 4+ -0.26",
};
