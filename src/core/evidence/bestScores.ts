/** The `limit` highest of the scores put in, as a heap with the lowest on top. */
export function bestScores(limit: number): { put(score: number): void; last(): number } {
  const heap = new Float64Array(limit);
  let size = 0;
  return {
    /** 0 until there are enough. */
    last: () => (size < limit ? 0 : (heap[0] as number)),
    put(score) {
      if (size < limit) {
        let at = size++;
        for (let above = (at - 1) >> 1; at > 0 && (heap[above] as number) > score; at = above, above = (at - 1) >> 1) heap[at] = heap[above] as number;
        heap[at] = score;
        return;
      }
      let at = 0;
      for (let below = 1; below < size; below = 2 * at + 1) {
        if (below + 1 < size && (heap[below + 1] as number) < (heap[below] as number)) below++;
        if ((heap[below] as number) >= score) break;
        heap[at] = heap[below] as number;
        at = below;
      }
      heap[at] = score;
    },
  };
}
