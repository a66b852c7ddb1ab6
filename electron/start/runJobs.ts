import type { Launch } from '../cli/launch.ts';
import type { ExitCode } from './exits.ts';

export async function runJobs(_launch: Extract<Launch, { kind: 'jobs' }>): Promise<ExitCode> {
  return 1;
}
