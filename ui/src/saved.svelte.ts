/** When the office last put something safely on the disk. */
class Saved {
  at = $state<string | null>(null);
}

export const saved = new Saved();
