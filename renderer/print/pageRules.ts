const sizes = { a4: 'A4', letter: 'letter' } as const;
const feet = { normal: '9pt', large: '12pt' } as const;

/**
 * Paper, margins and the foot of every page (P2). The words depend on the language, so the
 * rules are made here and adopted; the content policy allows no style element.
 */
export function setPageRules({
  paper,
  size,
  footer,
  title,
}: {
  readonly paper: 'a4' | 'letter';
  readonly size: 'normal' | 'large';
  /** On every page. */
  readonly footer: string;
  /** What the paper is, on the pages after the first. */
  readonly title: string;
}): void {
  const font = `font: ${feet[size]} Inter, sans-serif; color: #4d5851; white-space: nowrap;`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page {
    size: ${sizes[paper]};
    margin: 13mm 15mm 16mm;
    @bottom-left { content: ${cssString(`${title} \u00B7 ${footer}`)}; ${font} }
    @bottom-right { content: counter(page) " / " counter(pages); ${font} }
  }
  @page :first {
    @bottom-left { content: ${cssString(footer)}; ${font} }
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
