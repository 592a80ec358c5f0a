import { expect, test } from 'vitest';
import { Crowd } from '../../../src/names/index/crowd.ts';
import { MEANS } from '../../../src/names/index/layout.ts';

const eight = Array.from({ length: 8 }, () => MEANS.surname);

test('the ninth of a surname says "a crowd", later ones nothing', () => {
  const crowd = new Crowd();
  const admitted = [...eight, 0, 0].map(() => crowd.admit(7, MEANS.surname));
  expect(admitted).toEqual([...eight, MEANS.crowd, null]);
  expect(crowd.admit(7, MEANS.name)).toBe(MEANS.name);
});

test('the ninth of an acronym is left out', () => {
  const crowd = new Crowd();
  for (const _ of eight) expect(crowd.admit(7, MEANS.acronym)).toBe(MEANS.acronym);
  expect(crowd.admit(7, MEANS.acronym)).toBeNull();
});

test('every surname has its own count, however many there are', () => {
  const crowd = new Crowd();
  for (let round = 0; round < 8; round++)
    for (let check = 1; check < 5_000; check++)
      expect(crowd.admit(check * 4096, MEANS.surname)).toBe(MEANS.surname);
  expect(crowd.admit(4096, MEANS.surname)).toBe(MEANS.crowd);
});
