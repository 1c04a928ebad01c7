import { useEffect } from 'react';
import { fake } from './request.js';

/**
 * Lets a test publish by `fake.ways[name]()`: the site's own code, reached by no button or key. So a shortcut that was added
 * yesterday would do it.
 */
export function useWay(name, publish) {
  useEffect(() => {
    fake.ways[name] = () => publish({ isTrusted: true });
    return () => {
      delete fake.ways[name];
    };
  });
}
