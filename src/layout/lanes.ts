export interface Box {
  /** Left and right edge, in pixels. */
  x0: number;
  x1: number;
}

/**
 * Puts each box in the lowest lane where it touches no earlier box.
 *
 * Greedy interval partitioning, which uses the fewest lanes possible
 * (Kleinberg & Tardos, Algorithm Design, §4.1). O(n·k) for k lanes.
 *
 * @param boxes in ascending order of x0
 * @param gap least distance between neighbours in a lane, in pixels
 * @returns the same boxes in the same order, each with its lane; 0 is nearest the axis
 */
export function assignLanes<B extends Box>(boxes: readonly B[], gap = 0): (B & {lane: number})[] {
  const ends: number[] = []; // right edge of each lane so far
  return boxes.map((box) => {
    const free = ends.findIndex((end) => end + gap <= box.x0);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = box.x1;
    return {...box, lane};
  });
}
