import { killWhileLoading } from "./kill-while-loading.js";

const kills = Number(process.argv[2] ?? 100);
console.log(await killWhileLoading(kills));
