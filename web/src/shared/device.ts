/** What a browser keeps: for this tab, or for all of them. Either may be switched off or full; then nothing is kept. */
type Keeper = 'localStorage' | 'sessionStorage';

function on<T>(keeper: Keeper, deed: (storage: Storage) => T): T | null {
  try {
    // Asking for it is refused too where it is switched off.
    return deed(window[keeper]);
  } catch {
    return null;
  }
}

function keeping(keeper: Keeper) {
  return {
    read: (name: string): string | null => on(keeper, (storage) => storage.getItem(name)),
    keep: (name: string, value: string): void => {
      on(keeper, (storage) => {
        storage.setItem(name, value);
      });
    },
    drop: (name: string): void => {
      on(keeper, (storage) => {
        storage.removeItem(name);
      });
    },
  };
}

/** For every tab, and after the browser was closed. */
export const device = keeping('localStorage');

/** For this tab, until it is closed. */
export const tab = keeping('sessionStorage');
