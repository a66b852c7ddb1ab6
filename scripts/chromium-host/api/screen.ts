import { Guarded, type Offers } from '../standIn.ts';

type OfferedMember =
  | 'getPrimaryDisplay'
  | 'getAllDisplays'
  | 'getDisplayMatching'
  | 'getDisplayNearestPoint'
  | 'getCursorScreenPoint';

/** The browser places windows; until it tells, a desktop of the usual size is assumed. */
const area = { x: 0, y: 0, width: 1920, height: 1080 };

class Screen extends Guarded implements Offers<Electron.Screen, OfferedMember> {
  constructor() {
    super('screen');
  }
  getPrimaryDisplay(): Electron.Display {
    return {
      id: 1,
      label: '',
      bounds: area,
      workArea: area,
      size: area,
      workAreaSize: area,
      scaleFactor: 1,
      rotation: 0,
      internal: true,
      detected: true,
      nativeOrigin: { x: 0, y: 0 },
      accelerometerSupport: 'unknown',
      touchSupport: 'unknown',
      monochrome: false,
      colorDepth: 24,
      depthPerComponent: 8,
      colorSpace: '',
      displayFrequency: 60,
      maximumCursorSize: { width: 0, height: 0 },
    };
  }
  getAllDisplays(): Electron.Display[] {
    return [this.getPrimaryDisplay()];
  }
  getDisplayMatching(): Electron.Display {
    return this.getPrimaryDisplay();
  }
  getDisplayNearestPoint(): Electron.Display {
    return this.getPrimaryDisplay();
  }
  getCursorScreenPoint(): Electron.Point {
    return { x: 0, y: 0 };
  }
}

export const screen = new Screen();
