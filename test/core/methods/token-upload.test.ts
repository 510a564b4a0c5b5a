import assert from 'node:assert/strict';
import { readTokens } from '../../../src/methods/token-upload.ts';

const header = 'upn,serial number,secret key,time interval,manufacturer,model';
const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const row = (over: Partial<Record<'upn' | 'serial' | 'key' | 'interval' | 'maker', string>> = {}): string =>
  [over.upn ?? 'ana@corp.example', over.serial ?? 'SN1', over.key ?? key, over.interval ?? '30', over.maker ?? 'Acme', 'T1'].join(
    ',',
  );
const problems = (...rows: readonly string[]): readonly string[] => {
  const read = readTokens([header, ...rows].join('\n'));
  return read.ok ? [] : read.problems.map(({ line, why }) => `${line}: ${why}`);
};

describe('an upload of tokens', () => {
  it('takes the columns of Entra in any order and case, with a mark of order and Windows line ends', () => {
    const read = readTokens(
      '\uFEFFSerial Number,UPN,Model,Manufacturer,Time Interval,Secret Key\r\nSN1,ana@corp.example,T1,"Acme, Inc",60,jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp\r\n\r\n',
    );
    assert.ok(read.ok);
    assert.deepEqual(read.value, [
      { line: 2, upn: 'ana@corp.example', serial: 'SN1', key: { secret: key, seconds: 60, maker: 'Acme, Inc', model: 'T1' } },
    ]);
  });

  it('says of every row what is wrong, by line, and never a key', () => {
    const wrong = problems(
      row(),
      row({ upn: '', serial: 'SN2' }),
      row({ serial: '' }),
      row({ serial: 'SN4', key: 'JBSWY3DP' }),
      row({ serial: 'SN5', key: `${key.slice(1)}1` }),
      row({ serial: 'SN6', interval: '45' }),
      row({ serial: 'SN7', maker: 'x'.repeat(65) }),
      row({ serial: 'SN1' }),
      row({ upn: 'b', serial: 'a;drop', key: '', interval: '' }),
    );
    assert.deepEqual(
      wrong.map((one) => one.split(':')[0]),
      ['3', '4', '5', '6', '7', '8', '9', '10', '10', '10'],
    );
    assert.match(wrong.join('\n'), /9: the serial number stands in line 2 already/);
    assert.ok(!wrong.join('\n').includes('JBSW'));
  });

  it('refuses what is no such table: empty, no rows, columns missing, ragged, broken quotes, too much', () => {
    const whole = (text: string): string => {
      const read = readTokens(text);
      return read.ok ? 'taken' : read.problems.map(({ why }) => why).join('; ');
    };
    assert.match(whole(''), /no rows/);
    assert.match(whole(header), /no rows/);
    assert.match(whole('upn,serial number\na,b'), /columns are missing: secret key, time interval/);
    assert.match(whole(`${header}\na,b`), /more or fewer columns/);
    assert.match(whole(`${header}\n"a,b`), /comma-separated/);
    assert.match(whole('x'.repeat(5 * 1024 * 1024)), /larger than 4 MiB/);
    assert.match(
      whole([header, ...Array.from({ length: 10_001 }, (_, at) => row({ serial: `S${at}` }))].join('\n')),
      /more than 10000/,
    );
  });
});
