import { useEffect, useRef, useState } from 'preact/hooks';
import { checkMessages as say } from '../../lib/messages/check.ts';
import type { Medium } from '../../lib/model/post.ts';
import { Picture } from '../picture.tsx';

interface Props {
  readonly media: readonly Medium[];
  readonly previews: Readonly<Record<string, ImageBitmap | undefined>>;
  /** Whether the last file that came was no picture. */
  readonly isRefused: boolean;
  onFiles(files: readonly File[]): void;
  onRemove(id: string): void;
}

const NO_PLACES: readonly never[] = [];

/** The pictures of a draft: adding them by button, drop or paste, and taking them out again. */
export function PictureTray({ media, previews, isRefused, onFiles, onRemove }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useDrops(onFiles, setOver);
  return (
    <section class="sl-tray" data-over={isOver} aria-label={say.pictures}>
      {media.length > 0 && (
        <ul class="sl-thumbs">
          {media.map(({ id, kind }, index) => (
            <li key={id}>
              {kind === 'image' ? (
                <Picture image={index} bitmap={previews[id]} places={NO_PLACES} />
              ) : (
                <p class="sl-fine">{say.noVideo}</p>
              )}
              <button type="button" class="sl-link" onClick={() => onRemove(id)}>
                {say.removePicture(index + 1)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        accept="image/*,video/*"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <p class="sl-tray-add">
        <button type="button" class="sl-button" onClick={() => input.current?.click()}>
          {say.addPicture}
        </button>
        <span class="sl-fine">{isOver ? say.dropHere : say.pictureHint}</span>
      </p>
      <p role="status" class="sl-said">
        {isRefused && say.notPicture}
      </p>
    </section>
  );
}

/** Files dropped anywhere on the page are taken in; without this the browser would leave the page to show them. */
function useDrops(onFiles: (files: readonly File[]) => void, setOver: (isOver: boolean) => void) {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const life = new AbortController();
    const options = { signal: life.signal };
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    addEventListener('dragover', over, options);
    addEventListener('dragleave', (event) => event.relatedTarget || setOver(false), options);
    addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        latest.current([...(event.dataTransfer?.files ?? [])]);
      },
      options,
    );
    return () => life.abort();
  }, [setOver]);
}
