/** What is looked for in a state, from inside its page. Evaluated there by `states.test.mjs`; everything is in CSS pixels. */
(() => {
  const element = () => document.querySelector('news-timeline');
  /** Where the words are: in the shadow tree, or, before the script has come, in the page. */
  const roots = () => [element().shadowRoot, element()].filter(Boolean);
  const visible = (box) => box.width > 0 && box.height > 0;
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;

  function cut(box, other) {
    const left = Math.max(box.left, other.left);
    const top = Math.max(box.top, other.top);
    const right = Math.min(box.right, other.right);
    const bottom = Math.min(box.bottom, other.bottom);
    return {left, top, right, bottom, width: Math.max(0, right - left), height: Math.max(0, bottom - top)};
  }

  /** What is left of a box after everything around it that clips. */
  function seen(box, node) {
    const nothing = {left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0};
    if (!node.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) return nothing;
    let left = cut(box, {left: 0, top: 0, right: innerWidth, bottom: innerHeight});
    for (let at = node; at && visible(left); at = parentOf(at)) {
      const style = getComputedStyle(at);
      if (style.clipPath !== 'none' || style.opacity === '0') return nothing;
      if (style.overflow !== 'visible') left = cut(left, at.getBoundingClientRect());
    }
    return left;
  }

  /** Left out, or not to be used now: what WCAG lets be faint. */
  function faint(node) {
    for (let at = node; at; at = parentOf(at)) {
      if (at.matches?.(':disabled, [aria-disabled="true"], .dim, label.none')) return true;
      if (getComputedStyle(at).opacity !== '1') return true;
    }
    return false;
  }

  function deepest(x, y) {
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot) {
      const inner = top.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === top) break;
      top = inner;
    }
    return top;
  }

  const within = (node, other) => {
    for (let at = node; at; at = parentOf(at)) if (at === other) return true;
    return false;
  };
  const onTop = (node, {left, top, width, height}) => {
    const hit = deepest(left + width / 2, top + height / 2);
    return hit !== null && (within(hit, node) || within(node, hit));
  };

  /** Every line of words in sight: its box, what it says, how large it is. */
  function lines() {
    const found = [];
    const add = (node, words, boxes) => {
      // Where words run both ways a line is in several boxes; in one of a dash alone there is no full ink.
      const least = boxes.length > 1 ? 10 : 3;
      for (const box of boxes) {
        const left = seen(box, node);
        // A line that is scrolled half away is not read, either.
        if (left.width < least || left.height < Math.max(6, box.height * 0.6) || !onTop(node, left)) continue;
        found.push({...left, words, size: parseFloat(getComputedStyle(node).fontSize), faint: faint(node)});
      }
    };
    for (const root of roots()) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const {currentNode: text} = walker;
        const parent = text.parentElement;
        const words = text.nodeValue.trim();
        // A full stop alone may hold no whole pixel of ink.
        if (!parent || !words || words === '.' || parent.closest('style, script, template, option')) continue;
        // What an ellipsis stands for is said by the name.
        const line = parent.closest('.when');
        if (line && line.scrollWidth > line.clientWidth) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        add(parent, words, range.getClientRects());
      }
      for (const field of root.querySelectorAll('input:not([type=checkbox]), textarea, select')) {
        const words = field.selectedOptions?.[0]?.textContent ?? (field.value || field.placeholder);
        if (words) add(field, words, [field.getBoundingClientRect()]);
      }
    }
    return found;
  }

  /** The marks in sight that no filter leaves out. */
  const marks = () =>
    [...element().shadowRoot.querySelectorAll('.mark .body')].flatMap((body) => {
      const box = seen(body.getBoundingClientRect(), body);
      return box.width >= 4 && box.height >= 4 && !faint(body) && onTop(body, box)
        ? [{...box, words: `a mark (${body.closest('.mark').getAttribute('class')})`}]
        : [];
    });

  const focus = () => element().shadowRoot?.activeElement ?? null;
  const nameOf = (node) => (node.querySelector?.('.name') ?? node).textContent.trim().replace(/\s+/g, ' ');

  globalThis.audit = {
    lines,
    marks,

    /** What is wrong that needs neither a picture nor a key. */
    faults() {
      const wrong = [];
      const root = element().shadowRoot;
      for (const target of root.querySelectorAll('button, summary, label, select, textarea, input, a, [role=slider]')) {
        if (target.matches('[type=checkbox], .evidence a, a.passage')) continue; // a line of text, or in a label
        const box = target.getBoundingClientRect();
        const left = seen(box, target);
        if (!visible(left) || !onTop(target, left)) continue;
        if (Math.min(box.width, box.height) < 23.9)
          wrong.push(
            `a target of ${box.width.toFixed(1)} × ${box.height.toFixed(1)}: ${target.localName}.${target.className} ${nameOf(target).slice(0, 40)}`,
          );
      }
      for (const tool of root.querySelectorAll('.bar :is(button, select, input)')) {
        const {left, right} = tool.getBoundingClientRect();
        if (left < 0 || right > innerWidth)
          wrong.push(`a tool that is cut off: ${tool.localName}.${tool.className} ${nameOf(tool)}`);
      }
      for (const {words, size} of lines()) {
        if (size < 12) wrong.push(`${size} px: ${words}`);
        if (/NaN|undefined|\[object|Invalid|(?<!\d)1[45]\d{11}(?!\d)/.test(words)) wrong.push(`says ${words}`);
      }
      for (const button of root.querySelectorAll('.drawing li > button[data-index]')) {
        const name = nameOf(button);
        if (!/[\d\u0660-\u0669]{1,4}/.test(name) || /[<&]|NaN|1[45]\d{11}/.test(name))
          wrong.push(`an event is called ${name}`);
      }
      const page = document.documentElement;
      if (page.scrollWidth > page.clientWidth)
        wrong.push(`the page scrolls ${page.scrollWidth - page.clientWidth} px sideways`);
      const running = [...(root.getAnimations?.() ?? []), ...document.getAnimations()].filter(
        ({playState}) => playState === 'running',
      );
      if (running.length) wrong.push(`${running.length} animations run`);
      return wrong;
    },

    /** Where the focus is, and what is wrong with that. */
    focus() {
      const now = focus();
      if (!now)
        return {
          inside: document.activeElement === element(),
          on: document.activeElement?.id || document.activeElement?.localName,
          wrong: [],
        };
      const wrong = [];
      const [box = now.getBoundingClientRect()] = now.getClientRects(); // the first line of what is on several
      const left = seen(box, now);
      const name = now.getAttribute('aria-label') ?? nameOf(now);
      const said = `${now.localName}.${now.className} “${name.slice(0, 60)}”`;
      if (!visible(left)) wrong.push(`${said} has the focus, out of sight`);
      else if (!onTop(now, left))
        wrong.push(
          `${said} has the focus, under ${deepest(left.left + left.width / 2, left.top + left.height / 2)?.className}`,
        );
      const style = getComputedStyle(now);
      if (!now.matches(':focus-visible')) wrong.push(`${said} has the focus, and does not show it`);
      else if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
        wrong.push(`${said} shows its focus by no line of 2 pixels (${style.outlineStyle} ${style.outlineWidth})`);
      return {
        inside: true,
        on: said,
        kind: `${now.localName}.${now.className}`,
        name,
        index: now.dataset.index ?? null,
        event: now.closest('[data-index]') !== null,
        wrong,
        box: {left: box.left, top: box.top, width: box.width, height: box.height},
      };
    },

    /** How many events are to be met: all that are drawn, or those that are searched for. */
    wanted() {
      const {shadowRoot, timeline, events} = element();
      if (!shadowRoot.querySelector('.drawing button[data-index]')) return 0;
      const matches = shadowRoot.querySelector('.matches')?.textContent;
      // Those without a date are counted, and stand elsewhere.
      if (matches) return Math.max(1, Number.parseInt(matches, 10) - (timeline?.undated.length ?? 0));
      return (timeline ?? {events}).events?.length ?? Infinity;
    },

    /** Takes the line from around what has the focus; or gives it back. */
    unlined(without) {
      const sheet = (globalThis.lineless ??= (() => {
        const made = new CSSStyleSheet();
        made.replaceSync('* { outline: none !important; }');
        return made;
      })());
      const root = element().shadowRoot;
      root.adoptedStyleSheets = [
        ...root.adoptedStyleSheets.filter((other) => other !== sheet),
        ...(without ? [sheet] : []),
      ];
    },

    /** Hides the words and marks and nothing else, so that what is behind them can be seen; or shows them again. */
    hide(hidden) {
      const sheet = (globalThis.blank ??= (() => {
        const made = new CSSStyleSheet();
        made.replaceSync(`*, ::placeholder, ::before, ::after { -webkit-text-fill-color: transparent !important; caret-color: transparent !important; }
          text { fill: transparent !important; } .mark { visibility: hidden !important; }`);
        return made;
      })());
      for (const root of [document, element().shadowRoot].filter(Boolean))
        root.adoptedStyleSheets = [
          ...root.adoptedStyleSheets.filter((other) => other !== sheet),
          ...(hidden ? [sheet] : []),
        ];
    },

    /** Text in the drawing is found where the pointer is. */
    pointable() {
      const root = element().shadowRoot;
      const sheet = (globalThis.pointing ??= (() => {
        const made = new CSSStyleSheet();
        made.replaceSync('svg :is(text, .body) { pointer-events: all !important; }');
        return made;
      })());
      if (root && !root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
  };
})();
