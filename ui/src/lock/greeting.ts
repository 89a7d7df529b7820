/** The message that greets at this hour of the day. */
export function greetingAt(hour: number): string {
  if (hour >= 4 && hour < 11) return 'lock-good-morning';
  if (hour >= 11 && hour < 18) return 'lock-good-day';
  return 'lock-good-evening';
}
