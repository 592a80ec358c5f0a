/**
 * Whether text can really be seen. The highlights' registry is open to the page, so a page could put
 * lists of names where no reader sees them and look which were marked: such text must never be.
 */
import { drawnParent, real } from '../tree.ts';

/** `maybe`: only a look at the point on the screen can tell, so it must be in the viewport. */
export type Seen = 'yes' | 'no' | 'maybe';

/** Fainter than this is not read by anybody. */
const FAINTEST = 0.1;
/** CSS pixels; smaller text is drawn as specks. */
const SMALLEST = { width: 2, height: 4 };
/** Channels (of 256) by which text must differ from what it stands on. */
const NEAREST_COLOUR = 20;

/** Text whose rendering waits (`content-visibility: auto`) is not asked where it is: that would lay it out. */
const SHOWN = { visibilityProperty: true, contentVisibilityAuto: true };

/** Text drawn on the page. */
interface Drawn {
  /** The element it stands in, or null once it is gone. */
  parent(): Element | null;
  /** Where it is drawn, in the viewport of its own document. */
  rectsInPlace(): readonly DOMRect[];
}
interface Look {
  opacity: number;
  sight: Seen;
  /** What the ancestors clip it to, in the viewport; null for no clip. */
  clip: DOMRect | null;
}
interface Colour {
  channels: number[];
  alpha: number;
}

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** Reads `rgb(…)` and `rgba(…)`, the forms computed styles mostly have; of others, what they paint. */
function colour(css: string): Colour | null {
  const numbers =
    /^rgba?\((.+)\)$/
      .exec(css)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? painted(css);
  return numbers && { channels: numbers.slice(0, 3), alpha: numbers[3] ?? 1 };
}

function painted(css: string): number[] | null {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [r, g, b, alpha / 255];
}

const isSpeck = ({ width, height }: DOMRect): boolean =>
  width < SMALLEST.width || height < SMALLEST.height;

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const meet = (a: DOMRect | null, b: DOMRect): DOMRect => {
  if (!a) return b;
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
};

/** One look around: styles are asked once an element, so make a new one after any wait. */
export class Sight {
  readonly #looks = new Map<Element, Look>();
  readonly #inks = new Map<Element, Seen>();

  /** Whether a name's text can be seen where it is drawn now. */
  of(name: Drawn): Seen {
    const element = name.parent();
    if (!element?.checkVisibility(SHOWN)) return 'no';
    const large = name.rectsInPlace().filter((rect) => !isSpeck(rect));
    if (large.length === 0) return 'no';
    const look = this.#look(element);
    if (look.sight === 'no' || look.opacity < FAINTEST) return 'no';
    const clip = look.clip;
    const open = clip ? large.filter((rect) => overlaps(rect, clip)) : large;
    const [first] = open;
    if (!first || !reachable(element.ownerDocument, first)) return 'no';
    const ink = this.#ink(element);
    if (ink === 'no') return 'no';
    if (ink === 'yes' && look.sight === 'yes') return 'yes';
    return hit(element, first, ink === 'maybe');
  }

  #look(element: Element): Look {
    const known = this.#looks.get(element);
    if (known) return known;
    const parent = drawnParent(element);
    const around: Look = parent ? this.#look(parent) : { opacity: 1, sight: 'yes', clip: null };
    const look = around.sight === 'no' ? around : this.#own(element, around);
    this.#looks.set(element, look);
    return look;
  }

  #own(element: Element, around: Look): Look {
    const style = getComputedStyle(element);
    const opacity = around.opacity * Number(style.opacity);
    let { sight, clip } = around;
    const name = element.localName;
    if (name !== 'body' && name !== 'html') {
      const { position, overflow } = style;
      const clips = /hidden|clip/.test(overflow) || /paint|strict|content/.test(style.contain);
      if (clips || overflow !== 'visible') {
        const box = real(element, 'getBoundingClientRect').call(element);
        if (clips) clip = meet(clip, box);
        // What scrolls shows all of itself in time, but not through a slit.
        if (isSpeck(box)) sight = 'no';
      }
      const lifted = position === 'absolute' || position === 'fixed' || Number(style.zIndex) < 0;
      if (lifted || style.clipPath !== 'none' || style.clip !== 'auto') sight = 'maybe';
      if (style.filter !== 'none' && /opacity\(0(\.0\d*)?%?\)/.test(style.filter)) sight = 'no';
      if (style.maskImage !== 'none' && style.maskImage !== '') sight = 'maybe';
    }
    return { opacity, sight, clip };
  }

  /** Whether the text's colour stands out from what is behind it. */
  #ink(element: Element): Seen {
    const known = this.#inks.get(element);
    if (known) return known;
    const ink = this.#inkOf(element);
    this.#inks.set(element, ink);
    return ink;
  }

  #inkOf(element: Element): Seen {
    const style = getComputedStyle(element);
    const text = colour(style.webkitTextFillColor || style.color);
    if (!text) return 'yes';
    if (text.alpha < FAINTEST) return style.backgroundClip === 'text' ? 'yes' : 'no';
    for (let at: Element | null = element; at; at = drawnParent(at)) {
      const behind = getComputedStyle(at);
      if (behind.backgroundImage !== 'none') return 'yes';
      const ground = colour(behind.backgroundColor);
      if (!ground) return 'yes';
      if (ground.alpha < 0.5) continue;
      const apart = ground.channels.some(
        (channel, index) => Math.abs(channel - (text.channels[index] ?? 0)) > NEAREST_COLOUR,
      );
      // White on white may still stand on a picture that is no ancestor.
      return apart ? 'yes' : 'maybe';
    }
    return text.channels.every((channel) => channel > 255 - NEAREST_COLOUR) &&
      !getComputedStyle(element.ownerDocument.documentElement).colorScheme.includes('dark')
      ? 'maybe'
      : 'yes';
  }
}

/** False for text beyond the edges that no scrolling reaches: "left: -9999px". */
function reachable(document: Document, rect: DOMRect): boolean {
  const root = document.documentElement;
  const view = document.defaultView;
  if (!view || rect.bottom + view.scrollY <= 0) return false;
  const style = getComputedStyle(root);
  const leftwards = style.direction === 'rtl' || style.writingMode === 'vertical-rl';
  return leftwards ? rect.left + view.scrollX < root.clientWidth : rect.right + view.scrollX > 0;
}

const PICTURE = /^(img|picture|video|canvas|svg)$/;

/** Looks at the screen: is the text on top there, and (where asked) on a picture? */
function hit(element: Element, rect: DOMRect, needsPicture: boolean): Seen {
  const root = element.getRootNode() as Document | ShadowRoot;
  const x = (rect.left + rect.right) / 2;
  const y = (rect.top + rect.bottom) / 2;
  const stack = root.elementsFromPoint(x, y);
  const [top] = stack;
  if (!top) return 'maybe';
  // An ancestor on top says nothing: clipped text lets through to it. A link over its own text does.
  const stretched = top.localName === 'a' && top.contains(element);
  if (!element.contains(top) && !stretched) return 'maybe';
  if (!needsPicture) return 'yes';
  const pictured = stack.some(
    (under) => PICTURE.test(under.localName) || getComputedStyle(under).backgroundImage !== 'none',
  );
  return pictured ? 'yes' : 'maybe';
}
