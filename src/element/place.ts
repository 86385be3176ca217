import {noChange} from 'lit';
import {Directive, directive, PartType} from 'lit/directive.js';
import type {ElementPart, PartInfo} from 'lit/directive.js';

/**
 * Puts an HTML element at a place of the drawing, in pixels. Through the CSSOM, since a strict policy allows no style
 * attributes; and only what changed, since a gesture moves everything at every frame.
 */
class Place extends Directive {
  #transform = '';
  #width = -1;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new TypeError('place() stands in the tag of an element');
  }

  render(x: number, y: number, width?: number): typeof noChange {
    void [x, y, width];
    return noChange;
  }

  override update(part: ElementPart, [x, y, width = -1]: [number, number, number?]): typeof noChange {
    const {style} = part.element as HTMLElement;
    const transform = `translate(${Math.round(x * 10) / 10}px, ${Math.round(y * 10) / 10}px)`;
    if (transform !== this.#transform) style.transform = this.#transform = transform;
    if (width !== this.#width && width >= 0) {
      style.width = `${Math.round(width * 10) / 10}px`;
      this.#width = width;
    }
    return noChange;
  }
}

export const place = directive(Place);
