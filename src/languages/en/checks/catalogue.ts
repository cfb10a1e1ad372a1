import type { CheckText } from '../../language.ts';

/** The catalogues of norms that a centre writes itself. */
export const catalogueChecks: Readonly<Record<string, CheckText>> = {
  'catalogue/duplicate-id': {
    title: 'Norm written twice',
    message: 'The norm "{id}" is already in this catalogue.',
    hint: 'Give each norm its own identifier, or remove the second.',
    why: 'A record that cites this norm must know which of the two.',
  },
  'catalogue/foreign-id': {
    title: 'Identifier of another catalogue',
    message: 'The identifier "{id}" does not begin with "{name}:", the name of this catalogue.',
    hint: 'Write "{name}:" and then the number or a short name, for example {name}:12.4.',
    why: 'The beginning of the identifier says in which catalogue to look. Two catalogues cannot take norms from each other.',
  },
  'catalogue/replaces-own': {
    title: 'Norm that replaces one of its own catalogue',
    message: '"{id}" replaces "{old}", which is a norm of this very catalogue.',
    hint: 'Name under replaces the norms of the earlier catalogue, for example bcss:ops.backup; remove this one.',
    why: 'replaces says which norm of the earlier catalogue a norm takes up. Two norms of one catalogue stand each for itself.',
  },
  'catalogue/replaces-unknown': {
    title: 'Replaced norm not found',
    message: '"{id}" under replaces is not in our catalogues. Did you mean "{suggestion}"?',
    hint: 'Correct the identifier, or leave it if it comes from an earlier catalogue of the centre.',
    why: 'replaces says to which norm the rules and records that cited the old one move. With a slip, they move nowhere.',
  },
  'catalogue/reserved-name': {
    title: 'Reserved name of a catalogue',
    message: 'A catalogue of the centre cannot be called "{name}".',
    hint: 'Choose another name. A statute goes into registers/legal-texts.yaml.',
    why: 'This name stands for our lists of statutes or duties, which the rules cite: another catalogue under this name would hide them.',
  },
  'catalogue/twice': {
    title: 'Two catalogues with one name',
    message: 'Another file of norms/ already holds the catalogue "{name}".',
    hint: 'Keep one file a catalogue, or give this one another name.',
    why: 'A catalogue replaces another as a whole: with two, nobody knows which one counts.',
  },
  'catalogue/unknown-chapter': {
    title: 'Chapter that the list lacks',
    message: 'The chapter "{chapter}" of "{id}" is not in the list chapters of this catalogue.',
    hint: 'Add it under chapters with its title, or choose among: {known}.',
    why: 'The documents group the norms by chapter and write its title.',
  },
  'catalogue/unknown-source': {
    title: 'Source that the table lacks',
    message:
      'The source "{key}" of "{id}" is not in the table sources of this catalogue.[ Did you mean "{suggestion}"?]',
    hint: 'Add it under sources with key and what, or write the source out, without brackets.',
    why: 'Each norm says where it was read. A key that nothing explains says nothing.',
  },
};
