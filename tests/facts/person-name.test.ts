import { describe, expect, test } from 'vitest';
import { bareName, personName } from '../../src/facts/person-name.ts';

describe('a name taken apart', () => {
  test.each([
    ['Emmanuel Macron', 'emmanuel', '', 'macron'],
    ['Mr. Macron', '', '', 'macron'],
    ['President Macron’s', '', '', 'macron'],
    ['Ursula von der Leyen', 'ursula', '', 'von der leyen'],
    ['von der Leyen', '', '', 'von der leyen'],
    ['Jean-Yves Le Drian', 'jean-yves', '', 'le drian'],
    ['Le Drian', '', '', 'le drian'],
    ['Ben Wallace', 'ben', '', 'wallace'],
    ['Al Gore', 'al', '', 'gore'],
    ['Ivo H. Daalder', 'ivo', 'h', 'daalder'],
    ['J.D. Vance', 'jd', '', 'vance'],
    ['H. R. McMaster', 'hr', '', 'mcmaster'],
    ['Mary Elise Sarotte', 'mary', 'elise', 'sarotte'],
    ['Martin Luther King Jr.', 'martin', 'luther', 'king'],
    ['President-elect Donald J. Trump', 'donald', 'j', 'trump'],
    ['Pope Francis', '', '', 'francis'],
    ['', '', '', ''],
  ])('%s', (name, given, middle, surname) => {
    expect(personName(name)).toEqual({ given, middle, surname });
  });

  test.each([
    ['Mr Macron', 'Macron'],
    ['Prime Minister Keir Starmer', 'Prime Minister Keir Starmer'],
    ['Dr. Ann Lee’s', 'Ann Lee'],
    ['President', 'President'],
  ])('%s without its title is %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });
});
