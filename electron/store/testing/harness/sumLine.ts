import { sum } from './report.ts';

const lastSum = /^> [\d,]+ points tried, [\d,]+ lost anything\.$/m;

/** `18,908 points tried, 0 lost anything.` */
export function sumLine(reports: Parameters<typeof sum>[0]): string {
  const { tried, lost } = sum(reports);
  return `${tried.toLocaleString('en')} points tried, ${lost.toLocaleString('en')} lost anything.`;
}

/** A page that quotes the sum of an earlier run, with that of this one. Throws when it does not. */
export function withSumLine(page: string, line: string): string {
  if (!lastSum.test(page)) throw new Error('the page quotes no sum of the harness');
  return page.replace(lastSum, `> ${line}`);
}
