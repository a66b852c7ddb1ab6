const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** The words of a description: some calendars write it as a piece of a web page. */
export function plainText(text: string): string {
  const isMarkup = /<(?:\/?(?:p|b|i|u|a|ul|ol|li|div|span|html|body|br|h\d)\b[^<>]*)>/i.test(text);
  const words = isMarkup
    ? text
        .replaceAll(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, '\n')
        .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
        .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    : text;
  return words
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
