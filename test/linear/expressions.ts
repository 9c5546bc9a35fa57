import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "vite";

const SRC = join(import.meta.dirname, "../../src");

/** A regular expression and the file of `src/` that it stands in. */
export interface Expression {
  readonly file: string;
  readonly pattern: RegExp;
}

/** Programs of their own, which run where they are loaded; none of them builds an expression. */
const PROGRAMS = /^(?:main|cli|shards)\.ts$|-worker\.ts$|^playground\/page\/client\//;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?<!\.d)\.ts$/.test(file),
);

/** Every expression that is written out in `src/`, and the files where others are built. */
export function writtenExpressions(): {
  readonly written: readonly Expression[];
  readonly building: ReadonlySet<string>;
} {
  const written: Expression[] = [];
  const building = new Set<string>();
  for (const file of files) {
    const { program } = parseSync(file, readFileSync(join(SRC, file), "utf8"));
    const isBuilt = ({ callee }: { readonly callee: { readonly type: string } }) => {
      if ("name" in callee && callee.name === "RegExp") building.add(file);
    };
    const visitor = new Visitor({
      Literal: (node) => {
        if (!("regex" in node)) return;
        const { pattern, flags } = node.regex;
        written.push({ file, pattern: new RegExp(pattern, flags) });
      },
      ...{ NewExpression: isBuilt, CallExpression: isBuilt },
    });
    visitor.visit(program);
  }
  return { written, building };
}

/** Every expression that the modules of `src/` build while they are loaded. */
export async function builtExpressions(): Promise<readonly Expression[]> {
  const built: Expression[] = [];
  const own = globalThis.RegExp;
  const recorded = (pattern: RegExp): RegExp => {
    const caller = /\/src\/([\w/.-]+\.ts)/.exec(new Error().stack?.split("\n")[3] ?? "")?.[1];
    if (caller !== undefined) built.push({ file: caller, pattern });
    return pattern;
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args) => recorded(Reflect.construct(target, args)),
  });
  try {
    for (const file of files) if (!PROGRAMS.test(file)) await import(join(SRC, file));
  } finally {
    globalThis.RegExp = own;
  }
  return built;
}
