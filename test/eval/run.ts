import { AIMS, evaluate, FLOORS, figuresOf, reaches, shareOf } from "./evaluate.js";
import type { Verdict } from "./grade-answer.js";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printKinds(heading: string, verdicts: readonly Verdict[]): void {
  print(`${heading}: ${verdicts.length} questions`);
  for (const kind of new Set(verdicts.map((verdict) => verdict.kind))) {
    const own = verdicts.filter((verdict) => verdict.kind === kind);
    const right = own.filter((verdict) => verdict.right).length;
    print(`  ${kind.padEnd(26)} ${right} of ${own.length} (${percent(shareOf(own))})`);
  }
}

function printFailure({ kind, ask, expected, got, ...verdict }: Verdict): void {
  const faults = [
    ...(verdict.wrongSpeaker ? ["WRONG SPEAKER"] : []),
    ...(verdict.wrongDate ? ["WRONG DATE"] : []),
    ...(verdict.wrongDateBeside ? ["wrong date beside"] : []),
  ];
  print(`- [${[kind, ...faults].join(", ")}] ${ask}\n    expected: ${expected}\n    got: ${got}`);
}

const evaluation = await evaluate();
const { answerable, unanswerable } = evaluation;
const figures = figuresOf(evaluation);

for (const verdict of [...answerable, ...unanswerable]) {
  if (!verdict.right || verdict.wrongDateBeside) printFailure(verdict);
}
printKinds("Right first", answerable);
printKinds("Refused", unanswerable);
print(`Right first          ${percent(figures.rightFirst)} (aim ${percent(AIMS.rightFirst)})`);
print(`Unanswerable refused ${percent(figures.refused)} (aim ${percent(AIMS.refused)})`);
const uncertain = unanswerable.filter(({ got }) => got.startsWith("uncertain")).length;
print(`Unanswerable offered ${percent(uncertain / unanswerable.length)} as not certain`);
print(`Wrong speaker        ${figures.wrongSpeaker} (aim ${AIMS.wrongSpeaker})`);
print(`Wrong date           ${figures.wrongDate} (aim ${AIMS.wrongDate})`);
const beside = answerable.filter(({ wrongDateBeside }) => wrongDateBeside).length;
print(`Wrong date beside    ${beside}`);
if (!reaches(figures, FLOORS)) process.exitCode = 1;
