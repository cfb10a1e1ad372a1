import type { LocalText } from '../model/records.ts';

/** Words that name a service that runs the computers, in the languages of the country. */
const computing = /(?<!\p{L})(?:informatique|informatica|informatik|ict|it|edv|tic)(?!\p{L})/iu;

/** A service that only looks after security is no conflict: it is the adviser's own. */
const security = /sécurité|securite|veiligheid|sicherheit|security/iu;

/** True when the name of a service says that it runs the computers. */
export function isComputing(name: LocalText): boolean {
  const names = typeof name === 'string' ? [name] : Object.values(name);
  return names.some((one) => computing.test(one) && !security.test(one));
}
