// First: zod, behind the records' schemas, would ask for `eval`.
import '../data/withoutEval.ts';
import { Finder } from './finder.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** What a worker has; the DOM's types take `self` for a window. */
interface WorkerPort {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}
const port = globalThis as unknown as WorkerPort;

const finder = new Finder(
  (reply) => port.postMessage(reply),
  (task) => void setTimeout(task),
);
port.addEventListener('message', ({ data }) => finder.take(data));
