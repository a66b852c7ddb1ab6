// How the pages are built: the window's and the printed one.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} outDir
 * @param {import('vite').Plugin[]} [more] what a benchmark builds otherwise
 * @returns {import('vite').InlineConfig}
 */
export function rendererProgram(outDir, more = []) {
  return {
    root: `${root}renderer`,
    configFile: false,
    logLevel: 'warn',
    base: '/',
    plugins: [...more, react()],
    build: {
      target: 'chrome140',
      outDir,
      emptyOutDir: true,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
      rolldownOptions: {
        input: { index: `${root}renderer/index.html`, print: `${root}renderer/print.html` },
      },
    },
  };
}
