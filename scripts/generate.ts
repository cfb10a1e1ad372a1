import { writeCatalogues } from './build/catalogues.ts';
import { writeShipped } from './build/shipped.ts';
import { writeValidators } from './build/validators.ts';
import { writeBodies } from './generate/bodies.ts';
import { writeCpasNorms } from './generate/cpas-norms.ts';
import { writeDuties } from './generate/duties.ts';
import { writeHolidays } from './generate/holidays.ts';
import { writeNormIds } from './generate/norm-id.ts';
import { writePeriods } from './generate/periods.ts';
import { writeRecords } from './generate/records.ts';

// Writes everything that is derived from schemas/, norms/ and the rules, and is kept in git. The pages come last and
// are imported late: they read the modules that the first steps write.
await writeRecords();
writeNormIds();
writeCpasNorms();
writePeriods();
writeDuties();
writeHolidays();
writeBodies();
await writeValidators();
await writeShipped();
await writeCatalogues();
const { writePages } = await import('./generate/pages.ts');
writePages();
