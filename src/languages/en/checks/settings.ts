import type { CheckText } from '../../language.ts';

/** The settings of the folder. */
export const settingsChecks: Readonly<Record<string, CheckText>> = {
  'settings/unknown-rule': {
    title: 'Unknown rule',
    message: '"{rule}" is not the code of any rule.[ Did you mean "{suggestion}"?]',
    hint: 'Correct the code in cpas-sec.yaml; `cpas-sec list rules` gives them all.',
    why: 'A setting with a mistake acts on nothing, while you rely on it.',
  },
  'settings/unknown-catalogue': {
    title: 'Unknown catalogue of norms',
    message: 'No catalogue of norms is called "{name}".[ Did you mean "{suggestion}"?]',
    hint: 'Correct the name in cpas-sec.yaml, or add your catalogue as norms/{name}.yaml. Known catalogues: {known}.',
    why: 'A catalogue that one believes to follow and that does not exist leaves all its norms unchecked.',
  },
  'settings/not-adjustable': {
    title: 'Check that cannot be adjusted',
    message: 'The check "{rule}" can be neither adjusted nor waived.',
    hint: 'Remove this line from cpas-sec.yaml and mend what the check reports. A secret cannot be waived: remove it.',
    why: 'An unreadable file or a broken link makes the documents wrong: that is no matter of judgement.',
  },
  'settings/severity-below-law': {
    title: 'Severity below the law',
    message: 'The rule "{rule}" applies a legal duty ({norm}): "{severity}" has no effect.',
    hint: 'Remove this setting; if you accept the gap for a time, record a waiver (waivers) with the reason, the decision and an end date.',
    why: 'A lasting setting would hide an infringement from those who come after you. A waiver shows it, with its end.',
  },
  'settings/waiver-expired': {
    title: 'Waiver expired',
    message: 'The waiver of "{rule}" expired on {until}.',
    hint: 'Mend what it covered and remove it, or have a new date decided.',
    why: 'A waiver is a respite, not an oversight. At its end the gap comes back to the table.',
  },
  'settings/waiver-useless': {
    title: 'Useless waiver',
    message: 'The waiver of "{rule}"[ ({entry})] covers no finding.',
    hint: 'Remove it; if it is meant for one record, check entry (for example processors/logisocial).',
    why: 'A waiver left lying about would silently cover a future fault.',
  },
};
