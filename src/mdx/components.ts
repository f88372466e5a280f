import Warning from '../components/entry/Warning.astro';
import Cite from './Cite.astro';
import Figure from './Figure.astro';
import Photo from './Photo.astro';

/** What content may use, handed in by `<Content components>`; src/markdown/allowed-components.ts lists what each takes. */
export const components = { Figure, Cite, Photo, Warning };
