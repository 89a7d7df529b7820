import { call } from '../api';
import { asFault, faultText, type Fault } from '../fault';
import type { BackupMadeView, CentreStartForm, Country, Language, Preset, RecoveryKitView } from '../generated/surface';
import { i18n } from '../i18n';
import { zoneOf } from '../settings/countries';

/** The questions, in their order. After the vault is made there is no way back before `kit`. */
const STEPS = [
  'language',
  'you',
  'centre',
  'country',
  'rooms',
  'programmes',
  'passphrase',
  'again',
  'kit',
  'words',
  'backup',
  'ready',
] as const;

export type StepName = (typeof STEPS)[number];

/** The step at which a fault of creating the vault can be mended. */
function stepOf(field: string): StepName {
  if (field === 'coordinator') return 'you';
  if (field === 'centre.name') return 'centre';
  if (field.startsWith('centre.')) return 'country';
  return 'passphrase';
}

/** The set-up: what was answered so far, and the one moment in which the vault is made from it. */
class Setup {
  step: StepName = $state('language');
  language = $state<Language>(i18n.language);
  coordinator = $state('');
  centre: CentreStartForm = $state({ name: '', country: 'other', zone: '' });
  rooms: string[] = $state([]);
  programmes: Preset[] = $state([]);
  suggested = $state('');
  own = $state(false);
  typed = $state('');
  again = $state('');
  kit = $state.raw<RecoveryKitView | undefined>(undefined);
  words: string[] = $state([]);
  /** The first backup, once it was made. */
  backup = $state.raw<BackupMadeView | undefined>(undefined);
  busy = $state(false);
  fault = $state.raw<Fault | undefined>(undefined);
  #faults = $state.raw<Record<string, string>>({});

  constructor() {
    this.speak(this.language);
  }

  get at(): number {
    return STEPS.indexOf(this.step);
  }

  get of(): number {
    return STEPS.length;
  }

  get canGoBack(): boolean {
    return this.at > 0 && !['kit', 'backup', 'ready'].includes(this.step) && !this.busy;
  }

  get passphrase(): string {
    return this.own ? this.typed : this.suggested;
  }

  /** The words asked back, by their places from 1. */
  get asked(): readonly number[] {
    return this.kit?.ask ?? [];
  }

  faultOf(field: string): string | undefined {
    return this.#faults[field];
  }

  /** Takes a language, and proposes the country in which it is spoken. */
  speak(language: Language): void {
    this.language = language;
    void i18n.speak(language);
    this.settle({ 'sr-Cyrl': 'RS', 'sr-Latn': 'RS', bg: 'BG', da: 'DK', fr: 'FR', nb: 'NO', en: 'other' }[language] as Country);
  }

  /** Takes a country, and proposes its zone. */
  settle(country: Country): void {
    this.centre.country = country;
    this.centre.zone = zoneOf(country);
  }

  async suggest(): Promise<void> {
    await this.#try(async () => {
      this.suggested = (await call('suggest_passphrase', {})).passphrase;
    });
  }

  back(): void {
    if (this.canGoBack) this.#goTo(STEPS[this.at - 1]);
  }

  /** Goes on from the step that is open, if what it asks for is there. */
  async next(): Promise<void> {
    if (this.busy) return;
    this.#faults = {};
    this.fault = undefined;
    if (this.step === 'again') await this.#create();
    else if (this.step === 'words') await this.#confirm();
    else if (this.step === 'backup' && this.backup === undefined) await this.#putOff();
    else if (this.step === 'passphrase' && this.own) await this.#judge();
    else if (this.step === 'you' && this.coordinator.trim() === '') this.#faults = { coordinator: faultText('required') };
    else this.#goTo(STEPS[this.at + 1]);
  }

  async #judge(): Promise<void> {
    await this.#try(async () => {
      const { enough, strength } = await call('judge_passphrase', { passphrase: this.typed });
      if (enough) this.#goTo('again');
      else this.#faults = { passphrase: faultText(strength === 'too-short' ? 'passphrase-too-short' : 'passphrase-too-weak') };
    });
  }

  async #create(): Promise<void> {
    // Compared as the office compares them: ends do not count.
    if (this.again.trim() !== this.passphrase.trim()) {
      this.#faults = { again: faultText('passphrase-differs') };
      return;
    }
    await this.#try(async () => {
      this.kit = await call('create_vault', {
        language: this.language,
        coordinator: this.coordinator,
        centre: $state.snapshot(this.centre),
        passphrase: this.passphrase,
      });
      this.words = this.kit.ask.map(() => '');
      this.typed = this.again = this.suggested = '';
      this.#goTo('kit');
      await this.#furnish();
    });
  }

  /** The rooms and programmes. Should one of them not be taken, the office stands, and it can be added in the settings. */
  async #furnish(): Promise<void> {
    for (const name of this.rooms) {
      await call('add_venue', { name, kind: 'centre-room', address: '', capacity: null, step_free: 'not-asked', privacy: 'not-asked', times: [] });
    }
    for (const preset of this.programmes) await call('add_programme', { preset });
  }

  async #confirm(): Promise<void> {
    await this.#try(async () => {
      await call('confirm_recovery', { words: $state.snapshot(this.words) });
      this.kit = undefined;
      this.words = [];
      this.#goTo('backup');
    });
  }

  async #putOff(): Promise<void> {
    await this.#try(async () => {
      await call('put_off_backup', {});
      this.#goTo('ready');
    });
  }

  async #try(what: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await what();
    } catch (thrown) {
      const fault = asFault(thrown);
      const faults: Record<string, string> = {};
      for (const { field, code, args } of fault.fields) faults[field] ??= faultText(code, args);
      const [first] = fault.fields;
      if (first && this.step === 'again') this.#goTo(stepOf(first.field));
      this.#faults = faults;
      this.fault = first ? undefined : fault;
    } finally {
      this.busy = false;
    }
  }

  #goTo(step: StepName | undefined): void {
    if (step) this.step = step;
  }
}

export const setup = new Setup();
