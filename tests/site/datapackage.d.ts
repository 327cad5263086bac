/** What we use of the Frictionless validator, which brings no types of its own. */
declare module 'datapackage' {
	interface Resource {
		name: string;
		tabular: boolean;
		descriptor: { name: string; path: string; format: string; data: object[] };
		/** Gives every row, or throws at the first one that its schema forbids. */
		read(options?: { keyed?: boolean; relations?: boolean }): Promise<object[]>;
	}

	export class Package {
		static load(
			descriptor: object,
			options: { basePath?: string; strict?: boolean },
		): Promise<Package>;
		valid: boolean;
		errors: Error[];
		resources: Resource[];
	}
}
