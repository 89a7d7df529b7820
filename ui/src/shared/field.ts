import { getContext, setContext } from 'svelte';

/** What a Field tells the control inside it. */
export interface FieldContext {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: true | undefined;
  readonly required: boolean;
  readonly disabled: boolean;
  /** Lets the control say that what stands in it cannot be read; nothing takes it back. */
  complain(text: string | undefined): void;
}

const KEY = Symbol('field');

export function provideField(field: FieldContext): void {
  setContext(KEY, field);
}

/** The Field around this control, if any. */
export function useField(): FieldContext | undefined {
  return getContext<FieldContext | undefined>(KEY);
}
