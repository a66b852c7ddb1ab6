import type { CDPSession } from 'playwright-core';

/** The part of Chromium's trace events that is read here; durations in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Milliseconds of processor time of the longest task of the page's main thread while
 * something is done. Unlike the time from frame to frame it does not count what the machine
 * did meanwhile for others.
 */
export async function heaviestTask(
  session: CDPSession,
  work: () => Promise<unknown>,
): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = (part: { value: object[] }): void => {
    // Chromium's own format, of which only what `TraceEvent` names is read.
    events.push(...(part.value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'] },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const pages = new Set(
    events.filter(({ args }) => args?.name === 'CrRendererMain').map((event) => thread(event)),
  );
  const tasks = events.filter((event) => pages.has(thread(event)));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
