/**
 * Keeps a list in the order it had when it was first shown, new lines last: a line that is being renamed does not jump from
 * under the keyboard. The office's own order is there again when the screen is opened next.
 */
export function keptOrder<Line extends { readonly id: string }>(): (lines: readonly Line[]) => Line[] {
  let known: readonly string[] = [];
  return (lines) => {
    known = [...known, ...lines.map(({ id }) => id).filter((id) => !known.includes(id))];
    return [...lines].sort((one, other) => known.indexOf(one.id) - known.indexOf(other.id));
  };
}
