// Written by test/bench/fit-antecedents.ts: by kind of feature, the values of its facts and what they are worth.

/** What speaks for whom a pronoun stands for. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, string>> = {
  distance: "0 0.64; 1 0.32; 2 -0.04; 3 -0.08; 4 -0.09; 5+ -0.58",
  paragraph: "0 0.58; 1 0.09; 2 -0.21; 3+ -0.51",
  standing: "first 0.3; object -0.23; reported -0.24; saying -0.12; subject -0.02; unnamed -0.29",
  recency: "0 0.21; 1 0.06; 2 -0.1; 3 -0.21; 4+ -0.43",
  spoke: "0 0.08; 1 0.06; 2 -0.07; 3+ -0.09; never -0.1",
  since: "0 0.2; 1 0.36; 2 -0.11; 3 -0.24; 4+ -0.21; never -0.1",
  gender: "known 0.42; unknown -0.53",
  sort: "full -0.63; person 0.4; single -0.53",
  leads: "",
  between: "0 -0.07; 1 0.09; 2+ 0.06; none -0.29",
  after: "named -0.15; no 0.03; owner -0.03",
  echo: "name -0.03; no -0.08; pronoun 0.24",
  "distance standing":
    "0 first 0.28; 0 object -0.24; 0 owner 0.16; 0 subject 0.39; 1 clause 0.06; 1 first 0.5; 1 object -0.09; 1 owner 0.19; 1 reported -0.25; 1 saying -0.25; 1 subject 0.16; 2 clause -0.39; 2 first 0.17; 2 object -0.54; 2 owner 0.04; 2 reported -0.6; 2 saying 0.27; 2 subject -0.06; 3 clause 0.07; 3 first -0.12; 3 object -0.07; 3 owner -0.04; 3 reported 0.05; 3 saying -0.1; 3 subject -0.38; 4 clause -0.12; 4 first -0.19; 4 object 0.18; 4 owner -0.37; 4 saying -0.67; 4 subject -0.11; 5+ clause -0.53; 5+ first -0.36; 5+ object -0.34; 5+ owner -0.4; 5+ reported -0.06; 5+ saying -0.4; 5+ subject -0.35; 5+ unnamed -0.29",
  "spoke since":
    "0 0 0.2; 0 1 0.3; 0 2 -0.05; 0 3 -0.16; 0 4+ -0.8; 1 1 0.41; 1 2 -0.07; 1 3 -0.2; 1 4+ 0.03; 2 2 -0.03; 2 3 -0.28; 3+ 4+ -0.06; never never -0.1",
  "spoke at":
    "0 clause 0.02; 0 later 0.04; 0 quoted 0.14; 1 clause -0.31; 1 first -0.11; 1 later 0.05; 1 quoted 0.26; 2 clause 0.15; 2 first -0.33; 2 later -0.24; 2 quoted -0.03; 3+ clause -0.16; 3+ first 0.13; 3+ quoted -0.27; never clause 0.07; never first -0.07; never later -0.09; never quoted -0.22",
  "echo paragraph":
    "name 0 0.24; name 1 -0.26; name 2 -0.21; no 0 0.36; no 1 0.21; no 2 -0.19; no 3+ -0.55; pronoun 0 0.28; pronoun 1 0.17; pronoun 2 0.02; pronoun 3+ 0.16",
  "standing at":
    "clause clause 0.35; clause first -0.08; clause later 0.05; clause quoted -0.32; first clause 0.03; first first 0.49; first later 0.12; first quoted 0.22; object clause -0.21; object first -0.33; object later -0.26; owner clause -0.02; owner first -0.17; owner later -0.08; owner quoted 0.05; reported clause -0.54; reported first -0.23; reported later 0.19; reported quoted -0.12; saying clause 0.18; saying first -0.05; saying later -0.55; saying quoted -0.18; subject clause 0.02; subject first -0.03; subject later -0.02; subject quoted -0.09; unnamed first -0.25; unnamed quoted -0.24",
  "between recency":
    "0 0 0.1; 0 1 -0.09; 0 2 0.02; 0 3 -0.11; 0 4+ -0.5; 1 0 0.25; 1 1 0.09; 1 2 -0.29; 1 3 -0.31; 1 4+ -0.07; 2+ 0 0.3; 2+ 1 0.27; 2+ 2 -0.05; 2+ 3 -0.21; 2+ 4+ -0.5; none 4+ -0.26",
};
