import { schemas } from '../../schema/schemas.ts';
import { siteSchema } from '../../schema/site.ts';
import type { Problem } from '../problem.ts';
import { explainIssues } from '../schemaissue.ts';
import { problemAt, type ContentFile, type Content } from '../content.ts';

/** Finds fields that their schemas refuse, in every record and in `site.yaml`. */
export function findSchemaMistakes({ records, site }: Content): Problem[] {
	return [
		...records.flatMap((record) => checkFields(schemas[record.collection], record)),
		...(site ? checkFields(siteSchema, site) : []),
	];
}

function checkFields(schema: Parameters<typeof explainIssues>[0], file: ContentFile): Problem[] {
	// parse.ts has reported a file that can’t be read.
	if (file.raw === undefined) return [];
	return explainIssues(schema, file.raw).map(({ path, wrong, fix }) =>
		problemAt(file, path, wrong, fix),
	);
}
