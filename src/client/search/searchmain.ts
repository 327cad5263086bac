import { copyTemplate, getPart } from './part.ts';
import { startSearch } from './searchapp.ts';

const slot = getPart(document, '#search');
slot.replaceChildren(copyTemplate('search-tool'));
startSearch(slot);
