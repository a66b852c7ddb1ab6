// From the package itself: Electron's own `getVersion` knows it only when it is packaged.
export { version } from '../../package.json';
