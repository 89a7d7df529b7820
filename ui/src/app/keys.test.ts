import { describe, expect, it } from 'vitest';
import { TripleShift, wishOf, type Wish } from './keys';

function press(key: string, code: string, held: string[] = []) {
  return {
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
    getModifierState: (name: string) => name === 'AltGraph' && held.includes('altgr'),
  };
}

describe('a key press', () => {
  it.each<[string, string, string[], Wish | undefined]>([
    ['k', 'KeyK', ['ctrl'], 'search'],
    ['K', 'KeyK', ['ctrl'], 'search'],
    ['n', 'KeyN', ['meta'], 'enquiry'],
    ['n', 'KeyN', [], undefined],
    // A Latin keyboard with Z and Y exchanged: the letter on the key counts, not its place.
    ['z', 'KeyY', ['ctrl'], 'undo'],
    ['y', 'KeyZ', ['ctrl'], 'redo'],
    ['Z', 'KeyZ', ['ctrl', 'shift'], 'redo'],
    // Serbian and Bulgarian Cyrillic: the letter of the same sound, then the key's place.
    ['к', 'KeyK', ['ctrl'], 'search'],
    ['з', 'KeyY', ['ctrl'], 'undo'],
    ['л', 'KeyL', ['ctrl'], 'lock'],
    ['ф', 'KeyK', ['ctrl'], 'search'],
    // The French digits need Shift to be digits.
    ['&', 'Digit1', ['ctrl'], { rail: 1 }],
    ['7', 'Numpad7', ['ctrl'], { rail: 7 }],
    ['8', 'Digit8', ['ctrl'], undefined],
    ['F1', 'F1', [], 'keys'],
    ['F2', 'F2', [], 'crisis'],
    ['ArrowLeft', 'ArrowLeft', ['alt'], 'back'],
    // AltGr types letters and arrives as Ctrl+Alt on Windows.
    ['ł', 'KeyL', ['ctrl', 'alt'], undefined],
    ['l', 'KeyL', ['ctrl', 'altgr'], undefined],
  ])('%s on %s with %j asks for %j', (key, code, held, wish) => {
    expect(wishOf(press(key, code, held))).toEqual(wish);
  });
});

describe('Shift three times', () => {
  function hear(...presses: [key: string, at: number, repeat?: boolean][]): boolean[] {
    const shift = new TripleShift();
    return presses.map(([key, at, repeat = false]) => shift.press(key, repeat, at));
  }

  it('hides on the third within the time, and starts over', () => {
    expect(hear(['Shift', 0], ['Shift', 600], ['Shift', 1200], ['Shift', 1300])).toEqual([false, false, true, false]);
  });

  it('does not hide when it is slower', () => {
    expect(hear(['Shift', 0], ['Shift', 700], ['Shift', 1201])).toEqual([false, false, false]);
  });

  it('does not hide while capitals are typed, nor while Shift is held', () => {
    expect(hear(['Shift', 0], ['A', 50], ['Shift', 100], ['B', 150], ['Shift', 200])).not.toContain(true);
    expect(hear(['Shift', 0], ['Shift', 500, true], ['Shift', 530, true])).not.toContain(true);
  });
});
