/** Whether a dialog or menu has the keyboard; one that is fading out has it no more. */
export function overlayOpen(): boolean {
  const overlays = document.querySelectorAll(
    '[role="dialog"], [role="alertdialog"], [role="menu"]',
  );
  return [...overlays].some((overlay) => !overlay.hasAttribute('data-closed'));
}
