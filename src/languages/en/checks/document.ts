import type { CheckText } from '../../language.ts';

/** Controlled documents and the files that prove. */
export const documentChecks: Readonly<Record<string, CheckText>> = {
  'document/review-due': {
    title: 'Review of a document due',
    message: 'The document "{document}" was to be reviewed by {nextReviewOn}.',
    hint: 'Review it, then correct reviewedOn and nextReviewOn in registers/documents; if it no longer holds, give withdrawnOn.',
    why: 'A document that no one reads again ends up describing a centre that is gone.',
  },
  'document/not-approved': {
    title: 'Document not approved',
    message:
      'The document "{document}" is not approved today[: the decision "{decision}" is no approval, or is still to come].',
    hint: 'Have this document approved, with the annual report if need be, then write decision in registers/documents.',
    why: 'The council approves the procedures that the adviser keeps. They are then a rule for everyone.',
  },
  'document/no-owner': {
    title: 'Document without an owner',
    message: 'It is not known who keeps the document "{document}" current.',
    hint: 'Write owner in registers/documents.',
    why: 'A document without an owner ages without anyone noticing.',
  },
  'document/no-version': {
    title: 'Document without a version',
    message: 'It is not known which version of the document "{document}" is in force.',
    hint: 'Write version, and on, in registers/documents.',
    why: 'The version ties the text people read to the decision that approved it.',
  },
  'document/withdrawn-but-annex': {
    title: 'Withdrawn annex of a document in force',
    message: '"{document}" was withdrawn on {withdrawnOn}, but is still an annex of "{main}", which is in force.',
    hint: 'Remove annexOf in registers/documents, and write the annex that replaces this one.',
    why: 'A reader of the main document would look for a text that no longer holds.',
  },
  'document/approved-version-differs': {
    title: 'Version in force other than the approved one',
    message: '"{document}" is in version {version}, but the decision "{decision}" approved version {approved}.',
    hint: 'Have version {version} approved and correct decision in registers/documents, or go back to the approved version.',
    why: 'No one agreed to what changed since the decision.',
  },
  'document/approved-hash-differs': {
    title: 'File other than the approved one',
    message:
      'The file of "{document}" is not the one that the decision "{decision}" approved: the fingerprints differ.',
    hint: 'Put the approved file back, or have the new one approved and correct version, decision and sha256.',
    why: 'The same version has another content: the text changed after the approval, or one of the fingerprints is wrong.',
  },
  'document/evidence-missing': {
    title: 'Evidence not found',
    message: 'The file "{path}" is named, but does not exist in this folder.',
    hint: 'Put the file back in its place, or correct the path; it starts at the folder of cpas-sec.yaml.',
    why: 'Evidence that cannot be opened proves nothing on the day of the check.',
  },
  'document/evidence-changed': {
    title: 'Evidence changed',
    message: 'The file "{path}" has changed: its fingerprint starts with {found}, not with {written}.',
    hint: 'Put the original file back; if the change is meant, read the file again and correct sha256.',
    why: 'The fingerprint shows that the evidence is still what it was on the first day.',
  },
  'document/file-changed': {
    title: 'Document changed',
    message: 'The file "{path}" has changed: its fingerprint starts with {found}, not with {written}.',
    hint: 'Put the original file back; for a new version correct version, on, decision and sha256 in registers/documents.',
    why: 'The text that people read must be the one that is written down and approved.',
  },
};
