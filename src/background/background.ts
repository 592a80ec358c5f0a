import { browser } from '../browser/gate.ts';

browser.runtime.onInstalled.addListener(() => {});
