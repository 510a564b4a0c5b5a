import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };

/** Where Node would find `name` from `path`, in the lock. */
const isFound = (path: string, name: string): boolean => {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in packages) return true;
  const parent = path.lastIndexOf('/node_modules/');
  return path !== '' && isFound(parent < 0 ? '' : path.slice(0, parent), name);
};

describe('lockfile (SEC-132)', () => {
  const all = Object.entries(packages);

  it('holds everything its packages ask for, on every platform: npm ci refuses less', () =>
    assert.deepEqual(
      all.flatMap(([path, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies })
          .filter((name) => !isFound(path, name))
          .map((name) => `${path} needs ${name}`),
      ),
      [],
    ));

  it('pins whatever is installed everywhere by content, and names no registry', () => {
    const loose = all.filter(([path, { integrity, optional }]) => path !== '' && !integrity && !optional);
    assert.deepEqual(loose, []);
    assert.ok(all.every(([, { resolved }]) => resolved === undefined));
  });

  it('nothing runs a script on installing, but one that is optional and may be left out', () =>
    assert.deepEqual(
      all.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path),
      ['node_modules/dtrace-provider'],
    ));
});
