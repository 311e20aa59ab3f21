export interface Ends {
  readonly sourceX: number;
  readonly sourceY: number;
  readonly targetX: number;
  readonly targetY: number;
}

const nearest = 22;
const laneGap = 15;
const pillReach = 120;
const besideTarget = 40;

/**
 * How high an edge runs across. Exits of one card that turn to the same side take lanes, the outermost the highest:
 * then none of them crosses another. `undefined` where there is no room between the cards to choose from.
 */
export function laneY({ sourceX, sourceY, targetX, targetY }: Ends, index: number, count: number): number | undefined {
  const room = targetY - sourceY;
  if (room < nearest * 2) return undefined;
  const lane = targetX < sourceX ? index : count - 1 - index;
  const middle = room / 2;
  if (count < 3) return sourceY + middle;
  const gap = Math.min(laneGap, (room - nearest * 2) / Math.max(1, count - 1));
  const first = Math.max(nearest, middle - ((count - 1) / 2) * gap);
  // A far target lies rows below: the edge still turns right under its own card, where nothing is in the way.
  return sourceY + Math.min(first, 60) + lane * gap;
}

/**
 * Where the pill with the exit's name sits: on the run across, not far from the card that it speaks for. Where many ways
 * leave side by side, their pills would cover each other there: each sits before the card that its way leads to.
 */
export function pillPlace({ sourceX, sourceY, targetX, targetY }: Ends, runY: number | undefined, count = 1) {
  if (runY === undefined) return undefined;
  const across = targetX - sourceX;
  if (Math.abs(across) < 12) return { x: sourceX, y: sourceY + Math.min((targetY - sourceY) / 2, 44) };
  const half = Math.abs(across) / 2;
  const reach = count < 3 ? Math.min(half, pillReach) : Math.max(half, Math.abs(across) - besideTarget);
  return { x: sourceX + Math.sign(across) * reach, y: runY };
}
