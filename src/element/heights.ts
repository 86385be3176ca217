import type {Layout} from '../layout/layout.js';
import type {Domain, Filter} from '../layout/source.js';
import type {Store} from '../layout/store.js';
import {skyline} from './overview.js';

/** The heights that counts are drawn at, kept while a drawing is moved. */
export class Heights {
  #overview = {key: '', path: '', kept: ''};
  #maxima = new Map<number, number>();

  /** One greatest count for each doubling of the scale, or the band would flicker while it is panned. */
  greatest({skylines, k}: Layout): number {
    const level = Math.floor(Math.log2(k));
    const max = Math.max(this.#maxima.get(level) ?? 0, ...skylines.map(({bins}) => bins.max));
    this.#maxima.set(level, max);
    return max;
  }

  /** The outlines of the overview: all events, and those a filter keeps. */
  overview(
    store: Store,
    {from, to}: Domain,
    {width, rtl, filter}: {width: number; rtl: boolean; filter: Filter | undefined},
  ): {path: string; kept: string} {
    const key = `${width} ${rtl} ${filter?.key ?? ''}`;
    if (key !== this.#overview.key) {
      const columns = Math.max(1, Math.floor(width / 3));
      const all = store.bins({from, to, width: columns});
      const kept = filter ? store.bins({from, to, width: columns}, filter) : all;
      const path = filter ? skyline(all.counts, all.max, width, rtl) : '';
      this.#overview = {key, path, kept: skyline(kept.counts, all.max, width, rtl)};
    }
    return this.#overview;
  }
}
