const sizes = { a4: 'A4', letter: 'letter' } as const;

/**
 * Paper, margins and the foot of every page (P2). The words depend on the language, so the
 * rules are made here and adopted; the content policy allows no style element.
 */
export function setPageRules({
  paper,
  footer,
}: {
  readonly paper: 'a4' | 'letter';
  readonly footer: string;
}): void {
  const font = 'font: 7.5pt Inter, sans-serif; color: #4d5851;';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page {
    size: ${sizes[paper]};
    margin: 13mm 15mm 16mm;
    @bottom-left { content: ${cssString(footer)}; ${font} }
    @bottom-right { content: counter(page) " / " counter(pages); ${font} }
  }`);
  document.adoptedStyleSheets = [sheet];
}

function cssString(text: string): string {
  const escaped = text.replaceAll(
    /["\\\n\r\f]/g,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
