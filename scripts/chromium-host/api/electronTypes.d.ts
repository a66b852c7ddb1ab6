/// <reference types="electron" />
// Types only: Electron's declarations define the global namespace `Electron`, which every
// part of the stand-in is checked against.
