/** So many runs each, in turns, so that a busy moment of the machine falls on all of them. */
const ROUNDS = 9;

/** Prints the median time of each task, and how many times that of the first, the baseline of the same run, it is. */
export function printRatios(tasks: readonly (readonly [name: string, run: () => unknown])[]): void {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1)
    tasks.forEach(([, run], index) => {
      const started = performance.now();
      run();
      // The first round only warms up.
      if (round > 0) times[index]?.push(performance.now() - started);
    });
  const medians = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
  tasks.forEach(([name], index) => {
    const median = medians[index] ?? 0;
    console.log(
      `${(median / (medians[0] || 1)).toFixed(2).padStart(8)} ×  ${median.toFixed(1).padStart(8)} ms  ${name}`,
    );
  });
}
