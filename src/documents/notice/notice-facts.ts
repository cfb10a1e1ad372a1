import { automated } from './automated.ts';
import { complaint } from './complaint.ts';
import { dpo, jointControllers } from './contact.ts';
import type { NoticeContext } from './context.ts';
import { controller } from './controller.ts';
import { data } from './data.ts';
import { introduction } from './introduction.ts';
import { legalBases } from './legal-bases.ts';
import { mandatory } from './mandatory.ts';
import { protection } from './protection.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { sources } from './sources.ts';
import { specialCases } from './special-cases.ts';
import { specialData } from './special-data.ts';
import { abbreviations, citedTexts } from './texts.ts';
import { transfers } from './transfers.ts';
import { versions } from './versions.ts';

/** All facts that the layouts of a notice draw on: one set, so that no fact differs between layers and layouts. */
export function noticeFacts(context: NoticeContext) {
  return {
    belgian: context.jurisdiction === 'be',
    french: context.jurisdiction === 'fr',
    introduction: introduction(context),
    controller: controller(context),
    dpo: dpo(context),
    jointControllers: jointControllers(context),
    purposes: purposes(context),
    mandatory: mandatory(context),
    sources: sources(context),
    data: data(context),
    specialData: specialData(context),
    legalBases: legalBases(context),
    abbreviations: abbreviations(context),
    citedTexts: citedTexts(context),
    retention: retention(context),
    recipients: recipients(context),
    transfers: transfers(context),
    protection: protection(context),
    automated: automated(context),
    rights: rights(context),
    complaint: complaint(context),
    specialCases: specialCases(context),
    versions: versions(context),
  };
}

export type NoticeFacts = ReturnType<typeof noticeFacts>;
