/**
 * Seeded randomness. Every value has its own generator, keyed by what the value is (seed, unit, month,
 * quantity), so that it does not depend on which other values were asked for, or in which order.
 */
export type Random = () => number;

/** A generator of numbers in [0, 1) for one key. The algorithm is mulberry32 by Tommy Ettinger (public domain). */
export function keyedRandom(seed: number, unitKey: number, month: number, quantity: number): Random {
  let state = mix(mix(mix(mix(0, seed), unitKey), month), quantity);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text as a 32-bit key (FNV-1a). */
export function textKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Standard normal draw (Box–Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Number of events when `mean` are expected; by counting arrivals, and by a normal curve above 40. */
export function poisson(random: Random, mean: number): number {
  if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}

/** Number of successes in `trials`; by inversion while few are expected on the rarer side, else by a normal curve. */
export function binomial(random: Random, trials: number, rate: number): number {
  if (trials <= 0 || rate <= 0) return 0;
  if (rate >= 1) return trials;
  if (rate > 0.5) return trials - binomial(random, trials, 1 - rate);
  const mean = trials * rate;
  if (mean > 15) {
    const drawn = Math.round(mean + Math.sqrt(mean * (1 - rate)) * normal(random));
    return Math.min(trials, Math.max(0, drawn));
  }
  const odds = rate / (1 - rate);
  let probability = (1 - rate) ** trials;
  let cumulative = probability;
  let count = 0;
  for (const drawn = random(); drawn > cumulative && count < trials; count++) {
    probability *= (odds * (trials - count)) / (count + 1);
    cumulative += probability;
  }
  return count;
}

function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
