import { siteSchema } from '../schema/site.ts';
import { readAddress } from './read.ts';

/** Where the site will stand: `hosted`, which a host that knows better may give, else what `site.yaml` says if that is sound. */
export function findSiteAddress(folder: string, hosted = ''): string {
	const said = readAddress(folder) ?? 'https://site.example/';
	return hosted && !findSiteAddressFault(hosted) ? hosted : said;
}

/** What is wrong with an address of the site, in the words of `address` in `site.yaml`; undefined if nothing is. */
export function findSiteAddressFault(address: string): string | undefined {
	const { error } = siteSchema.shape.address.safeParse(address);
	return error?.issues.map(({ message }) => message).join(' ');
}
