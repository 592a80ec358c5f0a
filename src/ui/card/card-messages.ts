import en from '../../_locales/en/card.json' with { type: 'json' };
import fr from '../../_locales/fr/card.json' with { type: 'json' };
import type { Tables } from '../translate.tsx';

/** The messages of the card alone: all that a content script carries. */
export const cardMessages: Tables = { en, fr };
