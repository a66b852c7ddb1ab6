import { describe, expect, it } from 'vitest';
import type { Place } from '../../shared/domain/columnIndex.ts';
import { besideInLane, lanePrefix, laneStart } from './lanes.ts';

const place = (lane: string, key: string): Place => ({
  id: lane + key,
  stageId: 'met',
  rank: `${lane}\u0000${key}`,
});
const column = [
  place('garden', 'a'),
  place('garden', 'b'),
  place('legal', 'a'),
  place('legal', 'b'),
];

describe('lanes', () => {
  it('are known by what their keys begin with; without lanes there is nothing', () => {
    expect(lanePrefix(place('garden', 'a'))).toBe('garden\u0000');
    expect(lanePrefix(place('garden', 'b'))).toBe('garden\u0000');
    expect(lanePrefix({ id: 'x', stageId: 'met', rank: 'a0' })).toBe('');
  });

  it('begin at their first card, or where the next lane does', () => {
    expect(laneStart(column, 'legal\u0000')).toBe(2);
    expect(laneStart(column, 'home\u0000')).toBe(2);
    expect(laneStart(column, 'zoo\u0000')).toBe(3);
    expect(laneStart([], 'zoo\u0000')).toBe(-1);
  });

  it('are kept when one goes sideways, where the lane has somebody', () => {
    expect(besideInLane(column, 'legal\u0000', 3)).toBe(3);
    expect(besideInLane(column, 'legal\u0000', 0)).toBe(2);
    expect(besideInLane(column, 'home\u0000', 1)).toBe(-1);
    expect(besideInLane(column, '', 1)).toBe(1);
  });
});
