import { showToast } from '../../app/toasts.ts';
import { perform } from '../../app/perform.ts';
import { textNow } from '../../i18n/useText.ts';
import { photoData } from './photoData.ts';

/** Makes a picture the photo of a contact; says so when it cannot be read. */
export async function setPhoto(contactId: string, file: Blob): Promise<void> {
  let data: string;
  try {
    data = await photoData(file);
  } catch {
    showToast({ tone: 'error', text: textNow()('contact.photo.failed'), action: null });
    return;
  }
  await perform({
    type: 'photo.set',
    input: { contactId, type: 'image/jpeg', data },
  });
}

export async function removePhoto(contactId: string): Promise<void> {
  await perform({ type: 'photo.remove', input: { contactId } });
}
