/**
 * Dead, injured and missing, each a unit of its own: "killed 12", "12 people were killed", "the death toll rose to 24",
 * "leaving three injured", "a woman and two children died", "no one was hurt". Value: the number. The casualty word
 * stands within a few tokens of the number, with no other verb between.
 */
import { intervalOf } from '../text/interval';
import { type Harm, NONE } from './people/casualty-words';
import { type Group, groupAt, isPart, sumOf } from './people/groups';
import { harmAfter } from './people/harm-after';
import { harmBefore } from './people/harm-before';
import { neitherAt, unharmedAt, type Zero } from './people/unharmed';
import { type Found, isNamePart, quantityText, type Source, wordAt } from './source';

function foundOf(group: Group, harm: Harm, from: number, to: number): Found {
  const { quantity, head } = group;
  const [low, high] = intervalOf(quantity);
  return {
    from,
    to,
    value: quantityText(quantity),
    amount: { unit: harm, low, high },
    bound: quantity.bound,
    head: head ? [head.at, head.to - 1] : undefined,
  };
}

/** "No casualties", "no injuries". */
function noneOf(source: Source, { quantity, head, from, to }: Group): Found | null {
  const harm = quantity.value === 0 && head ? NONE.get(wordAt(source, head.to - 1)) : undefined;
  return harm && head ? { ...foundOf({ quantity, from, to, head, soft: true }, harm, from, to) } : null;
}

const zeroOf = ({ harm, from, to }: Zero): Found => ({
  from,
  to,
  value: '0',
  amount: { unit: harm, low: 0, high: 0 },
  bound: 'exact',
});

/** Casualties whose number begins at `at`. */
export function casualtiesAt(source: Source, at: number): Found | null {
  if (source.numbers[at]?.digits && isNamePart(source, at)) return null;
  const zero = unharmedAt(source, at) ?? neitherAt(source, at);
  if (zero) return zeroOf(zero);
  const first = groupAt(source, at);
  if (!first || isPart(source, first)) return null;
  const none = noneOf(source, first);
  if (none) return none;
  const { group, parts } = sumOf(source, first);
  const after = harmAfter(source, group) ?? (parts > 1 ? null : harmAfter(source, first));
  const before = after && after.to <= group.to + 2 ? null : harmBefore(source, first);
  if (after && !before) return foundOf(group, after.harm, group.from, after.to);
  if (before) {
    const summed = first.soft || first.head ? group : first;
    const found = foundOf(summed, before.harm, before.from, summed.to);
    return found.head === undefined ? { ...found, head: before.head } : found;
  }
  return null;
}
