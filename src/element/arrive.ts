import {ref} from 'lit/directives/ref.js';

/** Once it stands in the page: until then nothing in it can have the focus. */
const take = (opened?: Element): void =>
  queueMicrotask(() => opened?.querySelector<HTMLElement>('[tabindex], input, button')?.focus({preventScroll: true}));

/** What opens over the drawing takes the focus, into its first part. The same directive each time, so that it does so once. */
export const arrive = ref(take);
