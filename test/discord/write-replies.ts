import { writeFileSync } from "node:fs";
import { replies } from "./replies.js";

writeFileSync("docs/replies.md", await replies());
process.exit(0);
