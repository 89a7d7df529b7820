import type { LucideIcon } from '@lucide/svelte';

/** Something that can be chosen: what is stored, and how it is said. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** A second line, in Choice. */
  readonly text?: string;
  readonly disabled?: boolean;
}
