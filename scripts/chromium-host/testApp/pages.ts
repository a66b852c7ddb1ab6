/** What the test app serves: path → media type and text. */
export const pages: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/index.html': [
    'text/html; charset=utf-8',
    '<!doctype html><title>Test app</title><h1>waiting</h1><textarea aria-label="Text"></textarea><script type="module" src="/page.js"></script>',
  ],
  '/page.js': [
    'text/javascript',
    `window.seen = [];
     addEventListener('pagehide', () => bridge.send('left'));
     bridge.on('told', (value) => seen.push(value));
     const ours = trustedTypes.createPolicy('test', { createScriptURL: (url) => url });
     const worker = new Worker(ours.createScriptURL('/worker.js'), { type: 'module' });
     window.workerSaid = new Promise((resolve) => {
       worker.addEventListener('message', (event) => resolve(event.data));
     });
     document.querySelector('h1').textContent = 'ready: ' + (await bridge.invoke('hello', 'you'));`,
  ],
  '/worker.js': ['text/javascript', `import { word } from '/word.js'; postMessage(word);`],
  '/word.js': ['text/javascript', `export const word = 'from a module';`],
  '/print.html': [
    'text/html; charset=utf-8',
    '<!doctype html><title>Sheet</title><style>@page { size: A5 }</style><h1>Sheet</h1>',
  ],
};

export const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";
