/** The cases on sources, in the order in which they build on each other. */
import type { Rig } from '../../rig/rig';
import type { Case } from '../case';
import { feedCases, silentCase } from './feeds';
import { groundOf } from './ground';
import { closedCase, leftCases } from './left';
import { lostCases } from './lost';
import { moreCases } from './more';
import { packCases } from './packs';
import { pageCases } from './page';
import { leakCase, textCases } from './texts';

/** `allow`: what lets the extension read every site. */
export function SOURCES(rig: Rig, allow: Case[]): Case[] {
  const ground = groundOf(rig);
  return [
    closedCase(ground),
    ...allow,
    ...feedCases(ground),
    ...textCases(ground),
    ...packCases(ground),
    silentCase(ground),
    ...pageCases(ground),
    ...moreCases(ground),
    ...lostCases(ground),
    ...leftCases(ground),
    leakCase(ground),
  ];
}
