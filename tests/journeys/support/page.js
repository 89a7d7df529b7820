// A person's eyes on the page: what can be seen, under the role and the name a screen reader gives it.
// Runs as the body of a function: arguments[0] is the question, the others belong to it, and the answer may be a promise.
// The page keeps what is defined here: a function that is made once becomes fast.

window.eyesForTests ??= (() => {
  const squeeze = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

  const hidden = (element) => element.closest('[inert], [aria-hidden="true"]') !== null;

  const shown = (element) =>
    !hidden(element) && element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  const INPUT_ROLES = {
    button: 'button', submit: 'button', reset: 'button', image: 'button',
    checkbox: 'checkbox', radio: 'radio', range: 'slider', number: 'spinbutton', search: 'searchbox',
  };

  const TAG_ROLES = {
    button: 'button', summary: 'button', textarea: 'textbox', option: 'option', dialog: 'dialog', nav: 'navigation',
    main: 'main', img: 'img', fieldset: 'group', li: 'listitem', table: 'table', tr: 'row', td: 'cell', th: 'columnheader',
    h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', article: 'article', section: 'region', form: 'form',
  };

  const role = (element) => {
    const given = element.getAttribute('role');
    if (given) return given.split(' ')[0];
    const tag = element.localName;
    if (tag === 'a') return element.hasAttribute('href') ? 'link' : '';
    if (tag === 'input') return INPUT_ROLES[element.type] ?? 'textbox';
    if (tag === 'select') return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
    return TAG_ROLES[tag] ?? '';
  };

  // The words of an element as they are read out.
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    if (node.getAttribute('aria-hidden') === 'true' || !node.checkVisibility({ visibilityProperty: true })) return '';
    const label = squeeze(node.getAttribute('aria-label'));
    if (label) return label;
    if (node.localName === 'img') return node.alt;
    const text = [...node.childNodes].map(words).join('');
    return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
  };

  const NAMED_BY_FIELD = new Set(['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider']);

  const name = (element) => {
    const by = element.getAttribute('aria-labelledby');
    if (by) return squeeze(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(words).join(' '));
    const label = squeeze(element.getAttribute('aria-label'));
    if (label) return label;
    if (element.labels?.length) {
      const own = squeeze([...element.labels].map((label) => [...label.childNodes]
        .filter((node) => node !== element).map(words).join(' ')).join(' '));
      if (own) return own;
    }
    if (element.localName === 'fieldset') return squeeze(words(element.querySelector('legend') ?? new Text()));
    if (element.localName === 'input' && role(element) === 'button') return element.value;
    if (!NAMED_BY_FIELD.has(role(element))) {
      const text = squeeze(words(element));
      if (text) return text;
    }
    return squeeze(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? element.alt);
  };

  const KINDS = {
    clickable: ['button', 'link', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'checkbox', 'radio',
      'switch', 'treeitem'],
    field: ['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider'],
    choice: ['checkbox', 'radio', 'switch', 'option', 'menuitemcheckbox', 'menuitemradio', 'button', 'tab'],
    option: ['option', 'menuitemradio', 'menuitem', 'radio'],
    any: null,
  };

  // A box or a dot drawn by its label is clicked there.
  const target = (element) => {
    const box = element.getBoundingClientRect();
    const drawn = box.width > 4 && box.height > 4 && Number(getComputedStyle(element).opacity) > 0;
    return drawn ? element : ([...(element.labels ?? [])].find(shown) ?? element);
  };

  const all = (kind) => {
    const roles = KINDS[kind] === undefined ? [kind] : KINDS[kind];
    return [...document.querySelectorAll('*')].filter((element) => {
      const its = role(element);
      return its && (roles === null || roles.includes(its)) && (shown(element) || (target(element) !== element && !hidden(element)));
    });
  };

  // Whether the middle of an element is what a pointer would touch there.
  const onTop = (element) => {
    const spot = target(element);
    const box = spot.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return true;
    const there = document.elementFromPoint(x, y);
    return there !== null && (spot.contains(there) || there.contains(spot) || element.labels?.[0]?.contains(there) === true);
  };

  // How much text stands around an element in the smallest thing that also holds the words asked for.
  const around = (element, near) => {
    for (let outer = element; outer; outer = outer.parentElement) {
      const text = squeeze(outer.innerText);
      if (text.includes(near)) return text.length;
    }
    return Infinity;
  };

  const find = (kind, wanted, near) => {
    const named = all(kind).map((element) => ({ element, name: name(element) }));
    let found = named.filter((each) => each.name === wanted);
    if (found.length === 0) found = named.filter((each) => each.name.startsWith(wanted));
    if (near !== null) {
      const sized = found.map((each) => ({ ...each, size: around(each.element, near) })).filter((each) => each.size < Infinity);
      const least = Math.min(...sized.map((each) => each.size));
      found = sized.filter((each) => each.size === least);
    }
    // Whoever opened a menu looks into it.
    if (found.length > 1) {
      const within = found.filter((each) => each.element.parentElement?.closest('[role="menu"], [role="listbox"]'));
      if (within.length === 1) found = within;
    }
    if (found.length > 1) {
      const free = found.filter((each) => onTop(each.element));
      if (free.length > 0) found = free;
    }
    const listed = (list) => list.map((each) => `${role(each.element)} "${each.name}"`);
    if (found.length === 1) {
      const [{ element }] = found;
      const disabled = element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';
      if (disabled) return { problem: 'it cannot be used now', there: listed(found) };
      // The driver takes a thing of which a corner shows for one that needs no scrolling, and then cannot touch its middle.
      const spot = target(element);
      if (kind === 'clickable') spot.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { x, y, width, height } = spot.getBoundingClientRect();
      return { element, target: spot, role: role(element), native: element.localName === 'select', place: [x, y, width, height] };
    }
    return found.length === 0
      ? { problem: 'there is none', there: listed(named) }
      : { problem: 'there are several', there: listed(found) };
  };

  // What does not fit: a box wider than what holds it, and words that run out of theirs or are cut off without a sign.
  const cutOff = () => [...document.body.querySelectorAll('*')].flatMap((element) => {
    const wide = element.scrollWidth - element.clientWidth;
    if (wide <= 1 || element.clientWidth <= 1 || !shown(element) || element.closest('.unseen, svg, input, select')) return [];
    const style = getComputedStyle(element);
    if (style.textOverflow === 'ellipsis' || style.display.startsWith('inline ') || style.display === 'inline') return [];
    const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (style.overflowX === 'visible' && !says) return [];
    return [`${element.localName}.${element.className} is ${wide}px too wide: ${squeeze(element.textContent).slice(0, 60)}`];
  });

  const frame = () => new Promise(requestAnimationFrame);

  const watching = (hear) => {
    const watch = new MutationObserver(hear);
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    return watch;
  };

  // The page is another than it was, or a moment has passed: what is waited for may be no part of the page's text.
  const change = async () => {
    let watch;
    await Promise.race([
      new Promise((changed) => {
        watch = watching(changed);
      }),
      new Promise((passed) => setTimeout(passed, 100)),
    ]);
    watch.disconnect();
    await frame();
  };

  const moves = () => document.getAnimations().some((animation) => animation.playState === 'running');

  // The page is as it will be: its letters are there, three frames changed nothing, and what moves is at its end. Something that
  // moves without an end is waited for a second.
  const rest = async () => {
    await document.fonts.ready;
    let changed = false;
    const watch = watching(() => { changed = true; });
    const begun = performance.now();
    for (let still = 0; still < 3 && performance.now() - begun < 1000; still = changed || moves() ? 0 : still + 1) {
      changed = false;
      await frame();
    }
    watch.disconnect();
  };

  // The other colours are there at once: all the shades on the way to them take long and show nothing.
  const wear = async (theme, scheme) => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.style.colorScheme = scheme;
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
    await rest();
  };

  const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

  // Lets the next press reach only what it is meant for: anything else that lies there by then hears nothing of it.
  const guard = (wanted) => {
    const press = { met: 'none' };
    const hear = (event) => {
      if (press.met === 'none') press.met = event.composedPath().includes(wanted) ? 'met' : 'missed';
      if (press.met !== 'missed') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of PRESSES) window.addEventListener(type, hear, true);
    press.end = () => PRESSES.forEach((type) => window.removeEventListener(type, hear, true));
    window.pressForTests?.end();
    window.pressForTests = press;
  };

  // Finds what is to be pressed, waits until it stands still, and guards the press.
  const aim = async (kind, wanted, near) => {
    const before = find(kind, wanted, near);
    if (before.problem) return before;
    await frame();
    const found = find(kind, wanted, near);
    if (found.problem) return found;
    if (found.target !== before.target || String(found.place) !== String(before.place)) {
      return { problem: 'it does not stand still', there: [] };
    }
    guard(found.target);
    return found;
  };

  // What became of it: met, missed, none so far, or gone with the page.
  const pressed = () => {
    const press = window.pressForTests;
    if (press === undefined) return 'gone';
    if (press.met !== 'none') press.end();
    return press.met;
  };

  const paste = (element, text) => {
    element.focus();
    element.select();
    document.execCommand('insertText', false, text);
  };

  return {
    paste,
    find,
    aim,
    change,
    rest,
    wear,
    cutOff,
    pressed,
    window: () => [screenX, screenY, outerWidth, outerHeight],
    size: () => [innerWidth, innerHeight],
    text: () => squeeze(document.body?.innerText),
    lines: () => document.body?.innerText ?? '',
    value: (element) => (element.type === 'checkbox' || element.type === 'radio'
      ? String(element.checked)
      : (element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed') ?? element.value
        ?? squeeze([...element.childNodes].map(words).join('')))),
    option: (element, wanted) => [...element.options].find((option) => squeeze(option.label) === wanted) ?? null,
    focus: () => (document.activeElement ? `${role(document.activeElement)} "${name(document.activeElement)}"` : ''),
    outline: () => all('any').map((element) => `${role(element)} "${name(element).slice(0, 120)}"`),
  };
})();

return window.eyesForTests[arguments[0]](...[...arguments].slice(1));
