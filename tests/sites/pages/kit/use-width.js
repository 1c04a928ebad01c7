import { useEffect, useState } from 'react';

/** The window's width in CSS pixels: the networks take parts of the page out of the DOM when it is narrow. */
export function useWidth() {
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    const measure = () => setWidth(innerWidth);
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return width;
}
