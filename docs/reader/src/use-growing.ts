import { useEffect, useState } from "preact/hooks";

/** How many of a long list are rendered by now: a screenful at once, the others frame by frame. */
export function useGrowing(first: number, all: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= all) return;
    const frame = requestAnimationFrame(() => setCount(count + first));
    return () => cancelAnimationFrame(frame);
  }, [count, all, first]);
  return count;
}
