// Written by hand until the office generates it: the shape is the same.

export interface Commands {
  get_door: { form: Nothing; view: DoorView };
  suggest_passphrase: { form: Nothing; view: PassphraseView };
  judge_passphrase: { form: PassphraseForm; view: JudgementView };
  create_vault: { form: CreateVaultForm; view: RecoveryKitView };
  unlock: { form: PassphraseForm; view: DoorView };
  lock: { form: Nothing; view: DoorView };
  confirm_recovery: { form: ConfirmRecoveryForm; view: Done };
  save_draft: { form: SaveDraftForm; view: Done };
  get_draft: { form: DraftForm; view: DraftView };
  discard_draft: { form: DraftForm; view: Done };
  undo: { form: Nothing; view: TravelView };
  redo: { form: Nothing; view: TravelView };
  get_undo: { form: Nothing; view: UndoView };
}

export type Nothing = Record<symbol, never>;
export type Done = Record<symbol, never>;
export type Stale =
  | 'settings'
  | 'people'
  | 'enquiries'
  | 'conversations'
  | 'waiting'
  | 'groups'
  | 'sessions'
  | 'facilitators'
  | 'journal';
export type FieldFault = { field: string; code: string; args: Record<string, string | number> };
export type FaultView = { code: string; args: Record<string, string | number>; fields: Array<FieldFault> };
export type Language = 'en' | 'sr-Cyrl' | 'sr-Latn' | 'bg' | 'da' | 'fr' | 'nb';
export type Country = 'RS' | 'BG' | 'DK' | 'FR' | 'NO';
export type DoorState = 'no-vault' | 'locked' | 'open';
export type DoorView = {
  state: DoorState;
  practice: boolean;
  coordinator: string | null;
  language: Language | null;
  recovery_confirmed: boolean;
  opened_with_recovery: boolean;
};
export type PassphraseForm = { passphrase: string };
export type PassphraseView = { passphrase: string };
export type Strength = 'too-short' | 'weak' | 'fair' | 'strong';
export type JudgementView = { strength: Strength; enough: boolean; missing: number };
export type CentreStartForm = { name: string; country: Country; zone: string };
export type CreateVaultForm = { language: Language; coordinator: string; centre: CentreStartForm; passphrase: string };
export type RecoveryKitView = { words: Array<string>; ask: Array<number> };
export type ConfirmRecoveryForm = { words: Array<string> };
export type SaveDraftForm = { key: string; content: string };
export type DraftForm = { key: string };
export type DraftView = { content: string | null; saved_at: string | null };
export type Action = string;
export type TravelView = { action: Action | null };
export type UndoView = { undo: Action | null; redo: Action | null };
