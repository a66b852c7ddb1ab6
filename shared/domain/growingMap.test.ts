import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowingMap } from './growingMap.ts';

type Numbers = Map<string, number>;
/** Something done to a map, and what there was to see of it. */
type Step = (map: Numbers) => unknown;

const idOf = (number: number): string => `id-${number}`;

function everything(map: Numbers): unknown {
  return [map.size, [...map], [...map.entries()], [...map.keys()], [...map.values()]];
}

/** Steps on so few ids that they come again, many at a time so that pieces become full and empty. */
function steps(ids: number): fc.Arbitrary<Step> {
  const range = fc.tuple(fc.nat(ids), fc.nat(ids / 2));
  return fc.oneof(
    fc.tuple(range, fc.nat()).map(
      ([[from, count], value]): Step =>
        (map) => {
          for (let more = 0; more < count; more += 1) map.set(idOf(from + more), value + more);
          return map.size;
        },
    ),
    range.map(
      ([from, count]): Step =>
        (map) => {
          const removed: boolean[] = [];
          for (let more = 0; more < count; more += 1) removed.push(map.delete(idOf(from + more)));
          return removed;
        },
    ),
    fc.tuple(fc.nat(ids), fc.nat()).map(
      ([id, value]): Step =>
        (map) =>
          map.set(idOf(id), value) === map,
    ),
    fc.nat(ids).map(
      (id): Step =>
        (map) =>
          map.delete(idOf(id)),
    ),
    fc.nat(ids).map(
      (id): Step =>
        (map) => [map.get(idOf(id)), map.has(idOf(id))],
    ),
    { weight: 1, arbitrary: fc.constant<Step>((map) => map.clear()) },
  );
}

it('says what a Map says, whatever was done to it', () => {
  fc.assert(
    fc.property(fc.array(steps(400), { maxLength: 40 }), (done) => {
      const ours = new GrowingMap<number>();
      const real: Numbers = new Map();
      for (const step of done) {
        // From here on it copies what it changes.
        ours.pin();
        expect(step(ours)).toEqual(step(real));
        expect(everything(ours)).toEqual(everything(real));
      }
    }),
  );
});

it('what was pinned stays as it was', () => {
  fc.assert(
    fc.property(fc.array(steps(400), { maxLength: 40 }), (done) => {
      const ours = new GrowingMap<number>();
      const pins = done.map((step) => {
        step(ours);
        return { pinned: ours.pin(), entries: [...ours] };
      });
      for (const { pinned, entries } of pins) {
        expect(pinned.flatMap(({ ids, values }) => ids.map((id, at) => [id, values[at]]))).toEqual(
          entries,
        );
      }
    }),
  );
});

it('is gone through as a Map is, while it is changed', () => {
  type Iterate = (map: Numbers) => Iterator<unknown>;
  const iterates = fc.constantFrom<Iterate>(
    (map) => map[Symbol.iterator](),
    (map) => map.entries(),
    (map) => map.keys(),
    (map) => map.values(),
  );
  /** A step, an iterator more, or some steps of one of the iterators there are. */
  const action = fc.oneof(
    fc.record({ step: steps(200), isPinned: fc.boolean() }),
    fc.record({ open: iterates }),
    fc.record({ turn: fc.nat(), count: fc.nat(100) }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const seen = [new GrowingMap<number>(), new Map<string, number>()].map((map) => {
        const iterators: Iterator<unknown>[] = [];
        return actions.map((next): unknown => {
          if ('step' in next) {
            if (next.isPinned && map instanceof GrowingMap) map.pin();
            return next.step(map);
          }
          if ('open' in next) return iterators.push(next.open(map));
          const iterator = iterators[next.turn % iterators.length];
          return Array.from({ length: next.count }, () => iterator?.next());
        });
      });
      expect(seen[0]).toEqual(seen[1]);
    }),
  );
});

it('visits as a Map does, also what is put in meanwhile', () => {
  fc.assert(
    fc.property(fc.array(steps(200), { minLength: 1, maxLength: 20 }), (done) => {
      const seen = [new GrowingMap<number>(), new Map<string, number>()].map((map) => {
        for (let id = 0; id < 100; id += 1) map.set(idOf(id), id);
        const visits: unknown[] = [];
        map.forEach((value, id, whole) => {
          visits.push([id, value, whole === map]);
          done[visits.length - 1]?.(map);
        });
        return visits;
      });
      expect(seen[0]).toEqual(seen[1]);
    }),
  );
});

it.each([
  ['random', (): string => crypto.randomUUID()],
  ['of one import', (): string => `${crypto.randomUUID()}.note`],
  ['all alike at the end', (number: number): string => `${number} of those who are all alike`],
])('holds very many, with ids that are %s', (_, newId) => {
  const ours = new GrowingMap<number>();
  const real: Numbers = new Map();
  for (let number = 0; number < 40_000; number += 1) {
    const id = newId(number);
    for (const map of [ours, real]) map.set(id, number);
  }
  const some = [...real.keys()].filter((_id, index) => index % 3 !== 0);
  for (const map of [ours, real]) {
    for (const id of some) map.delete(id);
    for (const id of some.slice(0, 5000)) map.set(id, -1);
  }
  expect(everything(ours)).toEqual(everything(real));
  expect(some.every((id) => ours.get(id) === real.get(id))).toBe(true);
});
