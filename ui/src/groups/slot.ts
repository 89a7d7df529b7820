import type { GroupSlotView } from '../generated/surface';
import { i18n, t } from '../i18n';

/** When a group meets, in words: "Fridays, 18:00 to 19:30". */
export function slotWords(slot: GroupSlotView): string {
  const hours = { from: i18n.format.time(slot.at_hour), until: i18n.format.time(slot.until_hour) };
  return t(`slot-${slot.rhythm}`, { weekday: slot.weekday ?? 7, ...hours });
}

/** The days alone: "Fridays". */
export function rhythmWords(slot: GroupSlotView): string {
  return t(`rhythm-days-${slot.rhythm}`, { weekday: slot.weekday ?? 7 });
}
