import Link from '../components/site/Link.astro';
import type { BlockName } from '../schema/block.ts';
import Actor from './Actor.astro';
import Audio from './Audio.astro';
import Beats from './Beats.astro';
import Beside from './Beside.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Disagreement from './Disagreement.astro';
import Document from './Document.astro';
import Figures from './Figures.astro';
import Footnote from './Footnote.astro';
import Gallery from './Gallery.astro';
import Heading from './Heading.astro';
import Known from './Known.astro';
import Outcomes from './Outcomes.astro';
import OwnBlock from './OwnBlock.astro';
import Photo from './Photo.astro';
import Place from './Place.astro';
import PlaceMap from './PlaceMap.astro';
import Quote from './Quote.astro';
import Reply from './Reply.astro';
import Subheading from './Subheading.astro';
import Timeline from './Timeline.astro';
import Unknown from './Unknown.astro';
import Video from './Video.astro';

/** The blocks an editor may write in a story, besides those of the investigation’s own. A new one is declared first, with its attributes, in schema/block.ts. */
const components: Record<BlockName, unknown> = {
	Actor,
	Audio,
	Beats,
	Cite,
	Claim,
	Disagreement,
	Document,
	Figures,
	Gallery,
	Outcomes,
	Photo,
	Place,
	PlaceMap,
	Quote,
	Reply,
	Timeline,
	Unknown,
	Video,
};

/**
 * What a story is rendered with: the blocks, footnotes, which an editor writes as Markdown, links that know where the site
 * stands, and headings that no reader view drops.
 */
export const blocks = {
	...components,
	Beside,
	Footnote,
	Known,
	OwnBlock,
	a: Link,
	h2: Heading,
	h3: Subheading,
};
