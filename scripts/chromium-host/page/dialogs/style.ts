/**
 * The dialogs' own look. `light-dark` follows the colour scheme of the page's root, so they
 * are dark where the app is. As a constructed sheet it needs no leave of the page's CSP.
 */
const css = `
:host { all: initial; color-scheme: inherit; }
dialog {
  box-sizing: border-box; width: min(34rem, calc(100vw - 2rem)); max-height: calc(100vh - 4rem);
  padding: 1.5rem; border: 1px solid light-dark(#cfc4b0, #435048); border-radius: 12px;
  background: light-dark(#fffdf9, #1e2420); color: light-dark(#1f2823, #eef0ea);
  font: 15px/1.5 system-ui, sans-serif; box-shadow: 0 18px 60px rgb(0 0 0 / .35);
  overflow: auto; overflow-wrap: anywhere;
}
dialog::backdrop { background: rgb(20 20 15 / .45); }
h2 { margin: 0 0 .5rem; font-size: 1.05rem; line-height: 1.35; white-space: pre-line; }
p { margin: 0 0 .75rem; white-space: pre-line; color: light-dark(#56605a, #a9b3ab); }
p.notice { color: light-dark(#8a3417, #f09a72); font-weight: 600; }
label, .label { display: block; margin: .75rem 0 .25rem; font-weight: 600; }
label.check { display: flex; gap: .5rem; align-items: center; font-weight: 400; }
input[type=text] {
  box-sizing: border-box; width: 100%; padding: .5rem .6rem; font: inherit; color: inherit;
  background: light-dark(#f2ede3, #121512); border: 1px solid light-dark(#8b826e, #78857c); border-radius: 6px;
}
.row { display: flex; flex-wrap: wrap; gap: .5rem; }
.end { justify-content: flex-end; margin-top: 1.25rem; }
.path { margin: .5rem 0; font-family: ui-monospace, monospace; font-size: .85rem; }
ul { margin: 0; padding: .25rem; max-height: 12rem; overflow: auto; list-style: none;
  background: light-dark(#f2ede3, #121512); border-radius: 6px; }
button {
  padding: .45rem .9rem; font: inherit; color: inherit; cursor: pointer;
  background: transparent; border: 1px solid light-dark(#8b826e, #78857c); border-radius: 6px;
}
button.main { background: light-dark(#23634a, #7cc5a1); border-color: transparent; color: light-dark(#fff, #0d1a13); }
li button { width: 100%; border: 0; text-align: start; padding: .3rem .5rem; }
button:hover { background: light-dark(#dfeee5, #21382c); }
button.main:hover { background: light-dark(#1b4f3b, #93d3b3); }
:focus-visible { outline: 2px solid light-dark(#23634a, #7cc5a1); outline-offset: 2px; }
`;

export function dialogStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
