import { writeBuildId } from './build/build-id.ts';
import { writeBundle } from './build/bundle.ts';
import { writeCatalogues } from './build/catalogues.ts';
import { writeShipped } from './build/shipped.ts';
import { writeValidators } from './build/validators.ts';

// Makes what git does not keep: the schema validators, the shipped lists, the bundle in dist/.
await writeValidators();
await writeShipped();
await writeCatalogues();
writeBuildId();
await writeBundle();
