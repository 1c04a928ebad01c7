import { useCallback, useEffect, useRef, useState } from 'react';

let last = 0;

/**
 * The attached pictures of one composer. Each is uploaded as soon as it is attached, and previewed by a `blob:` address.
 * @param upload file → promise of the network's id
 */
export function useMedia(upload, max = 4) {
  const [media, setMedia] = useState([]);
  const latest = useRef(media);
  latest.current = media;
  const add = useCallback(
    (files) => {
      const fresh = [...files].filter((file) => /^(image|video)\//.test(file.type));
      for (const file of fresh.slice(0, max - latest.current.length)) {
        const key = ++last;
        setMedia((all) => [...all, { key, file, url: URL.createObjectURL(file), id: '' }]);
        upload(file).then(
          (id) => setMedia((all) => all.map((one) => (one.key === key ? { ...one, id } : one))),
          () => setMedia((all) => all.filter((one) => one.key !== key)),
        );
      }
    },
    [upload, max],
  );
  const remove = useCallback((key) => {
    const gone = latest.current.find((one) => one.key === key);
    if (gone) URL.revokeObjectURL(gone.url);
    setMedia((all) => all.filter((one) => one.key !== key));
  }, []);
  const clear = useCallback(() => {
    for (const one of latest.current) URL.revokeObjectURL(one.url);
    setMedia([]);
  }, []);
  useEffect(() => () => latest.current.forEach((one) => void URL.revokeObjectURL(one.url)), []);
  return { media, add, remove, clear, pending: media.some((one) => one.id === '') };
}

/** Files of a paste or a drop; empty when it carries text alone. */
export const filesOf = (transfer) => [...(transfer?.files ?? [])];
