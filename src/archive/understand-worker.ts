import { answerInTurn } from "./answer-in-turn.js";
import { stepBack } from "./step-back.js";
import { understand } from "./understand.js";
import { encodeUnderstood } from "./understood-codec.js";

stepBack();

/** A thread that understands the sources that it is sent, one after the other, each answered with its bytes. */
answerInTurn(async (source) => Uint8Array.from(encodeUnderstood(source, await understand(source))));
