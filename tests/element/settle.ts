import type {LitElement} from 'lit';

/** Waits until an element has drawn what was asked of it, and what that asked for in turn. */
export async function settle(element: LitElement): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
