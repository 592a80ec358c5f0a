/**
 * The one element this extension adds to a page: a host with a closed shadow root, a popover in the
 * top layer. Added when the first card opens, moved where a card can be reached (into a modal dialog
 * of the page), removed when the signal aborts.
 */
import style from '../../ui/card.css?inline';
import components from '../../ui/components.css?inline';
import tokens from '../../ui/tokens.css?inline';
import { framesAround } from '../frame-offset.ts';
import type { Side } from './page-side.ts';

/** The host and what lies in it. */
export interface CardRoot {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** The card's box. Everything drawn lies in it. */
  readonly box: HTMLElement;
  /** Said to screen readers even while no card is shown. */
  announce(words: string): void;
  /** Puts the host where `near` can be reached, on a light or dark page, and shows the box. */
  show(near: Element | null, side: Side): void;
  hide(): void;
  /** Places the host, in CSS pixels of the viewport. */
  move(x: number, y: number): void;
  /** True for events that came out of the card; they are retargeted to the host outside. */
  owns(event: Event): boolean;
}

/** Wins over every rule of the page: inline and important. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
};

/** Adds the host to the page. */
export function createCardRoot(signal: AbortSignal): CardRoot {
  const host = document.createElement('div');
  const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries(HOST_STYLE)) set(name, value);
  const shadow = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.className = 'card';
  box.hidden = true;
  const heard = document.createElement('div');
  heard.className = 'only-heard';
  heard.setAttribute('aria-live', 'polite');
  shadow.append(box, heard);
  document.documentElement.append(host);
  adopt(shadow, readersSizes([tokens, components, style].join('\n'), host));
  signal.addEventListener('abort', () => host.remove());
  const isOpen = () => host.matches(':popover-open');
  return {
    host,
    shadow,
    box,
    announce(words) {
      heard.textContent = words;
    },
    show(near, side) {
      const home = homeOf(near);
      if (host.parentNode !== home) home.append(host);
      // Each time: the page can reach the host, and take the attribute away.
      host.popover = 'manual';
      set('color-scheme', side);
      set('zoom', `${1 / home.currentCSSZoom}`);
      box.hidden = false;
      if (!isOpen()) host.showPopover();
    },
    hide() {
      box.hidden = true;
      if (isOpen()) host.hidePopover();
    },
    move(x, y) {
      set('left', `${x}px`);
      set('top', `${y}px`);
    },
    owns: (event) => event.composedPath().includes(host),
  };
}

/**
 * Outside an open modal dialog nothing can be reached, and outside the element in full screen
 * Chromium shows nothing: there the card belongs inside. Never in a frame, whose coordinates are others
 * and where it would lose its style: a frame's name counts as standing where the frame does.
 */
function homeOf(near: Element | null): Element {
  const outer = near && (framesAround(near.ownerDocument).at(-1) ?? near);
  return outer?.closest('dialog:modal, :fullscreen') ?? document.documentElement;
}

/** `rem` is the page's size, whatever it set; in the card it is the reader's own. */
function readersSizes(css: string, host: Element): string {
  const size = Number.parseFloat(getComputedStyle(host).fontSize) || 16;
  return css.replace(/([\d.]+)rem\b/g, (_, count: string) => `${Number(count) * size}px`);
}

/** A constructed sheet is not subject to the page's Content-Security-Policy. */
function adopt(shadow: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
