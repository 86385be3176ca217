import type {Layout} from './layout.js';

/** The same layout for a page that is read from right to left: time runs leftwards, labels change sides. */
export function mirrored(layout: Layout): Layout {
  const {width} = layout.viewport;
  const flip = <T extends {x0: number; x1: number}>(box: T): T => ({...box, x0: width - box.x1, x1: width - box.x0});
  const tick = <T extends {x: number}>(item: T): T => ({...item, x: width - item.x});
  return {
    ...layout,
    marks: layout.marks.map((mark) => ({...flip(mark), whisker: mark.whisker && flip(mark.whisker)})),
    labels: layout.labels.map((label) => ({
      ...label,
      x: width - label.x,
      left: width - label.left - label.width,
      side: label.side === 'right' ? 'left' : 'right',
    })),
    more: layout.more.map(tick),
    eras: layout.eras.map(flip),
    skylines: layout.skylines.map(({bins, ...at}) => ({
      ...at,
      bins: {...bins, counts: bins.counts.slice().reverse()},
    })),
    ticks: {
      minor: layout.ticks.minor.map(tick),
      major: layout.ticks.major.map(tick),
      breaks: layout.ticks.breaks?.map(flip),
    },
  };
}
