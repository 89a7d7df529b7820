import type { RouteName } from './routes';

/** Where the window is: a screen and, where the screen shows one thing, that thing's random id. */
export interface Route {
  readonly name: RouteName;
  readonly id?: string | undefined;
}

/** Moves between screens. It lives in memory only: no address, no storage, nothing for anyone to find later. */
export class Router {
  route: Route = $state.raw({ name: 'today' });
  #past: Route[] = $state.raw([]);
  #future: Route[] = $state.raw([]);

  go(name: RouteName, id?: string): void {
    if (this.route.name === name && this.route.id === id) return;
    this.#past = [...this.#past.slice(-49), this.route];
    this.#future = [];
    this.route = { name, id };
  }

  /** Goes somewhere without a way back to where it was: when that is gone. */
  replace(name: RouteName, id?: string): void {
    this.route = { name, id };
  }

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  back(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#future = [this.route, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.route = last;
  }

  forward(): void {
    const [next, ...rest] = this.#future;
    if (!next) return;
    this.#past = [...this.#past, this.route];
    this.#future = rest;
    this.route = next;
  }
}

export const router = new Router();
