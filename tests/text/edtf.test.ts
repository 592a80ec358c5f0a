import edtf from 'edtf';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compareDates, dayRange, isEdtf, isoDay, today } from '../../src/text/edtf.ts';

const range = (date: string) => {
  const days = dayRange(date);
  return days && [isoDay(days.first), isoDay(days.last)];
};

describe('the days a date covers', () => {
  test.each([
    ['2018-08-27', ['2018-08-27', '2018-08-27']],
    ['2018-08', ['2018-08-01', '2018-08-31']],
    ['2024-02~', ['2024-02-01', '2024-02-29']],
    ['1999', ['1999-01-01', '1999-12-31']],
    ['2025-02-15/2025-02-16', ['2025-02-15', '2025-02-16']],
    ['0044-03', ['0044-03-01', '0044-03-31']],
    ['0000-02', ['0000-02-01', '0000-02-29']],
    ['9999', ['9999-01-01', '9999-12-31']],
    ['-0044-03-15', null],
    ['12018', null],
    ['2018-02-30', null],
    ['2018-13', null],
    ['2018-00', null],
    ['2025-02-16/2025-02-15', null],
    ['2025/2026/2027', null],
    ['27 August 2018', null],
    ['', null],
  ])('%s: %j', (date, days) => {
    expect(range(date)).toEqual(days);
    expect(isEdtf(date)).toBe(days !== null);
  });

  test('agree with the edtf package on every day, month and year', () => {
    const part = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat(13), fc.nat(32));
    const two = (n: number) => String(n).padStart(2, '0');
    const written = part.map(([y, m, d]) => [`${y}`, `${y}-${two(m)}`, `${y}-${two(m)}-${two(d)}`]);
    fc.assert(
      fc.property(written, fc.nat(2), (dates, level) => {
        const date = dates[level] ?? '';
        expect(range(date)).toEqual(oracle(date));
      }),
    );
  });
});

function oracle(date: string): [string, string] | null {
  try {
    const { min, max } = edtf(date);
    const days: [string, string] = [day(min), day(max)];
    // The package lets 31 February run over into March.
    return date.length === 10 && days[0] !== date ? null : days;
  } catch {
    return null;
  }
}
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

test('newest first is the reverse of the order, undated at the end', () => {
  const dates = ['2018', null, '2025-02-17', '2018-08-27', 'nonsense', '2025-02'];
  expect(dates.sort((a, b) => compareDates(b, a))).toEqual([
    '2025-02',
    '2025-02-17',
    '2018',
    '2018-08-27',
    null,
    'nonsense',
  ]);
});

describe('today', () => {
  afterEach(() => void vi.unstubAllEnvs());
  test.each([
    ['UTC', '2026-01-01'],
    ['Pacific/Kiritimati', '2026-01-02'],
    ['Pacific/Pago_Pago', '2025-12-31'],
  ])('in %s is %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(today(new Date('2026-01-01T10:30:00Z'))).toBe(day);
  });
});
