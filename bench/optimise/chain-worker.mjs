/** Loads the sources in a worker: Node itself knows no TypeScript there. */
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { solveChain } = await import("./run-chains.ts");
parentPort?.postMessage(solveChain(workerData));
