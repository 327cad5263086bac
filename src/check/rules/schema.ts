import { schemas } from '../../schema/schemas.ts';
import { siteSchema } from '../../schema/site.ts';
import type { Problem } from '../problem.ts';
import { explainMistakes } from '../mistake.ts';
import { problemAt, type ContentFile, type Content } from '../content.ts';

/** Every field that is not as its schema wants it, in every record and in `site.yaml`. */
export function findSchemaMistakes({ records, site }: Content): Problem[] {
	return [
		...records.flatMap((record) => findIn(schemas[record.collection], record)),
		...(site ? findIn(siteSchema, site) : []),
	];
}

function findIn(schema: Parameters<typeof explainMistakes>[0], file: ContentFile): Problem[] {
	// What can’t be read has been reported as such.
	if (file.raw === undefined) return [];
	return explainMistakes(schema, file.raw).map(({ path, wrong, fix }) =>
		problemAt(file, path, wrong, fix),
	);
}
