/** What a key press asks of the window as a whole. */
export type Wish =
  | 'search'
  | 'enquiry'
  | 'undo'
  | 'redo'
  | 'print'
  | 'lock'
  | 'keys'
  | 'crisis'
  | 'back'
  | 'forward'
  | { readonly rail: number };

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  getModifierState(key: string): boolean;
};

const LETTERS: Record<string, Wish> = {
  k: 'search',
  n: 'enquiry',
  z: 'undo',
  y: 'redo',
  p: 'print',
  l: 'lock',
};

/** On a Cyrillic keyboard the letter that sounds the same is meant, wherever it lies. */
const SOUNDS: Record<string, string> = { к: 'k', н: 'n', з: 'z', ѕ: 'y', ъ: 'y', п: 'p', л: 'l' };

function letter(press: Press): string {
  const key = press.key.toLowerCase();
  if (/^[a-z]$/.test(key)) return key;
  return SOUNDS[key] ?? /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase() ?? '';
}

/** Reads a key press. Ctrl+Alt is never ours: it is AltGr, by which many of our letters are typed. */
export function wishOf(press: Press): Wish | undefined {
  if (press.getModifierState('AltGraph')) return undefined;
  const command = press.ctrlKey || press.metaKey;
  if (!command && !press.altKey) {
    if (press.key === 'F1') return 'keys';
    if (press.key === 'F2') return 'crisis';
  }
  if (press.altKey) {
    if (command || press.shiftKey) return undefined;
    return press.key === 'ArrowLeft' ? 'back' : press.key === 'ArrowRight' ? 'forward' : undefined;
  }
  if (!command) return undefined;
  const digit = /^(?:Digit|Numpad)([1-7])$/.exec(press.code)?.[1];
  if (digit && !press.shiftKey) return { rail: Number(digit) };
  const wish = LETTERS[letter(press)];
  if (press.shiftKey) return wish === 'undo' ? 'redo' : undefined;
  return wish;
}

/** Hears Shift pressed three times, alone, within 1.2 seconds. */
export class TripleShift {
  static readonly WITHIN = 1200;
  #presses: number[] = [];

  /** Tells a key press and when it was; true on the third. */
  press(key: string, repeat: boolean, at: number): boolean {
    if (key !== 'Shift') {
      this.#presses = [];
      return false;
    }
    if (repeat) return false;
    this.#presses = [...this.#presses.filter((earlier) => at - earlier <= TripleShift.WITHIN), at];
    if (this.#presses.length < 3) return false;
    this.#presses = [];
    return true;
  }
}
