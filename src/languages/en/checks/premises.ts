import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { dangerWords } from '../values.ts';

/** The rooms to protect, their keys and those who enter. */
export const premisesChecks: Readonly<Record<string, CheckText>> = {
  'premises/protection-missing': {
    title: 'Room badly protected',
    message: `The record of the room "{room}" does not say how it is protected against: ${worded('missing', dangerWords)}.`,
    hint: 'Add under protections, for each danger (fire, water, intrusion), against and what.',
    why: 'Water or a theft in the server room stops the whole centre. Archives on paper have no copy at all.',
  },
  'premises/no-access-list': {
    title: 'Room without an access list',
    message: 'It is not known who may enter "{room}".',
    hint: 'Record the people in registers/accesses (room: {room}, level: enter), or the keys under keys in registers/rooms.',
    why: 'The server room and the archives open to a known group only. Without a list nothing can be checked or withdrawn.',
  },
  'premises/list-not-reviewed': {
    title: 'Access list to be reviewed',
    message: 'The list of those who may enter "{room}" has not been checked[ since {since}].',
    hint: 'Go through the list and the keys with the person in charge of the room, then record listReviewedOn, or a performance of the control duty:room-list-review in registers/controls.',
    why: 'Keys travel faster than papers. Once a year the list has to be compared with reality.',
  },
  'premises/no-responsible': {
    title: 'Room without a person in charge',
    message: 'It is not known who keeps the access list of "{room}".',
    hint: 'Add responsible in registers/rooms.',
    why: 'Someone has to hand out the keys, take them back and keep the list.',
  },
  'premises/key-without-holder': {
    title: 'Key without a holder',
    message: 'It is not known who has "{key}" (room "{room}").',
    hint: 'Add holder, or returnedOn if it is back in the key cabinet.',
    why: 'A key of which the holder is unknown opens the door to anyone.',
  },
  'premises/key-holder-not-authorised': {
    title: 'Key without an access',
    message: '"{person}" has "{key}" but is not on the access list of "{room}".',
    hint: 'Add the access in registers/accesses (room: {room}), or take the key back and record returnedOn.',
    why: 'The list says who may enter, the key says who does. The two must agree.',
  },
  'premises/no-server-room': {
    title: 'Server room not recorded',
    message: '"{entry}" stands on your premises, but no server room is recorded.',
    hint: 'Add in registers/rooms the room where the servers are (kind: server).',
    why: 'The place of the servers must be known to be protected, even if it is a cabinet in a corridor.',
  },
};
