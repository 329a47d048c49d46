const PAUSE = 1_000;

/** What has changed, told one by one and shown together. */
export interface Gathered {
  add: (one: string) => void;
  stop: () => void;
}

/** Has the first shown at once, and whatever comes within the second after it together at its end. */
export function gathered(show: (changed: ReadonlySet<string>) => void): Gathered {
  let changed = new Set<string>();
  let pause: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    pause = undefined;
    if (changed.size > 0) {
      const now = changed;
      changed = new Set();
      pause = setTimeout(flush, PAUSE);
      show(now);
    }
  }

  return {
    add: (one) => {
      changed.add(one);
      if (pause === undefined) {
        flush();
      }
    },
    stop: () => {
      clearTimeout(pause);
      changed = new Set();
    },
  };
}
