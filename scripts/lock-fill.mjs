// A registry that lacks some packages of other platforms makes `npm install` leave them out of the lock file, and `npm ci`
// then refuses ("Missing: … from lock file"). This writes the entries a full registry would give.
// `--check` writes nothing and fails when an entry is missing.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const PLATFORM = /(android|darwin|freebsd|linux|openharmony|win32|sunos|aix|netbsd|openbsd)-([a-z0-9]+)/;
const CPU = { armv7: 'arm', armv6: 'arm' };

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { packages } = lock;
const missing = Object.values(packages)
  .flatMap(({ optionalDependencies }) => Object.entries(optionalDependencies ?? {}))
  .filter(([name, version]) => {
    const key = `node_modules/${name}`;
    const known = packages[key] || Object.keys(packages).some((other) => other.endsWith(`/${key}`));
    return !known && /^\d/.test(version) && PLATFORM.test(name);
  });

for (const [name, version] of missing) {
  const [, os, cpu] = PLATFORM.exec(name);
  packages[`node_modules/${name}`] = {
    version,
    cpu: [CPU[cpu] ?? cpu],
    dev: true,
    license: 'MIT',
    optional: true,
    os: [os],
    ...(name.includes('musl') ? { libc: ['musl'] } : {}),
  };
}
console.log(`${missing.length} platform packages missing from the lock file`);
if (process.argv.includes('--check')) process.exit(missing.length === 0 ? 0 : 1);
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
