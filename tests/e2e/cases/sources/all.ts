/** The cases on sources, in the order in which they build on each other. */
import type { Rig } from '../../rig/rig';
import type { Case } from '../case';
import { feedCases, silentCase } from './feeds';
import { groundOf } from './ground';
import { lostCases } from './lost';
import { packCases } from './packs';
import { pageCases } from './page';
import { leakCase, textCases } from './texts';

export function SOURCES(rig: Rig): Case[] {
  const ground = groundOf(rig);
  return [
    ...feedCases(ground),
    ...textCases(ground),
    ...packCases(ground),
    silentCase(ground),
    ...pageCases(ground),
    ...lostCases(ground),
    leakCase(ground),
  ];
}
