/** The most characters that a part of facts may have: more is no name, or no statement that a card can bear. */
export const LIMITS = { name: 300, role: 300, speakerAs: 500, text: 20_000 } as const;
