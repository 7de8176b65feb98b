/** Wichura's rational approximations: coefficients of the numerators and denominators, constant term first. */
const CENTRE = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const SHOULDER = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const TAIL = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * The value below which a standard normal variable falls with probability p, to about 1 in 10^16.
 *
 * Worked: 0.975 → 1.959964; 0.999 → 3.090232; 0.5 → 0.
 * Source: Wichura, Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics 37
 * (1988) 477–484 (PPND16).
 *
 * @throws RangeError unless 0 < p < 1
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1, not ${p}`);
  const centred = p - 0.5;
  if (Math.abs(centred) <= 0.425) {
    const r = 0.180625 - centred * centred;
    return (centred * polynomial(CENTRE.numerator, r)) / polynomial(CENTRE.denominator, r);
  }
  const r = Math.sqrt(-Math.log(centred < 0 ? p : 1 - p));
  const [part, x] = r <= 5 ? [SHOULDER, r - 1.6] : [TAIL, r - 5];
  const distance = polynomial(part.numerator, x) / polynomial(part.denominator, x);
  return centred < 0 ? -distance : distance;
}

/**
 * How many standard errors a two-sided interval reaches: 0.95 → 1.959964, 0.998 → 3.090232.
 *
 * @throws RangeError unless 0 < confidence < 1
 */
export function confidenceReach(confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`a confidence between 0 and 1, not ${confidence}`);
  return normalQuantile((1 + confidence) / 2);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
