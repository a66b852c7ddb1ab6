import { app } from 'electron';
import type { Launch } from '../cli/launch.ts';
import { routeCalls } from '../ipc/router.ts';
import { putMachineFiles } from '../place/dataFolder.ts';
import { temporaryFolder } from '../place/temporaryFolder.ts';
import { PrintDesk } from '../printing/printDesk.ts';
import { printPageHandlers } from '../printing/printPageHandlers.ts';
import { serveApp } from '../protocol/appProtocol.ts';
import { complain, type ExitCode, leave } from '../start/exits.ts';
import { layGround } from '../start/ground.ts';
import { rendererFolder } from '../start/rendererFolder.ts';
import { pagesSession, sealSessions } from '../window/sealSession.ts';
import { type JobContext, runJob } from './job.ts';
import { jobPlace, openForJobs } from './openForJobs.ts';
import { reasonLine } from './reasonLine.ts';

/**
 * Does without a window what the command line asks for, one job after the other. The first
 * that fails ends the run, with one line that says why.
 */
export async function runJobs(launch: Extract<Launch, { kind: 'jobs' }>): Promise<ExitCode> {
  // The journal has a lock of its own; Electron's files may go when this run ends.
  putMachineFiles(temporaryFolder());
  const place = jobPlace(launch);
  // A print page that closes is no reason to end.
  app.on('window-all-closed', () => undefined);
  // Told to quit in the middle: what was asked for has not been done.
  app.on('will-quit', (event) => {
    event.preventDefault();
    leave(1);
  });
  await app.whenReady();
  const now = (): Date => new Date();
  const ground = await layGround(place.dataDir, launch);
  const desk = new PrintDesk();
  sealSessions();
  serveApp(pagesSession(), rendererFolder);
  routeCalls({
    handlers: printPageHandlers(desk),
    known: (page) => (desk.isPrintPage(page) ? 'print' : null),
    report: (name, error) => process.stderr.write(`${name}: ${String(error)}\n`),
  });
  try {
    const store = await openForJobs(place, launch, ground, now());
    try {
      const context: JobContext = { ...ground, store, desk, now, packaged: app.isPackaged };
      for (const job of launch.jobs) await runJob(job, context);
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    await complain(reasonLine(error, ground.voice));
    return 1;
  }
}
