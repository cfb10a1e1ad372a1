import type { CheckText } from '../../language.ts';

/** What one record says of another. */
export const referenceChecks: Readonly<Record<string, CheckText>> = {
  'reference/ended-person': {
    title: 'Person who has left',
    message: '"{person}" left on {leftOn}, but this field still names that person.',
    hint: 'Name the person who took over the task here, or close this record (endedOn for a role, status: withdrawn for a measure).',
    why: 'A task given to someone who has left is done by no one, and people notice on the day of the incident. The registers must say who answers today.',
  },
  'reference/disposed-asset': {
    title: 'Asset disposed of',
    message: '"{asset}" was disposed of on {on}, but the intervention {number}, not yet ended, still names it.',
    hint: 'Remove it from assets, record endedOn if the intervention is over, or correct disposed in registers/assets.',
    why: 'What is gone cannot be repaired. One of the two records has stayed behind.',
  },
  'reference/ended-processor': {
    title: 'Supplier no longer under contract',
    message: 'The work with "{processor}" ended on {endedOn}, but this field still names it.',
    hint: 'Replace it by the present supplier, remove it from here, or correct endedOn in registers/processors if the work goes on.',
    why: 'A supplier named after the end of the contract seems to have a right to the data still. The notice to people would be wrong.',
  },
  'reference/ended-activity': {
    title: 'Stopped activity still announced',
    message: 'The activity "{activity}" ended on {endedOn}, but this notice still presents it.',
    hint: 'Remove it from the notice, or correct endedOn in registers/processing-activities if it goes on.',
    why: 'A notice says what is done with data today. A stopped activity only confuses the reader.',
  },
  'reference/withdrawn-measure': {
    title: 'Withdrawn measure still relied upon',
    message: 'The activity "{activity}" relies on the measure "{measure}", which was withdrawn.',
    hint: 'Replace it by the measure that protects these data today, or remove it from the list measures.',
    why: 'A withdrawn protection protects nothing. The record must describe the measures in place.',
  },
  'reference/replaced-text': {
    title: 'Replaced legal text',
    message: 'The text "{text}" was replaced by "{replacement}".',
    hint: 'Cite "{replacement}" instead, and check the article numbers.',
    why: 'A document that cites a replaced text loses its authority, and whoever wants to check finds nothing.',
  },
  'reference/unused-entry': {
    title: 'Record that nothing uses',
    message: 'No activity and no notice uses "{entry}" ({register}).',
    hint: 'Add "{entry}" to the activities it belongs to, or remove this record if it serves no more.',
    why: 'A record on its own appears in no document. It often points to something forgotten in an activity.',
  },
  'reference/day-in-the-future': {
    title: 'Date still to come',
    message: 'The date {field} ({day}) is still to come.',
    hint: 'Correct the date: this field records what has already been done.',
    why: 'A slip in the year is enough to make an answer, a test or a review look done, and its deadline is lost from sight. What is planned is recorded elsewhere, for example in registers/plan.',
  },
  'reference/parent-cycle': {
    title: 'Services that depend on each other in a circle',
    message: 'The service "{service}" depends on "{parent}", which in turn depends on "{service}".',
    hint: 'Correct the field parent of one of these services; the one at the top has none.',
    why: 'The organisation chart is drawn from the top down: a circle has no top.',
  },
};
