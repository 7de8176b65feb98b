/**
 * Places on a column, as near as they can be to the wanted ones and at least a gap apart; in the order given. Places
 * that want to lie together are moved apart evenly about their middle.
 */
export function apart(wanted: readonly number[], gap: number): readonly number[] {
  const runs: { members: number[]; middle: number }[] = [];
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  for (const index of order) {
    let run = { members: [index], middle: wanted[index] ?? 0 };
    for (let below = runs.at(-1); below && isTouching(below, run, gap); below = runs.at(-1)) {
      runs.pop();
      const members = [...below.members, ...run.members];
      run = { members, middle: meanOf(members.map((member) => wanted[member] ?? 0)) };
    }
    runs.push(run);
  }
  const places = [...wanted];
  for (const { members, middle } of runs)
    members.forEach((member, rank) => {
      places[member] = middle + (rank - (members.length - 1) / 2) * gap;
    });
  return places;
}

function isTouching(
  below: { members: number[]; middle: number },
  above: { members: number[]; middle: number },
  gap: number,
): boolean {
  const half = (run: { members: number[] }) => ((run.members.length - 1) / 2) * gap;
  return above.middle - half(above) - (below.middle + half(below)) < gap;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
