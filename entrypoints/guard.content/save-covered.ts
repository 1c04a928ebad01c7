import type { ImagePlace } from '../../lib/model/sighting.ts';
import type { Attachment } from '../../lib/page/attachments.ts';
import type { Looks } from '../../lib/page/vision.ts';
import { saveFile } from './save-file.ts';

/** Saves a copy of a picture with places painted over among the person's downloads. @throws when none can be made */
export async function saveCovered(
  looks: Pick<Looks, 'cover'>,
  attachment: Attachment | undefined,
  places: readonly ImagePlace[],
): Promise<void> {
  const copy = attachment && (await looks.cover(attachment, places));
  if (!copy) throw new Error('The copy could not be made.');
  const name = attachment.file.name.replace(/\.[^.]*$/, '') || 'picture';
  saveFile(copy, `${name}-covered.${copy.type === 'image/png' ? 'png' : 'jpg'}`);
}
