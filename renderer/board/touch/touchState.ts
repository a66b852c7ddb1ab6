/** Whether a finger is on the board: the browser's own dragging by a long press stays away. */
let fingers = false;

export function setTouching(touching: boolean): void {
  fingers = touching;
}

export function isTouching(): boolean {
  return fingers;
}
