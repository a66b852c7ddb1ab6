import { InertWindow } from './inertWindow.ts';
import { WindowFrame } from './windowFrame.ts';

/** Where a window stands and how large it is. */
export class FramedWindow extends InertWindow {
  readonly frame: WindowFrame;

  constructor(name: string, bounds: Electron.Rectangle) {
    super(name);
    this.frame = new WindowFrame(bounds);
  }

  minimize(): void {
    this.frame.change('minimized');
  }
  isMinimized(): boolean {
    return this.frame.state === 'minimized';
  }
  restore(): void {
    this.frame.change('normal');
  }
  maximize(): void {
    this.frame.change('maximized');
  }
  unmaximize(): void {
    this.frame.change('normal');
  }
  isMaximized(): boolean {
    return this.frame.state === 'maximized';
  }
  setFullScreen(on: boolean): void {
    this.frame.change(on ? 'fullscreen' : 'normal');
  }
  isFullScreen(): boolean {
    return this.frame.state === 'fullscreen';
  }

  getBounds(): Electron.Rectangle {
    return this.frame.bounds;
  }
  getNormalBounds(): Electron.Rectangle {
    return this.frame.bounds;
  }
  getContentBounds(): Electron.Rectangle {
    return this.frame.bounds;
  }
  getSize(): number[] {
    return [this.frame.bounds.width, this.frame.bounds.height];
  }
  getPosition(): number[] {
    return [this.frame.bounds.x, this.frame.bounds.y];
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.frame.move(bounds);
  }
  setSize(width: number, height: number): void {
    this.frame.move({ width, height });
  }
  setPosition(x: number, y: number): void {
    this.frame.move({ x, y });
  }
}
