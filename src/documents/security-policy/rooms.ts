import { plural } from '../../languages/plural.ts';
import { groupBy } from '../../model/group-by.ts';
import { accessesToKeep } from '../../rules/accesses.ts';
import { assetsInUse } from '../../rules/assets.ts';
import { keysOut, type Room, roomsInUse } from '../../rules/rooms.ts';
import { missing, type Said, sayer, sentence } from '../said.ts';
import { missingEntry, type PolicyContext } from './context.ts';
import { functionOf, personName } from './named.ts';

/** The dangers against which the norms want the rooms of the servers and of the archives protected. */
const dangers = ['fire', 'water', 'intrusion'] as const;

/** Every room in use, and those of the servers with their protections and their list. */
export function premises(context: PolicyContext) {
  const { facts, words, language } = context;
  const all = roomsInUse(facts);
  const servers = all.filter(({ data }) => data.kind === 'server');
  return {
    gap: all.length === 0 ? missingEntry('rooms', 'kind') : '',
    rooms: all.map((room) => ({
      name: sayer(language, room).needed(room.data.name, 'name'),
      kind: words.rooms[room.data.kind],
      responsible: personName(context, room.data.responsible, room, 'responsible'),
      dangers: [...new Set((room.data.protections ?? []).map(({ against }) => words.dangers[against]))].join(', '),
    })),
    servers: servers.map((room) => protectedRoom(context, room)),
    needsServerRoom: servers.length > 0 ? '' : serverGap(context),
  };
}

/** A centre without servers needs no room for them; one with servers must say where they stand. */
function serverGap({ facts }: PolicyContext): Said {
  const assets = assetsInUse(facts);
  const hasServers = assets.length === 0 || assets.some(({ data }) => data.kind === 'server');
  return hasServers ? missingEntry('rooms', 'kind: server') : '';
}

/** The rooms where the archives are kept; a centre has at least one. */
export function archiveRooms(context: PolicyContext) {
  const archives = roomsInUse(context.facts).filter(({ data }) => data.kind === 'archive');
  return {
    gap: archives.length === 0 ? missingEntry('rooms', 'kind: archive') : '',
    rooms: archives.map((room) => protectedRoom(context, room)),
  };
}

function protectedRoom(context: PolicyContext, room: Room) {
  const { language } = context;
  const say = sayer(language, room);
  const { listReviewedOn } = room.data;
  return {
    name: say.needed(room.data.name, 'name'),
    site: say.optional(room.data.site, 'site'),
    responsible: personName(context, room.data.responsible, room, 'responsible'),
    protections: protectionsOf(context, room),
    ...accessList(context, room),
    reviewed: listReviewedOn === undefined ? '' : language.formatDay(listReviewedOn),
  };
}

function protectionsOf({ language, words }: PolicyContext, room: Room) {
  const written = room.data.protections ?? [];
  const rows = written.map(({ against, what, checkedOn }, index) => ({
    against: words.dangers[against],
    what: sentence(sayer(language, room).needed(what, 'protections', index, 'what')),
    checked: checkedOn === undefined ? '' : language.formatDay(checkedOn),
  }));
  const absent = dangers.filter((danger) => !written.some(({ against }) => against === danger));
  const gaps = absent.map((danger) => ({
    against: words.dangers[danger],
    what: missing(room, 'protections'),
    checked: '',
  }));
  return [...rows, ...gaps];
}

/** Who may enter, and with what: keys, badges and codes that are out, and accesses of the register. */
function accessList(context: PolicyContext, room: Room) {
  const { facts, language, words } = context;
  const keys = groupBy(keysOut(room, facts), ({ key }) => key.holder);
  const allowed = accessesToKeep(facts).filter(({ data }) => data.room === room.id);
  const holders = [...new Set([...keys.keys(), ...allowed.map(({ data }) => data.person)])];
  const access = holders.map((id) => {
    const kinds = groupBy(keys.get(id) ?? [], ({ key }) => key.kind);
    const means = [...kinds].map(([kind, own]) =>
      plural(words.keys[kind as keyof typeof words.keys], own.length, language),
    );
    return {
      name: personName(context, id, room, 'keys'),
      post: functionOf(context, id),
      means: means.length === 0 ? words.granted : means.join(', '),
    };
  });
  return { access, accessGap: access.length === 0 ? missing(room, 'keys') : '' };
}
