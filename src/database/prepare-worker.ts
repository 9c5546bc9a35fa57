import { answerInTurn } from "../archive/answer-in-turn.js";
import { preparedBytes, prepareSource } from "./prepare-source.js";

/** A thread that prepares the sources that it is sent for the tables, one after the other. */
answerInTurn(async (source) => preparedBytes(await prepareSource(source)));
