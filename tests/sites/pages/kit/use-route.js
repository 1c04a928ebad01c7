import { useEffect, useState } from 'react';

/** The path shown, and `navigate(path)` by the history API: a change of route without a page load. */
export function useRoute() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const navigate = (to, { replace = false } = {}) => {
    history[replace ? 'replaceState' : 'pushState']({ inApp: true }, '', to);
    setPath(location.pathname);
  };
  return [path, navigate];
}

/** For links: follow within the page instead of loading a document. */
export const follow = (navigate, to) => (event) => {
  event.preventDefault();
  navigate(to);
};
