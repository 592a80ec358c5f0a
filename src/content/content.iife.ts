import { browser } from '../browser/gate.ts';

console.log('on record', browser.runtime.id);
