// requests to the disk at one time
const AT_ONCE = 16;

/** The results in the order of the list; a few are waited for at one time. */
export async function inParallel<T, R>(list: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < list.length; at = next++) results[at] = await make(list[at] as T);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
