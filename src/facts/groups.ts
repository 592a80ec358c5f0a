/** Groups of things that belong together, whatever the order in which that is found out. */
export class Groups<T> {
  readonly #parent = new Map<T, T>();

  constructor(things: Iterable<T>) {
    for (const thing of things) this.#parent.set(thing, thing);
  }

  #root(thing: T): T {
    let root = thing;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; )
      [root, up] = [up, this.#parent.get(up)];
    // Point what was passed at the root, so that the next search is short.
    for (let at = thing; at !== root; ) {
      const up = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: T, b: T): void {
    this.#parent.set(this.#root(b), this.#root(a));
  }

  /** Every group; the things of each in the order in which they were given. */
  all(): T[][] {
    const groups = new Map<T, T[]>();
    for (const thing of this.#parent.keys()) {
      const root = this.#root(thing);
      const group = groups.get(root);
      if (group) group.push(thing);
      else groups.set(root, [thing]);
    }
    return [...groups.values()];
  }
}

/** Things by key, each list in the order in which they were given. */
export function groupBy<T>(things: Iterable<T>, key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = key(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return groups;
}
