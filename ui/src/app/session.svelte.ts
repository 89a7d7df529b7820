import { newKit } from '../access/new-kit.svelte';
import { call, lock as lockShell, noteSettled, practise, type View } from '../api';
import { Autosave, flushAll, flushBeforeLock } from '../autosave';
import { asFault, type Fault } from '../fault';
import type { Capability } from '../generated/surface';
import { i18n, isTag, learn, type Tag } from '../i18n';
import { staleness } from '../staleness';
import { router, type Route } from './router.svelte';

/** The draft under which the screen that was open is found again after a lock. */
const PLACE = 'place';

function languageOf({ language }: View<'get_door'>): Tag {
  return language && isTag(language) ? language : i18n.language;
}

/** Whether the vault is there, locked or open, and what is shown meanwhile. */
class Session {
  door = $state.raw<View<'get_door'> | undefined>(undefined);
  fault = $state.raw<Fault | undefined>(undefined);
  /** Whether the neutral cover lies over everything. */
  covered = $state(false);
  /** Whether the vault was made but its recovery kit is still being kept safe. */
  settingUp = $state(false);
  /** Whether somebody begins anew where an office was erased. */
  beginsAnew = $state(false);
  /** What a coordinator is told when she comes in; until she goes on. */
  welcome = $state.raw<View<'get_welcome'> | undefined>(undefined);
  /** Whether a backup is being brought back, at the locked door or before there is an office. */
  restoring = $state(false);
  #leaving: Promise<void> | undefined;
  #settling: Promise<void> | undefined;
  readonly #place = new Autosave(async () => {
    await call('save_draft', { key: PLACE, content: JSON.stringify(router.route) });
  });

  constructor() {
    flushBeforeLock(this.#place);
    staleness.watch(['settings'], () => void this.#hear());
  }

  /** Whether the vault is open: to the office, or to whoever has the recovery kit. */
  get isOpen(): boolean {
    return this.door?.state === 'open' || this.door?.state === 'recovering';
  }

  /** Whether whoever is at the desk may see or do this at all: the screens leave out what the office would refuse. */
  may(capability: Capability): boolean {
    return this.door?.may.includes(capability) ?? false;
  }

  /** Looks at the door, unless it was told just now, and when the vault is open goes back to the screen that was open before the lock. */
  async look(told?: View<'get_door'>): Promise<void> {
    try {
      const door = told ?? (await call('get_door', {}));
      if (door.state === 'open') {
        [this.welcome] = await Promise.all([call('get_welcome', {}), this.#return()]);
        // A set-up that was cut short has no finished kit: it is made up for now.
        if (!door.recovery_confirmed && !this.settingUp && door.may.includes('manage-access')) await newKit.draw(null);
      }
      await learn(languageOf(door));
      this.#take(door);
      // The app was opened by a double click on a backup.
      if (door.state !== 'open' && door.chosen_backup !== null) this.restoring = true;
      this.fault = undefined;
    } catch (thrown) {
      await learn(i18n.language);
      this.fault = asFault(thrown);
    }
  }

  /** She has been told, and goes on. */
  async seen(): Promise<void> {
    this.welcome = undefined;
    await call('see_events', {});
  }

  #take(door: View<'get_door'>): void {
    i18n.language = languageOf(door);
    i18n.zone = door.zone ?? undefined;
    this.door = door;
  }

  /** A setting has changed: the name at the desk, its language and the zone are those of now. */
  async #hear(): Promise<void> {
    if (this.door?.state !== 'open') return;
    try {
      const door = await call('get_door', {});
      await learn(languageOf(door));
      if (door.state === 'open' && this.#leaving === undefined) this.#take(door);
    } catch {
      // What is shown stays; the next look at the door says what is wrong.
    }
  }

  /** The vault was made just now and is open: from here on it can be locked and hidden like any other. */
  async beginSetUp(): Promise<void> {
    this.settingUp = true;
    await this.look();
  }

  /** Ends the set-up and shows the office. */
  async enter(): Promise<void> {
    await this.look();
    this.settingUp = false;
  }

  /** Shows the office that was brought back; it is open already. */
  async enterRestored(): Promise<void> {
    await this.look();
    this.restoring = false;
  }

  /** Keeps in mind, in the vault, which screen is open. */
  keepPlace(): void {
    if (this.door?.state === 'open') this.#place.touch();
  }

  /** Goes to the invented people, or back. */
  async practise(on: boolean): Promise<void> {
    void this.settle();
    await practise(on);
  }

  /** Saves what is being typed, whoever locks, and then says once that the vault can close. */
  settle(): Promise<void> {
    this.#settling ??= flushAll().then(noteSettled);
    return this.#settling;
  }

  /** Saves what is being typed and locks. The window is blank before it is saved. */
  async lock(): Promise<void> {
    this.#leaving ??= this.#leave().finally(() => (this.#leaving = undefined));
    await this.#leaving;
  }

  /** Covers everything at once, then locks behind the cover. */
  async hide(): Promise<void> {
    this.covered = true;
    if (this.isOpen) await this.lock();
  }

  /** Takes the cover away, but never from an open vault: if that is still open, it is locked now. */
  uncover(): void {
    if (this.isOpen) void this.lock();
    else this.covered = false;
  }

  async #leave(): Promise<void> {
    // Begun while every form is still there; the shell waits for its end.
    void this.settle();
    await lockShell();
    this.settingUp = false;
    this.restoring = false;
    await this.look();
  }

  async #return(): Promise<void> {
    const { content } = await call('get_draft', { key: PLACE });
    if (content === null) return;
    const { name, id } = JSON.parse(content) as Route;
    router.replace(name, id);
  }
}

export const session = new Session();
