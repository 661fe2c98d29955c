const mostLines = 5

/** The numbers beside a scale, from 0 to at least `most`, at most five of them and evenly spaced. */
export function ticksUpTo(most: number): number[] {
  const step = steps().find((each) => most / each < mostLines) ?? most
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, index) => index * step)
}

/** 1, 2, 5, 10, 20, 50 … */
const steps = () => Array.from({ length: 30 }, (_, index) => [1, 2, 5][index % 3]! * 10 ** Math.floor(index / 3))

const mostNames = 8

/** Which of so many bars are named below them: every first, seventh, fourteenth … so that names do not meet. */
export function namedBars(count: number): number[] {
  const step = count <= mostNames ? 1 : Math.ceil(count / mostNames / 7) * 7
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step)
}
