import { Guarded, type Offers } from '../standIn.ts';

/** A browser tells nothing of suspend and lock; listeners are kept and never called. */
class PowerMonitor
  extends Guarded
  implements Offers<Electron.PowerMonitor, 'isOnBatteryPower' | 'onBatteryPower'>
{
  readonly onBatteryPower = false;
  constructor() {
    super('powerMonitor');
  }
  isOnBatteryPower(): boolean {
    return false;
  }
}

export const powerMonitor = new PowerMonitor();
