/** Logistic regression by Adam (Kingma and Ba 2014), with the sign of each weight held to what it may be. */

export interface Fitted {
  weights: number[];
  constant: number;
}
export interface Sample {
  values: number[];
  right: boolean;
}

const ROUNDS = 1500;
const RATE = 0.05;
/** Pulls weights of standardised values towards nought. */
const PENALTY = 0.001;

interface Scale {
  mean: number;
  deviation: number;
}

function scaleOf(values: number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) + 1e-9 };
}

/** Slopes of the loss by each weight, the constant last. */
function slopes(rows: Float64Array[], right: number[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const [at, row] of rows.entries()) {
    let odds = 0;
    for (let i = 0; i < row.length; i++) odds += (row[i] ?? 0) * (weights[i] ?? 0);
    const miss = (1 / (1 + Math.exp(-odds)) - (right[at] ?? 0)) / rows.length;
    for (let i = 0; i < row.length; i++) slope[i] = (slope[i] ?? 0) + miss * (row[i] ?? 0);
  }
  for (let i = 0; i < weights.length - 1; i++) slope[i] = (slope[i] ?? 0) + PENALTY * (weights[i] ?? 0);
  return slope;
}

function held(value: number, sign: number): number {
  if (sign > 0) return Math.max(0, value);
  return sign < 0 ? Math.min(0, value) : value;
}

/** `signs`: 1 for weights that may not be below nought, -1 for those that may not be above it. */
export function regress(samples: Sample[], signs: number[]): Fitted {
  const scales = signs.map((_, i) => scaleOf(samples.map(({ values }) => values[i] ?? 0)));
  const rows = samples.map(({ values }) =>
    Float64Array.from([...scales.map(({ mean, deviation }, i) => ((values[i] ?? 0) - mean) / deviation), 1]),
  );
  const right = samples.map((sample) => (sample.right ? 1 : 0));
  const weights = new Float64Array(signs.length + 1);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [i, slope] of slopes(rows, right, weights).entries()) {
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * slope * slope;
      const step =
        (first[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[i] = held((weights[i] ?? 0) - RATE * step, signs[i] ?? 0);
    }
  }
  const plain = scales.map(({ deviation }, i) => (weights[i] ?? 0) / deviation);
  const shift = scales.reduce((sum, { mean }, i) => sum + mean * (plain[i] ?? 0), 0);
  return { weights: plain, constant: (weights[signs.length] ?? 0) - shift };
}
