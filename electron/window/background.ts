/** `--paper` of renderer/styles/tokens.css, for the moment before the page is painted. */
export const paperColor = { light: '#faf7f1', dark: '#161a17' } as const;
