/** Square, large enough for the largest place it is shown in on a fine screen. */
const SIDE = 320;
const QUALITY = 0.86;
/** Larger files than a camera makes. */
const FILE_MAX = 60_000_000;

/**
 * A picture cut to a square around its middle and made small, as base64 of a JPEG. Rejects when
 * it is no picture that can be read.
 */
export async function photoData(file: Blob): Promise<string> {
  if (file.size > FILE_MAX) throw new Error('the file is too large');
  const image = await createImageBitmap(file);
  const side = Math.min(image.width, image.height);
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d');
  if (context === null || side === 0) throw new Error('nothing to draw');
  // What is transparent becomes white, not black.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, SIDE, SIDE);
  context.drawImage(
    image,
    (image.width - side) / 2,
    (image.height - side) / 2,
    side,
    side,
    0,
    0,
    SIDE,
    SIDE,
  );
  image.close();
  return canvas.toDataURL('image/jpeg', QUALITY).replace(/^[^,]*,/, '');
}
