import './data/withoutEval.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import '@fontsource-variable/newsreader/wght-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startAppearance } from './app/appearance.ts';
import { startJournalSwitch } from './app/journalSwitch.ts';
import { startReporting } from './app/reportTroubles.ts';
import { startSession } from './data/session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

startAppearance();
startReporting();
startJournalSwitch();
startSession();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
