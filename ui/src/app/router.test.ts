import { describe, expect, it } from 'vitest';
import { Router } from './router.svelte';

describe('the router', () => {
  it('goes, comes back and goes forward again', () => {
    const router = new Router();
    router.go('people');
    router.go('groups', 'g1');
    router.back();
    expect(router.route).toEqual({ name: 'people' });
    router.forward();
    expect(router.route).toEqual({ name: 'groups', id: 'g1' });
  });

  it('forgets the way forward once another way is taken', () => {
    const router = new Router();
    router.go('people');
    router.back();
    router.go('settings');
    router.forward();
    expect(router.route.name).toBe('settings');
  });

  it('stays where it is when there is no way back, and does not note going nowhere', () => {
    const router = new Router();
    router.go('today');
    expect(router.canGoBack).toBe(false);
    router.back();
    expect(router.route.name).toBe('today');
  });

  it('leaves no way back to a place that was replaced', () => {
    const router = new Router();
    router.go('groups', 'gone');
    router.replace('groups');
    router.back();
    expect(router.route.name).toBe('today');
  });
});
