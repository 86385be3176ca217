import {ref} from 'lit/directives/ref.js';

/** Once it stands in the page: until then nothing in it can have the focus. */
const take = (opened?: Element): void =>
  queueMicrotask(() => {
    const first = opened?.matches('[tabindex]') ? opened : opened?.querySelector('input, button');
    (first as HTMLElement | null | undefined)?.focus({preventScroll: true});
  });

/**
 * What opens over the drawing takes the focus: itself where it is there to be read, else its first field or button. The
 * same directive each time, so that it does so once.
 */
export const arrive = ref(take);
